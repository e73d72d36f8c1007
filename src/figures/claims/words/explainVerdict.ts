import {
  isRefusal,
  toDecimal,
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Quantity,
} from '../../../foundation/internal.js';
import type { BenignReading } from '../benign/benignReading.js';
import type {
  ComputedReading,
  ConsistentClaim,
  InconsistentClaim,
  ReadingVerdict,
  UnknowableClaim,
} from '../claimResults.js';
import type { PossibleCounts } from '../counts/possibleCountsResult.js';
import type { ReadClaim } from '../input/claimAsRead.js';
import { quantityOf, workOut } from '../judging/claimValues.js';
import { resultUnit } from '../judging/claimUnits.js';
import { explainClaim } from './explainClaim.js';
import { withRange } from './withParts.js';

const sayings = {
  point: {
    vi: 'Số công bố “{_printed}” khớp với số tính lại từ chính các số liệu đầu vào.',
    en: 'The published “{_printed}” agrees with what its own inputs give.',
  },
  intervals: {
    vi: 'Số công bố “{_printed}” chỉ khớp trong phạm vi làm tròn: tính lại được {_recomputed|about}{_range}.',
    en: 'The published “{_printed}” follows from its inputs only within their rounding: they give {_recomputed|about}{_range}.',
  },
  bound: {
    vi: 'Số công bố “{_printed}” không mâu thuẫn với các số liệu đầu vào (chỉ cho giới hạn trên hoặc dưới): {_recomputed|about}.',
    en: 'The published “{_printed}” does not contradict its inputs, which only bound it: they give {_recomputed|about}.',
  },
  inconsistent: {
    vi: 'Số công bố “{_printed}” không khớp với các số liệu đầu vào: tính lại được {_recomputed|about}{_range}{_apart}.',
    en: 'The published “{_printed}” does not follow from its inputs: they give {_recomputed|about}{_range}{_apart}.',
  },
  unknowable: {
    vi: 'Không thể kiểm tra số công bố “{_printed}”: {_reason}.',
    en: 'The published “{_printed}” cannot be checked: {_reason}.',
  },
  nothingPublished: {
    vi: 'Chưa có số công bố để kiểm tra; {_reason}.',
    en: 'There is no published figure to be checked; {_reason}.',
  },
  onlyComputed: {
    vi: 'Chưa có số công bố để kiểm tra; tính từ số liệu đầu vào được {_recomputed|about}.',
    en: 'There is no published figure to be checked; the inputs give {_recomputed|about}.',
  },
  assumed: {
    vi: 'Không thể kiểm tra số công bố “{_printed}” chỉ bằng những gì nguồn nêu: phép tính dựa trên một giả định.',
    en: 'The published “{_printed}” cannot be checked by what the source states: the arithmetic rests on an assumption.',
  },
} as const satisfies Record<string, BilingualText>;

/** By how much the recomputed figure is lower or higher than the published one. */
const apartSayings = {
  lower: {
    vi: ', thấp hơn số công bố {_difference|size}',
    en: ', {_difference|size} lower than published',
  },
  higher: {
    vi: ', cao hơn số công bố {_difference|size}',
    en: ', {_difference|size} higher than published',
  },
  least: { vi: ' (ít nhất {_least})', en: ' (at least {_least})' },
} as const satisfies Record<string, BilingualText>;

const readingSayings = {
  consistent: {
    vi: 'Nếu hiểu là {name} thì được {value|about}: khớp.',
    en: 'Taken as {name}, it gives {value|about}, which agrees.',
  },
  bound: {
    vi: 'Nếu hiểu là {name} thì được {value|about}: không mâu thuẫn.',
    en: 'Taken as {name}, it gives {value|about}, which is no contradiction.',
  },
  inconsistent: {
    vi: 'Nếu hiểu là {name} thì được {value|about}: không khớp.',
    en: 'Taken as {name}, it gives {value|about}, which does not agree.',
  },
  unknowable: {
    vi: 'Nếu hiểu là {name} thì không tính được ({reason}).',
    en: 'Taken as {name}, it cannot be worked out ({reason}).',
  },
  assumed: {
    vi: 'Nếu giả định {name} thì được {value|about}.',
    en: 'By the assumption {name}, it gives {value|about}.',
  },
} as const satisfies Record<string, BilingualText>;

type Readings = readonly [ReadingVerdict, ...ReadingVerdict[]];

/** Explain why a claim follows. */
export function explainAgreement(
  read: ReadClaim,
  verdict: ComputedReading,
  agreement: ConsistentClaim['agreement'],
  [, ...others]: Readings,
  counts: PossibleCounts | null,
): Explanation {
  // Beside a claim that agrees, only readings that agree, too, or that the claim states, are worth a line.
  const told = others.filter((other) => !other.own || other.verdict === 'consistent');
  const say = withRange(sayings[agreement], verdict.recomputedRange);
  return withSteps(explainClaim(read, verdict.formula, say, valuesOf(verdict)), [
    ...told.map(readingStep),
    ...countsStep(counts),
  ]);
}

/** Explain why a claim does not follow. */
export function explainConflict(
  read: ReadClaim,
  verdict: ComputedReading,
  apart: Pick<InconsistentClaim, 'difference' | 'leastDifference' | 'benignReading'>,
  [, ...others]: Readings,
  counts: PossibleCounts | null,
): Explanation {
  const { difference, leastDifference, benignReading } = apart;
  const differences =
    difference === null || leastDifference === null
      ? {}
      : { _difference: difference, _least: leastDifference };
  const say = withRange(sayings.inconsistent, verdict.recomputedRange, {
    _apart: apartPart(difference, leastDifference),
  });
  const isTold = others.some((other) => saysTheSame(other, benignReading));
  return withSteps(explainClaim(read, verdict.formula, say, { ...valuesOf(verdict), ...differences }), [
    ...others.map(readingStep),
    ...countsStep(counts),
    ...(benignReading === null || isTold ? [] : [benignReading.explanation]),
  ]);
}

/** Explain why it cannot be known whether a claim follows. */
export function explainUnknown(
  read: ReadClaim,
  verdict: ReadingVerdict,
  { missing, reason }: Pick<UnknowableClaim, 'missing' | 'reason'>,
  readings: Readings,
  counts: PossibleCounts | null,
): Explanation {
  const isAssumed = verdict.verdict !== 'unknowable';
  const alone = isAssumed || missing.join() !== 'claimed' ? null : computedAlone(read);
  const recomputed: ExplainedValue = isAssumed ? verdict.recomputed : (alone ?? '?');
  const cannot = read.claimed === undefined ? sayings.nothingPublished : sayings.unknowable;
  const say = isAssumed ? sayings.assumed : alone === null ? cannot : sayings.onlyComputed;
  const steps = isAssumed ? readings : readings.slice(1);
  const values = { _reason: reason.reason, _recomputed: recomputed };
  return withSteps(explainClaim(read, verdict.formula, say, values), [
    ...steps.map(readingStep),
    ...countsStep(counts),
  ]);
}

/** What the inputs give where nothing was published. */
function computedAlone(read: ReadClaim): Quantity | null {
  const { result } = workOut(read, read.readings[0]);
  return isRefusal(result) ? null : quantityOf(result, resultUnit(read));
}

function valuesOf({
  recomputed,
  recomputedRange,
}: ComputedReading): Readonly<Record<string, ExplainedValue>> {
  return { _recomputed: recomputed, _range: recomputedRange };
}

function apartPart(difference: Quantity | null, least: Quantity | null): BilingualText | null {
  if (difference === null || least === null) return null;
  const size = toDecimal(difference.value).abs();
  const { vi, en } = toDecimal(difference.value).isNegative() ? apartSayings.lower : apartSayings.higher;
  if (size.toFixed(2) === toDecimal(least.value).toFixed(2)) return { vi, en };
  return { vi: vi + apartSayings.least.vi, en: en + apartSayings.least.en };
}

/** Whether a reading that was told says what the harmless one would say again. */
function saysTheSame(reading: ReadingVerdict, benign: BenignReading | null): boolean {
  return reading.verdict === 'consistent' && reading.recomputed.value === benign?.wouldBe.value;
}

function withSteps(explanation: Explanation, steps: readonly Explanation[]): Explanation {
  return steps.length === 0 ? explanation : { ...explanation, steps };
}

function readingStep(reading: ReadingVerdict): Explanation {
  const { name, relation } = reading;
  if (reading.verdict === 'unknowable')
    return { say: readingSayings.unknowable, values: { name, reason: reading.reason.reason } };
  const verdict = reading.verdict === 'consistent' && relation !== 'eq' ? 'bound' : reading.verdict;
  const say = reading.assumed ? readingSayings.assumed : readingSayings[verdict];
  return { say, values: { name, value: reading.recomputed } };
}

/** What the counts allow is worth saying only where they do not allow the percentage. */
function countsStep(counts: PossibleCounts | null): readonly Explanation[] {
  return counts === null || counts.isPossible ? [] : [counts.explanation];
}
