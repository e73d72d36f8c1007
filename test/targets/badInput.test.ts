import { describe, expect, test } from 'vitest';
import { describeError, isMtqgError, refusalReasons } from '../../src/foundation/index.js';
import { targetGap, type Target } from '../../src/targets/internal.js';
import { problemsOf as problemsOfAll } from './shown.js';

const base = {
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  current: { value: 39 },
  target: { value: 54 },
};
const share = { kind: 'share', unit: 'commune', of: 'xã', direction: 'at-least' };
const floor = { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15 } };
const added = { kind: 'count-added', unit: 'commune', target: { added: 5 } };

/** A target that holds where it stands, as what the function takes: the present is an observation of 2023. */
function split(input: unknown): readonly [target: unknown, observations: readonly unknown[]] {
  if (typeof input !== 'object' || input === null || !('current' in input)) return [input, []];
  const { current, ...target } = input;
  const isPlain = typeof current === 'object' && current !== null;
  return [target, [isPlain ? { year: 2023, ...current } : current]];
}

/** Where something is wrong, in the words of {@link split}. */
function placed(path: string): string {
  return path.replace(/^target\.?/, '').replace(/^observations(\.0|\[0\])/, 'current');
}

function problemsOf(input: unknown): unknown {
  const problems = problemsOfAll(...split(input), { date: '2026-12-31' }) as [string, string][] | undefined;
  return problems?.map(([code, path]) => [code, placed(path)]);
}

/** What is said of an input that is wrong, in both languages. */
function saidOf(input: unknown): readonly string[] {
  const [target, observations] = split(input);
  try {
    targetGap(target as Target, observations as [], { date: '2026-12-31' });
  } catch (error) {
    if (isMtqgError(error))
      return [describeError(error, 'vi'), describeError(error, 'en')].map((said) =>
        placed(said.replace(/^(target|observations\[0\])\./, '$1.')),
      );
    throw error;
  }
  return [];
}

/** Without their order: what is wrong with the target is told before what is wrong with what was found. */
function sorted(problems: unknown): readonly string[] {
  return (problems as [string, string][]).map((problem) => problem.join(' ')).sort();
}

describe('bad input', () => {
  test.each<[string, unknown, unknown]>([
    ['no input', null, [['wrong-type', '']]],
    ['no kind', { ...base, kind: undefined }, [['missing', 'kind']]],
    ['an unknown kind', { ...base, kind: 'wish' }, [['not-one-of', 'kind']]],
    ['an unknown key', { ...base, colour: 1 }, [['unknown-key', 'colour']]],
    ['no target', { ...base, target: undefined }, [['missing', 'target']]],
    ['no such unit', { ...base, unit: 'parsec' }, [['bad-format', 'unit']]],
    ['a bare number', { ...base, current: 39 }, [['wrong-type', 'current']]],
    [
      'fewer communes than none',
      {
        ...base,
        target: { value: -1 },
        current: { value: '-0.5' },
        baseline: { value: -2 },
        path: [{ year: 2025, value: -3 }],
      },
      [
        ['too-small', 'baseline.value'],
        ['too-small', 'current.value'],
        ['too-small', 'target.value'],
        ['too-small', 'path.0.value'],
      ],
    ],
    ['a total of what is no average', { ...base, denominator: 177 }, [['unit-mismatch', 'unit']]],
    [
      'an average over none, and over parts',
      { ...base, unit: 'criterion/commune', denominator: '0.5' },
      [
        ['not-whole', 'denominator'],
        ['too-small', 'denominator'],
      ],
    ],
    [
      'figures in other units',
      {
        ...base,
        unit: 'criterion/commune',
        denominator: { value: 5, unit: 'village' },
        current: { value: { value: 5, unit: 'criterion' } },
        target: { value: { value: 6, unit: 'criterion/commune' } },
        path: [{ year: 2025, added: { value: 1, unit: 'VND' } }],
      },
      [
        ['unit-mismatch', 'current.value.unit'],
        ['unit-mismatch', 'path.0.added.unit'],
        ['unit-mismatch', 'denominator.unit'],
      ],
    ],
    [
      'a refusal in place of a figure',
      {
        ...base,
        current: {
          value: { kind: 'refusal', code: 'zero-denominator', reason: refusalReasons['zero-denominator'] },
        },
      },
      [['refused', 'current.value']],
    ],
    [
      'a milestone that says nothing, one that says too much',
      { ...base, path: [{ year: 2024 }, { year: 2025, value: 1, added: 1 }] },
      [
        ['missing', 'path.0.value'],
        ['contradiction', 'path.1'],
      ],
    ],
    ['an empty path', { ...base, path: [] }, [['too-short', 'path']]],
    [
      'milestones out of order, after the year of the target',
      {
        ...base,
        target: { value: 54, year: 2025 },
        path: [
          { year: 2023, value: 1 },
          { year: 2026, value: 1 },
          { year: 2026, value: 1 },
        ],
      },
      [
        ['too-large', 'path.1.year'],
        ['out-of-order', 'path.2.year'],
        ['too-large', 'path.2.year'],
      ],
    ],
    [
      'a share of nothing',
      { ...share, target: {} },
      [
        ['missing', 'direction'],
        ['missing', 'target.value'],
      ].slice(1),
    ],
    ['a count without a whole', { ...share, target: { numerator: 5 } }, [['missing', 'target.value']]],
    [
      'a share that is wrong in itself',
      { ...share, target: { value: '5,5' } },
      [['bad-format', 'target.value']],
    ],
    [
      'a whole of zero',
      { ...share, target: { numerator: 5 }, denominator: 0 },
      [['too-small', 'denominator']],
    ],
    [
      'counts above the whole',
      {
        ...share,
        denominator: 5,
        baseline: { numerator: 8 },
        current: { numerator: 7 },
        target: { numerator: 6 },
      },
      [
        ['part-exceeds-whole', 'baseline.numerator'],
        ['part-exceeds-whole', 'target.numerator'],
      ],
    ],
    [
      'shares that the counts cannot give',
      {
        ...share,
        denominator: 54,
        baseline: { numerator: 0, value: '0.2' },
        current: { numerator: 1, value: 3 },
        target: { numerator: 4, value: '7.5' },
      },
      [
        ['contradiction', 'baseline.value'],
        ['contradiction', 'target.value'],
      ],
    ],
    [
      'a share that no whole gives',
      { ...share, target: { numerator: 165, value: '68.0' } },
      [['contradiction', 'target.value']],
    ],
    [
      'a count that is none of the share of a whole that is none',
      {
        ...share,
        denominator: '2.5',
        current: { numerator: '1.5', value: 60 },
        target: { value: 101, numerator: 1 },
      },
      [
        ['not-whole', 'denominator'],
        ['not-whole', 'current.numerator'],
        ['too-large', 'target.value'],
      ],
    ],
    [
      'shares outside 0 to 100 at the baseline and on the way',
      {
        ...share,
        baseline: { value: -3 },
        target: { value: 50 },
        path: [{ year: 2024, value: '100.1' }],
      },
      [
        ['too-small', 'baseline.value'],
        ['too-large', 'path.0.value'],
      ],
    ],
    [
      'what a share gains is points',
      { ...share, target: { value: 50 }, path: [{ year: 2024, added: { value: 1, unit: 'percent' } }] },
      [['unit-mismatch', 'path.0.added.unit']],
    ],
    [
      'places listed and counted',
      { ...floor, current: { places: [{ place: 'A' }], below: 1 }, denominator: 5 },
      [
        ['contradiction', 'current.places'],
        ['contradiction', 'current.places'],
      ],
    ],
    [
      'a list of no places, of which none could be below',
      { ...floor, current: { places: [] } },
      [['too-short', 'current.places']],
    ],
    ['parts of places', { ...floor, baseline: { below: '1.5' } }, [['not-whole', 'baseline.below']]],
    [
      'places counted in other units',
      {
        ...floor,
        denominator: { value: 5, unit: 'village' },
        current: { below: { value: 1, unit: 'criterion' } },
      },
      [
        ['unit-mismatch', 'denominator.unit'],
        ['unit-mismatch', 'current.below.unit'],
      ],
    ],
    [
      'more places below than there are',
      { ...floor, denominator: 1, baseline: { below: 3 }, current: { below: 2 } },
      [['part-exceeds-whole', 'baseline.below']],
    ],
    [
      'fewer than none added on the way, parts of communes',
      { ...added, baseline: { value: '0.5' }, path: [{ year: 2024, added: -1 }] },
      [
        ['not-whole', 'baseline.value'],
        ['too-small', 'path.0.added'],
      ],
    ],
    [
      'more than all',
      {
        ...added,
        denominator: 177,
        baseline: { value: 33 },
        current: { added: 146 },
        target: { added: 145 },
      },
      [['part-exceeds-whole', 'target.added']],
    ],
    [
      'more than all without what there was',
      { ...added, denominator: 4, current: { added: 5 } },
      [['part-exceeds-whole', 'target.added']],
    ],
    [
      'more there than all',
      { ...added, denominator: 40, baseline: { value: 33 }, current: { value: 41 } },
      [['part-exceeds-whole', 'current.value']],
    ],
    [
      'how many there are without how many there were',
      { ...added, current: { value: 38 } },
      [['missing', 'current.added']],
    ],
    [
      'how many there will be without how many there were',
      { ...added, path: [{ year: 2024, value: 38 }] },
      [['missing', 'baseline.value']],
    ],
    [
      'a total that its parts do not make',
      { ...added, baseline: { value: 33 }, current: { added: 4, value: 38 } },
      [['contradiction', 'current.value']],
    ],
    [
      'a negative income',
      { kind: 'multiple', unit: 'VND', target: { times: 2 }, baseline: { value: -1 } },
      [['too-small', 'baseline.value']],
    ],
    [
      'less than no times, and times of something else',
      { kind: 'multiple', unit: 'VND', target: { times: { value: -1, unit: 'year' } }, baseline: {} },
      [
        ['unit-mismatch', 'target.times.unit'],
        ['too-small', 'target.times'],
      ],
    ],
    [
      'changes that stand still',
      {
        kind: 'yearly-change',
        target: { value: 0 },
        groups: [{ subject: 'a', target: { from: '-5', to: 0 } }],
      },
      [
        ['contradiction', 'target.value'],
        ['contradiction', 'groups.0.target.to'],
      ],
    ],
    [
      'a range across zero',
      { kind: 'yearly-change', target: { from: -1, to: 2 } },
      [['contradiction', 'target.to']],
    ],
    [
      'no change, half a range, one figure and a range',
      {
        kind: 'yearly-change',
        target: {},
        groups: [
          { subject: 'a', target: { from: -1 } },
          { subject: 'b', target: { to: -1 } },
          { subject: 'c', target: { value: -1, to: -1 } },
        ],
      },
      [
        ['missing', 'target.value'],
        ['missing', 'groups.0.target.to'],
        ['missing', 'groups.1.target.from'],
        ['contradiction', 'groups.2.target'],
      ],
    ],
    [
      'a subgroup twice',
      {
        kind: 'yearly-change',
        target: { value: -1 },
        groups: [
          { subject: 'a', target: { value: -1 } },
          { subject: { vi: 'a', en: 'b' }, target: { value: -1 } },
        ],
      },
      [['duplicate', 'groups.1.subject']],
    ],
    [
      'changes in another unit',
      {
        kind: 'yearly-change',
        current: { change: { value: -1, unit: 'percent' } },
        target: { value: { value: -1, unit: 'percentagePoint/year' } },
      },
      [['unit-mismatch', 'current.change.unit']],
    ],
  ])('%s', (_, input, problems) => {
    expect(sorted(problemsOf(input))).toEqual(sorted(problems));
  });

  test('all problems at once: what is wrong in form does not hide the rest', () => {
    const input = {
      ...base,
      direction: undefined,
      colour: 1,
      current: { value: '39,5', year: '2023' },
      target: { value: -54, year: 2025 },
      path: [{ year: 2026, value: 1, added: 2 }],
    };
    expect(sorted(problemsOf(input))).toEqual(
      sorted([
        ['unknown-key', 'colour'],
        ['bad-format', 'current.value'],
        ['wrong-type', 'current.year'],
        ['too-small', 'target.value'],
        ['missing', 'direction'],
        ['contradiction', 'path.0'],
        ['too-large', 'path.0.year'],
      ]),
    );
  });

  test('in words', () => {
    expect(saidOf({ ...base, path: [{ year: 2025, value: 1, added: 1 }] })).toEqual([
      'path[0]: mâu thuẫn: chỉ nêu một trong các mục: value, added',
      'path[0]: contradiction: value, added: give one of them',
    ]);
    expect(saidOf({ ...floor, current: { places: [{ place: 'A' }], below: 1 } })).toEqual([
      'current.places: mâu thuẫn: chỉ nêu một trong các mục: places, below',
      'current.places: contradiction: places, below: give one of them',
    ]);
    expect(saidOf({ ...share, target: { numerator: 4, value: '7.5' }, denominator: 54 })).toEqual([
      'target.value: mâu thuẫn: 7,5% không phải là 4 ÷ 54',
      'target.value: contradiction: 7.5% is not 4 ÷ 54',
    ]);
    expect(saidOf({ ...share, target: { numerator: 165, value: '68.0' } })).toEqual([
      'target.value: mâu thuẫn: không có tổng số nào mà 165 bằng 68%',
      'target.value: contradiction: 165 is 68% of no whole number',
    ]);
    expect(saidOf({ ...added, baseline: { value: 33 }, current: { added: 4, value: 38 } })).toEqual([
      'current.value: mâu thuẫn: 33 + 4 không bằng 38',
      'current.value: contradiction: 33 + 4 is not 38',
    ]);
    expect(saidOf({ kind: 'yearly-change', target: { value: 0 } })).toEqual([
      'target.value: mâu thuẫn: mức thay đổi bằng 0',
      'target.value: contradiction: a change of 0',
    ]);
    expect(saidOf({ kind: 'yearly-change', target: { from: 1, to: -1 } })).toEqual([
      'target.to: mâu thuẫn: khoảng chứa số 0',
      'target.to: contradiction: a range across 0',
    ]);
    expect(saidOf({ ...added, denominator: 4 })[1]).toBe(
      'target.added: the part (5) is larger than its whole (4)',
    );
    expect(saidOf({ ...base, current: { value: { value: 1, unit: 'village' } } })[1]).toBe(
      'current.value.unit: expected the unit commune, received village',
    );
    expect(saidOf({ ...base, denominator: 5 })[1]).toBe(
      'unit: expected the unit commune/…, received commune',
    );
    expect(saidOf({ ...base, current: { value: -1 } })[1]).toBe('current.value: expected 0 or more');
    expect(saidOf({ ...share, target: { value: 101 } })[1]).toBe('target.value: expected 100 or less');
    expect(saidOf({ ...base, target: { value: 54, year: 2024 }, path: [{ year: 2025, value: 1 }] })).toEqual([
      'path[0].year: không được quá năm 2024',
      'path[0].year: expected the year 2024 or less',
    ]);
    expect(saidOf({ ...base, baseline: { year: 2024 }, path: [{ year: 2024, value: 1 }] })[1]).toBe(
      'path[0].year: expected something later than 2024',
    );
    expect(saidOf({ ...share, target: {} })[1]).toMatch(
      /^target.value: is missing; expected a decimal number/,
    );
  });
});

describe('good input', () => {
  test.each<[string, unknown]>([
    ['a range whose ends are one', { kind: 'yearly-change', target: { from: -4, to: '-4.0' } }],
    ['a count without a start beside its whole', { ...added, denominator: 177 }],
    ['as many as there are', { ...added, denominator: 5, current: { added: 5 } }],
    [
      'a total that its parts make',
      { ...added, baseline: { value: 33 }, current: { added: 5, value: '38.0' } },
    ],
    ['money of which there is less than none', { ...base, unit: 'billionVND', current: { value: -5 } }],
    ['per cent above 100, as of growth', { ...base, unit: 'percent', target: { value: 120 } }],
    [
      'an earlier level of zero',
      { kind: 'multiple', unit: 'VND', target: { times: 2 }, baseline: { value: 0 } },
    ],
    ['an average over one', { ...base, unit: 'criterion/commune', denominator: 1 }],
    ['a level that falls by the year', { ...base, path: [{ year: 2025, added: -3 }] }],
    [
      'a share that is zero of nobody knows how many',
      { ...share, target: { numerator: 0, value: 0 }, current: { numerator: 3, value: '0.0' } },
    ],
    [
      'a path in the year of the target',
      { ...base, target: { value: 54, year: 2025 }, path: [{ year: 2025, value: 54 }] },
    ],
  ])('%s', (_, input) => {
    expect(problemsOf(input)).toBeUndefined();
  });
});

describe('what is found beside the target and the date', () => {
  const target = { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: 10, year: 2025 } };
  const table = { ...target, table: [{ regions: ['A'], target: { value: 5, year: 2025 } }] };
  const ratio = {
    kind: 'ratio',
    unit: 'VND',
    comparedName: 'x',
    direction: 'at-least',
    target: { times: 1 },
  };
  const change = {
    kind: 'yearly-change',
    target: { value: -1 },
    groups: [{ subject: 'A', target: { value: -1 } }],
  };
  test.each<[string, unknown, unknown, unknown, unknown]>([
    ['no date', target, [], {}, [['missing', 'options.date']]],
    ['no options', target, [], undefined, [['missing', 'options']]],
    ['another option', target, [], { date: '2023-12-31', at: 1 }, [['unknown-key', 'options.at']]],
    [
      'an observation of a later year',
      target,
      [{ year: 2024, value: 1 }],
      undefined,
      [['too-large', 'observations.0.year']],
    ],
    [
      'an estimate of a later year',
      target,
      [{ year: 2024, value: 1, figureStatus: 'estimate' }],
      undefined,
      [['too-large', 'observations.0.year']],
    ],
    [
      'a year twice',
      target,
      [
        { year: 2022, value: 1 },
        { year: 2022, value: 2 },
      ],
      undefined,
      [['duplicate', 'observations.1.year']],
    ],
    ['nothing that was found', target, [{ year: 2022 }], undefined, [['missing', 'observations.0.value']]],
    [
      'what the kind does not take',
      target,
      [{ year: 2022, numerator: 2 }],
      undefined,
      [
        ['unknown-key', 'observations.0.numerator'],
        ['missing', 'observations.0.value'],
      ],
    ],
    [
      'places of no average',
      target,
      [{ year: 2022, places: [{ place: 'A', value: 1 }] }],
      undefined,
      [
        ['unknown-key', 'observations.0.places'],
        ['missing', 'observations.0.value'],
      ],
    ],
    [
      'a negative error',
      target,
      [{ year: 2022, value: 1, standardError: -1 }],
      undefined,
      [['too-small', 'observations.0.standardError']],
    ],
    [
      'a range in another unit',
      target,
      [{ year: 2022, value: { kind: 'range', lower: '1', upper: '2', unit: 'commune' } }],
      undefined,
      [['unit-mismatch', 'observations.0.value.unit']],
    ],
    [
      'a range turned round',
      target,
      [{ year: 2022, value: { kind: 'range', lower: '3', upper: '2', unit: 'percent' } }],
      undefined,
      [['contradiction', 'observations.0.value']],
    ],
    [
      'no such region',
      table,
      [],
      { date: '2023-12-31', region: 'B' },
      [['no-such-member', 'options.region']],
    ],
    ['no region', { ...table, regions: ['B'] }, [], undefined, [['missing', 'options.region']]],
    [
      'a row twice',
      { ...table, table: [...table.table, ...table.table] },
      [],
      undefined,
      [['duplicate', 'target.table.1']],
    ],
    [
      'a row that is due before its baseline',
      { ...table, baseline: { year: 2025 }, target: { value: 1, year: 2026 } },
      [],
      undefined,
      [['out-of-order', 'target.table.0.target.year']],
    ],
    [
      'a target that is due in the year of its baseline',
      { ...target, baseline: { year: 2025 } },
      [],
      undefined,
      [['out-of-order', 'target.target.year']],
    ],
    [
      'a baseline compared with nothing',
      { ...ratio, baseline: { value: 1, comparedWith: 0, year: 2020 } },
      [],
      undefined,
      [['contradiction', 'target.baseline.comparedWith']],
    ],
    [
      'a figure compared with nothing',
      ratio,
      [{ year: 2022, value: 1, comparedWith: 0 }],
      undefined,
      [['contradiction', 'observations.0.comparedWith']],
    ],
    [
      'a group that the target does not know',
      change,
      [{ year: 2022, groups: [{ subject: 'B', change: -1 }] }],
      undefined,
      [['no-such-member', 'observations.0.groups.0.subject']],
    ],
    [
      'a group of which nothing is said, or too much',
      change,
      [
        { year: 2022, groups: [{ subject: 'A' }] },
        { year: 2023, groups: [{ subject: 'A', change: 1, value: 1 }] },
      ],
      undefined,
      [
        ['contradiction', 'observations.1.groups.0'],
        ['missing', 'observations.0.groups.0.change'],
      ],
    ],
    [
      'a change and a level',
      change,
      [{ year: 2022, change: 1, value: 1 }],
      undefined,
      [['contradiction', 'observations.0']],
    ],
    [
      '“more than” as a ceiling',
      { ...target, wording: 'more-than' },
      [],
      undefined,
      [['contradiction', 'target.wording']],
    ],
    [
      'no place at more than a floor',
      { kind: 'floor', unit: 'criterion', countedIn: 'commune', wording: 'more-than', target: { value: 15 } },
      [],
      undefined,
      [['contradiction', 'target.wording']],
    ],
    [
      'more than all that there is to do',
      {
        kind: 'completion',
        unit: 'house',
        denominator: 628,
        wording: 'more-than',
        deadlines: [{ setBy: 'tỉnh', date: '2025-12-31' }],
      },
      [],
      undefined,
      [['contradiction', 'target.wording']],
    ],
    [
      'less than what is to be added',
      { kind: 'count-added', unit: 'commune', wording: 'less-than', target: { added: 16 } },
      [],
      undefined,
      [['contradiction', 'target.wording']],
    ],
    [
      'a change of less than so much',
      { kind: 'yearly-change', wording: 'less-than', target: { value: '-3' } },
      [],
      undefined,
      [['contradiction', 'target.wording']],
    ],
    [
      'a range that is a floor',
      { ...target, target: { from: 1, to: 2 } },
      [],
      undefined,
      [['contradiction', 'target.direction']],
    ],
    [
      'one figure to lie between',
      { ...target, direction: 'between' },
      [],
      undefined,
      [['missing', 'target.target.from']],
    ],
    [
      'a range without an end',
      { ...target, direction: 'between', target: { from: 1 } },
      [],
      undefined,
      [['missing', 'target.target.to']],
    ],
    [
      'a range from above',
      { ...target, direction: 'between', target: { from: 2, to: 1 } },
      [],
      undefined,
      [['contradiction', 'target.target.to']],
    ],
    [
      'a share of nothing that is named',
      { kind: 'share', unit: 'commune', direction: 'at-least', target: { value: 1 } },
      [],
      undefined,
      [['missing', 'target.of']],
    ],
    [
      'a trend of rates for what is counted',
      { ...target, unit: 'commune' },
      { kind: 'poverty-trend', spells: [] },
      undefined,
      [['unit-mismatch', 'observations']],
    ],
    [
      'a refusal',
      target,
      [
        {
          year: 2022,
          value: { kind: 'refusal', code: 'zero-denominator', reason: refusalReasons['zero-denominator'] },
        },
      ],
      undefined,
      [['refused', 'observations.0.value']],
    ],
  ])('%s', (_, given, observations, options, problems) => {
    const date = options === undefined && _ !== 'no options' ? { date: '2023-12-31' } : options;
    let found: unknown;
    try {
      targetGap(given as Target, observations as [], date as { date: string });
    } catch (error) {
      if (!isMtqgError(error)) throw error;
      found = error.problems.map(({ code, path }) => [code, path.join('.')]);
    }
    expect(sorted(found)).toEqual(sorted(problems));
  });
});

test('more than what is to be added, and a larger change than so much, may be asked for', () => {
  const date = '2025-01-15';
  const added = targetGap(
    { kind: 'count-added', unit: 'commune', wording: 'more-than', target: { added: 16 } },
    [{ year: 2024, added: 16 }],
    { date },
  );
  const change = targetGap(
    { kind: 'yearly-change', wording: 'more-than', target: { value: '-3' } },
    [{ year: 2024, change: '-3.5' }],
    { date },
  );
  expect([added.isMet, change.isMet]).toEqual(['no', 'yes']);
});
