import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMtqgError, toDecimal } from '../../src/foundation/internal.js';
import { tokenize } from '../../src/figures/reading/tokens.js';
import { formatFigure, parseFigure, verifyClaim, type Figure } from '../../src/figures/index.js';
import { tries } from '../fixtures/tries.js';

const only = (read: () => unknown): void => {
  try {
    read();
  } catch (error) {
    expect(isMtqgError(error)).toBe(true);
  }
};

const words = [
  'hơn',
  'gần',
  'từ',
  'đến',
  'tỷ',
  'triệu',
  'đồng',
  'xã',
  '%',
  '/',
  '-',
  '1.971',
  '50,6',
  '(',
  'giảm',
  'trở lên',
];

describe('any text', () => {
  it('is read, or refused with an error of the library', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => only(() => parseFigure(text))),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) =>
        only(() => parseFigure(parts.join(' '))),
      ),
    );
  });

  it('is refused if it is long, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words, '1.', '1,', ' ', '((', '1 tỷ ', 'tỷ 1/'), (part) => {
        expect(() => parseFigure(part.repeat(100_000 / part.length))).toThrow('2,000 or fewer');
      }),
    );
  });

  it('is cut into pieces that cover it once, in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words, '1.', '1,', ' ', '25, 4'), (part) => {
        const text = part.repeat(20_000);
        let end = 0;
        // One expectation for all: there are hundreds of thousands.
        const wrong = tokenize(text).filter((token) => {
          const isInOrder = token.start >= end && token.end > token.start;
          const between = text.slice(end, token.start).trim();
          end = token.end;
          return !isInOrder || between !== '';
        });
        expect(wrong).toEqual([]);
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: tries(8) },
    );
  });
});

const digits = fc
  .tuple(fc.nat({ max: 999_999_999 }), fc.nat({ max: 999 }), fc.nat({ max: 3 }))
  .map(([whole, part, decimals]) => {
    const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.');
    return decimals === 0 ? grouped : `${grouped},${String(part).padStart(3, '0').slice(0, decimals)}`;
  });
const figureText = fc
  .record({
    direction: fc.constantFrom('', 'giảm ', 'tăng '),
    qualifier: fc.constantFrom(
      '',
      'hơn ',
      'trên ',
      'gần ',
      'khoảng ',
      'xấp xỉ ',
      'ít nhất ',
      'không quá ',
      'dưới ',
    ),
    first: digits,
    second: fc.option(digits),
    join: fc.constantFrom('/', ' - '),
    scale: fc.constantFrom('', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ'),
    unit: fc.constantFrom(
      '%',
      ' đồng',
      ' hộ nghèo',
      ' xã',
      ' ha',
      ' điểm %/năm',
      ' tiêu chí/xã',
      ' hồ sơ',
      ' triệu đồng/người/năm',
    ),
  })
  .map(({ direction, qualifier, first, second, join, scale, unit }) => {
    const number = second === null ? first : `${first}${join}${second}`;
    return direction + qualifier + number + (unit.startsWith(' triệu') ? '' : scale) + unit;
  });

/** All of a figure but the words that a language chooses. */
const meaning = (figure: Figure): unknown => {
  if (!('unit' in figure)) return figure.form;
  const { unit, unitWords, qualifier } = figure;
  const chosen = { text: '', locale: '', ambiguous: '', qualifier: qualifier?.sense };
  return { ...figure, ...chosen, unit: [unit, unitWords.category], unitWords: null };
};

describe('writing and reading', () => {
  it.each(['vi', 'en'] as const)('give the figure back in %s', (locale) => {
    fc.assert(
      fc.property(figureText, (text) => {
        let figure: Figure;
        try {
          figure = parseFigure(text, { locale: 'vi' });
        } catch (error) {
          // A range drawn the wrong way round, or years.
          expect(isMtqgError(error, 'unreadable')).toBe(true);
          return;
        }
        expect(meaning(parseFigure(formatFigure(figure, locale), { locale }))).toEqual(meaning(figure));
      }),
    );
  });
});

describe('intervals', () => {
  it('hold every value that the rounding could hide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.nat({ max: 3 }), (hidden, decimals) => {
        const exact = toDecimal(hidden).div(10_000);
        const figure = parseFigure(`${exact.toFixed(decimals)} ha`, { locale: 'en' });
        if (figure.form !== 'single') throw new Error('single');
        expect(exact.gte(figure.interval.lower!) && exact.lte(figure.interval.upper!)).toBe(true);
      }),
    );
  });

  it('never call a claim inconsistent that was computed from hidden exact values and rounded', () => {
    const amount = fc.integer({ min: 1, max: 5_000_000 });
    fc.assert(
      fc.property(amount, amount, fc.nat({ max: 2 }), (a, b, decimals) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)].map((value) =>
          toDecimal(value).div(1000).plus(1),
        );
        const share = part!.div(whole!).times(100);
        const verdict = verifyClaim({
          kind: 'share',
          inputs: {
            numerator: `${part!.toFixed(0)} billion VND`,
            denominator: `${whole!.toFixed(0)} billion VND`,
          },
          claimed: `${share.toFixed(decimals)}%`,
          locale: 'en',
        });
        expect(verdict.verdict).toBe('consistent');
      }),
    );
  });
});
