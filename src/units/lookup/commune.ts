import * as z from 'zod/mini';
import {
  isoDateSchema,
  lazySchema,
  shortText,
  type IsoDate,
  type Problem,
} from '../../foundation/internal.js';
import { readNamed } from '../model/readNamed.js';
import type { Unit, UnitDirectory } from '../model/unit.js';
import type { CodeSystem } from '../model/unitRef.js';
import { directoriesIn } from './directoriesIn.js';
import { checkWithin } from './checkWithin.js';
import { checkHeld } from './heldLevels.js';
import { readText } from './lookupText.js';
import type { ReadLookup } from './matchUnits.js';
import { nearestInWords } from './nearestUnits.js';
import { oneUnit } from './oneUnit.js';
import { ownPlaces } from './ownPlaces.js';

/** What {@link commune} takes beside the code or name. */
export interface CommuneOptions {
  /** The directories to look in: `communes()`, `formerCommunes()`, one of one's own. */
  readonly in: UnitDirectory | readonly UnitDirectory[];
  /** A day on which the commune exists. */
  readonly date?: IsoDate;
  /** The system of its code: `'gso2004'` until 30 June 2025, `'nso2025'` since. */
  readonly system?: CodeSystem;
  /** A district, province or region, by id, code or name, in which it lies. */
  readonly within?: string;
}

/** Schema of {@link CommuneOptions} without its directories, which are checked once each. */
export const communeOptionsSchema: z.ZodMiniType<Omit<CommuneOptions, 'in'>> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      date: z.exactOptional(isoDateSchema),
      system: z.exactOptional(shortText()),
      within: z.exactOptional(shortText()),
    }),
);

/**
 * The one commune [xã, phường, thị trấn, đặc khu] of a code or name.
 *
 * @param codeOrName - A code (`'02701'`), an id (`'nso2025:02701'`), or a name as `findUnits` reads it, with its district and
 * province behind commas where there are namesakes.
 * @param options - The directories to look in; the day, the system, or the place in which it lies.
 * @returns The commune.
 * @throws MtqgError `ambiguous` with all candidates if more than one is meant, as most names without a place do;
 * `no-such-member` if there is none (with the nearest name), or if no directory that is given holds communes.
 *
 * @example
 * ```ts
 * import { commune } from 'mtqg/units';
 * import { communes } from 'mtqg/units/communes';
 *
 * commune('xã Y Tý', { in: communes() }).id; // => 'nso2025:02701'
 * commune('Tân Tiến, Lạng Sơn', { in: communes() }).fullName; // => 'Xã Tân Tiến'
 * commune('Tân Tiến', { in: communes() }); // throws ambiguous
 * ```
 */
export function commune(codeOrName: string, options: CommuneOptions): Unit {
  const places = directoriesIn(options, ownPlaces());
  const text = readText('codeOrName', codeOrName);
  const filter = readNamed(['options'], communeOptionsSchema, places.rest);
  checkHeld('commune', places.indexes);
  checkWithin(filter.within, places);
  const list = { where: 'the list of communes', whereVi: 'danh mục xã, phường, đặc khu' };
  const nearest = (read: ReadLookup): Problem['details'] => nearestInWords(read, places, 'fullName');
  return oneUnit({ text, level: 'commune', filter, list, nearest }, places);
}
