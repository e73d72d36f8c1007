import { expect, it } from 'vitest';
import { findClaims } from '../../src/figures/index.js';
import { pieces, sentences } from '../figures/repeatedTexts.js';

it.each([...pieces, ...sentences])(
  'a text of 100,000 characters of nothing but “%s” is read',
  (piece) => {
    expect(findClaims(piece.repeat(Math.floor(100_000 / piece.length))).kind).toBe('found-claims');
  },
  120_000,
);
