import {
  compareIntervals,
  deepFreeze,
  fractionOf,
  fractionText,
  quantity,
  missingInputRefusal,
  subtractFractions,
  type Measure,
  type Quantity,
} from '../foundation/internal.js';
import { findBenignReading } from './claims/benign/index.js';
import { checkRatio } from './claims/input/claimChecks.js';
import type { ClaimVerdict, ComputedReading, ReadingVerdict } from './claims/claimResults.js';
import type { Claim } from './claims/claimTypes.js';
import { differenceUnit } from './claims/judging/claimUnits.js';
import { rangeOf } from './claims/judging/claimValues.js';
import { claimWarnings, haveDifference } from './claims/judging/claimWarnings.js';
import { commonRange } from './claims/judging/commonRange.js';
import { howItAgrees } from './claims/judging/compareClaim.js';
import { conventionVerdicts } from './claims/judging/conventionVerdicts.js';
import type { Uncertain } from './claims/formulas/uncertain.js';
import { explainAgreement, explainConflict, explainUnknown } from './claims/words/explainVerdict.js';
import type { ReadClaim } from './claims/input/claimAsRead.js';
import { readClaim } from './claims/input/readClaim.js';
import { judgeReading, type WorkedReading } from './claims/judging/readingVerdict.js';
import { countsOfClaim } from './claims/counts/countsOfClaim.js';

/**
 * Check whether a published figure can follow from the published figures that it is said to follow from.
 *
 * The formula of the kind (or the one given) is worked out exactly, once with the figures as written and once with the interval
 * that each stands for (see `figureInterval`). The claim is inconsistent only if the recomputed interval and that of the claimed
 * figure have no value in common. This is about arithmetic alone, never about whether the inputs are true, and nothing is repaired.
 * Other readings (the years of a period for those between its ends, points called per cent, parts that leave something out) are reported beside the first.
 *
 * @param claim - The kind, the named inputs and the claimed figure; texts are read by `parseFigure`, what was printed must be given as text; whole numbers
 * and quantities of the library among the inputs are exact.
 * @returns The verdict of the first reading: `consistent` (`agreement` says whether the value itself agrees or only the intervals meet),
 * `inconsistent` (with the recomputed value, its range, how far it is off, and the nearest harmless reading that would explain
 * it), or `unknowable` (with what is missing, or why it is undefined); all readings side by side in `readings`; the verdict
 * under other conventions if `conventions` asks for them.
 * @throws MtqgError with all problems: texts that are no figure (`unreadable`, with position and reason), unknown inputs, a formula
 * that cannot be read, a number where text is needed (`wrong-type`, with a hint), a pair where one figure is needed (`ambiguous`), a part of a share larger than its whole.
 *
 * @example
 * ```ts
 * import { verifyClaim } from 'mtqg';
 *
 * const claim = verifyClaim({
 *   kind: 'share',
 *   inputs: { numerator: '998 tỷ đồng', denominator: '1.971 tỷ đồng' },
 *   claimed: '50,6%',
 * });
 * claim.verdict; // => 'consistent'
 *
 * const pace = verifyClaim({
 *   kind: 'average-annual-change',
 *   inputs: { first: '50,41%', last: '19,59%', yearCount: 4 },
 *   claimed: 'giảm 6,16%/năm',
 * });
 * pace.readings.map(({ formula, verdict }) => [formula, verdict]);
 * // => [['(first - last) / yearCount', 'inconsistent'], ['(first - last) / (yearCount + 1)', 'consistent']]
 * ```
 */
export function verifyClaim(claim: Claim): ClaimVerdict {
  const read = checkRatio(readClaim(claim));
  const [first, ...others] = read.readings;
  const worked = judgeReading(read, first);
  // Beside a claim that lacks its own inputs, only the readings that it states itself are of interest.
  const beside = worked.values === undefined ? others.filter(({ own }) => !own) : others;
  const readings: Readings = [worked.verdict, ...beside.map((other) => judgeReading(read, other).verdict)];
  return deepFreeze(judge(read, worked, readings));
}

type Readings = readonly [ReadingVerdict, ...ReadingVerdict[]];

function judge(read: ReadClaim, { verdict, values }: WorkedReading, readings: Readings): ClaimVerdict {
  if (verdict.verdict === 'unknowable' || values === undefined || verdict.assumed)
    return unknowable(read, verdict, readings);
  const { result, claimed, published } = values;
  const { unit } = verdict.recomputed;
  const warnings = claimWarnings(read, verdict);
  const common = { ...head(read, verdict, readings), warnings, claimed, ...computed(verdict, published) };
  if (verdict.verdict === 'consistent') {
    const agreement = howItAgrees(result, claimed, published);
    const range = commonRange(read, result, published, unit);
    const explanation = explainAgreement(read, verdict, agreement, readings, common.possibleCounts);
    return { ...common, verdict: 'consistent', agreement, commonRange: range, explanation };
  }
  const apart = haveDifference(claimed.unit, unit)
    ? howFar(result, published, differenceUnit(unit))
    : { difference: null, leastDifference: null };
  const benignReading = findBenignReading(read, values, readings);
  const conflict = { ...apart, benignReading };
  const explanation = explainConflict(read, verdict, conflict, readings, common.possibleCounts);
  return { ...common, verdict: 'inconsistent', ...conflict, explanation };
}

function computed(
  { recomputed, recomputedRange }: ComputedReading,
  published: Uncertain,
): Pick<Extract<ClaimVerdict, { verdict: 'consistent' }>, 'recomputed' | 'recomputedRange' | 'claimedRange'> {
  return { recomputed, recomputedRange, claimedRange: rangeOf(published, recomputed.unit) };
}

function unknowable(read: ReadClaim, verdict: ReadingVerdict, readings: Readings): ClaimVerdict {
  const isUnknown = verdict.verdict === 'unknowable';
  const reason = isUnknown ? verdict.reason : missingInputRefusal;
  const missing = isUnknown ? verdict.missing : [];
  const common = head(read, verdict, readings);
  return {
    ...common,
    verdict: 'unknowable',
    claimed: read.claimed ?? null,
    missing,
    reason,
    warnings: [],
    explanation: explainUnknown(read, verdict, { missing, reason }, readings, common.possibleCounts),
  };
}

type Head = Omit<
  Extract<ClaimVerdict, { verdict: 'unknowable' }>,
  'verdict' | 'claimed' | 'missing' | 'reason' | 'warnings' | 'explanation'
>;

function head(read: ReadClaim, { formula, verdict, assumed }: ReadingVerdict, readings: Readings): Head {
  const isSettled = verdict !== 'unknowable' && !assumed;
  const isDisputed = isSettled
    ? readings.some((other) => other.verdict !== verdict && !(other.own && verdict === 'consistent'))
    : readings.some((other) => other.verdict !== 'unknowable');
  return {
    kind: 'claim-verdict',
    ...(read.claim.subject === undefined ? {} : { subject: read.claim.subject }),
    claimKind: read.claim.kind,
    formula,
    inputs: Object.fromEntries(read.inputs),
    readings,
    ambiguous: isDisputed,
    convention: read.convention,
    conventionName: read.conventionName,
    underConventions: conventionVerdicts(read),
    possibleCounts: countsOfClaim(read),
  };
}

function howFar(
  result: Uncertain,
  published: Uncertain,
  unit: Measure,
): { readonly difference: Quantity; readonly leastDifference: Quantity } {
  const isAbove = compareIntervals(result.interval, published.interval) === 'after';
  const [high, low] = isAbove ? [result, published] : [published, result];
  const { lower } = high.interval;
  const { upper } = low.interval;
  /* v8 ignore next -- intervals that do not meet have the two ends that face each other */
  const gap = lower === null || upper === null ? fractionOf('0') : subtractFractions(lower, upper);
  return {
    difference: quantity(fractionText(subtractFractions(result.point, published.point)), unit),
    leastDifference: quantity(fractionText(gap), unit),
  };
}
