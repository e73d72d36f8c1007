import type { BilingualText, Locale } from '../foundation/internal.js';
import { INK, type JsonValue } from './chart.js';
import type { DrawnDeadlines } from './disbursementInput.js';
import { isRefused } from './readForChart.js';

/** What a curve of disbursement is labelled with. */
export const DISBURSEMENT_WORDS = {
  title: { vi: 'Tiến độ giải ngân', en: 'Disbursement' },
  day: { vi: 'Đến ngày', en: 'As of' },
  amount: { vi: 'Tỷ đồng', en: 'Billion VND' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  disbursed: { vi: 'Đã giải ngân', en: 'Disbursed' },
  deadline: { vi: 'hạn giải ngân', en: 'deadline' },
  extension: { vi: 'nếu được kéo dài', en: 'if extended' },
} as const satisfies Record<string, BilingualText>;

/** A report as it is drawn; amounts in billion đồng. */
export interface DrawnReport {
  readonly [key: string]: JsonValue;
  readonly date: string;
  readonly amount: number;
  readonly plan: number;
  readonly label: string;
}

/** A day that is drawn. */
export interface DrawnDay {
  readonly [key: string]: JsonValue;
  readonly date: string;
  readonly label: string;
}

/** The days on which the capital may be disbursed at the latest. */
export function deadlinesOf(given: DrawnDeadlines | undefined, locale: Locale): readonly DrawnDay[] {
  if (given === undefined) return [];
  const { ordinaryDeadline: ordinary, extensions } = given;
  const later = new Set(extensions.map(({ deadline }) => deadline));
  return [
    ...(isRefused(ordinary) ? [] : [{ date: ordinary.deadline, label: DISBURSEMENT_WORDS.deadline[locale] }]),
    ...[...later].map((date) => ({ date, label: DISBURSEMENT_WORDS.extension[locale] })),
  ];
}

/** A dotted line at each last day. */
export function deadlineLayers(days: readonly DrawnDay[]): readonly JsonValue[] {
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
export function planLayers(
  points: readonly DrawnReport[],
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
      data: {
        values: whole.slice(0, 1).map((step) => ({ ...step, label: DISBURSEMENT_WORDS.plan[locale] })),
      },
      mark: { type: 'text', align: 'left', dy: -10, color: INK.muted },
      encoding: { text: { field: 'label' } },
    },
  ];
}

/** What was disbursed, with the ratio beside each point. */
export function curveLayers(points: readonly DrawnReport[]): readonly JsonValue[] {
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
