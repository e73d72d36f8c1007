import { addMonths, daysBetween, quantity, yearOf, type IsoDate } from '../foundation/internal.js';
import { missing } from './gaps/known.js';
import type { Deadline } from './kinds/completionTarget.js';
import type { DeadlineOutcome } from './results/completionGaps.js';

/** What is known of something that has to be done by deadlines. */
interface Done {
  readonly metOn: IsoDate | undefined;
  readonly isDone: boolean;
  /** The year at whose end it was last looked at; nothing where nobody has. */
  readonly foundIn: number | undefined;
  readonly date: IsoDate;
}

/** How long before each deadline it was done. */
export function deadlineOutcomes(
  deadlines: readonly Deadline[],
  { metOn, isDone, foundIn, date: today }: Done,
): readonly DeadlineOutcome[] {
  return deadlines.map(({ setBy, date }) => ({
    setBy,
    date,
    deadlineStatus: statusOf(date),
    aheadMonths: metOn === undefined ? missing('metOn') : quantity(monthsAhead(metOn, date), 'month'),
    aheadDays: metOn === undefined ? missing('metOn') : quantity(daysBetween(metOn, date), 'day'),
  }));

  function statusOf(date: IsoDate): DeadlineOutcome['deadlineStatus'] {
    if (metOn !== undefined) return metOn <= date ? 'met' : 'missed';
    // Done by now is done by a later day.
    if (isDone) return today <= date ? 'met' : 'undetermined';
    if (today <= date) return 'due';
    // What was not done before the deadline may have been done by it.
    return foundIn !== undefined && foundIn >= yearOf(date) ? 'missed' : 'undetermined';
  }
}

function monthsAhead(metOn: IsoDate, date: IsoDate): number {
  return date < metOn ? -wholeMonths(date, metOn) : wholeMonths(metOn, date);
}

/** The whole months from one day to a later one: from 31 December to 30 June there are six. */
function wholeMonths(from: IsoDate, to: IsoDate): number {
  const [fromYear, fromMonth] = yearAndMonth(from);
  const [toYear, toMonth] = yearAndMonth(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}

function yearAndMonth(day: IsoDate): readonly [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
}
