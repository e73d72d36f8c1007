import type { Cursor } from '../cursor.js';
import type { NonQuantity } from '../../types.js';
import { isCountAhead, isYear } from '../measuring/isCountAhead.js';
import { isRangeMark } from '../words/joints.js';
import { readDays, readMonths } from './readDays.js';
import { isUpTo, takeWord, takeYearBehind } from './datePieces.js';
import { monthNamed } from '../words/englishMonths.js';
import { isDateLabel, isPartOfYear, isPeriodLabel, isShortMonth } from '../words/labels.js';
import { isSentenceWord } from '../words/sentence.js';

/** The longest period of years that is written with a short second year. */
const MOST_YEARS = 30;

/** Read a date, a time of day, a year or a period of years at the cursor; nothing is read if there is none. */
export function readDate(cursor: Cursor): NonQuantity | undefined {
  return cursor.first([
    ...[
      readPeriod,
      readDays,
      readMonths,
      readYear,
      readDay,
      readEnglishDay,
      readMonth,
      readMonthsOfYear,
      readQuarter,
    ],
    ...[readTime, readHour, readTimeZone],
  ]);
}

/** `2021 - 2025`, `giai đoạn 2021-25`, `từ năm 2021 đến năm 2025`. */
function readPeriod(cursor: Cursor): NonQuantity | undefined {
  const isNamed = cursor.take(isPeriodLabel) !== undefined;
  takeWord(cursor, 'năm');
  if (!isYear(cursor.word())) return undefined;
  cursor.skip();
  if (!isRangeMark(cursor.word()) && cursor.word() !== '/') return undefined;
  cursor.skip();
  takeWord(cursor, 'năm');
  if (isMonthOfYear(cursor)) {
    cursor.skip();
    return 'date';
  }
  const isShort = isNamed || isShortEnd(cursor);
  const isEnd = isYear(cursor.word()) || (isShort && /^\d\d$/.test(cursor.word()));
  if (!isEnd || (!isNamed && isCountAhead(cursor, 1))) return undefined;
  cursor.skip();
  return 'period';
}

/** `2012-06`, a month as computers write it. */
function isMonthOfYear(cursor: Cursor): boolean {
  const isTight = cursor.word(-1) === '-' && !cursor.isApart() && !cursor.isApart(-1);
  return (
    isTight && /^(?:0[1-9]|1[0-2])$/.test(cursor.word()) && !isShortEnd(cursor) && !isCountAhead(cursor, 1)
  );
}

/** `2012-15`: the last two digits of a later year, with nothing between them and the dash. */
function isShortEnd(cursor: Cursor): boolean {
  const [first, end] = [cursor.word(-2).slice(2), cursor.word()];
  const isTight = !cursor.isApart() && !cursor.isApart(-1) && cursor.word(-1) !== 'to';
  return isTight && /^\d\d$/.test(end) && end > first && Number(end) - Number(first) <= MOST_YEARS;
}

/** `năm 2023`; without the word, only where no unit follows and the year is not all there is. */
function readYear(cursor: Cursor): NonQuantity | undefined {
  const isNamed = takeWord(cursor, 'năm') || cursor.take((phrase) => phrase === 'năm học') !== undefined;
  const isAlone = cursor.peek(-1) === undefined && cursor.peek(1) === undefined;
  if (!isYear(cursor.word()) || isAlone || (!isNamed && isCountAhead(cursor, 1))) return undefined;
  if (!isNamed && (['/', '%'].includes(cursor.word(1)) || isGlued(cursor))) return undefined;
  cursor.skip();
  return 'year';
}

/** `img-1922.jpg` */
function isGlued(cursor: Cursor): boolean {
  const before = cursor.peek(-1);
  return (
    !cursor.isApart() &&
    before !== undefined &&
    (before.kind !== 'sign' || ['-', '_', '/'].includes(before.text))
  );
}

/** `30/9/2023`, `30.9.2023`; a day and its month where a word says so (`tính đến 31.5`) or no fraction has such numbers (`30/9`). */
function readDay(cursor: Cursor): NonQuantity | undefined {
  const label = cursor.take(isDateLabel);
  const isBracketed = label !== undefined && cursor.word() === '(';
  if (isBracketed) cursor.skip();
  if (!takeDay(cursor, label)) return undefined;
  if (isBracketed && cursor.word() === ')') cursor.skip();
  return 'date';
}

function takeDay(cursor: Cursor, label: string | undefined): boolean {
  const { at } = cursor;
  if (takeDayMonth(cursor)) {
    if (['/', '-', '.'].includes(cursor.word()) && isYear(cursor.word(1))) {
      cursor.skip(2);
      return true;
    }
    const isReversed = Number(cursor.word(-3)) > Number(cursor.word(-1)) && cursor.word(-2) === '/';
    if (label === undefined && cursor.peek()?.kind === 'word' && !isSentenceWord(cursor.word())) return false;
    return (label !== undefined || isReversed) && !isCountAhead(cursor);
  }
  cursor.at = at;
  return takeDotted(cursor, label !== undefined) || (isDayLabel(label) && takeDayInWords(cursor));
}

function isDayLabel(label: string | undefined): boolean {
  return label?.endsWith('ngày') === true || label === 'mùng';
}

/** `30/9`, `30-9`; also `5-6/7`, days of one month. */
function takeDayMonth(cursor: Cursor): boolean {
  if (!isUpTo(cursor.word(), 31) || !['/', '-'].includes(cursor.word(1))) return false;
  const isSpan = cursor.word(1) === '-' && cursor.word(3) === '/' && isUpTo(cursor.word(2), 31);
  const month = isSpan ? 4 : 2;
  if (!isUpTo(cursor.word(month), 12)) return false;
  cursor.skip(month + 1);
  return true;
}

function takeDotted(cursor: Cursor, isNamed: boolean): boolean {
  const [day = '', month = '', year] = cursor.word().split('.');
  const isDay = isUpTo(day, 31) && isUpTo(month, 12) && (year === undefined ? isNamed : isYear(year));
  if (isDay) cursor.skip();
  return isDay;
}

/** `17 tháng 7 năm 2025`, `17`. */
function takeDayInWords(cursor: Cursor): boolean {
  if (!isUpTo(cursor.word(), 31)) return false;
  const isMonth = cursor.word(1) === 'tháng' && isUpTo(cursor.word(2), 12);
  if (!isMonth && isCountAhead(cursor, 1)) return false;
  cursor.skip(isMonth ? 3 : 1);
  takeYearBehind(cursor);
  return true;
}

/** `June 30, 2025`, `30 June`, `7th June`, `Feb. 17`, `15-20 May 2024`, `May 5-7`. */
function readEnglishDay(cursor: Cursor): NonQuantity | undefined {
  const isSpan =
    isUpTo(cursor.word(), 31) &&
    ['-', '–', 'to', 'and'].includes(cursor.word(1)) &&
    isUpTo(cursor.word(2), 31);
  const isOfMonth = isSpan && (isMonth(cursor.word(3)) || isMonth(cursor.word(-1)));
  if (isOfMonth && (isMonth(cursor.word(3)) || (cursor.word(1) !== 'and' && !isCountAhead(cursor, 3)))) {
    cursor.skip(isMonth(cursor.word(3)) ? 4 : 3);
    if (cursor.word() === ',' && isYear(cursor.word(1))) cursor.skip();
    if (isYear(cursor.word())) cursor.skip();
    return 'date';
  }
  const suffix = !cursor.isApart(1) && ['st', 'nd', 'rd', 'th'].includes(cursor.word(1)) ? 1 : 0;
  const joint = suffix + (cursor.word(1 + suffix) === 'of' ? 1 : 0);
  const isBehind = isMonth(cursor.word(1 + joint));
  const isBefore = isMonth(cursor.word(-1)) || (cursor.word(-1) === '.' && isShortMonth(cursor.word(-2)));
  if (!isUpTo(cursor.word(), 31) || !(isBehind || isBefore)) return undefined;
  if (!isBehind && isCountAhead(cursor, 1 + suffix)) return undefined;
  cursor.skip(isBehind ? 2 + joint : 1 + suffix);
  if (isBehind && cursor.word() === '.' && isYear(cursor.word(1))) cursor.skip();
  if (cursor.word() === ',' && isYear(cursor.word(1))) cursor.skip();
  if (isYear(cursor.word())) cursor.skip();
  return 'date';
}

function isMonth(word: string): boolean {
  return monthNamed(word) !== undefined;
}

/** `tháng 4.2020`, `tháng 10/2019`, `tháng 12 năm 2024`, `tháng 10`, `10/2024`. */
function readMonth(cursor: Cursor): NonQuantity | undefined {
  const isBare = isUpTo(cursor.word(), 12) && cursor.word(1) === '/' && isYear(cursor.word(2));
  const isWritten = isBare && !cursor.isApart(1) && !cursor.isApart(2);
  if (isWritten && cursor.word(-1) !== '/' && cursor.word(3) !== '/' && !isCountAhead(cursor, 3)) {
    cursor.skip(3);
    return 'date';
  }
  if (!takeWord(cursor, 'tháng')) return undefined;
  const [month = '', year] = cursor.word().split('.');
  if (!isUpTo(month, 12) || (year !== undefined && !isYear(year))) return undefined;
  cursor.skip();
  if (year !== undefined || takeYearBehind(cursor)) return 'date';
  return isCountAhead(cursor) ? undefined : 'date';
}

/** `6 tháng đầu năm 2019`, `9 tháng năm 2023`. */
function readMonthsOfYear(cursor: Cursor): NonQuantity | undefined {
  if (!isUpTo(cursor.word(), 12) || cursor.word(1) !== 'tháng') return undefined;
  cursor.skip(2);
  const isPart = cursor.take(isPartOfYear) !== undefined;
  return takeYearBehind(cursor) || isPart ? 'period' : undefined;
}

/** `quý 3/2019`, `quý III năm 2023`. */
function readQuarter(cursor: Cursor): NonQuantity | undefined {
  if (!takeWord(cursor, 'quý') || !['1', '2', '3', '4', 'i', 'ii', 'iii', 'iv'].includes(cursor.word()))
    return undefined;
  cursor.skip();
  if (takeYearBehind(cursor)) return 'period';
  return isCountAhead(cursor) ? undefined : 'period';
}

/** `14:30`, `14h30`, `14 giờ 30`. */
function readTime(cursor: Cursor): NonQuantity | undefined {
  if (!isUpTo(cursor.word(), 24, 0)) return undefined;
  const isClock = cursor.word(1) === ':' && !cursor.isApart(1) && !cursor.isApart(2);
  const isHour = ['h', 'g', 'giờ'].includes(cursor.word(1));
  if (!(isClock || isHour) || !/^[0-5]\d$/.test(cursor.word(2)) || isCountAhead(cursor, 3, 'phút'))
    return undefined;
  cursor.skip(3);
  if (isClock && cursor.word() === ':' && /^[0-5]\d$/.test(cursor.word(1)) && !cursor.isApart())
    cursor.skip(2);
  takeWord(cursor, 'phút');
  return 'time';
}

/** `lúc 17 giờ`, `20 giờ ngày 3/5`, `8 giờ sáng`, `10 a.m.`: an hour of a day, and no number of hours. */
function readHour(cursor: Cursor): NonQuantity | undefined {
  const before = cursor.word(-1);
  if (!isUpTo(cursor.word(), 24, 0)) return undefined;
  cursor.skip();
  const letters = cursor.word().replace('.', '') + (cursor.word(1) === '.' ? cursor.word(2) : '');
  if (/^[ap]m$/.test(letters)) {
    cursor.skip(letters === cursor.word() ? 1 : 3);
    return 'time';
  }
  if (!takeWord(cursor, 'giờ')) return undefined;
  const isOfDay = ['ngày', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm'].includes(cursor.word());
  return isOfDay || ['lúc', 'hồi'].includes(before) ? 'time' : undefined;
}

/** `GMT+7`, `UTC +07:00`. */
function readTimeZone(cursor: Cursor): NonQuantity | undefined {
  const at = cursor.word() === '(' ? 1 : 0;
  if (!['gmt', 'utc'].includes(cursor.word(at)) || !['+', '-', '−'].includes(cursor.word(at + 1)))
    return undefined;
  if (!isUpTo(cursor.word(at + 2), 14, 0)) return undefined;
  cursor.skip(at + 3);
  if (cursor.word() === ':' && /^[0-5]\d$/.test(cursor.word(1))) cursor.skip(2);
  return 'time';
}
