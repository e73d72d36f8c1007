import type * as z from 'zod/mini';
import { MtqgError, throwProblems, type Problem } from './errors.js';
import { plainCopy } from './plainCopy.js';
import { schemaProblems } from './schemaProblems.js';

type Issue = z.core.$ZodIssue;

type ParseOutcome<T> =
  | { readonly success: true; readonly data: T; readonly error?: undefined }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

/**
 * Validate an input against a schema, after copying it into plain data.
 *
 * @param schema - The schema.
 * @param input - Anything.
 * @returns The validated copy.
 * @throws MtqgError with all problems, those of the data as data first; where there are hundreds of thousands, with those at
 * the beginning of each list. Takes time linear in the input.
 *
 * @example
 * ```ts
 * import { periodSchema, readInput } from 'mtqg/foundation';
 *
 * readInput(periodSchema, { from: '2023-01-01', to: '2023-09-30' }).to; // => '2023-09-30'
 * readInput(periodSchema, { from: '2023-02-29', to: '2023-09-30' }); // throws no-such-date
 * ```
 */
export function readInput<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  const { value, problems } = plainCopy(input);
  // Of nothing, the schema would only say that it is missing.
  if (value === undefined) throwProblems(problems);
  const outcome = parse(schema, value);
  if (outcome.success && problems.length === 0) return outcome.data;
  throwProblems([...problems, ...besides(problems, outcome.error?.issues ?? [])]);
  /* v8 ignore next -- zod never fails without an issue */
  throw new MtqgError([{ code: 'wrong-type', path: [], details: { expected: 'value' } }]);
}

/** The lengths to which lists are cut when they hold more problems than zod can carry. */
const CUTS: readonly number[] = [1000, 30, 1];

function parse<T>(schema: z.ZodMiniType<T>, value: unknown): ParseOutcome<T> {
  try {
    return schema.safeParse(value, { reportInput: true });
  } catch (error) {
    // Zod spreads its issues as arguments: some hundred thousand of them overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    return parseCut(schema, value);
  }
}

/** The problems of the beginnings of all lists, so far as cutting has not made them. */
function parseCut<T>(schema: z.ZodMiniType<T>, value: unknown): ParseOutcome<T> {
  for (const most of CUTS) {
    try {
      const issues = schema.safeParse(cut(value, most), { reportInput: true }).error?.issues ?? [];
      const own = issues.filter(({ code }) => code !== 'custom' && code !== 'too_small');
      if (own.length > 0) return { success: false, error: { issues: own } };
    } catch {
      // Still too many: cut shorter.
    }
  }
  return { success: false, error: { issues: [TOO_MANY] } };
}

const TOO_MANY: Issue = { code: 'custom', path: [], message: '', input: null };

function cut(value: unknown, most: number): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((item) => cut(item, most));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cut(member, most)]));
}

/** What the schema finds, except that it misses what could not be copied: that has been reported. */
function besides(problems: readonly Problem[], issues: readonly Issue[]): readonly Problem[] {
  const reported = new Set(problems.map(({ path }) => JSON.stringify(path)));
  return issues
    .flatMap((issue) => schemaProblems(issue))
    .filter(({ path }) => reported.size === 0 || !reported.has(JSON.stringify(path)));
}
