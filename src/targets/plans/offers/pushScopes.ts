import { subjectKey } from '../reading/placeState.js';
import type { PlanSubject, PushScope } from '../planTerms.js';

/** What is said of some criteria in some places, by place and criterion; `ANY` stands for all of them. */
export type ByScope<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** The key of every place and of every criterion: no place or criterion has it, since theirs are not empty. */
const ANY = '';

/** Things by the scope that they are said of. */
export function byScope<T extends PushScope>(things: readonly T[]): ByScope<T> {
  const byPlace = new Map<string, Map<string, T>>();
  for (const thing of things) {
    const place = thing.subject === undefined ? ANY : subjectKey(thing.subject);
    const byCriterion = byPlace.get(place) ?? new Map<string, T>();
    byPlace.set(place, byCriterion);
    byCriterion.set(thing.criterion ?? ANY, thing);
  }
  return byPlace;
}

/** Finds what is said of the criteria of a place: of both, else of the place, else of the criterion, else of all. */
export function saidOf<T>(said: ByScope<T>, subject: PlanSubject): (criterion: string) => T | undefined {
  const [here, anywhere] = [said.get(subjectKey(subject)), said.get(ANY)];
  return (criterion) =>
    here?.get(criterion) ?? here?.get(ANY) ?? anywhere?.get(criterion) ?? anywhere?.get(ANY);
}
