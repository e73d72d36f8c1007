import { lazyPattern } from '../../foundation/internal.js';

/** A name brought into a form that compares: with its diacritics, and without. */
export interface NameForm {
  /** In small letters, the tone of each syllable at its end, a last `y` as `i`: `Hoà` and `Hòa`, `Quý` and `Quí` are one. */
  readonly toned: string;
  /** Without any diacritics. */
  readonly toneless: string;
}

/** The tones: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** A `y` that is the only vowel of its syllable, or stands behind `qu`. */
const LAST_Y = /(^|[b-dđghk-np-tvx]|qu)y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/;
const words = /* @__PURE__ */ lazyPattern('[\\p{L}\\p{M}]+|\\p{N}+', 'gu');
const marks = /* @__PURE__ */ lazyPattern('\\p{M}', 'gu');

/**
 * Bring a name into a form that compares.
 *
 * Letters that only look like `đ` count as it; apostrophes (`Ea H'leo`) are left out, other marks part words, as do the ends of
 * numbers (`P1`); zeros before a number are left out.
 */
export function nameForm(text: string): NameForm {
  const found = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(/['’‘ʼ`]/g, '')
    .match(words());
  const toned = (found ?? []).map(wordForm).join(' ');
  return { toned, toneless: toned.replace(marks(), '').replaceAll('đ', 'd') };
}

/** A form without blanks: `Sa Pa` and `Sapa` are one. */
export function joined(form: string): string {
  return form.replaceAll(' ', '');
}

function wordForm(word: string): string {
  const [tone] = TONE.exec(word) ?? [];
  const toneLast = tone === undefined ? word : word.replace(tone, '') + tone;
  return toneLast.replace(LAST_Y, '$1i').replace(/^0+(?=\d)/, '');
}
