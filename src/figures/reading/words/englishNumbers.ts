import { phrases, type Phrases } from './phrases.js';
import { numberNamed } from './scales.js';

/** The numbers below twenty in English words. */
export const englishSmall: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  ...[
    ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ].map((word, index) => [index + 1, word] as const),
]);

/** The tens in English words. */
export const englishTens: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
]);

/** Whether a word is part of a number in English words. */
export function isEnglishNumberWord(word: string): boolean {
  return word === 'hundred' || (englishSmall(word) ?? englishTens(word)) !== undefined;
}

/** Whether a number in words begins with a word, in either language. */
export function isNumberWord(word: string): boolean {
  return numberNamed(word) !== undefined || isEnglishNumberWord(word);
}

/** The parts of a whole in English words. */
export const englishParts: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [3, 'third, thirds'],
  [4, 'quarter, quarters, fourth, fourths'],
  [5, 'fifth, fifths'],
  [6, 'sixth, sixths'],
  [7, 'seventh, sevenths'],
  [8, 'eighth, eighths'],
  [9, 'ninth, ninths'],
  [10, 'tenth, tenths'],
]);
