import type { BilingualText, Citation } from '../../foundation/internal.js';
import type { PovertyStandardId, StandardOutline } from './standard.js';
import { standardOnDay } from './standardOnDay.js';
import { standardOutlines } from './standardOutlines.js';

const NOT_STATED: BilingualText = {
  vi: 'chuẩn nghèo mà nguồn không nêu',
  en: 'poverty standard that the source does not state',
};

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
  return [year, year + 1].map((end) => standardOnDay(standardOutlines(), `${String(end)}-12-31`)?.id);
}

function standardById(id: PovertyStandardId): StandardOutline | undefined {
  return standardOutlines().find((standard) => standard.id === id);
}
