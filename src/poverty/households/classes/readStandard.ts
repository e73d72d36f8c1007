import type { Problem } from '../../../foundation/internal.js';
import { isLocalStandard } from '../../standards/local/defineLocalPovertyStandard.js';
import type { LocalPovertyStandard } from '../../standards/local/localPovertyStandard.js';
import { nationalStandard } from '../../standards/povertyStandards.js';
import {
  nationalStandardIds,
  type NationalPovertyStandardId,
  type PovertyStandard,
} from '../../standards/standard.js';

/** By what households are classified: a national standard, by its id or as data, or a local one laid over it. */
export type StandardToApply = NationalPovertyStandardId | PovertyStandard | LocalPovertyStandard;

/** The standards that apply, or what is wrong with what was to name them. */
export interface ReadStandard {
  readonly national?: PovertyStandard;
  readonly local?: LocalPovertyStandard;
  readonly problems: readonly Problem[];
}

/** Read what names a standard; of a national one only the id is looked at. */
export function readStandard(given: unknown): ReadStandard {
  if (isLocalStandard(given))
    return { national: nationalStandard(given.national), local: given, problems: [] };
  const isObject = typeof given === 'object' && given !== null;
  const name = isObject ? idOf(given) : given;
  const id = nationalStandardIds.find((one) => one === name);
  if (id !== undefined) return { national: nationalStandard(id), problems: [] };
  if (isObject) return { problems: [{ code: 'wrong-type', path: ['standard'], details: EXPECTED }] };
  const allowed = nationalStandardIds.join(', ');
  if (typeof given !== 'string')
    return {
      problems: [
        { code: given === undefined ? 'missing' : 'wrong-type', path: ['standard'], details: EXPECTED },
      ],
    };
  return { problems: [{ code: 'not-one-of', path: ['standard'], details: { allowed } }] };
}

/** The id of a national standard as data, of which anything may be wrong. */
function idOf(given: object): unknown {
  try {
    return 'titleYears' in given && 'id' in given ? given.id : undefined;
  } catch {
    // A proxy or a getter that throws.
    return undefined;
  }
}

const EXPECTED = {
  expected: 'the id of a national standard, or what defineLocalPovertyStandard returned',
  expectedVi: 'mã của chuẩn quốc gia hoặc kết quả của defineLocalPovertyStandard',
};
