import { decimalText, type CheckReport, type Decimal } from '../../foundation/internal.js';

/** What checks report. */
export type Reports = readonly CheckReport[];

type Place = NonNullable<CheckReport['at']>;

/** That things do not go together, in both languages. */
export function contradiction(at: Place, what: string, whatVi: string): CheckReport {
  return { code: 'contradiction', at, details: { what, whatVi } };
}

/** That members exclude one another. */
export function clash(at: Place, members: readonly string[]): CheckReport {
  const list = members.join(', ');
  return contradiction(at, `${list}: give one of them`, `chỉ nêu một trong các mục: ${list}`);
}

/** That a figure is missing. */
export function lack(at: Place): CheckReport {
  return { code: 'missing', at, details: { expected: 'decimal' } };
}

/** A part that is larger than its whole; a figure that is unknown, or wrong in itself, is not. */
export function excess(at: Place, part: Decimal | undefined, whole: Decimal | undefined): Reports {
  if (part === undefined || whole === undefined || !part.gt(whole)) return [];
  const details = { part: decimalText(part), whole: decimalText(whole) };
  return [{ code: 'part-exceeds-whole', at, details }];
}

/** A figure that others are divided by, and that is not above zero. */
export function notAboveZero(at: Place, figure: Decimal | undefined): Reports {
  return figure?.gt(0) === false ? [contradiction(at, 'it must be above 0', 'phải lớn hơn 0')] : [];
}

/** Where the year of an observation was looked for, in words. */
export const THE_OBSERVATIONS = { where: 'the observations', whereVi: 'các số liệu đã nêu' };
