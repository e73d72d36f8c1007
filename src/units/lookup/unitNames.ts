import type { UnitKind } from '../model/unitKinds.js';
import { nameForm, type NameForm } from './nameForm.js';

/** A reading of a text: as a name, or as a word for a kind of unit with a name after it. */
export interface NameReading extends NameForm {
  /** The kinds that the word beside the name stands for; `null` where the whole text is read as the name. */
  readonly kinds: readonly UnitKind[] | null;
}

/** Words beside names, as written and as abbreviated, and the kinds that they stand for. */
const KIND_WORDS = `
vùng|region=region
tỉnh|t|province=province
thành phố|tp|t p|city|capital=central-city+provincial-city+municipal-city
huyện|huyện đảo|h|hg=rural-district
quận|q=urban-district
district=rural-district+urban-district
thị xã|tx|t x|town=town
xã|x|commune=rural-commune
phường|p|f|ph|ward=ward
thị trấn|tt|ttr|t t|t tr|t trấn|town|township=township
đặc khu|đk|đ k|special zone=special-zone
thôn|village=thon
bản|village=ban
ấp|village=ap`;

/** The English words, which stand behind names; a `city` ends in `i` in the form that compares. */
const ENGLISH_END =
  /^(.+) (region|province|citi|capital|district|town|commune|ward|township|special zone|village)$/;

/** A word before names, a blank after it, in the forms that compare. */
interface KindWord extends NameForm {
  readonly kinds: readonly UnitKind[];
}

let kindWords: readonly KindWord[] | undefined;

function madeKindWords(): readonly KindWord[] {
  return KIND_WORDS.trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', kinds = ''] = line.split('=');
      return words.split('|').map((word) => {
        const { toned, toneless } = nameForm(word);
        return { toned: `${toned} `, toneless: `${toneless} `, kinds: kinds.split('+') as UnitKind[] };
      });
    });
}

/**
 * The ways to read a text: as a name, and as a kind with a name beside it (`xã Y Tý`, `TP. Huế`, `tinh lao cai`, `Q3`,
 * `Yen Bai province`, `City of Hue`).
 */
export function readingsOf(text: string): readonly [NameReading, ...NameReading[]] {
  const form = nameForm(text);
  const readings: [NameReading, ...NameReading[]] = [{ ...form, kinds: null }];
  const [toned, toneless] = [kindFirst(form.toned), kindFirst(form.toneless)];
  for (const word of (kindWords ??= madeKindWords())) {
    if (!toneless.startsWith(word.toneless)) continue;
    const start = [word.toned, word.toneless].find((one) => toned.startsWith(one));
    if (start === undefined) continue;
    readings.push({
      toned: toned.slice(start.length),
      toneless: toneless.slice(word.toneless.length),
      kinds: word.kinds,
    });
  }
  return readings;
}

function kindFirst(form: string): string {
  return form.replace(ENGLISH_END, '$2 $1').replace(/^(?:the )?(\w+) of /, '$1 ');
}
