import {
  dayInWords,
  Decimal,
  deepFreeze,
  decimalText,
  writeNumber,
  type BilingualText,
  type Citation,
  type DecimalText,
  type ExplainedValue,
  type Explanation,
  type Locale,
  type Measure,
} from '../../foundation/internal.js';
import type { NamedUnit } from '../model/unit.js';
import { byActs } from '../succession/actInWords.js';
import { nameInWords } from '../succession/nameInWords.js';
import type { Contribution } from './figures.js';
import type { DividedUnit, FiguresAtTime, RebasedArea, RebasedFigure, SeriesBreak } from './rebasedSeries.js';
import type { RebaseOptions } from './rebaseOptions.js';
import { isKnown, type ShareSpan } from './shares.js';

/** A rebased area, with what contributes to its figures at each time. */
export interface TracedArea {
  /** The area. */
  readonly area: RebasedArea;
  /** The contributions, time by time as its figures. */
  readonly contributions: () => readonly (readonly Contribution[])[];
}

/** Say how a series was carried: for each area what went in, where the series breaks, and the arithmetic of each figure. */
export function explainRebase(
  { system, date }: Pick<RebaseOptions, 'system' | 'date'>,
  unit: Measure,
  areas: readonly TracedArea[],
): Explanation {
  const day = date ?? (system === 'nso2025' ? '2025-07-01' : undefined);
  return {
    ...(day === undefined
      ? { say: SAYS.toSystem, values: { system: String(system) } }
      : { say: date === undefined ? SAYS.since : SAYS.onDay, values: { day } }),
    steps: areas.map(({ area, contributions }) => {
      const { places, mergedPlaces, dividedPlaces, breaks, figures } = area;
      const parts = contributions();
      return {
        say: SAYS.area,
        values: { places: { vi: joined(places, 'vi'), en: joined(places, 'en') } },
        steps: [
          ...(mergedPlaces.length === 0
            ? []
            : [{ say: SAYS.merged, values: { places: namesOf(mergedPlaces, places) } }]),
          ...dividedPlaces.map((divided) => dividedStep(divided, places)),
          ...breaks.map(breakStep),
          ...figures.map((at, index) => figureStep(at, parts[index] as readonly Contribution[], unit)),
        ],
      };
    }),
  };
}

/** Frozen, as are the steps of figures: to look through all that a series of thousands holds takes long. */
const SAYS = /* @__PURE__ */ deepFreeze({
  since: {
    vi: 'Quy đổi số liệu theo đơn vị hành chính từ ngày {day}:',
    en: 'Figures carried to the administrative units since {day}:',
  },
  onDay: {
    vi: 'Quy đổi số liệu theo đơn vị hành chính của ngày {day}:',
    en: 'Figures carried to the administrative units of {day}:',
  },
  toSystem: {
    vi: 'Quy đổi số liệu theo đơn vị hành chính của hệ thống mã {system}:',
    en: 'Figures carried to the administrative units of the code system {system}:',
  },
  area: { vi: '{places}:', en: '{places}:' },
  merged: { vi: 'Gồm toàn bộ: {places}.', en: 'Has all of: {places}.' },
  divided: {
    vi: 'Có phần của đơn vị bị chia, không có trọng số: {place}.',
    en: 'Has part of a divided unit, without weights: {place}.',
  },
  unknown: {
    vi: 'Có {place}, chưa rõ nhập toàn bộ hay một phần, không có trọng số.',
    en: 'Has, whole or in part (which is not known), without weights: {place}.',
  },
  weighted: {
    vi: 'Có phần của đơn vị bị chia {place}, theo trọng số: {shares}.',
    en: 'Has part of the divided unit {place}, by the weights: {shares}.',
  },
  broken: {
    vi: 'Chuỗi số liệu gián đoạn từ ngày {date}{by}: {change}.',
    en: 'The series breaks on {date}{by}: {change}.',
  },
  year: { vi: 'Năm {time}: {figure}.', en: '{time}: {figure}.' },
  day: { vi: 'Ngày {time}: {figure}.', en: '{time}: {figure}.' },
});

const CHANGES: Readonly<Record<SeriesBreak['change'], BilingualText>> = {
  'carried-on': {
    vi: 'đổi mã hoặc tên, không nhập, không chia',
    en: 'carried on, neither merged nor divided',
  },
  merged: { vi: 'nhập đơn vị hành chính', en: 'units merged' },
  divided: { vi: 'chia đơn vị hành chính', en: 'units divided' },
  unknown: {
    vi: 'nhập đơn vị hành chính, chưa rõ toàn bộ hay một phần',
    en: 'units merged, whether whole or in part is not known',
  },
};

function joined(places: readonly NamedUnit[], locale: Locale): string {
  return places.map((place) => nameInWords(place)[locale]).join(' + ');
}

/** Names of old units; one that a new unit bears, too, is marked, and of namesakes that bore a code one after the other, the earlier. */
function namesOf(old: readonly NamedUnit[], places: readonly NamedUnit[]): BilingualText {
  const taken = new Set(places.map(({ name }) => name));
  const told = old.map(({ id, name }): BilingualText => {
    const [, lastDay] = id.split('@');
    if (lastDay !== undefined && old.some((other) => other.name === name && other.id !== id)) {
      const { vi, en } = dayInWords(lastDay);
      return { vi: `${name} (đến ngày ${vi})`, en: `${name} (until ${en})` };
    }
    return taken.has(name) ? { vi: `${name} (cũ)`, en: `${name} (old)` } : { vi: name, en: name };
  });
  return { vi: told.map(({ vi }) => vi).join(', '), en: told.map(({ en }) => en).join(', ') };
}

function dividedStep(
  { place, isExtentUnknown, shares, citation }: DividedUnit,
  places: readonly NamedUnit[],
): Explanation {
  const values = { place: namesOf([place], places) };
  if (shares === undefined) return { say: isExtentUnknown === true ? SAYS.unknown : SAYS.divided, values };
  const said = (locale: Locale): string =>
    shares.map(({ successor, share }) => `${successor.name} ${writeNumber(share, locale)}`).join('; ');
  return {
    say: SAYS.weighted,
    values: { ...values, shares: { vi: said('vi'), en: said('en') } },
    sources: [citation as Citation],
  };
}

function breakStep({ date, acts, change }: SeriesBreak): Explanation {
  return { say: SAYS.broken, values: { date, by: byActs(acts), change: CHANGES[change] } };
}

function figureStep(at: FiguresAtTime, parts: readonly Contribution[], unit: Measure): Explanation {
  const figure = (at.count ?? at.ratePercent) as RebasedFigure;
  const values: Record<string, ExplainedValue> = { time: at.date ?? String(at.year), figure };
  const say = at.date === undefined ? SAYS.year : SAYS.day;
  const step = (arithmetic?: string): Explanation => {
    Object.freeze(values);
    return Object.freeze(arithmetic === undefined ? { say, values } : { say, values, arithmetic });
  };
  if (figure.kind !== 'quantity') return step();
  const sum = (member: 'count' | 'numerator' | 'denominator'): string =>
    parts
      .map(({ figures, span }, index) => {
        const name = `${member}${String(index)}`;
        values[name] = Object.freeze({ kind: 'quantity', value: figures[member] as DecimalText, unit });
        return term(name, span, values);
      })
      .join(' + ');
  // A count that comes alone and whole says all; a rate alone has no sum.
  if (at.count !== undefined) {
    const terms = sum('count');
    return terms === '{count0}' ? step() : step(`${terms} = {figure}`);
  }
  if (at.denominator === undefined) return step();
  return step(`(${sum('numerator')}) ÷ (${sum('denominator')}) × 100 = {figure}`);
}

/** A figure in a sum, with the weight with which it goes in. */
function term(name: string, span: ShareSpan, values: Record<string, ExplainedValue>): string {
  if (!isKnown(span) || span.lower.numerator === span.lower.denominator) return `{${name}}`;
  const { numerator, denominator } = span.lower;
  const weight = decimalText(new Decimal(numerator.toString()).div(denominator.toString()));
  values[`${name}Weight`] = Object.freeze({ vi: writeNumber(weight, 'vi'), en: writeNumber(weight, 'en') });
  return `{${name}} × {${name}Weight}`;
}
