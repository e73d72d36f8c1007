import * as z from 'zod/mini';
import {
  isoDateSchema,
  lazySchema,
  shortText,
  type IsoDate,
  type Problem,
} from '../../foundation/internal.js';
import { readNamed } from '../model/readNamed.js';
import type { Unit } from '../model/unit.js';
import type { CodeSystem } from '../model/unitRef.js';
import { directoriesIn } from './directoriesIn.js';
import type { InDirectories } from './givenDirectories.js';
import { readText } from './lookupText.js';
import type { ReadLookup } from './matchUnits.js';
import { nearestInWords } from './nearestUnits.js';
import { oneUnit } from './oneUnit.js';

/** What {@link province} takes beside the code or name. */
export interface ProvinceOptions extends InDirectories {
  /** A day on which the province exists. */
  readonly date?: IsoDate;
  /** The system of its code: `'gso2004'` for the 63, `'nso2025'` for the 34. */
  readonly system?: CodeSystem;
}

/** Schema of {@link ProvinceOptions} without its directories, which are checked once each. */
export const provinceOptionsSchema: z.ZodMiniType<Omit<ProvinceOptions, 'in'>> = /* @__PURE__ */ lazySchema(
  () => z.strictObject({ date: z.exactOptional(isoDateSchema), system: z.exactOptional(shortText()) }),
);

/**
 * The one province of a code or name: by a day or a system of codes, since seven codes changed hands on 1 July 2025.
 *
 * @param codeOrName - A code (`'15'`), an id (`'nso2025:15'`), a code of ISO 3166-2 (`'VN-02'`), or a name, also without
 * diacritics, with `tỉnh`, `TP.` before or `province`, `city` behind it; a code that has lost its zero (`'1'`) counts.
 * @param options - The day or the system; directories of one's own beside or instead of the official one.
 * @returns The province.
 * @throws MtqgError `ambiguous` with all candidates if more than one is meant, which a code or name without a day or system
 * often does; `no-such-member` if there is none.
 *
 * @example
 * ```ts
 * import { province } from 'mtqg/units';
 *
 * province('15', { date: '2025-06-30' }).name; // => 'Yên Bái'
 * province('15', { date: '2025-07-01' }).name; // => 'Lào Cai'
 * province('tinh lao cai', { system: 'gso2004' }).id; // => 'gso2004:10'
 * province('15'); // throws ambiguous
 * ```
 */
export function province(codeOrName: string, options: ProvinceOptions = {}): Unit {
  const places = directoriesIn(options);
  const text = readText('codeOrName', codeOrName);
  const filter = readNamed(['options'], provinceOptionsSchema, places.rest);
  const list = { where: 'the list of provinces', whereVi: 'danh mục tỉnh, thành phố' };
  const nearest = (read: ReadLookup): Problem['details'] => nearestInWords(read, places, 'name');
  return oneUnit({ text, level: 'province', filter, list, nearest }, places);
}
