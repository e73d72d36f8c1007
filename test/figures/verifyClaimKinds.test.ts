import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from '../../src/foundation/internal.js';
import {
  impliedValue,
  parseFigure,
  verifyClaim,
  type Claim,
  type ClaimVerdict,
} from '../../src/figures/index.js';

const outcomes = (verdict: ClaimVerdict): readonly unknown[] =>
  verdict.readings.map((reading) => [
    reading.name.en,
    reading.formula,
    reading.verdict === 'unknowable'
      ? reading.reason.code
      : `${reading.recomputed.value} ${reading.recomputed.unit}`,
    reading.verdict,
  ]);

const problemsOf = (claim: unknown): readonly unknown[] => {
  try {
    verifyClaim(claim as Claim);
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
    throw error;
  }
  return [];
};

describe('a kind reports its other readings beside its own', () => {
  it('n − 1 steps and n yearCount: Nghệ An, 50,41% to 19,59%', () => {
    const verdict = verifyClaim({
      kind: 'average-annual-change',
      inputs: { first: '50,41%', last: '19,59%', yearCount: 4 },
      claimed: 'giảm 6,16%/năm',
    });
    expect(outcomes(verdict)).toEqual([
      ['as defined', '(first - last) / yearCount', '7.705 percentagePoint/year', 'inconsistent'],
      [
        'divided by the years of the period, not by the years between first and last',
        '(first - last) / (yearCount + 1)',
        '6.164 percentagePoint/year',
        'consistent',
      ],
    ]);
    expect(verdict).toMatchObject({
      verdict: 'inconsistent',
      ambiguous: true,
      benignReading: { kind: 'other-steps' },
    });
  });

  it('points and the relative change, where the inputs are per cent', () => {
    const change = { first: '5,00%', last: '4,00%' };
    expect(outcomes(verifyClaim({ kind: 'change-in-points', inputs: change, claimed: 'giảm 1%' }))).toEqual([
      ['as defined', 'first - last', '1 percentagePoint', 'consistent'],
      ['the relative change (per cent)', '(1 - last / first) * 100', '20 percent', 'inconsistent'],
    ]);
    expect(outcomes(verifyClaim({ kind: 'relative-change', inputs: change, claimed: 'giảm 20%' }))).toEqual([
      ['as defined', '(1 - last / first) * 100', '20 percent', 'consistent'],
      ['the difference in percentage points', 'first - last', '1 percentagePoint', 'inconsistent'],
      ['relative to the last value', '(first / last - 1) * 100', '25 percent', 'inconsistent'],
    ]);
    const households: Claim = {
      kind: 'relative-change',
      inputs: { first: '5 hộ', last: '4 hộ' },
      claimed: '20%',
    };
    expect(verifyClaim(households).readings.map(({ name }) => name.en)).toEqual([
      'as defined',
      'relative to the last value',
    ]);
  });

  it('a multiple and an index against the increase alone', () => {
    const inputs = { first: '3,5 tiêu chí/xã', last: '15,5 tiêu chí/xã' };
    expect(outcomes(verifyClaim({ kind: 'multiple', inputs, claimed: 'tăng gấp 4,4 lần' })).at(1)).toEqual([
      'the increase only',
      'last / first - 1',
      '3.4285714285714285714285714285714286 times',
      'inconsistent',
    ]);
    // ntp-245: an index, the year before being 100.
    const income = { first: '2.312 nghìn đồng', last: '2.590 nghìn đồng' };
    expect(verifyClaim({ kind: 'index', inputs: income, claimed: '112,02%' })).toMatchObject({
      verdict: 'consistent',
      agreement: 'point',
    });
  });

  it('how far a target is passed, in its unit and in per cent of it', () => {
    const inputs = { current: '5,25%/năm', target: { text: '4%/năm', exact: true } };
    expect(outcomes(verifyClaim({ kind: 'target-excess', inputs, claimed: 'vượt 1,25%' }))).toEqual([
      ['as defined', 'current - target', '1.25 percentagePoint/year', 'consistent'],
      [
        'the excess in per cent of the target',
        '(current / target - 1) * 100',
        '31.25 percent',
        'inconsistent',
      ],
    ]);
    expect(verifyClaim({ kind: 'target-achievement', inputs, claimed: '31%' })).toMatchObject({
      verdict: 'inconsistent',
      benignReading: { kind: 'increase-for-multiple', formula: 'current / target * 100 - 100' },
    });
  });

  it('a common denominator: two shares of one total that is not printed', () => {
    // ntp-036
    const inputs = {
      numerator: '14.441 hộ cận nghèo',
      otherNumerator: '13.823 hộ nghèo',
      otherShare: '2,15%',
    };
    expect(verifyClaim({ kind: 'common-denominator', inputs, claimed: '2,24%' })).toMatchObject({
      verdict: 'consistent',
      agreement: 'intervals',
      readings: [{ roundsToClaimed: false, truncatesToClaimed: true }],
    });
    expect(
      impliedValue({ kind: 'common-denominator', inputs: { ...inputs, otherShare: null }, claimed: '2,24%' })
        .implied,
    ).toMatchObject({ unit: 'percent' });
  });
});

it('is not made less clear by other readings that do not fit', () => {
  const inputs = { first: '50,79%', last: '20,42%', yearCount: 4 };
  const verdict = verifyClaim({ kind: 'average-annual-change', inputs, claimed: 'giảm 7,6%/năm' });
  expect(verdict).toMatchObject({
    ambiguous: false,
    readings: [{ own: true }, { verdict: 'inconsistent', own: true }],
  });
  expect(explain(verdict, 'en').split('\n')[2]).toBe(
    '  Note: The printed unit is “%/year”, but the inputs give “percentage points/year”.',
  );
  expect(explain(verdict, 'en').split('\n')).toHaveLength(3);
  const rise = { first: '4,99 ha', last: '5,01 ha' };
  expect(explain(verifyClaim({ kind: 'relative-change', inputs: rise, claimed: '0,4%' }), 'en')).toContain(
    'Taken as relative to the last value, it gives about 0.40%, which agrees.',
  );
});

describe('sums', () => {
  it('a composition may leave something out, or overlap', () => {
    const verdict = verifyClaim({
      kind: 'composition',
      inputs: { a: '308 tỷ đồng', b: '397 tỷ đồng' },
      claimed: '807 tỷ đồng',
    });
    expect(verdict.readings.map(({ relation, verdict: judged }) => [relation, judged])).toEqual([
      ['eq', 'inconsistent'],
      ['le', 'consistent'],
      ['ge', 'inconsistent'],
    ]);
    expect(verdict).toMatchObject({ benignReading: { kind: 'open-sum' } });
  });

  it('a distribution over bands makes the number of communes', () => {
    // ntp-094
    expect(
      verifyClaim({
        kind: 'distribution',
        inputs: { from15: '59 xã', from10: '12 xã', under10: '74 xã' },
        claimed: '145 xã',
      }),
    ).toMatchObject({
      verdict: 'consistent',
      agreement: 'point',
      commonRange: { lower: '145', upper: '145' },
    });
  });

  it('shares that must make 100: the figure need not be written', () => {
    // ntp-353
    const claim: Claim = { kind: 'shares-to-100', inputs: { three: '62,6%', four: '35,8%', five: '1,6%' } };
    expect(verifyClaim(claim)).toMatchObject({
      verdict: 'consistent',
      agreement: 'point',
      claimed: { exact: true },
    });
    // 99.9 may be 100, but it does not print as what is exact.
    const short: Claim = { kind: 'shares-to-100', inputs: { a: '33,3%', b: '33,3%', c: '33,3%' } };
    expect(verifyClaim(short)).toMatchObject({ verdict: 'consistent', agreement: 'intervals' });
    expect(verifyClaim({ ...short, inputs: { a: '33,3%', b: '33,3%', c: '33,1%' } }).verdict).toBe(
      'inconsistent',
    );
    expect(impliedValue({ kind: 'shares-to-100', inputs: { a: '62,6%', rest: null } }).implied).toMatchObject(
      {
        value: '37.4',
      },
    );
  });

  it('poor households: start − out + in = end', () => {
    // ntp-062: the three inflows; nothing printed says who else left.
    const verdict = verifyClaim({
      kind: 'stock-and-flow',
      inputs: {
        start: '21.989 hộ',
        outOfPoverty: '6.782 hộ',
        inAgain: '169 hộ',
        inMoved: '13 hộ',
        inNew: '594 hộ',
      },
      claimed: '15.943 hộ',
    });
    expect(verdict).toMatchObject({
      verdict: 'inconsistent',
      formula: 'start - outOfPoverty + inAgain + inMoved + inNew',
      recomputed: { value: '15983', unit: 'household' },
      benignReading: { kind: 'one-digit' },
      readings: [{ relation: 'eq' }, { relation: 'ge', verdict: 'consistent' }],
    });
    expect(
      impliedValue({
        kind: 'stock-and-flow',
        inputs: { start: '10 hộ', out: null, in: '2 hộ' },
        claimed: '9 hộ',
      }).implied,
    ).toEqual({ kind: 'quantity', value: '3', unit: 'household' });
    expect(
      problemsOf({ kind: 'stock-and-flow', inputs: { start: 1, left: 1, claimed: '1' }, claimed: '1' }),
    ).toEqual([
      ['unknown-key', 'inputs.claimed'],
      ['unknown-key', 'inputs.left'],
    ]);
  });

  it('an average lies between the bounds that the bands allow', () => {
    // ntp-342
    const bands = [
      { band: '19 tiêu chí', count: '13 xã' },
      { band: '15 – 18 tiêu chí', count: '2 xã' },
      { band: '10 – 14 tiêu chí', count: '20 xã' },
      { band: '5 – 9 tiêu chí', count: '44 xã' },
      { band: 'dưới 5 tiêu chí', count: '7 xã' },
    ];
    const verdict = verifyClaim({ kind: 'average-over-bands', bands, claimed: 'gần 9,5 tiêu chí/xã' });
    expect(verdict).toMatchObject({
      verdict: 'consistent',
      agreement: 'intervals',
      inputs: { band5: { form: 'range', lower: { value: '0' }, upper: { value: '4' } } },
    });
    if (verdict.verdict !== 'consistent') throw new Error('consistent');
    expect(verdict.recomputedRange.lower?.slice(0, 8)).toBe('8.104651');
    expect(verdict.recomputedRange.upper?.slice(0, 9)).toBe('11.476744');
    expect(verifyClaim({ kind: 'average-over-bands', bands, claimed: '12,5 tiêu chí/xã' }).verdict).toBe(
      'inconsistent',
    );
    expect(problemsOf({ kind: 'average-over-bands', bands: [] })).toEqual([['too-short', 'bands']]);
    expect(problemsOf({ kind: 'average-over-bands', bands: [{ band: 'x', count: '1 xã' }] })).toEqual([
      ['unreadable', 'bands.0.band'],
    ]);
    expect(
      verifyClaim({ kind: 'average-over-bands', bands: [{ band: null, count: '1 xã' }], claimed: '1' }),
    ).toMatchObject({ missing: ['band1'] });
  });

  it('takes only a whole number of criteria for a band', () => {
    const end = (text: string): unknown =>
      verifyClaim({ kind: 'expression', formula: 'a', inputs: { a: text }, claimed: '1' }).inputs['a'];
    expect(end('dưới 5 tiêu chí/xã')).toMatchObject({ form: 'single', interval: { lower: '0', upper: '5' } });
    expect(end('dưới 5 xã')).toMatchObject({ form: 'single', interval: { lower: '0', upper: '5' } });
    expect(end('trên 5 tiêu chí')).toMatchObject({ form: 'single' });
  });
});

describe('the readings of the caller', () => {
  const inputs = { a: '12 xã', t: '16 xã' };

  it('give the verdict in their order', () => {
    const verdict = verifyClaim({
      kind: 'expression',
      inputs,
      claimed: '60%',
      readings: [
        { name: 'of 20', formula: '100 * a / 20' },
        { name: 'of 16', formula: '100 * a / t' },
      ],
    });
    expect(verdict).toMatchObject({ verdict: 'consistent', formula: '100 * a / 20', ambiguous: true });
    expect(outcomes(verdict)).toEqual([
      ['of 20', '100 * a / 20', '60 percent', 'consistent'],
      ['of 16', '100 * a / t', '75 percent', 'inconsistent'],
    ]);
    expect(explain(verdict, 'vi').split('\n').at(-1)).toBe('  Nếu hiểu là of 16 thì được 75%: không khớp.');
  });

  it('stand beside the formula of a kind', () => {
    const verdict = verifyClaim({
      kind: 'share',
      inputs: { numerator: '12 xã', denominator: '16 xã' },
      claimed: '75%',
      readings: [
        { name: 'of another', formula: '100 * numerator / other' },
        { name: 'of none', formula: 'numerator / (denominator - 16)' },
      ],
    });
    expect(outcomes(verdict)).toEqual([
      ['as defined', 'numerator / denominator * 100', '75 percent', 'consistent'],
      ['of another', '100 * numerator / other', 'missing-input', 'unknowable'],
      ['of none', 'numerator / (denominator - 16)', 'zero-denominator', 'unknowable'],
    ]);
    expect(explain(verdict, 'en')).toContain('Taken as of none, it cannot be worked out');
  });

  it.each<['eq' | 'le' | 'ge', string, string, string]>([
    ['le', '17 xã', 'consistent', 'bound'],
    ['le', '16 xã', 'consistent', 'point'],
    ['le', '15 xã', 'inconsistent', ''],
    ['ge', '15 xã', 'consistent', 'bound'],
    ['ge', '16 xã', 'consistent', 'point'],
    ['ge', '17 xã', 'inconsistent', ''],
    ['eq', '17 xã', 'inconsistent', ''],
  ])('%s: 16 against %s is %s', (relation, claimed, expected, how) => {
    const verdict = verifyClaim({
      kind: 'expression',
      inputs,
      claimed,
      readings: [{ name: 'the total', formula: 't', relation }],
    });
    expect([verdict.verdict, verdict.verdict === 'consistent' ? verdict.agreement : '']).toEqual([
      expected,
      how,
    ]);
    if (how === 'bound') {
      expect(verdict).toMatchObject({ commonRange: null });
      expect(explain(verdict, 'en')).toContain('does not contradict its inputs');
    }
  });

  it('give no verdict by an assumption', () => {
    const verdict = verifyClaim({
      kind: 'expression',
      inputs: { a: '64 xã' },
      claimed: '23,1%',
      readings: [{ name: '247 xã', formula: '100 * a / 247', assumed: true }],
      conventions: ['standard'],
    });
    expect(verdict).toMatchObject({
      verdict: 'unknowable',
      ambiguous: true,
      missing: [],
      readings: [{ verdict: 'inconsistent', assumed: true }],
      underConventions: [{ convention: 'standard', verdict: 'unknowable' }],
    });
    expect(explain(verdict, 'en')).toBe(
      'The published “23,1%” cannot be checked by what the source states: the arithmetic rests on an assumption.\n' +
        '  100 × 64 communes ÷ 247 ≈ 25.9109%\n' +
        '  By the assumption 247 xã, it gives about 25.91%.',
    );
  });

  it('need a formula that can be read', () => {
    expect(problemsOf({ kind: 'expression', inputs })).toEqual([['missing', 'formula']]);
    expect(problemsOf({ kind: 'expression', inputs, readings: [] })).toEqual([['missing', 'formula']]);
    expect(
      problemsOf({ kind: 'expression', inputs, formula: 'a', readings: [{ name: 'x', formula: 'a +' }] }),
    ).toEqual([['unreadable', 'readings.0.formula']]);
  });
});

describe('conventions', () => {
  it('are named in the result, and the verdict is given under those that are asked for', () => {
    // ntp-124: 66,66% is two of three, cut off.
    const claim: Claim = {
      kind: 'share',
      inputs: { numerator: '2 huyện', denominator: '3 huyện' },
      claimed: '66,66%',
    };
    expect(verifyClaim(claim)).toMatchObject({ conventionName: 'standard', underConventions: [] });
    expect(verifyClaim({ ...claim, conventions: 'all' }).underConventions).toEqual([
      { convention: 'standard', verdict: 'inconsistent' },
      { convention: 'plain-vague', verdict: 'inconsistent' },
      { convention: 'may-be-truncated', verdict: 'consistent' },
      { convention: 'one-unit', verdict: 'consistent' },
      { convention: 'trailing-zeros', verdict: 'inconsistent' },
    ]);
    const cut = verifyClaim({ ...claim, convention: 'may-be-truncated' });
    expect(cut).toMatchObject({
      verdict: 'consistent',
      conventionName: 'may-be-truncated',
      convention: { truncation: 'possible' },
      claimedRange: { lower: '66.655', upper: '66.67' },
    });
    expect(verifyClaim({ ...claim, convention: { roundingUnits: 1 } }).conventionName).toBe('custom');
    expect(problemsOf({ ...claim, convention: 'loose' })).toEqual([['not-one-of', 'convention']]);
    expect(problemsOf({ ...claim, convention: { roundingUnits: -1 } })).toEqual([
      ['too-small', 'convention.roundingUnits'],
    ]);
  });

  it('cut off the claimed figure, not the inputs', () => {
    const verdict = verifyClaim({
      kind: 'expression',
      formula: 'a',
      inputs: { a: '5,1%' },
      claimed: '5,1%',
      convention: 'may-be-truncated',
    });
    expect(verdict).toMatchObject({
      recomputedRange: { lower: '5.05', upper: '5.15' },
      claimedRange: { lower: '5.05', upper: '5.2' },
    });
  });
});

describe('what a result can be', () => {
  it('no share passes 100%, no amount is negative', () => {
    const share = (numerator: string, claimed: string): unknown => {
      const verdict = verifyClaim({
        kind: 'share',
        inputs: { numerator, denominator: '500 tỷ đồng' },
        claimed,
      });
      return verdict.verdict === 'consistent' ? verdict.commonRange : verdict.verdict;
    };
    expect(share('500 tỷ đồng', '100%')).toMatchObject({
      lower: '99.8001998001998001998001998001998001',
      upper: '100',
    });
    expect(share('500 tỷ đồng', '100,15%')).toBeNull();
    const sum = (a: string, claimed: string): unknown =>
      verifyClaim({ kind: 'composition', inputs: { a }, claimed });
    expect(sum('0,2 tỷ đồng', '0 tỷ đồng')).toMatchObject({ commonRange: { lower: '150000000' } });
    expect(sum('0 tỷ đồng', '0 tỷ đồng')).toMatchObject({ commonRange: { lower: '0', upper: '500000000' } });
    expect(sum('-1,0%', '-1,0%')).toMatchObject({ commonRange: { lower: '-1.05', upper: '-0.95' } });
    expect(
      verifyClaim({ kind: 'change-in-points', inputs: { first: '5%', last: '5%' }, claimed: '0%' }),
    ).toMatchObject({ commonRange: { lower: '-0.5', upper: '0.5' } });
  });

  it('of a small number of things, only some percentages are possible', () => {
    const claim: Claim = {
      kind: 'share',
      inputs: { numerator: 'khoảng 14 xã', denominator: '30 xã' },
      claimed: '45%',
    };
    const verdict = verifyClaim(claim);
    expect(verdict).toMatchObject({ verdict: 'consistent', possibleCounts: { isPossible: false } });
    expect(explain(verdict, 'vi').split('\n').at(-1)).toBe(
      '  Trong 30 xã, không có số xã nào ứng với 45%; gần nhất là 13 xã (43,33%) và 14 xã (46,67%).',
    );
    expect(verifyClaim({ kind: 'share', inputs: { denominator: '30 xã' }, claimed: '45%' })).toMatchObject({
      verdict: 'unknowable',
      possibleCounts: { isPossible: false },
    });
    const none = (denominator: string | number, claimed: string): unknown =>
      verifyClaim({ kind: 'share', inputs: { numerator: 0, denominator }, claimed }).possibleCounts;
    expect(none('3.000 xã', '45%')).toBeNull();
    expect(none('30 tỷ đồng', '45%')).toBeNull();
    expect(none(0, '45%')).toBeNull();
    expect(none('30 xã', '0,5 lần')).toBeNull();
  });
});

describe('what a text does not tell', () => {
  const read = (input: Claim['claimed']): unknown =>
    verifyClaim({ kind: 'expression', formula: 'a', inputs: { a: input ?? null }, claimed: '1' }).inputs['a'];

  it('is the unit in the heading of a column', () => {
    expect(read({ text: '63379.00', printedUnit: 'hộ' })).toMatchObject({
      value: '63379',
      exact: true,
      unit: 'household',
    });
    expect(read({ text: '63379.50', printedUnit: 'hộ' })).toMatchObject({ exact: false });
    expect(read({ text: '15.40', printedUnit: '%', locale: 'en' })).toMatchObject({
      value: '15.4',
      exact: false,
    });
    expect(read({ text: '1.597', printedUnit: 'nghìn đồng' })).toMatchObject({
      value: '1597000',
      multiplier: '1000',
    });
    // Damaged: the stray sign is no unit of communes.
    expect(read({ text: '62%', printedUnit: 'xã' })).toMatchObject({ value: '62', exact: true });
    expect(read({ text: 'hơn 62', printedUnit: 'xã' })).toMatchObject({ exact: false });
    expect(read({ text: '4 - 5', printedUnit: '%' })).toMatchObject({ form: 'range', unit: 'percent' });
  });

  it('holds for a pair, too', () => {
    expect(
      verifyClaim({
        kind: 'share',
        inputs: { numerator: { text: '33/177', printedUnit: 'xã' } },
        claimed: '18,6%',
      }),
    ).toMatchObject({
      verdict: 'consistent',
      inputs: { denominator: { value: '177', unit: 'commune' } },
    });
  });

  it.each(['nhiều, 3 xã', '- 5 xã'])('refuses %s for a heading', (printedUnit) => {
    const inputs = { a: { text: '5', printedUnit } };
    expect(problemsOf({ kind: 'expression', formula: 'a', inputs, claimed: '1' })).toEqual([
      ['bad-format', 'inputs.a.printedUnit'],
    ]);
  });

  it('leaves what is no number as it is', () => {
    expect(
      problemsOf({
        kind: 'expression',
        formula: 'a',
        inputs: { a: { text: '30/9/2023', printedUnit: 'xã' } },
      }),
    ).toHaveLength(1);
  });

  it('is that a planned figure is exact', () => {
    expect(read({ text: 'ít nhất 4%/năm', exact: true })).toMatchObject({
      exact: true,
      interval: { upper: '4' },
    });
    expect(read({ text: 'ít nhất 4', printedUnit: '%/năm', exact: true })).toMatchObject({
      interval: { upper: '4' },
    });
  });
});

it('takes a figure that was read before, and refuses what is no one value', () => {
  const figure = parseFigure('5%');
  expect(
    verifyClaim({ kind: 'expression', formula: 'a', inputs: { a: figure }, claimed: figure }).verdict,
  ).toBe('consistent');
  expect(
    problemsOf({ kind: 'expression', formula: 'a', inputs: { a: '2.669 hộ/14.044 người, 3%' } }),
  ).toEqual([['unreadable', 'inputs.a']]);
  const date = { kind: 'figure', form: 'not-a-quantity', text: '30/9/2023', meaning: 'date' };
  expect(problemsOf({ kind: 'expression', formula: 'a', inputs: { a: date }, claimed: date })).toEqual([
    ['unreadable', 'inputs.a'],
    ['unreadable', 'claimed'],
  ]);
});
