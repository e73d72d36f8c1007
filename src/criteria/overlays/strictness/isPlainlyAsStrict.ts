import { toDecimal, type DecimalInput, type Measure } from '../../../foundation/internal.js';
import type { Requirement, ThresholdOperator } from '../../model/index.js';
import { sameRequirement } from '../cells/sameRequirement.js';

/** A threshold of which only sign and number matter; no unit where there must be none of something. */
interface Limit {
  readonly operator: ThresholdOperator;
  readonly value: DecimalInput;
  readonly unit?: Measure;
}

const AT_MOST_NONE: Limit = /* @__PURE__ */ Object.freeze({ operator: '<=', value: 0 });

/** Whether whatever satisfies the one requirement, neither composite nor dependent, surely satisfies the other. */
export function isPlainlyAsStrict(next: Requirement, old: Requirement): boolean {
  // What somebody judges cannot be compared with what is measured or graded.
  if (old.kind === 'met' && old.embedded === undefined) return next.kind === 'met';
  if (old.kind === 'grade') return next.kind === 'grade' && isGradeAsHigh(next, old);
  if (old.kind === 'none' && next.kind === 'none')
    return next.except === undefined || next.except.vi === old.except?.vi;
  if (old.kind === 'relative' || next.kind === 'relative') {
    if (old.kind !== 'relative' || next.kind !== 'relative') return false;
    const rest = { operator: old.operator, times: old.times };
    return sameRequirement({ ...next, ...rest }, old) && isWithin(timesOf(next), timesOf(old));
  }
  // Nothing is counted below zero.
  const before = old.kind === 'none' && old.except === undefined ? AT_MOST_NONE : limitOf(old);
  const limit = limitOf(next);
  return limit !== undefined && before !== undefined && isWithin(limit, before);
}

function isGradeAsHigh(
  next: Extract<Requirement, { readonly kind: 'grade' }>,
  old: Extract<Requirement, { readonly kind: 'grade' }>,
): boolean {
  const [ids, before] = [next, old].map(({ grades }) => grades.map(({ id }) => id)) as [string[], string[]];
  return ids.join('\n') === before.join('\n') && ids.indexOf(next.atLeast) >= ids.indexOf(old.atLeast);
}

function limitOf(requirement: Requirement): Limit | undefined {
  switch (requirement.kind) {
    case 'number':
      return requirement;
    case 'met':
      return requirement.embedded;
    case 'none':
      // What is not counted may be any number.
      return requirement.except === undefined ? { operator: '=', value: 0 } : undefined;
    default:
      return undefined;
  }
}

function timesOf({ operator, times }: Extract<Requirement, { readonly kind: 'relative' }>): Limit {
  return { operator, value: times };
}

/** Whether all numbers that pass the one pass the other. */
function isWithin(next: Limit, old: Limit): boolean {
  if (next.unit !== undefined && old.unit !== undefined && next.unit !== old.unit) return false;
  const sign = toDecimal(next.value).cmp(toDecimal(old.value));
  const isSharp = isStrictSign(old.operator) && !isStrictSign(next.operator);
  const reaches = (by: number): boolean => (isSharp ? by > 0 : by >= 0);
  return (
    (!boundsBelow(old.operator) || (boundsBelow(next.operator) && reaches(sign))) &&
    (!boundsAbove(old.operator) || (boundsAbove(next.operator) && reaches(-sign)))
  );
}

function boundsBelow(operator: ThresholdOperator): boolean {
  return operator === '>=' || operator === '>' || operator === '=';
}

function boundsAbove(operator: ThresholdOperator): boolean {
  return operator === '<=' || operator === '<' || operator === '=';
}

function isStrictSign(operator: ThresholdOperator): boolean {
  return operator === '>' || operator === '<';
}
