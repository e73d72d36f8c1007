import { expectationNames, problemMessages, type ProblemCode, type ProblemMessages } from './messages.js';
import { fillTemplate, type Locale } from './text.js';

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
 * The error that every function of the library throws on bad input; it holds all problems at once.
 *
 * Recognise it by {@link isMtqgError}, not by `instanceof`: the ESM and the CJS build hold a class each.
 */
export class MtqgError extends Error {
  override readonly name = 'MtqgError';
  /** The code of the first problem. */
  readonly code: ProblemCode;
  /** The path of the first problem. */
  readonly path: readonly (string | number)[];
  /** All problems, in the order in which they were found; never empty. */
  readonly problems: readonly Problem[];

  /** @param problems - What is wrong; at least one. */
  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(describeProblems(problems, 'en', problemMessages));
    this.code = problems[0].code;
    this.path = problems[0].path;
    this.problems = problems;
  }

  /** The error as plain data, for logs. */
  toJSON(): { name: string; message: string; problems: readonly Problem[] } {
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
  if (!(error instanceof Error) || error.name !== 'MtqgError' || !('problems' in error)) return false;
  const problems = error.problems as readonly Problem[];
  return code === undefined || problems.some((problem) => problem.code === code);
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
  error: MtqgError,
  locale: Locale,
  messages: ProblemMessages = problemMessages,
): string {
  return describeProblems(error.problems, locale, messages);
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

function describeProblems(problems: readonly Problem[], locale: Locale, messages: ProblemMessages): string {
  return problems
    .map((problem) => {
      const text = fillTemplate(messages[problem.code][locale], localised(problem.details, locale));
      const place = pathText(problem.path);
      return place === '' ? text : `${place}: ${text}`;
    })
    .join('\n');
}

function localised(details: Problem['details'], locale: Locale): Record<string, string> {
  const { expected } = details;
  const name = expected === undefined ? undefined : expectationNames[expected];
  return name === undefined ? details : { ...details, expected: name[locale] };
}

/** A path as a programmer writes it: `observations[0].rate`. */
function pathText(path: Problem['path']): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${String(step)}]` : index === 0 ? step : `.${step}`))
    .join('');
}
