import type { BilingualText, Explanation } from '../../foundation/internal.js';
import type { TargetGapCommon } from '../results/targetGapCommon.js';
import { both } from './bothWords.js';
import { NO_PACE, targetStatusNames, TOO_OLD } from './statusWords.js';

/** What is told of a target of any kind, before its own steps. */
export function explainGap(
  result: Pick<
    TargetGapCommon,
    'subject' | 'name' | 'region' | 'status' | 'isMet' | 'possibleStatuses' | 'warnings'
  >,
  steps: readonly Explanation[],
): Explanation {
  const { status, isMet, possibleStatuses, region, warnings } = result;
  const subject = result.name ?? result.subject;
  const isTooOld = warnings.some(({ code }) => code === 'figures-too-old');
  const open = isTooOld ? TOO_OLD : NO_PACE;
  const told = status === 'undetermined' && isMet === 'no' ? open : targetStatusNames[status];
  const doubt: BilingualText =
    possibleStatuses.length > 1
      ? {
          vi: ' (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: {possible})',
          en: ' (inexact as the figures or the wording are, it may be: {possible})',
        }
      : { vi: '', en: '' };
  const lead =
    subject === undefined
      ? { vi: 'Mục tiêu', en: 'Target' }
      : { vi: 'Mục tiêu {subject}', en: 'Target {subject}' };
  const place = region === undefined ? '' : ' ({region})';
  return {
    say: both((locale) => `${lead[locale]}${place}: {status}${doubt[locale]}.`),
    values: {
      ...(subject === undefined ? {} : { subject }),
      ...(region === undefined ? {} : { region }),
      status: told,
      // Among others it is known not to be met.
      possible: both((locale) =>
        possibleStatuses
          .map((one) => (one === 'undetermined' ? NO_PACE : targetStatusNames[one])[locale])
          .join('; '),
      ),
    },
    steps,
  };
}
