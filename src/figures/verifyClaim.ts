import {
  compareIntervals,
  deepFreeze,
  divideFractions,
  fractionOf,
  fractionText,
  intervalContains,
  isRefusal,
  quantity,
  refusal,
  subtractFractions,
  toDecimal,
  type BilingualText,
  type Measure,
  type Quantity,
  type Refusal,
} from '../foundation/index.js';
import type { Claim, ClaimVerdict } from './claimTypes.js';
import {
  checkRatio,
  differenceUnit,
  quantityOf,
  rangeOf,
  resultUnit,
  valueOf,
  workOut,
} from './claimValues.js';
import type { Uncertain } from './evaluate.js';
import { explainClaim, namesText } from './explainClaim.js';
import { readClaim, type OneFigure, type ReadClaim } from './readClaim.js';

const sayings = {
  point: {
    vi: 'Số công bố {_claimed} khớp với số tính lại từ chính các số liệu đầu vào.',
    en: 'The published {_claimed} agrees with what its own inputs give.',
  },
  intervals: {
    vi: 'Số công bố {_claimed} chỉ khớp trong phạm vi làm tròn: tính lại được {_recomputed}, có thể là {_range}.',
    en: 'The published {_claimed} follows from its inputs only within their rounding: they give {_recomputed}, possibly {_range}.',
  },
  inconsistent: {
    vi: 'Số công bố {_claimed} không khớp với các số liệu đầu vào: tính lại được {_recomputed}, có thể là {_range}; chênh lệch {_difference}, ít nhất {_distance}.',
    en: 'The published {_claimed} does not follow from its inputs: they give {_recomputed}, possibly {_range}; the difference is {_difference}, at least {_distance}.',
  },
  unknowable: {
    vi: 'Không thể kiểm tra số công bố {_claimed}: {_reason}{_missing}.',
    en: 'The published {_claimed} cannot be checked: {_reason}{_missing}.',
  },
} as const satisfies Record<string, BilingualText>;

/**
 * Check whether a published figure can follow from the published figures that it is said to follow from.
 *
 * The formula of the kind (or the one given) is worked out exactly, once with the figures as written and once with the interval
 * that each stands for (see `figureInterval`). The claim is inconsistent only if the recomputed interval and that of the claimed
 * figure have no value in common. This is about arithmetic alone, never about whether the inputs are true, and nothing is repaired.
 *
 * @param claim - The kind, the named inputs and the claimed figure; texts are read by `parseFigure`, numbers are exact.
 * @returns The verdict: `consistent` (`how` says whether the value itself agrees or only the intervals meet), `inconsistent` (with
 * the recomputed value, its range, and how far it is off), or `unknowable` (with what is missing, or why it is undefined).
 * @throws MtqgError with all problems: texts that are no figure (`unreadable`, with position and reason), unknown inputs, a formula
 * that cannot be read, a pair where one figure is needed (`ambiguous`), a part of a share larger than its whole.
 *
 * @example
 * ```ts
 * import { verifyClaim } from 'mtqg';
 *
 * const claim = verifyClaim({
 *   kind: 'share',
 *   inputs: { part: '998 tỷ đồng', whole: '1.971 tỷ đồng' },
 *   claimed: '50,6%',
 * });
 * claim.verdict; // => 'consistent'
 * ```
 */
export function verifyClaim(claim: Claim): ClaimVerdict {
  const read = checkRatio(readClaim(claim));
  if (read.missing.length > 0 || read.claimed === undefined)
    return deepFreeze(unknowable(read, refusal('missing-input'), read.formula.text));
  const { formula, result } = workOut(read);
  if (isRefusal(result)) return deepFreeze(unknowable(read, result, formula.text));
  return deepFreeze(compare(read, read.claimed, formula.text, result));
}

function compare(read: ReadClaim, claimed: OneFigure, formula: string, result: Uncertain): ClaimVerdict {
  const unit = resultUnit(read);
  const published = valueOf(claimed, read);
  const recomputed = quantityOf(result, unit);
  const recomputedRange = rangeOf(result, unit);
  const common = {
    ...head(read, formula),
    claimed,
    recomputed,
    recomputedRange,
    claimedRange: rangeOf(published, unit),
  };
  const shown = { _recomputed: recomputed, _range: recomputedRange };
  if (compareIntervals(result.interval, published.interval) === 'overlapping') {
    const how = agrees(result, claimed, published) ? 'point' : 'intervals';
    const explanation = explainClaim(read, formula, sayings[how], shown);
    return { ...common, verdict: 'consistent', how, explanation };
  }
  const apart = howFar(result, published, differenceUnit(unit));
  const values = { ...shown, _difference: apart.difference, _distance: apart.distance };
  const explanation = explainClaim(read, formula, sayings.inconsistent, values);
  return { ...common, verdict: 'inconsistent', ...apart, explanation };
}

function unknowable(read: ReadClaim, reason: Refusal, formula: string): ClaimVerdict {
  const missing = [...read.missing, ...(read.claimed === undefined ? ['claimed'] : [])];
  const names = namesText(missing);
  const listed: BilingualText =
    missing.length === 0 ? { vi: '', en: '' } : { vi: ` (${names.vi})`, en: ` (${names.en})` };
  const values = { _reason: reason.reason, _missing: listed, _recomputed: '?' };
  return {
    ...head(read, formula),
    verdict: 'unknowable',
    claimed: read.claimed ?? null,
    missing,
    reason,
    explanation: explainClaim(read, formula, sayings.unknowable, values),
  };
}

function head(
  { claim, inputs }: ReadClaim,
  formula: string,
): Pick<ClaimVerdict, 'kind' | 'claim' | 'formula' | 'inputs'> {
  return { kind: 'claim-verdict', claim: claim.kind, formula, inputs: Object.fromEntries(inputs) };
}

/** Whether the recomputed value itself is one that the claimed figure names: rounded as it is, or within its bounds. */
function agrees({ point }: Uncertain, claimed: OneFigure, published: Uncertain): boolean {
  if (claimed.form === 'range' || claimed.qualifier !== null)
    return intervalContains(published.interval, point);
  const scaled = divideFractions(point, fractionOf(claimed.scale));
  return toDecimal(fractionText(scaled, claimed.decimals)).eq(claimed.written);
}

function howFar(
  result: Uncertain,
  published: Uncertain,
  unit: Measure,
): { readonly difference: Quantity; readonly distance: Quantity } {
  const isAbove = compareIntervals(result.interval, published.interval) === 'after';
  const [high, low] = isAbove ? [result, published] : [published, result];
  const { lower } = high.interval;
  const { upper } = low.interval;
  /* v8 ignore next -- intervals that do not meet have the two ends that face each other */
  const gap = lower === null || upper === null ? fractionOf('0') : subtractFractions(lower, upper);
  return {
    difference: quantity(fractionText(subtractFractions(result.point, published.point)), unit),
    distance: quantity(fractionText(gap), unit),
  };
}
