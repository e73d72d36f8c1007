import {
  compareFractions,
  inPlainUnit,
  isNeverNegative,
  toDecimal,
  type CheckReport,
  type FigureInput,
  type Fraction,
  type IsSound,
  type Measure,
} from '../../../foundation/internal.js';
import { contradiction, THE_OBSERVATIONS, type Reports } from '../../model/reports.js';
import { plainUnit } from '../../units.js';
import type { LevelObservation, YearWeight } from '../model/assessmentInput.js';
import { LEVEL_FIGURES, readLevel, withUnit, type AnyAssessmentInput } from './readLevels.js';

/** What is wrong with the parts of an input together. */
export function inputReports(input: AnyAssessmentInput, isSound: IsSound): Reports {
  const { observations, unit, weights, baselineYear } = input;
  const hasSeries = isSound('observations');
  return [
    ...(isSound('unit') ? figureReports(placedFigures(input, isSound), unit) : []),
    ...(hasSeries ? repeatReports(observations) : []),
    ...(hasSeries && isSound('baselineYear') ? baselineReports(observations, baselineYear) : []),
    ...(hasSeries && weights !== undefined && isSound('weights') ? weightReports(weights, observations) : []),
    ...(isSound('unit') && SCALE.every((member) => isSound(member)) ? scaleReports(input, unit) : []),
  ];
}

const SCALE = ['best', 'worst', 'direction', 'naturalLimit', 'standardDeviation'] as const;

/** The figures of an input with their places, those that are sound. */
function placedFigures(input: AnyAssessmentInput, isSound: IsSound): readonly PlacedFigure[] {
  const { observations, target } = input;
  return [
    ...(isSound('observations')
      ? observations.map(({ value }, at) => ({ figure: value, at: ['observations', at, 'value'] }))
      : []),
    ...(target !== undefined && isSound('target') ? [{ figure: target.value, at: ['target', 'value'] }] : []),
    ...LEVEL_FIGURES.flatMap((member) => {
      const figure = input[member];
      return figure === undefined || !isSound(member) ? [] : [{ figure, at: [member] }];
    }),
  ];
}

interface PlacedFigure {
  readonly figure: FigureInput;
  readonly at: readonly (string | number)[];
}

/** Each figure is in the unit of all, and not negative where there can be no less than nothing. */
export function figureReports(placed: readonly PlacedFigure[], unit: Measure): Reports {
  return placed.flatMap(({ figure, at }): readonly CheckReport[] => {
    const given = withUnit(figure, unit);
    if (inPlainUnit(given).unit !== plainUnit(unit))
      return [
        { code: 'unit-mismatch', at: [...at, 'unit'], details: { expected: unit, received: given.unit } },
      ];
    return isNeverNegative(unit) && toDecimal(given.value).lt(0)
      ? [{ code: 'too-small', at, details: { minimum: '0' } }]
      : [];
  });
}

function repeatReports(rows: readonly { readonly year: number }[], member = 'observations'): Reports {
  const years = rows.map(({ year }) => year);
  return years.flatMap((year, at): readonly CheckReport[] =>
    years.indexOf(year) < at
      ? [{ code: 'duplicate', at: [member, at, 'year'], details: { key: String(year) } }]
      : [],
  );
}

/** Each weight is that of a year of which there is a level, once. */
function weightReports(weights: readonly YearWeight[], observations: readonly LevelObservation[]): Reports {
  return [
    ...repeatReports(weights, 'weights'),
    ...weights.flatMap(({ year }, at): readonly CheckReport[] =>
      observations.some((one) => one.year === year)
        ? []
        : [
            {
              code: 'no-such-member',
              at: ['weights', at, 'year'],
              details: { key: String(year), ...THE_OBSERVATIONS },
            },
          ],
    ),
  ];
}

function baselineReports(observations: readonly LevelObservation[], year: number | undefined): Reports {
  const last = Math.max(...observations.map((one) => one.year));
  if (year === undefined || year < last) return [];
  return [{ code: 'too-large', at: ['baselineYear'], details: { maximum: String(last - 1) } }];
}

/** The ends of a scale differ and lie as the direction says; a limit is not zero, a deviation not below it. */
function scaleReports(
  { best, worst, direction, naturalLimit, standardDeviation }: AnyAssessmentInput,
  unit: Measure,
): Reports {
  const number = (figure: FigureInput): Fraction => readLevel(figure, unit);
  const order = best === undefined || worst === undefined ? 0 : compareFractions(number(best), number(worst));
  const expected = direction === 'at-least' ? 1 : -1;
  return [
    ...(best !== undefined && worst !== undefined && order !== expected
      ? [
          contradiction(
            ['best'],
            `best and worst do not lie as the direction ${direction} says`,
            `best và worst không phù hợp với direction ${direction}`,
          ),
        ]
      : []),
    ...(naturalLimit !== undefined && number(naturalLimit).numerator === 0n
      ? [contradiction(['naturalLimit'], 'a natural limit of 0', 'giới hạn tự nhiên bằng 0')]
      : []),
    ...(standardDeviation !== undefined && !isNeverNegative(unit) && number(standardDeviation).numerator < 0n
      ? [{ code: 'too-small', at: ['standardDeviation'], details: { minimum: '0' } } as const]
      : []),
  ];
}
