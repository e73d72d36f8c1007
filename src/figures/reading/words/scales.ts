import { phrases, phraseSet, type Phrases } from './phrases.js';

/** The power of ten of a scale word; several in a row multiply (`nghìn tỷ`). */
export const scalePower: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [3, 'nghìn, ngàn, thousand'],
  [6, 'triệu, tr, trđ, trđồng, million, mn, mln, mil'],
  [9, 'tỷ, tỉ, tỷđ, tỷđồng, billion, bn, bln, bil'],
  [12, 'trillion, tn, trn, tril'],
  [15, 'quadrillion'],
]);

/** That of the scale words that are no scale of their own beside digits: `2 chục`, `3 trăm triệu`, `1,5 vạn`. */
export const smallScalePower: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [1, 'chục'],
  [2, 'trăm'],
  [4, 'vạn'],
]);

/** That of English scale words without a number, as an indefinite one has them: `hundreds of households`. */
export const indefinitePower: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [1, 'tens of, dozens of'],
  [2, 'hundreds of'],
  [3, 'thousands of'],
  [4, 'tens of thousands'],
  [6, 'millions of'],
]);

/** The numbers up to ten as words, which are read only where a unit or a scale follows (`năm` is five, and also a year). */
export const numberNamed: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [1, 'một, one'],
  [2, 'hai, two'],
  [3, 'ba, three'],
  [4, 'bốn, four'],
  [5, 'năm, five'],
  [6, 'sáu, six'],
  [7, 'bảy, bẩy, seven'],
  [8, 'tám, eight'],
  [9, 'chín, nine'],
  [10, 'mười, ten'],
]);

/** The last digit as words have it behind `mười` and `mươi`; `hai mươi năm` are twenty years. */
export const lastDigitNamed: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [1, 'mốt, một'],
  [2, 'hai'],
  [3, 'ba'],
  [4, 'bốn, tư'],
  [5, 'lăm'],
  [6, 'sáu'],
  [7, 'bảy, bẩy'],
  [8, 'tám'],
  [9, 'chín'],
]);

/** English scale words that are units, too: only behind a currency, or before people (`VND85m`, `5.7m people`). */
export const shortScalePower: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [3, 'k'],
  [6, 'm'],
]);

/** Whether a scale word is English: without a unit and a currency, what it scales is not money. */
export const isEnglishScale: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'thousand, million, mn, mln, mil, billion, bn, bln, bil, trillion, tn, trn, tril, quadrillion, k, m',
);
