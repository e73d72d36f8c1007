import { describe, expect, it } from 'vitest';
import {
  defineCriteriaSet,
  listOverlayChanges,
  scoreCriteria,
  withThresholds,
  type AddedIndicator,
  type CriteriaSet,
  type CriterionRule,
} from '../../../../src/criteria/index.js';
import { explain } from '../../../../src/foundation/index.js';
import { problemsOf } from '../../../problems.js';
import { atLeast, cellOf, definition, national, overlay, source } from '../overlaidSet.js';

const name = { vi: 'Đường ngõ sạch', en: 'Clean lanes' };
const lanes: AddedIndicator = {
  criterion: 'bare',
  id: 'lanes',
  name,
  unit: 'percent',
  direction: 'higher-is-better',
};
const trees: AddedIndicator = {
  criterion: 'bare',
  id: 'trees',
  name: { vi: 'Cây xanh', en: 'Trees' },
  citation: source('Trees'),
};
const filled = overlay([{ indicator: 'lanes', requirement: atLeast(50) }], { indicators: [lanes, trees] });
const problems = (...indicators: readonly AddedIndicator[]) =>
  problemsOf(() => withThresholds(national, overlay([], { indicators })));

describe('indicators that a set does not hold', () => {
  const set = withThresholds(national, filled);

  it('stand in their criterion, with what the entries ask of them', () => {
    expect(set.criteria[2]?.indicators).toEqual([
      {
        id: 'lanes',
        name,
        unit: 'percent',
        direction: 'higher-is-better',
        citation: source('Province X'),
        requirement: { ...atLeast(50), citation: source('Province X') },
      },
      { id: 'trees', name: { vi: 'Cây xanh', en: 'Trees' }, citation: source('Trees') },
      {
        id: 'bare.rest',
        name: {
          vi: 'Các nội dung khác của tiêu chí (chưa có thông tin)',
          en: 'What else the criterion asks (not established)',
        },
        requirement: { kind: 'unknown' },
      },
    ]);
    expect(defineCriteriaSet(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });

  it('are not added a second time, whatever unit they took from their thresholds', () => {
    expect(withThresholds(set, filled)).toEqual(set);
    const bare = overlay([{ indicator: 'trees', requirement: atLeast(4, 'item') }], { indicators: [trees] });
    const once = withThresholds(national, bare);
    expect(withThresholds(once, bare)).toEqual(once);
    expect(cellOf(once, 'trees')).toEqual(atLeast(4, 'item'));
  });

  it('are listed, unless they are there already', () => {
    const list = listOverlayChanges(national, filled);
    expect(list.addedIndicators).toEqual([lanes, trees]);
    expect(list.changes.map(({ indicator, effect }) => [indicator, effect])).toEqual([['lanes', 'filled']]);
    expect(explain(list, 'vi').split('\n').slice(1, 5)).toEqual([
      '  Thêm chỉ tiêu lanes Đường ngõ sạch vào tiêu chí bare.',
      '    Căn cứ: Province X (theo nguồn thứ cấp).',
      '  Thêm chỉ tiêu trees Cây xanh vào tiêu chí bare.',
      '    Căn cứ: Trees (theo nguồn thứ cấp).',
    ]);
    expect(listOverlayChanges(set, filled).addedIndicators).toEqual([]);
  });

  it('go behind those that the set holds', () => {
    const more = withThresholds(national, overlay([], { indicators: [{ ...lanes, criterion: 'judged' }] }));
    expect(more.criteria[1]?.indicators?.map(({ id }) => id)).toEqual(['unitless', 'lanes']);
  });

  it('may share the id of their criterion if they are its only one', () => {
    const alone = { ...lanes, id: 'bare' };
    const said = (...indicators: readonly AddedIndicator[]) =>
      problemsOf(() => withThresholds(national, overlay([], { indicators, complete: ['bare'] })));
    expect(problems(alone)).toEqual([['duplicate', 'overlay.indicators.0.id']]);
    expect(said(alone)).toEqual([]);
    expect(said(alone, lanes)).toEqual([['duplicate', 'overlay.indicators.1.id']]);
    expect(problems(lanes, alone)).toEqual([['duplicate', 'overlay.indicators.1.id']]);
  });

  it('cannot have an id that is taken, nor belong to a criterion that is not there', () => {
    expect(
      problems({ ...lanes, id: 'number' }, { ...lanes, id: 'watched' }, { ...lanes, criterion: 'none' }),
    ).toEqual([
      ['duplicate', 'overlay.indicators.0.id'],
      ['duplicate', 'overlay.indicators.1.id'],
      ['no-such-member', 'overlay.indicators.2.criterion'],
    ]);
    expect(problems(lanes, { ...lanes, name: { vi: 'Khác', en: 'Other' } })).toEqual([
      ['duplicate', 'overlay.indicators.1.id'],
    ]);
    const unwatched = defineCriteriaSet(Object.assign({}, definition, { monitored: undefined }));
    expect(problemsOf(() => withThresholds(unwatched, overlay([], { indicators: [lanes] })))).toEqual([]);
  });

  it.each<[CriterionRule, boolean]>([
    [{ kind: 'all' }, false],
    // Two of three are met more easily than two of two.
    [{ kind: 'at-least', count: 1 }, true],
  ])('cannot be added where the rule counts indicators: %j', (rule, isRefused) => {
    const [, judged] = definition.criteria;
    const ruled = defineCriteriaSet({ ...definition, criteria: [{ ...judged, rule }] });
    const more = overlay([], { indicators: [{ ...lanes, criterion: 'judged' }] });
    expect(problemsOf(() => withThresholds(ruled, more))).toEqual(
      isRefused ? [['contradiction', 'overlay.indicators.0.criterion']] : [],
    );
  });

  it('or entries there must be', () => {
    expect(problemsOf(() => withThresholds(national, overlay([])))).toEqual([
      ['too-short', 'overlay.entries'],
    ]);
  });
});

describe('what else a criterion asks', () => {
  const idsOf = (set: CriteriaSet, index: number) => set.criteria[index]?.indicators?.map(({ id }) => id);
  const statusOf = (set: CriteriaSet) =>
    scoreCriteria(set, {
      subject: { level: 'commune', name: 'A' },
      date: '2023-12-31',
      set: set.id,
      findings: { lanes: { value: '60' } },
    }).criteria[2]?.status;
  const first = overlay([{ indicator: 'lanes', requirement: atLeast(50) }], { indicators: [lanes] });
  const partial = withThresholds(national, first);

  it('stays open, so that one indicator does not decide the criterion', () => {
    expect(statusOf(partial)).toBe('not-assessed');
    const more = withThresholds(partial, overlay([], { id: 'y', indicators: [trees] }));
    expect(idsOf(more, 2)).toEqual(['lanes', 'trees', 'bare.rest']);
  });

  it('is nothing any more once an overlay says so, which is kept with the set', () => {
    const complete = overlay([], { id: 'y', complete: ['bare', 'all'] });
    const whole = withThresholds(partial, complete);
    expect(statusOf(whole)).toBe('met');
    expect(whole.overlays?.map(({ completed }) => completed)).toEqual([undefined, ['bare']]);
    expect(withThresholds(whole, complete)).toEqual(whole);
    const list = listOverlayChanges(partial, complete);
    expect(list.completed).toEqual(['bare']);
    expect(explain(list, 'en')).toContain('Of criterion bare all indicators are known.');
    expect(statusOf(withThresholds(national, { ...first, complete: ['bare'] }))).toBe('met');
  });

  it('is nothing any more once the set has as many indicators as it is published to have', () => {
    const held = definition.criteria[0].indicators.length + definition.criteria[1].indicators.length;
    const counted = (indicators: number) =>
      defineCriteriaSet({
        ...definition,
        statedCounts: { criteria: 3, indicators, citation: source('Count') },
      });
    expect(idsOf(withThresholds(counted(held + 1), first), 2)).toEqual(['lanes']);
    expect(idsOf(withThresholds(counted(held + 2), first), 2)).toEqual(['lanes', 'bare.rest']);
  });

  it('is not a criterion without indicators, nor one that is not there', () => {
    const said = (complete: readonly string[]) =>
      problemsOf(() => withThresholds(national, overlay([], { complete })));
    expect(said(['bare', 'none'])).toEqual([
      ['contradiction', 'overlay.complete.0'],
      ['no-such-member', 'overlay.complete.1'],
    ]);
    expect(problems({ ...lanes, id: 'bare.rest' })).toEqual([['duplicate', 'overlay.indicators.0.id']]);
  });

  it('stands for itself if something is asked of it', () => {
    const judged = overlay([{ indicator: 'bare.rest', requirement: { kind: 'met' } }], {
      id: 'y',
      complete: ['bare'],
    });
    expect(idsOf(withThresholds(partial, overlay(judged.entries, { id: 'y' })), 2)).toEqual([
      'lanes',
      'bare.rest',
    ]);
    expect(problemsOf(() => withThresholds(partial, judged))).toEqual([
      ['no-such-member', 'overlay.entries.0.indicator'],
    ]);
  });

  it('is known by its id, whether or not it says that it is unknown', () => {
    const rest = { id: 'bare.rest', name };
    const [one, two] = definition.criteria;
    const set = defineCriteriaSet({
      ...definition,
      criteria: [one, two, { ...definition.criteria[2], indicators: [rest] }],
    });
    expect(idsOf(withThresholds(set, first), 2)).toEqual(['lanes', 'bare.rest']);
  });
});
