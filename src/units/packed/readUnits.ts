import { communeCode, readStep } from './readCodes.js';
import { readLetters } from './readLetters.js';

/** What is packed of a commune. */
export interface PackedUnit {
  /** Its code. */
  readonly code: string;
  /** Its kind. */
  readonly kind: CommuneKind;
  /** Its name. */
  readonly name: string;
  /** Other spellings of its name. */
  readonly aliases: readonly string[];
}

/** The word that stands before the name of a commune of each kind. */
export const communeWords = {
  'rural-commune': 'Xã',
  ward: 'Phường',
  township: 'Thị trấn',
  'special-zone': 'Đặc khu',
} as const;

/** The kinds of commune. */
export type CommuneKind = keyof typeof communeWords;

const kinds: Readonly<Record<string, CommuneKind>> = { P: 'ward', T: 'township', D: 'special-zone' };

/**
 * Read the communes of one parent.
 *
 * @param packed - For each, `;` between them: the letter of its kind (none for xã), the step from the code before it in base
 * 36, `=`, its name, and `|` with another spelling.
 */
export function readUnits(packed: string): PackedUnit[] {
  let code = 0;
  return packed.split(';').flatMap((entry) => {
    const [, letter = '', step = '', name = '', other] =
      /^([PTD]?)(-?\w+)=([^|]*)(?:\|(.*))?$/.exec(entry) ?? [];
    if (step === '') return [];
    code += readStep(step);
    return [
      {
        code: communeCode(code),
        kind: kinds[letter] ?? 'rural-commune',
        name: readLetters(name),
        aliases: other === undefined ? [] : [readLetters(other)],
      },
    ];
  });
}
