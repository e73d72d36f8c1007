import { compareIntervals, problemError, throwProblems, type Problem } from '../../../foundation/internal.js';
import { valueOf } from '../judging/claimValues.js';
import { inputsOf } from '../kinds/claimSums.js';
import type { Claim } from '../claimTypes.js';
import type { OneFigure } from '../../oneFigure.js';
import type { ReadClaim } from './claimAsRead.js';

/** What is added up has one unit: hectares and kilometres have no sum. A figure whose unit is not known is left alone. */
export function checkUnits(
  claim: Claim,
  inputs: ReadonlyMap<string, OneFigure>,
  claimed: OneFigure | undefined,
): readonly Problem[] {
  if (!isSum(claim.kind)) return [];
  const parts = inputsOf(claim).map(({ name, path }) => ({
    path,
    received: inputs.get(name)?.unit ?? null,
  }));
  const all = [...parts, { path: ['claimed'], received: claimed?.unit ?? null }];
  const expected = all.find(({ received }) => received !== null)?.received ?? null;
  return all.flatMap(({ path, received }) =>
    expected === null || received === null || received === expected
      ? []
      : [{ code: 'unit-mismatch' as const, path, details: { expected, received } }],
  );
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
