import type { CheckReport, IsSound } from '../../../foundation/internal.js';
import { criterionIds, isScore, subjectKey } from './placeState.js';
import type { PlaceToPlan } from '../planTerms.js';
import { subjectText } from '../telling/subjectText.js';

/** What keeps places that are right each by itself from one plan: twice the same place, or judged by other criteria than the rest. */
export function placesProblems(places: readonly PlaceToPlan[], isSound: IsSound): readonly CheckReport[] {
  const seen = new Set<string>();
  let first: string | undefined;
  return places.flatMap((place, at): readonly CheckReport[] => {
    if (!isSound(at)) return [];
    const { subject } = place;
    const key = subjectKey(subject);
    const name = subjectText(subject);
    const problems: CheckReport[] = [...repeatedIds(place, at)];
    if (seen.has(key)) problems.push({ code: 'duplicate', at: [at, 'subject'], details: { key: name.en } });
    seen.add(key);
    const rules = rulesKey(place);
    first ??= rules;
    if (rules !== first)
      problems.push({
        code: 'contradiction',
        at: isScore(place) ? [at, 'set'] : [at],
        details: {
          what: `${name.en} is judged by other criteria than the places before it`,
          whatVi: `${name.vi} được đánh giá theo các tiêu chí khác với các đơn vị đứng trước`,
        },
      });
    return problems;
  });
}

/** A criterion stands in one list of a row, once. */
function repeatedIds(place: PlaceToPlan, at: number): readonly CheckReport[] {
  if (isScore(place)) return [];
  const seen = new Set<string>();
  return (['met', 'missing', 'unknown', 'notApplicable'] as const).flatMap((list) =>
    (place[list] ?? []).flatMap((id, index): readonly CheckReport[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ code: 'duplicate', at: [at, list, index], details: { key: id } }];
    }),
  );
}

/** What places of one plan have in common: the set, or at least the criteria. */
function rulesKey(place: PlaceToPlan): string {
  const ids = criterionIds(place);
  if (!isScore(place)) return JSON.stringify([...new Set(ids)].sort());
  const { id, level, tier } = place.set;
  return JSON.stringify([id, level, tier, place.total.unit, ...ids]);
}
