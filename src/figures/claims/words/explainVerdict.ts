import {
  type BilingualText,
  type ExplainedValue,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import type { BenignReading } from '../benign/benignReading.js';
import type { ComputedReading, ReadingVerdict } from '../claimResults.js';
import { explainClaim, namesText } from './explainClaim.js';
import type { PossibleCounts } from '../counts/possibleCountsResult.js';
import type { ReadClaim } from '../input/claimAsRead.js';

const sayings = {
  point: {
    vi: 'Số công bố {_claimed} khớp với số tính lại từ chính các số liệu đầu vào.',
    en: 'The published {_claimed} agrees with what its own inputs give.',
  },
  intervals: {
    vi: 'Số công bố {_claimed} chỉ khớp trong phạm vi làm tròn: tính lại được {_recomputed}, có thể là {_range}.',
    en: 'The published {_claimed} follows from its inputs only within their rounding: they give {_recomputed}, possibly {_range}.',
  },
  bound: {
    vi: 'Số công bố {_claimed} không trái với các số liệu đầu vào, vốn chỉ là giới hạn của nó: {_recomputed}.',
    en: 'The published {_claimed} does not contradict its inputs, which only bound it: they give {_recomputed}.',
  },
  inconsistent: {
    vi: 'Số công bố {_claimed} không khớp với các số liệu đầu vào: tính lại được {_recomputed}, có thể là {_range}; chênh lệch {_difference}, ít nhất {_distance}.',
    en: 'The published {_claimed} does not follow from its inputs: they give {_recomputed}, possibly {_range}; the difference is {_difference}, at least {_distance}.',
  },
  unknowable: {
    vi: 'Không thể kiểm tra số công bố {_claimed}: {_reason}{_missing}.',
    en: 'The published {_claimed} cannot be checked: {_reason}{_missing}.',
  },
  nothingPublished: {
    vi: 'Chưa có số công bố để kiểm tra: {_reason}{_missing}.',
    en: 'No published result is stated to be checked: {_reason}{_missing}.',
  },
  assumed: {
    vi: 'Không thể kiểm tra số công bố {_claimed} chỉ bằng những gì nguồn nêu: phép tính dựa trên một giả định.',
    en: 'The published {_claimed} cannot be checked by what the source states: the arithmetic rests on an assumption.',
  },
} as const satisfies Record<string, BilingualText>;

const readingSayings = {
  consistent: {
    vi: 'Cách hiểu khác – {name}: được {value}, khớp.',
    en: 'Another reading – {name}: it gives {value}, which agrees.',
  },
  inconsistent: {
    vi: 'Cách hiểu khác – {name}: được {value}, không khớp.',
    en: 'Another reading – {name}: it gives {value}, which does not agree.',
  },
  unknowable: {
    vi: 'Cách hiểu khác – {name}: không tính được ({reason}).',
    en: 'Another reading – {name}: it cannot be worked out ({reason}).',
  },
  assumed: {
    vi: 'Theo giả định – {name}: được {value}.',
    en: 'By an assumption – {name}: it gives {value}.',
  },
} as const satisfies Record<string, BilingualText>;

type Readings = readonly [ReadingVerdict, ...ReadingVerdict[]];

/** Explain why a claim follows. */
export function explainAgreement(
  read: ReadClaim,
  verdict: ComputedReading,
  how: 'point' | 'intervals' | 'bound',
  [, ...others]: Readings,
  counts: PossibleCounts | null,
): Explanation {
  const shown = { _recomputed: verdict.recomputed, _range: verdict.recomputedRange };
  // Beside a claim that agrees, only readings that agree, too, or that the claim states, are worth a line.
  const told = others.filter((other) => !other.own || other.verdict === 'consistent');
  return withSteps(explainClaim(read, verdict.formula, sayings[how], shown), [
    ...told.map(readingStep),
    ...countsStep(counts),
  ]);
}

/** Explain why a claim does not follow. */
export function explainConflict(
  read: ReadClaim,
  verdict: ComputedReading,
  apart: {
    readonly difference: Quantity;
    readonly distance: Quantity;
    readonly benignReading: BenignReading | null;
  },
  [, ...others]: Readings,
  counts: PossibleCounts | null,
): Explanation {
  const values = {
    _recomputed: verdict.recomputed,
    _range: verdict.recomputedRange,
    _difference: apart.difference,
    _distance: apart.distance,
  };
  const { benignReading } = apart;
  return withSteps(explainClaim(read, verdict.formula, sayings.inconsistent, values), [
    ...others.map(readingStep),
    ...countsStep(counts),
    ...(benignReading === null ? [] : [benignReading.explanation]),
  ]);
}

/** Explain why it cannot be known whether a claim follows. */
export function explainUnknown(
  read: ReadClaim,
  verdict: ReadingVerdict,
  { missing, reason }: { readonly missing: readonly string[]; readonly reason: Refusal },
  readings: Readings,
  counts: PossibleCounts | null,
): Explanation {
  const names = namesText(missing);
  const listed: BilingualText =
    missing.length === 0 ? { vi: '', en: '' } : { vi: ` (${names.vi})`, en: ` (${names.en})` };
  const isAssumed = verdict.verdict !== 'unknowable';
  const plain = read.claimed === undefined ? sayings.nothingPublished : sayings.unknowable;
  const recomputed: ExplainedValue = isAssumed ? verdict.recomputed : '?';
  const values = { _reason: reason.reason, _missing: listed, _recomputed: recomputed };
  const say = isAssumed ? sayings.assumed : plain;
  const steps = isAssumed ? readings : readings.slice(1);
  return withSteps(explainClaim(read, verdict.formula, say, values), [
    ...steps.map(readingStep),
    ...countsStep(counts),
  ]);
}

function withSteps(explanation: Explanation, steps: readonly Explanation[]): Explanation {
  return steps.length === 0 ? explanation : { ...explanation, steps };
}

function readingStep(reading: ReadingVerdict): Explanation {
  const { name } = reading;
  if (reading.verdict === 'unknowable')
    return { say: readingSayings.unknowable, values: { name, reason: reading.reason.reason } };
  const say = reading.assumed ? readingSayings.assumed : readingSayings[reading.verdict];
  return { say, values: { name, value: reading.recomputed } };
}

/** What the counts allow is worth saying only where they do not allow the percentage. */
function countsStep(counts: PossibleCounts | null): readonly Explanation[] {
  return counts === null || counts.isPossible ? [] : [counts.explanation];
}
