import { ownDirectory } from '../model/ownDirectories.js';
import { notices } from '../packed/index.js';
import type { UnitDirectory } from '../model/unit.js';
import { communeSources } from './communeSources.js';
import { packedCommunes } from './packedCommunes.js';
import { readChanges } from './readChanges.js';
import { readCurrent } from './readCurrent.js';
import { readLinks } from './readLinks.js';

let directory: UnitDirectory | undefined;

/**
 * The communes since 1 July 2025 [xã, phường, đặc khu], and the links from those before: 3,321 units and 10,571 links.
 *
 * Of the links, 10,566 come from communes of 30 June 2025 and 5 from island districts that had no communes. The units at their
 * old ends are in `formerCommunes` of `mtqg/units/former-communes`; give both directories together to whatever goes
 * back in time. A commune that became a ward in 2026 has both kinds, each with its days, and its old full name as an alias.
 *
 * Unpacked on the first call, frozen, and the same object from then on.
 *
 * Sources: 19/2025/QĐ-TTg for the codes, the resolutions 1654 to 1687/NQ-UBTVQH15 for what went where, 237 and
 * 388/NQ-UBTVQH16 for the wards of 2026, after the conversion table of the National Statistics Office with five rows
 * corrected and one link added; `sources` says how sure each is, `notices` what the data sets passed on ask to be said.
 *
 * @returns A `unit-directory`; parents are provinces of the system `nso2025`.
 *
 * @example
 * ```ts
 * import { communes } from 'mtqg/units/communes';
 *
 * const { units, successions } = communes();
 * units.length; // => 3321
 * units.find(({ id }) => id === 'nso2025:02701')?.fullName; // => 'Xã Y Tý'
 * successions
 *   .filter(({ successor }) => successor === 'nso2025:02701')
 *   .map(({ predecessor, extent }) => `${predecessor} ${extent}`);
 * // => ['gso2004:02692 whole', 'gso2004:02701 whole']
 * ```
 */
export function communes(): UnitDirectory {
  directory ??= ownDirectory(unpack());
  return directory;
}

function unpack(): UnitDirectory {
  const [packedUnits = '', packedLinks = '', packedChanges = ''] = packedCommunes.split('#');
  const current = readCurrent(packedUnits, readChanges(packedChanges));
  return {
    kind: 'unit-directory',
    name: 'communes',
    units: current.map(({ unit }) => unit),
    successions: readLinks(packedLinks, current),
    asOf: '2026-09-25',
    sources: communeSources,
    notices,
  };
}
