import { fractionOf, interval } from '../../../foundation/internal.js';
import { uncertain } from '../formulas/uncertain.js';
import type { BenignTest, Conflict, Finding } from './types.js';

/** Another reading of the claim under which the figures are equal. */
export const otherReading: BenignTest = {
  kind: 'other-reading',
  say: {
    vi: 'Khớp theo cách hiểu khác ({name}): khi đó được {value|about}.',
    en: 'It fits by another reading ({name}): that gives {value|about}.',
  },
  find: (conflict) => readingThatFits(conflict, false),
};

/** Parts that leave something out, or overlap: the claimed figure bounds them, or they bound it. */
export const openSum: BenignTest = {
  kind: 'open-sum',
  say: {
    vi: 'Không mâu thuẫn nếu chỉ là giới hạn ({name}): các số đã nêu cho {value|about}.',
    en: 'There is no conflict if it is a bound only ({name}): the stated figures give {value|about}.',
  },
  find: (conflict) => readingThatFits(conflict, true),
};

function readingThatFits({ readings }: Conflict, isBound: boolean): Finding | null {
  for (const reading of readings.slice(1)) {
    if (reading.verdict !== 'consistent' || (reading.relation !== 'eq') !== isBound) continue;
    const { recomputed, recomputedRange, name, formula } = reading;
    const { lower, upper } = recomputedRange;
    const value = uncertain(fractionOf(recomputed.value), interval(lower, upper));
    return { inputName: null, formula, value, unit: recomputed.unit, name };
  }
  return null;
}
