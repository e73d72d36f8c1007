import { lazyPattern } from '../../foundation/internal.js';
import type { UnitKind } from '../model/unitKinds.js';

/** A name brought into a form that compares: with its diacritics, and without. */
export interface NameForm {
  /** In small letters, the tone of each syllable at its end: `Hoà` and `Hòa` are one. */
  readonly toned: string;
  /** Without any diacritics. */
  readonly toneless: string;
}

/** A reading of a text: as a name, or as a word for a kind of unit with a name after it. */
export interface NameReading extends NameForm {
  /** The kinds that the word before the name stands for; `null` where the whole text is read as the name. */
  readonly kinds: readonly UnitKind[] | null;
}

const CITY: readonly UnitKind[] = ['central-city', 'provincial-city', 'municipal-city'];

/** Words before names, as written and as abbreviated, with the kinds that they stand for. */
const KIND_WORDS: readonly (readonly [words: readonly string[], kinds: readonly UnitKind[]])[] = [
  [['tỉnh'], ['province']],
  [['thành phố', 'tp'], CITY],
  [['huyện', 'h'], ['rural-district']],
  [['quận', 'q'], ['urban-district']],
  [['thị xã', 'tx'], ['town']],
  [['xã', 'x'], ['rural-commune']],
  [['phường', 'p'], ['ward']],
  [['thị trấn', 'tt'], ['township']],
  [['đặc khu', 'đk'], ['special-zone']],
  [['thôn'], ['thon']],
  [['bản'], ['ban']],
  [['ấp'], ['ap']],
];

/** The tones: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const lettersWithTones = /* @__PURE__ */ lazyPattern('[\\p{L}\\p{M}\\p{N}]+', 'gu');
const marks = /* @__PURE__ */ lazyPattern('\\p{M}', 'gu');

/**
 * Bring a name into a form that compares.
 *
 * Letters that only look like `đ` count as it; apostrophes (`Ea H'leo`) are left out, other marks part words.
 */
export function nameForm(text: string): NameForm {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(/['’‘ʼ`]/g, '')
    .match(lettersWithTones());
  const toned = (words ?? []).map(toneLast).join(' ');
  return { toned, toneless: toned.replace(marks(), '').replaceAll('đ', 'd') };
}

function toneLast(word: string): string {
  const [tone] = TONE.exec(word) ?? [];
  return tone === undefined ? word : word.replace(tone, '') + tone;
}

/** A word before names, a blank after it, in the forms that compare. */
interface KindWord extends NameForm {
  readonly kinds: readonly UnitKind[];
}

let kindWords: readonly KindWord[] | undefined;

function madeKindWords(): readonly KindWord[] {
  return KIND_WORDS.flatMap(([words, kinds]) =>
    words.map((word) => {
      const { toned, toneless } = nameForm(word);
      return { toned: `${toned} `, toneless: `${toneless} `, kinds };
    }),
  );
}

/** The ways to read a text: as a name, and as a kind with a name after it (`xã Y Tý`, `TP. Huế`, `tinh lao cai`). */
export function readingsOf(text: string): readonly NameReading[] {
  const { toned, toneless } = nameForm(text);
  const readings: NameReading[] = [{ toned, toneless, kinds: null }];
  for (const word of (kindWords ??= madeKindWords())) {
    const start = [word.toned, word.toneless].find((one) => toned.startsWith(one));
    if (start === undefined) continue;
    const rest = { toned: toned.slice(start.length), toneless: toneless.slice(word.toneless.length) };
    readings.push({ ...rest, kinds: word.kinds });
  }
  return readings;
}
