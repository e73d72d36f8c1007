import {
  addMonths,
  daysBetween,
  decimalText,
  excerpt,
  isoDateSchema,
  toDecimal,
  type DecimalText,
  type Measure,
  type Problem,
} from '../../../foundation/internal.js';
import { makeNumber } from '../../reading/numbers/makeNumber.js';
import { readFigure } from '../../reading/readFigure.js';
import { monthNamed } from '../../reading/words/englishMonths.js';
import type { OneFigure } from '../../oneFigure.js';
import type { UnitWords } from '../../types.js';
import type { ClaimInput, NamedClaim } from '../claimTypes.js';
import { collect } from './collectProblems.js';

/** A day, a month or a year, each at its end. */
interface Time {
  readonly year: number;
  /** `undefined` of a year. */
  readonly month?: number;
  /** `undefined` of a month. */
  readonly day?: number;
}

/** How many months, or days, the units of time have that a claim may be in. */
const MONTHS: Readonly<Partial<Record<string, number>>> = { month: 1, quarter: 3, year: 12 };

/** Read the times of a claim as numbers of the unit in which it is claimed: years and months are counted to their ends. */
export function readTimes(
  claim: NamedClaim<'time-before-deadline'>,
  problems: Problem[],
): ReadonlyMap<string, OneFigure> {
  const unit = unitOf(claim);
  const times = new Map<string, OneFigure>();
  for (const name of ['finished', 'deadline'] as const) {
    const input = claim.inputs[name] ?? null;
    if (input === null) continue;
    const text = textOf(input);
    const time = timeOf(text);
    const value = time && numberOf(time, unit);
    if (value === undefined) {
      const details = { expected: 'date', received: excerpt(text) };
      problems.push({ code: 'bad-format', path: ['inputs', name], details });
    } else times.set(name, figureOf(text, value, unit));
  }
  return times;
}

function unitOf({ claimed = null, locale }: NamedClaim<'time-before-deadline'>): Measure {
  const problems: Problem[] = [];
  const text = claimed === null ? '' : textOf(claimed);
  const read =
    text === ''
      ? undefined
      : collect(() => readFigure(text, locale === undefined ? {} : { locale }), [], problems);
  const unit = read !== undefined && 'unit' in read ? read.unit : null;
  return unit !== null && (unit === 'day' || MONTHS[unit] !== undefined) ? unit : 'month';
}

function textOf(input: ClaimInput): string {
  if (typeof input === 'object') return 'text' in input ? input.text : String(input.value);
  return String(input);
}

function timeOf(text: string): Time | undefined {
  const plain = text.normalize('NFC').toLowerCase().trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  const [, year, month, day] = iso ?? [];
  if (year !== undefined) return known(year, month, day);
  const numbers =
    /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain) ??
    /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/.exec(plain);
  if (numbers !== null) return known(numbers[3], numbers[2], numbers[1]);
  const months = /^(?:cuối |hết )?(?:tháng )?(\d{1,2})(?:[/.-]| năm )(\d{4})$/.exec(plain);
  if (months !== null) return known(months[2], months[1]);
  const quarters = /^(?:cuối |hết |end of )?(?:quý |q)(1|2|3|4|i|ii|iii|iv)(?:[/.-]| năm | )(\d{4})$/.exec(
    plain,
  );
  if (quarters !== null) return known(quarters[2], String(3 * quarterOf(quarters[1] ?? '')));
  const english = englishTime(plain);
  if (english !== undefined) return english;
  const years = /^(?:cuối |hết |end of )?(?:năm )?(\d{4})$/.exec(plain);
  return years === null ? undefined : known(years[1]);
}

/** `June 2024`, `30 June 2024`, `June 30, 2024`. */
function englishTime(plain: string): Time | undefined {
  const [, before, name, behind, year] =
    /^(?:end of )?(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/.exec(
      plain,
    ) ?? [];
  const month = monthNamed(name ?? '');
  return month === undefined ? undefined : known(year, String(month), before ?? behind);
}

/** The number of a quarter, be it in letters. */
function quarterOf(text: string): number {
  const inLetters = ['i', 'ii', 'iii', 'iv'].indexOf(text) + 1;
  return inLetters > 0 ? inLetters : Number(text);
}

function known(year = '', month?: string, day?: string): Time | undefined {
  const iso = `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
  if (!isoDateSchema.safeParse(iso).success) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function numberOf({ year, month = 12, day }: Time, unit: Measure): DecimalText {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const length = daysBetween(first, addMonths(first, 1));
  const ended = day ?? length;
  if (unit === 'day') return String(daysBetween('1970-01-01', first) + ended);
  const months = toDecimal(ended)
    .div(length)
    .plus(year * 12 + month - 1);
  return decimalText(months.div(MONTHS[unit] ?? 1).toDecimalPlaces(6));
}

function figureOf(text: string, digits: DecimalText, unit: Measure): OneFigure {
  const unitWords: UnitWords = { text: '', detail: null, per: null, category: 'amount' };
  const decimals = digits.split('.')[1]?.length ?? 0;
  return {
    ...{ kind: 'figure', form: 'single', text, locale: 'vi', ambiguous: false },
    ...{ unit, unitWords, qualifier: null, changeDirection: null },
    ...makeNumber({ digits, decimals, power: 0 }, { unit: unitWords, sense: null, stated: true }),
  };
}
