import * as z from 'zod/mini';
import {
  madeLater,
  isoDateSchema,
  shortText,
  wholeNumber,
  type Explanation,
  lazySchema,
} from '../../foundation/internal.js';
import { directoriesIn } from './directoriesIn.js';
import { explainMatches } from './explainMatches.js';
import type { InDirectories } from './givenDirectories.js';
import { readText } from './lookupText.js';
import { beginningsOf } from './beginnings.js';
import { checkWithin } from './checkWithin.js';
import { checkHeld } from './heldLevels.js';
import { matchUnits, readLookup, type UnitFilter, type UnitMatch } from './matchUnits.js';
import { nearestUnits } from './nearestUnits.js';
import { ownPlaces } from './ownPlaces.js';
import { readNamed } from '../model/readNamed.js';
import type { Unit } from '../model/unit.js';
import { placeLevelSchema } from '../model/unitLevels.js';

/** What {@link findUnits} takes beside the text. */
export interface FindUnitsOptions extends InDirectories, UnitFilter {
  /** The most matches to give; all if left out. */
  readonly limit?: number;
}

/** The units that match a text. */
export interface UnitMatches {
  /** Marks this result. */
  readonly kind: 'unit-matches';
  /** The text that was looked up. */
  readonly text: string;
  /** The units that match, the surest first. */
  readonly matches: readonly UnitMatch[];
  /** How many match in all, also those beyond the limit. */
  readonly total: number;
  /**
   * Where nothing matches, up to five units that may be meant: those of the name on another day, those with the names nearest to the
   * text by their letters, those of the name elsewhere; none of them is a match.
   */
  readonly nearest: readonly Unit[];
  /** How it came about; put together when it is first asked for. */
  readonly explanation: Explanation;
}

/** Schema of {@link FindUnitsOptions} without its directories, which are checked once each. */
export const findUnitsOptionsSchema: z.ZodMiniType<Omit<FindUnitsOptions, 'in'>> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      date: z.exactOptional(isoDateSchema),
      level: z.exactOptional(placeLevelSchema),
      system: z.exactOptional(shortText()),
      within: z.exactOptional(shortText()),
      limit: z.exactOptional(z.number().check(wholeNumber(), z.gte(1))),
    }),
);

/**
 * Find the units that a text may mean, all of them, the surest first; it never picks one.
 *
 * The text is a code, an id, or a name with or without diacritics and the word for its kind (`xã Y Tý`, `TP. Huế`,
 * `tinh lao cai`, `P1`, `Yen Bai province`); behind a comma may stand where the unit lies, in parentheses its code or where it
 * lies. `Hoà` and `Hòa`, `Quy` and `Qui`, `Sa Pa` and `Sapa`, `Phường 01` and `Phường 1` are one. Where nothing is called so
 * exactly, units of the name with another kind match (`other-kind`), and where nothing matches at all, names that begin
 * with the text. A number alone is a code, which may have lost its zeros. Takes time by the matches, not by the units, once
 * a directory was used.
 *
 * @param text - The code or name.
 * @param options - Where to look (`in`; the provinces, regions and the country if left out), which units to take, how many
 * matches to give.
 * @returns `unit-matches`: units with the reason for which each matches; where nothing does, the units with the nearest names.
 * @throws MtqgError if the text is blank, an option is wrong, or a directory is no directory; `no-such-member` if none of the
 * directories holds units of the level that is asked for, or the place `within` which to look.
 *
 * @example
 * ```ts
 * import { findUnits } from 'mtqg/units';
 *
 * findUnits('tinh lao cai').matches.map(({ place }) => place.id); // => ['nso2025:15', 'gso2004:10']
 * findUnits('TP. Huế', { date: '2025-07-01' }).matches[0]?.matchedBy; // => 'full-name'
 * findUnits('15').matches.map(({ place }) => place.name); // => ['Lào Cai', 'Yên Bái']
 * findUnits('Lào Gai').nearest[0]?.name; // => 'Lào Cai'
 * ```
 */
export function findUnits(text: string, options: FindUnitsOptions = {}): UnitMatches {
  const places = directoriesIn(options, ownPlaces());
  const wanted = readText('text', text);
  const { limit, ...filter } = readNamed(['options'], findUnitsOptionsSchema, places.rest);
  checkHeld(filter.level, places.indexes);
  checkWithin(filter.within, places);
  const read = readLookup(wanted, filter, places);
  const whole = matchUnits(read, places);
  const all = whole.length > 0 ? whole : beginningsOf(read, places);
  const matches = all.slice(0, limit);
  return madeLater<
    Omit<UnitMatches, 'nearest' | 'explanation'>,
    Pick<UnitMatches, 'nearest' | 'explanation'>
  >(
    { kind: 'unit-matches', text: wanted, matches, total: all.length },
    {
      nearest: () => (all.length > 0 ? [] : nearestUnits(read, places)),
      explanation: () => explainMatches(wanted, matches, all.length, places.around),
    },
  );
}
