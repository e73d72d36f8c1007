import { problemError } from '../../foundation/internal.js';
import { provinces } from '../provinces/index.js';
import type { UnitDirectory } from '../model/unit.js';
import { unitIndex, type UnitIndex } from './unitIndex.js';

/** Where a look-up looks. */
export interface InDirectories {
  /** The directories to look in; the provinces if left out. */
  readonly in?: UnitDirectory | readonly UnitDirectory[];
}

/** The indexes of the directories of a look-up, and its other options. */
export interface LookupPlaces {
  /** The indexes to look in. */
  readonly indexes: readonly UnitIndex[];
  /** Those, and that of the provinces, in which the units of other directories lie. */
  readonly around: readonly UnitIndex[];
  /** The options without `in`. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** The most directories of a look-up. */
const MOST = 1000;

/** Take the directories out of the options: copying them at every look-up would take far longer than looking. */
export function directoriesIn(options: InDirectories): LookupPlaces {
  const { given, rest } = taken(options);
  if (given.length === 0) throw problemError('too-short', ['in'], { minimum: '1' });
  if (given.length > MOST) throw problemError('too-long', ['in'], { maximum: String(MOST) });
  const indexes = given.map(unitIndex);
  const own = unitIndex(provinces());
  return { indexes, around: indexes.includes(own) ? indexes : [...indexes, own], rest };
}

function taken(options: InDirectories): {
  readonly given: readonly UnitDirectory[];
  readonly rest: Readonly<Record<string, unknown>>;
} {
  try {
    const { in: given = provinces(), ...rest } = options;
    return { given: isList(given) ? given.slice(0, MOST + 1) : [given], rest };
  } catch {
    // Nothing at all, or a caller's proxy that throws.
    throw problemError('wrong-type', [], { expected: 'object' });
  }
}

function isList(given: UnitDirectory | readonly UnitDirectory[]): given is readonly UnitDirectory[] {
  return Array.isArray(given);
}
