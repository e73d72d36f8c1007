import { fractionText } from '../../../foundation/internal.js';
import { resultUnit } from '../judging/claimUnits.js';
import type { BenignTest } from './types.js';

/** With fewer digits, most wrong numbers differ in one of them. */
const FEWEST_DIGITS = 4;

/** 39.533 printed for 39.553: an exact count of which one digit is another. */
export const oneDigit: BenignTest = {
  kind: 'one-digit',
  say: {
    vi: 'Có thể số công bố bị sai một chữ số: {value|about} thì khớp.',
    en: 'One digit of the published count may be wrong: {value|about} would fit.',
  },
  find: ({ read, reading, formula, result, claimed }) => {
    const { lower, upper } = result.interval;
    const isCount = claimed.form === 'single' && claimed.exact && result.point.denominator === 1n;
    const isExact = lower?.numerator === upper?.numerator && lower?.denominator === 1n;
    if (!isCount || !isExact || upper?.denominator !== 1n) return null;
    const [given, meant] = [claimed.value, fractionText(result.point)];
    if (meant.length !== given.length || given.length < FEWEST_DIGITS) return null;
    const wrong = Array.from(given).filter((digit, at) => digit !== meant.charAt(at));
    if (wrong.length !== 1) return null;
    return {
      inputName: 'claimed',
      formula: formula.text,
      value: result,
      unit: resultUnit(read, reading.unit),
    };
  },
};
