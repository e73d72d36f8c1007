import type { Unit } from '../model/unit.js';
import type { UnitIndex } from './unitIndex.js';

/** Names units with where they lie: `Xã Tân An, huyện Văn Bàn, tỉnh Lào Cai`; what surrounds several is put together once. */
export function placeInWords(around: readonly UnitIndex[]): (unit: Unit) => string {
  const known = new Map<string, string>();
  const surroundings = ({ id, parents, within }: Unit, depth: number): string => {
    const parent = parents.at(-1)?.parent ?? id;
    const earlier = known.get(parent);
    if (earlier !== undefined) return earlier;
    const outer = around.map(({ byId }) => byId.get(parent)).find((unit) => unit !== undefined);
    const isUp = parent !== id && outer !== undefined && depth < MOST;
    const said = isUp
      ? `, ${lowered(outer.fullName)}${surroundings(outer, depth + 1)}`
      : within === undefined
        ? ''
        : `, ${within}`;
    if (isUp) known.set(parent, said);
    return said;
  };
  return (unit) => `${unit.fullName}${surroundings(unit, 0)}`;
}

/** The most units within which a unit is said to lie; no circle of parents goes on beyond. */
const MOST = 3;

/** A full name within a sentence. */
function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
