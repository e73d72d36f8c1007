import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMtqgError } from '../../src/foundation/internal.js';
import { findFigures, parseFigure } from '../../src/figures/index.js';
import { figureSchema } from '../../src/figures/internal.js';
import { Cursor } from '../../src/figures/reading/cursor.js';
import { scan } from '../../src/figures/reading/scan.js';
import { tokenize } from '../../src/figures/reading/tokens.js';
import { tries } from '../fixtures/tries.js';

const pieces = [
  'hơn',
  'gần',
  'từ',
  'đến',
  'dưới',
  'giảm',
  'tăng',
  'mỗi năm',
  'gấp',
  'tỷ',
  'nghìn',
  'trăm',
  'đồng',
  'xã',
  'hộ nghèo',
  '%',
  '/',
  '-',
  ',',
  '(',
  ')',
  'và',
  'một',
  'năm',
  'hai mươi',
  'nửa',
  'phần',
  'hàng',
  'lần',
  'tháng',
  'ngày',
  'quý',
  'số',
  'Nghị quyết',
  'QĐ',
  'trở lên',
  'cận trên',
  'sao',
  '1.971',
  '50,6',
  '2021',
  '2025',
  '30',
  '9',
  '1',
  '4.2020',
  '12.34.567',
  '25, 42%',
  'h',
  ':',
  'a',
  '\n',
  '\u00a0',
  '\u00ad',
];

/** Any text of figure-like pieces, with and without blanks between them. */
const likely = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '')), { maxLength: 14 })
  .map((parts) => parts.map(([piece, blank]) => piece + blank).join(''));

const anything = fc.oneof(
  likely,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
);

describe('any text', () => {
  it('is read, or refused with an error of the library', () => {
    fc.assert(
      fc.property(anything, (text) => {
        try {
          const figure = parseFigure(text);
          expect(figure.text).toBe(text);
          expect(figureSchema.safeParse(figure).success).toBe(true);
        } catch (error) {
          expect(isMtqgError(error)).toBe(true);
        }
      }),
      { numRuns: tries(500) },
    );
  });

  it('is searched, and what is found stands where it says, in order, and reads as data', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const { startOffset: start, endOffset: end, figure } of findFigures(text).figures) {
          expect(start >= at && end > start).toBe(true);
          expect(figure.text).toBe(text.slice(start, end));
          expect(figureSchema.safeParse(figure).success).toBe(true);
          at = end;
        }
      }),
      { numRuns: tries(500) },
    );
  });

  it('loses no digit: each belongs to a figure, or to what is marked as none', () => {
    fc.assert(
      fc.property(likely, (text) => {
        const covered = findFigures(text).figures.reduceRight(
          (rest, { startOffset: start, endOffset: end }) => rest.slice(0, start) + rest.slice(end),
          text,
        );
        expect(covered).not.toMatch(/\d/);
      }),
      { numRuns: tries(500) },
    );
  });
});

/** Pieces of a text that count how often they are looked at. */
const counted = (
  text: string,
): { readonly cursor: Cursor; readonly looks: () => number; readonly size: number } => {
  let looks = 0;
  const tokens = tokenize(text);
  const watched = new Proxy(tokens, {
    get: (target, key) => {
      if (typeof key === 'string') looks += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { cursor: new Cursor(text, watched), looks: () => looks, size: tokens.length };
};

describe('long texts', () => {
  it('take steps in proportion to their length', () => {
    const repeated = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(repeated, fc.constantFrom(' ', ''), (parts, blank) => {
        const piece = parts.join(blank) + blank;
        const text = piece.repeat(Math.ceil(8000 / piece.length));
        const { cursor, looks, size } = counted(text);
        scan(cursor, { locale: 'vi', strict: false, grades: true });
        expect(looks()).toBeLessThan(1500 * (size + 1));
      }),
      { numRuns: tries(40) },
    );
  });

  it.each([
    '9',
    'gần ',
    'năm ',
    'nghìn ',
    '1 tỷ ',
    '1.',
    '((',
    '30/',
    '2021-',
    'từ 1 - ',
    'hộ và cận nghèo ',
    '\u200b',
  ])('of %j are searched', (piece) => {
    const text = piece.repeat(Math.floor(tries(40_000) / piece.length));
    expect(findFigures(text).kind).toBe('found-figures');
    expect(() => parseFigure(text)).toThrow('2,000 or fewer');
  });
});
