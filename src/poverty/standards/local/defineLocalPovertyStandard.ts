import { deepFreeze, readParts, throwProblems } from '../../../foundation/internal.js';
import { nationalStandard } from '../povertyStandards.js';
import { localMisfits } from './localMisfits.js';
import type { LocalPovertyStandard, LocalPovertyStandardDefinition } from './localPovertyStandard.js';
import { localRules } from './localRules.js';
import { localPovertyStandardSchema } from './localStandardSchema.js';

/** Local standards that are frozen and known to be right; a memory of checks made, which no result depends on. */
const checked = /* @__PURE__ */ new WeakSet();

/**
 * Lay the poverty standard of a province or city [chuẩn nghèo của địa phương] over a national one: higher income lines, indicators
 * of its own, a lower cut-off, with its own days and source. `classifyHousehold` then tells both, side by side: a household may be
 * poor in its city and not in the country.
 *
 * A local standard may be stricter, that is hold more households poor, and not less strict: an income line below the national one,
 * an indicator left out, a higher cut-off are refused, unless it says why it may (`mayLoosenBecause`).
 *
 * @param definition - The local standard, for instance read from a JSON file: what it does not say is as in the national standard.
 * @returns The local standard with its rules, checked and frozen; `national` names the national one.
 * @throws MtqgError with all problems at once: `loosens`, less strict without saying why; `no-such-member`, a line or a cut-off that
 * the national standard does not have; `duplicate`; `missing`, an indicator of its own without name or dimension; `not-one-of`,
 * an unknown dimension or national standard; `contradiction`, days on which the national standard is not in force.
 *
 * @example
 * ```ts
 * import { defineLocalPovertyStandard } from 'mtqg/poverty';
 *
 * const local = defineLocalPovertyStandard({
 *   id: 'city-x',
 *   name: { vi: 'chuẩn nghèo của thành phố X', en: 'poverty standard of city X' },
 *   national: 'vn-2022',
 *   validity: { from: '2022-01-01', to: '2025-12-31' },
 *   citation: { source: { kind: 'publication', title: 'Ví dụ' }, provenance: 'secondary' },
 *   incomeLines: [{ line: 'income', area: 'urban', upTo: '3000000' }],
 * });
 * local.incomeLines.filter(({ line, area }) => line === 'income' && area === 'urban').map(({ upTo }) => upTo.value); // => ['3000000']
 * ```
 */
export function defineLocalPovertyStandard(definition: LocalPovertyStandardDefinition): LocalPovertyStandard {
  const { value, problems } = readParts(localPovertyStandardSchema, definition);
  const misfits = value === undefined ? [] : localMisfits(nationalStandard(value.national), value);
  throwProblems([...problems, ...misfits]);
  return remembered(value as LocalPovertyStandardDefinition);
}

function remembered(local: LocalPovertyStandardDefinition): LocalPovertyStandard {
  const { id, name, national, validity, citation, mayLoosenBecause } = local;
  const standard: LocalPovertyStandard = deepFreeze({
    kind: 'local-poverty-standard',
    id,
    name,
    national,
    validity,
    citation,
    ...(mayLoosenBecause === undefined ? {} : { mayLoosenBecause }),
    ...localRules(nationalStandard(national), local),
  });
  checked.add(standard);
  return standard;
}

/** Whether something is a local standard that was checked: what was copied or read back from JSON has to be defined again. */
export function isLocalStandard(given: unknown): given is LocalPovertyStandard {
  return typeof given === 'object' && given !== null && checked.has(given);
}
