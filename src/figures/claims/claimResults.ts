import type {
  BilingualText,
  Explanation,
  Measure,
  Quantity,
  Range,
  Refusal,
  Subject,
  Warning,
} from '../../foundation/internal.js';
import type { BenignReading } from './benign/benignReading.js';
import type { Claim, ClaimRelation } from './claimTypes.js';
import type { IntervalConvention, IntervalConventionName } from '../intervals/convention.js';
import type { PossibleCounts } from './counts/possibleCountsResult.js';
import type { Figure } from '../types.js';

/** What all readings of a claim have in common. */
interface ReadingBase {
  /** What people call it. */
  readonly name: BilingualText;
  /** The formula that was worked out. */
  readonly formula: string;
  /** How what it gives should stand to the claimed figure. */
  readonly relation: ClaimRelation;
  /** Whether it rests on something that the source does not state. */
  readonly assumed: boolean;
  /** Whether it is the library's own, by the kind of the claim, and not one that the claim states. */
  readonly own: boolean;
}

/** A reading that could be worked out. */
export interface ComputedReading extends ReadingBase {
  /** Whether the claim follows under it. */
  readonly verdict: 'consistent' | 'inconsistent';
  /** What the inputs give as they are written. */
  readonly recomputed: Quantity;
  /** What the inputs may give, each within its own interval. */
  readonly recomputedRange: Range;
  /**
   * Whether the recomputed value, rounded half up to the decimals of the claimed figure, is the claimed figure; `null` where that
   * is a range or qualified, and of a reading that only bounds it.
   */
  readonly roundsToClaimed: boolean | null;
  /** Whether it is the claimed figure when its further decimals are cut off; `null` as above. */
  readonly truncatesToClaimed: boolean | null;
}

/** A reading that could not be worked out. */
export interface UnknowableReading extends ReadingBase {
  /** It cannot be known. */
  readonly verdict: 'unknowable';
  /** The names that it needs and nobody states; `claimed` if the result itself is not stated. */
  readonly missing: readonly string[];
  /** Why. */
  readonly reason: Refusal;
}

/** What one reading of a claim comes to. */
export type ReadingVerdict = ComputedReading | UnknowableReading;

/** The verdict under another convention. */
export interface ConventionVerdict {
  /** The convention. */
  readonly convention: IntervalConventionName;
  /** The verdict under it. */
  readonly verdict: ReadingVerdict['verdict'];
}

/** What all verdicts have in common. */
interface VerdictBase {
  /** Marks the verdict on a claim. */
  readonly kind: 'claim-verdict';
  /** Whose figure it is, if the claim says so. */
  readonly subject?: Subject;
  /** The kind of the claim. */
  readonly claimKind: Claim['kind'];
  /** The formula that was worked out, of the first reading. */
  readonly formula: string;
  /** The inputs as they were read. */
  readonly inputs: Readonly<Record<string, Figure>>;
  /** All readings side by side; the first one gives the verdict. */
  readonly readings: readonly [ReadingVerdict, ...ReadingVerdict[]];
  /**
   * Whether another reading gives another verdict, or the verdict is unknowable only because of what a reading assumes. That the
   * library's own other readings do not fit a claim that does makes it no less clear.
   */
  readonly ambiguous: boolean;
  /** The convention by which figures have their width. */
  readonly convention: IntervalConvention;
  /** The name of that convention; `custom` for one of the caller's. */
  readonly conventionName: IntervalConventionName | 'custom';
  /** The verdict under the other conventions that were asked for. */
  readonly underConventions: readonly ConventionVerdict[];
  /** Of a share of a small count: the counts that the percentage may stand for; `null` of anything else. */
  readonly possibleCounts: PossibleCounts | null;
  /** What a reader must know beside the verdict. */
  readonly warnings: readonly ClaimWarning[];
  /** How the verdict came about, with the arithmetic. */
  readonly explanation: Explanation;
}

/** The unit that was printed is not the one that is meant: `giảm 7,6%/năm` for a fall of 7.6 percentage points a year. */
export interface ClaimWarning extends Warning<'unit-not-meant'> {
  /** The unit that was printed. */
  readonly printed: Measure;
  /** The unit of what the inputs give. */
  readonly meant: Measure;
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
   * within the bounds of a claimed range or qualified figure; `intervals` if only the intervals meet; `bound` if the parts leave
   * something out or overlap, and are merely not too large or too small.
   */
  readonly agreement: 'point' | 'intervals' | 'bound';
  /**
   * The values that fit the inputs, the claimed figure and what a figure of its kind can be: no share passes 100%, no count is
   * negative. `null` of a bound, and where there is no such value, as of a share of 100.2%.
   */
  readonly commonRange: Range | null;
}

/** The claim does not follow from its inputs, however they were rounded. */
export interface InconsistentClaim extends RecomputedBase {
  /** It does not follow. */
  readonly verdict: 'inconsistent';
  /** Recomputed − claimed, both as written; `null` where they have units that have no difference. */
  readonly difference: Quantity | null;
  /** The gap between the two ranges, never negative: by so much the figures are apart at the least; `null` as above. */
  readonly leastDifference: Quantity | null;
  /** The nearest harmless reading that would explain it; `null` if none was found. It explains, it does not prove. */
  readonly benignReading: BenignReading | null;
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
  /** Whose figure it is, if the claim says so. */
  readonly subject?: Subject;
  /** The name of the missing input; `claimed` if it is the result. */
  readonly inputName: string;
  /** The value that the stated figures imply as they are written; of things that are counted, the nearest whole number that fits. */
  readonly implied: Quantity | Refusal;
  /** The values that they imply, each within its own interval; of things that are counted, whole numbers; of amounts, none below zero. */
  readonly impliedRange: Range | Refusal;
  /** The formula that was worked out. */
  readonly formula: string;
  /** The stated inputs as they were read. */
  readonly inputs: Readonly<Record<string, Figure>>;
  /** How it came about. */
  readonly explanation: Explanation;
}
