import { lazyPattern, toDecimal, type Decimal } from '../../../foundation/internal.js';
import type { CoefficientClass, PointsByClass } from '../model/pointsFormula.js';
import type { PlaceView } from './placeView.js';

/** How the class of a place in a criterion was found. */
export type ClassChoice =
  | {
      /** It was named in the rule, said to belong to the class, or its figure lies within the limits of it. */
      readonly by: 'named' | 'said' | 'figure';
      /** The class. */
      readonly chosen: CoefficientClass;
      /** The other classes of the criterion to which it belongs. */
      readonly others: readonly CoefficientClass[];
    }
  | {
      /** Its units are counted by class. */
      readonly by: 'counts';
      /** Classes of which no number is given. */
      readonly missing: readonly CoefficientClass[];
    }
  | {
      /** Its figure lies within the limits of no class. */
      readonly by: 'no-class';
      /** The figure. */
      readonly value: Decimal;
    }
  | {
      /** Nothing tells, or it is both one unit and many. */
      readonly by: 'nothing' | 'both';
    };

/** Find the class of a place in a criterion. */
export function chooseClass({ coefficients, figureId }: PointsByClass, place: PlaceView): ClassChoice {
  const named = coefficients.filter((one) => isNamed(one, place.name));
  if (named.length > 0) return highest('named', named);
  const said = coefficients.filter(({ id }) => place.classifications.includes(id));
  const isCounted = coefficients.some(({ id }) => place.figure(id) !== undefined);
  if (said.length > 0) return isCounted ? { by: 'both' } : highest('said', said);
  if (isCounted) {
    const missing = coefficients.filter(
      ({ id, excluded }) => excluded === undefined && place.figure(id) === undefined,
    );
    return { by: 'counts', missing };
  }
  const value = figureId === undefined ? undefined : place.figure(figureId);
  if (value === undefined) return { by: 'nothing' };
  const within = coefficients.filter((one) => hasLimits(one) && isWithin(one, value));
  return within.length === 0 ? { by: 'no-class', value } : highest('figure', within);
}

/** The class that counts: one that gets nothing before all others, and of those with the same coefficient the first. */
function highest(by: 'named' | 'said' | 'figure', found: readonly CoefficientClass[]): ClassChoice {
  const chosen = found.reduce((best, one) => (isAbove(one, best) ? one : best));
  return { by, chosen, others: found.filter((one) => one !== chosen) };
}

function isAbove(one: CoefficientClass, best: CoefficientClass): boolean {
  if (best.coefficient === undefined) return false;
  return one.coefficient === undefined || toDecimal(one.coefficient).gt(toDecimal(best.coefficient));
}

function hasLimits({ moreThan, atLeast, atMost, lessThan }: CoefficientClass): boolean {
  return [moreThan, atLeast, atMost, lessThan].some((one) => one !== undefined);
}

function isWithin({ moreThan, atLeast, atMost, lessThan }: CoefficientClass, value: Decimal): boolean {
  return (
    (moreThan === undefined || value.gt(toDecimal(moreThan))) &&
    (atLeast === undefined || value.gte(toDecimal(atLeast))) &&
    (atMost === undefined || value.lte(toDecimal(atMost))) &&
    (lessThan === undefined || value.lt(toDecimal(lessThan)))
  );
}

const levelWord = /* @__PURE__ */ lazyPattern(
  '^(?:tỉnh|thành phố|tp\\.?|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu) +',
  'u',
);

function isNamed({ namedPlaces = [] }: CoefficientClass, name: string): boolean {
  return namedPlaces.length > 0 && namedPlaces.some((one) => bare(one) === bare(name));
}

/** A name without the word for its level, however it is written. */
function bare(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replace(levelWord(), '');
}
