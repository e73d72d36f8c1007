import { dayInWords, toDecimal, writeQuantity, type Locale, type Quantity } from '../foundation/internal.js';
import type { DisbursementRatio } from '../capital/internal.js';
import { chartOf, type Chart } from './chart.js';
import {
  disbursementOptionsSchema,
  ratiosSchema,
  type DisbursementChartOptions,
  type DrawnRatio,
} from './disbursementInput.js';
import {
  curveLayers,
  deadlineLayers,
  deadlinesOf,
  DISBURSEMENT_WORDS,
  planLayers,
} from './disbursementLayers.js';
import { isRefused, readForChart, titleOf } from './readForChart.js';

/**
 * Draw how the disbursement of a plan went on [tiến độ giải ngân]: what had been disbursed on each day, the plan (which may change),
 * and the last days on which the capital may be disbursed. All ratios must be of one plan basis: a curve of two bases would
 * fall or jump without a đồng being paid.
 *
 * @param ratios - Results of `disbursementRatio`, each with its day (`asOf`), in any order; as they came, or read back from JSON.
 * @param locale - The language of the words and the number marks.
 * @param options - Title, width in pixels, and a result of `fundDeadline`.
 * @returns The picture, a Vega-Lite specification; amounts in billion đồng, the ratio beside each point.
 * @throws MtqgError if one is no such result or has no day (`missing`), if there are none, if two are of one day (`duplicate`) or of
 * several plan bases (`contradiction`), or an option is wrong; all problems at once.
 *
 * @example
 * ```ts
 * import { disbursementRatio } from 'mtqg/capital';
 * import { disbursementChart } from 'mtqg/charts';
 *
 * const ratios = [['2023-06-30', 120], ['2023-09-30', 262]].map(([asOf, value]) =>
 *   disbursementRatio({
 *     disbursed: { value: Number(value), unit: 'billionVND', asOf: String(asOf) },
 *     plan: { value: 1730, unit: 'billionVND', planKind: 'annual', years: { from: 2023, to: 2023 } },
 *   }),
 * );
 * disbursementChart(ratios, 'en').description; // => '2023-06-30: 120 billion VND (6.94%); 2023-09-30: 262 billion VND (15.14%)'
 * ```
 */
export function disbursementChart(
  ratios: readonly DisbursementRatio[],
  locale: Locale,
  options: DisbursementChartOptions = {},
): Chart {
  const given = { result: ratios, locale, options };
  const {
    result,
    locale: language,
    options: look,
  } = readForChart(ratiosSchema, disbursementOptionsSchema, given);
  const days = [...result].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const points = days.map((ratio) => pointOf(ratio, language));
  // There is one at least.
  const [first] = days as [DrawnRatio, ...DrawnRatio[]];
  const deadlines = deadlinesOf(look.deadline, language);
  return chartOf({
    locale: language,
    title: look.title ?? titleOf(DISBURSEMENT_WORDS.title[language], first.subject, language),
    subtitle: [
      first.planBasis.name[language],
      ...(look.deadline !== undefined && isRefused(look.deadline.ordinaryDeadline)
        ? [`${DISBURSEMENT_WORDS.deadline[language]}: ${look.deadline.ordinaryDeadline.reason[language]}`]
        : []),
    ],
    description: points.map(({ day, said }) => `${day}: ${said}`).join('; '),
    body: {
      width: look.width,
      height: 260,
      encoding: {
        x: {
          field: 'date',
          type: 'temporal',
          scale: { type: 'utc', padding: 64 },
          axis: {
            title: DISBURSEMENT_WORDS.day[language],
            grid: false,
            format: '%d/%m/%Y',
            labelOverlap: true,
          },
        },
        y: {
          field: 'amount',
          type: 'quantitative',
          axis: { title: DISBURSEMENT_WORDS.amount[language], tickCount: 6 },
        },
      },
      layer: [
        ...deadlineLayers(deadlines),
        ...planLayers(points, deadlines, language),
        ...curveLayers(points),
      ],
    },
  });
}

function pointOf({ asOf, disbursed, plan, ratioPercent }: DrawnRatio, locale: Locale) {
  const ratio = isRefused(ratioPercent)
    ? ratioPercent.reason[locale]
    : writeQuantity(ratioPercent, locale, { maxDecimals: 2 });
  return {
    date: asOf,
    day: dayInWords(asOf)[locale],
    amount: inBillions(disbursed),
    plan: inBillions(plan),
    label: ratio,
    said: `${writeQuantity(disbursed, locale)} (${ratio})`,
  };
}

function inBillions(amount: Quantity): number {
  return toDecimal(amount).div(1e9).toNumber();
}
