import {
  isMtqgError,
  problemError,
  readInput,
  throwProblems,
  type Locale,
  type Problem,
} from '../foundation/index.js';
import { claimKinds, type ClaimKind } from './claimKinds.js';
import { claimSchema } from './claimSchema.js';
import type { Claim, ClaimInput, ClaimInputNames } from './claimTypes.js';
import { allNames, parseFormula, type Formula } from './formula.js';
import { exactFigure, partsOf } from './makeFigure.js';
import { readFigure } from './readFigure.js';
import type { Figure, RangeFigure, SingleFigure } from './types.js';

/** A figure that is one value, not a pair of two. */
export type OneFigure = SingleFigure | RangeFigure;

/** A formula as text and as it was understood. */
export interface ReadFormula {
  /** The text. */
  readonly text: string;
  /** What it means. */
  readonly tree: Formula;
}

/** A claim whose figures have been read. */
export interface ReadClaim {
  /** The claim as given. */
  readonly claim: Claim;
  /** What is known of its kind, if it has a formula of its own. */
  readonly form: ClaimKind | undefined;
  /** The inputs that are stated. */
  readonly inputs: ReadonlyMap<string, OneFigure>;
  /** The claimed figure, if it is stated. */
  readonly claimed: OneFigure | undefined;
  /** The names that the formula needs and nobody states. */
  readonly missing: readonly string[];
  /** The formula. */
  readonly formula: ReadFormula;
  /** The formula where the change is a fall. */
  readonly fall: ReadFormula | undefined;
  /** Whether the change is published as a rise or a fall, if it is known. */
  readonly direction: 'increase' | 'decrease' | undefined;
}

/** Validate a claim and read all its figures; throws all problems at once. */
export function readClaim(input: Claim): ReadClaim {
  const claim = readInput(claimSchema, input);
  const form = isNamed(claim.kind) ? claimKinds[claim.kind] : undefined;
  const problems: Problem[] = [];
  const stated = readStated(claim, form, problems);
  const claimed = readOne(claim.claimed, claim.locale, ['claimed'], problems);
  const formula = collect(() => readFormula(formulaOf(claim)), ['formula'], problems);
  if (claim.kind === 'composition') problems.push(...unlike(stated, claimed));
  throwProblems(problems);
  /* v8 ignore next -- a formula that cannot be read is among the problems */
  if (formula === undefined) throw problemError('missing', ['formula'], { expected: 'string' });
  const needed = form?.inputs ?? [...new Set(allNames(formula.tree))];
  const statedDirection = 'direction' in claim ? claim.direction : undefined;
  return {
    claim,
    form,
    inputs: stated,
    claimed,
    missing: needed.filter((name) => !stated.has(name)),
    formula,
    fall: form?.fall === undefined ? undefined : readFormula(form.fall),
    direction: statedDirection ?? claimed?.direction ?? undefined,
  };
}

/** What is added up has one unit: hectares and kilometres have no sum. A figure whose unit is not known is left alone. */
function unlike(inputs: ReadonlyMap<string, OneFigure>, claimed: OneFigure | undefined): readonly Problem[] {
  const parts = [...inputs].map(([name, { unit }]) => ({
    path: ['inputs', name],
    received: unit.measure,
  }));
  const all = claimed ? [...parts, { path: ['claimed'], received: claimed.unit.measure }] : parts;
  const expected = all.find(({ received }) => received !== null)?.received ?? null;
  return all.flatMap(({ path, received }) =>
    expected === null || received === null || received === expected
      ? []
      : [{ code: 'unit-mismatch', path, details: { expected, received } }],
  );
}

function isNamed(kind: Claim['kind']): kind is keyof ClaimInputNames {
  return Object.hasOwn(claimKinds, kind);
}

function formulaOf(claim: Claim): string {
  if (claim.kind === 'expression') return claim.formula;
  return claim.kind === 'composition'
    ? Object.keys(claim.inputs).join(' + ')
    : claimKinds[claim.kind].formula;
}

function readFormula(text: string): ReadFormula {
  return { text, tree: parseFormula(text) };
}

function readStated(
  claim: Claim,
  form: ClaimKind | undefined,
  problems: Problem[],
): ReadonlyMap<string, OneFigure> {
  const stated = new Map<string, OneFigure>();
  for (const [name, input] of Object.entries<ClaimInput | null>(claim.inputs)) {
    const path = ['inputs', name];
    const figure = readInputFigure(input, claim.locale, path, problems);
    if (figure === undefined) continue;
    if (figure.form !== 'pair') stated.set(name, figure);
    else if (!splitPair(figure, name, form, claim, stated))
      problems.push({
        code: 'ambiguous',
        path,
        details: { candidates: 'part, whole' },
      });
  }
  return stated;
}

/** A pair given as the first of two inputs gives the second, too, unless that is stated. */
function splitPair(
  figure: Extract<Figure, { form: 'pair' }>,
  name: string,
  form: ClaimKind | undefined,
  claim: Claim,
  stated: Map<string, OneFigure>,
): boolean {
  const [first, second, ...more] = form?.inputs ?? [];
  const other = (claim.inputs as Readonly<Record<string, unknown>>)[second ?? ''] ?? null;
  if (name !== first || second === undefined || more.length > 0 || other !== null) return false;
  const { part, whole } = partsOf(figure);
  stated.set(first, part).set(second, whole);
  return true;
}

function readOne(
  input: ClaimInput | null | undefined,
  locale: Locale | undefined,
  path: Problem['path'],
  problems: Problem[],
): OneFigure | undefined {
  const figure = readInputFigure(input, locale, path, problems);
  if (figure?.form !== 'pair') return figure;
  problems.push({
    code: 'ambiguous',
    path,
    details: { candidates: 'part, whole' },
  });
  return undefined;
}

function readInputFigure(
  input: ClaimInput | null | undefined,
  locale: Locale | undefined,
  path: Problem['path'],
  problems: Problem[],
): Figure | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === 'number') return exactFigure(input);
  if (typeof input === 'object') return input;
  const options = locale === undefined ? {} : { locale };
  return collect(() => readFigure(input.normalize('NFC'), options), path, problems);
}

/** Do something; what it finds wrong is put below a path, beside the problems that there are. */
function collect<T>(read: () => T, path: Problem['path'], problems: Problem[]): T | undefined {
  try {
    return read();
  } catch (error) {
    /* v8 ignore next -- reading throws nothing else */
    if (!isMtqgError(error)) throw error;
    problems.push(
      ...error.problems.map((problem) => ({
        ...problem,
        path: [...path, ...problem.path],
      })),
    );
    return undefined;
  }
}
