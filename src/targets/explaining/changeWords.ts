import { isRefusal, toDecimal, type Explanation } from '../../foundation/internal.js';
import type { ChangeOutcome, GroupChangeOutcome } from '../results/changeGaps.js';
import type { TargetWarning } from '../results/targetStatus.js';
import type { TargetWording } from '../kinds/targetCommon.js';
import { changeSize } from './changeSize.js';
import { targetStatusNames } from './statusWords.js';
import { WORDED } from './wordedWords.js';

/** The change of the whole, or of a subgroup. */
type Told = ChangeOutcome & Partial<Pick<GroupChangeOutcome, 'subject'>>;

/** What was asked and what was reached, in words. */
export function changeStep(
  { subject, target, current, status, achievedPercent }: Told,
  wording: TargetWording = 'exact',
): Explanation {
  const { isFall, size, near, far } = changeSize(target);
  const asked = far === undefined ? '{asked}' : '{asked|fromTo}';
  const worded = far === undefined ? WORDED[wording] : WORDED.exact;
  const lead = subject === undefined ? { vi: '', en: '' } : { vi: 'riêng {subject}: ', en: '{subject}, ' };
  const outcome = isRefusal(current)
    ? { vi: '; chưa có số liệu thực tế.', en: '; what was reached is not known.' }
    : { vi: ', thực tế {current|moved}: {status}.', en: '; it {current|moved}: {status}.' };
  return {
    say: {
      vi: `${lead.vi}yêu cầu ${isFall ? 'giảm' : 'tăng'} ${worded.vi}${asked}${outcome.vi}`,
      en: `${lead.en}asked: a ${isFall ? 'fall' : 'rise'} of ${worded.en}{asked}${outcome.en}`,
    },
    values: {
      ...(subject === undefined ? {} : { subject }),
      asked: size,
      near,
      current,
      status: targetStatusNames[status],
      achieved: achievedPercent,
    },
    ...(isRefusal(achievedPercent) ? {} : { arithmetic: '{current|size} ÷ {near} × 100 = {achieved}' }),
  };
}

/** That a change which is met lies beyond the range that was asked for. */
export function passedWarnings({ subject, target, current, status }: Told): readonly TargetWarning[] {
  const { isFall, far } = changeSize(target);
  if (status !== 'met' || far === undefined || isRefusal(current)) return [];
  if (toDecimal(current).abs().lte(toDecimal(far))) return [];
  const [vi, en] =
    subject === undefined
      ? ['', '']
      : typeof subject === 'string'
        ? [`${subject}: `, `${subject}: `]
        : [`${subject.vi}: `, `${subject.en}: `];
  return [
    {
      code: 'range-passed',
      text: {
        vi: `${vi}mức ${isFall ? 'giảm' : 'tăng'} vượt mục tiêu đề ra`,
        en: `${en}the ${isFall ? 'fall' : 'rise'} goes beyond the range that was asked for`,
      },
    },
  ];
}
