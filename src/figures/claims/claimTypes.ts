import type { Locale, Measure, QuantityInput, Subject } from '../../foundation/internal.js';
import type { IntervalConvention, IntervalConventionName } from '../intervals/convention.js';
import type { Figure } from '../types.js';

/** A figure with what its text alone does not tell. */
export interface StatedFigure {
  /** The text, which `parseFigure` reads. */
  readonly text: string;
  /**
   * The unit as it stands elsewhere, such as in the heading of the column: `hộ`, `%`, `triệu đồng`. It takes the place of
   * what the text itself has for a unit.
   */
  readonly printedUnit?: string;
  /** Whether the figure stands for exactly its value, as a planned figure [chỉ tiêu kế hoạch] does. */
  readonly exact?: boolean;
  /** The number convention of this text; that of the claim if left out. */
  readonly locale?: Locale;
}

/** A figure that was printed: a text that `parseFigure` reads, such a text with what it does not tell, or a figure that was read. */
export type PrintedFigure = string | Figure | StatedFigure;

/**
 * A figure from which a claim is computed: one that was printed; or one that is exact, a whole number of things or a quantity of the
 * library. How a number was printed tells how exact it is, so that a number with decimals must be given as text.
 */
export type ClaimInput = PrintedFigure | number | QuantityInput;

/** What each kind of claim with a formula of its own is computed from. */
export interface ClaimInputNames {
  /** A share [tỷ lệ, cơ cấu]: numerator ÷ denominator × 100. A pair such as `33/177 xã` as the numerator gives both. */
  readonly share: 'numerator' | 'denominator';
  /** A share whose total is not printed, but another share of the same total is: numerator ÷ otherNumerator × otherShare. */
  readonly 'common-denominator': 'numerator' | 'otherNumerator' | 'otherShare';
  /** A disbursement ratio [tỷ lệ giải ngân]: disbursed ÷ plan × 100. */
  readonly disbursement: 'disbursed' | 'plan';
  /** How far a target is achieved [đạt … % kế hoạch]: current ÷ target × 100. */
  readonly 'target-achievement': 'current' | 'target';
  /** By how much a target is passed [vượt … so với kế hoạch]: current − target. */
  readonly 'target-excess': 'current' | 'target';
  /** The difference of two rates [điểm phần trăm], averages or counts: last − first. */
  readonly 'change-in-points': 'first' | 'last';
  /** A difference spread evenly over years [bình quân mỗi năm]: (last − first) ÷ yearCount; from the end of 2021 to that of 2025 it is 4 years. */
  readonly 'average-annual-change': 'first' | 'last' | 'yearCount';
  /** A relative change [tăng, giảm … %]: (last ÷ first − 1) × 100. */
  readonly 'relative-change': 'first' | 'last';
  /** An index, the first value being 100 [chỉ số, bằng … %]: last ÷ first × 100. */
  readonly index: 'first' | 'last';
  /** A multiple [gấp … lần]: last ÷ first. */
  readonly multiple: 'first' | 'last';
  /** The rate of an increase printed beside the new total [tăng 132.406 (+5,04%)]: change ÷ (last − change) × 100; of a fall, ÷ (last + change). */
  readonly 'change-to-new-total': 'change' | 'last';
  /** The yearly average of a change that is itself printed [giảm 30,37 điểm, bình quân 7,59 điểm/năm]: change ÷ yearCount. */
  readonly 'yearly-average-of-change': 'change' | 'yearCount';
  /** Compound growth a year [tốc độ tăng trưởng bình quân hằng năm]: ((last ÷ first)^(1 ÷ yearCount) − 1) × 100. */
  readonly 'compound-annual-growth': 'first' | 'last' | 'yearCount';
  /**
   * So long before a deadline [về đích sớm … so với kế hoạch]: deadline − finished, both given as a day, a month or a year (`30/6/2024`,
   * `tháng 6/2024`, `năm 2024`), each at its end; after the deadline, finished − deadline.
   */
  readonly 'time-before-deadline': 'finished' | 'deadline';
  /** An average [bình quân], such as of criteria over communes: numerator ÷ denominator. */
  readonly 'average-per-unit': 'numerator' | 'denominator';
}

/**
 * How the recomputed value stands to the claimed one: `eq` they are the same; `le` what is computed may leave something out, so
 * it is at most the claimed one; `ge` it may count something twice, so it is at least the claimed one.
 */
export type ClaimRelation = 'eq' | 'le' | 'ge';

/** A way in which a claim can be understood. */
export interface ClaimReading {
  /** What people call it: `n − 1 bước`, `so với tổng số xã`. */
  readonly name: string;
  /** `+ - * /` (or `− × ÷`), parentheses, whole numbers (exact) and the names of the inputs: `100 * a / (a + b)`. */
  readonly formula: string;
  /** How what it gives stands to the claimed figure; `eq` if left out. */
  readonly relation?: ClaimRelation;
  /** Whether it rests on something that the source does not state, so that no verdict can rest on it. */
  readonly assumed?: boolean;
}

/** What all claims have in common. */
interface ClaimBase {
  /** Whose figure it is, in words. */
  readonly subject?: Subject;
  /** The published result, as it was printed; leave it out, or `null`, if none is stated. */
  readonly claimed?: PrintedFigure | null;
  /** The number convention of the texts where both would do; by the words of each text if left out. */
  readonly locale?: Locale;
  /** How wide a figure is: a convention by its name, or what differs from the standard one. */
  readonly convention?: IntervalConventionName | Partial<IntervalConvention>;
  /** The conventions under which the verdict is given, too. */
  readonly conventions?: 'all' | readonly IntervalConventionName[];
  /** The unit of what is computed, if it cannot be told from the kind and the figures. */
  readonly unit?: Measure;
  /** Further readings, reported beside the one of the kind; of an expression without a formula, the first gives the verdict. */
  readonly readings?: readonly ClaimReading[];
}

/** A claim of a kind that has its own formula and named inputs; an input that is not stated is left out or `null`. */
export interface NamedClaim<K extends keyof ClaimInputNames = keyof ClaimInputNames> extends ClaimBase {
  /** The kind, which sets the formula. */
  readonly kind: K;
  /** The published figures that the result should follow from. */
  readonly inputs: Readonly<Partial<Record<ClaimInputNames[K], ClaimInput | null>>>;
  /**
   * Whether a change is published as a rise or a fall; by the words of the claimed text (giảm, tăng) if left out. If they do
   * not tell either, only the size of the change is compared.
   */
  readonly changeDirection?: 'increase' | 'decrease';
}

/** The kinds of claims that add their inputs up, whatever these are called. */
export type SumKind = 'composition' | 'distribution' | 'shares-to-100' | 'stock-and-flow' | 'share-of-parts';

/**
 * A claim that its inputs, under any names, add up to the claimed figure: `composition`, parts of a total [cơ cấu, tổng số];
 * `distribution`, the counts of bands and the number of all [phân theo nhóm]; `shares-to-100`, shares that must make 100%, the
 * claimed figure if none is given; `stock-and-flow`, what there was, what went and what came [hộ nghèo đầu kỳ, thoát nghèo, phát
 * sinh, cuối kỳ]: `start`, less the inputs whose names begin with `out`, plus those that begin with `in`; `share-of-parts`, the share of
 * the input `part` in the sum of all [tỷ trọng của một phần trong tổng các phần].
 */
export interface SumClaim extends ClaimBase {
  /** What is added up. */
  readonly kind: SumKind;
  /** The parts, by names of letters, digits and underscores. */
  readonly inputs: Readonly<Record<string, ClaimInput | null>>;
}

/** One band of a distribution: how many communes, or other things, lie in it. */
export interface Band {
  /** The band: `19 tiêu chí`, `15 - 18 tiêu chí`, `dưới 5 tiêu chí`. */
  readonly band: ClaimInput | null;
  /** How many are in it. */
  readonly count: ClaimInput | null;
}

/**
 * A claim of an average of things that are published by bands [bình quân … tiêu chí/xã]: it must lie between the bounds that the
 * bands allow, Σ count × band ÷ Σ count. The inputs are called `band1`, `count1`, `band2` …
 */
export interface BandAverageClaim extends ClaimBase {
  /** An average over bands. */
  readonly kind: 'average-over-bands';
  /** The bands; together they hold all of them. */
  readonly bands: readonly Band[];
}

/** A part of a whole with its rate, for the rate of the whole. */
export interface RatedPart {
  /** Its rate: `12,5%`. */
  readonly rate: ClaimInput | null;
  /** How many things the rate is of: `1.200 hộ`; left out or `null` if it is not stated. */
  readonly count?: ClaimInput | null;
}

/**
 * A claim that the rate of a whole follows from the rates of its parts [tỷ lệ chung và tỷ lệ của từng nhóm]: the average of the rates by the
 * counts behind them. Without the counts, the rate of the whole lies between the lowest and the highest of the parts.
 */
export interface RateOfWholeClaim extends ClaimBase {
  /** The rate of a whole. */
  readonly kind: 'rate-of-whole';
  /** The parts; together they are the whole. */
  readonly parts: readonly RatedPart[];
}

/** A claim with formulas of the caller's. */
export interface ExpressionClaim extends ClaimBase {
  /** Any formula. */
  readonly kind: 'expression';
  /** The formula as in a reading; left out if `readings` has all of them. */
  readonly formula?: string;
  /** The figures, by names of letters, digits and underscores. */
  readonly inputs: Readonly<Record<string, ClaimInput | null>>;
}

/** A published figure with the published figures that it should follow from. */
export type Claim =
  | { [K in keyof ClaimInputNames]: NamedClaim<K> }[keyof ClaimInputNames]
  | SumClaim
  | BandAverageClaim
  | RateOfWholeClaim
  | ExpressionClaim;
