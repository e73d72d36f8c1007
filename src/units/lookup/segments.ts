import type { Unit } from '../model/unit.js';

/** A part of a text between commas: a name, with its code where it is printed in parentheses behind it. */
export interface Segment {
  /** The name, or a code or identity that stands alone. */
  readonly name: string;
  /** The code behind it. */
  readonly code?: string;
}

/** A code behind a name, alone or called one: `(001)`, `( 001 )`, `[001]`, `(mã 001)`. */
const WITH_CODE = /^(.*?)\s*[([](?:[^\d()[\]]{0,10}[\s:.])?\s*(\d{1,10})\s*[)\]]\s*$/;

/** A code with a dash between it and the name, which no name has: `Xã Y Tý - 02701`, `02701 - Xã Y Tý`, `02701 Xã Y Tý`. */
const DASHED_BEHIND = /^(.*\S)\s+[-–—]\s+(\d{2,5})$/;
const IN_FRONT = /^(?:(\d{2,5})\s+[-–—]\s+|(\d{3}|\d{5})\s+)([^\d\s].*)$/;

/** The number of a row before its name: `15. Lào Cai`, `1) Hà Nội`. */
const NUMBERED = /^\d{1,3}[.)]\s+(?=[^\d\s])/;

/** A whole number as a spreadsheet writes one: `1.0`. */
const WITH_ZERO = /^(\d{1,5})\.0+$/;

/** The country with a dash before it, which parts no names: `Hà Giang - Việt Nam`. */
const WITH_COUNTRY = /\s+[-–—]\s*vi[eệ]t ?nam\.?\s*$/i;

/** A word for a kind alone in parentheses behind a name: `Bát Xát (huyện)`. */
const WITH_KIND =
  /([^,;()]{1,100})\((province|district|commune|ward|town|township|tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)\)/gi;

/** The parts of a text: `Phường Trúc Bạch, Quận Ba Đình (001)`, `Y Tý (Lào Cai)`; what lies behind the first says where it lies. */
export function segmentsOf(text: string): Segment[] {
  return text
    .replace(WITH_COUNTRY, '')
    .replace(WITH_KIND, '$2 $1')
    .replace(/\(([^\d()]{1,100})\)/g, ',$1')
    .split(/[,;]/)
    .map(segmentOf);
}

function segmentOf(part: string): Segment {
  const trimmed = part.trim();
  const [first = ''] = trimmed;
  const plain = /\d/.test(first) ? trimmed.replace(NUMBERED, '').replace(WITH_ZERO, '$1') : trimmed;
  const [, behind = plain, code] = WITH_CODE.exec(plain) ?? DASHED_BEHIND.exec(plain) ?? [];
  if (code !== undefined) return { name: behind, code };
  const [, dashed, spaced, name] = IN_FRONT.exec(plain) ?? [];
  const before = dashed ?? spaced;
  return before === undefined || name === undefined ? { name: plain } : { name, code: before };
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
