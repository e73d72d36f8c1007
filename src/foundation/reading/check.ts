import * as z from 'zod/mini';
import type { ProblemCode } from '../errors/problemCodes.js';

/** What a check of the library's own reports: code, details, and the place below the checked value. */
export interface CheckReport {
  /** What is wrong. */
  readonly code: ProblemCode;
  /** Where, below the value that is checked; the value itself if left out. */
  readonly at?: readonly (string | number)[];
  /** What the message needs. */
  readonly details?: Readonly<Record<string, string>>;
}

/**
 * Make a zod check of a rule that spans a value: it returns all that is wrong with it, by code.
 *
 * @param rule - Takes the value, which has the right shape already; returns what is wrong, nothing if all is well.
 * @returns A check for `schema.check(…)`.
 */
export function check<T>(rule: (value: T) => readonly CheckReport[]): z.core.CheckFn<T> {
  return (context) => {
    for (const { code, at, details } of reportsOf(rule, context)) {
      context.issues.push({
        code: 'custom',
        params: { code, at: at ?? [], details: details ?? {} },
        input: context.value,
        // The value has its shape, so that what holds it can be checked further.
        continue: true,
      });
    }
  };
}

/** Tells whether what stands at a place below a value is as it should be. */
export type IsSound = (...path: readonly (string | number)[]) => boolean;

/**
 * Make a zod check of a rule that looks at some members of a value, whatever is wrong with the others.
 *
 * @param rule - Takes the value and what tells whether it may look at a place; returns what is wrong.
 * @returns A check for `schema.check(…)`.
 */
export function checkSound<T>(
  rule: (value: T, isSound: IsSound) => readonly CheckReport[],
): z.core.$ZodCheck<T> {
  const checkAlways: z.core.CheckFn<T> = (context) => {
    const wrong = context.issues.map(placeOf);
    const isSound: IsSound = (...path) =>
      !wrong.some((place) => place.slice(0, path.length).every((step, depth) => step === path[depth]));
    return check<T>((value) => rule(value, isSound))(context);
  };
  return z.check(checkAlways, { when: () => true });
}

/** Where an issue lies; those of the library's own checks tell the rest of the way themselves. */
function placeOf(issue: z.core.$ZodRawIssue): readonly PropertyKey[] {
  const { at = [] } = { ...(issue['params'] as Partial<CheckReport> | undefined) };
  return [...(issue.path ?? []), ...at];
}

/**
 * Make a check of zod's the last word on a value: what it finds keeps the further checks of the value from running, as `abort`
 * does, but not those rules of what holds the value that look at what is sound ({@link checkSound}).
 */
export function decisive<T>(wanted: z.core.$ZodCheck<T>): z.core.$ZodCheck<T> {
  const { _zod: parts } = wanted;
  const run = parts.check.bind(parts);
  parts.check = (context) => {
    const before = context.issues.length;
    run(context);
    // Only an issue that says it may be continued from may be; `abort` says no, loudly.
    for (const issue of context.issues.slice(before)) Reflect.deleteProperty(issue, 'continue');
  };
  return wanted;
}

function reportsOf<T>(
  rule: (value: T) => readonly CheckReport[],
  { value, issues }: z.core.ParsePayload<T>,
): readonly CheckReport[] {
  try {
    return rule(value);
  } catch (error) {
    // A rule may stumble over what was found wrong within its value: there is no more to say then.
    if (issues.length > 0) return [];
    throw error;
  }
}
