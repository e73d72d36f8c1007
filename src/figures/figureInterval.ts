import * as z from 'zod/mini';
import {
  lazySchema,
  deepFreeze,
  localeSchema,
  readInput,
  shortText,
  type Bounds,
  type Explanation,
  type Locale,
} from '../foundation/internal.js';
import {
  intervalConventionNameSchema,
  intervalConventionSchema,
  type IntervalConvention,
  type IntervalConventionName,
} from './intervals/convention.js';
import { fullConvention } from './intervals/fullConvention.js';
import { boundsWithin, figureDomain } from './intervals/domain.js';
import { figureSchema } from './figureSchema.js';
import { numberInterval, type IntervalRule } from './intervals/numberInterval.js';
import { readFigure } from './reading/readFigure.js';
import { oneFigure, type OneFigure } from './oneFigure.js';
import type { Figure } from './types.js';
import { writeBounds } from './writing/writeFigure.js';

/** The values that a published figure may stand for. */
export interface FigureInterval extends Bounds {
  /** Marks the interval of a figure. */
  readonly kind: 'figure-interval';
  /** The rule by which it was found: the figure is exact, rounded, a written range, or qualified. */
  readonly rule: IntervalRule;
  /** The convention that was used, in full. */
  readonly convention: IntervalConvention;
  /** Its name; `custom` for one of the caller's. */
  readonly conventionName: IntervalConventionName | 'custom';
  /**
   * The same without what no figure of its unit can be: a count, an amount or a sum of money that is not written as negative is
   * none, a share of a whole lies between 0% and 100%; `null` if nothing is left.
   */
  readonly possible: Bounds | null;
  /** How it came about. */
  readonly explanation: Explanation;
}

/** Options of {@link figureInterval}. */
export interface FigureIntervalOptions {
  /** The number convention of a text where both would do; by its words if left out. */
  readonly locale?: Locale;
  /** How wide a figure is: a convention by its name (see `intervalConventions`), or what differs from the standard one. */
  readonly convention?: IntervalConventionName | Partial<IntervalConvention>;
  /** Whether the figure is a share of a whole, so that it cannot pass 100%. */
  readonly isShare?: boolean;
}

/** Schema of {@link FigureIntervalOptions}. */
export const figureIntervalOptionsSchema: z.ZodMiniType<FigureIntervalOptions> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      locale: z.exactOptional(localeSchema),
      convention: z.exactOptional(z.union([intervalConventionSchema, intervalConventionNameSchema])),
      isShare: z.exactOptional(z.boolean()),
    }),
);

/**
 * Find the values that a published figure may stand for: `13,9` is 13.85 to 13.95, `hơn 262 tỷ` has a lower end, `gần 11,5%`
 * an upper one.
 *
 * With one unit of the last digit u, half of it h, and the vague width w = max(5% of x, u): a plain number is [x − h, x + h];
 * hơn, trên x is [x, x + w]; gần x is [x − w, x]; khoảng x is [x − w, x + w]; ít nhất x is [x, …); dưới, không quá x is [0, x];
 * a range is its two ends; an integer count of things without scale words, qualifier or rate is exact. All ends belong to it.
 *
 * @param figure - A figure, or a text that `parseFigure` reads.
 * @param options - The convention, and whether the figure is known to be a share of a whole, which sets `possible`.
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
export function figureInterval(figure: Figure | string, options: FigureIntervalOptions = {}): FigureInterval {
  const given = readInput(z.union([shortText(), figureSchema]), figure);
  const { convention, isShare = false, ...reading } = readInput(figureIntervalOptionsSchema, options);
  const read = typeof given === 'string' ? readFigure(given.normalize('NFC'), reading) : given;
  const one = oneFigure(read, []);
  const full = fullConvention(convention);
  const { rule, bounds } = intervalOf(one, full.convention);
  return deepFreeze({
    kind: 'figure-interval',
    ...bounds,
    rule,
    ...full,
    possible: boundsWithin(bounds, figureDomain(one, isShare)),
    explanation: {
      say: { vi: '“{figure}” được hiểu là {interval}.', en: '“{figure}” is understood as {interval}.' },
      values: { figure: read.text, interval: writeBounds(bounds, one) },
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
export function intervalOf(figure: OneFigure, convention: IntervalConvention): RuledBounds {
  if (figure.form === 'range')
    return { rule: 'range', bounds: { lower: figure.lower.value, upper: figure.upper.value } };
  const rule = figure.exact ? 'exact' : (figure.qualifier?.sense ?? 'rounded');
  return { rule, bounds: numberInterval(figure, rule, convention) };
}
