import type { DecimalInput, FigureInput, Measure, Subject } from '../../../foundation/internal.js';
import type { LevelOfYear } from '../../kinds/onLevel.js';
import type { TargetDirection } from '../../kinds/targetCommon.js';
import type { AssessmentMethodId } from './assessmentMethod.js';

/** A level that was found, and the year at whose end. */
export interface LevelObservation {
  /** The year at whose end. */
  readonly year: number;
  /** The level, in the unit of the assessment. */
  readonly value: FigureInput;
}

/** A target with the year by which it is due. */
export interface LevelByYear {
  /** The level to reach. */
  readonly value: FigureInput;
  /** The year at whose end. */
  readonly year: number;
}

/** What all methods take. */
export interface AssessmentCommon {
  /** Whose figures they are. */
  readonly subject?: Subject;
  /** What the indicator is called. */
  readonly indicatorName?: Subject;
  /** The unit of all levels. */
  readonly unit: Measure;
  /** Which way is better. */
  readonly direction: TargetDirection;
  /** The levels that were found, of different years, in any order. */
  readonly observations: readonly LevelObservation[];
}

/** What methods take that measure from a baseline. */
export interface SinceBaseline extends AssessmentCommon {
  /** The year of the baseline; as each method chooses it, if left out. */
  readonly baselineYear?: number;
}

/** What the method of Eurostat takes. */
export interface EurostatInput extends SinceBaseline {
  /** The target; without one the yearly rate is compared with 1%. */
  readonly target?: LevelByYear;
  /** The latest 5 years, or the latest 15, in place of a baseline year; all observations if neither is given. */
  readonly window?: 'short-term' | 'long-term';
}

/** What the methods of the United Nations Statistics Division take. */
export interface UnsdInput extends SinceBaseline {
  /** The target, by 2030 if it says no year; without one the yearly rate is compared with fixed ones. */
  readonly target?: LevelOfYear;
}

/** What the method of Open SDG takes. */
export interface OpenSdgInput extends UnsdInput {
  /** A level that cannot be passed, of an indicator without a target; not zero. */
  readonly naturalLimit?: FigureInput;
  /** Whether to do as its program does where it is wrong: a baseline or target of 0 becomes 0.001. Refused, if left out. */
  readonly compatible?: boolean;
}

/** What a year weighs beside the others. */
export interface YearWeight {
  /** The year. */
  readonly year: number;
  /** Its weight: a number that is not negative, of which only the proportion to the others matters. */
  readonly weight: DecimalInput;
}

/** What the indices of ESCAP take. */
export interface EscapInput extends Omit<SinceBaseline, 'direction'> {
  /** Which way is better; `exactly` for parity, where both sides of the target are worse. */
  readonly direction: TargetDirection | 'exactly';
  /** The target; its year matters only beside `weights`, by 2030 if it says none. */
  readonly target: LevelOfYear;
  /** For the Anticipated Progress Index: what each year from 2000 on weighs. ESCAP's own weights stand in no text that was at hand. */
  readonly weights?: readonly YearWeight[];
}

/** What the weather symbols of Destatis take. */
export interface DestatisInput extends AssessmentCommon {
  /** The target: by its year, or every year where it says none; without one only the direction is asked for. */
  readonly target?: LevelOfYear;
}

/** What the trend arrows of the SDSN take. */
export interface SdsnInput extends SinceBaseline {
  /** The level that scores 100. */
  readonly best: FigureInput;
  /** The level that scores 0. */
  readonly worst: FigureInput;
  /** The level from which the goal counts as achieved. */
  readonly greenThreshold: FigureInput;
  /** The years in which it is to be reached from the baseline; 15 if left out. */
  readonly horizonYears?: number;
}

/** What the distance of the OECD takes. */
export interface OecdInput extends AssessmentCommon {
  /** The target; its year does not matter. */
  readonly target: LevelOfYear;
  /** The standard deviation of the indicator across countries, in the unit of the assessment; not negative. */
  readonly standardDeviation: FigureInput;
}

/** What each method takes. */
export interface AssessmentInputByMethod {
  /** Observations, and a target with its year or none. */
  readonly eurostat: EurostatInput;
  /** The same, and a natural limit. */
  readonly 'open-sdg': OpenSdgInput;
  /** Observations, and a target or none. */
  readonly 'unsd-2022': UnsdInput;
  /** Observations, and a target or none. */
  readonly 'unsd-2023': UnsdInput;
  /** Observations and a target. */
  readonly 'escap-csi': EscapInput;
  /** At least four years in a row, and a target or none. */
  readonly 'destatis-dns': DestatisInput;
  /** Observations and the ends of a scale; no target. */
  readonly 'sdsn-trend': SdsnInput;
  /** Observations; no target. */
  readonly istat: SinceBaseline;
  /** The latest observation, a target, and how far countries lie apart. */
  readonly 'oecd-distance': OecdInput;
}

/** What a method takes. */
export type AssessmentInput<M extends AssessmentMethodId = AssessmentMethodId> = AssessmentInputByMethod[M];
