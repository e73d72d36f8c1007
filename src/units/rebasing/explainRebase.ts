import {
  decimalText,
  Decimal,
  quantity,
  type BilingualText,
  type Citation,
  type DecimalInput,
  type ExplainedValue,
  type Explanation,
  type Measure,
} from '../../foundation/internal.js';
import { type UnitObservation, type UnitSeries } from './rebaseInput.js';
import { timeOf } from './time.js';
import type { RebasedFigure, RebasedUnit, RebasedValue, SeriesBreak } from './rebasedSeries.js';
import { isKnown, type ShareSpan } from './shares.js';
import type { UnitId } from '../model/unit.js';

/** The share of an observed unit in a rebased one. */
export type ShareLookup = (unit: UnitId, key: string) => ShareSpan;

/** A rebased unit with the key by which shares in it are known. */
export interface KeyedUnit {
  /** The key. */
  readonly key: string;
  /** The unit. */
  readonly unit: RebasedUnit;
}

/** Say how a series was carried: for each unit what went in, where it breaks, and the arithmetic of each figure. */
export function explainRebase(
  to: string,
  units: readonly KeyedUnit[],
  series: UnitSeries,
  shareOf: ShareLookup,
): Explanation {
  const observations = new Map(series.observations.map((one) => [nameOf(one.unit, timeOf(one)), one]));
  const partsOf = ({ at, parts }: RebasedValue): readonly UnitObservation[] =>
    parts.map((unit) => observations.get(nameOf(unit, at)) as UnitObservation);
  return {
    say: { vi: 'Chuyển chuỗi số liệu về đơn vị của {to}:', en: 'The series carried to the units of {to}:' },
    values: { to },
    steps: units.map(({ key, unit }) => ({
      say: { vi: '{unit}', en: '{unit}' },
      values: { unit: unit.units.map(({ name }) => name).join(' + ') },
      steps: [
        ...(unit.merged.length === 0 ? [] : [listed(SAYS.merged, unit.merged)]),
        ...unit.split.map(({ unit: id, weights }) => {
          if (weights === undefined) return listed(SAYS.split, [id]);
          const shares = weights.shares
            .map(({ to: successor, share }) => `${successor}: ${share}`)
            .join('; ');
          return { ...listed(SAYS.weighted, [id], shares), sources: [weights.source] satisfies Citation[] };
        }),
        ...unit.breaks.map(breakStep),
        ...unit.values.map((value) =>
          valueStep(value, partsOf(value), series.measure, (id) => shareOf(id, key)),
        ),
      ],
    })),
  };
}

const SAYS = {
  merged: { vi: 'gồm toàn bộ: {ids}', en: 'has all of: {ids}' },
  split: {
    vi: 'có phần của đơn vị bị chia, không có trọng số: {ids}',
    en: 'has part of a divided unit, without weights: {ids}',
  },
  weighted: {
    vi: 'có phần của đơn vị bị chia {ids}, theo trọng số {shares}',
    en: 'has part of the divided unit {ids}, by the weights {shares}',
  },
} as const;

const CHANGES: Readonly<Record<SeriesBreak['change'], BilingualText>> = {
  'carried-on': {
    vi: 'đổi mã hoặc tên, không nhập, không chia',
    en: 'carried on, neither merged nor divided',
  },
  merged: { vi: 'nhập đơn vị', en: 'units merged' },
  divided: { vi: 'chia đơn vị', en: 'units divided' },
};

function nameOf(unit: UnitId, time: string): string {
  return JSON.stringify([unit, time]);
}

function listed(say: BilingualText, ids: readonly UnitId[], shares = ''): Explanation {
  return { say, values: { ids: ids.join(', '), shares } };
}

function breakStep({ on, acts, change }: SeriesBreak): Explanation {
  const by = acts.length === 0 ? '' : ` (${acts.join(', ')})`;
  return {
    say: { vi: 'chuỗi ngắt từ {on}{by}: {change}', en: 'the series breaks on {on}{by}: {change}' },
    values: { on, by, change: CHANGES[change] },
  };
}

function valueStep(
  value: RebasedValue,
  parts: readonly UnitObservation[],
  measure: Measure,
  spanOfUnit: (id: UnitId) => ShareSpan,
): Explanation {
  const figure = (value.count ?? value.ratePercent) as RebasedFigure;
  const values: Record<string, ExplainedValue> = { at: value.at, figure };
  const gap = (id: UnitId, name: string, amount: DecimalInput | undefined): string => {
    values[name] = quantity(amount as DecimalInput, measure);
    const weight = weightText(spanOfUnit(id));
    return weight === '' ? `{${name}}` : `{${name}} × ${weight}`;
  };
  const sum = (member: 'count' | 'numerator' | 'denominator'): string =>
    parts.map((part, at) => gap(part.unit, `${member}${String(at)}`, part[member])).join(' + ');
  const arithmetic = (): string =>
    value.count === undefined
      ? `(${sum('numerator')}) ÷ (${sum('denominator')}) × 100 = {figure}`
      : `${sum('count')} = {figure}`;
  const isComputed = value.ratePercent === undefined || value.denominator !== undefined;
  const step = {
    say: { vi: '{at}: {figure}', en: '{at}: {figure}' },
    values,
  };
  const isExact = isComputed && figure.kind === 'quantity';
  const withSum = isExact ? { ...step, arithmetic: arithmetic() } : step;
  return value.missing.length === 0
    ? withSum
    : {
        ...withSum,
        steps: [listed({ vi: 'thiếu số liệu của: {ids}', en: 'figures missing of: {ids}' }, value.missing)],
      };
}

/** The weight in a sum; none for what goes in wholly. */
function weightText(span: ShareSpan): string {
  if (!isKnown(span)) return '';
  const { numerator, denominator } = span.lower;
  if (numerator === denominator) return '';
  return decimalText(new Decimal(numerator.toString()).div(denominator.toString()));
}
