import type { Problem } from '../../foundation/internal.js';
import type { Unit } from '../model/unit.js';
import type { LookupPlaces } from './directoriesIn.js';
import { codeInWords } from './explainMatches.js';
import type { ReadLookup } from './matchUnits.js';
import { joined, nameForm } from './nameForm.js';
import { placeInWords } from './placeInWords.js';
import { isOfKind, namesOfKind, type IndexedName, type UnitIndex } from './unitIndex.js';
import type { NameReading } from './unitNames.js';

/** How many units are suggested. */
const SUGGESTED = 5;

/** The longest names of which the distance is measured. */
const LONGEST = 60;

/**
 * The units that may be meant by a text that nothing matches: those of the name on another day or in another system; those whose
 * names come nearest, by how many letters are put in, left out, changed or change places with their neighbour, without diacritics
 * and the word for the kind, at most one in three; those of the name that lie elsewhere.
 */
export function nearestUnits(read: ReadLookup, { indexes }: LookupPlaces): readonly Unit[] {
  const named = indexes.flatMap((index) => read.readings.flatMap((one) => unitsNamed(one, index)));
  const units = new Set([
    ...named.filter(read.isOnceThere),
    ...nearByLetters(read, indexes),
    ...named.filter(read.isOfLevel),
  ]);
  return [...units].slice(0, SUGGESTED);
}

/**
 * How the unit that may be meant is told in an error: by its name, or, where the name is right, with where it lies and until when.
 *
 * @param member - The name to tell.
 */
export function nearestInWords(
  read: ReadLookup,
  places: LookupPlaces,
  member: 'name' | 'fullName',
): Problem['details'] {
  const [unit] = nearestUnits(read, places);
  if (unit === undefined) return {};
  const isNamed = places.indexes.some((index) =>
    read.readings.some((reading) => unitsNamed(reading, index).includes(unit)),
  );
  if (!isNamed) return { hint: 'nearest', use: unit[member] };
  const [place, code] = [placeInWords(places.around)(unit), codeInWords(unit)];
  return {
    hint: 'known',
    use: `${place} (${code.en}; ${unit.id})`,
    useVi: `${place} (${code.vi}; ${unit.id})`,
  };
}

function unitsNamed(reading: NameReading, index: UnitIndex): readonly Unit[] {
  return namesOfKind(reading, index, 'same-level').map(({ unit }) => unit);
}

function nearByLetters({ readings, wanted }: ReadLookup, indexes: readonly UnitIndex[]): readonly Unit[] {
  const isWanted = wanted('same-level');
  const near = new Map<Unit, number>();
  for (const { toneless, kinds } of readings) {
    const letters = joined(toneless);
    for (const index of indexes)
      for (const [units, distance] of namesNear(letters, index))
        for (const { unit } of units)
          if (isWanted(unit) && (kinds === null || isOfKind(unit, kinds, 'same-level')))
            near.set(unit, Math.min(distance, near.get(unit) ?? Infinity));
  }
  const marked = (unit: Unit): number =>
    Math.min(
      ...readings.map(({ toned }) => editDistance(joined(toned), joined(nameForm(unit.name).toned), LONGEST)),
    );
  return (
    [...near]
      .sort(([, a], [, b]) => a - b)
      // Of names equally near, those whose marks are nearer come first.
      .filter(([, distance], at, all) => at < SUGGESTED || distance === all[SUGGESTED - 1]?.[1])
      .map(([unit, distance]) => [unit, distance, marked(unit)] as const)
      .sort(([, a, first], [, b, second]) => a - b || first - second)
      .slice(0, SUGGESTED)
      .map(([unit]) => unit)
  );
}

/** The names of a directory that are near to one, with how far they are. */
function namesNear(letters: string, { byName }: UnitIndex): readonly NearName[] {
  const near: NearName[] = [];
  if (letters.length > LONGEST) return near;
  const held = lettersHeld(letters);
  for (const [name, units] of byName) {
    const most = Math.floor(Math.min(name.length, letters.length) / 3);
    if (Math.abs(name.length - letters.length) > most) continue;
    // A letter that only one of them has takes a change; a change settles two such letters at most.
    if (bitsIn(held ^ lettersHeld(name)) > 2 * most) continue;
    const distance = editDistance(letters, name, most);
    if (distance <= most) near.push([units, distance]);
  }
  return near;
}

type NearName = readonly [units: readonly IndexedName[], distance: number];

/** Which letters a name has, as bits. */
function lettersHeld(name: string): number {
  let held = 0;
  for (let at = 0; at < name.length; at += 1) held |= 1 << (name.charCodeAt(at) & 31);
  return held;
}

function bitsIn(held: number): number {
  let bits = 0;
  for (let rest = held; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** The distance of two names by Damerau and Levenshtein (optimal string alignment); more than the most once it must be. */
function editDistance(a: string, b: string, most: number): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let at = 1; at <= b.length; at += 1) {
      const [letter, other] = [a[line - 1], b[at - 1]];
      const changed = (row[at - 1] as number) + (letter === other ? 0 : 1);
      const least = Math.min(changed, (row[at] as number) + 1, (next[at - 1] as number) + 1);
      const isSwapped = letter === b[at - 2] && other === a[line - 2];
      next.push(isSwapped ? Math.min(least, (before[at - 2] as number) + 1) : least);
    }
    if (Math.min(...next) > most) return Infinity;
    [before, row] = [row, next];
  }
  return row.at(-1) as number;
}
