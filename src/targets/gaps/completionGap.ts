import { fraction, isRefusal, quantity, yearOf, type IsoDate } from '../../foundation/internal.js';
import { deadlineOutcomes } from '../deadlines.js';
import { deadlineSteps } from '../explaining/deadlineSteps.js';
import { aimStep } from '../explaining/aimSteps.js';
import { warningOf } from '../explaining/warnings.js';
import { observedBounds } from '../observing/observedBounds.js';
import { exactly, spanOf } from '../observing/span.js';
import type { ObservedFigure } from '../observation.js';
import type { CompletionGap } from '../results/completionGaps.js';
import { currentQuantity, levelResult } from './gapResult.js';
import { aimOf, settled, statedBaseline, type Given } from './given.js';
import { missing } from './known.js';
import { isMetOf } from './status.js';

/** How far something is that has to be done by a day. */
export function completionGap(given: Given<'completion'>): CompletionGap {
  const { target: stated, read, rows, date } = given;
  const { unit = 'item', denominator, deadlines } = read;
  const last = deadlines
    .map((one) => one.date)
    .sort()
    .at(-1) as IsoDate;
  const metOn = rows.find((row) => row.metOn !== undefined && row.figureStatus !== 'forecast')?.metOn;
  // Where nothing is counted, all of it is one thing.
  const all = denominator === undefined ? exactly(fraction(1n)) : settled(denominator);
  const found = aimOf(given, {
    unit,
    direction: 'at-least',
    lower: all,
    year: yearOf(last),
    isOver: date > last,
    baseline: statedBaseline(stated, stated.baseline),
    levelAt: ({ value, metOn: doneOn }) => {
      if (doneOn !== undefined) return all;
      // The input has been checked to tell one of the two.
      return denominator && spanOf(value as ObservedFigure, observedBounds(stated, 'value'));
    },
  });
  const { current } = found.aim;
  const outcomes = deadlineOutcomes(deadlines, {
    metOn,
    isDone: isMetOf(found.aim) === 'yes',
    foundIn: isRefusal(current) ? undefined : current.year,
    date,
  });
  const none = missing('denominator');
  return levelResult(given, found, {
    extra: {
      ...(denominator === undefined
        ? { target: none, current: none, gap: none, achievedPercent: none }
        : { target: quantity(denominator, unit), current: currentQuantity(found.aim, unit) }),
      ...(metOn === undefined ? {} : { metOn }),
      deadlines: outcomes,
    },
    steps: () => (denominator === undefined ? [] : [aimStep(found.aim)]),
    isUncounted: denominator === undefined,
    moreSteps: deadlineSteps(outcomes, metOn),
    warnings: metOn !== undefined && metOn > last ? [warningOf('met-late')] : [],
  });
}
