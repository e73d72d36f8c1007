import type * as z from 'zod/mini';
import type { CheckReport } from './check.js';
import { MtqgError, throwProblems, type Problem } from './errors.js';
import type { ProblemCode } from './messages.js';
import { plainCopy } from './plainCopy.js';
import { excerpt } from './text.js';

type Issue = z.core.$ZodIssue;
type Path = Problem['path'];

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
    .flatMap((issue) => problemsOf(issue, []))
    .filter(({ path }) => reported.size === 0 || !reported.has(JSON.stringify(path)));
}

function problemsOf(issue: Issue, outer: Path): readonly Problem[] {
  const path: Path = [
    ...outer,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ];
  const one = (code: ProblemCode, details: Problem['details'] = {}): readonly Problem[] => [
    { code, path, details },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return one(issue.input === undefined ? 'missing' : 'wrong-type', { expected: issue.expected });
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'unknown-key',
        path: [...path, key],
        details: { key: excerpt(key) },
      }));
    case 'invalid_value':
      return issue.input === undefined
        ? one('missing', { expected: issue.values.map(String).join(' | ') })
        : one('not-one-of', { allowed: issue.values.map(String).join(', ') });
    case 'too_small':
      return one(isSize(issue.origin) ? 'too-short' : 'too-small', { minimum: String(issue.minimum) });
    case 'too_big':
      return one(isSize(issue.origin) ? 'too-long' : 'too-large', { maximum: String(issue.maximum) });
    case 'invalid_format':
      return one('bad-format', { expected: issue.message, received: excerpt(String(issue.input)) });
    case 'invalid_union':
      return unionProblems(issue, path);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => problemsOf(inner, path));
    case 'custom':
      return [customProblem(issue.params ?? {}, path)];
    default:
      return one('wrong-type', { expected: 'value' });
  }
}

/** Of the branches of a union, the one that the input comes nearest to says what is wrong with it. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Problem[] {
  if ('discriminator' in issue) return [kindProblem(issue, path)];
  const [nearest] = issue.errors
    .filter((branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0))
    .sort((a, b) => mislabelled(a) - mislabelled(b) || a.length - b.length);
  if (nearest !== undefined && issue.input !== undefined)
    return nearest.flatMap((inner) => problemsOf(inner, path));
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  // Text or a number is how the schemas spell a decimal input.
  const isDecimal = types.includes('string') && types.includes('number');
  const expected = isDecimal ? 'decimal' : [...new Set(types)].join(' | ') || 'value';
  return [{ code: issue.input === undefined ? 'missing' : 'wrong-type', path, details: { expected } }];
}

/** The label of the branches, such as `kind`, fits none; the issue's path ends in it. */
function kindProblem(issue: z.core.$ZodIssueInvalidUnion, path: Path): Problem {
  const { options = [] } = issue as { readonly options?: readonly unknown[] };
  const input = issue.input as Readonly<Record<string, unknown>>;
  const allowed = options.map(String);
  return input[String(path.at(-1))] === undefined
    ? { code: 'missing', path, details: { expected: allowed.join(' | ') } }
    : { code: 'not-one-of', path, details: { allowed: allowed.join(', ') } };
}

/** How many labels, such as `kind`, say that another branch is meant. */
function mislabelled(branch: readonly Issue[]): number {
  return branch.filter(
    (inner) => inner.code === 'invalid_value' && inner.values.length === 1 && inner.path.length === 1,
  ).length;
}

/** A check of the library's own carries the problem's code, the details and, if need be, a deeper path. */
function customProblem(params: Record<string, unknown>, path: Path): Problem {
  const { code, at, details } = params as Partial<CheckReport>;
  // A check of the caller's own in a schema of the caller's own.
  if (code === undefined || at === undefined || details === undefined)
    return { code: 'wrong-type', path, details: { expected: 'value' } };
  return { code, path: [...path, ...at], details };
}

function isSize(origin: string): boolean {
  return origin === 'string' || origin === 'array' || origin === 'set' || origin === 'map';
}
