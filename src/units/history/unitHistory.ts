import { formerCommunes } from '../former-communes/index.js';
import { ownDirectory } from '../model/ownDirectories.js';
import type { Unit, UnitDirectory } from '../model/unit.js';
import { notices } from '../packed/index.js';
import { provinceUnits } from '../provinces/index.js';
import { historySources } from './historySources.js';
import { unitsOf } from './historyUnits.js';
import { isOlder, olderProvinces } from './olderProvinces.js';
import { readLinks } from './readLinks.js';
import { LAST_LIST, historySteps } from './readSteps.js';
import { FIRST_LIST, tracksOf } from './tracks.js';
import { transfersIn } from './transfers.js';
import { successionsOf, versionsOf } from './versions.js';

let directory: UnitDirectory | undefined;

/**
 * The provinces, districts and communes of every day from 31 August 2004 to 30 June 2025, and what went into what: 13,161 units
 * and 2,528 links. It stands in the place of `formerCommunes`, all of which it holds.
 *
 * A unit here is what bore a code without anything known to have gone into it or out of it. A commune that took in another under
 * its own code is two units: the last has the code alone (`gso2004:02692`), the one before it its last day behind the code
 * (`gso2004:02692@2020-02-29`). Names, kinds and parents that changed in between have their days (`names`, `kinds`, `parents`).
 *
 * - Days are those in force where known, else those of the first list that shows the change (`isListDay`).
 * - Of each link is said how much of the old unit it is, as far as the sources say so: `unknown` (1,352 of them) is not `whole`.
 * `sureness` says what the link rests on, `foundIn` where that stands.
 * - Not known: what most of the 600 communes made between 2004 and 2015 were made of (they have no predecessors), what 17 units
 * became (no successors), and land that moved between two communes that both go on.
 * - The three provinces that were divided on 1 January 2004 are there with their last day (codes of the system `before2004`).
 *
 * What the units of 30 June 2025 became is in `communes` of `mtqg/units/communes` and in `provinces`: give the directories
 * together to whatever follows a unit through time. Unpacked on the first call, frozen, and the same object from then on.
 *
 * Sources: the lists of units of the General Statistics Office of 213 days, the acts that their publication names, and for the
 * links laws, acts, the press and a compiled list; what lists have wrong is left out (`listedUnits` has it).
 *
 * @returns A `unit-directory`, known from 31 August 2004.
 *
 * @example
 * ```ts
 * import { findUnits, predecessors } from 'mtqg/units';
 * import { unitHistory } from 'mtqg/units/history';
 *
 * const history = { in: unitHistory() };
 * const found = findUnits('01', { ...history, level: 'province', date: '2007-01-01' });
 * found.matches.map(({ place }) => place.id); // => ['gso2004:01@2008-07-31']
 * predecessors('gso2004:01', history).links.map(({ place, extent }) => `${place?.name}: ${extent}`);
 * // => ['Hòa Bình: part', 'Vĩnh Phúc: part', 'Hà Tây: whole', 'Hà Nội: whole']
 * ```
 */
export function unitHistory(): UnitDirectory {
  directory ??= ownDirectory(unpack());
  return directory;
}

function unpack(): UnitDirectory {
  const listed = readLinks();
  const older = new Map(listed.filter(isOlder).map(({ to, by }) => [to, by]));
  const tracks = tracksOf(historySteps(), older);
  const links = [...listed, ...transfersIn(tracks, listed)];
  const versions = versionsOf(tracks, links);
  return {
    kind: 'unit-directory',
    name: 'unit-history',
    units: [...unitsOf(versions, lastUnits()), ...olderProvinces()],
    successions: successionsOf(versions, links),
    asOf: LAST_LIST,
    knownFrom: FIRST_LIST,
    sources: historySources,
    notices: [...notices, 'dvhcvn/data (github.com/dvhcvn/data), lists of the General Statistics Office'],
  };
}

function lastUnits(): ReadonlyMap<string, Unit> {
  const units = [...provinceUnits().units, ...formerCommunes().units];
  return new Map(units.map((unit) => [unit.id, unit]));
}
