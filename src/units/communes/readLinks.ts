import { communeCode, readStep } from '../packed/index.js';
import type { Succession, SuccessionExtent } from '../model/unit.js';
import { FIRST_DAY, type CurrentUnit } from './readCurrent.js';

const extents: Readonly<Record<string, SuccessionExtent>> = {
  '~': 'part',
  '+': 'part-area-all-people',
  _: 'area-only',
  '!': 'people-only',
};

/**
 * Read the links.
 *
 * @param packed - For each commune, `;` between them, its links, blanks between them: the step in base 36 from its own code
 * to that of the first old unit, then from one to the next; `@` with the code of a district; and the mark of the extent.
 * @param current - The communes in their order.
 */
export function readLinks(packed: string, current: readonly CurrentUnit[]): Succession[] {
  const linked = packed.split(';');
  return current.flatMap(({ unit, act }, at) => {
    let code = Number(unit.code.value);
    return String(linked[at])
      .split(' ')
      .map((entry) => {
        const mark = entry.slice(-1);
        const extent = extents[mark] ?? 'whole';
        const district = entry.startsWith('@');
        if (!district) code += readStep(extent === 'whole' ? entry : entry.slice(0, -1));
        const predecessor = `gso2004:${district ? entry.slice(1) : communeCode(code)}`;
        return { predecessor, successor: unit.id, extent, date: FIRST_DAY, act };
      });
  });
}
