import {
  boundsOf,
  decimalText,
  deepFreeze,
  multiplyIntervals,
  pointInterval,
  quantity,
  readInput,
  missingInput,
  toDecimal,
  type Decimal,
  type DecimalInput,
  type FigureInput,
  type Interval,
} from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';
import { recognitionTiers } from '../titles/recognitionTiers.js';
import { explainPrintedShares } from './explainPrintedShares.js';
import type { PossiblePlaces, PrintedRecognitionShare, PrintedRecognitionShares } from './printedShares.js';
import { totalName } from './shareWords.js';
import { NOTHING, printedSpan, shareOfSpan, spanRange, WHOLE, withoutPart } from './printedSpan.js';
import { printedRecognitionSchema, type PrintedRecognition } from './recognitionCounts.js';

/**
 * Read printed shares of recognised places, all of one whole: what they may stand for, what share of the tier below they are,
 * how many places hold each tier as their highest, and, with the number of all places, which counts they stand for.
 *
 * A printed share stands for every number that rounds to it: 84.6 for 84.55 to 84.65, both ends included.
 *
 * Formula: of the tier below = share of the tier ÷ share of the tier below × 100; exactly this tier = share of the tier −
 * share of the next tier; counts = all places × share ÷ 100.
 *
 * @param input - Shares in per cent, cumulative, of all places.
 * @returns `printed-recognition-shares`: per tier ranges in per cent, and counts of places of the level.
 * @throws MtqgError if a tier's share is larger than that of the one below it (`part-exceeds-whole`), or a tier is given
 * without the one below it (`missing`).
 *
 * @example
 * ```ts
 * import { printedRecognitionShares } from 'mtqg/criteria';
 *
 * const { tiers } = printedRecognitionShares({
 *   level: 'commune',
 *   percentOf: 'all-places',
 *   percent: { standard: '84.6', advanced: '30.2', model: '6.6' },
 * });
 * tiers[2]?.exactlyThisTierPercent; // => { kind: 'range', lower: '6.55', upper: '6.65', unit: 'percent' }
 * tiers[1]?.exactlyThisTierPercent; // => { kind: 'range', lower: '23.5', upper: '23.7', unit: 'percent' }
 * ```
 */
export function printedRecognitionShares(input: PrintedRecognition): PrintedRecognitionShares {
  const { level, subject, percent, total } = readInput(printedRecognitionSchema, input);
  const given = recognitionTiers.flatMap((tier) => {
    const figure = percent[tier];
    if (figure === undefined) return [];
    const printed = numberOf(figure);
    return [{ tier, printed, share: printedSpan(printed) }];
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
      possiblePlaces:
        total === undefined
          ? missingInput([{ member: 'total', name: totalName(level) }])
          : possiblePlaces(share, toDecimal(total), level),
    };
  });
  const about = { level, ...(subject === undefined ? {} : { subject }) };
  return deepFreeze({
    kind: 'printed-recognition-shares',
    ...about,
    tiers,
    explanation: explainPrintedShares(about, tiers),
  });
}

/** A figure as it was printed, which shows how it was rounded. */
function numberOf(figure: FigureInput): DecimalInput {
  return typeof figure === 'object' && 'value' in figure ? figure.value : figure;
}

function possiblePlaces(share: Interval, total: Decimal, level: UnitLevel): PossiblePlaces {
  const { lower, upper } = boundsOf(multiplyIntervals(share, pointInterval(decimalText(total))));
  const least = toDecimal(lower as string)
    .div(100)
    .ceil();
  const most = toDecimal(upper as string)
    .div(100)
    .floor();
  if (least.gt(most)) return { kind: 'possible-places', least: null, most: null };
  return { kind: 'possible-places', least: quantity(least, level), most: quantity(most, level) };
}
