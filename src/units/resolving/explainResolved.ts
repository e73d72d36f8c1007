import {
  describeProblems,
  isInForce,
  type BilingualText,
  type Explanation,
  type IsoDate,
} from '../../foundation/internal.js';
import { placeInWords } from '../lookup/placeInWords.js';
import type { Unit } from '../model/unit.js';
import type { UnitIndex } from '../lookup/unitIndex.js';
import type { ResolvedUnits, UnitRowResult } from './resolvedUnits.js';

const SAYS = {
  all: {
    vi: 'Xác định được đơn vị hành chính của {resolved}/{all} dòng{rest}.',
    en: '{resolved} of {all} rows have their unit{rest}.',
  },
  ambiguous: {
    vi: 'Dòng {row}, “{text}”: có thể là {names}.',
    en: 'Row {row}, “{text}”: it may be {names}.',
  },
  weak: {
    vi: 'Dòng {row}, “{text}”: chưa chắc là {names}.',
    en: 'Row {row}, “{text}”: not surely {names}.',
  },
  unfound: {
    vi: 'Dòng {row}, “{text}”: không tìm thấy{nearest}.',
    en: 'Row {row}, “{text}”: not found{nearest}.',
  },
  unreadable: { vi: 'Dòng {row} không đọc được: {why}.', en: 'Row {row} cannot be read: {why}.' },
} as const;

/** How many units a row names. */
const NAMED = 5;

/** Say how many rows came to what, and of each that did not come to its unit, why. */
export function explainResolved(
  resolved: Omit<ResolvedUnits, 'explanation'>,
  around: readonly UnitIndex[],
  date?: IsoDate,
): Explanation {
  const { rows, resolvedRows, weakRows, ambiguousRows, unfoundRows, unreadableRows } = resolved;
  const inWords = placeInWords(around);
  const namesOf = (units: readonly Unit[]): string =>
    units.slice(0, NAMED).map(inWords).join('; ') + (units.length > NAMED ? '; …' : '');
  const open = rows.filter(({ status }) => status !== 'resolved');
  return {
    say: SAYS.all,
    values: {
      resolved: String(resolvedRows.length),
      all: String(rows.length),
      rest: restInWords([
        [weakRows.length, { vi: 'chưa chắc chắn', en: 'not surely matched' }],
        [ambiguousRows.length, { vi: 'có nhiều khả năng', en: 'ambiguous' }],
        [unfoundRows.length, { vi: 'không tìm thấy', en: 'not found' }],
        [unreadableRows.length, { vi: 'không đọc được', en: 'unreadable' }],
      ]),
    },
    ...(open.length === 0 ? {} : { steps: open.map((row) => stepOf(row, namesOf, date)) }),
  };
}

function restInWords(counts: readonly (readonly [number, BilingualText])[]): BilingualText {
  const some = counts.filter(([count]) => count > 0);
  const said = (locale: 'vi' | 'en'): string =>
    some.length === 0
      ? ''
      : `; ${some.map(([count, name]) => `${String(count)} ${name[locale]}`).join(', ')}`;
  return { vi: said('vi').replaceAll(/(\d+) /g, '$1 dòng '), en: said('en') };
}

function stepOf(
  row: UnitRowResult,
  namesOf: (units: readonly Unit[]) => string,
  date: IsoDate | undefined,
): Explanation {
  const number = String(row.index + 1);
  if (row.status === 'not-found') {
    const isThen = ({ validity }: Unit): boolean => date === undefined || isInForce(validity, date);
    const [near, once] = [row.nearest.filter(isThen), row.nearest.filter((unit) => !isThen(unit))];
    const nearest = { vi: '', en: '' };
    if (once.length > 0) {
      nearest.vi += `; vào ngày khác có: ${namesOf(once)}`;
      nearest.en += `; on another day there is: ${namesOf(once)}`;
    }
    if (near.length > 0) {
      nearest.vi += `; tên gần nhất: ${namesOf(near)}`;
      nearest.en += `; the nearest names: ${namesOf(near)}`;
    }
    return { say: SAYS.unfound, values: { row: number, text: row.text, nearest } };
  }
  if (row.status === 'ambiguous' || row.status === 'weak') {
    const names = namesOf(row.matches.map(({ place }) => place));
    return { say: SAYS[row.status], values: { row: number, text: row.text, names } };
  }
  const { problems } = row as Extract<UnitRowResult, { status: 'unreadable' }>;
  const why = { vi: describeProblems(problems, 'vi'), en: describeProblems(problems, 'en') };
  return { say: SAYS.unreadable, values: { row: number, why } };
}
