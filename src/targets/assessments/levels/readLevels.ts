import {
  fractionOf,
  inPlainUnit,
  toDecimal,
  type FigureInput,
  type Fraction,
  type Measure,
} from '../../../foundation/internal.js';
import type { TargetDirection } from '../../kinds/targetCommon.js';
import { plainUnit } from '../../units.js';
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
  'observations' | 'target' | (typeof LEVEL_FIGURES)[number]
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

/** The members that are a figure in the unit of all. */
export const LEVEL_FIGURES = [
  'naturalLimit',
  'best',
  'worst',
  'greenThreshold',
  'standardDeviation',
] as const;

/** Read the figures of a valid input, money in đồng. */
export function readLevels(input: AnyAssessmentInput): Given {
  const { observations, target, unit, ...rest } = input;
  const read = (figure: FigureInput): Fraction => readLevel(figure, unit);
  const figures = LEVEL_FIGURES.flatMap((member) => {
    const figure = input[member];
    return figure === undefined ? [] : [[member, read(figure)] as const];
  });
  return {
    ...rest,
    ...(Object.fromEntries(figures) as Partial<Record<(typeof LEVEL_FIGURES)[number], Fraction>>),
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

/** A figure with its unit; a bare number is in that of all. */
export function withUnit(figure: FigureInput, unit: Measure) {
  return typeof figure === 'object' && 'unit' in figure ? figure : { value: toDecimal(figure), unit };
}
