import * as z from 'zod/mini';
import {
  explainedLater,
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
import { matchUnits, type UnitFilter, type UnitMatch } from './matchUnits.js';
import { readNamed } from '../model/readNamed.js';
import { unitLevelSchema } from '../model/unitLevels.js';

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
  /** How it came about; put together when it is first asked for. */
  readonly explanation: Explanation;
}

/** Schema of {@link FindUnitsOptions} without its directories, which are checked once each. */
export const findUnitsOptionsSchema: z.ZodMiniType<Omit<FindUnitsOptions, 'in'>> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      date: z.exactOptional(isoDateSchema),
      level: z.exactOptional(unitLevelSchema),
      system: z.exactOptional(shortText()),
      within: z.exactOptional(shortText()),
      limit: z.exactOptional(z.number().check(wholeNumber(), z.gte(1))),
    }),
);

/**
 * Find the units that a text may mean, all of them, the surest first; it never picks one.
 *
 * The text is a code, an id, or a name with or without diacritics and the word for its kind (`xã Y Tý`, `TP. Huế`,
 * `tinh lao cai`); behind a comma may stand where the unit lies. Where nothing bears that name, names that begin with it
 * match. `Hoà` and `Hòa` are one. Takes time by the matches, not by the units, once a directory was used.
 *
 * @param text - The code or name.
 * @param options - Where to look (`in`; the provinces if left out), which units to take, how many matches to give.
 * @returns `unit-matches`: units with the reason for which each matches; none where nothing does.
 * @throws MtqgError if the text is blank, an option is wrong, or a directory is no directory.
 *
 * @example
 * ```ts
 * import { findUnits } from 'mtqg/units';
 *
 * findUnits('tinh lao cai').matches.map(({ place }) => place.id); // => ['nso2025:15', 'gso2004:10']
 * findUnits('TP. Huế', { date: '2025-07-01' }).matches[0]?.matchedBy; // => 'full-name'
 * findUnits('15').matches.map(({ place }) => place.name); // => ['Lào Cai', 'Yên Bái']
 * ```
 */
export function findUnits(text: string, options: FindUnitsOptions = {}): UnitMatches {
  const places = directoriesIn(options);
  const wanted = readText('text', text);
  const { limit, ...filter } = readNamed(['options'], findUnitsOptionsSchema, places.rest);
  const all = matchUnits(wanted, filter, places);
  const matches = all.slice(0, limit);
  return explainedLater({ kind: 'unit-matches' as const, text: wanted, matches, total: all.length }, () =>
    explainMatches(wanted, matches, all.length, places.around),
  );
}
