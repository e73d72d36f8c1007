import type { Cursor } from '../cursor.js';
import type { DraftNumbers } from '../draft.js';
import type { ReadHead } from '../readHead.js';
import type { ReadNumbers } from './readNumbers.js';
import { MOST_POWER } from './readNumber.js';
import { readEnglishFraction } from './readEnglishFraction.js';
import { readUnit, type ReadUnit } from '../measuring/readUnit.js';
import { isIndefiniteLead } from '../words/leads.js';
import { indefinitePower, numberNamed, scalePower, smallScalePower } from '../words/scales.js';
import { opensWhole } from '../words/sentence.js';
import { isTimeUnit, measureNamed, unitNamed } from '../words/units.js';

const noUnit: ReadUnit = { text: '', per: null, measure: null, category: 'amount' };

/** The largest denominator of what is taken for a plain fraction. */
const MOST_PARTS = 10;

/** Read a fraction in words (`một nửa`, `hai phần ba`, `two thirds of`); nothing is read if there is none. */
export function readFraction(cursor: Cursor, head: ReadHead): ReadNumbers | undefined {
  const english = readEnglishFraction(cursor, head.qualifier !== null);
  if (english !== undefined) return fraction(String(english.numerator), String(english.denominator));
  const half = cursor.match((phrase) => ['một nửa', 'phân nửa'].includes(phrase));
  // `nửa cuối năm`, `nửa vời`: without a qualifier the word alone is none.
  const isOfCount = ['số', 'tổng', 'diện'].includes(cursor.word(1));
  const isBare = cursor.word() === 'nửa' && (head.qualifier !== null || isOfCount);
  if (half !== undefined || isBare) {
    cursor.skip(half?.length ?? 1);
    return fraction('1', '2');
  }
  const [numerator, denominator] = [smallNumber(cursor.word()), partsNamed(cursor)];
  if (cursor.word(1) !== 'phần' || numerator === undefined || denominator === undefined) return undefined;
  if (numerator >= denominator) return undefined;
  cursor.skip(3);
  return fraction(String(numerator), String(denominator));
}

/** What `tư` opens that is no fourth: `một phần tư liệu`. */
const privateWords: readonly string[] = ['nhân', 'liệu', 'tưởng', 'duy', 'vấn', 'pháp', 'cách', 'trang'];

/** The denominator behind `phần`; `một phần năm 2023` is a part of a year. */
function partsNamed(cursor: Cursor): number | undefined {
  const next = cursor.word(3);
  if (cursor.word(2) === 'tư') return privateWords.includes(next) ? undefined : 4;
  return cursor.word(2) === 'năm' && cursor.isNumber(3) ? undefined : smallNumber(cursor.word(2));
}

/**
 * A small pair that is a fraction of a whole: `1/2 số hộ nghèo`, `2/3 chặng đường`; of things that are counted it stays a pair. What
 * falls or is vague without a unit (`giảm 1/3`, `hơn 2/3`) is a fraction, too.
 */
export function asFraction(
  { numbers, unit }: ReadNumbers,
  cursor: Cursor,
  { at, direction, qualifier }: ReadHead,
): ReadNumbers | undefined {
  if (numbers.form !== 'pair' || numbers.denominatorUnit !== null || unit.per !== null) return undefined;
  const { first, second } = numbers;
  const isPlain = [first, second].every(({ digits, power }) => power === 0 && /^\d{1,2}$/.test(digits));
  const [part, whole] = [Number(first.digits), Number(second.digits)];
  if (!isPlain || part === 0 || part >= whole || whole > MOST_PARTS) return undefined;
  const isKnown = unitNamed(unit.text.toLowerCase()) !== undefined;
  const opener = (unit.text === '' ? cursor.word() : unit.text.toLowerCase()).replace(/ .*/, '');
  const isLed = (direction ?? qualifier) !== null || cursor.wordAt(at - 1) === 'by';
  const isBare = unit.text === '' && cursor.peek()?.kind !== 'word' && isLed;
  if (isKnown || !(isBare || opensWhole(opener))) return undefined;
  // What was taken for a unit is what the fraction is of.
  if (unit.text !== '') cursor.skip(-unit.text.split(' ').length);
  return fraction(first.digits, second.digits);
}

/** Read an order without a number: `hàng nghìn lao động`, `vài chục`, `trăm tỷ`; nothing is read if there is none. */
export function readIndefinite(cursor: Cursor): ReadNumbers | undefined {
  const start = cursor.at;
  const english = cursor.take(indefinitePower);
  const power = english === undefined ? vietnameseOrder(cursor) : indefinitePower(english);
  if (power === undefined || power > MOST_POWER) {
    cursor.at = start;
    return undefined;
  }
  if (english === 'tens of thousands' && cursor.word() === 'of') cursor.skip();
  return {
    numbers: { form: 'indefinite', power },
    unit: readUnit(cursor, { power: power >= 9 ? power : 0, isEnglish: english !== undefined }),
  };
}

function vietnameseOrder(cursor: Cursor): number | undefined {
  const isLed = isIndefiniteLead(cursor.word());
  const lead = isLed ? cursor.word() : '';
  if (isLed) cursor.skip();
  let power = 0;
  let words = 0;
  for (let next = scaleOf(cursor.word()); next !== undefined; next = scaleOf(cursor.word())) {
    if (['lệ', 'tập'].includes(cursor.word(1)) || power > MOST_POWER) break;
    power += next;
    words += 1;
    cursor.skip();
  }
  if (words === 0) return lead === 'vài' && unitAhead(cursor) ? 0 : undefined;
  // `nghìn đồng` heads a column; `trăm tỷ` heads an article.
  const isBareOrder = words > 1 && cursor.word(-words) !== 'triệu' && cursor.word(-words - 1) !== '(';
  return isLed || isBareOrder ? power : undefined;
}

function scaleOf(word: string): number | undefined {
  return smallScalePower(word) ?? scalePower(word);
}

function unitAhead(cursor: Cursor): boolean {
  return cursor.match(unitNamed) !== undefined;
}

/** `3 tháng 1 lần`, `6 tháng/lần`, `2 lần/năm`, `2 lần mỗi năm`, `mỗi quý một lần`: how often. */
export function asFrequency(read: ReadNumbers, cursor: Cursor, head: ReadHead): ReadNumbers | undefined {
  const { numbers, unit } = read;
  if (numbers.form !== 'single' || head.multiple || head.direction !== null) return undefined;
  const { digits, decimals, power } = numbers.first;
  if (decimals > 0 || power > 0) return undefined;
  if (isTimeUnit(unit.text.toLowerCase())) return timesBehind(cursor, digits, unit);
  if (unit.text.toLowerCase() !== 'lần') return undefined;
  const per = unit.per ?? head.per;
  if (per !== null) return isTimeUnit(per.toLowerCase()) ? frequency(digits, '1', per) : undefined;
  return everyBehind(cursor, digits);
}

/** `1 lần` or `/lần` behind a time. */
function timesBehind(cursor: Cursor, every: string, unit: ReadUnit): ReadNumbers | undefined {
  if (unit.per !== null) return unit.per === 'lần' ? frequency('1', every, unit.text) : undefined;
  const at = cursor.word() === '/' ? 1 : 0;
  const times = smallNumber(cursor.word(at));
  if (times === undefined || cursor.word(at + 1) !== 'lần') return undefined;
  cursor.skip(at + 2);
  return frequency(String(times), every, unit.text);
}

/** `/6 tháng` behind a number of times. */
function everyBehind(cursor: Cursor, occurrences: string): ReadNumbers | undefined {
  const every = smallNumber(cursor.word(1));
  const isTime = cursor.match(isTimeUnit, 2) !== undefined;
  if (!['/', 'trong', 'mỗi'].includes(cursor.word()) || every === undefined || !isTime) return undefined;
  cursor.skip(2);
  const start = cursor.position();
  cursor.take(isTimeUnit);
  return frequency(occurrences, String(every), cursor.since(start));
}

function smallNumber(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : numberNamed(word);
}

function fraction(numerator: string, denominator: string): ReadNumbers {
  return { numbers: { form: 'fraction', numerator, denominator }, unit: noUnit };
}

function frequency(occurrences: string, every: string, time: string): ReadNumbers {
  const measure = measureNamed(time.toLowerCase());
  const numbers: DraftNumbers = { form: 'frequency', occurrences, every };
  return { numbers, unit: { text: time, per: null, measure, category: 'amount' } };
}
