import type { BilingualText, Explanation } from '../../foundation/internal.js';
import type { TargetGapCommon } from '../targetGapResult.js';
import { both } from './bothWords.js';
import { NO_PACE, targetStatusNames } from './statusWords.js';

/** What is told of a target of any kind, before its own steps. */
export function explainGap(
  result: Pick<TargetGapCommon, 'subject' | 'name' | 'status' | 'isMet' | 'possibleStatuses'>,
  steps: readonly Explanation[],
): Explanation {
  const { status, isMet, possibleStatuses } = result;
  const subject = result.name ?? result.subject;
  const told = status === 'undetermined' && isMet === 'no' ? NO_PACE : targetStatusNames[status];
  const doubt: BilingualText =
    possibleStatuses.length > 1
      ? {
          vi: ' (do số liệu làm tròn hoặc điều tra mẫu, có thể là: {possible})',
          en: ' (rounded or sampled as the figures are, it may be: {possible})',
        }
      : { vi: '', en: '' };
  const lead =
    subject === undefined
      ? { vi: 'Mục tiêu', en: 'Target' }
      : { vi: 'Mục tiêu {subject}', en: 'Target {subject}' };
  return {
    say: both((locale) => `${lead[locale]}: {status}${doubt[locale]}.`),
    values: {
      ...(subject === undefined ? {} : { subject }),
      status: told,
      possible: both((locale) => possibleStatuses.map((one) => targetStatusNames[one][locale]).join('; ')),
    },
    steps,
  };
}
