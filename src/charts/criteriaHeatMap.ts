import { lazySchema, type BilingualText, type Locale } from '../foundation/internal.js';
import type * as z from 'zod/mini';
import type { CriteriaScore } from '../criteria/internal.js';
import { chartOf, INK, type Chart, type ChartOptions } from './chart.js';
import { scoresSchema, type DrawnScore } from './heatMapInput.js';
import { chartOptionsSchema, readForChart } from './readForChart.js';
import { lookOf, LOOKS } from './statusLooks.js';

const optionsSchema: z.ZodMiniType<ChartOptions> = /* @__PURE__ */ lazySchema(() => chartOptionsSchema());

const WORDS = {
  title: { vi: 'Kết quả theo tiêu chí', en: 'Results by criterion' },
  criterion: { vi: 'Tiêu chí số', en: 'Criterion' },
} as const satisfies Record<string, BilingualText>;

/**
 * Draw which place has met which criterion [kết quả từng tiêu chí của các xã]: a row a place, a column a criterion, each cell with a
 * colour and a sign. What nobody assessed, or has no threshold yet, is "not known": it looks like neither a pass nor a fail.
 *
 * @param scores - Results of `scoreCriteria` under one set, in the order in which the places are to stand.
 * @param locale - The language of the words.
 * @param options - Title, and width in pixels.
 * @returns The picture, a Vega-Lite specification.
 * @throws MtqgError if one is no such result, if there are none, if they rest on several sets (`contradiction`), or an option is wrong.
 *
 * @example
 * ```ts
 * import { criteriaHeatMap } from 'mtqg/charts';
 * import { criteriaSetOn, scoreCriteria } from 'mtqg/criteria';
 *
 * const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2024-12-31' });
 * const score = scoreCriteria(set, {
 *   set: set.id,
 *   subject: { level: 'commune', name: 'Y Tý' },
 *   date: '2024-12-31',
 *   findings: { '1': 'met', '2': 'not-met' },
 * });
 * criteriaHeatMap([score], 'en').description; // => 'Y Tý: met 1, not met 1, not known 17'
 * ```
 */
export function criteriaHeatMap(
  scores: readonly CriteriaScore[],
  locale: Locale,
  options: ChartOptions = {},
): Chart {
  const given = { result: scores, locale, options };
  const { result, locale: language, options: look } = readForChart(scoresSchema, optionsSchema, given);
  const cells = result.flatMap(({ subject, criteria }, row) =>
    criteria.map(({ number, name, status }) => {
      const { name: result, sign } = LOOKS[lookOf(status)];
      return { row, place: subject.name, number, criterion: name[language], result: result[language], sign };
    }),
  );
  const looks = Object.values(LOOKS);
  const rows = { field: 'row', type: 'ordinal' } as const;
  return chartOf({
    locale: language,
    title: look.title ?? WORDS.title[language],
    subtitle: result.slice(0, 1).map(({ set }) => set.title[language]),
    description: result.map((score) => countsInWords(score, language)).join('; '),
    body: {
      width: look.width,
      height: { step: 24 },
      data: { values: cells },
      encoding: {
        x: {
          field: 'number',
          type: 'ordinal',
          axis: { title: WORDS.criterion[language], orient: 'top', labelAngle: 0 },
        },
        // Two places may bear one name: the row is what tells them apart.
        y: { ...rows, axis: { title: null, labelExpr: rowLabels(result) } },
      },
      layer: [
        {
          mark: { type: 'rect', stroke: '#8a8a8a', strokeWidth: 0.5 },
          encoding: {
            color: {
              field: 'result',
              type: 'nominal',
              scale: {
                domain: looks.map(({ name }) => name[language]),
                range: looks.map(({ color }) => color),
              },
              legend: {
                title: null,
                orient: 'bottom',
                symbolType: 'square',
                symbolStrokeColor: '#8a8a8a',
                labelExpr: legendLabels(language),
              },
            },
          },
        },
        {
          mark: { type: 'text' },
          encoding: {
            text: { field: 'sign' },
            color: {
              condition: { test: `datum.sign === '${LOOKS.met.sign}'`, value: 'white' },
              value: INK.text,
            },
          },
        },
      ],
    },
  });
}

/** The names of the rows by their numbers, as an expression of Vega; a name can hold anything. */
function rowLabels(scores: readonly DrawnScore[]): string {
  return `${JSON.stringify(scores.map(({ subject }) => subject.name))}[datum.value]`;
}

/** The sign of each result before its name. */
function legendLabels(locale: Locale): string {
  const signs = Object.values(LOOKS).map(({ name, sign }) => [name[locale], `${sign} ${name[locale]}`]);
  return `${JSON.stringify(Object.fromEntries(signs))}[datum.label]`;
}

function countsInWords({ subject, criteria }: DrawnScore, locale: Locale): string {
  const counts = Object.entries(LOOKS).flatMap(([look, { name }]) => {
    const count = criteria.filter(({ status }) => lookOf(status) === look).length;
    return count === 0 ? [] : [`${name[locale]} ${String(count)}`];
  });
  return `${subject.name}: ${counts.join(', ')}`;
}
