import type { Bounds, DecimalText, Locale, Measure } from '../foundation/internal.js';

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
export type UnitCategory = 'count' | 'money' | 'percent' | 'amount';

/** The unit of a figure in the words of its text. */
export interface UnitWords {
  /** The unit as written, without scale words and without what it is per: `đồng`, `hộ`, `%`; empty if none is written. */
  readonly text: string;
  /** What follows the unit, as written: `nghèo` in `7.555 hộ nghèo`; `null` if nothing does. */
  readonly detail: string | null;
  /** What it is per, as written: `năm`, `người/năm`; `null` if it is no rate. */
  readonly per: string | null;
  /** Present if `per` is not written but implied: a number of criteria with decimals is an average per commune. */
  readonly perImplied?: true;
  /** What the unit measures. */
  readonly category: UnitCategory;
}

/** One part of a compound amount: `743 triệu` in `2.980 tỷ 743 triệu`. */
export interface NumberPart {
  /** The part as written, without grouping marks, dot as decimal mark. */
  readonly written: DecimalText;
  /** What its scale words multiply by. */
  readonly multiplier: DecimalText;
}

/** A number as it is written, and what it stands for. */
export interface FigureNumber {
  /** The value in the base unit (đồng, per cent, hộ …): written × multiplier. */
  readonly value: DecimalText;
  /** The number as written, without grouping marks, dot as decimal mark, its trailing zeros kept: `3.0`. */
  readonly written: DecimalText;
  /** What the scale words multiply by: `1000000000` for tỷ, `1` for none. */
  readonly multiplier: DecimalText;
  /** How many decimals are written. */
  readonly decimals: number;
  /** Present for a compound amount, which `written` and `multiplier` give in its smallest scale: its parts, largest scale first. */
  readonly numberParts?: readonly NumberPart[];
  /** Whether the figure stands for exactly its value: a plain count, or what the reader was told is exact. */
  readonly exact: boolean;
  /** The values that it may stand for in the base unit, by the standard convention. */
  readonly interval: Bounds;
}

/** What all figures have in common that are said of one thing. */
interface FigureBase {
  /** Marks a published figure. */
  readonly kind: 'figure';
  /** The text as written, its Unicode form included. */
  readonly text: string;
  /** The number convention by which it was read: `vi` for `1.971,5`, `en` for `1,971.5`. */
  readonly locale: Locale;
  /**
   * Whether it could be read otherwise: the other convention would read another number (`1.234`), which the locale settled; a blank
   * stands behind a decimal comma (`58, 3 tỷ`); parentheses may be a minus sign; `trên` may be in or more than.
   */
  readonly ambiguous: boolean;
  /** The unit in the library's terms; `null` if it has none for it. */
  readonly unit: Measure | null;
  /** The unit as written. */
  readonly unitWords: UnitWords;
  /** The word that makes it vague or a bound; `null` if there is none. */
  readonly qualifier: Qualifier | null;
  /** Whether the words before it call it a rise [tăng] or a fall [giảm]; `null` if they do not. */
  readonly changeDirection: 'increase' | 'decrease' | null;
}

/** One number: `hơn 1.730 tỷ đồng`, `50,6%`. */
export interface SingleFigure extends FigureBase, FigureNumber {
  /** One number. */
  readonly form: 'single';
  /** Present if the number is a guess: `10.98` among counts is taken for `10.980` with its last zero lost. */
  readonly guess?: 'lost-zeros';
}

/** Two numbers between which the value lies: `4 - 5%`. */
export interface RangeFigure extends FigureBase {
  /** A range. */
  readonly form: 'range';
  /** The lower end. */
  readonly lower: FigureNumber;
  /** The upper end. */
  readonly upper: FigureNumber;
  /** Present if the upper end does not belong to it: `từ 5 đến dưới 10 tiêu chí`. */
  readonly excludesUpper?: true;
  /** The values that it may stand for: from the lower end to the upper one. */
  readonly interval: Bounds;
}

/** Two numbers, the one out of the other (`44/52 mục tiêu`) or over the other (`1.286 tiêu chí/92 xã`). */
export interface PairFigure extends FigureBase {
  /** A pair. */
  readonly form: 'pair';
  /** The number before the bar; `unit` is its unit. */
  readonly numerator: FigureNumber;
  /** The number behind the bar. */
  readonly denominator: FigureNumber;
  /** Present if the denominator has a unit of its own, so that the pair is no share: `commune` in `1.286 tiêu chí/92 xã`. */
  readonly denominatorUnit?: Measure | null;
  /** That unit as written. */
  readonly denominatorUnitWords?: UnitWords;
}

/** A plain fraction of something: `một nửa`, `2/3 chặng đường`; what it is of stands in `unitWords.detail`, `unitWords.text` is empty. */
export interface FractionFigure extends FigureBase {
  /** A fraction. */
  readonly form: 'fraction';
  /** How many parts, a whole number. */
  readonly numerator: DecimalText;
  /** Of how many, a whole number. */
  readonly denominator: DecimalText;
}

/** An order of magnitude without a number: `hàng nghìn lao động`, `trăm tỷ đồng`. */
export interface IndefiniteFigure extends FigureBase {
  /** No number, only its order. */
  readonly form: 'indefinite';
  /** What the scale words say, in the base unit: `1000` for hàng nghìn, `1` for vài. */
  readonly magnitude: DecimalText;
}

/** How often something happens: `3 tháng 1 lần`, `2 lần/năm`; `unit` is the unit of time. */
export interface FrequencyFigure extends FigureBase {
  /** A frequency. */
  readonly form: 'frequency';
  /** How many times, a whole number. */
  readonly occurrences: DecimalText;
  /** In how many units of time, a whole number. */
  readonly every: DecimalText;
}

/** A figure that is said of one thing. */
export type OneThingFigure =
  | SingleFigure
  | RangeFigure
  | PairFigure
  | FractionFigure
  | IndefiniteFigure
  | FrequencyFigure;

/** Several figures in one text: `25% (114 thôn bản)`, `2.669 hộ/14.044 người`. */
export interface ListFigure {
  /** Marks a published figure. */
  readonly kind: 'figure';
  /** Several figures. */
  readonly form: 'list';
  /** The text as written. */
  readonly text: string;
  /** The figures, in the order of the text; two at least. Their own `text` is the piece in which they stand. */
  readonly figures: readonly OneThingFigure[];
}

/**
 * What digits are that are no quantity: `date` (also a month with its year), `time` of day, `year`, `period` (of years, or months of
 * a year), `document` (a law, its articles), `programme` (a number in its name), `ordinal` (a number in a row: đợt 2, tiêu chí 17),
 * `grade` (`4 sao` beside what has the stars), `code` (of a file, a road, a telephone), `unreadable` (digits and marks that make no number).
 */
export type NonQuantity =
  | 'date'
  | 'time'
  | 'year'
  | 'period'
  | 'document'
  | 'programme'
  | 'ordinal'
  | 'grade'
  | 'code'
  | 'unreadable';

/** Digits that are no quantity: `30/9/2023`, `Nghị quyết 88`, `2021 - 2025`. */
export interface NotAQuantity {
  /** Marks what was read as a published figure would be. */
  readonly kind: 'figure';
  /** No quantity. */
  readonly form: 'not-a-quantity';
  /** The text as written. */
  readonly text: string;
  /** What it is. */
  readonly meaning: NonQuantity;
}

/** A published figure [số liệu công bố], kept as it was written; tell its forms apart by `form`. */
export type Figure = OneThingFigure | ListFigure | NotAQuantity;
