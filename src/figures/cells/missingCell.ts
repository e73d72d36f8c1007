import type { MissingCellReason } from './cellTypes.js';

/** What stands in a cell for a value that there is not. */
const MARKS: Readonly<Record<string, MissingCellReason>> = {
  '': 'empty',
  '-': 'none',
  '..': 'not-available',
  '...': 'not-available',
  '….': 'not-available',
  '…': 'not-available',
  ':': 'not-available',
  '*': 'not-available',
  'n/a': 'not-available',
  '#n/a': 'not-available',
  'n.a.': 'not-available',
  'n.a': 'not-available',
  na: 'not-available',
  nan: 'not-available',
  null: 'not-available',
  none: 'not-available',
  'not available': 'not-available',
  'không có số liệu': 'not-available',
  'chưa có số liệu': 'not-available',
  'không có dữ liệu': 'not-available',
  'chưa có': 'not-available',
  kxđ: 'not-available',
  'không xác định': 'not-available',
};

/** Why a cell has no value; `undefined` if it has one. */
export function missingReason(text: string): MissingCellReason | undefined {
  const plain = text
    .replace(/^[-–—−‒]+$/, '-')
    .replace(/^\.{3,}$/, '...')
    .toLowerCase();
  return Object.hasOwn(MARKS, plain) ? MARKS[plain] : undefined;
}
