import { toDecimal, writeQuantity, type Locale } from '../foundation/internal.js';
import type { PovertyTrend } from '../poverty/internal.js';
import { chartOf, sentence, type Chart } from './chart.js';
import {
  trendOptionsSchema,
  trendSchema,
  type DrawnTarget,
  type DrawnTrend,
  type PovertyTrendChartOptions,
} from './povertyTrendInput.js';
import {
  aimLayers,
  breakLayers,
  labelLayer,
  lineLayer,
  pointLayer,
  STATUS_NAMES,
  TREND_WORDS,
  type DrawnRate,
} from './povertyTrendLayers.js';
import { readForChart, subjectText, titleOf } from './readForChart.js';

/**
 * Draw a trend of poverty [xu hướng tỷ lệ nghèo]: the rates by year, a line for each standard with the break between them, and
 * targets where there are any. Rates of two standards are never joined by a line.
 *
 * @param trend - A result of `povertyTrend`; as it came, or read back from JSON.
 * @param locale - The language of the words and the number marks.
 * @param options - Title, width in pixels, and targets in per cent.
 * @returns The picture, a Vega-Lite specification. Each rate stands beside its point, rounded to two decimals.
 * @throws MtqgError if it is no such result, or an option is wrong; all problems at once.
 *
 * @example
 * ```ts
 * import { povertyTrendChart } from 'mtqg/charts';
 * import { povertyTrend } from 'mtqg/poverty';
 *
 * const trend = povertyTrend({
 *   measure: 'poor',
 *   standard: 'vn-2022',
 *   subject: 'Y Tý',
 *   observations: [{ year: 2022, ratePercent: '45.1' }, { year: 2025, ratePercent: '20.42' }],
 * });
 * const chart = povertyTrendChart(trend, 'vi', { targets: [{ target: { value: 10, year: 2030 } }] });
 * chart.$schema; // => 'https://vega.github.io/schema/vega-lite/v6.json'
 * ```
 */
export function povertyTrendChart(
  trend: PovertyTrend,
  locale: Locale,
  options: PovertyTrendChartOptions = {},
): Chart {
  const {
    result,
    locale: language,
    options: look,
  } = readForChart(trendSchema, trendOptionsSchema, {
    result: trend,
    locale,
    options,
  });
  const rates = ratesOf(result, language);
  const aims = (look.targets ?? []).map((target) => aimOf(target, language));
  const measure = result.measureName[language];
  const points = [...rates, ...aims];
  return chartOf({
    locale: language,
    title: look.title ?? titleOf(measure, result.subject, language),
    description: points.map(({ year, label }) => `${String(year)}: ${label}`).join('; '),
    body: {
      width: look.width,
      height: 260,
      layer: [
        ...breakLayers(result, language),
        ...aimLayers(rates, aims),
        lineLayer(rates, language),
        pointLayer(rates, language),
        labelLayer(rates),
      ],
      encoding: {
        x: {
          field: 'year',
          type: 'quantitative',
          scale: { nice: false, zero: false, padding: 28 },
          axis: {
            title: TREND_WORDS.year[language],
            format: 'd',
            grid: false,
            values: [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b),
          },
        },
        y: {
          field: 'rate',
          type: 'quantitative',
          axis: { title: `${sentence(measure)} (%)`, tickCount: 6 },
        },
      },
    },
  });
}

function ratesOf({ spells }: DrawnTrend, locale: Locale): readonly DrawnRate[] {
  return spells.flatMap(({ standardName, observations }) =>
    observations.map(({ year, ratePercent, figureStatus }) => ({
      year,
      rate: toDecimal(ratePercent).toNumber(),
      label: writeQuantity(ratePercent, locale, { maxDecimals: 2 }),
      standard: standardName[locale],
      status: STATUS_NAMES[figureStatus][locale],
    })),
  );
}

function aimOf(
  { name = TREND_WORDS.target, target: { value, year } }: DrawnTarget,
  locale: Locale,
): DrawnRate {
  const rate = toDecimal(value);
  const text = writeQuantity({ value: rate, unit: 'percent' }, locale, { maxDecimals: 2 });
  return { year, rate: rate.toNumber(), label: `${subjectText(name, locale)}: ${text}` };
}
