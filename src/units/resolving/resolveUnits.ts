import { deepFreeze, explainedLater, madeLater, problemError } from '../../foundation/internal.js';
import { directoriesIn } from '../lookup/directoriesIn.js';
import { checkWithin } from '../lookup/checkWithin.js';
import { checkHeld } from '../lookup/heldLevels.js';
import type { UnitMatch, UnitMatchReason } from '../lookup/matchUnits.js';
import { ownPlaces } from '../lookup/ownPlaces.js';
import { readNamed } from '../model/readNamed.js';
import { checkHeadings } from './checkHeadings.js';
import { explainResolved } from './explainResolved.js';
import { rowReader, type RowCells } from './readRow.js';
import type {
  DoubtfulRow,
  ResolvedRow,
  ResolvedUnits,
  UnfoundRow,
  UnitRowResult,
  UnreadableRow,
} from './resolvedUnits.js';
import { resolveOptionsSchema, type ResolveOptions, type UnitRow } from './resolveOptions.js';
import { rowLookups, type RowLookup } from './rowLookups.js';

/**
 * Find the units of a whole column of names or codes, row by row, and say which rows need a look.
 *
 * A row is resolved if exactly one unit is called so exactly: by id, code, full name, name or other name, lying in its district
 * and province where the table has such columns. What matches only for a weaker reason (`toneless`, `other-kind`,
 * `code-without-zeros`, a beginning) is listed and not taken, unless `accept` names the reason. Nothing is guessed: several
 * matches are listed, and where there is none, the units with the nearest names. Takes time by the rows, not by the units.
 *
 * @param rows - Texts, or records of cells by heading; cells are text, or whole numbers where a spreadsheet made a number of a
 * code. District, province and code may be blank.
 * @param options - The directories (`in`; the provinces, regions and the country if left out), which units are asked for, the
 * headings of the `columns`, the weaker reasons to `accept`.
 * @returns `resolved-units`: every row with what became of it, and the rows apart by that.
 * @throws MtqgError if the rows are no list or more than a million, or an option is wrong; `no-such-member` if no directory holds the level
 * or the place `within` which to look, or no row has a heading of `columns`. What is wrong with a row is told with the row.
 *
 * @example
 * ```ts
 * import { resolveUnits } from 'mtqg/units';
 * import { formerCommunes } from 'mtqg/units/former-communes';
 *
 * const table = [
 *   { xa: 'Xã Y Tý', huyen: 'Bát Xát', tinh: 'Lào Cai', hoNgheo: '120' },
 *   { xa: 'Xã Bản Mếe', huyen: 'Si Ma Cai', tinh: 'Lào Cai', hoNgheo: '80' },
 * ];
 * const columns = { name: 'xa', district: 'huyen', province: 'tinh' };
 * const { rows, unfoundRows } = resolveUnits(table, { in: formerCommunes(), level: 'commune', columns });
 * rows.map((row) => (row.status === 'resolved' ? row.place.id : row.status)); // => ['gso2004:02701', 'not-found']
 * unfoundRows[0]?.nearest[0]?.fullName; // => 'Xã Bản Mế'
 * ```
 */
export function resolveUnits(rows: readonly UnitRow[], options: ResolveOptions = {}): ResolvedUnits {
  const places = directoriesIn(options, ownPlaces());
  const { columns = {}, accept = [], ...filter } = readNamed(['options'], resolveOptionsSchema, places.rest);
  checkHeld(filter.level, places.indexes);
  checkWithin(filter.within, places);
  const given = listedRows(rows);
  checkHeadings(given, columns);
  const read = rowReader(columns);
  const lookUpIn = rowLookups(filter, places);
  const accepted = new Set(accept);
  const sorted: Sorted = { resolved: [], weak: [], ambiguous: [], 'not-found': [], unreadable: [] };
  const results: UnitRowResult[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const cells = read(given[index], index);
    const result =
      'problems' in cells
        ? deepFreeze<UnreadableRow>({ index, status: 'unreadable', problems: cells.problems })
        : resultOf(index, cells, lookUpIn(cells.district, cells.province)(cells.text), accepted);
    results.push(result);
    (sorted[result.status] as UnitRowResult[]).push(result);
  }
  const resolvedUnits = {
    kind: 'resolved-units' as const,
    rows: Object.freeze(results),
    resolvedRows: Object.freeze(sorted.resolved),
    weakRows: Object.freeze(sorted.weak),
    ambiguousRows: Object.freeze(sorted.ambiguous),
    unfoundRows: Object.freeze(sorted['not-found']),
    unreadableRows: Object.freeze(sorted.unreadable),
  };
  return explainedLater(resolvedUnits, () => explainResolved(resolvedUnits, places.around, filter.date));
}

/** The most rows of a table. */
const MOST_ROWS = 1_000_000;

function listedRows(rows: unknown): readonly (UnitRow | undefined)[] {
  const listed = copied(rows);
  if (listed === undefined) throw problemError('wrong-type', ['rows'], { expected: 'array' });
  if (listed === 'too-long')
    throw problemError('too-long', ['rows'], { maximum: String(MOST_ROWS), items: 'rows', itemsVi: 'dòng' });
  return listed;
}

/** The rows without what a proxy may make of them; nothing of what is no list. */
function copied(rows: unknown): readonly (UnitRow | undefined)[] | 'too-long' | undefined {
  try {
    if (!Array.isArray(rows)) return undefined;
    return rows.length > MOST_ROWS ? 'too-long' : [...(rows as readonly UnitRow[])];
  } catch {
    return undefined;
  }
}

/** The rows apart by what became of them. */
interface Sorted {
  readonly resolved: ResolvedRow[];
  readonly weak: DoubtfulRow[];
  readonly ambiguous: DoubtfulRow[];
  readonly 'not-found': UnfoundRow[];
  readonly unreadable: UnreadableRow[];
}

/** What becomes of a row that was looked up. */
function resultOf(
  index: number,
  cells: RowCells,
  { matches, exact, nearest }: RowLookup,
  accepted: ReadonlySet<UnitMatchReason>,
): UnitRowResult {
  const taken = exact.length > 0 ? exact : matches.filter(({ matchedBy }) => accepted.has(matchedBy));
  const [match, ...others] = taken;
  if (match !== undefined && others.length === 0) return found(index, match);
  if (match !== undefined) return doubtful('ambiguous', index, cells, taken);
  if (matches.length > 0) return doubtful('weak', index, cells, matches);
  return madeLater<Omit<UnfoundRow, 'nearest'>, Pick<UnfoundRow, 'nearest'>>(
    { index, status: 'not-found', text: textOf(cells) },
    { nearest },
  );
}

function found(index: number, { place, matchedBy }: UnitMatch): ResolvedRow {
  return Object.freeze({ index, status: 'resolved', place, matchedBy });
}

function doubtful(
  status: DoubtfulRow['status'],
  index: number,
  cells: RowCells,
  matches: readonly UnitMatch[],
): DoubtfulRow {
  return deepFreeze({ index, status, text: textOf(cells), matches });
}

function textOf({ text, district, province }: RowCells): string {
  return [text, district, province].filter((part) => part !== '').join(', ');
}
