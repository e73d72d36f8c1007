import { Cursor } from './cursor.js';
import type { Draft } from './draft.js';
import type { GuessedAmount } from './makeFigure.js';
import { readScale } from './numbers/readNumber.js';
import { readUnit } from './measuring/readUnit.js';
import { tokenize } from './tokens.js';

/** Give a bare number the scale and the unit that stand in the heading of its column. */
export function underHeading(draft: Draft, text: string, heading = ''): Draft {
  const { numbers, unit } = draft;
  if (heading === '' || numbers.form !== 'single' || unit.text !== '' || numbers.first.power > 0)
    return draft;
  const cursor = new Cursor(heading, tokenize(heading));
  if (cursor.word() === '(') cursor.skip();
  const power = readScale(cursor);
  if (power === undefined) throw cursor.fail('figure-scale', 0);
  const headed = readUnit(cursor, { power });
  const first =
    headed.category === 'count' && power === 0 ? withLostZeros(numbers.first, text) : numbers.first;
  return { ...draft, unit: headed, numbers: { form: 'single', first: { ...first, power } } };
}

/** Things that are counted have no decimals: `10.98` was `10.980`. */
function withLostZeros(amount: GuessedAmount, text: string): GuessedAmount {
  const [, whole = '', rest = ''] = /^\s*([1-9]\d{0,2})\.(\d{1,2})\s*$/.exec(text) ?? [];
  // `412204.00` and `34168.00` are written with decimals that are all zero.
  if (whole === '' || /^0+$/.test(rest)) return amount;
  return {
    ...amount,
    digits: whole + rest.padEnd(3, '0'),
    decimals: 0,
    by: 'vi',
    ambiguous: true,
    guess: 'lost-zeros',
  };
}
