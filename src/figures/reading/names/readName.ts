import type { Cursor } from '../cursor.js';
import { capital, capitals, isCountAhead, isYear } from '../measuring/isCountAhead.js';
import type { NonQuantity } from '../../types.js';
import { qualifierNamed } from '../words/qualifiers.js';
import { isRangeMark } from '../words/joints.js';
import {
  isDocumentLabel,
  isOrdinalLabel,
  isProgrammeLabel,
  isProgrammeName,
  isTotalWord,
} from '../words/labels.js';
import { readCounter, readEnglishOrdinal, readPhone, readRank } from './readContact.js';
import { readLegalPart } from './readLegalPart.js';
import { leadEffect } from '../words/leads.js';
import { numberNamed, shortScalePower } from '../words/scales.js';
import { isGrade } from '../words/sentence.js';
import { unitNamed } from '../words/units.js';

/** The most pieces that a code without blanks is followed through. */
const LONGEST_CODE = 60;

/** The most words of the name of a law. */
const LONGEST_LAW = 10;

/**
 * Read a number that names a thing instead of counting it, at the cursor; nothing is read if there is none.
 *
 * @param grades - Whether a grade (`4 sao`) is one; alone, it is a number of stars.
 */
export function readName(cursor: Cursor, grades: boolean): NonQuantity | undefined {
  return cursor.first([
    ...(grades ? [readGrade] : []),
    ...[
      readProgramme,
      readLegalPart,
      readDocument,
      readPhone,
      readCounter,
      readRank,
      readOrdinal,
      readEnglishOrdinal,
    ],
    readCode,
  ]);
}

/** `4 sao`, `3 - 4 sao`. */
function readGrade(cursor: Cursor): NonQuantity | undefined {
  if (!cursor.isNumber() && numberNamed(cursor.word()) === undefined) return undefined;
  const last = isRangeMark(cursor.word(1)) && cursor.isNumber(2) ? 3 : 1;
  // `4-star products`
  const behind = cursor.word(last) === '-' && !cursor.isApart(last) ? last + 1 : last;
  if (!isGrade(cursor.word(behind))) return undefined;
  cursor.skip(behind + 1);
  return 'grade';
}

/** `Chương trình 135`, `huyện 30a`, `5 không, 3 sạch`, `mỗi xã một sản phẩm`. */
function readProgramme(cursor: Cursor): NonQuantity | undefined {
  if (cursor.take(isProgrammeName) !== undefined) return 'programme';
  if (cursor.isNumber() && ['không', 'sạch'].includes(cursor.word(1))) {
    cursor.skip(2);
    return 'programme';
  }
  if (cursor.word() === '30' && cursor.word(1) === 'a' && !cursor.isApart(1)) {
    cursor.skip(2);
    return 'programme';
  }
  const label = cursor.take(isProgrammeLabel);
  return label !== undefined && takeNumber(cursor) ? 'programme' : undefined;
}

/** `Nghị quyết số 88/2019/QH14`, `1719/QĐ-TTg`, `Điều 5`. */
function readDocument(cursor: Cursor): NonQuantity | undefined {
  if (cursor.isNumber() && cursor.isApart() && isSignature(cursor)) {
    takeRun(cursor);
    return 'document';
  }
  const label = cursor.take(isDocumentLabel);
  if (label === undefined) return undefined;
  return (label === 'luật' && takeYearOfLaw(cursor)) || takeDotted(cursor) || takeNumber(cursor)
    ? 'document'
    : undefined;
}

/** `đợt 2`, `lần thứ 13`, `tiêu chí 17`, `thôn 5`; `tổng số 54 xã` is none. */
function readOrdinal(cursor: Cursor): NonQuantity | undefined {
  const isTotal = isTotalWord(cursor.word(-1));
  const label = cursor.take(isOrdinalLabel);
  if (label === 'số' && cursor.isNumber() && isSignature(cursor)) {
    takeRun(cursor);
    return 'document';
  }
  if (label?.startsWith('tiêu chí') === true && takeDotted(cursor)) return 'ordinal';
  return label !== undefined && !(label === 'số' && isTotal) && takeNumber(cursor) ? 'ordinal' : undefined;
}

/** A number with letters on it (`img-1808`, `4D`), a telephone number. */
function readCode(cursor: Cursor): NonQuantity | undefined {
  if (!cursor.isNumber()) return undefined;
  const isLong = /^(?:0\d{4,}|\d{9,})$/.test(cursor.word()) && !isCountAhead(cursor, 1);
  // `công nghiệp 4.0` has a dot in every language.
  const isVersion =
    /^[1-9]\.0$/.test(cursor.word()) && cursor.peek(-1)?.kind === 'word' && !isMeasuredBehind(cursor);
  if (!isLong && !isVersion && !isJoinedBefore(cursor) && !isJoinedBehind(cursor)) return undefined;
  takeRun(cursor);
  return 'code';
}

/** The number that makes a name of a label, with all that is written on it; a number that counts something makes none. */
function takeNumber(cursor: Cursor): boolean {
  const isNumbered = ['số', 'thứ', 'no'].includes(cursor.word());
  if (isNumbered) cursor.skip();
  if (cursor.word() === ':' || (isNumbered && cursor.word() === '.')) cursor.skip();
  if (!/^\d{1,5}$/.test(cursor.word())) return false;
  if (isSignature(cursor)) {
    takeRun(cursor);
    return true;
  }
  const isPair =
    (cursor.word(1) === '/' || isRangeMark(cursor.word(1))) && cursor.isNumber(2) && !isYear(cursor.word(2));
  if (!isNumbered && (isPair || isCountAhead(cursor, 1))) return false;
  takeRun(cursor);
  takeMore(cursor);
  return true;
}

/** `Luật Đầu tư công năm 2019`: the name, with capitals, and its year. */
function takeYearOfLaw(cursor: Cursor): boolean {
  const name = cursor.peek();
  if (name?.kind !== 'word' || !capital().test(cursor.text.slice(name.start, name.end))) return false;
  let words = 1;
  while (words <= LONGEST_LAW && cursor.peek(words)?.kind === 'word') words += 1;
  if (!isYear(cursor.word(words)) || isCountAhead(cursor, words + 1)) return false;
  cursor.skip(words + 1);
  return true;
}

/** `mục 3.1`, `tiêu chí 17.8`: parts of parts have dots. */
function takeDotted(cursor: Cursor): boolean {
  if (!/^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(cursor.word()) || isCountAhead(cursor, 1)) return false;
  cursor.skip();
  return true;
}

/** The further numbers of `thôn 5, 6 và 7`. */
function takeMore(cursor: Cursor): void {
  for (let pieces = 0; pieces < LONGEST_CODE; pieces += 1) {
    if (![',', 'và'].includes(cursor.word()) || !/^\d{1,5}$/.test(cursor.word(1)) || isCountAhead(cursor, 2))
      return;
    if (isYear(cursor.word(1)) || ['/', '%'].includes(cursor.word(2)) || isRangeMark(cursor.word(2))) return;
    cursor.skip(2);
  }
}

/** `88/2019`, `1719/QĐ`, `12-NQ`: what is signed and numbered. */
function isSignature(cursor: Cursor): boolean {
  const hasYear = cursor.word(1) === '/' && /^\d{4}$/.test(cursor.word(2));
  const at = hasYear ? 4 : 2;
  const token = cursor.peek(at);
  const isTouching =
    ['/', '-'].includes(cursor.word(at - 1)) && !cursor.isApart(at - 1) && !cursor.isApart(at);
  return (
    token?.kind === 'word' &&
    isTouching &&
    unitNamed(token.text) === undefined &&
    capitals().test(cursor.text.slice(token.start, token.end))
  );
}

function isMeasuredBehind(cursor: Cursor): boolean {
  return isCountAhead(cursor, 1) || ['/', '-', '–', '('].includes(cursor.word(1)) || isKnown(cursor.word(-1));
}

function isJoinedBefore(cursor: Cursor): boolean {
  const before = cursor.peek(-1);
  if (before === undefined || cursor.isApart()) return false;
  if (before.kind === 'word') return !isKnown(before.text);
  const isJoint = ['-', '_', '#', '@', '='].includes(before.text) && !cursor.isApart(-1);
  const further = cursor.peek(-2);
  return (
    isJoint &&
    further !== undefined &&
    (before.text !== '-' || (further.kind === 'word' && !isKnown(further.text)))
  );
}

function isJoinedBehind(cursor: Cursor): boolean {
  if (cursor.isApart(1) || !/^[a-z]$/.test(cursor.word(1)) || unitNamed(cursor.word(1)) !== undefined)
    return false;
  // `300k households`, `VND450k`
  const isCounted = cursor.match(unitNamed, 2) !== undefined || unitNamed(cursor.word(-1))?.[1] === 'money';
  return !(isCounted && shortScalePower(cursor.word(1)) !== undefined);
}

function isKnown(word: string): boolean {
  return (unitNamed(word) ?? leadEffect(word) ?? qualifierNamed(word)) !== undefined;
}

/** Move past all pieces that follow without a blank, up to a mark of the sentence. */
function takeRun(cursor: Cursor): void {
  cursor.skip();
  for (let pieces = 0; pieces < LONGEST_CODE && !cursor.isApart() && isInRun(cursor); pieces += 1)
    cursor.skip();
}

function isInRun(cursor: Cursor): boolean {
  const [token, next] = [cursor.peek(), cursor.peek(1)];
  if (token?.kind !== 'sign') return token !== undefined;
  return (
    ['-', '/', '_', '.'].includes(token.text) &&
    next !== undefined &&
    next.kind !== 'sign' &&
    !cursor.isApart(1)
  );
}
