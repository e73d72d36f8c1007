import { decimalText, toDecimal } from '../../../foundation/internal.js';
import { singleFigures, tryOtherNumber } from './attempts.js';
import type { BenignTest, Conflict, Finding } from './types.js';

/** How far a scale word or a decimal mark may be off: triệu for tỷ, a mark that moved by one digit. */
const FACTORS: readonly string[] = ['1000', '0.001', '10', '0.1'];

/** 100 triệu printed where 100 tỷ was meant; 1,25 where 12,5 was. */
export const scaleSlip: BenignTest = {
  kind: 'scale',
  say: {
    vi: 'Có thể {figure} sai đơn vị hoặc sai vị trí dấu phẩy: {value|about} thì khớp.',
    en: 'The scale or the decimal mark of {figure} may be wrong: {value|about} would fit.',
  },
  find: (conflict) => {
    for (const factor of FACTORS) {
      const found = tryFactor(conflict, factor);
      if (found !== null) return found;
    }
    return null;
  },
};

function tryFactor(conflict: Conflict, factor: string): Finding | null {
  for (const [name, figure] of singleFigures(conflict)) {
    // A count of a few things has no scale that could be wrong.
    if (figure.exact && figure.decimals === 0 && toDecimal(figure.value).lt(1000)) continue;
    const power = figure.multiplier.length - 1 + toDecimal(factor).log(10).toNumber();
    const change =
      power >= 0
        ? { multiplier: `1${'0'.repeat(power)}` }
        : { written: decimalText(toDecimal(figure.written).times(factor)) };
    const found = tryOtherNumber(conflict, name, figure, change);
    if (found !== null) return found;
  }
  return null;
}
