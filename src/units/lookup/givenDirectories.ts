import { problemError } from '../../foundation/internal.js';
import type { UnitsAlone } from '../model/ownDirectories.js';
import type { UnitDirectory } from '../model/unit.js';
import { provinceUnits } from '../provinces/index.js';
import { believed, unknownDay } from '../model/knownDays.js';

/** Where a function looks. */
export interface InDirectories {
  /** The directories to look in; the provinces if left out. */
  readonly in?: UnitDirectory | readonly UnitDirectory[];
}

/** The directories that were given, and the other options. */
export interface GivenDirectories {
  /** The directories; that of the provinces if none were given. */
  readonly directories: readonly UnitsAlone[];
  /** The options without `in`. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Where a unit was looked for, in errors. */
export const THE_DIRECTORIES = {
  where: 'the directories of units',
  whereVi: 'các danh mục đơn vị hành chính',
} as const;

/** The most directories taken together. */
const MOST = 1000;

/** Take the directories out of the options: copying them at every call would take far longer than all else. */
export function givenDirectories(
  options: InDirectories,
  own: readonly UnitsAlone[] = [provinceUnits()],
): GivenDirectories {
  const given = apart(options, own);
  const { length } = given.directories;
  const counted = { items: 'directories', itemsVi: 'danh mục' };
  if (length === 0) throw problemError('too-short', ['options', 'in'], { minimum: '1', ...counted });
  if (length > MOST) throw problemError('too-long', ['options', 'in'], { maximum: String(MOST), ...counted });
  const directories = believed(given.directories);
  const unknown = unknownDay(given.rest['date'], directories);
  if (unknown !== undefined) throw problemError('too-small', ['options', 'date'], unknown);
  return { ...given, directories };
}

function apart(options: InDirectories, own: readonly UnitsAlone[]): GivenDirectories {
  try {
    const { in: given = own, ...rest } = options;
    // A list without holes, which a look at each of its members would pass over.
    return { directories: isList(given) ? [...given.slice(0, MOST + 1)] : [given], rest };
  } catch {
    // Nothing at all, or a caller's proxy that throws.
    throw problemError('wrong-type', ['options'], { expected: 'object' });
  }
}

function isList(given: UnitsAlone | readonly UnitsAlone[]): given is readonly UnitsAlone[] {
  return Array.isArray(given);
}
