import {
  addMonths,
  isRefusal,
  toDecimal,
  type Explanation,
  type IsoDate,
  type Quantity,
} from '../../foundation/internal.js';
import type { DeadlineOutcome } from '../targetGapResult.js';

/** How the day on which a target was met compares with deadlines, in words. */
export function deadlineSteps(
  outcomes: readonly DeadlineOutcome[],
  metOn: IsoDate | undefined,
): readonly Explanation[] {
  return outcomes.map(({ setBy, date, aheadMonths: months, aheadDays: days }) => {
    const outcome =
      metOn === undefined || isRefusal(months) || isRefusal(days)
        ? { vi: '', en: '' }
        : outcomeInWords(metOn, date, toDecimal(days).comparedTo(0), months);
    return {
      say: {
        vi: `Thời hạn của {setBy}: {date}${outcome.vi}.`,
        en: `Deadline of {setBy}: {date}${outcome.en}.`,
      },
      values: { setBy, date, months, days },
    };
  });
}

function outcomeInWords(metOn: IsoDate, date: IsoDate, way: number, months: Quantity<'month'>) {
  if (way === 0) return { vi: '; hoàn thành đúng thời hạn', en: '; done on that day' };
  const [first, last] = way > 0 ? [metOn, date] : [date, metOn];
  const whole = toDecimal(months).abs().toNumber();
  const isMore = addMonths(first, whole) < last;
  const more = isMore ? { vi: 'hơn ', en: 'over ' } : { vi: '', en: '' };
  const inMonths =
    whole === 0 ? { vi: '', en: '' } : { vi: ` (${more.vi}{months|size})`, en: ` (${more.en}{months|size})` };
  return {
    vi: `; hoàn thành ${way > 0 ? 'sớm' : 'chậm'} {days|size}${inMonths.vi}`,
    en: `; done {days|size} ${way > 0 ? 'early' : 'late'}${inMonths.en}`,
  };
}
