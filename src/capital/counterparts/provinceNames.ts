import { isMtqgError, type CheckReport } from '../../foundation/internal.js';
import { province } from '../../units/lookup/internal.js';

/**
 * The names of the provinces that a name or a code means, before the merger of 1 July 2025 and since: one name where both are
 * called alike, none where there is no such province.
 */
export function provinceNames(text: string): readonly string[] {
  const names = (['gso2004', 'nso2025'] as const).flatMap((system) => {
    try {
      return [province(text, { system }).name];
    } catch {
      // Not in this system: the other may have it.
      return [];
    }
  });
  return [...new Set(names)];
}

/** What is wrong with the name or code of a province, if anything. */
export function provinceReports(text: string, at: readonly (string | number)[]): readonly CheckReport[] {
  const names = provinceNames(text);
  if (names.length === 1) return [];
  if (names.length > 1) return [{ code: 'ambiguous', at, details: { candidates: names.join(', ') } }];
  const where = { where: 'the list of provinces', whereVi: 'danh mục tỉnh, thành phố' };
  return [{ code: 'no-such-member', at, details: { key: text, ...where, ...nearest(text) } }];
}

/** The province of the nearest name, as the look-up suggests it. */
function nearest(text: string): Readonly<Record<string, string>> {
  try {
    province(text);
  } catch (error) {
    if (isMtqgError(error)) {
      const { hint, use } = { ...error.problems[0]?.details };
      if (hint !== undefined && use !== undefined) return { hint, use };
    }
  }
  return {};
}
