import * as z from 'zod/mini';
import {
  deepFreeze,
  isoDateSchema,
  lazySchema,
  readInput,
  shortText,
  yearSchema,
} from '../../foundation/internal.js';
import { targetStatusNames } from '../explaining/statusWords.js';
import type { TargetGapOptions, TargetObservation, TargetObservations } from '../observation.js';
import { targetGapRequestSchema } from '../observing/observationSchema.js';
import type { Target } from '../kinds/target.js';
import { targetGap } from '../targetGap.js';
import { besideOther } from './besideOther.js';
import { changedMembers } from './changedFigures.js';
import type { Compared } from './compared.js';
import type { GapChange, WhatIfGap } from './whatIfTypes.js';

/** Schema of {@link GapChange}: targets and observations are checked where they stand in place of others. */
export const gapChangeSchema: z.ZodMiniType<GapChange> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      target: z.exactOptional(z.record(z.string(), z.unknown())),
      observations: z.exactOptional(z.array(z.looseObject({ year: yearSchema }))),
      date: z.exactOptional(isoDateSchema),
      region: z.exactOptional(shortText()),
    }) as z.ZodMiniType<GapChange>,
);

/** What is compared of two gaps. */
const COMPARED: Compared = {
  status: { vi: 'Kết luận', en: 'Outcome' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  targetPercent: { vi: 'Mục tiêu', en: 'Target' },
  targetYear: { vi: 'Năm của mục tiêu', en: 'Year of the target' },
  current: { vi: 'Hiện tại', en: 'Now' },
  currentPercent: { vi: 'Hiện tại', en: 'Now' },
  gap: { vi: 'Còn thiếu', en: 'Gap', told: 'lack' },
  numeratorGap: { vi: 'Số còn thiếu', en: 'Gap as a count', told: 'lack' },
  achievedPercent: { vi: 'So với mục tiêu', en: 'Of the target' },
  gapClosedPercent: { vi: 'Đã thực hiện', en: 'Of the way done' },
  timeElapsedPercent: { vi: 'Thời gian đã qua', en: 'Of the time gone' },
  'linear.rateRatio': { vi: 'Tiến độ so với mức cần thiết', en: 'Pace as a multiple of the required one' },
  'linear.neededRate': { vi: 'Cần mỗi năm từ nay', en: 'Needed a year from now', told: 'change' },
  'linear.projected': { vi: 'Dự kiến vào năm của mục tiêu', en: 'Expected in the year of the target' },
  'linear.projectedYear': { vi: 'Năm dự kiến đạt', en: 'Year in which it is expected', told: 'year' },
};

/** The same of a yearly change, of which target and level are changes. */
const COMPARED_OF_CHANGE: Compared = {
  ...COMPARED,
  target: { vi: 'Mục tiêu', en: 'Target', told: 'change' },
  current: { vi: 'Hiện tại', en: 'Now', told: 'change' },
};

/**
 * How far a target would be with another figure, threshold, deadline or day: the changed gap beside the old one, with what has changed.
 *
 * @param target - As for `targetGap`.
 * @param observations - As for `targetGap`.
 * @param options - As for `targetGap`.
 * @param change - What is to be otherwise: members of the target in place of those of the same name, observations in place of those of
 * the same year. A result of `povertyTrend` is replaced whole.
 * @returns Both gaps, and the figures that differ, with their difference.
 * @throws MtqgError on bad input, as `targetGap`; what is wrong only with the change is told at its place in the changed input.
 *
 * @example
 * ```ts
 * import { whatIfGap } from 'mtqg/targets';
 *
 * const { before, after, changedInputs } = whatIfGap(
 *   {
 *     kind: 'level',
 *     unit: 'percent',
 *     direction: 'at-most',
 *     baseline: { value: '25', year: 2021 },
 *     target: { value: '10', year: 2025 },
 *   },
 *   [{ year: 2024, value: '15' }],
 *   { date: '2025-01-15' },
 *   { target: { target: { value: '15', year: 2025 } } },
 * );
 * [before.status, after.status]; // => ['behind', 'met']
 * changedInputs; // => ['target.target.value']
 * ```
 */
export function whatIfGap(
  target: Target,
  observations: TargetObservations,
  options: TargetGapOptions,
  change: GapChange,
): WhatIfGap {
  const given = readInput(targetGapRequestSchema, { target, observations, options });
  const { change: read } = readInput(z.strictObject({ change: gapChangeSchema }), { change });
  const { date, region } = read;
  const now = {
    target: { ...given.target, ...read.target } as Target,
    observations:
      read.observations === undefined ? given.observations : replaced(given.observations, read.observations),
    options: {
      ...given.options,
      ...(date === undefined ? {} : { date }),
      ...(region === undefined ? {} : { region }),
    },
  };
  const before = targetGap(given.target, given.observations, given.options);
  const after = targetGap(now.target, now.observations, now.options);
  const inputs = ({ target: of, options: at }: typeof now) => ({ target: of, ...at });
  const changedInputs = [
    ...changedMembers(inputs(given), inputs(now), 3),
    ...changedMembers(
      { observations: byYear(given.observations) },
      { observations: byYear(now.observations) },
      3,
    ),
  ];
  const compared = after.targetKind === 'yearly-change' ? COMPARED_OF_CHANGE : COMPARED;
  return deepFreeze(besideOther(before, after, changedInputs, compared, targetStatusNames));
}

function replaced(
  observations: TargetObservations,
  changes: readonly TargetObservation[],
): readonly TargetObservation[] {
  const years = new Set(changes.map(({ year }) => year));
  const kept = Array.isArray(observations) ? (observations as readonly TargetObservation[]) : [];
  return [...kept.filter(({ year }) => !years.has(year)), ...changes];
}

/** Observations by their year; a trend as it is. */
function byYear(observations: TargetObservations): unknown {
  if (!Array.isArray(observations)) return observations;
  return Object.fromEntries(
    (observations as readonly TargetObservation[]).map((one) => [String(one.year), one]),
  );
}
