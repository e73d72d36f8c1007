import type { UnitsAlone } from '../model/ownDirectories.js';
import { provinceUnits } from '../provinces/index.js';
import { regionUnits } from '../regions/index.js';

/** The units that the library holds without being asked: the provinces, the regions and the country. */
export function ownPlaces(): readonly UnitsAlone[] {
  return [provinceUnits(), regionUnits()];
}
