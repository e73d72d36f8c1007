import { problemError } from '../../foundation/internal.js';
import { unitLevelNames, type PlaceLevel } from '../model/unitLevels.js';
import type { UnitIndex } from './unitIndex.js';

/** The directories of the library that hold a level. */
const HOLDERS: Readonly<Partial<Record<PlaceLevel, string>>> = {
  country: 'regions()',
  region: 'regions()',
  province: 'provinces()',
  district: 'formerCommunes() (mtqg/units/former-communes)',
  commune: 'communes() (mtqg/units/communes), formerCommunes() (mtqg/units/former-communes)',
};

/**
 * Check that some directory holds units of a level: where none does, that nothing is found says nothing about the unit.
 *
 * @throws MtqgError `no-such-member` that names the directories of the library that do.
 */
export function checkHeld(level: PlaceLevel | undefined, indexes: readonly UnitIndex[]): void {
  if (level === undefined || indexes.some(({ levels }) => levels.has(level))) return;
  const { vi, en } = unitLevelNames[level];
  const use = HOLDERS[level];
  throw problemError('no-such-member', ['options', 'level'], {
    key: `unit of ${en}`,
    keyVi: `đơn vị ${vi}`,
    where: 'the directories that are looked in',
    whereVi: 'các danh mục được tra',
    ...(use === undefined ? {} : { hint: 'known', use }),
  });
}
