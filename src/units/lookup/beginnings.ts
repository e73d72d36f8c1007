import type { LookupPlaces } from './directoriesIn.js';
import { ranked, type ReadLookup, type UnitMatch } from './matchUnits.js';
import { nameForm } from './nameForm.js';
import { isOfKind, type IndexedName, type UnitIndex } from './unitIndex.js';

/** The names of a directory without diacritics, in order. */
type SortedNames = readonly (readonly [toneless: string, named: IndexedName])[];

/** The sorted names of the directories that were searched; a memory that no result depends on. */
const known = /* @__PURE__ */ new WeakMap<UnitIndex, SortedNames>();

/** The units with names that go on where the text ends, which must be at the end of a word. */
export function beginningsOf(
  { readings, wanted }: ReadLookup,
  { indexes }: LookupPlaces,
): readonly UnitMatch[] {
  const isWanted = wanted('same-kind');
  const matches: UnitMatch[] = [];
  for (const index of indexes)
    for (const { kinds, toned, toneless } of readings)
      for (const [, { unit, toned: name }] of namesFrom(toneless, sortedNames(index)))
        if ((kinds === null || isOfKind(unit, kinds, 'same-kind')) && isWanted(unit)) {
          const matchedBy = name.startsWith(`${toned} `) ? 'beginning' : 'toneless-beginning';
          matches.push({ place: unit, matchedBy });
        }
  return ranked(matches);
}

function sortedNames(index: UnitIndex): SortedNames {
  const earlier = known.get(index);
  if (earlier !== undefined) return earlier;
  const sorted = [...index.byName.values()]
    .flat()
    .map((named) => [nameForm(named.toned).toneless, named] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  known.set(index, sorted);
  return sorted;
}

/** The names that begin with a text and a blank, found by halving. */
function namesFrom(start: string, names: SortedNames): SortedNames {
  if (start === '') return [];
  const first = firstNotBefore(`${start} `, names);
  // The character after the blank.
  return names.slice(first, firstNotBefore(`${start}!`, names));
}

function firstNotBefore(text: string, names: SortedNames): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as SortedNames[number])[0] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
