import type { Explanation, Locale, Measure, Quantity, Range, Refusal } from '../foundation/index.js';
import type { IntervalConvention } from './convention.js';
import type { Figure } from './types.js';

/** A figure in a claim: a text that `parseFigure` reads, a number that is exact, or a figure. */
export type ClaimInput = string | number | Figure;

/** What each kind of claim with a formula of its own is computed from. */
export interface ClaimInputNames {
  /** A share [tỷ lệ, cơ cấu]: 100 × part ÷ whole. A pair such as `33/177 xã` as the part gives both. */
  readonly share: 'part' | 'whole';
  /** A disbursement ratio [tỷ lệ giải ngân]: 100 × disbursed ÷ plan. */
  readonly disbursement: 'disbursed' | 'plan';
  /** How far a target is achieved [đạt … % kế hoạch]: 100 × achieved ÷ target. */
  readonly 'target-achievement': 'achieved' | 'target';
  /** The difference of two rates [điểm %] or averages: to − from. */
  readonly 'change-in-points': 'from' | 'to';
  /** A difference spread evenly over years [bình quân mỗi năm]: (to − from) ÷ years, the years being steps (2021 → 2025 is 4). */
  readonly 'average-annual-change': 'from' | 'to' | 'years';
  /** A relative change [tăng, giảm … %]: 100 × (to ÷ from − 1). */
  readonly 'relative-change': 'from' | 'to';
  /** A multiple [gấp … lần]: to ÷ from. */
  readonly multiple: 'from' | 'to';
  /** An average [bình quân]: total ÷ units. */
  readonly 'average-per-unit': 'total' | 'units';
}

/** What all claims have in common. */
interface ClaimBase {
  /** The published result; leave it out, or `null`, if none is stated. */
  readonly claimed?: ClaimInput | null;
  /** The number convention of the texts where both would do; by the words of each text if left out. */
  readonly locale?: Locale;
  /** What differs from the standard convention of how wide a figure is. */
  readonly convention?: Partial<IntervalConvention>;
  /** The unit of what is computed, if it cannot be told from the kind and the figures. */
  readonly unit?: Measure;
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

/** A claim that parts make up a whole [cộng lại]: the inputs, under any names, should add up to the claimed figure. */
export interface CompositionClaim extends ClaimBase {
  /** A composition. */
  readonly kind: 'composition';
  /** The parts, by names of letters, digits and underscores. */
  readonly inputs: Readonly<Record<string, ClaimInput | null>>;
}

/** A claim with a formula of the caller's. */
export interface ExpressionClaim extends ClaimBase {
  /** Any formula. */
  readonly kind: 'expression';
  /** `+ - * /` (or `− × ÷`), parentheses, whole numbers (exact) and the names of the inputs: `100 * a / (a + b)`. */
  readonly formula: string;
  /** The figures, by names of letters, digits and underscores. */
  readonly inputs: Readonly<Record<string, ClaimInput | null>>;
}

/** A published figure with the published figures that it should follow from. */
export type Claim =
  { [K in keyof ClaimInputNames]: NamedClaim<K> }[keyof ClaimInputNames] | CompositionClaim | ExpressionClaim;

/** What all verdicts have in common. */
interface VerdictBase {
  /** Marks the verdict on a claim. */
  readonly kind: 'claim-verdict';
  /** The kind of the claim. */
  readonly claim: Claim['kind'];
  /** The formula that was worked out. */
  readonly formula: string;
  /** The inputs as they were read. */
  readonly inputs: Readonly<Record<string, Figure>>;
  /** How the verdict came about, with the arithmetic. */
  readonly explanation: Explanation;
}

/** What verdicts have in common where the inputs suffice. */
interface RecomputedBase extends VerdictBase {
  /** The claimed figure as it was read. */
  readonly claimed: Figure;
  /** What the inputs give as they are written. */
  readonly recomputed: Quantity;
  /** What the inputs may give, each within its own interval. */
  readonly recomputedRange: Range;
  /** What the claimed figure may stand for. */
  readonly claimedRange: Range;
}

/** The claim follows from its inputs. */
export interface ConsistentClaim extends RecomputedBase {
  /** It follows. */
  readonly verdict: 'consistent';
  /**
   * `point` if the recomputed value itself agrees: rounded half up as the claimed figure is, it is the claimed one, or it lies
   * within the bounds of a claimed range or qualified figure; `intervals` if only the intervals meet.
   */
  readonly how: 'point' | 'intervals';
}

/** The claim does not follow from its inputs, however they were rounded. */
export interface InconsistentClaim extends RecomputedBase {
  /** It does not follow. */
  readonly verdict: 'inconsistent';
  /** Recomputed − claimed, both as written. */
  readonly difference: Quantity;
  /** The gap between the two ranges, never negative: by so much the figures are apart at the least. */
  readonly distance: Quantity;
}

/** Whether the claim follows cannot be known. */
export interface UnknowableClaim extends VerdictBase {
  /** It cannot be known. */
  readonly verdict: 'unknowable';
  /** The claimed figure as it was read; `null` if none is stated. */
  readonly claimed: Figure | null;
  /** The names of the inputs that are not stated; `claimed` if the result itself is not. */
  readonly missing: readonly string[];
  /** Why: an input is missing, or the formula divides by what may be zero. */
  readonly reason: Refusal;
}

/** The verdict on a claim. */
export type ClaimVerdict = ConsistentClaim | InconsistentClaim | UnknowableClaim;

/** What the one figure that is missing from a claim would have to be. */
export interface ImpliedValue {
  /** Marks an implied value. */
  readonly kind: 'implied-value';
  /** The name of the missing input; `claimed` if it is the result. */
  readonly of: string;
  /** The value that the stated figures imply as they are written. */
  readonly value: Quantity | Refusal;
  /** The values that they imply, each within its own interval. */
  readonly range: Range | Refusal;
  /** The formula that was worked out. */
  readonly formula: string;
  /** The stated inputs as they were read. */
  readonly inputs: Readonly<Record<string, Figure>>;
  /** How it came about. */
  readonly explanation: Explanation;
}
