import { describe, expect, expectTypeOf, it } from 'vitest';
import { explain, isMtqgError, type Quantity } from '../../src/foundation/internal.js';
import {
  parseFigure,
  verifyClaim,
  type Claim,
  type ClaimVerdict,
  type Figure,
} from '../../src/figures/index.js';
import { claimSchema, figureSchema } from '../../src/figures/internal.js';

const problemsOf = (claim: unknown): readonly (readonly [string, string])[] => {
  try {
    verifyClaim(claim as Claim);
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return [];
};

const value = (claim: Claim): readonly [string, string] => {
  const verdict = verifyClaim(claim);
  if (verdict.verdict === 'unknowable') throw new Error('unknowable');
  return [verdict.recomputed.value, verdict.recomputed.unit];
};

describe('the kinds', () => {
  it.each<[Claim, string, string]>([
    [{ kind: 'share', inputs: { numerator: '1 xã', denominator: '4 xã' }, claimed: '25%' }, '25', 'percent'],
    [{ kind: 'disbursement', inputs: { disbursed: 1, plan: 4 }, claimed: '25%' }, '25', 'percent'],
    [
      { kind: 'target-achievement', inputs: { current: '5 xã', target: '4 xã' }, claimed: '125%' },
      '125',
      'percent',
    ],
    [
      { kind: 'change-in-points', inputs: { first: '3%', last: '5%' }, claimed: '2%' },
      '2',
      'percentagePoint',
    ],
    [
      {
        kind: 'change-in-points',
        inputs: { first: '10,5 tiêu chí/xã', last: '12 tiêu chí/xã' },
        claimed: '1,5 tiêu chí/xã',
      },
      '1.5',
      'criterion/commune',
    ],
    [
      { kind: 'change-in-points', inputs: { first: '3%/năm', last: '5%/năm' }, claimed: '2' },
      '2',
      'percentagePoint/year',
    ],
    [{ kind: 'change-in-points', inputs: { first: 3, last: 5 }, claimed: '2 hộ' }, '2', 'household'],
    [{ kind: 'change-in-points', inputs: { first: 3, last: 5 }, claimed: '2' }, '2', 'item'],
    [
      {
        kind: 'average-annual-change',
        inputs: { first: '10 hộ', last: '16 hộ', yearCount: 3 },
        claimed: '2',
      },
      '2',
      'household/year',
    ],
    [
      {
        kind: 'average-annual-change',
        inputs: { first: '10 xã/năm', last: '16 xã/năm', yearCount: 3 },
        claimed: '2',
      },
      '2',
      'commune/year',
    ],
    [{ kind: 'relative-change', inputs: { first: '4 hộ', last: '5 hộ' }, claimed: '25%' }, '25', 'percent'],
    [{ kind: 'multiple', inputs: { first: '2 tỷ', last: '5 tỷ' }, claimed: 'gấp 2,5 lần' }, '2.5', 'times'],
    [
      { kind: 'multiple', inputs: { first: '2 tỷ', last: '5 tỷ' }, claimed: '3', unit: 'score' },
      '2.5',
      'score',
    ],
    [
      {
        kind: 'average-per-unit',
        inputs: { numerator: '30 tiêu chí', denominator: '2 xã' },
        claimed: '15 tiêu chí/xã',
      },
      '15',
      'criterion/commune',
    ],
    [{ kind: 'composition', inputs: { a: '3 xã', b: '4 xã' }, claimed: '7' }, '7', 'commune'],
    [{ kind: 'composition', inputs: { a: 3, b: 4 }, claimed: '7' }, '7', 'item'],
    [
      { kind: 'expression', formula: '-(a - 2) * 3 + 10/ b', inputs: { a: 1, b: 5 }, claimed: '5' },
      '5',
      'item',
    ],
    [{ kind: 'expression', formula: 'a / 2', inputs: { a: '4 - 5%' }, claimed: '2 - 3%' }, '2.25', 'percent'],
  ])('%j', (claim, number, unit) => {
    expect(value(claim)).toEqual([number, unit]);
    expect(verifyClaim(claim).verdict).toBe('consistent');
  });
});

describe('how a claim agrees', () => {
  const how = (formula: string, claimed: string): string => {
    const verdict = verifyClaim({ kind: 'expression', formula, inputs: { one: '1,0' }, claimed });
    return verdict.verdict === 'consistent' ? verdict.agreement : verdict.verdict;
  };

  it.each([
    ['one', '1,0%', 'point'],
    ['one', '1,1%', 'intervals'],
    ['one', '1,2%', 'inconsistent'],
    // half up
    ['one * 5 / 2', '3%', 'point'],
    ['one * 12 / 5', '3%', 'intervals'],
    // of a range or a qualified figure: within its bounds
    ['one', '1 - 2%', 'point'],
    ['one', '1,02 - 2%', 'intervals'],
    ['one', 'gần 1,1%', 'point'],
    ['one', 'hơn 1,02%', 'intervals'],
    ['one', 'ít nhất 2%', 'inconsistent'],
    ['one', 'ít nhất 0,5%', 'point'],
  ])('%s against %s: %s', (formula, claimed, expected) => expect(how(formula, claimed)).toBe(expected));

  it('compares in the scale of the claimed figure', () => {
    expect(
      verifyClaim({
        kind: 'composition',
        inputs: { a: '1.298 tỷ đồng', b: '911,2 triệu đồng' },
        claimed: '1.299 tỷ đồng',
      }),
    ).toMatchObject({ verdict: 'consistent', agreement: 'point' });
  });
});

describe('the direction of a change', () => {
  const fall = { first: '50%', last: '40%' };
  const formula = (claim: Partial<Claim>): string =>
    verifyClaim({ kind: 'change-in-points', inputs: fall, claimed: '10%', ...claim } as Claim).formula;

  it('is that of the claim, then that of its words, then only the size is compared', () => {
    expect(formula({})).toBe('first - last');
    expect(formula({ claimed: '-10%' })).toBe('last - first');
    expect(formula({ claimed: 'tăng 10%' })).toBe('last - first');
    expect(formula({ claimed: 'giảm 10%' })).toBe('first - last');
    expect(formula({ claimed: 'tăng 10%', changeDirection: 'decrease' })).toBe('first - last');
    expect(formula({ inputs: { first: '40%', last: '50%' } })).toBe('last - first');
  });

  it('tells a rise from a fall', () => {
    const verdict = verifyClaim({ kind: 'change-in-points', inputs: fall, claimed: 'tăng 10%' });
    expect(verdict).toMatchObject({
      verdict: 'inconsistent',
      recomputed: { value: '-10', unit: 'percentagePoint' },
      difference: { value: '-20', unit: 'percentagePoint' },
      leastDifference: { value: '18.5', unit: 'percentagePoint' },
    });
  });
});

describe('what cannot be known', () => {
  it('names what is missing', () => {
    const verdict = verifyClaim({ kind: 'share', inputs: {} });
    expect(verdict).toMatchObject({
      verdict: 'unknowable',
      claimed: null,
      missing: ['numerator', 'denominator', 'claimed'],
    });
    expect(explain(verdict, 'vi')).toBe(
      'Chưa có số công bố để kiểm tra; thiếu số liệu về số thành phần, tổng số, số công bố.\n' +
        '  số thành phần ÷ tổng số × 100 = ?',
    );
    expect(
      verifyClaim({ kind: 'expression', formula: 'a + b * b', inputs: { a: 1 }, claimed: '1' }),
    ).toMatchObject({
      missing: ['b'],
    });
  });

  it('does not divide by what is or may be zero', () => {
    expect(
      verifyClaim({ kind: 'relative-change', inputs: { first: 0, last: '5%' }, claimed: '5%' }),
    ).toMatchObject({
      verdict: 'unknowable',
      missing: [],
      reason: { kind: 'refusal', code: 'zero-denominator' },
    });
    const verdict = verifyClaim({
      kind: 'multiple',
      inputs: { first: '-5 - 5%', last: '5%' },
      claimed: '5 lần',
    });
    expect(verdict).toMatchObject({ reason: { code: 'zero-denominator' } });
    expect(
      verifyClaim({
        kind: 'multiple',
        inputs: { first: 'khoảng 0,5 lần', last: 'dưới 5 lần' },
        claimed: '5',
        convention: { vagueUnits: 9 },
      }),
    ).toMatchObject({ reason: { code: 'divisor-may-be-zero' } });
    expect(
      verifyClaim({ kind: 'expression', formula: '(1 / a) + 1', inputs: { a: 0 }, claimed: '1' }).verdict,
    ).toBe('unknowable');
    expect(
      verifyClaim({ kind: 'expression', formula: '1 + 1 / a', inputs: { a: 0 }, claimed: '1' }).verdict,
    ).toBe('unknowable');
  });
});

describe('the convention and the locale', () => {
  it('reads all texts of a claim by its locale', () => {
    const claim: Claim = {
      kind: 'composition',
      inputs: { a: '1.234', b: 1 },
      claimed: '2.234',
      locale: 'en',
    };
    expect(value(claim)).toEqual(['2.234', 'item']);
  });

  it('uses another convention where it is stated', () => {
    const claim: Claim = {
      kind: 'share',
      inputs: { numerator: '1 xã', denominator: '3 xã' },
      claimed: 'gần 35%',
    };
    expect(verifyClaim(claim).verdict).toBe('consistent');
    expect(verifyClaim({ ...claim, convention: { vagueShare: '0.01' } }).verdict).toBe('inconsistent');
    expect(
      verifyClaim({
        kind: 'expression',
        formula: 'a',
        inputs: { a: '1 - 2%' },
        claimed: '3%',
        convention: {},
      }),
    ).toMatchObject({
      recomputedRange: { lower: '1', upper: '2' },
    });
  });

  it('takes figures as well as texts, with the interval that they state', () => {
    const part = parseFigure('39 xã');
    const verdict = verifyClaim({
      kind: 'share',
      inputs: { numerator: part, denominator: parseFigure('54 xã') },
      claimed: parseFigure('72%'),
    });
    expect(verdict).toMatchObject({ verdict: 'consistent', inputs: { numerator: part } });
  });
});

describe('the result', () => {
  it('is frozen plain data', () => {
    const verdict = verifyClaim({
      kind: 'share',
      inputs: { numerator: '1 xã', denominator: '4 xã' },
      claimed: '25%',
    });
    expect(Object.isFrozen(verdict) && Object.isFrozen(verdict.inputs)).toBe(true);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
  });

  it('narrows by its verdict, and the schemas agree with the types', () => {
    const verdict: ClaimVerdict = verifyClaim({ kind: 'share', inputs: {} });
    if (verdict.verdict === 'inconsistent')
      expectTypeOf(verdict.leastDifference).toEqualTypeOf<Quantity | null>();
    expectTypeOf(claimSchema).toExtend<{ _zod: { output: Claim } }>();
    expectTypeOf(figureSchema).toExtend<{ _zod: { output: Figure } }>();
    expect(claimSchema.safeParse({ kind: 'share', inputs: { numerator: '1', denominator: 2 } }).success).toBe(
      true,
    );
    // @ts-expect-error -- a share has no plan
    expect(() => verifyClaim({ kind: 'share', inputs: { plan: '1' } })).toThrow(
      'inputs.plan: unknown key: plan',
    );
  });
});

describe('bad input', () => {
  it('lists all texts that cannot be read, each with its place', () => {
    expect(
      problemsOf({
        kind: 'share',
        inputs: { numerator: 'năm 2021', denominator: 'Chương trình 135' },
        claimed: 'nhiều',
      }),
    ).toEqual([
      ['unreadable', 'inputs.numerator'],
      ['unreadable', 'inputs.denominator'],
      ['unreadable', 'claimed'],
    ]);
  });

  it.each<[unknown, readonly (readonly [string, string])[]]>([
    [{ kind: 'ratio', inputs: {} }, [['not-one-of', 'kind']]],
    [{ kind: 'share' }, [['missing', 'inputs']]],
    [{ kind: 'share', inputs: {}, claim: '5%' }, [['unknown-key', 'claim']]],
    [
      { kind: 'share', inputs: { numerator: '6 xã', denominator: '5 xã' }, claimed: '1%' },
      [['part-exceeds-whole', 'inputs.numerator']],
    ],
    [
      { kind: 'share', inputs: { numerator: -1, denominator: -2 } },
      [
        ['too-small', 'inputs.numerator'],
        ['too-small', 'inputs.denominator'],
      ],
    ],
    [{ kind: 'share', inputs: { numerator: Number.NaN } }, [['wrong-type', 'inputs.numerator']]],
    [{ kind: 'share', inputs: {}, unit: 'acre' }, [['bad-format', 'unit']]],
    [
      { kind: 'share', inputs: { numerator: '3/4 xã', denominator: '4 xã' } },
      [['ambiguous', 'inputs.numerator']],
    ],
    [{ kind: 'share', inputs: { denominator: '3/4 xã' } }, [['ambiguous', 'inputs.denominator']]],
    [{ kind: 'composition', inputs: { a: '3/4 xã' } }, [['ambiguous', 'inputs.a']]],
    [{ kind: 'average-annual-change', inputs: { first: '3/4 xã' } }, [['ambiguous', 'inputs.first']]],
    [{ kind: 'share', inputs: {}, claimed: '3/4 xã' }, [['ambiguous', 'claimed']]],
    [{ kind: 'composition', inputs: {} }, [['too-short', 'inputs']]],
    [
      { kind: 'composition', inputs: { 'a-b': 1, claimed: '1' } },
      [
        ['unknown-key', 'inputs.a-b'],
        ['unknown-key', 'inputs.claimed'],
        ['too-short', 'inputs'],
      ],
    ],
    [
      {
        kind: 'composition',
        inputs: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`a${i}`, 1])),
      },
      [['too-long', 'inputs']],
    ],
    [
      JSON.parse('{ "kind": "composition", "inputs": { "__proto__": 1, "a": 1 } }'),
      [['forbidden-key', 'inputs.__proto__']],
    ],
    [{ kind: 'expression', inputs: { a: 1 } }, [['missing', 'formula']]],
    ['share', [['wrong-type', '']]],
  ])('%j', (claim, problems) => expect(problemsOf(claim)).toEqual(problems));

  it.each([
    ['', 'too-short'],
    ['a +', 'unreadable'],
    ['a b', 'unreadable'],
    ['(a', 'unreadable'],
    ['a)', 'unreadable'],
    ['a ** 2', 'unreadable'],
    ['_a', 'unreadable'],
    ['a.b', 'unreadable'],
    ['1,5 * a', 'unreadable'],
    ['a; process.exit()', 'unreadable'],
    ['1234567890123456789 * a', 'unreadable'],
    ['('.repeat(40) + 'a' + ')'.repeat(40), 'unreadable'],
    ['-'.repeat(40) + 'a', 'unreadable'],
    [Array(40).fill('a').join('*'), 'unreadable'],
    ['a+'.repeat(50_000) + 'a', 'too-long'],
  ])('formula %#', (formula, code) => {
    expect(problemsOf({ kind: 'expression', formula, inputs: { a: 1 }, claimed: '1' })).toEqual([
      [code, 'formula'],
    ]);
  });

  it('says where a formula breaks off', () => {
    const read = (): unknown => verifyClaim({ kind: 'expression', formula: '100 * a / ', inputs: { a: 1 } });
    expect(read).toThrow('formula: cannot read “100 * a / ” (position 10): it is no formula');
  });

  it('lets no cycle, no proxy and no getter through', () => {
    const cyclic: Record<string, unknown> = { kind: 'share' };
    cyclic['inputs'] = cyclic;
    expect(problemsOf(cyclic).map(([code]) => code)).toContain('cyclic');
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError('boo');
        },
      },
    );
    expect(problemsOf(throwing)[0]?.[0]).toBe('wrong-type');
  });

  it('throws nothing but its own error for a text of one hundred thousand characters', () => {
    const error = ((): unknown => {
      try {
        return verifyClaim({ kind: 'share', inputs: { numerator: '1.'.repeat(50_000) }, claimed: '5%' });
      } catch (caught) {
        return caught;
      }
    })();
    expect(isMtqgError(error, 'too-long') && error.path).toEqual(['inputs', 'numerator']);
  });
});

it('adds up one unit only, and leaves figures without a known unit alone', () => {
  const sum = (inputs: Readonly<Record<string, string>>, claimed: string): Claim => ({
    kind: 'composition',
    inputs,
    claimed,
  });
  expect(problemsOf(sum({ pears: '15 ha', roads: '277 km' }, '292 ha'))).toEqual([
    ['unit-mismatch', 'inputs.roads'],
  ]);
  expect(problemsOf(sum({ a: '3 xã', b: '4 xã' }, '7 huyện'))).toEqual([['unit-mismatch', 'claimed']]);
  expect(problemsOf(sum({ a: '3 cột', b: '4 xã' }, '7'))).toEqual([]);
});
