import {
  boundsOf,
  decimalText,
  deepFreeze,
  multiplyIntervals,
  pointInterval,
  quantity,
  readInput,
  refusal,
  toDecimal,
  type DecimalInput,
  type Explanation,
  type Interval,
  type Quantity,
  type Range,
  type Refusal,
} from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/index.js';
import { NOTHING, printedSpan, shareOfSpan, spanRange, WHOLE, withoutPart } from './printedSpan.js';
import { printedRecognitionSchema, type PrintedRecognition } from './recognitionCounts.js';
import { recognitionTierNames, recognitionTiers, type RecognitionTier } from '../titles/recognitionTiers.js';

/** One tier of recognition in printed shares. */
export interface PrintedRecognitionShare {
  /** The tier. */
  readonly tier: RecognitionTier;
  /** The share of all units as printed, in per cent. */
  readonly printedPercent: Quantity<'percent'>;
  /** What the printed share may stand for, in per cent of all units. */
  readonly ofAllPercent: Range<'percent'>;
  /** What the share of the units of the next lower tier may be, in per cent; of all units for the lowest tier. */
  readonly ofTierBelowPercent: Range<'percent'> | Refusal<'divisor-may-be-zero'>;
  /** What the share of all units that hold this tier as their highest may be, in per cent of all units. */
  readonly exactlyThisTierPercent: Range<'percent'>;
  /** The counts of units that round to the printed share; refused without the number of all units. */
  readonly possibleUnits: PossibleUnits | Refusal<'missing-input'>;
}

/** The whole counts that a printed share can stand for. */
export interface PossibleUnits {
  /** Marks these counts. */
  readonly kind: 'possible-units';
  /** The smallest such count; equal to the largest where the share settles it. `null` if no count rounds to the share. */
  readonly fewest: Quantity | null;
  /** The largest such count; `null` if no count rounds to the share. */
  readonly most: Quantity | null;
}

/** What printed shares of recognised units say. */
export interface PrintedRecognitionShares {
  /** Marks this result. */
  readonly kind: 'printed-recognition-shares';
  /** The level of the units. */
  readonly level: UnitLevel;
  /** The tiers that the input gives, lowest first. */
  readonly tiers: readonly PrintedRecognitionShare[];
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * Read printed shares of recognised units, all of one base: what they may stand for, what share of the tier below they are,
 * how many units hold each tier as their highest, and, with the number of all units, which counts they stand for.
 *
 * A printed share stands for every number that rounds to it: 84.6 for 84.55 to 84.65, both ends included.
 *
 * Formula: of the tier below = share of the tier ÷ share of the tier below × 100; exactly this tier = share of the tier −
 * share of the next tier; counts = all units × share ÷ 100.
 *
 * @param input - Shares in per cent, cumulative, of all units.
 * @returns `printed-recognition-shares`: per tier ranges in per cent, and counts in units of the level.
 * @throws MtqgError if a tier's share is larger than that of the one below it (`part-exceeds-whole`), or a tier is given
 * without the one below it (`missing`).
 *
 * @example
 * ```ts
 * import { printedRecognitionShares } from 'mtqg/criteria';
 *
 * const { tiers } = printedRecognitionShares({
 *   level: 'commune',
 *   base: 'all-units',
 *   percent: { standard: '84.6', advanced: '30.2', model: '6.6' },
 * });
 * tiers[2]?.exactlyThisTierPercent; // => { kind: 'range', lower: '6.55', upper: '6.65', unit: 'percent' }
 * tiers[1]?.exactlyThisTierPercent; // => { kind: 'range', lower: '23.5', upper: '23.7', unit: 'percent' }
 * ```
 */
export function printedRecognitionShares(input: PrintedRecognition): PrintedRecognitionShares {
  const { level, percent, total } = readInput(printedRecognitionSchema, input);
  const given = recognitionTiers.flatMap((tier) => {
    const printed = percent[tier];
    return printed === undefined ? [] : [{ tier, printed, share: printedSpan(printed) }];
  });
  const tiers = given.map(({ tier, printed, share }, at): PrintedRecognitionShare => {
    const below = given[at - 1]?.share ?? WHOLE;
    const above = given[at + 1]?.share ?? NOTHING;
    return {
      tier,
      printedPercent: quantity(printed, 'percent'),
      ofAllPercent: spanRange(share),
      ofTierBelowPercent: shareOfSpan(share, below),
      exactlyThisTierPercent: spanRange(withoutPart(share, above)),
      possibleUnits: total === undefined ? refusal('missing-input') : possibleUnits(share, total, level),
    };
  });
  return deepFreeze({ kind: 'printed-recognition-shares', level, tiers, explanation: explanationOf(tiers) });
}

function possibleUnits(share: Interval, total: DecimalInput, level: UnitLevel): PossibleUnits {
  const { lower, upper } = boundsOf(multiplyIntervals(share, pointInterval(decimalText(toDecimal(total)))));
  const [fewest, most] = [
    toDecimal(lower as string)
      .div(100)
      .ceil(),
    toDecimal(upper as string)
      .div(100)
      .floor(),
  ];
  if (fewest.gt(most)) return { kind: 'possible-units', fewest: null, most: null };
  return { kind: 'possible-units', fewest: quantity(fewest, level), most: quantity(most, level) };
}

function explanationOf(tiers: readonly PrintedRecognitionShare[]): Explanation {
  return {
    say: {
      vi: 'Các tỷ lệ công bố tính trên cùng một tổng số; mỗi bậc nằm trong bậc dưới.',
      en: 'The printed shares are of one total; each tier lies within the one below.',
    },
    steps: tiers.map(({ tier, printedPercent, ofTierBelowPercent, exactlyThisTierPercent }) => ({
      say: {
        vi: '{tier}: {printed}; trên bậc dưới: {ofBelow}; chỉ ở bậc này: {exactly}.',
        en: '{tier}: {printed}; of the tier below: {ofBelow}; at this tier alone: {exactly}.',
      },
      values: {
        tier: recognitionTierNames[tier],
        printed: printedPercent,
        ofBelow: ofTierBelowPercent,
        exactly: exactlyThisTierPercent,
      },
    })),
  };
}
