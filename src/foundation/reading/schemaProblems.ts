import type * as z from 'zod/mini';
import type { CheckReport } from './check.js';
import type { Problem } from '../errors/errors.js';
import { dayHint, decimalHint, nearestHint, wholeNumberHint } from '../errors/hints.js';
import { expectationsEn } from '../errors/messagesEn.js';
import type { ProblemCode } from '../errors/problemCodes.js';
import { isRefusal } from '../explaining/refusal.js';
import { excerpt } from '../writing/text.js';

type Issue = z.core.$ZodIssue;
type Path = Problem['path'];
type Details = Problem['details'];

/** What an error map is told of an issue: the schema that found it, which the issue itself no longer names. */
type RawIssue = z.core.$ZodRawIssue;

/** Lets an issue of unknown keys carry the known ones as its message, so that the nearest can be named. */
export function knownKeys(issue: RawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const { shape } = { shape: {}, ...issue.inst?._zod.def };
  return Object.keys(shape).join(' ');
}

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
  const one = (code: ProblemCode, details: Details = {}): readonly Problem[] => [{ code, path, details }];
  switch (issue.code) {
    case 'invalid_type':
      return one(...typeProblem(issue));
    case 'unrecognized_keys':
      if (isRefusal(issue.input)) return one(...refusedProblem(issue.input));
      return unknownKeys(issue, path);
    case 'invalid_value':
      return one(...valueProblem(issue));
    case 'too_small':
      return isSize(issue.origin)
        ? one('too-short', { minimum: String(issue.minimum), ...itemsOf(issue.origin) })
        : one('too-small', { minimum: String(issue.minimum) });
    case 'too_big':
      return isSize(issue.origin)
        ? one('too-long', { maximum: String(issue.maximum), ...itemsOf(issue.origin) })
        : one('too-large', { maximum: String(issue.maximum) });
    case 'invalid_format':
      return one('bad-format', formatDetails(issue.message, String(issue.input)));
    case 'invalid_union':
      return unionProblems(issue, path);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => schemaProblems(inner, path));
    case 'custom':
      return [customProblem(issue, path)];
    default:
      return one('wrong-type', { expected: 'value' });
  }
}

function unknownKeys({ keys, message }: z.core.$ZodIssueUnrecognizedKeys, path: Path): readonly Problem[] {
  const known = message.split(' ');
  return keys.map((key) => ({
    code: 'unknown-key',
    path: [...path, key],
    details: { key: excerpt(key), ...nearestHint(key, known) },
  }));
}

type Told = readonly [code: ProblemCode, details: Details];

function typeProblem({ expected: type, message, input }: z.core.$ZodIssueInvalidType): Told {
  // A schema may say in its message what it expects more exactly than by its type.
  const expected = Object.hasOwn(expectationsEn, message) ? message : type;
  if (input === undefined) return ['missing', { expected }];
  if (isRefusal(input)) return refusedProblem(input);
  return ['wrong-type', { expected, ...(type === 'number' ? wholeNumberHint(input) : {}) }];
}

function valueProblem({ values, input, message }: z.core.$ZodIssueInvalidValue): Told {
  const allowed = values.map(String);
  if (input === undefined) return missingOneOf(allowed);
  if (message === 'unit-mismatch')
    return [
      'unit-mismatch',
      { expected: allowed.join(', '), received: typeof input === 'string' ? excerpt(input) : typeof input },
    ];
  return ['not-one-of', allowedDetails(allowed, input)];
}

function missingOneOf(allowed: readonly string[]): Told {
  const list = allowed.join(', ');
  return ['missing', { expected: `one of: ${list}`, expectedVi: `một trong các giá trị: ${list}` }];
}

function allowedDetails(allowed: readonly string[], input: unknown): Details {
  const mend = typeof input === 'string' ? nearestHint(input, allowed) : {};
  return { allowed: allowed.join(', '), ...mend };
}

function formatDetails(expected: string, received: string): Details {
  const mend = expected === 'decimal' ? decimalHint(received) : expected === 'date' ? dayHint(received) : {};
  return { expected, received: excerpt(received), ...mend };
}

/** A refusal of the library's own was given where it takes a figure; one from elsewhere may hold anything. */
function refusedProblem({ code, reason }: { readonly code: unknown; readonly reason: unknown }): Told {
  const { en, vi } = (reason ?? {}) as Partial<Record<'en' | 'vi', unknown>>;
  const inWords = (words: unknown) => excerpt([words, code].find(isText) ?? 'unknown', 200);
  return ['refused', { reason: inWords(en), reasonVi: inWords(vi) }];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Of the branches of a union, the one that the input comes nearest to says what is wrong with it. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly Problem[] {
  if (isRefusal(issue.input)) {
    const [code, details] = refusedProblem(issue.input);
    return [{ code, path, details }];
  }
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
  const input = (issue.input as Readonly<Record<string, unknown>>)[String(path.at(-1))];
  const allowed = options.map(String);
  const [code, details]: Told =
    input === undefined ? missingOneOf(allowed) : ['not-one-of', allowedDetails(allowed, input)];
  return { code, path, details };
}

/** How many labels, such as `kind`, say that another branch is meant. */
function mislabelled(branch: readonly Issue[]): number {
  return branch.filter(
    (inner) => inner.code === 'invalid_value' && inner.values.length === 1 && inner.path.length === 1,
  ).length;
}

/** A check of the library's own carries the problem's code, the details and, if need be, a deeper path. */
function customProblem({ params = {}, message }: z.core.$ZodIssueCustom, path: Path): Problem {
  const { code, at, details } = params as Partial<CheckReport>;
  // A check of the caller's own in a schema of the caller's own: what it expects is its message.
  if (code === undefined || at === undefined || details === undefined)
    return { code: 'wrong-type', path, details: { expected: message === UNSAID ? 'value' : message } };
  return { code, path: [...path, ...at], details };
}

/** The message of a check that says nothing of its own. */
const UNSAID = 'Invalid input';

function isSize(origin: string): boolean {
  return origin === 'string' || origin === 'array' || origin === 'set' || origin === 'map';
}

function itemsOf(origin: string): Details {
  return origin === 'string'
    ? { items: 'characters', itemsVi: 'ký tự' }
    : { items: 'items', itemsVi: 'phần tử' };
}
