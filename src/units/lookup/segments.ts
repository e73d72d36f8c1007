import type { Unit } from '../model/unit.js';

/** A part of a text between commas: a name, with its code where it is printed in parentheses behind it. */
export interface Segment {
  /** The name, or a code or identity that stands alone. */
  readonly name: string;
  /** The code behind it. */
  readonly code?: string;
}

/** A code behind a name, alone or called one: `(001)`, `(mã 001)`. */
const WITH_CODE = /^(.*?)\s*\((?:[^\d()]{0,10}[\s:.])?(\d{1,10})\)\s*$/;

/** The parts of a text: `Phường Trúc Bạch, Quận Ba Đình (001)`, `Y Tý (Lào Cai)`; what lies behind the first says where it lies. */
export function segmentsOf(text: string): Segment[] {
  return text
    .replace(/\(([^\d()]{1,100})\)/g, ',$1')
    .split(/[,;]/)
    .map((part) => {
      const [, name = part.trim(), code] = WITH_CODE.exec(part.trim()) ?? [];
      return code === undefined ? { name } : { name, code };
    });
}

/** Codes have two digits for provinces, three for districts, five for communes. */
const WIDTHS = [2, 3, 5];

/** A code with the zeros that a spreadsheet takes from it, for each width that it may have had. */
export function paddedCodes(code: string): readonly string[] {
  return /^\d{1,4}$/.test(code)
    ? WIDTHS.filter((width) => width > code.length).map((width) => code.padStart(width, '0'))
    : [];
}

/** Whether a unit's code is one that is printed, which may have lost its zeros. */
export function hasCode({ code: { value } }: Unit, printed: string): boolean {
  return value === printed || paddedCodes(printed).includes(value);
}
