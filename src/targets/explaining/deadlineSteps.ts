import {
  addMonths,
  toDecimal,
  type BilingualText,
  type Explanation,
  type IsoDate,
  type Quantity,
} from '../../foundation/internal.js';
import type { DeadlineOutcome } from '../results/completionGaps.js';

/** How the day on which a target was met compares with deadlines, in words. */
export function deadlineSteps(
  outcomes: readonly DeadlineOutcome[],
  metOn: IsoDate | undefined,
): readonly Explanation[] {
  return outcomes.map(({ setBy, date, deadlineStatus, aheadMonths: months, aheadDays: days }) => {
    const outcome =
      metOn === undefined
        ? WITHOUT_DAY[deadlineStatus]
        : // With the day there is how far it is from the deadline.
          outcomeInWords(metOn, date, toDecimal(days as Quantity).comparedTo(0), months as Quantity<'month'>);
    return {
      say: {
        vi: `Thời hạn của {setBy}: {date}${outcome.vi}.`,
        en: `Deadline of {setBy}: {date}${outcome.en}.`,
      },
      values: { setBy, date, months, days },
    };
  });
}

/** What is said where the day on which it was done is not known. */
const WITHOUT_DAY: Readonly<Record<DeadlineOutcome['deadlineStatus'], BilingualText>> = {
  met: { vi: '; đã hoàn thành trong thời hạn', en: '; done by then' },
  missed: { vi: '; quá hạn, chưa hoàn thành', en: '; not done by then' },
  due: { vi: '; chưa đến hạn', en: '; still to come' },
  undetermined: { vi: '; chưa rõ có kịp thời hạn hay không', en: '; not known whether it was done by then' },
};

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
