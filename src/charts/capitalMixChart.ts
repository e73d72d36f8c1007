import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  writeQuantity,
  lazySchema,
  quantitySchema,
  subjectSchema,
  toDecimal,
  type BilingualText,
  type Locale,
  type Quantity,
  type Subject,
} from '../foundation/internal.js';
import type { CapitalMix } from '../capital/internal.js';
import { chartOf, INK, type Chart, type ChartOptions } from './chart.js';
import {
  chartOptionsSchema,
  figureOrRefusal,
  isRefused,
  readForChart,
  titleOf,
  type RefusedFigure,
} from './readForChart.js';

interface DrawnShare {
  readonly name: BilingualText;
  readonly amount: Quantity | RefusedFigure;
  readonly sharePercent: Quantity | RefusedFigure;
}

interface DrawnMix {
  readonly subject?: Subject;
  readonly shares: readonly DrawnShare[];
  readonly total: Quantity | RefusedFigure;
  readonly knownTotal: Quantity;
  readonly remainder?: DrawnShare;
}

const mixSchema: z.ZodMiniType<DrawnMix> = /* @__PURE__ */ lazySchema(() => {
  const share = z.object({
    name: bilingualTextSchema,
    amount: figureOrRefusal(),
    sharePercent: figureOrRefusal(),
  });
  return z.object({
    kind: z.literal('capital-mix'),
    subject: z.exactOptional(subjectSchema),
    shares: z.array(share),
    total: figureOrRefusal(),
    knownTotal: quantitySchema,
    remainder: z.exactOptional(share),
  });
});

const optionsSchema: z.ZodMiniType<ChartOptions> = /* @__PURE__ */ lazySchema(() => chartOptionsSchema());

const WORDS = {
  title: { vi: 'Cơ cấu nguồn vốn', en: 'Capital by source' },
  amount: { vi: 'Tỷ đồng', en: 'Billion VND' },
  total: { vi: 'Tổng số', en: 'Total' },
  known: { vi: 'Đã biết', en: 'Known so far' },
  remainder: { vi: 'phần còn lại', en: 'remainder' },
} as const satisfies Record<string, BilingualText>;

/**
 * Draw a capital mix [cơ cấu nguồn vốn]: a bar for each source with its amount and its share. A source whose amount is not known has
 * the reason in place of a bar; what the sources leave of a stated total is pale.
 *
 * @param mix - A result of `capitalMix`; as it came, or read back from JSON.
 * @param locale - The language of the words and the number marks.
 * @param options - Title, and width in pixels.
 * @returns The picture, a Vega-Lite specification; amounts in billion đồng.
 * @throws MtqgError if it is no such result, or an option is wrong; all problems at once.
 *
 * @example
 * ```ts
 * import { capitalMix } from 'mtqg/capital/mix';
 * import { capitalMixChart } from 'mtqg/charts';
 *
 * const mix = capitalMix({
 *   contributions: [
 *     { capitalSource: 'NSNN', amount: { value: '32.6', unit: 'billionVND' } },
 *     { capitalSource: 'CD', amount: { value: '54.4', unit: 'billionVND' } },
 *   ],
 * });
 * capitalMixChart(mix, 'en').description; // => 'State budget: 32.6 billion VND (37.47%); Contributions of communities and people: 54.4 billion VND (62.53%)'
 * ```
 */
export function capitalMixChart(mix: CapitalMix, locale: Locale, options: ChartOptions = {}): Chart {
  const given = { result: mix, locale, options };
  const { result, locale: language, options: look } = readForChart(mixSchema, optionsSchema, given);
  const { subject, shares, total, knownTotal, remainder } = result;
  const bars = [
    ...shares.map((share) => barOf(share, language, '')),
    ...(remainder === undefined ? [] : [barOf(remainder, language, ` (${WORDS.remainder[language]})`)]),
  ];
  const [totalName, totalAmount] = isRefused(total)
    ? ([WORDS.known, knownTotal] as const)
    : ([WORDS.total, total] as const);
  return chartOf({
    locale: language,
    title: look.title ?? titleOf(WORDS.title[language], subject, language),
    subtitle: [`${totalName[language]}: ${writeQuantity(totalAmount, language)}`],
    description: bars.map(({ name, label }) => `${name}: ${label}`).join('; '),
    body: {
      width: look.width,
      height: { step: 30 },
      data: { values: bars },
      encoding: {
        y: { field: 'name', type: 'nominal', sort: null, axis: { title: null } },
        x: {
          field: 'amount',
          type: 'quantitative',
          axis: { title: WORDS.amount[language], tickCount: 5 },
          // Room for the words behind the longest bar.
          scale: { domainMax: 1.6 * Math.max(...bars.map(({ amount }) => amount ?? 0), 0.001) },
        },
      },
      layer: [
        {
          mark: { type: 'bar', height: { band: 0.7 }, stroke: INK.main },
          encoding: {
            color: { condition: { test: 'datum.isRemainder', value: INK.pale }, value: INK.main },
          },
        },
        {
          // The words stand where a bar would begin.
          transform: [{ calculate: 'isValid(datum.amount) ? datum.amount : 0', as: 'amount' }],
          mark: { type: 'text', align: 'left', dx: 6, color: INK.text },
          encoding: { text: { field: 'label' } },
        },
      ],
    },
  });
}

function barOf({ name, amount, sharePercent }: DrawnShare, locale: Locale, mark: string) {
  const share = isRefused(sharePercent)
    ? ''
    : ` (${writeQuantity(sharePercent, locale, { maxDecimals: 2 })})`;
  return {
    name: name[locale] + mark,
    // No bar: a zero would be an amount.
    amount: isRefused(amount) ? null : toDecimal(amount).div(1e9).toNumber(),
    label: isRefused(amount) ? amount.reason[locale] : writeQuantity(amount, locale) + share,
    isRemainder: mark !== '',
  };
}
