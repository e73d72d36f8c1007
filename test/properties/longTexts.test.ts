import { expect, it } from 'vitest';
import { findClaims } from 'mtqg/figures';
import { tries } from '../fixtures/tries.js';
import { pieces, sentences } from '../figures/repeatedTexts.js';

const length = tries(40_000);

it.each([...pieces, ...sentences])('a long text of nothing but “%s” is read', (piece) => {
  expect(findClaims(piece.repeat(Math.floor(length / piece.length))).kind).toBe('found-claims');
});
