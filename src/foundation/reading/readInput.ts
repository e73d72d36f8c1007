import * as z from 'zod/mini';
import { throwProblems, type Problem } from '../errors/errors.js';
import { plainCopy } from './plainCopy.js';
import { knownKeys, schemaProblems } from './schemaProblems.js';

type Issue = z.core.$ZodIssue;
type Path = Problem['path'];

type ParseOutcome<T> =
  | { readonly success: true; readonly data: T; readonly error?: undefined }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

/**
 * Read untrusted data with a schema: a copy of it as plain data, or all that is wrong with it.
 *
 * Schemas of one's own (`zod/mini` or `zod`) work as well as those of `mtqg/schemas`, and what is wrong is told in both
 * languages. A check of one's own says in its `error` what it expects.
 *
 * @param schema - The schema.
 * @param input - Anything.
 * @returns The validated copy.
 * @throws MtqgError with all problems, those of the data as data first; where there are hundreds of thousands, with those at
 * the beginning of each list. Takes time linear in the input.
 *
 * @example
 * ```ts
 * import * as z from 'zod/mini';
 * import { describeError, isMtqgError, readInput } from 'mtqg/foundation';
 * import { isoDateSchema } from 'mtqg/schemas';
 *
 * const rowSchema = z.object({ commune: z.string(), date: isoDateSchema });
 * readInput(rowSchema, { commune: 'Y Tý', date: '2023-12-31' }).date; // => '2023-12-31'
 * let said = '';
 * try {
 *   readInput(rowSchema, { commune: 'Y Tý', date: '31/12/2023' });
 * } catch (error) {
 *   if (isMtqgError(error)) said = describeError(error, 'en');
 * }
 * said; // => 'date: wrong form “31/12/2023”: expected a calendar day such as “2023-09-30”; write: 2023-12-31'
 * ```
 */
export function readInput<T>(schema: z.core.$ZodType<T>, input: unknown): T {
  const read = readWhole(schema, input);
  throwProblems(read.problems);
  return read.value as T;
}

/** What could be read of an input. */
export interface ReadParts<T> {
  /** The copy, without the members that are not as they should be; left out if that leaves nothing valid. */
  readonly value?: T;
  /** All that is wrong. */
  readonly problems: readonly Problem[];
}

/**
 * Read what is well-formed of an input, so that it can be checked further, and tell what is not.
 *
 * A member that is wrong is left out, with what cannot be without it; a list that holds anything wrong is left out whole, so
 * that places in lists stay those of the input.
 *
 * @param schema - The schema.
 * @param input - Anything.
 */
export function readParts<T>(schema: z.core.$ZodType<T>, input: unknown): ReadParts<T> {
  const read = readWhole(schema, input);
  return read.problems.length === 0 ? { value: read.value as T, problems: [] } : prune(schema, read);
}

interface ReadWhole {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

function readWhole<T>(schema: z.core.$ZodType<T>, input: unknown): ReadWhole {
  const { value, problems } = plainCopy(input);
  // Of nothing, the schema would only say that it is missing.
  if (value === undefined && problems.length > 0) return { value, problems };
  const outcome = parse(schema, value);
  if (outcome.success) return { value: outcome.data, problems };
  const found = besides(problems, outcome.error.issues);
  const unknown = found.filter(({ code }) => code === 'unknown-key');
  if (unknown.length === 0 || unknown.length > MANY) return { value, problems: [...problems, ...found] };
  // A key too many keeps the schema from checking what holds it: look again without.
  const rest = without(
    value,
    unknown.map(({ path }) => path),
  );
  const again = parse(schema, rest);
  const more = again.success ? [] : besides(problems, again.error.issues);
  return { value: rest, problems: [...problems, ...unknown, ...more] };
}

/** More keys too many than a second look is worth. */
const MANY = 1000;

/** Leaves out what is wrong until the rest is as it should be. */
function prune<T>(schema: z.core.$ZodType<T>, { value, problems }: ReadWhole): ReadParts<T> {
  let targets = outermost(problems.map(({ path }) => listOf(path)));
  while (targets.every((path) => path.length > 0)) {
    const outcome = parse(schema, without(value, targets));
    if (outcome.success) return { value: outcome.data, problems };
    const found = outcome.error.issues
      .flatMap((issue) => schemaProblems(issue))
      .map(({ path }) => listOf(path));
    const known = new Set(targets.map(keyOf));
    // What is missed now cannot be left out: what holds it goes.
    targets = outermost([
      ...targets,
      ...found.map((path) => (known.has(keyOf(path)) ? path.slice(0, -1) : path)),
    ]);
  }
  return { problems };
}

/** The path to the outermost list on the way, or all of it. */
function listOf(path: Path): Path {
  const index = path.findIndex((step) => typeof step === 'number');
  return index === -1 ? path : path.slice(0, index);
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** Paths as a tree: what stands below each step; nothing below where a path ends. */
type PathTree = Map<string | number, PathTree>;

function stepDown(node: PathTree, step: string | number): PathTree {
  const below: PathTree = node.get(step) ?? new Map<string | number, PathTree>();
  node.set(step, below);
  return below;
}

/** Paths, each once, without those that lie within another. */
function outermost(paths: readonly Path[]): readonly Path[] {
  const tree: PathTree = new Map();
  const ends = new Set<PathTree>();
  return [...paths]
    .sort((one, other) => one.length - other.length)
    .filter((path) => {
      let node = tree;
      for (const step of path) {
        if (ends.has(node)) return false;
        node = stepDown(node, step);
      }
      const isFirst = !ends.has(node);
      ends.add(node);
      return isFirst;
    });
}

/** A copy without what stands at some paths. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const tree: PathTree = new Map();
  for (const path of paths) {
    let node = tree;
    for (const step of path) node = stepDown(node, step);
  }
  return withoutTree(value, tree);
}

function withoutTree(value: unknown, tree: PathTree): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const below = tree.get(index);
      return below === undefined ? item : withoutTree(item, below);
    });
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => {
      const below = tree.get(key);
      if (below === undefined) return [[key, member]];
      return below.size === 0 ? [] : [[key, withoutTree(member, below)]];
    }),
  );
}

/** The lengths to which lists are cut when they hold more problems than zod can carry. */
const CUTS: readonly number[] = [1000, 30, 1];

const CONTEXT = { reportInput: true, error: knownKeys };

function parse<T>(schema: z.core.$ZodType<T>, value: unknown): ParseOutcome<T> {
  try {
    return z.safeParse(schema, value, CONTEXT);
  } catch (error) {
    // Zod spreads its issues as arguments: some hundred thousand of them overflow the stack.
    if (!(error instanceof RangeError)) throw error;
    return parseCut(schema, value);
  }
}

/** The problems of the beginnings of all lists, so far as cutting has not made them. */
function parseCut<T>(schema: z.core.$ZodType<T>, value: unknown): ParseOutcome<T> {
  for (const most of CUTS) {
    try {
      const issues = z.safeParse(schema, cut(value, most), CONTEXT).error?.issues ?? [];
      const own = issues.filter(({ code }) => code !== 'custom' && code !== 'too_small');
      if (own.length > 0) return { success: false, error: { issues: own } };
    } catch {
      // Still too many: cut shorter.
    }
  }
  return { success: false, error: { issues: [TOO_MANY] } };
}

const TOO_MANY: Issue = { code: 'custom', path: [], message: 'value', input: null };

function cut(value: unknown, most: number): unknown {
  if (Array.isArray(value)) return value.slice(0, most).map((item) => cut(item, most));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cut(member, most)]));
}

/** What the schema finds, except that it misses what could not be copied, or looks into a refusal: that is told once. */
function besides(problems: readonly Problem[], issues: readonly Issue[]): readonly Problem[] {
  const found = issues.flatMap((issue) => schemaProblems(issue));
  const told = new Set(problems.map(({ path }) => keyOf(path)));
  const refused = new Set(found.filter(({ code }) => code === 'refused').map(({ path }) => keyOf(path)));
  if (told.size === 0 && refused.size === 0) return found;
  return found.filter(
    ({ code, path }) =>
      !told.has(keyOf(path)) && (code === 'refused' || !refused.has(keyOf(path.slice(0, -1)))),
  );
}
