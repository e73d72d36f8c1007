import { capitalSources, isPartOf } from '../../data/capitalSources.js';
import type { CapitalSourceCode } from '../../shared.js';
import { capitalTypeNames } from '../../data/planTerms.js';
import { yearsOf, yearsOverlap, type Line, type LineBook } from '../reading/lineBook.js';
import type { TableProblems } from '../reading/readRows.js';

/** A row with its line. */
interface PlacedLine {
  readonly row: number;
  readonly line: number;
}

/**
 * Tell where a whole stands beside its own part, a source of capital beside one of its sources, or all capital beside one type of
 * it: added up, the part would count twice.
 */
export function checkNested(
  list: 'records' | 'plans',
  rows: Iterable<PlacedLine>,
  book: LineBook,
  problems: TableProblems,
): void {
  const branches = new Map<number, Map<number, PlacedLine[]>>();
  for (const placed of rows) {
    const { branch, family } = book.lines[placed.line] as Line;
    const families = branches.get(branch) ?? new Map<number, PlacedLine[]>();
    branches.set(branch, families);
    const known = families.get(family);
    if (known === undefined) families.set(family, [placed]);
    else if (!known.some(({ line }) => line === placed.line)) known.push(placed);
  }
  for (const families of branches.values()) {
    const all = [...families.values()];
    for (const parts of all) {
      const pair = nestedPair(parts, all, book);
      if (pair === undefined) continue;
      const [part, whole] = pair;
      const [own, outer] = [keysOf(part, book), keysOf(whole, book)];
      const isSource = own.source !== outer.source;
      const [name, outerName] = isSource
        ? [
            capitalSources[own.source as CapitalSourceCode].name,
            capitalSources[outer.source as CapitalSourceCode].name,
          ]
        : [capitalTypeNames[own.type], capitalTypeNames[outer.type]];
      problems.add('contradiction', [list, part.row, isSource ? 'capitalSource' : 'capitalType'], {
        what: `“${name.en}” is a part of “${outerName.en}” (${list}[${String(whole.row)}])`,
        whatVi: `“${name.vi}” đã nằm trong “${outerName.vi}” (${list}[${String(whole.row)}])`,
      });
    }
  }
}

/** A line of some alike but for their years, and one of the same years that it is a part of. */
function nestedPair(
  parts: readonly PlacedLine[],
  all: readonly (readonly PlacedLine[])[],
  book: LineBook,
): readonly [part: PlacedLine, whole: PlacedLine] | undefined {
  for (const wholes of all) {
    if (wholes === parts || !isWithin(parts[0] as PlacedLine, wholes[0] as PlacedLine, book)) continue;
    for (const part of parts) {
      const whole = wholes.find((other) => yearsOverlap(yearsOf(part.line, book), yearsOf(other.line, book)));
      if (whole !== undefined) return [part, whole];
    }
  }
  return undefined;
}

function isWithin(part: PlacedLine, whole: PlacedLine, book: LineBook): boolean {
  const [own, outer] = [keysOf(part, book), keysOf(whole, book)];
  const isSource = own.source === outer.source || isSourceWithin(own.source, outer.source);
  const isType = own.type === outer.type || (own.type !== 'not-stated' && outer.type === 'all');
  return isSource && isType;
}

function isSourceWithin(part: CapitalSourceCode | undefined, whole: CapitalSourceCode | undefined): boolean {
  return part !== undefined && whole !== undefined && isPartOf(part, whole);
}

function keysOf({ line }: PlacedLine, book: LineBook) {
  const { capitalSource, capitalType } = book.lines[line] as Line;
  return {
    source: book.capitalSources.item(capitalSource),
    type: book.capitalTypes.item(capitalType) ?? 'not-stated',
  };
}
