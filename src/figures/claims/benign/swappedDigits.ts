import { singleFigures, tryOtherNumber } from './attempts.js';
import type { BenignTest } from './types.js';

/** With fewer digits, some swap fits too often by chance. */
const FEWEST_DIGITS = 4;

/** 67,172 printed as 67,712. */
export const swappedDigits: BenignTest = {
  kind: 'swapped-digits',
  say: {
    vi: 'Có thể {figure} bị đảo hai chữ số liền nhau: {value|about} thì khớp.',
    en: 'Two neighbouring digits of {figure} may have changed places: {value|about} would fit.',
  },
  find: (conflict) => {
    for (const [name, figure] of singleFigures(conflict)) {
      // Of a vague figure, some swap lies within its reach too often.
      if (figure.qualifier !== null) continue;
      for (const written of swaps(figure.written)) {
        const found = tryOtherNumber(conflict, name, figure, { written });
        if (found !== null) return found;
      }
    }
    return null;
  },
};

/** A number with each pair of neighbouring digits swapped. */
function swaps(written: string): readonly string[] {
  const places = Array.from(written).flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  if (places.length < FEWEST_DIGITS) return [];
  return places.slice(1).flatMap((second, index) => {
    const first = places[index] as number;
    if (second !== first + 1) return [];
    const digits = Array.from(written);
    [digits[first], digits[second]] = [written.charAt(second), written.charAt(first)];
    const swapped = digits.join('');
    return swapped === written || /^-?0\d/.test(swapped) ? [] : [swapped];
  });
}
