import type { Problem } from '../../foundation/internal.js';
import type { UnitColumns, UnitRow } from './resolveOptions.js';

/** The cells of a row that say which unit it is. */
export interface RowCells {
  /** The name or code, with its code in parentheses where the row has both. */
  readonly text: string;
  /** The district in which it lies; empty where nothing is said. */
  readonly district: string;
  /** The province in which it lies; empty where nothing is said. */
  readonly province: string;
}

/** A row that was read, or what is wrong with it. */
export type ReadRow = RowCells | { readonly problems: readonly Problem[] };

/** The longest cell that is looked up. */
const LONGEST = 1000;

/** Reads rows; a cell that is no text and no whole number is a problem of its row. */
export function rowReader({
  name = 'name',
  code = 'code',
  district = 'district',
  province = 'province',
}: UnitColumns): (row: UnitRow | null | undefined, index: number) => ReadRow {
  const readCells = (row: Readonly<Record<string, unknown>>, index: number): ReadRow => {
    const named = cellText(row[name]);
    const coded = cellText(row[code]);
    const inDistrict = cellText(row[district]);
    const inProvince = cellText(row[province]);
    if (named === undefined || coded === undefined || inDistrict === undefined || inProvince === undefined)
      return {
        problems: [name, code, district, province].flatMap((heading) =>
          wrongCell(row[heading], ['rows', index, heading]),
        ),
      };
    const text = textOf(named, coded);
    return text === ''
      ? { problems: [missing(['rows', index, name])] }
      : { text, district: inDistrict, province: inProvince };
  };
  return (row, index) => {
    try {
      if (typeof row === 'object' && row !== null && !Array.isArray(row)) return readCells(row, index);
      const text = cellText(row);
      if (text === undefined) return { problems: wrongCell(row, ['rows', index]) };
      return text === '' ? { problems: [missing(['rows', index])] } : { text, district: '', province: '' };
    } catch {
      // A getter or a proxy that throws.
      return { problems: [{ code: 'wrong-type', path: ['rows', index], details: { expected: 'object' } }] };
    }
  };
}

function textOf(name: string, code: string): string {
  if (name === '' || code === '') return name + code;
  return /^\d+$/.test(code) ? `${name} (${code})` : code;
}

/** What a cell says, nothing as an empty text; `undefined` if it cannot be read. */
function cellText(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.length > LONGEST ? undefined : cell.trim();
  if (cell === undefined || cell === null) return '';
  // A spreadsheet takes a code for a number.
  return typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : undefined;
}

function wrongCell(cell: unknown, path: Problem['path']): readonly Problem[] {
  if (typeof cell === 'string')
    return cell.length > LONGEST
      ? [
          {
            code: 'too-long',
            path,
            details: { maximum: String(LONGEST), items: 'characters', itemsVi: 'ký tự' },
          },
        ]
      : [];
  return cellText(cell) === undefined ? [{ code: 'wrong-type', path, details: { expected: 'string' } }] : [];
}

function missing(path: Problem['path']): Problem {
  return { code: 'missing', path, details: { expected: 'text' } };
}
