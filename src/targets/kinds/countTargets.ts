import type { FigureInput, Measure, Subject } from '../../foundation/internal.js';
import type { LevelOfYear, Milestone, OnLevel } from './onLevel.js';
import type { TargetDirection } from './targetCommon.js';

/** A share, in per cent, as a count, or both if they agree, and the year at whose end. */
export interface ShareOfYear {
  /** The share in per cent, as printed. */
  readonly value?: FigureInput<'percent'>;
  /** How many they are: of the denominator of the target. */
  readonly numerator?: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** A share of a whole: 57.5% of the communes; in per cent, as a count, or both if they agree. */
export interface ShareTarget extends OnLevel<ShareOfYear, ShareOfYear> {
  /** Marks this kind. */
  readonly kind: 'share';
  /** What is counted. */
  readonly unit: Measure;
  /** The base: of what it is a share, in words; needed where no denominator is given. */
  readonly of?: Subject;
  /** The whole, at least 1. */
  readonly denominator?: FigureInput;
  /** Whether it is a floor or a ceiling; may be left out if the baseline differs from the target, which then lies the way from it. */
  readonly direction?: TargetDirection;
  /** The planned way in per cent, by year. */
  readonly path?: readonly Milestone[];
}

/** How many places are below a floor. */
export interface PlacesBelow {
  /** How many. */
  readonly below: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** No place below a minimum: no commune under 15 criteria. */
export interface FloorTarget extends OnLevel<LevelOfYear, PlacesBelow> {
  /** Marks this kind. */
  readonly kind: 'floor';
  /** The unit of the minimum. */
  readonly unit: Measure;
  /** What the places are counted in: communes, for instance. */
  readonly countedIn: Measure;
  /** How many places there are, at least 1. */
  readonly denominator?: FigureInput;
}

/** How many more are to be there than there were. */
export interface AddedTarget {
  /** How many more. */
  readonly added: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** So many more than there were: 16 more communes. */
export interface CountAddedTarget extends OnLevel<AddedTarget> {
  /** Marks this kind. */
  readonly kind: 'count-added';
  /** What is counted. */
  readonly unit: Measure;
  /** Out of how many, at least 1. */
  readonly denominator?: FigureInput;
  /** The planned way, by year; where the baseline is not known, counted from none added. */
  readonly path?: readonly Milestone[];
}
