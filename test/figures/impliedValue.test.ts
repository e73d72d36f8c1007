import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from '../../src/foundation/internal.js';
import { impliedValue, type Claim } from '../../src/figures/index.js';

const implied = (claim: Claim): readonly unknown[] => {
  const { inputName: of, implied: value, impliedRange: range } = impliedValue(claim);
  const shown = value.kind === 'refusal' ? value.code : `${value.value} ${value.unit}`;
  return [of, shown, 'code' in range ? range.code : [range.lower, range.upper]];
};

const expression = (formula: string, inputs: Record<string, number | null>, claimed: string): Claim => ({
  kind: 'expression',
  formula,
  inputs,
  claimed,
});

describe('each operation is undone on either side', () => {
  it.each([
    ['x + a', '7'],
    ['a + x', '7'],
    ['x - a', '13'],
    ['a - x', '-7'],
    ['x * a', '3.3333333333333333333333333333333333'],
    ['a * x', '3.3333333333333333333333333333333333'],
    ['x / a', '30'],
    ['a / x', '0.3'],
    ['x', '10'],
    ['2 * (a + x) - 1', '2.5'],
  ])('%s = 10 where a is 3', (formula, value) => {
    expect(impliedValue(expression(formula, { a: 3 }, '10')).implied).toMatchObject({ value });
  });
});

describe('the unit of what is implied', () => {
  it.each<[Claim, string, string]>([
    [{ kind: 'share', inputs: { numerator: '5 xã' }, claimed: '50%' }, 'denominator', '10 commune'],
    [{ kind: 'change-in-points', inputs: { first: '5%' }, claimed: 'giảm 2 điểm %' }, 'last', '3 percent'],
    [{ kind: 'change-in-points', inputs: { first: '5%' }, claimed: '2 điểm %' }, 'last', '7 percent'],
    [
      { kind: 'average-annual-change', inputs: { first: '9%', last: '5%' }, claimed: 'giảm 2%/năm' },
      'yearCount',
      '2 year',
    ],
    [
      { kind: 'average-per-unit', inputs: { denominator: '5 xã' }, claimed: '15 tiêu chí/xã' },
      'numerator',
      '75 criterion',
    ],
    [
      { kind: 'average-per-unit', inputs: { numerator: '75 tiêu chí' }, claimed: '15 tiêu chí/xã' },
      'denominator',
      '5 commune',
    ],
    [
      { kind: 'average-per-unit', inputs: { numerator: '75 tiêu chí' }, claimed: '15' },
      'denominator',
      '5 item',
    ],
    [
      { kind: 'average-per-unit', inputs: { numerator: '75 tiêu chí' }, claimed: '15 xã' },
      'denominator',
      '5 item',
    ],
    [{ kind: 'composition', inputs: { a: '5 xã', b: null }, claimed: '7 xã' }, 'b', '2 commune'],
    [{ kind: 'composition', inputs: { a: '5 xã', b: null }, claimed: '7' }, 'b', '2 commune'],
    [{ kind: 'composition', inputs: { a: 5, b: null }, claimed: '7' }, 'b', '2 item'],
    [{ kind: 'composition', inputs: { a: 5, b: null }, claimed: '7', unit: 'village' }, 'b', '2 village'],
    [{ kind: 'multiple', inputs: { first: '5 xã', last: '10 xã' } }, 'claimed', '2 times'],
  ])('%j', (claim, of, value) => expect(implied(claim).slice(0, 2)).toEqual([of, value]));
});

it('keeps an open end open', () => {
  expect(implied({ kind: 'composition', inputs: { a: '5 xã', b: null }, claimed: 'ít nhất 7 xã' })).toEqual([
    'b',
    '2 commune',
    ['2', null],
  ]);
});

describe('what is undefined is refused', () => {
  it.each([
    [{ kind: 'share', inputs: { numerator: '5 xã' }, claimed: '0' }, 'zero-denominator'],
    [{ kind: 'share', inputs: { numerator: '5 xã' }, claimed: 'dưới 5%' }, 'divisor-may-be-zero'],
    [{ kind: 'multiple', inputs: { first: 0, last: 5 } }, 'zero-denominator'],
    [{ kind: 'expression', formula: '1 / a + x', inputs: { a: 0 }, claimed: '1' }, 'zero-denominator'],
  ] as [Claim, string][])('%j', (claim, code) => {
    expect(impliedValue(claim)).toMatchObject({
      implied: { kind: 'refusal', code },
      impliedRange: { kind: 'refusal', code },
    });
  });

  it('with the reason in words', () => {
    expect(explain(impliedValue({ kind: 'share', inputs: { numerator: '5 xã' }, claimed: '0' }), 'en')).toBe(
      'The figures do not tell the denominator: the denominator is zero, so there is no ratio.\n' +
        '  5 communes ÷ the denominator × 100 = 0',
    );
  });
});

it('explains what it found', () => {
  expect(
    explain(impliedValue({ kind: 'share', inputs: { numerator: '114 thôn bản' }, claimed: '25%' }), 'vi'),
  ).toBe(
    'Theo các số liệu đã nêu, tổng số là 456 thôn (từ 448 đến 465 thôn).\n' +
      '  114 thôn bản ÷ 456 thôn × 100 = 25%',
  );
});

describe('bad input', () => {
  it.each<[Claim, string, readonly string[]]>([
    [{ kind: 'share', inputs: { numerator: 1, denominator: 2 }, claimed: '50%' }, 'contradiction', []],
    [{ kind: 'share', inputs: { numerator: 1 } }, 'missing', ['claimed']],
    [{ kind: 'share', inputs: {}, claimed: '50%' }, 'missing', ['inputs', 'denominator']],
    [
      { kind: 'expression', formula: 'a / (a + b)', inputs: { b: 1 }, claimed: '1' },
      'duplicate',
      ['formula'],
    ],
    [{ kind: 'share', inputs: { numerator: 'x' }, claimed: '50%' }, 'unreadable', ['inputs', 'numerator']],
  ])('%j', (claim, code, path) => {
    let caught: unknown;
    try {
      impliedValue(claim);
    } catch (error) {
      caught = error;
    }
    expect(isMtqgError(caught) && [caught.code, caught.path]).toEqual([code, path]);
  });
});

it('gives the result where nothing is claimed, and does not call it published', () => {
  const inputs = { poor: '40,4%', nearPoor: '44,3%' };
  const result = impliedValue({ kind: 'composition', inputs });
  expect(explain(result, 'vi').split('\n')[0]).toBe('Các số liệu đã nêu cho 84,7% (từ 84,6% đến 84,8%).');
  expect(explain(result, 'en').split('\n')[0]).toBe('The stated figures give 84.7% (from 84.6% to 84.8%).');
});
