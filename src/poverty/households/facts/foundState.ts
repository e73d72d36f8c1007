import type { BilingualText } from '../../../foundation/internal.js';
import type { DeprivationState } from '../deprivation.js';

/** What facts say of an indicator: a state, or none where they leave it open, and why. */
export interface FoundState {
  readonly state?: DeprivationState;
  readonly reason: BilingualText;
}

export const NOBODY: FoundState = {
  state: 'not-applicable',
  reason: {
    vi: 'không áp dụng (hộ không có thành viên thuộc đối tượng xét)',
    en: 'not applicable (it concerns nobody in the household)',
  },
};

/** A state with what shows it. */
export function found(isDeprived: boolean, shown: BilingualText): FoundState {
  const [vi, en] = isDeprived ? ['thiếu hụt', 'deprived'] : ['không thiếu hụt', 'not deprived'];
  return {
    state: isDeprived ? 'deprived' : 'not-deprived',
    reason: { vi: beside(vi, shown.vi), en: beside(en, shown.en) },
  };
}

/** That something is needed to tell. */
export function unclear(needed: BilingualText): FoundState {
  return { reason: { vi: `chưa rõ (thiếu ${needed.vi})`, en: `not known (${needed.en} is needed)` } };
}

/** A state with what shows it: in parentheses, unless that has some of its own. */
function beside(state: string, shown: string): string {
  return shown.includes('(') ? `${state}, ${shown}` : `${state} (${shown})`;
}
