import { resultUnit } from '../judging/claimUnits.js';
import { printsAs } from '../judging/compareClaim.js';
import type { BenignTest } from './types.js';

/** 2 of 3 districts are 66,67%; 66,66% is what is left when the further digits are cut off. */
export const truncation: BenignTest = {
  kind: 'truncation',
  say: {
    vi: 'Có thể số công bố đã bị cắt bớt chữ số thay vì làm tròn: tính lại được {value|about}.',
    en: 'The published figure may have been cut off instead of rounded: the inputs give {value|about}.',
  },
  find: ({ read, reading, formula, result, claimed }) =>
    printsAs(result, claimed, 'cut') === true
      ? { inputName: null, formula: formula.text, value: result, unit: resultUnit(read, reading.unit) }
      : null,
};
