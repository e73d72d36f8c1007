import type { Unit, UnitId } from '../model/unit.js';
import type { UnitIndex } from './unitIndex.js';

/** Names units with where they lie: `Xã Tân An, huyện Văn Bàn, tỉnh Lào Cai`; what surrounds several is put together once. */
export function placeInWords(around: readonly UnitIndex[]): (unit: Unit) => string {
  const known = new Map<UnitId, string>();
  const surroundings = ({ id, parents, within }: Unit, inner: readonly UnitId[]): string => {
    const parent = parents.at(-1)?.parent;
    const outer = parent === undefined || inner.includes(parent) ? undefined : unitOf(parent, around);
    // Everybody knows in which region a province lies.
    if (outer === undefined || outer.level === 'region') return within === undefined ? '' : `, ${within}`;
    const said =
      known.get(outer.id) ?? `, ${lowered(outer.fullName)}${surroundings(outer, [...inner, id, outer.id])}`;
    known.set(outer.id, said);
    return said;
  };
  return (unit) => `${unit.fullName}${surroundings(unit, [])}`;
}

function unitOf(id: UnitId, around: readonly UnitIndex[]): Unit | undefined {
  return around.map(({ byId }) => byId.get(id)).find((unit) => unit !== undefined);
}

/** A full name within a sentence. */
function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
