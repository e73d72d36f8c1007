import { provinceUnits } from '../provinces/index.js';
import { givenDirectories, type InDirectories } from './givenDirectories.js';
import { unitIndex, type UnitIndex } from './unitIndex.js';

/** The indexes of the directories of a look-up, and its other options. */
export interface LookupPlaces {
  /** The indexes to look in. */
  readonly indexes: readonly UnitIndex[];
  /** Those, and that of the provinces, in which the units of other directories lie. */
  readonly around: readonly UnitIndex[];
  /** The options without `in`. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** The indexes of the directories in which a look-up looks. */
export function directoriesIn(options: InDirectories): LookupPlaces {
  const { directories, rest } = givenDirectories(options);
  const indexes = directories.map(unitIndex);
  const own = unitIndex(provinceUnits());
  return { indexes, around: indexes.includes(own) ? indexes : [...indexes, own], rest };
}
