import type { FigureInput, Measure, Subject } from '../../foundation/internal.js';
import type { EarlierLevel, Milestone, OnLevel } from './onLevel.js';
import type { TargetCondition, TargetDirection } from './targetCommon.js';

/** A level to reach: a value, or the two ends between which it is to lie. */
export interface LevelToReach {
  /** The level, in the unit of the target. */
  readonly value?: FigureInput;
  /** The lower end, in place of `value`, where it is to lie between two. */
  readonly from?: FigureInput;
  /** The upper end. */
  readonly to?: FigureInput;
  /** The year at whose end. */
  readonly year?: number;
}

/** A level to reach, to stay under, to hit or to stay within: a rate, an average per unit, a count by a date. */
export interface LevelTarget extends OnLevel<LevelToReach> {
  /** Marks this kind. */
  readonly kind: 'level';
  /** The unit of all levels. */
  readonly unit: Measure;
  /** What has to hold; may be left out if the baseline differs from the target, which then lies the way from it. */
  readonly direction?: TargetCondition;
  /** The planned way, by year. */
  readonly path?: readonly Milestone[];
  /** For an average: over how many it is taken, so that the gap is also told in all. */
  readonly denominator?: FigureInput;
}

/** A multiple of another level, and by when. */
export interface TimesTarget {
  /** How many times that level. */
  readonly times: FigureInput<'times'>;
  /** The year at whose end. */
  readonly year?: number;
}

/** A multiple of an earlier level: income 1.5 times that of 2020, cases half of those of 2020. */
export interface MultipleTarget extends OnLevel<TimesTarget> {
  /** Marks this kind. */
  readonly kind: 'multiple';
  /** The unit of the levels. */
  readonly unit: Measure;
  /** The earlier level. */
  readonly baseline: EarlierLevel;
  /** Whether it is a floor or a ceiling; if left out, more than once the earlier level is a floor, less a ceiling. */
  readonly direction?: TargetDirection;
}

/** An earlier level beside the one that it is compared with. */
export interface EarlierRatio extends EarlierLevel {
  /** The figure that it is compared with, of the same year; as observed, if left out. */
  readonly comparedWith?: FigureInput;
}

/** A ratio to another figure of the same year: the income of minorities half the national one. */
export interface RatioTarget extends OnLevel<TimesTarget, EarlierRatio> {
  /** Marks this kind. */
  readonly kind: 'ratio';
  /** The unit of both figures. */
  readonly unit: Measure;
  /** What it is compared with, in words. */
  readonly comparedName: Subject;
  /** What has to hold. */
  readonly direction: TargetDirection;
}
