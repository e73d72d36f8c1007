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

/**
 * Lets an issue of unknown keys carry the known ones as its message, so that the nearest can be named, and one of what is no object
 * those that it needs.
 */
export function knownKeys({ code, inst, expected }: RawIssue): string | undefined {
  const { shape }: { shape: Readonly<Record<string, z.core.$ZodType>> } = { shape: {}, ...inst?._zod.def };
  const keys = Object.keys(shape);
  if (code === 'unrecognized_keys') return keys.join(' ');
  const needed = keys.filter((key) => shape[key]?._zod.optin === undefined);
  return code === 'invalid_type' && expected === 'object' && needed.length > 0
    ? `{ ${needed.join(', ')} }`
    : undefined;
}

/** A problem without the place of the value: its code, its details, and where below the value it lies. */
type Told = readonly [code: ProblemCode, details: Details, at?: Path];

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
  return told(issue, path).flatMap((one) => {
    if ('path' in one) return schemaProblems(one, path);
    const [code, details, at = []] = one;
    return { code, path: [...path, ...at], details };
  });
}

/** What an issue amounts to; or those within it that say it better. */
function told(issue: Issue, path: Path): readonly (Told | Issue)[] {
  switch (issue.code) {
    case 'invalid_type':
      return [isRefusal(issue.input) ? refused(issue.input) : wrongType(issue)];
    case 'unrecognized_keys':
      return isRefusal(issue.input) ? [refused(issue.input)] : unknownKeys(issue);
    case 'invalid_union':
      return isRefusal(issue.input) ? [refused(issue.input)] : noBranch(issue, path);
    case 'invalid_value':
      return [wrongValue(issue)];
    case 'too_small':
      return [wrongSize(issue.origin, ['too-small', 'too-short'], { minimum: String(issue.minimum) })];
    case 'too_big':
      return [wrongSize(issue.origin, ['too-large', 'too-long'], { maximum: String(issue.maximum) })];
    case 'invalid_format':
      return [['bad-format', formatDetails(issue.message, String(issue.input), path)]];
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues;
    case 'custom':
      return [ownFinding(issue)];
    default:
      return [['wrong-type', { expected: 'value' }]];
  }
}

function unknownKeys({ keys, message }: z.core.$ZodIssueUnrecognizedKeys): readonly Told[] {
  const known = message.split(' ');
  return keys.map((key) => ['unknown-key', { key: excerpt(key), ...nearestHint(key, known) }, [key]]);
}

function wrongType({ expected: type, message, input }: z.core.$ZodIssueInvalidType): Told {
  // A schema may say in its message what it expects more exactly than by its type.
  const expected = Object.hasOwn(expectationsEn, message) ? message : type;
  const members = message.startsWith('{') ? { members: message } : {};
  return input === undefined
    ? ['missing', { expected, ...members }]
    : ['wrong-type', { expected, ...members, ...(type === 'number' ? wholeNumberHint(input) : {}) }];
}

function wrongValue({ values, input, message }: z.core.$ZodIssueInvalidValue): Told {
  if (input === undefined || message !== 'unit-mismatch') return notOneOf(values, input);
  const received = typeof input === 'string' ? excerpt(input) : typeof input;
  return ['unit-mismatch', { expected: values.map(String).join(', '), received }];
}

/** None of some values, or nothing at all. */
function notOneOf(values: readonly unknown[], input: unknown): Told {
  const names = values.map(String);
  const allowed = names.join(', ');
  return input === undefined
    ? ['missing', { expected: `one of: ${allowed}`, expectedVi: `một trong các giá trị: ${allowed}` }]
    : ['not-one-of', { allowed, ...(isText(input) ? nearestHint(input, names) : {}) }];
}

function wrongSize(
  origin: string,
  [ofNumber, ofMany]: readonly [ProblemCode, ProblemCode],
  limit: Details,
): Told {
  if (origin === 'string') return [ofMany, { ...limit, items: 'characters', itemsVi: 'ký tự' }];
  return SIZED.includes(origin)
    ? [ofMany, { ...limit, items: 'items', itemsVi: 'phần tử' }]
    : [ofNumber, limit];
}

/** What holds items, as zod names it. */
const SIZED: readonly string[] = ['array', 'set', 'map'];

function formatDetails(expected: string, received: string, path: Path): Details {
  // 150% of a factor is 1.5, not 150.
  const isPercentOfFactor = received.includes('%') && FACTORS.includes(String(path.at(-1)));
  const mend =
    expected === 'decimal' && !isPercentOfFactor
      ? decimalHint(received)
      : expected === 'date'
        ? dayHint(received)
        : {};
  return { expected, received: excerpt(received), ...mend };
}

/** Members that hold a factor, of which no per cent is told. */
const FACTORS: readonly string[] = ['times', 'weight', 'cutoff'];

/** A refusal of the library's own was given where it takes a figure; one from elsewhere may hold anything. */
function refused({ code, reason }: { readonly code: unknown; readonly reason: unknown }): Told {
  const { en, vi } = (reason ?? {}) as Partial<Record<'en' | 'vi', unknown>>;
  const inWords = (words: unknown) => excerpt([words, code].find(isText) ?? 'unknown', 200);
  return ['refused', { reason: inWords(en), reasonVi: inWords(vi) }];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Of the branches of a union, the one that the input comes nearest to says what is wrong with it. */
function noBranch(issue: z.core.$ZodIssueInvalidUnion, path: Path): readonly (Told | Issue)[] {
  const { input, errors } = issue;
  if ('discriminator' in issue) {
    // The label of the branches, such as `kind`, fits none; the issue's path ends in it.
    const { options = [] } = issue as { readonly options?: readonly unknown[] };
    return [notOneOf(options, (input as Readonly<Record<string, unknown>>)[String(path.at(-1))])];
  }
  const [nearest] = errors
    .filter((branch) => !branch.some((inner) => isOfOtherType(inner, input)))
    .sort((a, b) => mislabelled(a) - mislabelled(b) || a.length - b.length);
  if (nearest !== undefined && input !== undefined) return nearest;
  const types = errors.flat().flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  // Text or a number is how the schemas spell a decimal input.
  const isDecimal = types.includes('string') && types.includes('number');
  const expected = isDecimal ? 'decimal' : [...new Set(types)].join(' | ') || 'value';
  return [[input === undefined ? 'missing' : 'wrong-type', { expected }]];
}

/** A branch that takes another type than was given is not meant; the words of a list are text. */
function isOfOtherType({ code, path }: Issue, input: unknown): boolean {
  return (
    path.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && typeof input === 'object'))
  );
}

/** How many labels, such as `kind`, say that another branch is meant. */
function mislabelled(branch: readonly Issue[]): number {
  return branch.filter(
    (inner) => inner.code === 'invalid_value' && inner.values.length === 1 && inner.path.length === 1,
  ).length;
}

/** A check of the library's own carries the problem's code, the details and, if need be, a deeper path. */
function ownFinding({ params = {}, message }: z.core.$ZodIssueCustom): Told {
  const { code, at, details } = params as Partial<CheckReport>;
  // A check of the caller's own in a schema of the caller's own: what it expects is its message.
  if (code === undefined || at === undefined || details === undefined)
    return ['wrong-type', { expected: message === UNSAID ? 'value' : message }];
  return [code, details, at];
}

/** The message of a check that says nothing of its own. */
const UNSAID = 'Invalid input';
