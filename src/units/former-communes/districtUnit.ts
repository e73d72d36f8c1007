import type { Validity } from '../../foundation/internal.js';
import type { Unit } from '../model/unit.js';
import type { UnitKind } from '../model/unitKinds.js';

/** What is said of a district. */
export interface District {
  /** Its code. */
  readonly code: string;
  /** Its kind and name. */
  readonly fullName: string;
  /** Its province. */
  readonly province: { readonly code: string; readonly name: string };
  /** The system of the codes. */
  readonly system: string;
  /** The days of its validity. */
  readonly validity: Validity;
}

/** Centrally run cities on 30 June 2025: a city in one of them is a municipal city. */
const CITIES: ReadonlySet<string> = /* @__PURE__ */ new Set(['01', '31', '46', '48', '79', '92']);

const kinds: Readonly<Record<string, UnitKind>> = {
  Huyện: 'rural-district',
  Quận: 'urban-district',
  'Thị xã': 'town',
};

/** Make a district. */
export function districtUnit({ code, fullName, province, system, validity }: District): Unit {
  const [word = '', name = ''] = fullName.split(/(?<=^(?:Huyện|Quận|Thị xã|Thành phố)) /);
  const kind = kinds[word] ?? (CITIES.has(province.code) ? 'municipal-city' : 'provincial-city');
  return {
    id: `${system}:${code}`,
    level: 'district',
    name,
    kind,
    code: { system, value: code },
    within: province.name,
    fullName,
    aliases: [],
    kinds: [{ kind, validity }],
    validity,
    parents: [{ parent: `${system}:${province.code}`, validity }],
  };
}
