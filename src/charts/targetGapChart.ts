import type * as z from 'zod/mini';
import {
  lazySchema,
  toDecimal,
  writeQuantity,
  type BilingualText,
  type Locale,
  type Quantity,
} from '../foundation/internal.js';
import { targetStatusNames, type TargetGap } from '../targets/internal.js';
import { chartOf, INK, type Chart, type ChartOptions } from './chart.js';
import {
  chartOptionsSchema,
  isRefused,
  readForChart,
  subjectText,
  type RefusedFigure,
} from './readForChart.js';
import { gapsSchema, type DrawnGap } from './targetGapInput.js';

const optionsSchema: z.ZodMiniType<ChartOptions> = /* @__PURE__ */ lazySchema(() => chartOptionsSchema());

const WORDS = {
  title: { vi: 'Khoảng cách tới mục tiêu', en: 'Gaps to targets' },
  closed: {
    vi: 'Phần khoảng cách đã thu hẹp (%); vạch đứng: phần thời gian đã qua',
    en: 'Gap closed (%); upright mark: time elapsed',
  },
  target: { vi: 'Mục tiêu', en: 'Target' },
  missing: { vi: 'còn thiếu', en: 'missing' },
} as const satisfies Record<string, BilingualText>;

/**
 * Draw how far targets are [khoảng cách tới mục tiêu]: a bar for each with the share of its gap that has been closed, a mark where the
 * time elapsed would have it, and where it stands in words. All bars are in per cent of their own gap, so that targets in
 * communes, points and đồng stand beside one another. Where that share is refused, there is no bar: the words stand alone.
 *
 * @param gaps - Results of `targetGap`; as they came, or read back from JSON.
 * @param locale - The language of the words and the number marks.
 * @param options - Title, and width in pixels.
 * @returns The picture, a Vega-Lite specification.
 * @throws MtqgError if one is no such result, if there are none, or an option is wrong; all problems at once.
 *
 * @example
 * ```ts
 * import { targetGapChart } from 'mtqg/charts';
 * import { targetGap } from 'mtqg/targets';
 *
 * const gap = targetGap(
 *   {
 *     kind: 'level',
 *     name: 'Xã đạt chuẩn',
 *     unit: 'commune',
 *     direction: 'at-least',
 *     baseline: { value: 20, year: 2020 },
 *     target: { value: 54, year: 2025 },
 *   },
 *   [{ year: 2023, value: 39 }],
 *   { date: '2024-01-31' },
 * );
 * targetGapChart([gap], 'en').description; // => 'Xã đạt chuẩn: not met, behind; missing 15 communes'
 * ```
 */
export function targetGapChart(
  gaps: readonly TargetGap[],
  locale: Locale,
  options: ChartOptions = {},
): Chart {
  const given = { result: gaps, locale, options };
  const { result, locale: language, options: look } = readForChart(gapsSchema, optionsSchema, given);
  const rows = result.map((gap, row) => rowOf(gap, row, language));
  const names = JSON.stringify(rows.map(({ name }) => name));
  const shares = rows.flatMap(({ closed, elapsed }) => [closed, elapsed].filter((share) => share !== null));
  return chartOf({
    locale: language,
    title: look.title ?? WORDS.title[language],
    description: rows.map(({ name, verdict }) => `${name}: ${verdict}`).join(' | '),
    body: {
      width: look.width,
      height: { step: 44 },
      data: { values: rows },
      encoding: {
        // Two targets may bear one name: the row is what tells them apart.
        y: {
          field: 'row',
          type: 'ordinal',
          axis: { title: null, labelExpr: `${names}[datum.value]`, labelPadding: 8 },
        },
        x: {
          field: 'closed',
          type: 'quantitative',
          scale: { domain: [Math.min(0, ...shares), Math.max(100, ...shares)] },
          axis: { title: WORDS.closed[language], tickCount: 6 },
        },
      },
      layer: [
        { mark: { type: 'bar', height: 14, color: INK.main } },
        {
          mark: { type: 'rule', color: INK.second, strokeDash: [6, 4] },
          encoding: { x: { datum: 100 }, y: null },
        },
        {
          mark: { type: 'tick', orient: 'vertical', thickness: 3, size: 26, color: INK.text },
          encoding: { x: { field: 'elapsed', type: 'quantitative' } },
        },
        {
          mark: { type: 'text', align: 'left', dy: -15, color: INK.text },
          encoding: { x: { value: 4 }, text: { field: 'verdict' } },
        },
      ],
    },
  });
}

function rowOf(gap: DrawnGap, row: number, locale: Locale) {
  const called = gap.name ?? gap.subject ?? gap.id;
  const place =
    gap.name === undefined || gap.subject === undefined ? '' : ` (${subjectText(gap.subject, locale)})`;
  const isMissing = !isRefused(gap.gap) && toDecimal(gap.gap).gt(0);
  return {
    row,
    name:
      (called === undefined ? `${WORDS.target[locale]} ${String(row + 1)}` : subjectText(called, locale)) +
      place,
    closed: shareOf(gap.gapClosedPercent),
    elapsed: shareOf(gap.timeElapsedPercent),
    verdict:
      targetStatusNames[gap.status][locale] +
      (isMissing ? `; ${WORDS.missing[locale]} ${writeQuantity(gap.gap, locale, { maxDecimals: 2 })}` : ''),
  };
}

function shareOf(share: Quantity | RefusedFigure | undefined): number | null {
  return share === undefined || isRefused(share) ? null : toDecimal(share).toNumber();
}
