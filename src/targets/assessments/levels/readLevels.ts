import {
  compareFractions,
  fractionOf,
  inPlainUnit,
  isNeverNegative,
  toDecimal,
  type CheckReport,
  type FigureInput,
  type Fraction,
  type IsSound,
  type Measure,
} from '../../../foundation/internal.js';
import type { TargetDirection } from '../../kinds/targetCommon.js';
import { plainUnit } from '../../units.js';
import { contradiction, type Reports } from '../../model/reports.js';
import type { LevelObservation, YearWeight } from '../model/assessmentInput.js';
import type { LevelPoint } from './rates.js';

/** All that any of the methods takes, as it is given. */
export interface AnyAssessmentInput {
  readonly unit: Measure;
  readonly direction: TargetDirection | 'exactly';
  readonly observations: readonly LevelObservation[];
  readonly baselineYear?: number;
  readonly window?: 'short-term' | 'long-term';
  readonly target?: { readonly value: FigureInput; readonly year?: number };
  readonly naturalLimit?: FigureInput;
  readonly compatible?: boolean;
  readonly best?: FigureInput;
  readonly worst?: FigureInput;
  readonly greenThreshold?: FigureInput;
  readonly horizonYears?: number;
  readonly standardDeviation?: FigureInput;
  readonly weights?: readonly YearWeight[];
}

/** The same, read. */
export interface Given extends Omit<
  AnyAssessmentInput,
  'observations' | 'target' | (typeof FIGURES)[number]
> {
  /** The levels, the earliest first; one at least. */
  readonly points: readonly LevelPoint[];
  readonly target?: { readonly value: Fraction; readonly year?: number };
  readonly naturalLimit?: Fraction;
  readonly best?: Fraction;
  readonly worst?: Fraction;
  readonly greenThreshold?: Fraction;
  readonly standardDeviation?: Fraction;
}

const FIGURES = ['naturalLimit', 'best', 'worst', 'greenThreshold', 'standardDeviation'] as const;

/** Read the figures of a valid input, money in đồng. */
export function readLevels(input: AnyAssessmentInput): Given {
  const { observations, target, unit, ...rest } = input;
  const read = (figure: FigureInput): Fraction => readLevel(figure, unit);
  const figures = FIGURES.flatMap((member) => {
    const figure = input[member];
    return figure === undefined ? [] : [[member, read(figure)] as const];
  });
  return {
    ...rest,
    ...(Object.fromEntries(figures) as Partial<Record<(typeof FIGURES)[number], Fraction>>),
    unit: plainUnit(unit),
    points: observations
      .map(({ year, value }) => ({ year, value: read(value) }))
      .sort((a, b) => a.year - b.year),
    ...(target === undefined ? {} : { target: { ...target, value: read(target.value) } }),
  } as Given;
}

/** A valid figure as a number, money in đồng. */
export function readLevel(figure: FigureInput, unit: Measure): Fraction {
  return fractionOf(inPlainUnit(withUnit(figure, unit)).value);
}

function withUnit(figure: FigureInput, unit: Measure) {
  return typeof figure === 'object' && 'unit' in figure ? figure : { value: toDecimal(figure), unit };
}

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
    ...FIGURES.flatMap((member) => {
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
              details: { key: String(year), where: 'observations' },
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

/** The ends of a scale differ and lie as the direction says; a limit is not zero, a deviation above it. */
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
    ...(standardDeviation !== undefined && number(standardDeviation).numerator <= 0n
      ? [{ code: 'wrong-type', at: ['standardDeviation'], details: { expected: 'positive' } } as const]
      : []),
  ];
}
