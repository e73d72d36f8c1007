import type { Cursor } from './cursor.js';
import type { OneThingFigure, Qualifier } from '../types.js';
import { isRangeMark } from './words/joints.js';
import { isComparedWord, isPerLead, leadEffect } from './words/leads.js';
import { qualifierBehind, qualifierNamed, type QualifierWord } from './words/qualifiers.js';
import { isDetail } from './words/sentence.js';
import { isPerUnit, isTimeUnit, unitNamed } from './words/units.js';

/** What stands before a number. */
export interface ReadHead {
  /** Where the first word stands that tells something of the number, in pieces; the number itself if there is none. */
  readonly at: number;
  /** The word that makes it vague or a bound. */
  readonly qualifier: Qualifier | null;
  /** Whether it is called a rise or a fall. */
  readonly direction: OneThingFigure['changeDirection'];
  /** The direction of which `từ` took the number out: `giảm từ 50% xuống 20%` is no fall by 50%, `giảm từ 4 - 5%` is one. */
  readonly directionBefore: OneThingFigure['changeDirection'];
  /** Whether `từ` stands before the number. */
  readonly from: boolean;
  /** What the number is per, as written before it: `năm` in `mỗi năm giảm 4,2%`; `null` if nothing is. */
  readonly per: string | null;
  /** Whether a word of comparison [gấp] stands before it. */
  readonly multiple: boolean;
  /** The currency before the number, as written: `VND12,200 billion`; empty if there is none. */
  readonly currency: string;
  /** Whether there is a minus sign. */
  readonly negative: boolean;
}

/** The most words that are looked at before a number. */
const MOST_WORDS = 8;

const nothingRead = {
  qualifier: null,
  direction: null,
  directionBefore: null,
  from: false,
  per: null,
  multiple: false,
} as const satisfies Partial<ReadHead>;

/** Read the words before a number, in any order; stop at what is none of them. */
export function readHead(cursor: Cursor): ReadHead {
  let head: Omit<ReadHead, 'at' | 'currency' | 'negative'> = nothingRead;
  let first: number | undefined;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const { at } = cursor;
    const next = readQualifier(cursor, head) ?? readPer(cursor, head) ?? readLead(cursor, head);
    if (next === undefined) break;
    if (next !== head) first ??= at;
    head = next;
  }
  const at = first ?? cursor.at;
  return { ...head, at, currency: takeCurrency(cursor), negative: takeMinus(cursor) };
}

/** Read the qualifier that stands behind a number and its unit. */
export function readBehind(cursor: Cursor): Qualifier | null {
  const word = cursor.take(qualifierBehind);
  return word === undefined ? null : qualifierOf(word, qualifierBehind);
}

function qualifierOf(word: string, known: typeof qualifierNamed): Qualifier {
  return { word, sense: (known(word) as QualifierWord).sense };
}

type Words = Omit<ReadHead, 'at' | 'currency' | 'negative'>;

function readQualifier(cursor: Cursor, head: Words): Words | undefined {
  const isCompared = cursor.word() === 'hơn' && isComparedWord(cursor.word(-1));
  const word = cursor.take(qualifierNamed);
  // `sớm hơn 2 năm` compares, and makes nothing vague.
  if (isCompared && word === 'hơn') return head;
  return word === undefined ? undefined : { ...head, qualifier: qualifierOf(word, qualifierNamed) };
}

function readPer(cursor: Cursor, head: Words): Words | undefined {
  // `bình quân 1 xã đạt 16,4 tiêu chí` is per commune; the number itself follows.
  const isOne = ['bình quân', 'trung bình'].includes(`${cursor.word(-2)} ${cursor.word(-1)}`);
  if (!isPerLead(cursor.word()) && !(isOne && ['1', '01', 'một'].includes(cursor.word()))) return undefined;
  const unit = cursor.match(isPerUnit, 1);
  if (unit === undefined) return undefined;
  cursor.skip();
  const start = cursor.position();
  cursor.skip(unit.length);
  const per = cursor.since(start);
  // `mỗi hộ nghèo được hỗ trợ …`
  while (cursor.take(isDetail) !== undefined);
  // `mỗi năm mỗi xã được …` is per both.
  return { ...head, per: head.per === null ? per : inOrder(head.per, per) };
}

/** Two things that a number is per, a time last. */
function inOrder(one: string, two: string): string {
  return isTimeUnit(one.toLowerCase()) ? `${two}/${one}` : `${one}/${two}`;
}

function readLead(cursor: Cursor, head: Words): Words | undefined {
  const lead = cursor.take(leadEffect);
  if (lead === undefined) return undefined;
  const effect = leadEffect(lead);
  if (lead === 'gấp') return { ...head, multiple: true };
  if (effect === 'increase' || effect === 'decrease') return { ...head, direction: effect };
  if (lead === 'từ' || lead === 'from')
    return { ...head, direction: null, directionBefore: head.direction, from: true };
  // A new object tells that the word counts, so that the figure starts with it.
  return effect === 'reset' && head.direction !== null ? { ...head, direction: null } : head;
}

function takeCurrency(cursor: Cursor): string {
  const start = cursor.position();
  const found = cursor.match(isCurrencyBefore);
  if (found === undefined || !cursor.isNumber(found.length)) return '';
  cursor.skip(found.length);
  return cursor.since(start);
}

/** The currencies that stand before a number; `đồng` before one ends another word: `Lâm Đồng 31,2 tỷ đồng`. */
function isCurrencyBefore(phrase: string): boolean {
  return (
    unitNamed(phrase)?.[1] === 'money' &&
    !/^(?:đ|đô|dong|dollars?$)/.test(phrase) &&
    phrase !== 'vietnamese dong'
  );
}

/** A dash is a minus sign if it touches the number and nothing touches it; behind a number it would be a range. */
function takeMinus(cursor: Cursor): boolean {
  const before = cursor.word(-1);
  const isBracketed = ['(', '[', ':', '=', '"', '“'].includes(before);
  const isSign =
    isRangeMark(cursor.word()) &&
    cursor.peek()?.kind === 'sign' &&
    (cursor.isApart() || isBracketed) &&
    (!cursor.isApart(1) || before === '(');
  const isMinus = cursor.isNumber(1) && (isSign || ['âm', 'minus'].includes(cursor.word()));
  if (isMinus) cursor.skip();
  return isMinus;
}
