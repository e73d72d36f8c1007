import type { BaseMeasure, Measure } from '../foundation/index.js';
import type { Cursor } from './cursor.js';
import type { FigureUnit, UnitSort } from './types.js';
import { gradeWords, perWords, qualifiersBehind, unitWords } from './words.js';

/** What is read of a unit before its detail. */
export type ReadUnit = Omit<FigureUnit, 'detail'>;

interface UnitName {
  readonly text: string;
  readonly measure: BaseMeasure | null;
  readonly sort: UnitSort | null;
}

const isUnit = (phrase: string): boolean => Object.hasOwn(unitWords, phrase);
const isBehind = (phrase: string): boolean => Object.hasOwn(qualifiersBehind, phrase);
const isPer = (phrase: string): boolean => perWords.includes(phrase);

/**
 * Read the unit at the cursor with what it is per. A word that the library does not know counts things.
 *
 * @param scaled - Whether scale words stood before it: an amount with them and without a unit is money.
 */
export function readUnit(cursor: Cursor, scaled: boolean): ReadUnit {
  const above = readName(cursor);
  const pers: UnitName[] = [];
  for (;;) {
    const per = perAhead(cursor);
    if (per === 0) break;
    cursor.skip(per);
    pers.push(readName(cursor));
  }
  const base = above.text === '' && scaled ? 'VND' : above.measure;
  return {
    text: above.text,
    per: pers.length === 0 ? null : pers.map(({ text }) => text).join('/'),
    measure: measureOf(
      base,
      pers.map(({ measure }) => measure),
    ),
    sort: above.text === '' && scaled ? 'money' : (above.sort ?? 'count'),
  };
}

/** Read what follows the unit, up to the end or a qualifier: words, but no second figure. */
export function readDetail(cursor: Cursor): string | null {
  const start = cursor.position();
  let end = start;
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    if (cursor.match(isBehind) !== undefined) break;
    if (token.kind === 'number' && !gradeWords.includes(cursor.peek(1)?.text ?? ''))
      throw cursor.fail('figure-rest');
    if (token.kind === 'sign' && !'(),.;:/-–'.includes(token.text)) throw cursor.fail('figure-rest');
    cursor.skip();
    end = cursor.lastEnd();
  }
  return withoutParentheses(cursor.text.slice(start, end));
}

/** How many pieces open what the unit is per, at the cursor; 0 if nothing does. */
function perAhead(cursor: Cursor): number {
  const opener = cursor.match(isPer);
  if (opener === undefined) return 0;
  // `tiêu chí/1 xã` is per commune; another number would be a second figure.
  const length = cursor.peek(1)?.text === '1' ? 2 : 1;
  const next = cursor.peek(length);
  const known = cursor.match(isUnit, length) !== undefined;
  return next?.kind === 'word' && (opener.phrase === '/' || known) ? length : 0;
}

function readName(cursor: Cursor): UnitName {
  const start = cursor.position();
  const phrase = cursor.take(isUnit);
  if (phrase !== undefined) {
    const [measure, sort] = unitWords[phrase] as (typeof unitWords)[string];
    return { text: cursor.text.slice(start, cursor.lastEnd()), measure, sort };
  }
  let end = start;
  while (cursor.peek()?.kind === 'word' && cursor.match(isBehind) === undefined) {
    cursor.skip();
    end = cursor.lastEnd();
  }
  return { text: cursor.text.slice(start, end), measure: null, sort: null };
}

function measureOf(base: BaseMeasure | null, pers: readonly (BaseMeasure | null)[]): Measure | null {
  const [per, ...more] = pers;
  if (per === undefined) return base;
  return base === null || per === null || more.length > 0 ? null : `${base}/${per}`;
}

function withoutParentheses(text: string): string | null {
  const bare = text.replace(/^[\s(,.;:]+/, '').trimEnd();
  const inner = bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1).trimEnd() : bare;
  return inner === '' ? null : inner;
}
