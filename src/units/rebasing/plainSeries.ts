import {
  decimalText,
  isMeasure,
  isoDateSchema,
  toDecimal,
  type DecimalText,
} from '../../foundation/internal.js';
import { seriesReader, type ReadFigures, type ReadSeries, type SeriesReader } from './readSeries.js';

/**
 * Read a series in which nothing is unusual: texts and whole numbers of moderate length, each where it belongs. The schema takes
 * longer to look at thousands of observations than it takes to carry them. Each member is read once, and nothing of the
 * input gets into the reading but its texts and numbers.
 *
 * @returns The reading; `undefined` wherever a closer look is needed, be it that something is wrong.
 */
export function plainSeries(series: unknown): ReadSeries | undefined {
  try {
    if (!isPlain(series, SERIES)) return undefined;
    const { moving, unit, observations } = series;
    if ((moving !== 'people' && moving !== 'area') || !isMeasure(unit) || !Array.isArray(observations))
      return undefined;
    const reader = seriesReader();
    const kinds = new Set<FigureKind>();
    for (const observation of observations as readonly unknown[])
      if (!takePlainly(observation, reader, kinds)) return undefined;
    return observations.length === 0
      ? undefined
      : reader.read({ moving, unit, ofCounts: kinds.has('count') });
  } catch {
    // A getter or a proxy that throws: the closer look reports it.
    return undefined;
  }
}

const SERIES: ReadonlySet<string> = /* @__PURE__ */ new Set(['moving', 'unit', 'observations']);

const OBSERVATION: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'place',
  'year',
  'date',
  'count',
  'numerator',
  'denominator',
  'ratePercent',
]);

/** A plain object without other members; what a polluted prototype adds only leads to a closer look. */
function isPlain(value: unknown, members: ReadonlySet<string>): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  for (const member in value) if (!members.has(member)) return false;
  return true;
}

/** Take an observation whose figures are of the kind that the series has. */
function takePlainly(observation: unknown, reader: SeriesReader, kinds: Set<FigureKind>): boolean {
  if (!isPlain(observation, OBSERVATION)) return false;
  const { place, year, date, ...given } = observation;
  if (typeof place !== 'string' || !PLAIN_ID.test(place)) return false;
  const time = plainTime(year, date, reader);
  const figures = plainFigures(given);
  if (time === undefined || figures === undefined) return false;
  kinds.add(figures.count === undefined ? 'rate' : 'count');
  return kinds.size === 1 && reader.take(place, time, figures);
}

type FigureKind = 'count' | 'rate';

/** One kind of figure, nothing beside it. */
function plainFigures(given: Readonly<Record<string, unknown>>): ReadFigures | undefined {
  const { count, numerator, denominator, ratePercent } = given;
  if (numerator !== undefined) {
    const [part, whole] = [plainNumber(numerator), plainNumber(denominator)];
    const isAlone = count === undefined && ratePercent === undefined;
    // Texts of at most 15 characters stand to one another as numbers as they do as decimals.
    return isAlone && part !== undefined && whole !== undefined && Number(part) <= Number(whole)
      ? { numerator: part, denominator: whole }
      : undefined;
  }
  if (denominator !== undefined) return undefined;
  if (count === undefined) {
    const rate = plainNumber(ratePercent);
    return rate !== undefined && Number(rate) <= 100 ? { ratePercent: rate } : undefined;
  }
  const number = plainNumber(count);
  return number !== undefined && ratePercent === undefined ? { count: number } : undefined;
}

/** An identity such as `nso2025:02701`. */
const PLAIN_ID = /^[\w:.-]{1,100}$/;

function plainTime(year: unknown, date: unknown, reader: SeriesReader): number | undefined {
  if (date === undefined) {
    const isYear = typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2200;
    return isYear ? reader.timeAt(String(year), { year }) : undefined;
  }
  if (year !== undefined || typeof date !== 'string') return undefined;
  return isoDateSchema.safeParse(date).success ? reader.timeAt(date, { date }) : undefined;
}

/** A whole number without superfluous zeros, or a decimal, of at most 15 characters. */
const WHOLE = /^(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^\d{1,12}\.\d{1,14}$/;
const LONGEST = 15;

function plainNumber(input: unknown): DecimalText | undefined {
  const text = typeof input === 'number' ? String(input) : input;
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  if (WHOLE.test(text)) return text;
  return DECIMAL.test(text) ? decimalText(toDecimal(text)) : undefined;
}
