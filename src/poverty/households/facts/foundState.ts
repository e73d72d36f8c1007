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
    vi: 'Không áp dụng: hộ không có thành viên thuộc đối tượng xét.',
    en: 'Not applicable: it concerns nobody in the household.',
  },
};

/** A state with what shows it. */
export function found(isDeprived: boolean, shown: BilingualText): FoundState {
  const [vi, en] = isDeprived ? ['Thiếu hụt', 'Deprived'] : ['Không thiếu hụt', 'Not deprived'];
  return {
    state: isDeprived ? 'deprived' : 'not-deprived',
    reason: { vi: `${vi}: ${shown.vi}.`, en: `${en}: ${shown.en}.` },
  };
}

/** That something is needed to tell. */
export function unclear(needed: BilingualText): FoundState {
  return { reason: { vi: `Chưa rõ: thiếu ${needed.vi}.`, en: `Not known: ${needed.en} is needed.` } };
}
