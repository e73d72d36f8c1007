import type { ProblemMessages } from './messages.js';
import { expectationsEn, hintsEn, problemsEn } from './messagesEn.js';
import { expectationsVi, hintsVi, problemsVi } from './messagesVi.js';
import { dayInWords, isIsoDate } from '../days/dayText.js';
import { localNumber } from '../numbers/numberText.js';
import { lazyPattern } from '../reading/lazy.js';
import type { ProblemCode } from './problemCodes.js';
import { excerpt, fillTemplate, type Locale } from '../writing/text.js';

/** One thing that is wrong with an input. */
export interface Problem {
  /** What is wrong, as a stable code. */
  readonly code: ProblemCode;
  /** Where: keys and list positions from the outermost value inwards; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** What was expected or received, by name, for programs; the gaps of the message are filled from it. */
  readonly details: Readonly<Record<string, string>>;
}

/**
 * The error that every function of the library throws on bad input; it holds all problems at once. Its message says the
 * first hundred in English; `describeError` says them all, in either language.
 *
 * Recognise it by {@link isMtqgError}, not by `instanceof`: the ESM and the CJS build hold a class each.
 */
export class MtqgError extends Error {
  /** Always this: `isMtqgError` goes by it. */
  override readonly name = 'MtqgError';
  /** The code of the first problem. */
  readonly code: ProblemCode;
  /** The path of the first problem. */
  readonly path: readonly (string | number)[];
  /** All problems, in the order in which they were found; never empty. */
  readonly problems: readonly Problem[];

  /** @param problems - What is wrong; at least one. */
  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(messageOf(problems));
    this.code = problems[0].code;
    this.path = problems[0].path;
    this.problems = problems;
  }

  /** The error as plain data, for logs. */
  toJSON(): Pick<MtqgError, 'name' | 'message' | 'problems'> {
    return { name: this.name, message: this.message, problems: this.problems };
  }
}

/**
 * Tell whether a caught value is an error of this library, from whichever build of it.
 *
 * @param error - Anything that was caught.
 * @param code - If given, also demand that one of the problems has this code.
 * @returns Whether it is an `MtqgError` (with that code).
 *
 * @example
 * ```ts
 * import { isMtqgError, povertyTrend } from 'mtqg';
 *
 * let code;
 * try {
 *   povertyTrend({ measure: 'poor', standard: 'not-stated', observations: [{ year: 2021, ratePercent: '150' }] });
 * } catch (error) {
 *   if (isMtqgError(error, 'too-large')) code = error.code;
 * }
 * code; // => 'too-large'
 * ```
 */
export function isMtqgError(error: unknown, code?: ProblemCode): error is MtqgError {
  try {
    // Not `instanceof Error`: a worker, an iframe, a vm context has an Error of its own.
    if (Object.prototype.toString.call(error) !== '[object Error]') return false;
    const { name, problems } = error as Partial<MtqgError>;
    if (name !== 'MtqgError' || !Array.isArray(problems)) return false;
    return code === undefined || (problems as readonly Problem[]).some((problem) => problem.code === code);
  } catch {
    // A thrown proxy or getter that throws itself.
    return false;
  }
}

/**
 * Say in words what is wrong with an input, one line a problem.
 *
 * @param error - The error.
 * @param locale - The language.
 * @param messages - The table of message templates; the library's own if left out.
 * @returns One line a problem, each opened by its path.
 *
 * @example
 * ```ts
 * import { describeError, isMtqgError, povertyTrend } from 'mtqg';
 *
 * let said = '';
 * try {
 *   povertyTrend({
 *     measure: 'poor',
 *     standard: 'not-stated',
 *     observations: [{ year: 2021, ratePercent: '150' }, { year: 2022, ratePercent: '1,5' }],
 *   });
 * } catch (error) {
 *   if (isMtqgError(error)) said = describeError(error, 'vi').split('\n')[0] ?? '';
 * }
 * said; // => 'observations[0].ratePercent: không được quá 100'
 * ```
 */
export function describeError(
  error: Pick<MtqgError, 'problems'>,
  locale: Locale,
  messages?: ProblemMessages,
): string {
  const problems = (error as MtqgError | null | undefined)?.problems;
  return describeProblems(problems as readonly Problem[], locale, messages);
}

/** Throw an {@link MtqgError} if there are problems. */
export function throwProblems(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw new MtqgError([first, ...rest]);
}

/** Make an {@link MtqgError} of one problem. */
export function problemError(
  code: ProblemCode,
  path: Problem['path'],
  details: Problem['details'] = {},
): MtqgError {
  return new MtqgError([{ code, path, details }]);
}

/** The most problems that the message of an error says. */
const MESSAGE_LINES = 100;

/** The longest detail that a message repeats; all of it stays in the problem. */
const DETAIL_LENGTH = 500;

function messageOf(problems: readonly Problem[]): string {
  const said = saidProblems(problems.slice(0, MESSAGE_LINES), english);
  const more = problems.length - MESSAGE_LINES;
  return more > 0 ? `${said}\n… and ${String(more)} more` : said;
}

/**
 * Say in words what is wrong, one line a problem: for problems that were kept with results, as `computeEach` keeps them.
 *
 * @param problems - The problems.
 * @param locale - The language.
 * @param messages - The table of message templates; the library's own if left out.
 * @returns One line a problem, each opened by its path.
 * @throws MtqgError `not-one-of` for another language, `wrong-type` for what are no problems.
 */
export function describeProblems(
  problems: readonly Problem[],
  locale: Locale,
  messages?: ProblemMessages,
): string {
  const words = [vietnamese, english].find((one) => one.locale === locale);
  if (words === undefined) throw problemError('not-one-of', ['locale'], { allowed: 'vi, en' });
  try {
    return saidProblems(problems, words, messages);
  } catch {
    // Anything may stand in what was stored and edited.
    throw problemError('wrong-type', ['problems'], { expected: 'problems' });
  }
}

type Named = Readonly<Partial<Record<string, string>>>;

/** The words in which one language says what is wrong. */
interface Words {
  readonly locale: Locale;
  readonly problems: Named;
  readonly expectations: Named;
  readonly hints: Named;
}

const english: Words = { locale: 'en', problems: problemsEn, expectations: expectationsEn, hints: hintsEn };

const vietnamese: Words = {
  locale: 'vi',
  problems: problemsVi,
  expectations: expectationsVi,
  hints: hintsVi,
};

function saidProblems(
  problems: readonly Problem[],
  words: Words,
  messages?: Partial<ProblemMessages>,
): string {
  return problems
    .map(({ code, path, details }) => {
      // An error of a later version of the library may have a code that this one has no words for.
      const own = messages === undefined ? wordOf(words.problems, code) : messages[code]?.[words.locale];
      const mend = wordOf(words.hints, details['hint'] ?? '');
      const template = (own ?? code) + (mend === undefined ? '' : `; ${mend}`);
      const text = fillTemplate(template, shown(details, words, path.some(isOfYears)));
      const place = placeText(path, details['subject']);
      return place === '' ? text : `${place}: ${text}`;
    })
    .join('\n');
}

function wordOf(names: Named, name: string): string | undefined {
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** Details that are numbers, to be written with the marks of the language. */
const NUMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set(['part', 'whole', 'minimum', 'maximum']);

/** Whether a step of a path leads to years, which are written without marks of thousands. */
function isOfYears(step: string | number): boolean {
  return typeof step === 'string' && /year/i.test(step);
}

const A_YEAR = /^[12]\d{3}$/;

function shown(details: Problem['details'], words: Words, isOfYear: boolean): Record<string, string> {
  const { members } = details;
  return Object.fromEntries(
    Object.entries(details).map(([name, given]) => {
      // What reads otherwise in Vietnamese is given twice.
      const text = (words.locale === 'vi' ? details[`${name}Vi`] : undefined) ?? given;
      const said = isOfYear && A_YEAR.test(text) ? text : detailText(name, text, words);
      const hasMembers = name === 'expected' && members !== undefined;
      return [name, hasMembers ? `${said} ${excerpt(members, DETAIL_LENGTH)}` : said];
    }),
  );
}

function detailText(name: string, text: string, { locale, expectations }: Words): string {
  if (name === 'expected' || name === 'what') {
    const known = text.split(' | ').map((one) => wordOf(expectations, one) ?? '');
    if (!known.includes('')) return known.join(locale === 'vi' ? ' hoặc ' : ' or ');
  }
  if (name === 'date' && isIsoDate(text)) return dayInWords(text)[locale];
  if (NUMBERS.has(name) && /^-?\d+(?:\.\d+)?$/.test(text)) return localNumber(text, locale);
  return excerpt(text, DETAIL_LENGTH);
}

/** Where a problem lies, and whose figures these are, where the problem says so. */
function placeText(path: Problem['path'], subject: string | undefined): string {
  const place = pathText(path);
  return subject === undefined ? place : `${place} (${excerpt(subject)})`.trim();
}

/** A key that needs no quotation marks. */
const plainKey = /* @__PURE__ */ lazyPattern('^[\\p{L}_$][\\p{L}\\p{M}\\p{N}_$-]*…?$', 'u');

/** A path as a programmer writes it: `observations[0].rate`, `counts["hộ nghèo"]`. */
function pathText(path: Problem['path']): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${String(step)}]`;
      const key = excerpt(step);
      if (!plainKey().test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}
