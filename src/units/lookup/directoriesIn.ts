import type { UnitsAlone } from '../model/ownDirectories.js';
import { provinceUnits } from '../provinces/index.js';
import { givenDirectories, type InDirectories } from './givenDirectories.js';
import { unitIndex, type UnitIndex } from './unitIndex.js';

/** The indexes of the directories of a look-up, and its other options. */
export interface LookupPlaces {
  /** The indexes to look in. */
  readonly indexes: readonly UnitIndex[];
  /** Those, and those of the library's own, in which the units of other directories lie. */
  readonly around: readonly UnitIndex[];
  /** The options without `in`. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** The indexes of the directories in which a look-up looks; those of the library's own if it names none. */
export function directoriesIn(
  options: InDirectories,
  own: readonly UnitsAlone[] = [provinceUnits()],
): LookupPlaces {
  const { directories, rest } = givenDirectories(options, own);
  const indexes = directories.map(unitIndex);
  return { indexes, around: [...new Set([...indexes, ...own.map(unitIndex)])], rest };
}
