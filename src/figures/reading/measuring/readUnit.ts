import { lazyPattern, type BaseMeasure, type Measure } from '../../../foundation/internal.js';
import type { Cursor } from '../cursor.js';
import type { UnitWords, UnitCategory } from '../../types.js';
import { qualifierBehind } from '../words/qualifiers.js';
import { isPairMark, isPerWord } from '../words/joints.js';
import { runsOn } from '../words/runOn.js';
import { isEnglishAdjective, isGrade, isSentenceWord } from '../words/sentence.js';
import { isPerUnit, isTimeUnit, measureNamed, unitNamed } from '../words/units.js';

/** What is read of a unit before its detail. */
export type ReadUnit = Omit<UnitWords, 'detail'> & { readonly measure: Measure | null };

interface UnitName {
  readonly text: string;
  readonly measure: BaseMeasure | null;
  readonly category: UnitCategory | null;
}

/** The most words that name an unknown unit: names of things mostly have two syllables. */
const MOST_WORDS = 2;

/** The most pieces of adjectives before an English unit: `new - style rural`. */
const MOST_ADJECTIVES = 6;

/**
 * Read the unit at the cursor with what it is per. Words that the library does not know count things.
 *
 * @param scaled - Whether scale words stood before it: an amount with them and without a unit is money.
 */
export function readUnit(cursor: Cursor, scaled: boolean): ReadUnit {
  const above = readName(cursor, MOST_WORDS);
  const pers: UnitName[] = [];
  for (let length = perAhead(cursor); length > 0; length = perAhead(cursor)) {
    cursor.skip(length);
    pers.push(readName(cursor, 1));
  }
  const isMoney = above.text === '' && scaled;
  return {
    text: above.text,
    per: pers.length === 0 ? null : pers.map(({ text }) => text).join('/'),
    measure: rateOf(
      isMoney ? 'VND' : above.measure,
      pers.map(({ measure }) => measure),
    ),
    category: isMoney ? 'money' : (above.category ?? 'count'),
  };
}

/** A unit per something that was written before its number. */
export function withPer(unit: ReadUnit, per: string): ReadUnit {
  if (unit.per !== null) return unit;
  // Without a denominator of its own it is a plain unit.
  const base = unit.measure as BaseMeasure | null;
  return { ...unit, per, measure: rateOf(base, per.toLowerCase().split('/').map(measureNamed)) };
}

/** How many pieces open what the unit is per, at the cursor; 0 if nothing does. */
function perAhead(cursor: Cursor): number {
  const opener = cursor.match(isPerWord);
  if (opener === undefined) return 0;
  const { phrase } = opener;
  // `1.200 tỷ đồng/kế hoạch 1.500 tỷ đồng` is a pair.
  const whole = cursor.match(isPairMark);
  if (whole !== undefined && whole.length > 1 && cursor.isNumber(whole.length)) return 0;
  // `tiêu chí/1 xã` is per commune; another number would be a second figure.
  const isOne = ['1', 'một'].includes(cursor.word(1));
  const length = isOne ? 2 : 1;
  if (phrase === '/')
    return cursor.peek(length)?.kind === 'word' && (!isOne || cursor.match(unitNamed, length)) ? length : 0;
  const isTimeOnly = phrase === 'hằng' || phrase === 'hàng' || phrase === 'a';
  return cursor.match(isTimeOnly ? isTimeUnit : isPerUnit, length) === undefined ||
    cursor.isNumber(length + 1)
    ? 0
    : length;
}

function readName(cursor: Cursor, mostWords: number): UnitName {
  const start = cursor.position();
  skipAdjectives(cursor);
  const found = cursor.match(unitNamed);
  const known = found && unitNamed(found.phrase);
  if (known !== undefined && !(found?.length === 1 && runsOn(found.phrase, cursor.word(1)))) {
    cursor.take(unitNamed);
    const [measure, category] = known;
    return { text: cursor.since(start), measure, category };
  }
  for (let words = 0; words < mostWords && isNameWord(cursor); words += 1) cursor.skip();
  return { text: cursor.since(start), measure: null, category: null };
}

/** English has what is said of a thing before it: `poor households`. */
function skipAdjectives(cursor: Cursor): void {
  let words = 0;
  while (words < MOST_ADJECTIVES && isEnglishAdjective(cursor.word(words))) words += 1;
  if (words > 0 && cursor.match(unitNamed, words) !== undefined) cursor.skip(words);
}

const capitalised = /* @__PURE__ */ lazyPattern('^\\p{Lu}\\p{M}*\\p{Ll}', 'u');

/** A name of a person or a place, with a capital, is no unit: `82.492.832 Hà Nội`; a word in capitals may be one. */
function isNameWord(cursor: Cursor): boolean {
  const token = cursor.peek();
  if (token?.kind !== 'word' || isSentenceWord(token.text)) return false;
  if (cursor.match(qualifierBehind) !== undefined || isGrade(token.text)) return false;
  return !capitalised().test(cursor.text.slice(token.start, token.end));
}

/** A unit per others, where the library has it: anything per one thing, money per someone or something in a time. */
function rateOf(base: BaseMeasure | null, pers: readonly (BaseMeasure | null)[]): Measure | null {
  const [below, time, ...more] = pers;
  const isIncome =
    base === 'VND' &&
    ['person', 'household', 'worker', 'hectare'].includes(below ?? '') &&
    ['year', 'month', 'day'].includes(time ?? '') &&
    more.length === 0;
  const isRate = pers.length < 2 || isIncome;
  return base !== null && isRate && !pers.includes(null) ? ([base, ...pers].join('/') as Measure) : null;
}
