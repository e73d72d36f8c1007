import { expect, test } from 'vitest';
import { excerpt, fillTemplate, localeSchema, shortText } from '../../../src/foundation/internal.js';

test('gaps are filled once, and a gap without a value shows', () => {
  expect(fillTemplate('{a} và {b}, {c}', { a: '{b}', b: '$&' })).toBe('{b} và $&, {c}');
  expect(fillTemplate('{constructor} {toString}', {})).toBe('{constructor} {toString}');
});

test('an excerpt is one line, and never half a character', () => {
  expect(excerpt('a\r\nb\u2028c')).toBe('a  b c');
  expect(excerpt('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
  expect(excerpt('x'.repeat(60))).toBe('x'.repeat(60));
  expect(excerpt('ab😀c', 3)).toBe('ab…');
});

test('short texts and languages', () => {
  expect([1, 2000, 0, 2001].map((length) => shortText().safeParse('x'.repeat(length)).success)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['vi', 'en', 'fr'].map((locale) => localeSchema.safeParse(locale).success)).toEqual([
    true,
    true,
    false,
  ]);
});

test.each(['', ' ', '\u00a0', '\n\t', '\u0000'])('%j is no name', (blank) => {
  expect(shortText().safeParse(blank).success).toBe(false);
});

test.each(['Y Tý', ' x ', '0'])('%j is a name', (name) => {
  expect(shortText().safeParse(name).success).toBe(true);
});
