import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  writeQuantity,
  lazySchema,
  quantitySchema,
  toDecimal,
  type BilingualText,
  type Locale,
  type Quantity,
} from '../foundation/internal.js';
import type { ScoreSummary } from '../criteria/internal.js';
import { chartOf, INK, type Chart, type ChartOptions, type JsonValue } from './chart.js';
import { chartOptionsSchema, isRefused, readForChart, type RefusedFigure } from './readForChart.js';

interface DrawnBand {
  readonly from: number;
  readonly to: number;
  readonly places: Quantity;
}

interface DrawnSummary {
  readonly bySet: readonly {
    readonly set: { readonly title: BilingualText };
    readonly distribution: readonly DrawnBand[] | RefusedFigure;
  }[];
}

const summarySchema: z.ZodMiniType<DrawnSummary> = /* @__PURE__ */ lazySchema(() => {
  const band = z.object({ from: z.number(), to: z.number(), places: quantitySchema });
  const refused = z.object({ kind: z.literal('refusal'), reason: bilingualTextSchema });
  return z.object({
    kind: z.literal('score-summary'),
    bySet: z
      .array(
        z.object({
          set: z.object({ title: bilingualTextSchema }),
          distribution: z.union([z.array(band), refused]),
        }),
      )
      .check(z.minLength(1)),
  });
});

const optionsSchema: z.ZodMiniType<ChartOptions> = /* @__PURE__ */ lazySchema(() => chartOptionsSchema());

const WORDS = {
  title: { vi: 'Số địa bàn theo số tiêu chí đạt', en: 'Places by criteria met' },
  met: { vi: 'Số tiêu chí đạt', en: 'Criteria met' },
  places: { vi: 'Số địa bàn', en: 'Places' },
} as const satisfies Record<string, BilingualText>;

/**
 * Draw how many places have met how many criteria [số xã theo số tiêu chí đạt]: a bar for each band, a row for each criteria set,
 * since scores under different sets are not counted together. Where a distribution is refused, the reason stands in its place.
 *
 * @param summary - A result of `summarizeScores`; as it came, or read back from JSON.
 * @param locale - The language of the words.
 * @param options - Title, and width in pixels.
 * @returns The picture, a Vega-Lite specification.
 * @throws MtqgError if it is no such result, or an option is wrong; all problems at once.
 *
 * @example
 * ```ts
 * import { scoreDistributionChart } from 'mtqg/charts';
 * import { criteriaSetOn, scoreCriteria, summarizeScores } from 'mtqg/criteria';
 *
 * const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' });
 * const scores = [19, 12, 7].map((met, at) =>
 *   scoreCriteria(set, {
 *     subject: { level: 'commune', name: `Xã ${at + 1}` },
 *     date: '2018-12-31',
 *     tally: { met, notMet: 19 - met },
 *   }),
 * );
 * scoreDistributionChart(summarizeScores(scores), 'en').description; // => '19: 1 commune; 15–18: 0 communes; 10–14: 1 commune; 5–9: 1 commune; 0–4: 0 communes'
 * ```
 */
export function scoreDistributionChart(
  summary: ScoreSummary,
  locale: Locale,
  options: ChartOptions = {},
): Chart {
  const given = { result: summary, locale, options };
  const { result, locale: language, options: look } = readForChart(summarySchema, optionsSchema, given);
  const sets = result.bySet.map(({ set, distribution }) => ({
    title: set.title[language],
    bars: isRefused(distribution) ? [] : distribution.map((band) => barOf(band, language)),
    reason: isRefused(distribution) ? distribution.reason[language] : '',
  }));
  return chartOf({
    locale: language,
    title: look.title ?? WORDS.title[language],
    description: sets
      .map(({ bars, reason }) => bars.map(({ band, label }) => `${band}: ${label}`).join('; ') || reason)
      .join(' | '),
    body: {
      vconcat: sets.map(({ title, bars, reason }) => ({
        title: { text: title, fontSize: 12, fontWeight: 'normal', offset: 6 },
        width: look.width,
        ...(reason === '' ? barsOf(bars, language) : reasonOf(reason)),
      })),
    },
  });
}

function barsOf(
  bars: readonly ReturnType<typeof barOf>[],
  locale: Locale,
): Readonly<Record<string, JsonValue>> {
  return {
    height: 180,
    data: { values: bars },
    encoding: {
      x: { field: 'band', type: 'ordinal', sort: null, axis: { title: WORDS.met[locale], labelAngle: 0 } },
      y: {
        field: 'places',
        type: 'quantitative',
        axis: { title: WORDS.places[locale], tickMinStep: 1, format: ',d' },
      },
    },
    layer: [
      { mark: { type: 'bar', color: INK.main, width: { band: 0.7 } } },
      { mark: { type: 'text', dy: -8, color: INK.text }, encoding: { text: { field: 'label' } } },
    ],
  };
}

/** Why there are no bars, in their place. */
function reasonOf(reason: string): Readonly<Record<string, JsonValue>> {
  return {
    height: 40,
    data: { values: [{ reason }] },
    mark: { type: 'text', fontStyle: 'italic', color: INK.muted },
    encoding: { text: { field: 'reason' } },
  };
}

function barOf({ from, to, places }: DrawnBand, locale: Locale) {
  return {
    band: from === to ? String(from) : `${String(from)}–${String(to)}`,
    places: toDecimal(places).toNumber(),
    label: writeQuantity(places, locale),
  };
}
