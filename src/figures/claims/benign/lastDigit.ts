import { evaluate } from '../formulas/evaluate.js';
import { isRefusal } from '../../../foundation/internal.js';
import { claimedValue, inputValue } from '../judging/claimValues.js';
import { resultUnit } from '../judging/claimUnits.js';
import { follows } from '../judging/compareClaim.js';
import { fullConvention } from '../../intervals/fullConvention.js';
import type { BenignTest } from './types.js';

/** Figures that were rounded twice, or cut off, are off by up to one unit of their last digit. */
export const lastDigit: BenignTest = {
  kind: 'last-digit',
  say: {
    vi: 'Khớp nếu mỗi số lệch tối đa một đơn vị của chữ số cuối (làm tròn nhiều lần hoặc bị cắt bớt).',
    en: 'It fits if every figure may be off by one unit of its last digit (rounded twice, or cut off).',
  },
  find: ({ read, reading, formula, claimed }) => {
    const loose = { ...read, ...fullConvention('one-unit') };
    const value = evaluate(formula.tree, (name) => inputValue(loose, name));
    if (isRefusal(value) || !follows(value, claimedValue(claimed, loose), reading.relation)) return null;
    return { inputName: null, formula: formula.text, value, unit: resultUnit(read, reading.unit) };
  },
};
