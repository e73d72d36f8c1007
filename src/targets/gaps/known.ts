import { isRefusal, missingInput, type BilingualText, type Refusal } from '../../foundation/internal.js';

/** What people call the parts of a target and of its observations that may be missing. */
const NAMES = {
  observations: { vi: 'tình hình hiện tại', en: 'the present figure' },
  baseline: { vi: 'kỳ gốc', en: 'the baseline' },
  'baseline.year': { vi: 'năm của kỳ gốc', en: 'the year of the baseline' },
  'target.year': { vi: 'năm của mục tiêu', en: 'the year of the target' },
  numerator: { vi: 'số lượng hiện tại', en: 'the present count' },
  denominator: { vi: 'tổng số', en: 'the whole' },
  comparedWith: { vi: 'mức so sánh', en: 'the figure that it is compared with' },
  metOn: { vi: 'ngày hoàn thành', en: 'the day on which it was met' },
} as const satisfies Readonly<Record<string, BilingualText>>;

type Member = keyof typeof NAMES;

/** A refusal that names what is missing. */
export function missing(...members: readonly Member[]): Refusal<'missing-input'> {
  return missingInput(members.map((member) => ({ member, name: NAMES[member] })));
}

/** What is computed of parts, or why it is not: all that is missing, or the first other reason. */
export function withAll<T extends readonly unknown[], Result>(
  parts: readonly [...T],
  compute: (known: { readonly [K in keyof T]: Exclude<T[K], Refusal> }) => Result,
): Result | Refusal {
  const refusals = parts.filter(isRefusal);
  if (refusals.length === 0) return compute(parts as unknown as Parameters<typeof compute>[0]);
  const other = refusals.find(({ code }) => code !== 'missing-input');
  return other ?? missing(...new Set(refusals.flatMap((one) => one.missing as readonly Member[])));
}
