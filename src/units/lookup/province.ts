import * as z from 'zod/mini';
import {
  isoDateSchema,
  lazySchema,
  problemError,
  readInput,
  shortText,
  type IsoDate,
} from '../../foundation/internal.js';
import { directoriesIn, type InDirectories } from './directoriesIn.js';
import { readText } from './lookupText.js';
import { matchUnits, type UnitMatchReason } from './matchUnits.js';
import type { Unit } from '../model/unit.js';
import type { CodeSystem } from '../model/unitRef.js';

/** What {@link province} takes beside the code or name. */
export interface ProvinceOptions extends InDirectories {
  /** A day on which the province exists. */
  readonly at?: IsoDate;
  /** The system of its code: `'gso2004'` for the 63, `'nso2025'` for the 34. */
  readonly system?: CodeSystem;
}

/** Schema of {@link ProvinceOptions} without its directories, which are checked once each. */
export const provinceOptionsSchema: z.ZodMiniType<Omit<ProvinceOptions, 'in'>> = /* @__PURE__ */ lazySchema(
  () => z.strictObject({ at: z.exactOptional(isoDateSchema), system: z.exactOptional(shortText()) }),
);

/** The reasons that leave no doubt about the spelling. */
const EXACT: ReadonlySet<UnitMatchReason> = /* @__PURE__ */ new Set<UnitMatchReason>([
  'id',
  'code',
  'full-name',
  'name',
  'alias',
]);

/**
 * The one province of a code or name: by a day or a system of codes, since seven codes changed hands on 1 July 2025.
 *
 * @param codeOrName - A code (`'15'`), an id (`'nso2025:15'`), a code of ISO 3166-2 (`'VN-02'`), or a name, also without
 * diacritics or with `tỉnh`, `TP.` before it.
 * @param options - The day or the system; directories of one's own beside or instead of the official one.
 * @returns The province.
 * @throws MtqgError `ambiguous` with all candidates if more than one is meant, which a code or name without a day or system
 * often does; `no-such-member` if there is none.
 *
 * @example
 * ```ts
 * import { province } from 'mtqg/units';
 *
 * province('15', { at: '2025-06-30' }).name; // => 'Yên Bái'
 * province('15', { at: '2025-07-01' }).name; // => 'Lào Cai'
 * province('tinh lao cai', { system: 'gso2004' }).id; // => 'gso2004:10'
 * province('15'); // throws ambiguous
 * ```
 */
export function province(codeOrName: string, options: ProvinceOptions = {}): Unit {
  const places = directoriesIn(options);
  const text = readText(codeOrName);
  const filter = readInput(provinceOptionsSchema, places.rest);
  const matches = matchUnits(text, { ...filter, level: 'province' }, places);
  const exact = matches.filter(({ reason }) => EXACT.has(reason));
  const candidates = exact.length > 0 ? exact : matches.filter(({ reason }) => reason === 'toneless');
  const [found, ...others] = candidates.map(({ unit }) => unit);
  if (found === undefined) {
    throw problemError('no-such-member', ['codeOrName'], {
      key: described(text, filter),
      where: 'provinces',
    });
  }
  if (others.length > 0) {
    throw problemError('ambiguous', ['codeOrName'], {
      candidates: [found, ...others].map(({ id, fullName }) => `${id} (${fullName})`).join(', '),
    });
  }
  return found;
}

/** What was looked for, with the day or the system, for which there may be none. */
function described(text: string, { at, system }: ProvinceOptions): string {
  return [text, system, at].filter((part) => part !== undefined).join(', ');
}
