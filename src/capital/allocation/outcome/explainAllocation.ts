import { isRefusal, type BilingualText, type Explanation } from '../../../foundation/internal.js';
import { ofSubject, subjectMember } from '../../shared.js';
import type { Allocation, PlaceAllocation } from './allocation.js';
import type { AllocationParts } from './allocationParts.js';
import { placeStep } from './explainPlace.js';

/** What an explanation is told from. */
type Told = Omit<Allocation, 'explanation' | 'allocations'>;

/** How an amount was allocated: by which rule, and place by place. */
export function explainAllocation(
  parts: AllocationParts,
  told: Told,
  allocations: readonly PlaceAllocation[],
): Explanation {
  const { subject, rule, total, totalPoints, perPoint } = told;
  const { readings } = parts.plan.rule;
  const values = {
    ...subjectMember(subject),
    title: rule.title,
    total,
    totalPoints,
    perPoint,
    places: String(allocations.length),
    reading: parts.plan.reading.name,
  };
  return {
    say: ofSubject(subject, isRefusal(perPoint) ? NO_POINTS : ALLOCATED),
    values,
    ...(isRefusal(perPoint) ? {} : { arithmetic: '{total} ÷ {totalPoints} = {perPoint}' }),
    sources: [rule.citation],
    steps: [
      ...(readings.length === 1 ? [] : [{ say: READING, values }]),
      ...allocations.map((one, row) => placeStep(parts, row, one)),
    ],
  };
}

const ALLOCATED: BilingualText = {
  vi: 'phân bổ {total} cho {places} đơn vị; tổng số {totalPoints}, bình quân {perPoint} ({title}).',
  en: '{total} allocated (places: {places}); {totalPoints} in all, {perPoint} ({title}).',
};

const NO_POINTS: BilingualText = {
  vi: 'không phân bổ được {total} cho {places} đơn vị: tổng số điểm bằng 0 ({title}).',
  en: '{total} cannot be allocated (places: {places}): there are no points ({title}).',
};

const READING: BilingualText = { vi: 'Cách đọc văn bản: {reading}.', en: 'The text is read so: {reading}.' };
