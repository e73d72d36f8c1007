import type {
  Citation,
  DecimalText,
  Explanation,
  IsoDate,
  Measure,
  Quantity,
  Range,
  Refusal,
} from '../../foundation/internal.js';
import type { DividedChoice } from './rebaseInput.js';
import type { Moving } from '../succession/moving.js';
import type { UnitId } from '../model/unit.js';

/** Why a rebased figure is refused. */
export type RebaseRefusal = Refusal<
  'missing-input' | 'divided-unit' | 'zero-denominator' | 'divisor-may-be-zero'
>;

/** A rebased figure: exact, bounded, or refused. */
export type RebasedFigure<M extends Measure = Measure> = Quantity<M> | Range<M> | RebaseRefusal;

/** A unit in a result. */
export interface NamedUnit {
  /** Its identity. */
  readonly id: UnitId;
  /** Its name with its kind, or its identity where no directory names it. */
  readonly name: string;
}

/** The figure at one time. A series of counts has counts; one of rates has rates, with what they are computed from where known. */
export interface RebasedValue {
  /** The year, or the day. */
  readonly at: string;
  /** How much there is. */
  readonly count?: RebasedFigure;
  /** The part that the rate counts. */
  readonly numerator?: RebasedFigure;
  /** The whole. */
  readonly denominator?: RebasedFigure;
  /** The rate; a range where only the rates of several parts are known. */
  readonly ratePercent?: RebasedFigure<'percent'>;
  /** The observed units from which it comes, in the order of their identities. */
  readonly parts: readonly UnitId[];
  /** The units of which there is no figure though it would be needed. */
  readonly missing: readonly UnitId[];
}

/** The share of a divided unit that goes to one successor. */
export interface GivenShare {
  /** The successor. */
  readonly to: UnitId;
  /** The share, 0 to 1. */
  readonly share: DecimalText;
}

/** A divided unit of which a part goes in. */
export interface SplitUnit {
  /** The divided unit. */
  readonly unit: UnitId;
  /** Its share in each successor, with what it rests on; left out where no weights are given. */
  readonly weights?: {
    /** The share of each successor. */
    readonly shares: readonly GivenShare[];
    /** What the shares rest on. */
    readonly source: Citation;
  };
}

/** Where the series breaks: before this day its figures are those of other units. */
export interface SeriesBreak {
  /** The first day of the new units. */
  readonly on: IsoDate;
  /** The acts, as printed. */
  readonly acts: readonly string[];
  /** `carried-on` if one unit became one unit; `merged` if several did; `divided` if a part of one went in. */
  readonly change: 'carried-on' | 'merged' | 'divided';
}

/** The series of one unit of the target, or of the units of a stable area together. */
export interface RebasedUnit {
  /** The unit; of a stable area, all its units. */
  readonly units: readonly NamedUnit[];
  /** Whether it stands for several units, because units were divided between them without weights. */
  readonly isStableArea: boolean;
  /** Its figures, one for each time of the series. */
  readonly values: readonly RebasedValue[];
  /** The units that went into it wholly. */
  readonly merged: readonly UnitId[];
  /** The units of which a part went into it; of a stable area, those divided within it. */
  readonly split: readonly SplitUnit[];
  /** Where the series breaks, in the order of time. */
  readonly breaks: readonly SeriesBreak[];
}

/** A series carried to other units: the result of {@link rebaseSeries}. */
export interface RebasedSeries {
  /** Marks this result. */
  readonly kind: 'rebased-series';
  /** The code system, or the day, to whose units it was carried. */
  readonly to: string;
  /** Whether its figures go by people or by area. */
  readonly moving: Moving;
  /** What is counted. */
  readonly measure: Measure;
  /** What was done with divided units without weights. */
  readonly divided: DividedChoice;
  /** The units that figures reach, in the order of their identities. */
  readonly units: readonly RebasedUnit[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}
