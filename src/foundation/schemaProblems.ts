import type * as z from 'zod/mini';
import type { CheckReport } from './check.js';
import type { Problem } from './errors.js';
import type { ProblemCode } from './messages.js';
import { excerpt } from './text.js';

type Issue = z.core.$ZodIssue;
type Path = Problem['path'];

/**
 * Put what a schema found into the library's own codes.
 *
 * @param issue - One issue of zod's.
 * @param outer - Where the value stands that the issue's path starts from.
 * @returns The problems that it amounts to; several for unknown keys and for the nearest branch of a union.
 */
export function schemaProblems(issue: Issue, outer: Path = []): readonly Problem[] {
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
      return issue.issues.flatMap((inner) => schemaProblems(inner, path));
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
    return nearest.flatMap((inner) => schemaProblems(inner, path));
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
