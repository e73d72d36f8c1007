import { isInForce, type BilingualText, type Citation, type IsoDate } from '../foundation/internal.js';
import { povertyStandards } from './povertyStandards.js';
import type { PovertyStandard, PovertyStandardId } from './standard.js';

const NOT_STATED: BilingualText = {
  vi: 'chuẩn nghèo mà nguồn không nêu',
  en: 'poverty standard that the source does not state',
};

/** The standard in force on a day, if there is one. */
export function standardInForce(date: IsoDate): PovertyStandard | undefined {
  return povertyStandards().find(({ validity }) => isInForce(validity, date));
}

/** What a standard is called. */
export function standardName(id: PovertyStandardId): BilingualText {
  return standardById(id)?.name ?? NOT_STATED;
}

/** What a standard rests on. */
export function standardSources(id: PovertyStandardId): readonly Citation[] {
  return standardById(id)?.sources ?? [];
}

/**
 * The standards by which the households of a year may have been measured: its own, and beforehand that of the next year, in the
 * baseline review. `undefined` stands for one that the library does not know.
 */
export function standardsOfYear(year: number): readonly (PovertyStandardId | undefined)[] {
  return [year, year + 1].map((end) => standardInForce(`${String(end)}-12-31`)?.id);
}

function standardById(id: PovertyStandardId): PovertyStandard | undefined {
  return povertyStandards().find((standard) => standard.id === id);
}
