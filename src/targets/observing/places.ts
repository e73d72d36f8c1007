import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  subtractFractions,
  type Fraction,
  type Subject,
} from '../../foundation/internal.js';
import { placeBounds } from './observedBounds.js';
import type { TargetObservation } from '../observation.js';
import type { Target } from '../kinds/target.js';
import { exactly, spanOf, type Spanned } from './span.js';

/** A place with what its level may be; without where nothing is known of it. */
export interface PlaceLevel {
  readonly place: Subject;
  readonly span?: Spanned;
}

/** The levels of places: as listed, or the criteria that each has met, and may have met beside. */
export function placeLevels(
  target: Target,
  places: NonNullable<TargetObservation['places']>,
): readonly PlaceLevel[] {
  return places.map((one) => {
    if ('place' in one)
      return {
        place: one.place,
        ...(one.value === undefined ? {} : { span: spanOf(one.value, placeBounds(target)) }),
      };
    const { subject, total, counts, statedBy } = one;
    const of = (status: keyof typeof counts): bigint => BigInt(counts[status].value);
    const met = fraction(of('met'));
    const settled = of('met') + of('not-met') + of('basically-met') + of('not-applicable');
    const unknown = fraction(BigInt(total.value) - settled);
    const place = { vi: subject.name, en: subject.name };
    if (statedBy === 'nothing') return { place };
    return {
      place,
      span: unknown.numerator === 0n ? exactly(met) : { lower: met, upper: addFractions(met, unknown) },
    };
  });
}

/** The average of places, where all are known. */
export function averageOf(levels: readonly PlaceLevel[]): Spanned | undefined {
  const spans = levels.flatMap(({ span }) => (span === undefined ? [] : [span]));
  if (spans.length < levels.length) return undefined;
  const all = fraction(BigInt(spans.length));
  const mean = (of: (span: Spanned) => Fraction): Fraction =>
    divideFractions(
      spans.reduce((sum, span) => addFractions(sum, of(span)), fraction(0n)),
      all,
    );
  const lower = mean((span) => span.lower);
  const upper = mean((span) => span.upper);
  return spans.every(({ value }) => value !== undefined)
    ? { value: mean((span) => span.value as Fraction), lower, upper }
    : { lower, upper };
}

/** The places that are below a floor, and those of which it is not known. */
export interface Survey {
  readonly below: readonly {
    readonly place: Subject;
    readonly value: Fraction;
    readonly shortfall: Fraction;
  }[];
  readonly unknown: readonly Subject[];
}

/** Which places are below a floor: a place that may or may not be is unknown. */
export function surveyOf(levels: readonly PlaceLevel[], floor: Fraction): Survey {
  const below: Survey['below'][number][] = [];
  const unknown: Subject[] = [];
  for (const { place, span } of levels) {
    // What a place has for sure decides; a level as printed is taken as it is.
    if (span === undefined) {
      unknown.push(place);
      continue;
    }
    const [least, most] = [span.value ?? span.lower, span.value ?? span.upper];
    if (compareFractions(most, floor) < 0)
      below.push({ place, value: least, shortfall: subtractFractions(floor, least) });
    else if (compareFractions(least, floor) < 0) unknown.push(place);
  }
  return { below, unknown };
}
