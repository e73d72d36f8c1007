import * as z from 'zod/mini';
import {
  deepFreeze,
  isoDateSchema,
  lazySchema,
  readInput,
  shortText,
  wholeNumber,
  type BilingualText,
  type Explanation,
} from '../../foundation/internal.js';
import { directoriesIn, type InDirectories } from './directoriesIn.js';
import { readText } from './lookupText.js';
import { matchUnits, type UnitFilter, type UnitMatch, type UnitMatchReason } from './matchUnits.js';
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
  /** How it came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link FindUnitsOptions} without its directories, which are checked once each. */
export const findUnitsOptionsSchema: z.ZodMiniType<Omit<FindUnitsOptions, 'in'>> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      at: z.exactOptional(isoDateSchema),
      level: z.exactOptional(unitLevelSchema),
      system: z.exactOptional(shortText()),
      within: z.exactOptional(shortText()),
      limit: z.exactOptional(z.number().check(wholeNumber(), z.gte(1))),
    }),
);

const reasonNames: Readonly<Record<UnitMatchReason, BilingualText>> = {
  id: { vi: 'mã định danh', en: 'identity' },
  code: { vi: 'mã số', en: 'code' },
  'full-name': { vi: 'tên đầy đủ', en: 'full name' },
  name: { vi: 'tên', en: 'name' },
  alias: { vi: 'tên khác', en: 'other name' },
  toneless: { vi: 'tên không dấu', en: 'name without diacritics' },
  beginning: { vi: 'phần đầu của tên', en: 'beginning of the name' },
  'toneless-beginning': {
    vi: 'phần đầu của tên không dấu',
    en: 'beginning of the name without diacritics',
  },
};

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
 * findUnits('tinh lao cai').matches.map(({ unit }) => unit.id); // => ['nso2025:15', 'gso2004:10']
 * findUnits('TP. Huế', { at: '2025-07-01' }).matches[0]?.reason; // => 'full-name'
 * findUnits('15').matches.map(({ unit }) => unit.name); // => ['Lào Cai', 'Yên Bái']
 * ```
 */
export function findUnits(text: string, options: FindUnitsOptions = {}): UnitMatches {
  const places = directoriesIn(options);
  const wanted = readText(text);
  const { limit, ...filter } = readInput(findUnitsOptionsSchema, places.rest);
  const all = matchUnits(wanted, filter, places);
  const matches = all.slice(0, limit);
  return deepFreeze({
    kind: 'unit-matches',
    text: wanted,
    matches,
    total: all.length,
    explanation: {
      say: SAYS.matches,
      values: { text: wanted, total: String(all.length) },
      steps: matches.map(({ unit, reason }) => ({
        say: SAYS.match,
        values: { unit: unit.fullName, id: unit.id, reason: reasonNames[reason] },
      })),
    },
  });
}

const SAYS = {
  matches: {
    vi: 'Tìm “{text}”: {total} đơn vị phù hợp.',
    en: 'Looked for “{text}”: matching units: {total}.',
  },
  match: { vi: '{unit} ({id}): theo {reason}', en: '{unit} ({id}): by its {reason}' },
} as const;
