import type { BilingualText, Locale } from '../foundation/internal.js';
import type { ObservationStatus } from '../poverty/internal.js';
import { INK, type JsonValue } from './chart.js';
import type { DrawnTrend } from './povertyTrendInput.js';

/** What a trend is labelled with. */
export const TREND_WORDS = {
  year: { vi: 'Năm (cuối năm)', en: 'Year (at its end)' },
  standard: { vi: 'Chuẩn nghèo', en: 'Poverty standard' },
  status: { vi: 'Số liệu', en: 'Figure' },
  break: { vi: 'đổi chuẩn nghèo', en: 'standard changes' },
  target: { vi: 'mục tiêu', en: 'target' },
} as const satisfies Record<string, BilingualText>;

/** How sure a rate is, in words. */
export const STATUS_NAMES: Readonly<Record<ObservationStatus, BilingualText>> = {
  actual: { vi: 'thực hiện', en: 'actual' },
  estimate: { vi: 'ước thực hiện', en: 'estimate' },
  forecast: { vi: 'dự kiến', en: 'forecast' },
};

/** A rate as it is drawn. */
export interface DrawnRate {
  readonly [key: string]: JsonValue;
  readonly year: number;
  readonly rate: number;
  readonly label: string;
}

/** A dotted line where one standard ends and the next begins, in the middle between their rates. */
export function breakLayers({ spells }: DrawnTrend, locale: Locale): readonly JsonValue[] {
  const breaks = spells.slice(1).map(({ observations }, index) => {
    const before = spells[index] as DrawnTrend['spells'][number];
    const ends = [...before.observations.slice(-1), ...observations.slice(0, 1)];
    return { year: ends.reduce((sum, { year }) => sum + year, 0) / 2, label: TREND_WORDS.break[locale] };
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
export function aimLayers(rates: readonly DrawnRate[], aims: readonly DrawnRate[]): readonly JsonValue[] {
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

/** A line for each standard, each with a dash of its own. */
export function lineLayer(rates: readonly DrawnRate[], locale: Locale): JsonValue {
  const standard = { field: 'standard', type: 'nominal', sort: null, title: TREND_WORDS.standard[locale] };
  return {
    data: { values: rates },
    mark: { type: 'line', color: INK.main, strokeWidth: 2.5 },
    encoding: {
      detail: standard,
      strokeDash: { ...standard, legend: { orient: 'bottom', direction: 'vertical' } },
    },
  };
}

/** A point for each rate, whose shape tells how sure it is. */
export function pointLayer(rates: readonly DrawnRate[], locale: Locale): JsonValue {
  const shapes = { actual: 'circle', estimate: 'square', forecast: 'triangle-up' };
  const all = Object.entries(shapes).map(
    ([status, shape]) => [STATUS_NAMES[status as ObservationStatus][locale], shape] as const,
  );
  const used = all.filter(([name]) => rates.some(({ status }) => status === name));
  const scale = { domain: used.map(([name]) => name), range: used.map(([, shape]) => shape) };
  const isSure = { test: `datum.status === '${STATUS_NAMES.actual[locale]}'`, value: INK.main };
  const legend =
    used.length === 1 ? null : { orient: 'bottom', direction: 'vertical', title: TREND_WORDS.status[locale] };
  return {
    data: { values: rates },
    mark: { type: 'point', size: 80, opacity: 1, stroke: INK.main },
    encoding: {
      shape: { field: 'status', type: 'nominal', scale, legend },
      fill: { condition: isSure, value: 'white' },
    },
  };
}

/** Each rate beside its point. */
export function labelLayer(rates: readonly DrawnRate[]): JsonValue {
  return {
    data: { values: rates },
    mark: { type: 'text', align: 'left', dx: 8, dy: -8, color: INK.text },
    encoding: { text: { field: 'label' } },
  };
}
