import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isMeasure,
  measureNames,
  quantity,
  range,
  scaleNames,
  toDecimal,
  type BaseMeasure,
  type Bounds,
  type Locale,
  type Measure,
  type Scale,
} from '../../src/foundation/internal.js';
import {
  formatFigure,
  parseFigure,
  type Figure,
  type FigureNumber,
  type SingleFigure,
} from '../../src/figures/index.js';
import { makeNumber, type Amount } from '../../src/figures/reading/numbers/makeNumber.js';
import { qualifierBehind, qualifierNamed } from '../../src/figures/reading/words/qualifiers.js';
import { isPlatform } from '../../src/figures/reading/words/sentence.js';
import { isInBillions, unitNamed } from '../../src/figures/reading/words/units.js';
import { tries } from '../fixtures/tries.js';

const scales = Object.keys(scaleNames) as Scale[];
const locales = fc.constantFrom<Locale>('vi', 'en');

/** Figures made of their parts, as reading would make them, without a text. */
const amounts = fc
  .record({
    whole: fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 999_999_999 })),
    part: fc.nat({ max: 9999 }),
    decimals: fc.nat({ max: 4 }),
    negative: fc.boolean(),
    scale: fc.constantFrom(...scales),
  })
  .map(({ whole, part, decimals, negative, scale }): Amount => {
    const digits =
      decimals === 0 ? String(whole) : `${whole}.${String(part).padStart(4, '0').slice(0, decimals)}`;
    const sign = negative && !toDecimal(digits).isZero() ? '-' : '';
    return { digits: sign + digits, decimals, power: scaleNames[scale].power };
  });

// `tỷ suất` is no unit behind a scale word, `trên 4 nền tảng` is on four; criteria with decimals are read as an average per commune.
const names = unitNamed
  .all()
  .map((name) => [name, unitNamed(name)!] as const)
  .filter(([name, [base]]) => name !== 'suất' && !isPlatform(name) && base !== 'criterion');
// Nothing is per fold, and no bar stands before the dash of `- fold`.
const belowBar = names.filter(
  ([, [base, category]]) => base !== 'times' && (category === 'count' || category === 'amount'),
);
type Unit = Pick<SingleFigure, 'unit' | 'unitWords'>;

const units = fc
  .record({
    name: fc.constantFrom(...names),
    per: fc.option(fc.constantFrom(...belowBar)),
    more: fc.option(fc.constantFrom('năm', 'tháng')),
    detail: fc.option(fc.constantFrom('nghèo', 'cận nghèo', 'trung ương')),
  })
  .map(({ name: [text, [base, category]], per, more, detail }): Unit => {
    if (per === null) return { unit: base, unitWords: { text, per, category, detail } };
    const [below, [perBase]] = per;
    const rate = [base, perBase, ...(more === null ? [] : [unitNamed(more)?.[0]])].join('/');
    const unit: Measure | null = base !== null && perBase !== null && isMeasure(rate) ? rate : null;
    const words = more === null ? below : `${below}/${more}`;
    return { unit, unitWords: { text, per: words, category, detail: null } };
  });

const qualifiers = fc.option(
  fc.constantFrom(
    ...[qualifierNamed, qualifierBehind].flatMap((named) =>
      named.all().map((word) => ({ word, sense: named(word)!.sense })),
    ),
  ),
);

const figures = fc
  .record({
    form: fc.constantFrom('single', 'single', 'range', 'pair'),
    amounts: fc.tuple(amounts, amounts),
    unit: units,
    qualifier: qualifiers,
    changeDirection: fc.constantFrom(null, 'increase' as const, 'decrease' as const),
  })
  .map(({ form, amounts: both, unit, qualifier, changeDirection }): Figure => {
    // `5 tỷ thị trấn` is money: of few things there are billions.
    const { text: name, category } = unit.unitWords;
    const isFew = category !== null && !isInBillions(name.toLowerCase(), category);
    const [one, other] = both.map((amount): Amount =>
      isFew && amount.power >= 9 ? { ...amount, power: 6 } : amount,
    ) as [Amount, Amount];
    const common = { kind: 'figure' as const, text: '', locale: 'vi' as const, ambiguous: false };
    const number = (amount: Amount, sense = qualifier?.sense ?? null): FigureNumber =>
      makeNumber(amount, { unit: unit.unitWords, sense, stated: false });
    const single = {
      ...common,
      ...unit,
      form: 'single' as const,
      qualifier,
      changeDirection,
      ...number(one),
    };
    if (form === 'single') return single;
    // As in print, both are of one scale or each has a scale word of its own, and neither has a minus sign.
    const bare = [one, other].map((amount): Amount => ({
      ...amount,
      digits: amount.digits.replace('-', ''),
    }));
    const [first, second] = bare as [Amount, Amount];
    const isMixed = first.power === 0 || second.power === 0;
    const scaled = isMixed ? { ...second, power: first.power } : second;
    // `tỷ/1 nghìn` reads as a rate: one of something.
    const last = form === 'pair' && scaled.digits === '1' ? { ...scaled, digits: '2' } : scaled;
    if (form === 'pair')
      return {
        ...{ ...common, ...unit, form, qualifier, changeDirection },
        numerator: number(first),
        denominator: number(last, null),
      };
    const ends = [number(first, null), number(last, null)].sort((a, b) => toDecimal(a.value).cmp(b.value));
    const [lower, upper] = ends as [FigureNumber, FigureNumber];
    const interval = { lower: lower.value, upper: upper.value };
    return { ...common, ...unit, form: 'range', qualifier, changeDirection, lower, upper, interval };
  });

/** All of a figure but the words that a language chooses. */
const meaning = (figure: Figure): unknown => {
  if (!('unit' in figure)) return figure;
  const { unit, unitWords, qualifier } = figure;
  return {
    ...figure,
    text: '',
    locale: '',
    ambiguous: false,
    qualifier: qualifier?.sense,
    unitWords: [unitWords.category, unitWords.per === null],
    unit,
  };
};

describe('a figure that is written and read again', () => {
  it('is the same: value, digits, scale, unit, qualifier, direction, interval', () => {
    fc.assert(
      fc.property(figures, locales, (figure, locale) => {
        const text = formatFigure(figure, locale);
        expect(meaning(parseFigure(text, { locale })), text).toEqual(meaning(figure));
      }),
      { numRuns: tries(500) },
    );
  });

  it('is written alike again', () => {
    fc.assert(
      fc.property(figures, locales, (figure, locale) => {
        const text = formatFigure(figure, locale);
        expect(formatFigure(parseFigure(text, { locale }), locale)).toBe(text);
      }),
    );
  });

  it('keeps its value in a larger scale, and looks no more exact', () => {
    fc.assert(
      fc.property(figures, locales, fc.constantFrom(...scales), (figure, locale, scale) => {
        fc.pre(figure.form === 'single');
        const { value, interval, decimals, multiplier: written } = figure;
        const steps = scaleNames[scale].power - (written.length - 1);
        // More digits than that are not read.
        fc.pre(steps >= 0 && steps + decimals <= 9);
        const text = formatFigure(figure, locale, { scale });
        const again = parseFigure(text, { locale }) as SingleFigure;
        expect(again.value, text).toBe(value);
        const isWithin = (inner: Bounds, outer: Bounds): boolean =>
          (outer.lower === null || toDecimal(outer.lower).lte(inner.lower ?? -Infinity)) &&
          (outer.upper === null || toDecimal(outer.upper).gte(inner.upper ?? Infinity));
        expect(isWithin(interval, again.interval), text).toBe(true);
      }),
      { numRuns: tries(300) },
    );
  });

  it('is off by half of the last digit at most if it is rounded', () => {
    fc.assert(
      fc.property(figures, locales, fc.nat({ max: 3 }), (figure, locale, decimals) => {
        fc.pre(figure.form === 'single');
        const { value, multiplier } = figure;
        const text = formatFigure(figure, locale, { decimals });
        const again = parseFigure(text, { locale }) as SingleFigure;
        expect(again.decimals).toBe(decimals);
        const off = toDecimal(again.value).minus(value).abs().times(2);
        expect(off.lte(toDecimal(multiplier).times(toDecimal(10).pow(-decimals)))).toBe(true);
      }),
    );
  });
});

const bases = (Object.keys(measureNames) as BaseMeasure[]).filter(
  // Money of any scale is written as money.
  (base) => base !== 'criterion' && !/.VND$/.test(base),
);
// `2 lần/năm` is a frequency.
const measures = fc.oneof(
  fc.constantFrom<Measure>(...bases),
  fc
    .tuple(
      fc.constantFrom(...bases.filter((base) => base !== 'times')),
      fc.constantFrom<BaseMeasure>('commune', 'person', 'year', 'household'),
    )
    .map(([above, below]): Measure => `${above}/${below}`),
);
const values = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.nat({ max: 6 }))
  .map(([whole, power]) => toDecimal(whole).times(toDecimal(10).pow(power - 2)));

describe('a result that is written and read', () => {
  it('has its value and its unit, if nothing is rounded away', () => {
    fc.assert(
      fc.property(values, measures, locales, (value, unit, locale) => {
        const result = quantity(value, unit);
        const text = formatFigure(result, locale, { maxDecimals: 20 });
        const { value: again, unit: readUnit } = parseFigure(text, { locale }) as SingleFigure;
        expect([again, readUnit], text).toEqual([result.value, unit]);
      }),
    );
  });

  it('has its ends, if it is a range', () => {
    fc.assert(
      fc.property(values, values, measures, locales, (a, b, unit, locale) => {
        const [low, high] = [a.abs(), b.abs()].sort((x, y) => x.cmp(y));
        fc.pre(!low!.eq(high!));
        const result = range({ lower: low!.toFixed(), upper: high!.toFixed() }, unit);
        const text = formatFigure(result, locale, { maxDecimals: 20 });
        const again = parseFigure(text, { locale });
        expect(again.form === 'range' && again.interval, text).toEqual({
          lower: result.lower,
          upper: result.upper,
        });
        expect('unit' in again && again.unit).toBe(unit);
      }),
    );
  });
});
