import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  figureInputSchema,
  writeQuantity,
  lazySchema,
  quantitySchema,
  subjectSchema,
  toDecimal,
  yearSchema,
  type BilingualText,
  type FigureInput,
  type Locale,
  type Quantity,
  type Subject,
} from '../foundation/internal.js';
import type { ObservationStatus, PovertyTrend } from '../poverty/internal.js';
import { chartOf, INK, sentence, type Chart, type ChartOptions, type JsonValue } from './chart.js';
import { chartOptionsSchema, readForChart, subjectText, titleOf } from './readForChart.js';

/** A target that a trend of poverty is drawn against: a `level` target in per cent is one. */
export interface DrawnTarget {
  /** What it is called. */
  readonly name?: Subject;
  /** The rate to reach and the year at whose end. */
  readonly target: {
    /** The rate in per cent. */
    readonly value: FigureInput;
    /** The year. */
    readonly year: number;
  };
}

/** How a trend of poverty is drawn. */
export interface PovertyTrendChartOptions extends ChartOptions {
  /** The targets beside it. */
  readonly targets?: readonly DrawnTarget[];
}

interface DrawnTrend {
  readonly measureName: BilingualText;
  readonly subject?: Subject;
  readonly spells: readonly {
    readonly standardName: BilingualText;
    readonly observations: readonly {
      readonly year: number;
      readonly ratePercent: Quantity;
      readonly figureStatus: ObservationStatus;
    }[];
  }[];
}

const trendSchema: z.ZodMiniType<DrawnTrend> = /* @__PURE__ */ lazySchema(() =>
  z.object({
    kind: z.literal('poverty-trend'),
    measureName: bilingualTextSchema,
    subject: z.exactOptional(subjectSchema),
    spells: z
      .array(
        z.object({
          standardName: bilingualTextSchema,
          observations: z
            .array(
              z.object({
                year: yearSchema,
                ratePercent: quantitySchema,
                figureStatus: z.enum(['actual', 'estimate', 'forecast']),
              }),
            )
            .check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
  }),
);

const optionsSchema: z.ZodMiniType<PovertyTrendChartOptions> = /* @__PURE__ */ lazySchema(() => {
  const target = z.object({
    value: figureInputSchema({ units: ['percent'], min: 0, max: 100 }),
    year: yearSchema,
  });
  const targets = z.array(z.object({ name: z.exactOptional(subjectSchema), target }));
  return chartOptionsSchema({ targets: z.exactOptional(targets) });
});

const WORDS = {
  year: { vi: 'Năm (cuối năm)', en: 'Year (at its end)' },
  standard: { vi: 'Chuẩn nghèo', en: 'Poverty standard' },
  status: { vi: 'Số liệu', en: 'Figure' },
  break: { vi: 'đổi chuẩn nghèo', en: 'standard changes' },
  target: { vi: 'mục tiêu', en: 'target' },
} as const satisfies Record<string, BilingualText>;

const STATUS_NAMES: Readonly<Record<ObservationStatus, BilingualText>> = {
  actual: { vi: 'thực hiện', en: 'actual' },
  estimate: { vi: 'ước thực hiện', en: 'estimate' },
  forecast: { vi: 'dự kiến', en: 'forecast' },
};

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
  } = readForChart(trendSchema, optionsSchema, {
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
            title: WORDS.year[language],
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

/** A rate as it is drawn. */
interface DrawnRate {
  readonly [key: string]: JsonValue;
  readonly year: number;
  readonly rate: number;
  readonly label: string;
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

function aimOf({ name = WORDS.target, target: { value, year } }: DrawnTarget, locale: Locale): DrawnRate {
  const rate = toDecimal(value);
  const text = writeQuantity({ value: rate, unit: 'percent' }, locale, { maxDecimals: 2 });
  return { year, rate: rate.toNumber(), label: `${subjectText(name, locale)}: ${text}` };
}

/** A dotted line where one standard ends and the next begins, in the middle between their rates. */
function breakLayers({ spells }: DrawnTrend, locale: Locale): readonly JsonValue[] {
  const breaks = spells.slice(1).map(({ observations }, index) => {
    const ends = [...(spells[index]?.observations.slice(-1) ?? []), ...observations.slice(0, 1)];
    return { year: ends.reduce((sum, { year }) => sum + year, 0) / 2, label: WORDS.break[locale] };
  });
  if (breaks.length === 0) return [];
  const mark = { color: INK.muted };
  return [
    { data: { values: breaks }, mark: { type: 'rule', strokeDash: [2, 3], ...mark }, encoding: { y: null } },
    {
      data: { values: breaks },
      mark: { type: 'text', align: 'left', baseline: 'bottom', dx: 4, dy: -4, ...mark },
      encoding: { y: { value: 'height' }, text: { field: 'label' } },
    },
  ];
}

/** From the latest rate to each target, dashed, with a diamond at its end. */
function aimLayers(rates: readonly DrawnRate[], aims: readonly DrawnRate[]): readonly JsonValue[] {
  const latest = rates.at(-1);
  if (aims.length === 0 || latest === undefined) return [];
  const ways = aims.flatMap((aim, way) => [
    { year: latest.year, rate: latest.rate, way },
    { year: aim.year, rate: aim.rate, way },
  ]);
  return [
    {
      data: { values: ways },
      mark: { type: 'line', strokeDash: [6, 4], color: INK.second },
      encoding: { detail: { field: 'way' } },
    },
    {
      data: { values: aims },
      mark: { type: 'point', shape: 'diamond', size: 110, filled: true, opacity: 1, color: INK.second },
    },
    {
      data: { values: aims },
      mark: { type: 'text', align: 'right', dy: 18, color: INK.text },
      encoding: { text: { field: 'label' } },
    },
  ];
}

function lineLayer(rates: readonly DrawnRate[], locale: Locale): JsonValue {
  const standard = { field: 'standard', type: 'nominal', sort: null, title: WORDS.standard[locale] };
  return {
    data: { values: rates },
    mark: { type: 'line', color: INK.main, strokeWidth: 2.5 },
    encoding: {
      detail: standard,
      strokeDash: { ...standard, legend: { orient: 'bottom', direction: 'vertical' } },
    },
  };
}

function pointLayer(rates: readonly DrawnRate[], locale: Locale): JsonValue {
  const shapes = { actual: 'circle', estimate: 'square', forecast: 'triangle-up' };
  const all = Object.entries(shapes).map(
    ([status, shape]) => [STATUS_NAMES[status as ObservationStatus][locale], shape] as const,
  );
  const used = all.filter(([name]) => rates.some(({ status }) => status === name));
  const scale = { domain: used.map(([name]) => name), range: used.map(([, shape]) => shape) };
  const isSure = { test: `datum.status === '${STATUS_NAMES.actual[locale]}'`, value: INK.main };
  const legend =
    used.length === 1 ? null : { orient: 'bottom', direction: 'vertical', title: WORDS.status[locale] };
  return {
    data: { values: rates },
    mark: { type: 'point', size: 80, opacity: 1, stroke: INK.main },
    encoding: {
      shape: { field: 'status', type: 'nominal', scale, legend },
      fill: { condition: isSure, value: 'white' },
    },
  };
}

function labelLayer(rates: readonly DrawnRate[]): JsonValue {
  return {
    data: { values: rates },
    mark: { type: 'text', align: 'left', dx: 8, dy: -8, color: INK.text },
    encoding: { text: { field: 'label' } },
  };
}
