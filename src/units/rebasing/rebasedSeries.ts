import type {
  Assumption,
  Citation,
  DecimalText,
  Explanation,
  IsoDate,
  Measure,
  Quantity,
  Range,
  Refusal,
} from '../../foundation/internal.js';
import type { NamedUnit } from '../model/unit.js';
import type { CodeSystem } from '../model/unitRef.js';
import type { Moving } from '../succession/moving.js';
import type { RebaseAssumptionCode } from './knownBorders.js';
import type { DividedChoice } from './rebaseOptions.js';

/** Why a rebased figure is refused. */
export type RebaseRefusal = Refusal<
  'missing-input' | 'divided-unit' | 'zero-denominator' | 'divisor-may-be-zero'
>;

/** A rebased figure: exact, bounded, or refused. */
export type RebasedFigure<M extends Measure = Measure> = Quantity<M> | Range<M> | RebaseRefusal;

/** The figures at one time. A series of counts has counts; one of rates has rates, with what they are computed from where known. */
export interface FiguresAtTime {
  /** The year, where observations are of years. */
  readonly year?: number;
  /** The day, where observations are of days. */
  readonly date?: IsoDate;
  /** How much there is. */
  readonly count?: RebasedFigure;
  /** The part that the rate counts. */
  readonly numerator?: RebasedFigure;
  /** The whole. */
  readonly denominator?: RebasedFigure;
  /** The rate; a range where only the rates of several parts are known. */
  readonly ratePercent?: RebasedFigure<'percent'>;
  /** The observed units from which it comes, in the order of their identities. */
  readonly observedPlaces: readonly NamedUnit[];
  /** The units of which there is no figure though it would be needed. */
  readonly missingPlaces: readonly NamedUnit[];
}

/** The share of a divided unit that goes to one successor. */
export interface GivenShare {
  /** The successor. */
  readonly successor: NamedUnit;
  /** The share, 0 to 1. */
  readonly share: DecimalText;
}

/** A divided unit of which a part goes in, or one of which is not known how much goes in. */
export interface DividedUnit {
  /** The divided unit. */
  readonly place: NamedUnit;
  /** Whether it is not known that it was divided: it may have gone in whole. */
  readonly isExtentUnknown?: true;
  /** Its share in each successor; left out where no weights are given. */
  readonly shares?: readonly GivenShare[];
  /** What the shares rest on. */
  readonly citation?: Citation;
}

/** Where the series breaks: before this day its figures are those of other units. */
export interface SeriesBreak {
  /** The first day of the new units. */
  readonly date: IsoDate;
  /** The numbers of the acts, as printed. */
  readonly acts: readonly string[];
  /**
   * `carried-on` if one unit became one unit; `merged` if several did; `divided` if a part of one went in; `unknown` if of one is
   * not known how much went in.
   */
  readonly change: 'carried-on' | 'merged' | 'divided' | 'unknown';
}

/** The series of one unit of the target, or of the units of a stable area together. */
export interface RebasedArea {
  /** The unit; of a stable area, all its units. */
  readonly places: readonly NamedUnit[];
  /** Whether it stands for several units, because units were divided between them without weights. */
  readonly isStableArea: boolean;
  /** Its figures at each time of the series. */
  readonly figures: readonly FiguresAtTime[];
  /** The units that went into it wholly. */
  readonly mergedPlaces: readonly NamedUnit[];
  /** The units of which a part, or nobody knows how much, went into it; of a stable area, those divided within it. */
  readonly dividedPlaces: readonly DividedUnit[];
  /** Where the series breaks, in the order of time. */
  readonly breaks: readonly SeriesBreak[];
}

/** A series carried to other units: the result of {@link rebaseSeries}. */
export interface RebasedSeries {
  /** Marks this result. */
  readonly kind: 'rebased-series';
  /** The code system to whose units it was carried; this or `date`. */
  readonly system?: CodeSystem;
  /** The day to whose units it was carried; this or `system`. */
  readonly date?: IsoDate;
  /** Whether its figures go by people or by area. */
  readonly moving: Moving;
  /** The unit of what is counted. */
  readonly unit: Measure;
  /** What was done with divided units without weights. */
  readonly divided: DividedChoice;
  /** The units, or stable areas, that figures reach, in the order of their identities. */
  readonly areas: readonly RebasedArea[];
  /** What is taken for granted, if anything: that figures older than what a directory knows go by its first borders. */
  readonly assumptions?: readonly Assumption<RebaseAssumptionCode>[];
  /** How the figures came about; put together when it is first asked for. */
  readonly explanation: Explanation;
}
