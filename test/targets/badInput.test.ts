import { describe, expect, test } from 'vitest';
import { describeError, isMtqgError, refusalReasons } from '../../src/foundation/index.js';
import { targetGap, type Target } from '../../src/targets/index.js';
import { problemsOf } from './shown.js';

const base = {
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  current: { value: 39 },
  target: { value: 54 },
};
const share = { kind: 'share', unit: 'commune', direction: 'at-least' };
const floor = { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15 } };
const added = { kind: 'count-added', unit: 'commune', target: { added: 5 } };

/** What is said of an input that is wrong, in both languages. */
function saidOf(input: unknown): readonly string[] {
  try {
    targetGap(input as Target);
  } catch (error) {
    if (isMtqgError(error)) return [describeError(error, 'vi'), describeError(error, 'en')];
    throw error;
  }
  return [];
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
      'milestones out of order, before the present, after the year of the target',
      {
        ...base,
        current: { value: 39, year: 2023 },
        target: { value: 54, year: 2025 },
        path: [
          { year: 2023, value: 1 },
          { year: 2026, value: 1 },
          { year: 2026, value: 1 },
        ],
      },
      [
        ['out-of-order', 'path.0.year'],
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
        ['part-exceeds-whole', 'current.numerator'],
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
        ['contradiction', 'current.value'],
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
      [['contradiction', 'current.places']],
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
      [
        ['part-exceeds-whole', 'baseline.below'],
        ['part-exceeds-whole', 'current.below'],
      ],
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
      [
        ['part-exceeds-whole', 'target.added'],
        ['part-exceeds-whole', 'current.added'],
      ],
    ],
    [
      'more than all without what there was',
      { ...added, denominator: 4, current: { added: 5 } },
      [
        ['part-exceeds-whole', 'target.added'],
        ['part-exceeds-whole', 'current.added'],
      ],
    ],
    [
      'more there than all',
      { ...added, denominator: 40, baseline: { value: 33 }, current: { value: 41 } },
      [['part-exceeds-whole', 'current.value']],
    ],
    [
      'how many there are without how many there were',
      { ...added, current: { value: 38 } },
      [['missing', 'baseline.value']],
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
          { subject: 'd', target: { value: -1, staysWithin: true } },
        ],
      },
      [
        ['missing', 'target.value'],
        ['missing', 'groups.0.target.to'],
        ['missing', 'groups.1.target.from'],
        ['contradiction', 'groups.2.target'],
        ['contradiction', 'groups.3.target'],
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
        current: { value: { value: -1, unit: 'percent' } },
        target: { value: { value: -1, unit: 'percentagePoint/year' } },
      },
      [['unit-mismatch', 'current.value.unit']],
    ],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
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
    expect(problemsOf(input)).toEqual([
      ['unknown-key', 'colour'],
      ['bad-format', 'current.value'],
      ['wrong-type', 'current.year'],
      ['too-small', 'target.value'],
      ['missing', 'direction'],
      ['contradiction', 'path.0'],
      ['too-large', 'path.0.year'],
    ]);
  });

  test('in words', () => {
    expect(saidOf({ ...base, path: [{ year: 2025, value: 1, added: 1 }] })).toEqual([
      'path[0]: mâu thuẫn: chỉ nêu một trong các mục: value, added',
      'path[0]: contradiction: value, added: give one of them',
    ]);
    expect(saidOf({ ...floor, current: { places: [{ place: 'A' }], below: 1 }, denominator: 5 })).toEqual([
      'current.places: mâu thuẫn: chỉ nêu một trong các mục: current.places, current.below, denominator',
      'current.places: contradiction: current.places, current.below, denominator: give one of them',
    ]);
    expect(saidOf({ kind: 'yearly-change', target: { value: -1, staysWithin: true, year: 2025 } })[1]).toBe(
      'target: contradiction: value, staysWithin: give one of them',
    );
    expect(saidOf({ ...share, target: { numerator: 4, value: '7.5' }, denominator: 54 })).toEqual([
      'target.value: mâu thuẫn: 7.5% không phải là 4 ÷ 54',
      'target.value: contradiction: 7.5% is not 4 ÷ 54',
    ]);
    expect(saidOf({ ...share, target: { numerator: 165, value: '68.0' } })).toEqual([
      'target.value: mâu thuẫn: 68% không phải là 165 ÷ tổng số nào',
      'target.value: contradiction: 68% is not 165 ÷ any whole',
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
    expect(saidOf({ ...base, current: { value: 39, year: 2024 }, path: [{ year: 2024, value: 1 }] })[1]).toBe(
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
