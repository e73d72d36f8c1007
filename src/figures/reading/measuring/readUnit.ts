import { lazyPattern, type BaseMeasure, type Measure } from '../../../foundation/internal.js';
import type { Cursor } from '../cursor.js';
import type { UnitWords, UnitCategory } from '../../types.js';
import { qualifierBehind } from '../words/qualifiers.js';
import { isPairMark, isPerWord } from '../words/joints.js';
import { runsOn } from '../words/runOn.js';
import { isEnglishAdjective, isGrade, isMoneyWord, isSentenceWord } from '../words/sentence.js';
import {
  areAlternatives,
  isInBillions,
  isPerUnit,
  isTimeUnit,
  measureNamed,
  unitNamed,
} from '../words/units.js';

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

/** What is known of an amount before its unit. */
export interface BeforeUnit {
  /** The power of ten of its scale words; an amount with them and without a unit is money. */
  readonly power: number;
  /** Whether the last scale word is English: then it is money only beside a currency. */
  readonly isEnglish?: boolean;
  /** Whether a currency stands before the number, so that no other unit follows it. */
  readonly priced?: boolean;
}

/** Read the unit at the cursor with what it is per. Words that the library does not know count things. */
export function readUnit(cursor: Cursor, before: BeforeUnit): ReadUnit {
  const above = readAlternatives(cursor, readOwnName(cursor, before));
  const pers: UnitName[] = [];
  for (let length = perAhead(cursor); length > 0; length = perAhead(cursor)) {
    cursor.skip(length);
    pers.push(withoutAlternatives(readAlternatives(cursor, readName(cursor, 1))));
  }
  const isMoney = above.text === '' && before.power > 0 && before.isEnglish !== true;
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

const NO_NAME: UnitName = { text: '', measure: null, category: null };

/** The name of a unit, if the amount before it leaves room for one: a currency is a unit, and billions are đồng. */
function readOwnName(cursor: Cursor, { power, isEnglish = false, priced = false }: BeforeUnit): UnitName {
  const back = cursor.at;
  const isJoined = cursor.word() === '-' && !cursor.isApart() && !cursor.isApart(1) && power > 0;
  if (isJoined) cursor.skip();
  const name = readName(cursor, MOST_WORDS);
  const isPrice = name.category === 'money';
  const isOther = priced
    ? !isPrice
    : !isEnglish && power >= 6 && !isPrice && !isCountable(name, power, cursor.wordAt(back));
  // `8 tỷ m3`: what is measured is measured in any scale.
  if (!isOther || (!priced && name.category === 'amount' && name.text !== '')) return name;
  cursor.at = back;
  return NO_NAME;
}

function isCountable({ text, measure, category }: UnitName, power: number, first: string): boolean {
  if (measure === null && category === null) return power < 9 && text !== '' && !isMoneyWord(first);
  return power < 9 || isInBillions(text.toLowerCase(), category ?? 'count');
}

/** `xã/phường/thị trấn`, `tỉnh/thành phố`: kinds of one thing with a bar between them. */
function readAlternatives(cursor: Cursor, name: UnitName): UnitName {
  let whole = name;
  let last = name.text.toLowerCase();
  while (cursor.word() === '/') {
    const next = cursor.match((phrase) => areAlternatives(last, phrase), 1);
    if (next === undefined) break;
    const start = cursor.position();
    cursor.skip(1 + next.length);
    last = next.phrase;
    whole = { ...whole, text: whole.text + cursor.since(start) };
  }
  return whole;
}

/** `3 tỷ đồng/xã/phường` is per one of either. */
function withoutAlternatives(name: UnitName): UnitName {
  return { ...name, text: name.text.replace(/\/.*/, '') };
}

/** A unit per something that was written before its number. */
export function withPer(unit: ReadUnit, per: string): ReadUnit {
  const own = unit.per?.toLowerCase() ?? '';
  const given = per.toLowerCase();
  if (given.includes('/')) return per.split('/').reduce(withPer, unit);
  if (own === given || isSameTime(own, given)) return unit;
  // `mỗi xã … triệu đồng/năm` has two denominators: the time comes last.
  const parts = unit.per === null ? [per] : isTimeUnit(given) ? [unit.per, per] : [per, unit.per];
  const all = parts.join('/');
  const [base = null] = (unit.measure ?? '').split('/') as readonly (BaseMeasure | null)[];
  const measure = base === null || unit.measure === null ? null : base;
  return { ...unit, per: all, measure: rateOf(measure, all.toLowerCase().split('/').map(measureNamed)) };
}

/** `mỗi năm giảm 4%/năm` says it twice. */
function isSameTime(own: string, given: string): boolean {
  const last = own.split('/').at(-1) ?? '';
  return (
    last !== '' &&
    (last === given || (measureNamed(last) !== null && measureNamed(last) === measureNamed(given)))
  );
}

/** How many pieces open what the unit is per, at the cursor; 0 if nothing does. */
function perAhead(cursor: Cursor): number {
  const opener = cursor.match(isPerWord);
  if (opener === undefined) return 0;
  const { phrase } = opener;
  // `1.200 tỷ đồng/kế hoạch 1.500 tỷ đồng` is a pair.
  const whole = cursor.match(isPairMark);
  const isColon = whole !== undefined && cursor.word(whole.length) === ':' ? 1 : 0;
  if (whole !== undefined && whole.length > 1 && cursor.isNumber(whole.length + isColon)) return 0;
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
  const known = found && !isCompound(cursor, found.length) ? unitNamed(found.phrase) : undefined;
  if (known !== undefined && !(found?.length === 1 && runsOn(found.phrase, cursor.word(1)))) {
    cursor.take(unitNamed);
    const [measure, category] = known;
    return { text: cursor.since(start), measure, category };
  }
  if (takeCompound(cursor)) return { text: cursor.since(start), measure: null, category: null };
  for (let words = 0; words < mostWords && isNameWord(cursor); words += 1) cursor.skip();
  return { text: cursor.since(start), measure: null, category: null };
}

/** English has what is said of a thing before it: `poor households`. */
function skipAdjectives(cursor: Cursor): void {
  let words = 0;
  while (words < MOST_ADJECTIVES) {
    const isJoint = words > 0 && ['and', ','].includes(cursor.word(words)) ? 1 : 0;
    // `300 4-star products`
    const isStars =
      cursor.isNumber(words) && cursor.word(words + 1) === '-' && isGrade(cursor.word(words + 2));
    if (!isStars && !isEnglishAdjective(cursor.word(words + isJoint))) break;
    words += isStars ? 3 : 1 + isJoint;
  }
  if (words > 0 && cursor.match(unitNamed, words) !== undefined) cursor.skip(words);
}

/** Whether a hyphen joins the word before this place to another: `district-level units` are no districts. */
function isCompound(cursor: Cursor, length: number): boolean {
  return (
    length === 1 &&
    cursor.word(1) === '-' &&
    cursor.peek(2)?.kind === 'word' &&
    !cursor.isApart(1) &&
    !cursor.isApart(2) &&
    isAscii(cursor.word()) &&
    isAscii(cursor.word(2))
  );
}

/** Move past English words with hyphens and the noun behind them: `district-level units`, `centrally-run cities`. */
function takeCompound(cursor: Cursor): boolean {
  if (!isNameWord(cursor) || !isCompound(cursor, 1)) return false;
  while (isCompound(cursor, 1)) cursor.skip(2);
  cursor.skip();
  if (!isNameWord(cursor)) return true;
  const isPlural = cursor.word().endsWith('s');
  cursor.skip();
  if (!isPlural && isNameWord(cursor) && cursor.word().endsWith('s')) cursor.skip();
  return true;
}

function isAscii(word: string): boolean {
  return /^[a-z]+$/.test(word);
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
    (base === 'VND' || base === 'internationalDollar') &&
    below !== undefined &&
    ['year', 'month', 'day'].includes(time ?? '') &&
    more.length === 0;
  const isRate = pers.length < 2 || isIncome;
  return base !== null && isRate && !pers.includes(null) ? ([base, ...pers].join('/') as Measure) : null;
}
