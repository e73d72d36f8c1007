import { lazyPattern } from '../../foundation/internal.js';

/** A blank, also one that has no width. */
export const BLANK = /[\s\u00AD\u200B-\u200D\u2060]/u;

/** A digit, also of the width of Chinese characters. */
export const DIGIT = /[0-9０-９]/u;

/** A letter, or a mark that belongs to one. */
export const letter = /* @__PURE__ */ lazyPattern('[\\p{L}\\p{M}]', 'u');

/** What word processors and web pages leave in the middle of words and numbers, and nobody sees. */
export const INVISIBLE = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';
