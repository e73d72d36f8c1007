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
/** A `k` at the end of a syllable, where Vietnamese words have a `c`. */
const LAST_K = /(?<=[aeiouy\u0302\u0306\u031B])k[\u0300\u0301\u0303\u0309\u0323]?$/;
const ACUTE = '\u0301';
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

/** Brings many names into their forms, each of their words once: ten thousand names have three thousand syllables. */
export function nameForms(): (text: string) => NameForm {
  const known = new Map<string, NameForm>();
  const formOf = (word: string): NameForm => {
    const earlier = known.get(word);
    if (earlier !== undefined) return earlier;
    const form = nameForm(word);
    known.set(word, form);
    return form;
  };
  return (text) => {
    const forms = text
      .split(/\s+/)
      .map(formOf)
      .filter(({ toned }) => toned !== '');
    return {
      toned: forms.map(({ toned }) => toned).join(' '),
      toneless: forms.map(({ toneless }) => toneless).join(' '),
    };
  };
}

/** A form without blanks: `Sa Pa` and `Sapa` are one; a `k` that Vietnamese words would not have is a `c`: `Krông Pắk`, `Krông Pắc`. */
export function joined(form: string): string {
  return form.replaceAll(' ', '').replace(/k(?![hiey])/g, 'c');
}

function wordForm(word: string): string {
  const [tone] = TONE.exec(word) ?? [];
  const toneLast = tone === undefined ? word : word.replace(tone, '') + tone;
  // Syllables that end in `k` are written with `c`, too, and without the one tone that they have: `Đắk`, `Đăk`, `Đắc`.
  if (LAST_K.test(toneLast)) return toneLast.replace(LAST_K, `c${tone ?? ACUTE}`);
  return toneLast.replace(LAST_Y, '$1i').replace(/^0+(?=\d)/, '');
}
