import { decimalText, toDecimal, type DecimalText, type ReadNumbers } from '../../foundation/internal.js';
import type { Finding } from '../scoring/index.js';
import { criterionStatuses } from '../scoring/counting/statuses.js';
import { NOT_ASSESSED } from './cells/codes.js';
import type { FoundColumns } from './foundColumns.js';
import type { FindingKey } from './findingKeys.js';

/** What a table holds of an indicator, or of a part of one. */
export interface FoundTree {
  /** The place. */
  readonly key: FindingKey;
  /** What was found of it itself. */
  readonly columns: FoundColumns;
  /** What was found of its parts, by id within it; only parts of which the table holds anything. */
  readonly parts: ReadonlyMap<string, FoundTree>;
}

/** What a table holds of a place; `undefined` if nothing. */
export function foundTree(key: FindingKey, found: ReadonlyMap<string, FoundColumns>): FoundTree | undefined {
  const parts = [...key.parts].flatMap(([id, part]): (readonly [string, FoundTree])[] => {
    const tree = foundTree(part, found);
    return tree === undefined ? [] : [[id, tree]];
  });
  const columns = found.get(key.id);
  return columns === undefined && parts.length === 0
    ? undefined
    : { key, columns: columns ?? {}, parts: new Map(parts) };
}

/** Whether a row has anything of it. */
export function isFound({ columns, parts }: FoundTree, row: number): boolean {
  const { statuses, grades, numbers } = columns;
  if (statuses !== undefined && statuses[row] !== NOT_ASSESSED) return true;
  if (grades !== undefined && grades.places[row] !== 0) return true;
  if (numbers?.missing[row] === 0) return true;
  return hasPart(parts, row);
}

/** Whether a row has anything of some part. */
export function hasPart(parts: FoundTree['parts'], row: number): boolean {
  for (const part of parts.values()) if (isFound(part, row)) return true;
  return false;
}

/** What a row has of it, as an assessment of the single unit would say it. */
export function findingAt({ columns, parts }: FoundTree, row: number): Finding | undefined {
  const status = columns.statuses?.[row] ?? NOT_ASSESSED;
  if (status !== NOT_ASSESSED) return criterionStatuses[status] as Extract<Finding, string>;
  const grade = columns.grades?.ids[(columns.grades.places[row] as number) - 1];
  if (grade !== undefined) return { grade };
  const value = columns.numbers && numberAt(columns.numbers, row);
  const found = [...parts].flatMap(([id, part]): (readonly [string, Finding])[] => {
    const finding = findingAt(part, row);
    return finding === undefined ? [] : [[id, finding]];
  });
  if (found.length > 0)
    return { parts: Object.fromEntries(found), ...(value === undefined ? {} : { value }) };
  return value === undefined ? undefined : { value };
}

/** The number of a row, in canonical text. */
export function numberAt({ values, missing, exact }: ReadNumbers, row: number): DecimalText | undefined {
  if (missing[row] !== 0) return undefined;
  return exact.get(row) ?? decimalText(toDecimal(values[row] as number));
}
