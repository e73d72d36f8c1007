import { toDecimal } from '../../foundation/internal.js';
import type { CriterionStatus } from '../scoring/criteriaScore.js';
import { openStatuses } from '../scoring/counting/statuses.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';

/** How a place stands to a whole set, in numbers of criteria. */
export interface Standing {
  /** Those met. */
  readonly met: number;
  /** Those that apply and are not stated as met. */
  readonly lacking: number;
  /** Those of them that are decided: not met, or only basically met. */
  readonly failed: number;
  /** Whether all that apply are met, and any is. */
  readonly isAll: boolean;
}

/** How a place stands to a whole set, by the counts of its score; they are whole numbers that add up. */
export function standingOf({ counts, total }: Pick<ScoreToSummarize, 'counts' | 'total'>): Standing {
  const count = (status: CriterionStatus): number => toDecimal(counts[status].value).toNumber();
  const met = count('met');
  const lacking = toDecimal(total.value).toNumber() - met - count('not-applicable');
  const open = openStatuses.reduce((sum, status) => sum + count(status), 0);
  return { met, lacking, failed: lacking - open, isAll: met > 0 && lacking === 0 };
}
