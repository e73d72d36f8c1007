import type { Cursor } from './cursor.js';
import type { Draft, DraftNumbers } from './draft.js';
import { readDate } from './readDate.js';
import { readBehind, readHead, type ReadHead } from './readHead.js';
import { readName } from './readName.js';
import { readNumbers, type ReadMode, type ReadNumbers } from './readNumbers.js';
import { asFraction, asFrequency, readFraction, readIndefinite } from './readOther.js';
import { withPer, type ReadUnit } from './readUnit.js';
import { detailWords, qualifiersBehind } from './words.js';

/** The most words that are looked at behind a unit. */
const MOST_DETAIL = 8;

/** Read one figure with the words around it; nothing is read, and the cursor stays, if none starts here. */
export function readPhrase(cursor: Cursor, mode: ReadMode): Draft | undefined {
  const start = cursor.at;
  const head = readHead(cursor);
  const read = isNamed(cursor) ? undefined : readBody(cursor, mode, head);
  if (read === undefined) {
    cursor.at = start;
    return undefined;
  }
  const { numbers } = read;
  const unit = withCurrency(
    withImpliedPer(head.per === null ? read.unit : withPer(read.unit, head.per), numbers),
    head,
  );
  const detail = readDetail(cursor);
  const behind = readBehind(cursor);
  const isSpan = numbers.form === 'range' || behind !== null;
  return {
    kind: 'draft',
    numbers,
    unit,
    qualifier: behind ?? head.qualifier,
    from: head.from && !isSpan,
    direction: head.direction ?? (isSpan ? head.directionBefore : null),
    detail,
    at: head.at,
    end: cursor.at,
  };
}

function readBody(cursor: Cursor, mode: ReadMode, head: ReadHead): ReadNumbers | undefined {
  const other = readFraction(cursor, head) ?? readIndefinite(cursor) ?? readMultiple(cursor, head);
  if (other !== undefined) return other;
  const read = readNumbers(cursor, mode, head.negative);
  return read && (asFraction(read, cursor) ?? asFrequency(read, cursor, head) ?? read);
}

/** `gấp đôi` is twice. */
function readMultiple(cursor: Cursor, { multiple }: ReadHead): ReadNumbers | undefined {
  const digits = { đôi: '2', rưỡi: '1.5' }[cursor.word()];
  if (!multiple || digits === undefined) return undefined;
  cursor.skip();
  const first = { digits, decimals: digits.length > 1 ? 1 : 0, power: 0, by: null, ambiguous: false };
  return {
    numbers: { form: 'single', first },
    unit: { text: 'lần', per: null, measure: 'times', sort: 'amount' },
  };
}

/** Whether what stands behind the head is a date or a name: `tăng trong năm 2022`, `đến 30/9`. */
function isNamed(cursor: Cursor): boolean {
  const { at } = cursor;
  const found = readDate(cursor) ?? readName(cursor);
  cursor.at = at;
  return found !== undefined;
}

/** A number of criteria with decimals is an average, per commune: `gần 9,5 tiêu chí`. */
function withImpliedPer(unit: ReadUnit, numbers: DraftNumbers): ReadUnit {
  const isAverage = numbers.form === 'single' && numbers.first.decimals > 0 && unit.measure === 'criterion';
  return isAverage ? { ...withPer(unit, 'xã'), perImplied: true } : unit;
}

function withCurrency(unit: ReadUnit, { currency }: ReadHead): ReadUnit {
  if (currency === '' || unit.text !== '') return unit;
  const isDong = ['vnd', 'vnđ'].includes(currency.toLowerCase());
  return { ...unit, text: currency, measure: isDong ? 'VND' : null, sort: 'money' };
}

/** The words behind a unit that say which of its things are counted: `hộ nghèo và cận nghèo`. */
function readDetail(cursor: Cursor): string | null {
  const start = cursor.position();
  const { at } = cursor;
  for (let words = 0; words < MOST_DETAIL; words += 1) {
    const isJoined = cursor.word() === 'và' && detailWords.has(cursor.word(1));
    if (!isJoined && !detailWords.has(cursor.word())) break;
    if (Object.hasOwn(qualifiersBehind, `${cursor.word()} ${cursor.word(1)}`)) break;
    cursor.skip();
  }
  return cursor.at === at ? null : cursor.since(start);
}
