import { fraction, isRefusal, quantity, yearOf, type IsoDate } from '../../foundation/internal.js';
import { deadlineOutcomes } from '../deadlines.js';
import { deadlineSteps } from '../explaining/deadlineSteps.js';
import { aimStep } from '../explaining/aimSteps.js';
import { warningOf } from '../explaining/warnings.js';
import { observedBounds } from '../observing/observedBounds.js';
import { exactly, spanOf } from '../observing/span.js';
import type { CompletionGap } from '../results/completionGaps.js';
import { currentQuantity, levelResult } from './gapResult.js';
import { aimOf, settled, statedBaseline, type Given } from './given.js';
import { missing } from './known.js';

/** How far something is that has to be done by a day. */
export function completionGap(given: Given<'completion'>): CompletionGap {
  const { target: stated, read, rows, date } = given;
  const { unit, denominator, deadlines } = read;
  const last = deadlines
    .map((one) => one.date)
    .sort()
    .at(-1) as IsoDate;
  const metOn = rows.find((row) => row.metOn !== undefined)?.metOn;
  // Where nothing is counted, all of it is one thing.
  const all = denominator === undefined ? exactly(fraction(1n)) : settled(denominator);
  const found = aimOf(given, {
    unit: unit ?? 'item',
    direction: 'at-least',
    lower: all,
    year: yearOf(last),
    isOver: date > last,
    ...(stated.baseline === undefined ? {} : { baseline: statedBaseline(stated, stated.baseline) ?? {} }),
    levelAt: ({ value, metOn: doneOn }) => {
      if (doneOn !== undefined) return all;
      return value === undefined || denominator === undefined
        ? undefined
        : spanOf(value, observedBounds(stated, 'value'));
    },
  });
  const isDone = !isRefusal(found.aim.current) && metOn !== undefined;
  const { current } = found.aim;
  const outcomes = deadlineOutcomes(deadlines, {
    metOn,
    isDone: isMet(found),
    foundIn: isRefusal(current) ? undefined : current.year,
    date,
  });
  const none = missing('denominator');
  return levelResult(given, found, {
    extra: {
      target: denominator === undefined ? none : quantity(denominator, unit ?? 'item'),
      current: denominator === undefined ? none : currentQuantity(found.aim, unit ?? 'item'),
      ...(denominator === undefined ? { gap: none, achievedPercent: none } : {}),
      ...(metOn === undefined ? {} : { metOn }),
      deadlines: outcomes,
    },
    steps: () => (denominator === undefined ? [] : [aimStep(found.aim)]),
    isUncounted: denominator === undefined,
    moreSteps: deadlineSteps(outcomes, metOn),
    warnings: isDone && metOn > last ? [warningOf('met-late')] : [],
  });
}

function isMet({ aim }: ReturnType<typeof aimOf>): boolean {
  return (
    !isRefusal(aim.current) &&
    aim.current.value !== undefined &&
    aim.lower?.value !== undefined &&
    aim.current.value.numerator * aim.lower.value.denominator >=
      aim.lower.value.numerator * aim.current.value.denominator
  );
}
