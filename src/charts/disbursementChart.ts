import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  checkSound,
  dayInWords,
  writeQuantity,
  isoDateSchema,
  lazySchema,
  quantitySchema,
  subjectSchema,
  toDecimal,
  type BilingualText,
  type CheckReport,
  type IsoDate,
  type Locale,
  type Quantity,
  type Subject,
} from '../foundation/internal.js';
import type { DisbursementRatio, FundDeadline } from '../capital/internal.js';
import { chartOf, INK, type Chart, type ChartOptions, type JsonValue } from './chart.js';
import {
  chartOptionsSchema,
  figureOrRefusal,
  isRefused,
  readForChart,
  titleOf,
  type RefusedFigure,
} from './readForChart.js';

/** How a curve of disbursement is drawn. */
export interface DisbursementChartOptions extends ChartOptions {
  /** A result of `fundDeadline`: the last days on which the capital may be disbursed. */
  readonly deadline?: FundDeadline;
}

interface DrawnRatio {
  readonly subject?: Subject;
  readonly asOf: IsoDate;
  readonly disbursed: Quantity;
  readonly plan: Quantity;
  readonly ratioPercent: Quantity | RefusedFigure;
  readonly planBasis: { readonly name: BilingualText };
}

interface DrawnDeadline {
  readonly deadline: IsoDate;
}

interface DrawnDeadlines {
  readonly ordinaryDeadline: DrawnDeadline | RefusedFigure;
  readonly extensions: readonly DrawnDeadline[];
}

type ReadOptions = ChartOptions & { readonly deadline?: DrawnDeadlines };

const ratiosSchema: z.ZodMiniType<readonly DrawnRatio[]> = /* @__PURE__ */ lazySchema(() =>
  z
    .array(
      z.object({
        kind: z.literal('disbursement-ratio'),
        subject: z.exactOptional(subjectSchema),
        asOf: isoDateSchema,
        disbursed: quantitySchema,
        plan: quantitySchema,
        ratioPercent: figureOrRefusal(),
        planBasis: z.object({ name: bilingualTextSchema }),
      }),
    )
    .check(z.minLength(1), checkSound(ratioReports)),
);

/** One curve has one basis, and one report a day. */
function ratioReports(ratios: readonly DrawnRatio[]): readonly CheckReport[] {
  return ratios.flatMap(({ asOf, planBasis: { name } }, index): readonly CheckReport[] => {
    const [first = name] = ratios.map(({ planBasis }) => planBasis.name);
    const what = `${name.en} beside ${first.en}: draw each plan basis apart`;
    const whatVi = `${name.vi} bên cạnh ${first.vi}: vẽ riêng từng loại kế hoạch vốn`;
    return [
      ...(name.vi === first.vi
        ? []
        : [{ code: 'contradiction' as const, at: [index, 'planBasis'], details: { what, whatVi } }]),
      ...(ratios.slice(0, index).some((before) => before.asOf === asOf)
        ? [{ code: 'duplicate' as const, at: [index, 'asOf'], details: { value: asOf } }]
        : []),
    ];
  });
}

const optionsSchema: z.ZodMiniType<ReadOptions> = /* @__PURE__ */ lazySchema(() => {
  const day = z.object({ deadline: isoDateSchema });
  const refused = z.object({ kind: z.literal('refusal'), reason: bilingualTextSchema });
  const deadline = z.object({
    kind: z.literal('fund-deadline'),
    ordinaryDeadline: z.union([day, refused]),
    extensions: z.array(day),
  });
  return chartOptionsSchema<ReadOptions>({ deadline: z.exactOptional(deadline) });
});

const WORDS = {
  title: { vi: 'Tiến độ giải ngân', en: 'Disbursement' },
  day: { vi: 'Đến ngày', en: 'As of' },
  amount: { vi: 'Tỷ đồng', en: 'Billion VND' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  disbursed: { vi: 'Đã giải ngân', en: 'Disbursed' },
  deadline: { vi: 'hạn giải ngân', en: 'deadline' },
  extension: { vi: 'nếu được kéo dài', en: 'if extended' },
} as const satisfies Record<string, BilingualText>;

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
  const { result, locale: language, options: look } = readForChart(ratiosSchema, optionsSchema, given);
  const days = [...result].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const points = days.map((ratio) => pointOf(ratio, language));
  const [first] = days;
  const deadlines = deadlinesOf(look.deadline, language);
  return chartOf({
    locale: language,
    title: look.title ?? titleOf(WORDS.title[language], first?.subject, language),
    subtitle: [
      ...(first === undefined ? [] : [first.planBasis.name[language]]),
      ...(look.deadline !== undefined && isRefused(look.deadline.ordinaryDeadline)
        ? [`${WORDS.deadline[language]}: ${look.deadline.ordinaryDeadline.reason[language]}`]
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
          axis: { title: WORDS.day[language], grid: false, format: '%d/%m/%Y', labelOverlap: true },
        },
        y: {
          field: 'amount',
          type: 'quantitative',
          axis: { title: WORDS.amount[language], tickCount: 6 },
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

interface DrawnDay {
  readonly [key: string]: JsonValue;
  readonly date: string;
  readonly label: string;
}

function deadlinesOf(given: DrawnDeadlines | undefined, locale: Locale): readonly DrawnDay[] {
  if (given === undefined) return [];
  const { ordinaryDeadline: ordinary, extensions } = given;
  const later = new Set(extensions.map(({ deadline }) => deadline));
  return [
    ...(isRefused(ordinary) ? [] : [{ date: ordinary.deadline, label: WORDS.deadline[locale] }]),
    ...[...later].map((date) => ({ date, label: WORDS.extension[locale] })),
  ];
}

function deadlineLayers(days: readonly DrawnDay[]): readonly JsonValue[] {
  if (days.length === 0) return [];
  const mark = { color: INK.second };
  return [
    { data: { values: days }, mark: { type: 'rule', strokeDash: [2, 3], ...mark }, encoding: { y: null } },
    {
      data: { values: days },
      mark: { type: 'text', angle: 270, align: 'left', baseline: 'bottom', dx: 4, dy: -4, ...mark },
      encoding: { y: { value: 'height' }, text: { field: 'label' } },
    },
  ];
}

/** The plan as a step: it holds from its report until the next, and up to the last day that is drawn. */
function planLayers(
  points: readonly ReturnType<typeof pointOf>[],
  deadlines: readonly DrawnDay[],
  locale: Locale,
): readonly JsonValue[] {
  const steps = points.map(({ date, plan }) => ({ date, amount: plan }));
  const last = steps.at(-1);
  const end = deadlines
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const whole =
    last !== undefined && end !== undefined && end > last.date ? [...steps, { ...last, date: end }] : steps;
  return [
    {
      data: { values: whole },
      mark: {
        type: 'line',
        interpolate: 'step-after',
        strokeDash: [6, 4],
        color: INK.muted,
        point: { shape: 'stroke', color: INK.muted },
      },
    },
    {
      data: { values: whole.slice(0, 1).map((step) => ({ ...step, label: WORDS.plan[locale] })) },
      mark: { type: 'text', align: 'left', dy: -10, color: INK.muted },
      encoding: { text: { field: 'label' } },
    },
  ];
}

function curveLayers(points: readonly ReturnType<typeof pointOf>[]): readonly JsonValue[] {
  return [
    {
      data: { values: points },
      mark: {
        type: 'line',
        color: INK.main,
        strokeWidth: 2.5,
        point: { filled: true, size: 70, color: INK.main },
      },
    },
    {
      data: { values: points },
      mark: { type: 'text', align: 'right', dx: -8, dy: -8, color: INK.text },
      encoding: { text: { field: 'label' } },
    },
  ];
}
