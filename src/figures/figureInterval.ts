import * as z from 'zod/mini';
import {
  deepFreeze,
  problemError,
  readInput,
  shortText,
  type BilingualText,
  type Bounds,
  type Explanation,
} from '../foundation/index.js';
import { intervalConventionSchema, standardConvention, type IntervalConvention } from './convention.js';
import { figureSchema } from './figureSchema.js';
import { numberInterval, type IntervalRule } from './numberInterval.js';
import { readFigure } from './readFigure.js';
import type { Figure, RangeFigure, SingleFigure } from './types.js';
import { writeBounds } from './writeFigure.js';

/** The values that a published figure may stand for. */
export interface FigureInterval extends Bounds {
  /** Marks the interval of a figure. */
  readonly kind: 'figure-interval';
  /** The rule by which it was found: the figure is exact, rounded, a written range, or qualified. */
  readonly rule: IntervalRule;
  /** The convention that was used, in full. */
  readonly convention: IntervalConvention;
  /** How it came about. */
  readonly explanation: Explanation;
}

const ruleTexts: Readonly<Record<IntervalRule, BilingualText>> = {
  exact: { vi: 'là số chính xác', en: 'is exact' },
  rounded: { vi: 'là số đã làm tròn', en: 'is rounded' },
  range: { vi: 'là một khoảng', en: 'is a range' },
  above: { vi: 'là số “hơn, trên”', en: 'is a figure of “more than”' },
  below: { vi: 'là số “gần”', en: 'is a figure of “nearly”' },
  about: { vi: 'là số “khoảng”', en: 'is a figure of “about”' },
  'at-least': { vi: 'là mức tối thiểu', en: 'is a least value' },
  'at-most': { vi: 'là mức tối đa', en: 'is a largest value' },
  under: { vi: 'là số “dưới”', en: 'is a figure of “under”' },
};

/**
 * Find the values that a published figure may stand for: `13,9` is 13.85 to 13.95, `hơn 262 tỷ` has a lower end, `gần 11,5%`
 * an upper one.
 *
 * With one unit of the last digit u, half of it h, and the vague width w = max(5% of x, u): a plain number is [x − h, x + h];
 * hơn, trên x is [x, x + w]; gần x is [x − w, x]; khoảng x is [x − w, x + w]; ít nhất x is [x, …); dưới, không quá x is [0, x];
 * a range is its two ends; an integer count of things without scale words, qualifier or rate is exact. All ends belong to it.
 *
 * @param figure - A figure, or a text that `parseFigure` reads.
 * @param convention - What differs from the standard convention.
 * @returns The two ends in the base unit, `null` for an open one, and the rule by which they were found.
 * @throws MtqgError `unreadable`, or `ambiguous` for a pair such as `44/52`, which is two figures: give one of them.
 *
 * @example
 * ```ts
 * import { figureInterval } from 'mtqg';
 *
 * const { lower, upper, rule } = figureInterval('gần 11,5%');
 * [lower, upper, rule]; // => ['10.925', '11.5', 'below']
 * ```
 */
export function figureInterval(
  figure: Figure | string,
  convention: Partial<IntervalConvention> = {},
): FigureInterval {
  const read = asFigure(readInput(z.union([shortText(), figureSchema]), figure));
  if (read.form === 'pair') throw problemError('ambiguous', [], { candidates: 'part, whole' });
  const full = { ...standardConvention, ...readInput(intervalConventionSchema, convention) };
  const { rule, bounds } = intervalOf(read, full);
  const values = { figure: read.text, rule: ruleTexts[rule], interval: writeBounds(bounds, read) };
  return deepFreeze({
    kind: 'figure-interval',
    ...bounds,
    rule,
    convention: full,
    explanation: {
      say: { vi: '“{figure}” {rule}: {interval}.', en: '“{figure}” {rule}: {interval}.' },
      values,
    },
  });
}

/** The interval of a figure, with the rule by which it was found. */
export interface RuledBounds {
  /** The rule. */
  readonly rule: IntervalRule;
  /** The interval. */
  readonly bounds: Bounds;
}

/** The interval of a figure by a convention, and the rule behind it. */
export function intervalOf(figure: SingleFigure | RangeFigure, convention: IntervalConvention): RuledBounds {
  if (figure.form === 'range')
    return { rule: 'range', bounds: { lower: figure.from.value, upper: figure.to.value } };
  const rule = figure.exact ? 'exact' : (figure.qualifier?.sense ?? 'rounded');
  return { rule, bounds: numberInterval(figure, rule, convention) };
}

function asFigure(input: Figure | string): Figure {
  return typeof input === 'string' ? readFigure(input.normalize('NFC')) : input;
}
