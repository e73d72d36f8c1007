import type * as z from 'zod/mini';
import { lazySchema, type BilingualText, type Locale } from '../foundation/internal.js';
import { progressStandings, type AssessmentComparison } from '../targets/internal.js';
import { chartOf, INK, type Chart, type ChartOptions } from './chart.js';
import { comparisonSchema, type DrawnMethod } from './comparisonInput.js';
import { chartOptionsSchema, isRefused, readForChart, subjectText, titleOf } from './readForChart.js';

const optionsSchema: z.ZodMiniType<ChartOptions> = /* @__PURE__ */ lazySchema(() => chartOptionsSchema());

const WORDS = {
  title: { vi: 'Cùng số liệu, theo từng phương pháp', en: 'The same data by each method' },
  1: { vi: 'xa dần', en: 'moving away' },
  2: { vi: 'chậm nhiều', en: 'far behind' },
  3: { vi: 'chậm', en: 'behind' },
  4: { vi: 'đúng tiến độ', en: 'on course' },
} as const satisfies Record<string, BilingualText>;

/**
 * Draw what the published methods say of the same data [so sánh các phương pháp đánh giá]: a row for each method, further to the
 * right the better its verdict, with the method's own word beside it. A class that may mean two standings is drawn between them; a method
 * that refuses or has no classes has no point, but its reason.
 *
 * @param comparison - A result of `compareAssessments`; as it came, or read back from JSON.
 * @param locale - The language of the words.
 * @param options - Title, and width in pixels.
 * @returns The picture, a Vega-Lite specification.
 * @throws MtqgError if it is no such result, or an option is wrong; all problems at once.
 *
 * @example
 * ```ts
 * import { assessmentComparisonChart } from 'mtqg/charts';
 * import { compareAssessments } from 'mtqg/targets/assessments';
 *
 * const comparison = compareAssessments({
 *   unit: 'percent',
 *   direction: 'at-most',
 *   observations: [{ year: 2015, value: 28 }, { year: 2022, value: 24 }],
 *   target: { value: 14, year: 2030 },
 * });
 * assessmentComparisonChart(comparison, 'en').description.split('; ')[0]; // => 'Eurostat indicator assessment: insufficient progress'
 * ```
 */
export function assessmentComparisonChart(
  comparison: AssessmentComparison,
  locale: Locale,
  options: ChartOptions = {},
): Chart {
  const given = { result: comparison, locale, options };
  const { result, locale: language, options: look } = readForChart(comparisonSchema, optionsSchema, given);
  const verdicts = result.assessments.map((assessment) => verdictOf(assessment, language));
  const standings = [1, 2, 3, 4] as const;
  const names = JSON.stringify(['', ...standings.map((standing) => WORDS[standing][language])]);
  const { subject, indicatorName } = result;
  return chartOf({
    locale: language,
    title: look.title ?? titleOf(WORDS.title[language], subject, language),
    ...(indicatorName === undefined ? {} : { subtitle: [subjectText(indicatorName, language)] }),
    description: verdicts.map(({ method, verdict }) => `${method}: ${verdict}`).join('; '),
    body: {
      width: look.width,
      height: { step: 34 },
      data: { values: verdicts },
      encoding: {
        // The layers show parts of the methods: without an order of all, those of the first would come first.
        y: {
          field: 'method',
          type: 'nominal',
          sort: verdicts.map(({ method }) => method),
          axis: { title: null },
        },
        x: {
          field: 'standing',
          type: 'quantitative',
          // Room for the words beside the points of the right edge.
          scale: { domain: [0.6, 5.6] },
          axis: {
            title: null,
            orient: 'top',
            values: [...standings],
            labelExpr: `${names}[datum.value]`,
          },
        },
      },
      layer: [
        {
          transform: [{ filter: 'isValid(datum.standing)' }],
          mark: { type: 'point', filled: true, size: 120, opacity: 1, color: INK.main },
        },
        {
          transform: [{ filter: 'isValid(datum.standing)' }],
          mark: { type: 'text', align: 'left', dx: 10, color: INK.text },
          encoding: { text: { field: 'verdict' } },
        },
        {
          transform: [{ filter: '!isValid(datum.standing)' }],
          mark: { type: 'text', align: 'left', dx: 4, fontStyle: 'italic', color: INK.muted },
          encoding: { x: { value: 0 }, text: { field: 'verdict' } },
        },
      ],
    },
  });
}

const NO_CLASSES: BilingualText = { vi: 'phương pháp không xếp loại', en: 'the method has no classes' };

function verdictOf({ method, progressClass }: DrawnMethod, locale: Locale) {
  const name = method.name[locale];
  if (progressClass === undefined) return { method: name, verdict: NO_CLASSES[locale], standing: null };
  if (isRefused(progressClass))
    return { method: name, verdict: progressClass.reason[locale], standing: null };
  const standing = progressStandings[progressClass.code];
  const middle = standing.reduce((sum, level) => sum + level, 0) / standing.length;
  return { method: name, verdict: progressClass.name[locale], standing: middle };
}
