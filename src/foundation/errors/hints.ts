import type { HintName } from './problemCodes.js';

/** What a problem says of how its input is mended. */
export type Hint = Readonly<Record<'hint' | 'use', string>>;

/** No hint, or one. */
type MaybeHint = Hint | Readonly<Record<string, never>>;

const NONE: MaybeHint = {};

function hint(name: HintName, use: string): Hint {
  return { hint: name, use };
}

/** The longest text that is looked at as a number: trying long ones takes time that grows with their square. */
const LONGEST_NUMBER = 80;

/** How text that is no decimal is written as one: `50,79`, `1.971.000`, `50.79%`. */
export function decimalHint(text: string): MaybeHint {
  if (text.length > LONGEST_NUMBER) return NONE;
  const [, number = ''] = /^\s*([+\-−]?[\d.,]*\d)\s*%?\s*$/.exec(text) ?? [];
  const plain = number.replace('−', '-').replace('+', '');
  if (/^-?\d+,\d{1,2}$|^-?\d+,\d{4,}$/.test(plain)) return hint('point', plain.replace(',', '.'));
  // Three digits behind the only mark are thousands in one language and decimals in the other.
  if (/^-?\d{1,3},\d{3}$/.test(plain))
    return hint('plain-number', `${plain.replace(',', '')} / ${plain.replace(',', '.')}`);
  const grouped = [/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/];
  const [vietnamese, english] = grouped.map((form) => form.test(plain));
  if (english === true) return hint('plain-number', plain.replaceAll(',', ''));
  if (vietnamese === true) return hint('plain-number', plain.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? hint('plain-number', plain) : NONE;
}

/** How a whole number with points between its thousands is written as one: `1.262` is no whole number as it stands. */
export function wholeHint(input: unknown): MaybeHint {
  return typeof input === 'string' && /^-?\d{1,3}\.\d{3}$/.test(input)
    ? hint('plain-number', input.replace('.', ''))
    : NONE;
}

/** How a day in the order of Viet Nam, or without its zeros, is written as one of the library: `31/12/2023`, `2023-9-5`. */
export function dayHint(text: string): MaybeHint {
  const ordered = text.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/, '$3-$2-$1');
  const [, day = '', month = '', year = ''] = /^ ?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}) ?$/.exec(ordered) ?? [];
  const use = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year !== '' && Number(month) <= 12 && Number(day) <= 31 ? hint('day', use) : NONE;
}

/** A whole number that was given as text. */
export function wholeNumberHint(input: unknown): MaybeHint {
  return typeof input === 'string' && /^\d{1,15}$/.test(input) ? hint('whole-number', input) : NONE;
}

/** The known name that comes nearest to a given one, if one is near enough to be meant. */
export function nearestHint(given: string, known: readonly string[]): MaybeHint {
  const [nearest] = known
    .map((name) => ({ name, distance: editDistance(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.floor(Math.min(name.length, given.length) / 3))
    .sort((a, b) => a.distance - b.distance);
  return nearest === undefined ? NONE : hint('nearest', nearest.name);
}

/** The longest names of which the distance is measured. */
const LONGEST_NAME = 60;

/** How many letters must be put in, left out or changed to make the one of the other. */
function editDistance(a: string, b: string): number {
  if (a.length > LONGEST_NAME || b.length > LONGEST_NAME) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const letter of a) row = nextRow(row, letter, b);
  return row.at(-1) as number;
}

/** How far each beginning of a name is from one letter more. */
function nextRow(row: readonly number[], letter: string, name: string): number[] {
  const next = [(row[0] as number) + 1];
  row.slice(1).forEach((above, index) => {
    const change = (row[index] as number) + (letter === name[index] ? 0 : 1);
    next.push(Math.min(change, above + 1, (next[index] as number) + 1));
  });
  return next;
}
