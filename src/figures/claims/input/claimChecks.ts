import {
  compareIntervals,
  problemError,
  throwProblems,
  type Measure,
  type Problem,
} from '../../../foundation/internal.js';
import type { UnlikeFigures } from '../formulas/formulaUnits.js';
import { haveLikeNames } from '../judging/likeNames.js';
import { areAddable, areLike } from '../judging/likeUnits.js';
import { valueOf } from '../judging/claimValues.js';
import type { ClaimKind } from '../kinds/claimKinds.js';
import { inputsOf } from '../kinds/claimSums.js';
import type { Claim } from '../claimTypes.js';
import type { OneFigure } from '../../oneFigure.js';
import type { ReadClaim } from './claimAsRead.js';

/**
 * What is wrong with the units of a claim: what is added up has one unit (hectares and kilometres have no sum), and what is divided or
 * subtracted is of one sort (5 households are no share of 10 people). A figure whose unit is not known is left alone.
 */
export function checkUnits(
  claim: Claim,
  form: ClaimKind | undefined,
  inputs: ReadonlyMap<string, OneFigure>,
  claimed: OneFigure | undefined,
): readonly Problem[] {
  const all = inputsOf(claim).map(({ name, path }) => ({
    name,
    path,
    received: inputs.get(name)?.unit ?? null,
  }));
  if (isSum(claim.kind))
    return mismatches([...all, { path: ['claimed'], received: claimed?.unit ?? null }], areAddable);
  if (claim.kind === 'share-of-parts') return mismatches(all, areAddable);
  const alike = form?.alike ?? [];
  const [first, second] = alike.map((name) => ({
    path: ['inputs', name],
    received: inputs.get(name)?.unit ?? null,
  }));
  if (claim.kind === 'average-per-unit') return averageProblems(inputs, claimed);
  if (first === undefined || second === undefined) return [];
  const unlike = mismatches([first, second], areLike);
  return unlike.length > 0 ? unlike : nameProblems(alike, inputs);
}

/** An average is of the things that are divided, per one of those by which they are. */
function averageProblems(
  inputs: ReadonlyMap<string, OneFigure>,
  claimed: OneFigure | undefined,
): readonly Problem[] {
  // Of what is missing, the claimed figure tells the unit.
  if (inputs.size < 2) return [];
  const [above, below] = (claimed?.unit ?? '').split('/') as readonly (Measure | '' | undefined)[];
  return (['numerator', 'denominator'] as const).flatMap((name, at) => {
    const expected = inputs.get(name)?.unit ?? null;
    const received = at === 0 ? above : below;
    return expected === null || received === undefined || received === '' || areLike(expected, received)
      ? []
      : [{ code: 'unit-mismatch' as const, path: ['claimed'], details: { expected, received } }];
  });
}

/** What is wrong with the names of two figures for which the library does not have units. */
function nameProblems(
  [one = '', other = '']: readonly string[],
  inputs: ReadonlyMap<string, OneFigure>,
): readonly Problem[] {
  const [first, second] = [inputs.get(one), inputs.get(other)];
  if (first === undefined || second === undefined || haveLikeNames(first, second)) return [];
  const details = { expected: first.unitWords.text, received: second.unitWords.text };
  return [{ code: 'unit-mismatch', path: ['inputs', other], details }];
}

function mismatches(
  all: readonly { readonly path: Problem['path']; readonly received: Measure | null }[],
  agree: (one: Measure | null, other: Measure | null) => boolean,
): readonly Problem[] {
  const expected = all.find(({ received }) => received !== null)?.received ?? null;
  return all.flatMap(({ path, received }) =>
    expected === null || received === null || agree(expected, received)
      ? []
      : [{ code: 'unit-mismatch' as const, path, details: { expected, received } }],
  );
}

/** What is wrong with the units of the formulas that a claim states. */
export function checkFormulaUnits(unlike: readonly UnlikeFigures[]): readonly Problem[] {
  return unlike.map(({ name, expected, received }) => {
    return { code: 'unit-mismatch', path: ['inputs', name], details: { expected, received } };
  });
}

/** The claim itself, if its ratio is one: nothing is negative, and no part of a share is larger than its whole. */
export function checkRatio(read: ReadClaim): ReadClaim {
  const { claim, form, inputs } = read;
  if (form?.isRatio !== true) return read;
  const problems = [...inputs].flatMap(([name, figure]): readonly Problem[] =>
    valueOf(figure, read).point.numerator < 0n
      ? [{ code: 'too-small', path: ['inputs', name], details: { minimum: '0' } }]
      : [],
  );
  throwProblems(problems);
  const [part, whole] = [inputs.get('numerator'), inputs.get('denominator')];
  if (claim.kind !== 'share' || part === undefined || whole === undefined) return read;
  if (compareIntervals(valueOf(part, read).interval, valueOf(whole, read).interval) === 'after')
    throw problemError('part-exceeds-whole', ['inputs', 'numerator'], { part: part.text, whole: whole.text });
  return read;
}

function isSum(kind: Claim['kind']): boolean {
  return ['composition', 'distribution', 'shares-to-100', 'stock-and-flow'].includes(kind);
}
