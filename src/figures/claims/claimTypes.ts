import type { Locale, Measure } from '../../foundation/internal.js';
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
  readonly unit?: string;
  /** Whether the figure stands for exactly its value, as a planned figure [chỉ tiêu kế hoạch] does. */
  readonly exact?: boolean;
  /** The number convention of this text; that of the claim if left out. */
  readonly locale?: Locale;
}

/** A figure in a claim: a text that `parseFigure` reads, such a text with what it does not tell, a number that is exact, or a figure. */
export type ClaimInput = string | number | Figure | StatedFigure;

/** What each kind of claim with a formula of its own is computed from. */
export interface ClaimInputNames {
  /** A share [tỷ lệ, cơ cấu]: 100 × part ÷ whole. A pair such as `33/177 xã` as the part gives both. */
  readonly share: 'part' | 'whole';
  /** A share whose total is not printed, but another share of the same total is: part ÷ otherPart × otherShare. */
  readonly 'common-denominator': 'part' | 'otherPart' | 'otherShare';
  /** A disbursement ratio [tỷ lệ giải ngân]: 100 × disbursed ÷ plan. */
  readonly disbursement: 'disbursed' | 'plan';
  /** How far a target is achieved [đạt … % kế hoạch]: 100 × achieved ÷ target. */
  readonly 'target-achievement': 'achieved' | 'target';
  /** By how much a target is passed [vượt … so với kế hoạch]: achieved − target. */
  readonly 'target-excess': 'achieved' | 'target';
  /** The difference of two rates [điểm %], averages or counts: to − from. */
  readonly 'change-in-points': 'from' | 'to';
  /** A difference spread evenly over years [bình quân mỗi năm]: (to − from) ÷ years, the years being steps (2021 → 2025 is 4). */
  readonly 'average-annual-change': 'from' | 'to' | 'years';
  /** A relative change [tăng, giảm … %]: 100 × (to ÷ from − 1). */
  readonly 'relative-change': 'from' | 'to';
  /** An index, the first value being 100 [chỉ số, bằng … %]: 100 × to ÷ from. */
  readonly index: 'from' | 'to';
  /** A multiple [gấp … lần]: to ÷ from. */
  readonly multiple: 'from' | 'to';
  /** An average [bình quân]: total ÷ units. */
  readonly 'average-per-unit': 'total' | 'units';
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
  /** The published result; leave it out, or `null`, if none is stated. */
  readonly claimed?: ClaimInput | null;
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
  readonly direction?: 'increase' | 'decrease';
}

/** The kinds of claims that add their inputs up, whatever these are called. */
export type SumKind = 'composition' | 'distribution' | 'shares-to-100' | 'stock-and-flow';

/**
 * A claim that its inputs, under any names, add up to the claimed figure: `composition`, parts of a total [cơ cấu, tổng số];
 * `distribution`, the counts of bands and the number of units [phân theo nhóm]; `shares-to-100`, shares that must make 100%, the
 * claimed figure if none is given; `stock-and-flow`, what there was, what went and what came [hộ nghèo đầu kỳ, thoát nghèo, phát
 * sinh, cuối kỳ]: `start`, less the inputs whose names begin with `out`, plus those that begin with `in`.
 */
export interface SumClaim extends ClaimBase {
  /** What is added up. */
  readonly kind: SumKind;
  /** The parts, by names of letters, digits and underscores. */
  readonly inputs: Readonly<Record<string, ClaimInput | null>>;
}

/** One band of a distribution: how many units lie in it. */
export interface Band {
  /** The band: `19 tiêu chí`, `15 - 18 tiêu chí`, `dưới 5 tiêu chí`. */
  readonly band: ClaimInput | null;
  /** How many units are in it. */
  readonly units: ClaimInput | null;
}

/**
 * A claim of an average of units that are published by bands [bình quân … tiêu chí/xã]: it must lie between the bounds that the
 * bands allow, Σ units × band ÷ Σ units. The inputs are called `band1`, `units1`, `band2` …
 */
export interface BandAverageClaim extends ClaimBase {
  /** An average over bands. */
  readonly kind: 'average-over-bands';
  /** The bands; together they hold all units. */
  readonly bands: readonly Band[];
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
  | ExpressionClaim;
