import { lazyPattern } from '../../../foundation/internal.js';
import type { Cursor } from '../cursor.js';
import { scalePower, smallScalePower } from '../words/scales.js';
import { isPlace, measureNamed, unitNamed } from '../words/units.js';

/** What opens with a capital letter. */
export const capital = /* @__PURE__ */ lazyPattern('^\\p{Lu}', 'u');

/** What opens with two capital letters. */
export const capitals = /* @__PURE__ */ lazyPattern('^\\p{Lu}{2}', 'u');

/**
 * Whether a unit or a scale word stands at the cursor, or so many pieces on, so that a number before it is a quantity: not in
 * `Nghị quyết 88 năm 2019` and `thôn 5 xã Gia Phú`, where what follows is a year and a name.
 */
export function isCountAhead(cursor: Cursor, ahead = 0, except?: string): boolean {
  const word = cursor.word(ahead);
  if ((scalePower(word) ?? smallScalePower(word)) !== undefined) return true;
  const unit = cursor.match(unitNamed, ahead);
  if (unit === undefined || unit.phrase === except) return false;
  const next = cursor.peek(ahead + unit.length);
  if (unit.phrase === 'năm') return !isYear(next?.text ?? '') && !YEARS_AS_SAID.includes(next?.text ?? '');
  const isName = next?.kind === 'word' && capital().test(cursor.text.slice(next.start, next.end));
  return !(isName && isPlaceName(unit.phrase) && !capitals().test(cursor.text.slice(next.start, next.end)));
}

/** Whether a piece is a year that these programmes may have. */
export function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

const YEARS_AS_SAID: readonly string[] = ['nay', 'trước', 'sau', 'ngoái'];

function isPlaceName(phrase: string): boolean {
  return isPlace(measureNamed(phrase)) || ['phường', 'thị trấn', 'thị xã', 'thành phố'].includes(phrase);
}
