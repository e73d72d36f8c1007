import {
  fractionText,
  isRefusal,
  writeNumber,
  type BilingualText,
  type Fraction,
} from '../../../foundation/internal.js';
import { exactCount } from '../counts/countsWithin.js';
import type { Uncertain } from '../formulas/uncertain.js';
import { solve } from '../formulas/solve.js';
import { inputValue } from '../judging/claimValues.js';
import { wholeCounts } from '../judging/wholeCounts.js';
import { denominatorOf } from './parts.js';
import type { BenignTest } from './types.js';

/** How a number of things is told: just one, this or that, or from this to that. */
const counted = {
  one: {
    vi: 'Có thể tính trên một mẫu số khác, không được nêu: {figure} phải là {value}.',
    en: 'It may be a ratio to something else that is not stated: {figure} would have to be {value}.',
  },
  two: {
    vi: 'Có thể tính trên một mẫu số khác, không được nêu: {figure} phải là {lower} hoặc {upper}.',
    en: 'It may be a ratio to something else that is not stated: {figure} would have to be {lower} or {upper}.',
  },
  more: {
    vi: 'Có thể tính trên một mẫu số khác, không được nêu: {figure} phải {range|fromTo}.',
    en: 'It may be a ratio to something else that is not stated: {figure} would have to be {range|fromTo}.',
  },
} as const satisfies Record<string, BilingualText>;

/** A share of something that is not stated, such as the total at the start of the year: what it would have to be. */
export const otherDenominator: BenignTest = {
  kind: 'other-denominator',
  say: {
    vi: 'Có thể tính trên một mẫu số khác, không được nêu: {figure} phải là {value|about} ({range|fromTo}).',
    en: 'It may be a ratio to something else that is not stated: {figure} would have to be {value|about} ({range|fromTo}).',
  },
  find: (conflict) => {
    const { read, formula, published } = conflict;
    const inputName = denominatorOf(conflict);
    const figure = inputName === null ? undefined : read.inputs.get(inputName);
    if (inputName === null || figure === undefined) return null;
    const value = solve(formula.tree, inputName, published, (name) => inputValue(read, name));
    if (isRefusal(value) || value.point.numerator <= 0n) return null;
    const found = { inputName, formula: formula.text, unit: figure.unit ?? 'item' } as const;
    if (exactCount(figure) === undefined) return { ...found, value };
    // There is no number of households between 639,61 and 639,67.
    const whole = wholeCounts(value);
    return whole && { ...found, value: whole, told: toldCounts(whole) };
  },
};

function toldCounts({ interval: { lower, upper } }: Uncertain): {
  readonly say: BilingualText;
  readonly values: Readonly<Record<string, BilingualText>>;
} {
  /* v8 ignore next -- what is positive and no quotient by zero is bounded */
  if (lower === null || upper === null) return { say: counted.more, values: {} };
  const steps = upper.numerator - lower.numerator;
  const say = steps === 0n ? counted.one : steps === 1n ? counted.two : counted.more;
  return { say, values: { lower: numberText(lower) } };
}

function numberText(value: Fraction): BilingualText {
  const digits = fractionText(value);
  return { vi: writeNumber(digits, 'vi'), en: writeNumber(digits, 'en') };
}
