import type { IsoDate } from '../../foundation/internal.js';
import type { UnitKind } from '../model/unitKinds.js';

/** The word of each letter, as lists spell it. */
export const kindWords: Readonly<Record<string, string>> = {
  X: 'Xã',
  P: 'Phường',
  T: 'Thị trấn',
  U: 'Thị Trấn',
  H: 'Huyện',
  Q: 'Quận',
  S: 'Thị xã',
  R: 'Thị Xã',
  C: 'Thành phố',
  D: 'Thành Phố',
  Y: 'Tỉnh',
};

/** Letters that differ in spelling only. */
const alike: Readonly<Record<string, string>> = { U: 'T', R: 'S', D: 'C' };

/** The letter of a kind, however it is spelled. */
export function plainKind(letter: string): string {
  return alike[letter] ?? letter;
}

const kinds: Readonly<Record<string, UnitKind>> = {
  X: 'rural-commune',
  P: 'ward',
  T: 'township',
  H: 'rural-district',
  Q: 'urban-district',
  S: 'town',
  Y: 'province',
};

/** Centrally run cities, and the first day of the one that became one. */
const CITIES: Readonly<Record<string, IsoDate>> = {
  '01': '',
  '31': '',
  '46': '2025-01-01',
  '48': '',
  '79': '',
  '92': '',
};

/**
 * The kind of a letter; a city is centrally run, or lies in a centrally run city or in a province.
 *
 * @param letter - The letter.
 * @param province - The code of the province in which it lies; none for a province.
 * @param from - The first day of the kind.
 */
export function kindOfLetter(letter: string, province: string | undefined, from: IsoDate): UnitKind {
  const kind = kinds[letter];
  if (kind !== undefined) return kind;
  if (province === undefined) return 'central-city';
  const since = CITIES[province];
  return since !== undefined && since <= from ? 'municipal-city' : 'provincial-city';
}

const letters = /* @__PURE__ */ new Map(Object.entries(kindWords).map(([letter, word]) => [word, letter]));

/** The letter of a full name, and the name. */
export function letterAndName(fullName: string): readonly [letter: string, name: string] {
  const [, word, name] = /^(Th\S+ \S+|\S+) (.*)$/.exec(fullName) as unknown as [string, string, string];
  return [letters.get(word) as string, name];
}
