import type { HintName, ProblemCode } from './problemCodes.js';

// The languages stand apart, so that a program that says nothing in Vietnamese does not carry it.

/** What is said in English for each problem code. */
export const problemsEn: Readonly<Record<ProblemCode, string>> = {
  'wrong-type': 'expected {expected}',
  missing: 'is missing; expected {expected}',
  'bad-format': 'wrong form “{received}”: expected {expected}',
  'not-one-of': 'expected one of: {allowed}',
  'not-whole': 'expected a whole number',
  'too-small': 'expected {minimum} or more',
  'too-large': 'expected {maximum} or less',
  'too-short': 'expected {minimum} or more {items}',
  'too-long': 'expected {maximum} or fewer {items}',
  'unknown-key': 'unknown key: {key}',
  'forbidden-key': 'forbidden key: {key}',
  'no-such-date': 'no such calendar day: {received}',
  'period-reversed': 'the period ends ({to}) before it starts ({from})',
  'out-of-order': 'expected something later than {previous}',
  gap: 'nothing is given from {from} to before {to}',
  overlap: 'overlaps what stands before it from {from} on',
  'part-exceeds-whole': '{partName|the part} ({part}) is larger than {wholeName|its whole} ({whole})',
  duplicate: 'given twice: {key}',
  'no-such-member': 'there is no {key} in {where}',
  'unit-mismatch': 'expected the unit {expected}, received {received}',
  contradiction: 'contradiction: {what}',
  ambiguous: 'ambiguous, it may be: {candidates}',
  'not-in-force': '{what|the library knows of nothing} in force on {date}',
  loosens:
    '{cell} from {start}: asks less than {base|the set}, or what cannot be compared with it ({from} → {to}), and does not say why it may',
  'less-sure':
    '{cell} from {start}: rests on a less sure source than the set ({from} → {to}) and does not say why it may',
  unreadable: 'cannot read “{text}” (position {at}): {what}',
  refused: 'there is no figure but a refusal: {reason}',
  cyclic: 'the data refers back to itself',
  'too-deep': 'nested too deeply: at most {maximum} levels',
};

/** Names in English for what was expected where a type or a form is wrong. */
export const expectationsEn = {
  string: 'a string',
  text: 'text that is not blank',
  number: 'a finite number',
  decimal: 'a decimal number (text such as “50.79”, a finite number or a Decimal)',
  positive: 'a number above 0',
  int: 'a whole number',
  null: 'null',
  boolean: 'true or false',
  array: 'a list',
  object: 'a plain object',
  record: 'a plain object',
  date: 'a calendar day such as “2023-09-30”',
  data: 'plain data (objects, lists, text, numbers)',
  explained: 'a result with its explanation, or a refusal',
  quantity: 'a figure with its unit: { value, unit }',
  problems: 'a list of problems, as errors and computeEach hold them',
  function: 'a function',
  finding: 'what was found (“met”, “not-met” …) or a measured value',
  value: 'a value',
  unit: 'a unit of the library such as “percent”, “commune” or “VND”',
  currency: 'a currency other than VND by its code such as “USD”',
  'currency-code': 'a currency by its code such as “VND”',
  'figure-number': 'there is no number',
  'figure-marks': 'its dots and commas fit no convention',
  'figure-digits': 'too many digits',
  'figure-scale': 'the scale words make no known scale',
  'figure-rest': 'something follows the figure',
  'figure-order': 'the range ends before it starts',
  formula: 'it is no formula',
  'formula-size': 'too many operations or parentheses',
} as const;

/** A name that is known for what was expected. */
export type ExpectationName = keyof typeof expectationsEn;

/** How an input is mended, in English; `{use}` is what to write in its place. */
export const hintsEn: Readonly<Record<HintName, string>> = {
  point: 'use a point: {use}',
  'plain-number': 'write the number alone: {use}',
  'whole-number': 'a whole number, not text: {use}',
  'day-text': "write a day as text, such as '2023-12-31'",
  day: 'write: {use}',
  value: 'write: {use}',
  nearest: 'did you mean “{use}”?',
  known: 'the library has: {use}',
  'set-then': 'the set that applies then: {use}',
  'date-or-system': 'say for which date or in which system: {use}',
  'as-text': 'give what was printed as text: {use}',
  'earlier-days': 'earlier days are known to: {use}',
};
