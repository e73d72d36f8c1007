import {
  addFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  measureLabel,
  quantity,
  subtractFractions,
  toDecimal,
  type Refusal,
} from '../../foundation/internal.js';
import { floorSteps } from '../explaining/floorSteps.js';
import { readFigure } from '../model/readTarget.js';
import { observedBounds } from '../observing/observedBounds.js';
import { placeLevels, surveyOf, type Survey } from '../observing/places.js';
import { exactly, type Spanned } from '../observing/span.js';
import type { TargetObservation } from '../observation.js';
import type { FloorGap } from '../results/countGaps.js';
import { differenceUnit } from '../units.js';
import { currentOf } from './aimCourse.js';
import { percentQuantity } from './aimShares.js';
import { levelResult } from './gapResult.js';
import { aimOf, settled, type Given } from './given.js';
import { missing, withAll } from './known.js';

/** The gap of a floor: how many places are below it. */
export function floorGap(given: Given<'floor'>): FloorGap {
  const { read, rows } = given;
  const { unit, countedIn, baseline, target } = read;
  const found = aimOf(given, {
    unit: countedIn,
    direction: 'at-most',
    upper: exactly(fraction(0n)),
    year: target.year,
    baseline: baseline && { span: settled(baseline.below), year: baseline.year },
    levelAt: (row) => belowAt(given, row),
  });
  const last = rows.filter(({ figureStatus }) => figureStatus !== 'forecast').at(-1);
  const listed = last && surveyAt(given, last);
  const denominator =
    last?.places === undefined
      ? read.denominator === undefined
        ? missing('denominator')
        : quantity(read.denominator, countedIn)
      : quantity(last.places.length, countedIn);
  const shares = withAll([currentOf(found.aim), denominator], ([{ value }, all]) => {
    const whole = fractionOf(toDecimal(all));
    return percentQuantity(subtractFractions(whole, value), whole);
  });
  const extra = {
    // The floor is a level to reach, though the places below it are to be fewer.
    direction: 'at-least' as const,
    achievedPercent: shares,
    target: quantity(target.value, unit),
    denominator,
    ...(listed && {
      placesBelow: listed.below.map(({ place, value, shortfall }) => ({
        place,
        value: fractionQuantity(value, unit),
        shortfall: fractionQuantity(shortfall, differenceUnit(unit)),
      })),
      placesUnknown: listed.unknown,
      totalShortfall:
        listed.unknown.length > 0 ? missing('observations') : totalOf(listed, differenceUnit(unit)),
    }),
  };
  return levelResult(given, found, {
    extra,
    steps: ({ gap }) =>
      floorSteps({ ...extra, gap, places: measureLabel(countedIn), place: measureLabel(countedIn, true) }),
  });

  function totalOf({ below }: Survey, lackUnit: typeof unit): ReturnType<typeof fractionQuantity> | Refusal {
    return fractionQuantity(
      below.reduce((sum, { shortfall }) => addFractions(sum, shortfall), fraction(0n)),
      lackUnit,
    );
  }
}

function surveyAt({ target, read }: Given<'floor'>, { places }: TargetObservation): Survey | undefined {
  return places && surveyOf(placeLevels(target, places), fractionOf(read.target.value));
}

/** How many places are below: all that are unknown may be. */
function belowAt(given: Given<'floor'>, row: TargetObservation): Spanned {
  if (row.below !== undefined) return settled(readFigure(row.below, observedBounds(given.target, 'below')));
  // The input has been checked to list places where it does not say how many are below.
  const survey = surveyAt(given, row) as Survey;
  const lower = fraction(BigInt(survey.below.length));
  return survey.unknown.length === 0
    ? exactly(lower)
    : { lower, upper: addFractions(lower, fraction(BigInt(survey.unknown.length))) };
}
