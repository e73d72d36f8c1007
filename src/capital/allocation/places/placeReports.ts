import {
  localNumber,
  nearestHint,
  toDecimal,
  type CheckReport,
  type FigureInput,
  type IsSound,
} from '../../../foundation/internal.js';
import { provinceReports } from '../../counterparts/provinceNames.js';
import type { PointsByClass } from '../model/pointsFormula.js';
import type { AllocationPlan } from '../points/allocationPlan.js';
import { chooseClass } from '../points/chooseClass.js';
import type { AllocationInput } from './allocationInput.js';
import type { PlaceToAllocate } from './placeToAllocate.js';
import { keyOf, viewOf } from './viewOf.js';

type At = readonly (string | number)[];

/** What is wrong with places of which each member has its shape: by the rule, and by its reading. */
export function placeReports(
  plan: AllocationPlan,
  { places }: Pick<AllocationInput, 'places'>,
  isSound: IsSound,
): readonly CheckReport[] {
  // Where the list has not its shape, anything may stand there.
  const given: unknown = places;
  if (!Array.isArray(given)) return [];
  const all = places.map((place, index) => ({ place, at: ['places', index] as const }));
  const sound = all.filter(({ at }) => isSound(...at));
  return [
    // Whatever else is wrong with a place, its id and name tell whether it stands twice.
    ...duplicates(all.filter(({ at }) => isSound(...at, 'id') && isSound(...at, 'subject'))),
    ...sound.flatMap(({ place: { province }, at }) =>
      province === undefined ? [] : provinceReports(province, [...at, 'province']),
    ),
    ...sound.flatMap(({ place, at }) => {
      const unknown = [...unknownClasses(plan, place, at), ...figureReports(plan, place, at)];
      // Of a place with a class or a figure that is not known, what is missing would be told wrongly.
      return unknown.length > 0 ? unknown : lacks(plan, place, at);
    }),
  ];
}

function duplicates(
  places: readonly { readonly place: PlaceToAllocate; readonly at: At }[],
): readonly CheckReport[] {
  const seen = new Set<string>();
  return places.flatMap(({ place, at }) => {
    const key = keyOf(place);
    const isNew = !seen.has(key);
    seen.add(key);
    const member = place.id === undefined ? 'subject' : 'id';
    return isNew ? [] : [{ at: [...at, member], code: 'duplicate' as const, details: { key } }];
  });
}

function unknownClasses({ classes }: AllocationPlan, place: PlaceToAllocate, at: At): readonly CheckReport[] {
  return (place.classifications ?? []).flatMap((id, index) =>
    classes.has(id) ? [] : [notAmong([...at, 'classifications', index], id, [...classes.keys()], CLASSES)],
  );
}

function figureReports(plan: AllocationPlan, place: PlaceToAllocate, at: At): readonly CheckReport[] {
  return Object.entries(place.figures ?? {}).flatMap(([id, given]) => {
    const own = [...at, 'figures', id];
    const figure = plan.figures.get(id);
    if (figure === undefined && !plan.classes.has(id))
      return [notAmong(own, id, [...plan.figures.keys(), ...plan.classes.keys()], FIGURES)];
    const value = toDecimal(given);
    return [
      ...(figure === undefined ? [] : unitReports(given, figure.unit, own)),
      ...(figure?.fractions === undefined && !value.isInteger()
        ? [{ at: own, code: 'not-whole' as const }]
        : []),
      ...(figure?.unit === 'percent' && value.gt(100)
        ? [{ at: own, code: 'too-large' as const, details: { maximum: '100' } }]
        : []),
    ];
  });
}

function unitReports(given: FigureInput, unit: string, at: At): readonly CheckReport[] {
  if (typeof given !== 'object' || !('unit' in given) || given.unit === unit) return [];
  return [{ at: [...at, 'unit'], code: 'unit-mismatch', details: { expected: unit, received: given.unit } }];
}

/** What the reading needs to know of a place and does not. */
function lacks({ needed, criteria }: AllocationPlan, place: PlaceToAllocate, at: At): readonly CheckReport[] {
  const view = viewOf(place);
  return [
    ...needed
      .filter(({ id }) => view.figure(id) === undefined)
      .map(({ id }) => missing([...at, 'figures', id], 'number')),
    ...criteria.flatMap((criterion): readonly CheckReport[] => {
      const choice = chooseClass(criterion, view);
      switch (choice.by) {
        case 'nothing':
          return [nothingTells(criterion, at)];
        case 'both':
          return [{ at: [...at, 'classifications'], code: 'contradiction', details: BOTH }];
        case 'no-class':
          return [noClass(criterion, choice.value.toFixed(), at)];
        case 'counts':
          return choice.missing.map(({ id }) => missing([...at, 'figures', id], 'number'));
        default:
          return [];
      }
    }),
  ];
}

function nothingTells({ figureId, coefficients }: PointsByClass, at: At): CheckReport {
  if (figureId !== undefined) return missing([...at, 'figures', figureId], 'number');
  return missing([...at, 'classifications'], coefficients.map(({ id }) => id).join(', '));
}

function noClass({ figureId = '', name }: PointsByClass, key: string, at: At): CheckReport {
  return {
    at: [...at, 'figures', figureId],
    code: 'no-such-member',
    details: {
      key,
      keyVi: localNumber(key, 'vi'),
      where: `the classes of: ${name.en}`,
      whereVi: `các mức của tiêu chí: ${name.vi}`,
    },
  };
}

function missing(at: At, expected: string): CheckReport {
  return { at, code: 'missing', details: { expected } };
}

const CLASSES = { where: 'the classes of the rule', whereVi: 'các nhóm đối tượng của quy định' };
const FIGURES = { where: 'the figures of the rule', whereVi: 'các số liệu của quy định' };
const BOTH = {
  what: 'one unit of a class, and numbers of units by class',
  whatVi: 'vừa là một đơn vị thuộc nhóm, vừa có số đơn vị theo từng nhóm',
};

function notAmong(at: At, key: string, known: readonly string[], where: typeof CLASSES): CheckReport {
  return { at, code: 'no-such-member', details: { key, ...where, ...nearestHint(key, known) } };
}
