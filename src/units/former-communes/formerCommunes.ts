import { ownDirectory } from '../model/ownDirectories.js';
import { formerCommunesDays } from '../model/formerCommunesDays.js';
import { notices } from '../packed/index.js';
import type { UnitDirectory } from '../model/unit.js';
import { formerCommuneSources } from './formerCommuneSources.js';
import { packedFormerCommunes } from './packedFormerCommunes.js';
import { readFormer } from './readFormer.js';

let directory: UnitDirectory | undefined;

/**
 * The communes [xã, phường, thị trấn] and districts [huyện, quận, thị xã, thành phố] of 30 June 2025: 10,035 and 696 units.
 *
 * It is the list of that one day: look-ups of earlier days are refused, `unitHistory` of `mtqg/units/history` knows them. When a
 * unit came into being is not in it: every validity starts on 8 July 2004, the day of the code table. Each commune lies in its district, each district in its
 * province of that time; five island districts had no communes. What a unit became is in `communes` of
 * `mtqg/units/communes`: give both directories together to whatever follows a unit through time.
 *
 * Unpacked on the first call, frozen, and the same object from then on.
 *
 * Sources: 124/2004/QĐ-TTg for the codes, the conversion table and the list of units of the National Statistics Office for the
 * names; spellings of the list that differ are aliases. `sources` says how sure each is, `notices` what the data sets passed
 * on ask to be said.
 *
 * @returns A `unit-directory`; its successions are empty.
 *
 * @example
 * ```ts
 * import { formerCommunes } from 'mtqg/units/former-communes';
 *
 * const { units } = formerCommunes();
 * units.filter(({ level }) => level === 'commune').length; // => 10035
 * const laPanTan = units.find(({ id }) => id === 'gso2004:02791');
 * laPanTan?.fullName; // => 'Xã La Pan Tẩn'
 * laPanTan?.within; // => 'Huyện Mường Khương, Lào Cai'
 * ```
 */
export function formerCommunes(): UnitDirectory {
  directory ??= ownDirectory<UnitDirectory>({
    kind: 'unit-directory',
    name: 'former-communes',
    units: readFormer(packedFormerCommunes),
    successions: [],
    asOf: formerCommunesDays.to,
    knownFrom: formerCommunesDays.to,
    sources: formerCommuneSources,
    notices,
  });
  return directory;
}
