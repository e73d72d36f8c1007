import {
  decimalText,
  isMeasure,
  isoDateSchema,
  toDecimal,
  type DecimalText,
} from '../../foundation/internal.js';
import { seriesReader, type ReadSeries, type SeriesReader } from './readSeries.js';

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
    const ofCounts = isCount(observations[0]);
    for (const observation of observations as readonly unknown[])
      if (!takePlainly(observation, ofCounts, reader)) return undefined;
    return observations.length === 0 ? undefined : reader.read({ moving, unit, ofCounts });
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

function isCount(observation: unknown): boolean {
  return typeof observation === 'object' && observation !== null && 'count' in observation;
}

function takePlainly(observation: unknown, ofCounts: boolean, reader: SeriesReader): boolean {
  if (!isPlain(observation, OBSERVATION)) return false;
  const { place, year, date, count, numerator, denominator, ratePercent } = observation;
  if (typeof place !== 'string' || !PLAIN_ID.test(place)) return false;
  const time = plainTime(year, date, reader);
  if (time === undefined) return false;
  if (ofCounts) {
    if (numerator !== undefined || denominator !== undefined || ratePercent !== undefined) return false;
    const found = plainNumber(count);
    return found !== undefined && reader.take(place, time, { count: found });
  }
  if (count !== undefined) return false;
  if (ratePercent !== undefined) {
    const found = plainNumber(ratePercent);
    const isRate = found !== undefined && Number(found) <= 100;
    const isAlone = numerator === undefined && denominator === undefined;
    return isRate && isAlone && reader.take(place, time, { ratePercent: found });
  }
  const [part, whole] = [plainNumber(numerator), plainNumber(denominator)];
  if (part === undefined || whole === undefined) return false;
  // Texts of at most 15 digits stand to one another as numbers as they do as decimals.
  if (Number(part) > Number(whole)) return false;
  return reader.take(place, time, { numerator: part, denominator: whole });
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
