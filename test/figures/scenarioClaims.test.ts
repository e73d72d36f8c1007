import { describe, expect, it } from 'vitest';
import { explain, isRefusal } from '../../src/foundation/internal.js';
import { impliedValue, verifyClaim, type Claim, type ClaimVerdict } from '../../src/figures/index.js';

/** The recomputed value, rounded half up for reading. */
const recomputed = (verdict: ClaimVerdict): readonly [string, string] => {
  if (verdict.verdict === 'unknowable') throw new Error('nothing was recomputed');
  return [Number(verdict.recomputed.value).toFixed(2), verdict.recomputed.unit];
};

const implied = (claim: Claim): readonly [string, string, string, string] => {
  const { inputName: of, implied: value, impliedRange: range } = impliedValue(claim);
  if (isRefusal(value) || isRefusal(range)) throw new Error('refused');
  return [of, value.value, Number(range.lower).toFixed(1), Number(range.upper).toFixed(1)];
};

describe('Lào Cai, closing conference for 2021–2025', () => {
  it('1.1: Y Tý, 50,79% (2021) → 20,42% (2025): 7,6 points a year over four steps', () => {
    const verdict = verifyClaim({
      kind: 'average-annual-change',
      inputs: { first: '50,79%', last: '20,42%', yearCount: 4 },
      claimed: 'giảm 7,6%/năm',
    });
    expect(verdict).toMatchObject({
      verdict: 'consistent',
      agreement: 'point',
      formula: '(first - last) / yearCount',
      recomputed: { value: '7.5925', unit: 'percentagePoint/year' },
      recomputedRange: { lower: '7.59', upper: '7.595' },
      claimedRange: { lower: '7.55', upper: '7.65' },
    });
  });

  it('1.1: the same change is 30,37 points, and 59,8% relative: points and per cent are not confused', () => {
    const inputs = { first: '50,79%', last: '20,42%' };
    expect(
      recomputed(verifyClaim({ kind: 'change-in-points', inputs, claimed: 'giảm 30,37 điểm %' })),
    ).toEqual(['30.37', 'percentagePoint']);
    expect(recomputed(verifyClaim({ kind: 'relative-change', inputs, claimed: 'giảm 59,8%' }))).toEqual([
      '59.80',
      'percent',
    ]);
    expect(verifyClaim({ kind: 'relative-change', inputs, claimed: 'giảm 30,37%' }).verdict).toBe(
      'inconsistent',
    );
  });
});

describe('Bắc Giang and Quảng Nam', () => {
  it('2.1: 998 of 1.971 tỷ is 50,63%: 50,6% is consistent', () => {
    const verdict = verifyClaim({
      kind: 'disbursement',
      inputs: { disbursed: '998 tỷ đồng', plan: '1.971 tỷ đồng' },
      claimed: '50,6%',
    });
    expect(verdict).toMatchObject({ verdict: 'consistent', agreement: 'point' });
    expect(recomputed(verdict)).toEqual(['50.63', 'percent']);
  });

  it('2.3: just over 487 tỷ is 30%: the plan is not stated, and would be about 1.623 tỷ', () => {
    const claim: Claim = { kind: 'disbursement', inputs: { disbursed: 'trên 487 tỷ đồng' }, claimed: '30%' };
    expect(verifyClaim(claim)).toMatchObject({
      verdict: 'unknowable',
      missing: ['plan'],
      reason: { code: 'missing-input' },
    });
    expect(implied(claim)).toEqual([
      'plan',
      '1623333333333.3333333333333333333333333333333333',
      '1596721311475.4',
      '1733389830508.5',
    ]);
  });

  it('2.4: hơn 262 of hơn 1.730 tỷ is 15,1%: gần 11,5% is inconsistent, by 2,9 points at the least', () => {
    const verdict = verifyClaim({
      kind: 'disbursement',
      inputs: { disbursed: 'hơn 262 tỷ đồng', plan: 'hơn 1.730 tỷ đồng' },
      claimed: 'gần 11,5%',
    });
    expect(recomputed(verdict)).toEqual(['15.14', 'percent']);
    expect(verdict).toMatchObject({
      verdict: 'inconsistent',
      claimedRange: { lower: '10.925', upper: '11.5', unit: 'percent' },
      difference: { value: '3.6445086705202312138728323699421965', unit: 'percentagePoint' },
      leastDifference: { value: '2.9233415909716487751169832094687586', unit: 'percentagePoint' },
      benignReading: { kind: 'other-denominator', inputName: 'plan' },
    });
    expect(explain(verdict, 'vi')).toBe(
      'Số công bố “gần 11,5%” không khớp với các số liệu đầu vào: tính lại được khoảng 15,14% (từ 14,42% đến 15,9%), ' +
        'cao hơn số công bố 3,64 điểm phần trăm (ít nhất 2,92 điểm phần trăm).\n' +
        '  hơn 262 tỷ đồng ÷ hơn 1.730 tỷ đồng × 100 ≈ 15,1445%\n' +
        '  Có thể tính trên một mẫu số khác, không được nêu: kế hoạch vốn phải là khoảng 2.278,26 tỷ đồng (từ 2.278,26 đến 2.518,08 tỷ đồng).',
    );
  });

  it('2.4: at gần 11,5% the plan would be about 2.278 tỷ or more', () => {
    const [of, value, lower, upper] = implied({
      kind: 'disbursement',
      inputs: { disbursed: 'hơn 262 tỷ đồng', plan: null },
      claimed: 'gần 11,5%',
    });
    expect([of, value.split('.')[0], lower, upper]).toEqual([
      'plan',
      '2278260869565',
      '2278260869565.2',
      '2518077803203.7',
    ]);
  });
});

describe('Lào Cai, planning conference for 2025', () => {
  it('3.1: 40,4% poor and 44,3% near-poor are 84,7%; 15,3% are neither', () => {
    expect(implied({ kind: 'composition', inputs: { poor: '40,4%', nearPoor: '44,3%' } })).toEqual([
      'claimed',
      '84.7',
      '84.6',
      '84.8',
    ]);
    expect(
      implied({
        kind: 'composition',
        inputs: { poor: '40,4%', nearPoor: '44,3%', neither: null },
        claimed: '100',
      }),
    ).toEqual(['neither', '15.3', '15.2', '15.4']);
  });

  it('3.2: 2.040 people of working age are 60%: about 3.400 people; 20% of them are about 408', () => {
    expect(implied({ kind: 'share', inputs: { numerator: '2.040 lao động' }, claimed: '60%' })).toEqual([
      'denominator',
      '3400',
      '3372.0',
      '3428.0',
    ]);
    expect(implied({ kind: 'share', inputs: { denominator: '2.040 lao động' }, claimed: '20%' })).toEqual([
      'numerator',
      '408',
      '398.0',
      '418.0',
    ]);
  });

  it('3.3: 628 of 628 houses; of 87 tỷ the people gave 54,4 tỷ, 62,5%', () => {
    expect(
      verifyClaim({ kind: 'share', inputs: { numerator: '628/628 ngôi nhà' }, claimed: '100%' }),
    ).toMatchObject({ verdict: 'consistent', agreement: 'point' });
    expect(
      impliedValue({
        kind: 'composition',
        inputs: { state: '32,6 tỷ đồng', people: null },
        claimed: '87 tỷ đồng',
      }).implied,
    ).toEqual({ kind: 'quantity', value: '54400000000', unit: 'VND' });
    expect(
      recomputed(
        verifyClaim({
          kind: 'expression',
          formula: '100 × (1 − state ÷ all)',
          inputs: { state: '32,6 tỷ đồng', all: '87 tỷ đồng' },
          claimed: '62,5%',
        }),
      ),
    ).toEqual(['62.53', 'percent']);
  });

  it.each([
    ['12 tỷ đồng', '29 tỷ đồng', '41,4%', '41.38'],
    ['7 sản phẩm', '44 sản phẩm', '15,9%', '15.91'],
    ['500 ha', '24.400 ha', '2,05%', '2.05'],
  ])('3.4: %s of %s is %s', (part, whole, claimed, exact) => {
    const verdict = verifyClaim({ kind: 'share', inputs: { numerator: part, denominator: whole }, claimed });
    expect(verdict).toMatchObject({ verdict: 'consistent', agreement: 'point' });
    expect(recomputed(verdict)).toEqual([exact, 'percent']);
  });
});

describe('Lai Châu, end of 2023', () => {
  it('4.1: 39 of 54 communes are 72,2%: 72% is consistent', () => {
    const verdict = verifyClaim({
      kind: 'target-achievement',
      inputs: { current: '39 xã', target: '54 xã' },
      claimed: '72%',
    });
    expect(verdict).toMatchObject({ verdict: 'consistent', agreement: 'point' });
    expect(recomputed(verdict)).toEqual(['72.22', 'percent']);
    expect(
      verifyClaim({
        kind: 'composition',
        inputs: { now: '39 xã', in2024: '5 xã', in2025: '10 xã' },
        claimed: '54 xã',
      }),
    ).toMatchObject({
      verdict: 'consistent',
      recomputed: { value: '54', unit: 'commune' },
    });
  });

  it('4.2: 13,9 of 17,3 criteria are 80,3%: 80,6% is consistent only within rounding', () => {
    const verdict = verifyClaim({
      kind: 'target-achievement',
      inputs: { current: '13,9 tiêu chí/xã', target: '17,3 tiêu chí/xã' },
      claimed: '80,6%',
    });
    expect(verdict).toMatchObject({ verdict: 'consistent', agreement: 'intervals' });
    expect(recomputed(verdict)).toEqual(['80.35', 'percent']);
    expect(explain(verdict, 'en').split('\n')[0]).toBe(
      'The published “80,6%” follows from its inputs only within their rounding: they give about 80.35% (from 79.83% to 80.87%).',
    );
  });

  it('4.3: 4 of 54 communes are 7,4%; 114 villages at 25% imply about 456', () => {
    expect(
      verifyClaim({ kind: 'share', inputs: { numerator: '4 xã', denominator: '54 xã' }, claimed: '7,4%' }),
    ).toMatchObject({
      verdict: 'consistent',
      agreement: 'point',
    });
    expect(implied({ kind: 'share', inputs: { numerator: '114 thôn bản' }, claimed: '25%' })).toEqual([
      'denominator',
      '456',
      '448.0',
      '465.0',
    ]);
  });
});

describe('Hà Giang, 2010–2020', () => {
  it('5.1: 33 of 177 communes are 18,64%: 18,6% is consistent', () => {
    const verdict = verifyClaim({ kind: 'share', inputs: { numerator: '33/177 xã' }, claimed: '18,6%' });
    expect(verdict).toMatchObject({ verdict: 'consistent', agreement: 'point' });
    expect(recomputed(verdict)).toEqual(['18.64', 'percent']);
  });

  it('5.3: five more communes make 38 of 177: 21,5%', () => {
    const verdict = verifyClaim({
      kind: 'expression',
      formula: '100 * (now + more) / all',
      inputs: { now: '33 xã', more: '5 xã', all: '177 xã' },
      claimed: '21,5%',
    });
    expect(verdict).toMatchObject({ verdict: 'consistent', agreement: 'point' });
    expect(recomputed(verdict)).toEqual(['21.47', 'percent']);
  });
});
