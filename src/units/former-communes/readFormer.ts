import { communeUnit, readLetters, readUnits } from '../packed/index.js';
import { formerCommunesDays } from '../model/formerCommunesDays.js';
import type { Unit } from '../model/unit.js';
import { districtUnit } from './districtUnit.js';

const system = 'gso2004';

const validity = formerCommunesDays;

/** Read the old units: provinces with `#` between them, each its code and name, then a line for each district. */
export function readFormer(packed: string): Unit[] {
  return packed.split('#').flatMap((province) => {
    const [head = '', ...districts] = province.split('\n');
    const place = { code: head.slice(0, 2), name: readLetters(head.slice(2)) };
    return districts.flatMap((line) => readDistrict(line, place));
  });
}

/** A district, and its communes. The line: its code and full name, `:`, the communes. */
function readDistrict(line: string, province: { readonly code: string; readonly name: string }): Unit[] {
  const [head = '', communes = ''] = line.split(':');
  const [code, fullName] = [head.slice(0, 3), readLetters(head.slice(3))];
  const within = `${fullName}, ${province.name}`;
  return [
    districtUnit({ code, fullName, province, system, validity }),
    ...readUnits(communes).map((unit) =>
      communeUnit(unit, { system, parent: code, within, validity, last: { kind: unit.kind, validity } }),
    ),
  ];
}
