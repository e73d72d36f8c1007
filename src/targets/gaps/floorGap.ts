import { measureLabel, quantity, toDecimal, type Decimal } from '../../foundation/internal.js';
import { measureAim, percent, pointOf, type Aim } from './aim.js';
import { floorSteps } from '../explaining/floorSteps.js';
import { levelProgress } from './gapResult.js';
import { ifKnown, known } from './known.js';
import type { Read } from '../reading/readTarget.js';
import type { FloorTarget, LevelOfPlace } from '../formerTarget.js';
import type { FloorGap, PlaceBelow } from '../targetGapResult.js';
import { differenceUnit } from '../units.js';

/** The gap of a floor: how many places are below it. */
export function floorGap(given: Read<FloorTarget>): FloorGap {
  const { unit, countedIn, baseline, current, target } = given;
  const listed = current?.places && survey(given, current.places);
  const all = current?.places ? toDecimal(current.places.length) : given.denominator;
  const below = listed ? listed.below : current?.below;
  const aim: Aim = {
    direction: 'at-most',
    unit: countedIn,
    target: { level: toDecimal(0), year: target.year },
    current: pointOf(current, below),
    baseline: pointOf(baseline, baseline?.below),
  };
  const measured = measureAim(aim);
  // One place below is enough to miss the target, whatever the unknown ones are.
  const isMissed = below === undefined && listed !== undefined && listed.placesBelow.length > 0;
  const result = {
    // The floor is a level to reach, though the places below it are to be fewer.
    direction: 'at-least' as const,
    target: quantity(target.value, unit),
    denominator: known(all, countedIn, 'denominator'),
    achievedPercent: ifKnown({ current: below, denominator: all }, (inputs) =>
      percent(inputs.denominator.minus(inputs.current), inputs.denominator),
    ),
    ...(listed && {
      placesBelow: listed.placesBelow,
      placesUnknown: listed.placesUnknown,
      totalShortfall: known(listed.below && listed.shortfall, differenceUnit(unit), 'current'),
    }),
  };
  return {
    ...levelProgress(
      given,
      aim,
      isMissed ? { ...measured, status: 'not-met' } : measured,
      floorSteps({
        ...result,
        gap: measured.gap,
        places: measureLabel(countedIn),
        place: measureLabel(countedIn, true),
      }),
    ),
    ...result,
  };
}

interface Survey extends Required<Pick<FloorGap, 'placesBelow' | 'placesUnknown'>> {
  /** How many are below; not known while a level is unknown. */
  readonly below: Decimal | undefined;
  /** What the places below lack together. */
  readonly shortfall: Decimal;
}

function survey({ target, unit }: Read<FloorTarget>, places: readonly Read<LevelOfPlace>[]): Survey {
  const placesUnknown = places.filter(({ value }) => value === undefined).map(({ place }) => place);
  const placesBelow: PlaceBelow[] = [];
  let shortfall = toDecimal(0);
  for (const { place, value } of places) {
    if (!value?.lt(target.value)) continue;
    const lack = target.value.minus(value);
    shortfall = shortfall.plus(lack);
    placesBelow.push({
      place,
      value: quantity(value, unit),
      shortfall: quantity(lack, differenceUnit(unit)),
    });
  }
  const below = placesUnknown.length > 0 ? undefined : toDecimal(placesBelow.length);
  return { placesBelow, placesUnknown, below, shortfall };
}
