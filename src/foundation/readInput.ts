import type * as z from 'zod/mini';
import { MtqgError, throwProblems, type Problem } from './errors.js';
import type { ProblemCode } from './messages.js';
import { plainCopy } from './plainCopy.js';

type Issue = z.core.$ZodIssue;
type Path = Problem['path'];

/** The longest piece of a received value that an error repeats. */
const EXCERPT = 60;

/**
 * Validate an input against a schema, after copying it into plain data.
 *
 * @param schema - The schema.
 * @param input - Anything.
 * @returns The validated copy.
 * @throws MtqgError with all problems.
 */
export function readInput<T>(schema: z.ZodMiniType<T>, input: unknown): T {
  const { value, problems } = plainCopy(input);
  throwProblems(problems);
  const outcome = schema.safeParse(value, { reportInput: true });
  if (outcome.success) return outcome.data;
  throwProblems(outcome.error.issues.flatMap((issue) => problemsOf(issue, [])));
  /* v8 ignore next -- zod never fails without an issue */
  throw new MtqgError([{ code: 'wrong-type', path: [], details: { expected: 'value' } }]);
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
    case 'custom':
      return [customProblem(issue.params ?? {}, path)];
    default:
      return one('wrong-type', { expected: 'value' });
  }
}

/** Of the branches of a union, those that the input comes near to say what is wrong with it. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Problem[] {
  if (issue.input === undefined) return [{ code: 'missing', path, details: { expected: 'value' } }];
  const near = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  const [nearest] = near.sort((a, b) => a.length - b.length);
  if (nearest !== undefined) return nearest.flatMap((inner) => problemsOf(inner, path));
  const types = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
  );
  // Text or a number is how the schemas spell a decimal input.
  const expected =
    types.includes('string') && types.includes('number') ? 'decimal' : types.join(' | ') || 'value';
  return [{ code: 'wrong-type', path, details: { expected } }];
}

/** A check of the library's own: its `params` are the problem's code, the details and, if need be, a deeper path. */
function customProblem(params: Record<string, unknown>, path: Path): Problem {
  const { code, at, ...details } = params as { code: ProblemCode; at?: Path } & Record<string, string>;
  return { code, path: at === undefined ? path : [...path, ...at], details };
}

function isSize(origin: string): boolean {
  return origin === 'string' || origin === 'array' || origin === 'set' || origin === 'map';
}

/** Enough of a received text to recognise it by. */
function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
