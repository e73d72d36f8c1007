import { unitKey } from '../../../units/model/internal.js';
import type { ScoreToSummarize } from '../../../criteria/internal.js';
import type { PlaceCriteria, PlaceToPlan, PlanSubject } from '../planTerms.js';

/** How a place stands, whatever it was told by. */
export interface PlaceState {
  readonly subject: PlanSubject;
  /** How many criteria it has met. */
  readonly met: number;
  /** The ids of those it is known to lack. */
  readonly missing: readonly string[];
  /** The ids of those of which it is not known. */
  readonly unknown: readonly string[];
  /** How many of these it may lack. */
  readonly unknownCount: number;
  /** Whether anything is known of it. */
  readonly isAssessed: boolean;
}

/** Whether a place is told by a score. */
export function isScore(place: PlaceToPlan): place is ScoreToSummarize {
  return 'kind' in place;
}

/** How a place stands. */
export function placeState(place: PlaceToPlan): PlaceState {
  return isScore(place) ? ofScore(place) : ofRow(place);
}

/** The ids of the criteria by which a place is judged. */
export function criterionIds(place: PlaceToPlan): readonly string[] {
  if (isScore(place)) return place.criteria.map(({ id }) => id);
  return [...place.met, ...place.missing, ...(place.unknown ?? []), ...(place.notApplicable ?? [])];
}

/** What tells a place from others. */
export function subjectKey(subject: PlanSubject): string {
  if (typeof subject === 'string') return `text ${subject}`;
  return 'level' in subject ? unitKey(subject) : `texts ${subject.vi} ${subject.en}`;
}

function ofScore({ subject, criteria, counts, total, statedBy }: ScoreToSummarize): PlaceState {
  const missing: string[] = [];
  const unknown: string[] = [];
  for (const { id, status } of criteria) {
    if (status === 'not-met' || status === 'basically-met') missing.push(id);
    else if (status !== 'met' && status !== 'not-applicable') unknown.push(id);
  }
  const met = Number(counts.met.value);
  const unknownCount = Number(total.value) - met - Number(counts['not-applicable'].value) - missing.length;
  return { subject, met, missing, unknown, unknownCount, isAssessed: statedBy !== 'nothing' };
}

function ofRow({ subject, met, missing, unknown = [], notApplicable = [] }: PlaceCriteria): PlaceState {
  const isAssessed = met.length + missing.length + notApplicable.length > 0;
  return { subject, met: met.length, missing, unknown, unknownCount: unknown.length, isAssessed };
}
