import { describe, expect, it } from 'vitest';
import {
  commune2016to2020,
  commune2021to2025,
  scoreCriteria,
  summarizeScores,
  type Assessment,
  type ScoreToSummarize,
} from '../../src/criteria/index.js';
import { explain } from '../../src/foundation/internal.js';
import { problemsOf } from './problemsOf.js';
import { small } from './smallSet.js';

const commune = (name: string) => ({ level: 'commune', name }) as const;
const scored = (name: string, met: number, set = commune2016to2020(), date = '2018-12-31') =>
  scoreCriteria(set, { unit: commune(name), date, tally: { met, notMet: set.criteria.length - met } });
const unassessed = scoreCriteria(commune2016to2020(), { unit: commune('Z'), date: '2018-12-31' });
const five = [scored('A', 19), scored('B', 18), scored('C', 14), scored('D', 4), scored('E', 4)];
const count = (value: string, unit = 'commune') => ({ kind: 'quantity', value, unit });

describe('summarizeScores', () => {
  it('adds counts up and divides once', () => {
    expect(summarizeScores(five)).toMatchObject({
      kind: 'score-summary',
      units: count('5'),
      assessedUnits: count('5'),
      partlyAssessedUnits: count('0'),
      unassessedUnits: count('0'),
      metAllUnits: count('1'),
      metAllOfAssessedPercent: count('20', 'percent'),
      metAllOfAllPercent: count('20', 'percent'),
      averageMet: count('11.8', 'criterion/commune'),
      outsideBands: count('0'),
    });
  });

  it('gives the minimum with all who hold it', () => {
    expect(summarizeScores(five).lowest).toEqual({
      met: count('4', 'criterion'),
      units: [commune('D'), commune('E')],
    });
  });

  it('distributes over the bands of reports on 19 criteria', () => {
    const edges = [19, 18, 15, 14, 10, 9, 5, 4, 0].map((met) => scored(`Xã ${String(met)}`, met));
    const { distribution } = summarizeScores(edges);
    expect(distribution).toMatchObject([
      { from: 19, to: 19, units: count('1') },
      { from: 15, to: 18, units: count('2') },
      { from: 10, to: 14, units: count('2') },
      { from: 5, to: 9, units: count('2') },
      { from: 0, to: 4, units: count('2') },
    ]);
  });

  it('tells all from fewer for other sets, and takes the bands of the caller', () => {
    const scores = [scored('A', 4, small, '2024-01-01'), scored('B', 1, small, '2024-01-01')];
    expect(summarizeScores(scores).distribution).toMatchObject([
      { from: 4, to: 4, units: count('1') },
      { from: 0, to: 3, units: count('1') },
    ]);
    expect(summarizeScores(scores, { bands: [{ from: 2, to: 4 }] })).toMatchObject({
      distribution: [{ from: 2, to: 4, units: count('1') }],
      outsideBands: count('1'),
    });
  });

  it('counts units of which nothing was assessed, and takes them for no zeros', () => {
    expect(summarizeScores([...five, unassessed])).toMatchObject({
      units: count('6'),
      assessedUnits: count('5'),
      unassessedUnits: count('1'),
      metAllOfAssessedPercent: count('20', 'percent'),
      metAllOfAllPercent: count('16.66666666666666666666666666666667', 'percent'),
      averageMet: count('11.8', 'criterion/commune'),
      lowest: { met: count('4', 'criterion') },
    });
  });

  it('counts units of which a part was assessed', () => {
    const partly = scoreCriteria(commune2016to2020(), {
      unit: commune('P'),
      date: '2018-12-31',
      verdicts: { '1': 'met' },
    });
    expect(summarizeScores([...five, partly]).partlyAssessedUnits).toEqual(count('1'));
    // What has no known threshold may be met, too.
    const rest = { '1': 'met', '2': { value: 0 }, '4': 'met' } as const;
    const openEnded = (name: string, verdicts: Assessment['verdicts']) =>
      scoreCriteria(small, { unit: commune(name), date: '2024-01-01', verdicts: { ...rest, ...verdicts } });
    const scores = [
      openEnded('A', { '3': 'not-met' }),
      openEnded('B', { '3.1': { value: 80 }, '3.2': 'met' }),
      openEnded('C', { '3.1': 'met', '3.2': { value: 80 } }),
    ];
    expect(scores.map(({ criteria }) => criteria[2]?.status)).toEqual([
      'not-met',
      'set-by-province',
      'threshold-unknown',
    ]);
    expect(summarizeScores(scores).partlyAssessedUnits).toEqual(count('2'));
  });

  it('refuses figures where nothing was assessed', () => {
    expect(summarizeScores([unassessed])).toMatchObject({
      unassessedUnits: count('1'),
      averageMet: { kind: 'refusal', code: 'nothing-assessed' },
      distribution: { kind: 'refusal', code: 'nothing-assessed' },
    });
    const none = summarizeScores([]);
    expect(none.units).toEqual(count('0', 'item'));
    expect(none.bySet).toEqual([]);
    expect(explain(none, 'en')).toBe('nothing has been assessed');
  });

  it('refuses joint figures over different sets, and reports each apart', () => {
    const later = scored('A', 10, commune2021to2025(), '2023-12-31');
    const summary = summarizeScores([...five, later]);
    expect(summary.units).toEqual(count('6'));
    const figures = ['metAllUnits', 'metAllOfAssessedPercent', 'metAllOfAllPercent', 'averageMet'] as const;
    const lists = ['distribution', 'outsideBands', 'lowest', 'criteria', 'hardest', 'nearest'] as const;
    for (const figure of [...figures, ...lists]) {
      expect(summary[figure]).toMatchObject({ kind: 'refusal', code: 'sets-differ' });
    }
    expect(summary.bySet.map(({ set, averageMet }) => [set.id, averageMet])).toMatchObject([
      ['commune-2016-2020', { value: '11.8' }],
      ['commune-2021-2025', { value: '10' }],
    ]);
    expect(explain(summary, 'vi').split('\n')[0]).toBe(
      'Các kết quả chấm theo những bộ tiêu chí khác nhau nên được báo cáo riêng từng bộ.',
    );
  });

  it('counts units of different levels as neither', () => {
    const village = { ...five[0]!, set: { ...five[0]!.set, id: 'v', level: 'village' } } as ScoreToSummarize;
    const scores = [five[1]!, { ...village, unit: { level: 'village', name: 'V' } } as const];
    expect(summarizeScores(scores).units).toEqual(count('2', 'item'));
  });

  it('explains itself', () => {
    expect(explain(summarizeScores(five, { nearest: 0 }), 'vi').split('\n')).toEqual([
      '“Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016-2020”: 5 xã, trong đó chưa đánh giá 0 xã; bình quân 11,8 tiêu chí/xã; đạt đủ: 1 xã (20% số đã đánh giá, 20% tổng số).',
      '  1 xã ÷ 5 xã × 100 = 20%',
    ]);
  });

  it('reads scores that were stored', () => {
    const stored = JSON.parse(JSON.stringify(five)) as typeof five;
    expect(summarizeScores(stored)).toEqual(summarizeScores(five));
  });

  it('rejects a unit that occurs twice under one set', () => {
    expect(problemsOf(() => summarizeScores([...five, scored('A', 3)]))).toEqual([
      ['duplicate', 'scores.5.unit'],
    ]);
  });

  it('rejects counts that do not add up, units of another level and sets of two sizes', () => {
    const [one, two, three] = [five[0]!, five[1]!, five[2]!];
    const twenty = { ...one.total, value: '20' };
    expect(problemsOf(() => summarizeScores([{ ...one, total: twenty }]))).toEqual([
      ['contradiction', 'scores.0.counts'],
      ['contradiction', 'scores.0.total'],
    ]);
    const more = { ...two.criteria[0]!, id: '20' };
    const larger = {
      ...two,
      criteria: [...two.criteria, more],
      total: twenty,
      counts: { ...two.counts, met: { ...twenty, value: '19' } },
    };
    const district = { ...three, unit: { level: 'district', name: 'C' } } as const;
    expect(problemsOf(() => summarizeScores([one, larger, district]))).toEqual([
      ['contradiction', 'scores.1.criteria'],
      ['not-one-of', 'scores.2.unit.level'],
    ]);
    const broken = { ...one, total: { ...one.total, value: '-1' } };
    expect(problemsOf(() => summarizeScores([broken]))).toEqual([['wrong-type', 'scores.0.total.value']]);
  });

  it('rejects bands that overlap, run backwards or count nothing', () => {
    const withBands = (...bands: { from: number; to: number }[]) =>
      problemsOf(() => summarizeScores(five, { bands }));
    expect(withBands({ from: 10, to: 14 }, { from: 15, to: 19 })).toEqual([]);
    expect(withBands({ from: 10, to: 14 }, { from: 14, to: 19 })).toEqual([
      ['contradiction', 'options.bands.1'],
    ]);
    expect(withBands({ from: 3, to: 2 })).toEqual([['too-small', 'options.bands.0.to']]);
    expect(withBands({ from: -1, to: 2.5 })).toEqual([
      ['too-small', 'options.bands.0.from'],
      ['not-whole', 'options.bands.0.to'],
    ]);
  });
});
