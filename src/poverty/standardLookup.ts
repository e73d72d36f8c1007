import { isInForce, type BilingualText, type Citation, type IsoDate } from '../foundation/internal.js';
import { povertyStandards } from './povertyStandards.js';
import type { PovertyStandard, PovertyStandardId } from './standard.js';

const NOT_STATED: BilingualText = {
  vi: 'chuẩn nghèo không được nêu',
  en: 'poverty standard that is not stated',
};

/** The standard in force on a day, if there is one. */
export function standardInForce(day: IsoDate): PovertyStandard | undefined {
  return povertyStandards.find(({ validity }) => isInForce(validity, day));
}

/** What a standard is called. */
export function standardName(id: PovertyStandardId): BilingualText {
  return standardById(id)?.name ?? NOT_STATED;
}

/** What a standard rests on. */
export function standardSources(id: PovertyStandardId): readonly Citation[] {
  return standardById(id)?.sources ?? [];
}

function standardById(id: PovertyStandardId): PovertyStandard | undefined {
  return povertyStandards.find((standard) => standard.id === id);
}
