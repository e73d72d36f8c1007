import type { Locale } from '../../foundation/internal.js';
import { Cursor } from './cursor.js';
import type { Draft, DraftName } from './draft.js';
import { makeFigure, makeName } from './makeFigure.js';
import { readBehind } from './readHead.js';
import { scan } from './scan.js';
import type { Token } from './token.js';
import { tokenize } from './tokens.js';
import type { Figure } from '../types.js';
import { underHeading } from './underHeading.js';
import { qualifierBehind } from './words/qualifiers.js';
import { isEnglishWord, isGrade } from './words/sentence.js';

/** How a text is to be read. */
export interface ReadOptions {
  /** The number convention where both would do; by the words of the text if left out. */
  readonly locale?: Locale;
  /** Whether the figure is exact, as a target is. */
  readonly exact?: boolean;
  /** The unit that a heading gives where the text has none. */
  readonly heading?: string;
}

/** The signs that may stand around a figure. */
const SIGNS = '()[],.;:/-–—‐‒−~…"“”\'‘’„«»+*!?|&=_#•·\n%°';

/** Words that say where a number after `từ` goes, so that it is no bound: `từ 50% xuống 20%`. */
const CHANGES: readonly string[] = ['xuống', 'lên', 'còn', 'sang', 'thành', 'đến', 'tới', 'to'];

/** Read what a text says in figures; throws the error `unreadable` where there is none. */
export function readFigure(text: string, options: ReadOptions = {}): Figure {
  const tokens = tokenize(text);
  const cursor = new Cursor(text, tokens);
  const locale = options.locale ?? localeOf(tokens);
  const found = scanAll(cursor, locale);
  checkRest(cursor, tokens, found);
  const drafts = found.filter((draft) => draft.kind === 'draft');
  const [first, ...more] = drafts;
  const make = (draft: Draft, itsText: string): ReturnType<typeof makeFigure> =>
    makeFigure(draft, { text: itsText, locale, exact: options.exact ?? false });
  if (first === undefined) {
    const [name] = found;
    if (name?.kind === 'name') return makeName(name, text);
    throw cursor.fail('figure-number');
  }
  if (more.length > 0) {
    const figures = drafts.map((draft) => make(draft, pieceOf(cursor, draft)));
    return { kind: 'figure', form: 'list', text, figures };
  }
  const whole = withBound(withRest(first, cursor), tokens);
  return make(underHeading(asAccounted(whole, tokens), text, options.heading), text);
}

/** All figures; where there is nothing but a grade (`từ 3 sao trở lên`), it is one itself. */
function scanAll(cursor: Cursor, locale: Locale): readonly (Draft | DraftName)[] {
  const found = scan(cursor, { locale, strict: true, grades: true });
  const isGrade = found.some((one) => one.kind === 'name' && one.meaning === 'grade');
  if (!isGrade || found.some(({ kind }) => kind === 'draft')) return found;
  cursor.at = 0;
  return scan(cursor, { locale, strict: true, grades: false });
}

/** The text in which a draft stands. */
export function pieceOf(cursor: Cursor, { at, end }: Draft | DraftName): string {
  return cursor.text.slice(cursor.startOf(at), cursor.endOf(end - 1));
}

/** The convention that the words of a text speak for: the English one if most of the telling words are. */
export function localeOf(tokens: readonly Token[]): Locale {
  let english = 0;
  let vietnamese = 0;
  for (const [index, { kind, text }] of tokens.entries()) {
    const next = tokens[index + 1]?.text ?? '';
    // `VND400,000`: the currency stands before the number, and đồng have no decimals.
    const isPrice = ['vnd', '$'].includes(text) && /^\d{1,3}(?:,\d{3})+$/.test(next);
    if (isPrice || isEnglishWord(text)) english += 1;
    else if (kind === 'word' && /[^\x00-\x7F]/.test(text)) vietnamese += 1;
  }
  return english > 0 && english >= vietnamese ? 'en' : 'vi';
}

/** All of a text is read: outside of figures there are only words and the signs of sentences. */
function checkRest(cursor: Cursor, tokens: readonly Token[], found: readonly (Draft | DraftName)[]): void {
  let at = 0;
  for (const { at: start, end } of [...found, { at: tokens.length, end: tokens.length }]) {
    for (const token of tokens.slice(at, start))
      if (token.kind === 'sign' && !SIGNS.includes(token.text)) throw cursor.fail('figure-rest', token.start);
    at = end;
  }
  found.forEach((draft, index) => {
    const next = found[index + 1];
    // `1 tỷ 5 đồng` is no amount.
    if (draft.kind === 'draft' && draft.unit.text === '' && next?.kind === 'draft' && next.at === draft.end)
      throw cursor.fail('figure-rest', cursor.startOf(next.at));
  });
}

/** All that follows the unit is its detail, up to a qualifier behind it: `15 tiêu chí quốc gia trở lên`. */
function withRest(draft: Draft, cursor: Cursor): Draft {
  if (qualifierBehind(draft.qualifier?.word ?? '') !== undefined) return draft;
  cursor.at = draft.end;
  while (cursor.peek() !== undefined && (isOfGrade(cursor) || !isBehind(cursor))) cursor.skip();
  const rest = cursor.text.slice(cursor.endOf(draft.end - 1), cursor.position()).normalize('NFC');
  const qualifier = readBehind(cursor) ?? draft.qualifier;
  const detail = [draft.detail ?? '', withoutParentheses(rest)].filter((part) => part !== '').join(' ');
  return { ...draft, qualifier, detail: detail === '' ? null : detail };
}

/** `16.500 sản phẩm đạt 3 sao trở lên`: what follows the stars bounds them, not the products. */
function isOfGrade(cursor: Cursor): boolean {
  return isGrade(cursor.word(-1));
}

function isBehind(cursor: Cursor): boolean {
  return cursor.match(qualifierBehind) !== undefined;
}

function withoutParentheses(text: string): string {
  const bare = text.replace(/^[\s(,.;:]+/, '').trimEnd();
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).trimEnd() : bare;
}

/** `từ 15 tiêu chí` is a lower bound, if the text starts with it and tells no change. */
function withBound(draft: Draft, tokens: readonly Token[]): Draft {
  const isBound =
    draft.from &&
    draft.numbers.form === 'single' &&
    draft.qualifier === null &&
    tokens[0]?.text === 'từ' &&
    !tokens.slice(draft.end).some(({ text }) => CHANGES.includes(text));
  return isBound ? { ...draft, qualifier: { word: 'từ', sense: 'at-least' } } : draft;
}

/** `(1.234,5)` alone: accounts write what is negative in parentheses, and others write it for no reason. */
function asAccounted(draft: Draft, tokens: readonly Token[]): Draft {
  const { numbers, unit } = draft;
  const isAlone = tokens.length === 3 && tokens[0]?.text === '(' && tokens[2]?.text === ')';
  if (!isAlone || numbers.form !== 'single' || unit.text !== '') return draft;
  const first = { ...numbers.first, digits: `-${numbers.first.digits}` };
  return { ...draft, ambiguous: true, numbers: { form: 'single', first } };
}
