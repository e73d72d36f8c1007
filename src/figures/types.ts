import type { Bounds, DecimalText, Locale, Measure } from '../foundation/index.js';

/**
 * What a qualifier does to a number: `above` [hơn, trên], `below` [gần], `about` [khoảng, xấp xỉ, ước], `at-least`
 * [ít nhất, tối thiểu, trở lên], `at-most` [không quá, tối đa, trở xuống], `under` [dưới].
 */
export type QualifierSense = 'above' | 'below' | 'about' | 'at-least' | 'at-most' | 'under';

/** A word that makes a figure vague or a bound [từ chỉ mức độ ước lượng]. */
export interface Qualifier {
  /** The word as written, in lower case. */
  readonly word: string;
  /** What it does to the number. */
  readonly sense: QualifierSense;
}

/**
 * What a unit measures, which decides how exact a figure is: `count` things that are counted, `money`, `percent` shares and
 * points, `amount` everything that is measured (areas, lengths, times).
 */
export type UnitSort = 'count' | 'money' | 'percent' | 'amount';

/** The unit of a figure. */
export interface FigureUnit {
  /** The unit as written, without scale words and without what it is per: `đồng`, `hộ`, `%`; empty if none is written. */
  readonly text: string;
  /** What follows the unit, as written: `nghèo` in `7.555 hộ nghèo`; `null` if nothing does. */
  readonly detail: string | null;
  /** What it is per, as written: `năm`, `người/năm`; `null` if it is no rate. */
  readonly per: string | null;
  /** The unit in the library's terms; `null` if it has none for it. */
  readonly measure: Measure | null;
  /** What the unit measures. */
  readonly sort: UnitSort;
}

/** A number as it is written, and what it stands for. */
export interface FigureNumber {
  /** The value in the base unit (đồng, per cent, hộ …): written × scale. */
  readonly value: DecimalText;
  /** The number as written, without grouping marks, dot as decimal mark, its trailing zeros kept: `3.0`. */
  readonly written: DecimalText;
  /** What the scale words multiply by: `1000000000` for tỷ, `1` for none. */
  readonly scale: DecimalText;
  /** How many decimals are written. */
  readonly decimals: number;
  /** Whether the figure stands for exactly its value: a plain count, or what the reader was told is exact. */
  readonly exact: boolean;
  /** The values that it may stand for in the base unit, by the standard convention. */
  readonly interval: Bounds;
}

/** What all figures have in common. */
interface FigureBase {
  /** Marks a published figure. */
  readonly kind: 'figure';
  /** The text as written. */
  readonly text: string;
  /** The number convention by which it was read: `vi` for `1.971,5`, `en` for `1,971.5`. */
  readonly locale: Locale;
  /** Whether the other convention would read another number (`1.234`), so that it was settled by the locale. */
  readonly ambiguous: boolean;
  /** The unit. */
  readonly unit: FigureUnit;
  /** The word that makes it vague or a bound; `null` if there is none. */
  readonly qualifier: Qualifier | null;
  /** Whether the words before it call it a rise [tăng] or a fall [giảm]; `null` if they do not. */
  readonly direction: 'increase' | 'decrease' | null;
}

/** One number: `hơn 1.730 tỷ đồng`, `50,6%`. */
export interface SingleFigure extends FigureBase, FigureNumber {
  /** One number. */
  readonly form: 'single';
}

/** Two numbers between which the value lies: `4 - 5%`. */
export interface RangeFigure extends FigureBase {
  /** A range. */
  readonly form: 'range';
  /** The lower end. */
  readonly from: FigureNumber;
  /** The upper end. */
  readonly to: FigureNumber;
  /** The values that it may stand for: from the lower end to the upper one. */
  readonly interval: Bounds;
}

/** Two numbers of the same things, the one out of the other: `44/52 mục tiêu`. */
export interface PairFigure extends FigureBase {
  /** A pair. */
  readonly form: 'pair';
  /** The number before the bar. */
  readonly part: FigureNumber;
  /** The number behind the bar. */
  readonly whole: FigureNumber;
}

/** A published figure [số liệu công bố], kept as it was written. */
export type Figure = SingleFigure | RangeFigure | PairFigure;
