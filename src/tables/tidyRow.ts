import { problemError, type BilingualText, type Locale } from '../foundation/internal.js';

/** One value of a result, with what there is to say of it, its number as decimal text. */
export interface TidyRow {
  subject: string;
  indicator: string;
  period: string;
  value: string;
  /** Whether the value is a number. */
  isNumber: boolean;
  unit: string;
  status: string;
  provenance: string;
  note: string;
}

/** A row of a table: the headings with what stands under them. */
export type TableRow = Readonly<Record<string, string | number>>;

/** The value of a row; what is too large for a number stays text. */
export function valueOf({ value, isNumber }: TidyRow, numbers: 'text' | 'number'): string | number {
  const number = Number(value);
  return isNumber && numbers === 'number' && Number.isFinite(number) ? number : value;
}

/** What holds of a place in a result, and of all below it. */
export interface Place {
  readonly subject: string;
  readonly path: readonly string[];
  readonly period: string;
  readonly status: string;
  readonly provenance: string;
  readonly note: string;
}

/** An object of a result. */
export type Node = Readonly<Record<string, unknown>>;

/** Whether something has members. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/** Whether something is a text in both languages. */
export function isBilingual(value: unknown): value is BilingualText {
  return isNode(value) && typeof value['vi'] === 'string' && typeof value['en'] === 'string';
}

/** A name in one language; of a unit, or of what else has a name, its name. */
export function nameIn(value: unknown, locale: Locale, depth = 3): string | undefined {
  if (typeof value === 'string') return value;
  if (isBilingual(value)) return value[locale];
  return isNode(value) && depth > 0 ? nameIn(value['name'], locale, depth - 1) : undefined;
}

function endText(end: unknown): string {
  return typeof end === 'string' || Number.isSafeInteger(end) ? String(end) : '..';
}

/** The most values of one result, what is shared counted at each of its places: more than any spreadsheet takes. */
export const SIZE_LIMIT = 2_000_000;

/** What is counted up to that limit. */
export const VALUES = { items: 'values', itemsVi: 'giá trị' } as const;

/** The items of a list, which may tell another length each time: it is asked once. */
export function itemsOf(list: ArrayLike<unknown>, path: readonly (string | number)[]): readonly unknown[] {
  const { length } = list;
  if (length > SIZE_LIMIT) throw problemError('too-long', path, { maximum: String(SIZE_LIMIT), ...VALUES });
  return Array.from({ length }, (_, index) => list[index]);
}

/** The items of what may be a list; none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? itemsOf(value, ['results']) : [];
}

/** A code, or a whole number as text. */
export function codeOf(value: unknown): string {
  return typeof value === 'string' || Number.isSafeInteger(value) ? String(value) : 'unknown';
}

/** The years, days or spans that an object says it is of. */
export function periodOf(node: Node): string | undefined {
  for (const key of ['period', 'years', 'year', 'asOf', 'date']) {
    const value = node[key];
    if (typeof value === 'string' || Number.isSafeInteger(value)) return String(value);
    if (isNode(value) && 'from' in value && 'to' in value)
      return [value['from'], value['to']].map(endText).join('/');
  }
  return undefined;
}

const SURENESS = ['official', 'secondary', 'unconfirmed', 'unknown'];

/** How sure the source of an object is: its own word, that of its citation or threshold, or the least sure of its sources. */
export function provenanceOf(node: Node): string | undefined {
  const own = node['provenance'];
  if (typeof own === 'string') return own;
  for (const key of ['citation', 'threshold', 'validitySources']) {
    const inner = node[key];
    const found = isNode(inner) ? provenanceOf(inner) : undefined;
    if (found !== undefined) return found;
  }
  const ranks = listOf(node['sources']).map((one) =>
    isNode(one) ? SURENESS.indexOf(codeOf(one['provenance'])) : -1,
  );
  return SURENESS[Math.max(-1, ...ranks)];
}
