import { describe, expect, it } from 'vitest';
import { explain } from '../../src/foundation/internal.js';
import {
  verifyClaim,
  type BenignReading,
  type Claim,
  type ClaimInput,
  type PrintedFigure,
} from '../../src/figures/index.js';

const benign = (claim: Claim): BenignReading | null => {
  const verdict = verifyClaim(claim);
  if (verdict.verdict !== 'inconsistent') throw new Error(verdict.verdict);
  return verdict.benignReading;
};

const expression = (formula: string, inputs: Record<string, ClaimInput>, claimed: PrintedFigure): Claim => ({
  kind: 'expression',
  formula,
  inputs,
  claimed,
});

/** Kind, figure, formula and value of what was found. */
const found = (claim: Claim): unknown => {
  const reading = benign(claim);
  return reading && [reading.kind, reading.inputName, reading.formula, reading.wouldBe.value];
};

const third = '66.6666666666666666666666666666666667';

describe('the nearest harmless reading', () => {
  it.each<[string, Claim, unknown]>([
    // ntp-124
    [
      'digits cut off',
      expression('100 * a / t', { a: '2 huyện', t: '3 huyện' }, '66,66%'),
      ['truncation', null, '100 * a / t', third],
    ],
    [
      'digits cut off below zero',
      expression('a', { a: '-2,68%' }, '-2,6%'),
      ['truncation', null, 'a', '-2.68'],
    ],
    // ntp-052
    [
      'n for n − 1',
      expression('(a - b) / 4', { a: '50,41%', b: '19,59%' }, '6,16%/năm'),
      ['other-steps', null, '(a - b) / 5', '6.164'],
    ],
    ['n − 1 for n', expression('d / 5', { d: '8,0%' }, '2,00%'), ['other-steps', null, 'd / 4', '2']],
    [
      'n − 1 for n',
      expression('(a - b) / 5', { a: '8,0%', b: '0,0%' }, '2,00%'),
      ['other-steps', null, '(a - b) / 4', '2'],
    ],
    [
      'points for per cent',
      { kind: 'relative-change', inputs: { first: '50,79%', last: '20,42%' }, claimed: 'giảm 30,37%' },
      ['points-for-percent', null, 'first - last', '30.37'],
    ],
    [
      'per cent for points',
      expression('a - b', { a: '5,00%', b: '4,00%' }, '20%'),
      ['points-for-percent', null, '(1 - b / a) * 100', '20'],
    ],
    [
      'a rise',
      expression('b - a', { a: '4,00%', b: '5,00%' }, '25%'),
      ['points-for-percent', null, '(b / a - 1) * 100', '25'],
    ],
    [
      'the increase for the multiple',
      expression('b / a', { a: '2 ha', b: '5 ha' }, { text: '1,5000', exact: true }),
      ['increase-for-multiple', null, 'b / a - 1', '1.5'],
    ],
    [
      'the multiple for the increase',
      expression('b / a - 1', { a: '20,0 ha', b: '50,0 ha' }, '2,5 lần'),
      ['increase-for-multiple', null, 'b / a', '2.5'],
    ],
    [
      'the same in per cent',
      expression('100 * (b / a - 1)', { a: '20,0 ha', b: '50,0 ha' }, '250%'),
      ['increase-for-multiple', null, 'b / a * 100', '250'],
    ],
    [
      'another reading',
      {
        kind: 'expression',
        inputs: { a: '67 xã' },
        claimed: '40,4%',
        readings: [
          { name: '167', formula: '100 * a / 167' },
          { name: 'one', formula: 'a - a' },
          { name: '166', formula: '100 * a / 166' },
        ],
      },
      ['other-reading', null, '100 * a / 166', '40.3614457831325301204819277108433735'],
    ],
    // ntp-120
    [
      'a unit of the last digit',
      expression('a + b', { a: '25,6%', b: '11,29%' }, '36,97%'),
      ['last-digit', null, 'a + b', '36.89'],
    ],
    [
      'another total that is printed',
      expression(
        '100 * a / t',
        { a: '743 xã', x: '50 ha', t: '6.084 xã', y: '5.000 xã', t2: '7.669 xã' },
        '9,7%',
      ),
      ['stated-denominator', 't2', '100 * a / t2', '9.6883557178250097796322858260529404'],
    ],
    // ntp-216
    [
      'swapped digits',
      expression('a + b', { a: '69.239 hộ', b: '100.237 hộ' }, '169.566 hộ'),
      ['swapped-digits', 'a', 'a + b', '69329'],
    ],
    [
      'swapped digits of the claimed figure',
      expression('a', { a: '67.172 hộ' }, '67.712 hộ'),
      ['swapped-digits', 'a', 'a', '67712'],
    ],
    [
      'swapped digits of the claimed figure alone',
      expression('2 * a', { a: '10.006 hộ' }, '20.102 hộ'),
      ['swapped-digits', 'claimed', '2 * a', '20012'],
    ],
    // ntp-262
    [
      'triệu for tỷ',
      expression('a + b', { a: '100 triệu đồng', b: '75,1 tỷ đồng' }, '175,1 tỷ đồng'),
      ['scale', 'a', 'a + b', '100000000000'],
    ],
    ['a decimal mark', expression('2 * a', { a: '12,5 ha' }, '2,5 ha'), ['scale', 'claimed', '2 * a', '25']],
    [
      'tỷ for triệu',
      expression('a', { a: '262 tỷ đồng' }, '262 triệu đồng'),
      ['scale', 'claimed', 'a', '262000000000'],
    ],
    // ntp-136
    [
      'one digit',
      expression('a + b', { a: '2.368 hộ', b: '37.185 hộ' }, '39.533 hộ'),
      ['one-digit', 'claimed', 'a + b', '39553'],
    ],
    // ntp-363
    [
      'a part within a part',
      expression('a + b + c', { a: '44 xã', b: '1 xã', c: '8 xã' }, '52 xã'),
      ['counted-twice', 'b', 'a + c', '52'],
    ],
    [
      'parts that leave something out',
      { kind: 'composition', inputs: { a: '50 xã', b: '13 xã' }, claimed: '99 xã' },
      ['open-sum', null, 'a + b', '63'],
    ],
    [
      'another denominator of things that the library has no unit for',
      expression('100 * a / t', { a: '5 cột', t: '7 cột' }, '50%'),
      ['other-denominator', 't', '100 * a / t', '10'],
    ],
    // S2.4: the plan with what was carried over
    [
      'another denominator',
      {
        kind: 'disbursement',
        inputs: { disbursed: 'hơn 262 tỷ đồng', plan: 'hơn 1.730 tỷ đồng' },
        claimed: 'gần 11,5%',
      },
      [
        'other-denominator',
        'plan',
        'disbursed / plan * 100',
        '2278260869565.2173913043478260869565217391304348',
      ],
    ],
  ])('%s', (_name, claim, expected) => {
    expect(found(claim)).toEqual(expected);
  });

  it.each<[string, Claim]>([
    ['a difference that nothing explains', expression('a - b', { a: '19,0 ha', b: '8,7 ha' }, '11,45 ha')],
    [
      'a ratio to something that cannot be',
      expression('100 * a / t', { a: '639 ấp', t: '640 ấp' }, '99,90%'),
    ],
    ['a negative denominator', expression('a / t', { a: '5 ha', t: '7 ha' }, '-50,0')],
    ['a sum of too few parts', expression('a + b', { a: '5 xã', b: '3 xã' }, '99 xã')],
    ['no formula of names', expression('a * 3 - (2 - 7) - 4 * (b + 1)', { a: '50 xã', b: '3 xã' }, '999 xã')],
    ['per cent of no difference', expression('100 * (a + b)', { a: '9,0%', b: '1,0%' }, '7,77%')],
    ['per cent of no ratio', expression('100 * (a - b)', { a: '9,0%', b: '1,0%' }, '7,77%')],
    ['per cent of a product', expression('100 * (a * b - 1)', { a: '9,00%', b: '1,00%' }, '-3,33%')],
    ['per cent of half a ratio', expression('100 * (2 / b - 1)', { a: '9,0%', b: '1,0%' }, '-777,7%')],
    ['points less a number', expression('a - 2', { a: '9,0%' }, '1,77%')],
    ['a ratio of a sum', expression('(a + b) / c', { a: '9,0 ha', b: '1,0 ha', c: '-2,0 ha' }, '-7,77 lần')],
    ['steps that are none', expression('(a - b) / 99', { a: '9,0%', b: '1,0%' }, '7,77%')],
    [
      'divided by a name that is no number of years',
      expression('(a - b) / c', { a: '90 ha', b: '50 ha', c: '-3 - 3' }, '77,7 ha'),
    ],
  ])('of %s is none', (_name, claim) => {
    const verdict = verifyClaim(claim);
    expect(verdict.verdict === 'inconsistent' ? verdict.benignReading : null).toBeNull();
  });
});

it('is said in both languages', () => {
  const verdict = verifyClaim(expression('a + b', { a: '69.239 hộ', b: '100.237 hộ' }, '169.566 hộ'));
  expect(explain(verdict, 'vi').split('\n').at(-1)).toBe(
    '  Có thể a bị đảo hai chữ số liền nhau: 69.329 hộ thì khớp.',
  );
  expect(explain(verdict, 'en').split('\n').at(-1)).toBe(
    '  Two neighbouring digits of a may have changed places: 69,329 households would fit.',
  );
});
