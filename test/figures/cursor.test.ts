import { expect, it } from 'vitest';
import { Cursor } from '../../src/figures/reading/cursor.js';
import { tokenize } from '../../src/figures/reading/tokens.js';

it('knows where pieces start and end, also before the first and behind the last', () => {
  const cursor = new Cursor('hơn 5 xã', tokenize('hơn 5 xã'));
  expect([cursor.startOf(0), cursor.startOf(2), cursor.startOf(3)]).toEqual([0, 6, 8]);
  expect([cursor.endOf(-1), cursor.endOf(0), cursor.endOf(2)]).toEqual([0, 3, 8]);
});
