import { toDecimal, type Locale } from '../foundation/index.js';
import { Cursor } from './cursor.js';
import { makeNumber, type Amount } from './makeNumber.js';
import { readAmount, shareScale, type ReadAmount } from './readAmount.js';
import { readBehind, readHead } from './readHead.js';
import { isNumberAhead } from './readNumber.js';
import { readDetail, readUnit, type ReadUnit } from './readUnit.js';
import { tokenize } from './tokens.js';
import type { Figure, FigureNumber, FigureUnit, QualifierSense } from './types.js';
import { englishWords, pairWords, rangeMarks } from './words.js';

/** How a text is to be read. */
export interface ReadOptions {
  /** The number convention where both would do; by the words of the text if left out. */
  readonly locale?: Locale;
  /** Whether the figure is exact, as a target is. */
  readonly exact?: boolean;
}

interface Body {
  readonly form: Figure['form'];
  readonly first: ReadAmount;
  readonly second: ReadAmount;
  readonly unit: ReadUnit;
}

/** Read one figure out of a text in Unicode NFC; throws the error `unreadable` where there is none. */
export function readFigure(text: string, options: ReadOptions = {}): Figure {
  const tokens = tokenize(text);
  const cursor = new Cursor(text, tokens);
  const locale = options.locale ?? (tokens.some((token) => englishWords.includes(token.text)) ? 'en' : 'vi');
  const head = readHead(cursor);
  const body = readBody(cursor, locale, head.negative);
  const unit = withCurrency(body.unit, head.currency);
  const detail = readDetail(cursor);
  const qualifier = readBehind(cursor) ?? head.qualifier;
  if (cursor.peek() !== undefined) throw cursor.fail('figure-rest');
  refuseNonFigure(cursor, body);
  const numberOf = (amount: Amount, sense: QualifierSense | null): FigureNumber =>
    makeNumber(amount, { unit, sense, stated: options.exact ?? false });
  const common = {
    kind: 'figure' as const,
    text,
    locale: body.first.by ?? body.second.by ?? locale,
    ambiguous: body.first.ambiguous || body.second.ambiguous,
    unit: {
      text: unit.text,
      detail,
      per: unit.per,
      measure: unit.measure,
      sort: unit.sort,
    } satisfies FigureUnit,
    qualifier,
    direction: head.direction,
  };
  const first = numberOf(body.first, body.form === 'range' ? null : (qualifier?.sense ?? null));
  if (body.form === 'single') return { ...common, form: 'single', ...first };
  const second = numberOf(body.second, null);
  if (body.form === 'pair') return { ...common, form: 'pair', part: first, whole: second };
  const interval = { lower: first.value, upper: second.value };
  return { ...common, form: 'range', from: first, to: second, interval };
}

function readBody(cursor: Cursor, locale: Locale, negative: boolean): Body {
  const first = readAmount(cursor, locale, negative);
  const early = joinAhead(cursor);
  if (early !== undefined) return readSecond(cursor, locale, early, first, null);
  const unit = readUnit(cursor, first.power > 0);
  const late = joinAhead(cursor);
  if (late !== undefined) return readSecond(cursor, locale, late, first, unit);
  return { form: 'single', first, second: first, unit };
}

function readSecond(
  cursor: Cursor,
  locale: Locale,
  join: Join,
  first: ReadAmount,
  firstUnit: ReadUnit | null,
): Body {
  cursor.skip(join.length);
  const start = cursor.position();
  const second = readAmount(cursor, locale, false);
  const secondUnit = readUnit(cursor, Math.max(first.power, second.power) > 0);
  const isBare = secondUnit.text === '';
  // A bar between counts of different things joins two figures; it is no part and whole.
  if (firstUnit !== null && !isBare && firstUnit.text.toLowerCase() !== secondUnit.text.toLowerCase())
    throw cursor.fail('figure-rest', start);
  const unit = isBare && firstUnit !== null ? firstUnit : secondUnit;
  return { form: join.form, ...shareScale(first, second), unit };
}

interface Join {
  readonly form: 'pair' | 'range';
  readonly length: number;
}

/** The bar of a pair or the dash of a range, if a number follows it. */
function joinAhead(cursor: Cursor): Join | undefined {
  const words = cursor.match((phrase) => pairWords.includes(phrase));
  if (words !== undefined && isNumberAhead(cursor, words.length))
    return { form: 'pair', length: words.length };
  const sign = cursor.peek()?.text ?? '';
  if (!isNumberAhead(cursor, 1)) return undefined;
  if (rangeMarks.includes(sign)) return { form: 'range', length: 1 };
  // `tiêu chí/1 xã` is a rate: one of something.
  const isRate =
    cursor.peek(1)?.text === '1' && cursor.peek(2)?.kind === 'word' && cursor.lastKind() === 'word';
  return sign === '/' && !isRate ? { form: 'pair', length: 1 } : undefined;
}

function withCurrency(unit: ReadUnit, currency: string): ReadUnit {
  if (currency === '' || unit.text !== '') return unit;
  const measure = currency.toLowerCase() === 'usd' ? null : 'VND';
  return { ...unit, text: currency, measure, sort: 'money' };
}

function refuseNonFigure(cursor: Cursor, { form, first, second, unit }: Body): void {
  if (form !== 'range') return;
  if (unit.text === '' && isYear(first) && isYear(second)) throw cursor.fail('figure-years', 0);
  const [from, to] = [first, second].map(({ digits, power }) => toDecimal(digits).times(`1e${power}`));
  if (from && to && from.gt(to)) throw cursor.fail('figure-order', 0);
}

function isYear({ digits, power }: Amount): boolean {
  return power === 0 && (digits.startsWith('19') || digits.startsWith('20')) && digits.length === 4;
}
