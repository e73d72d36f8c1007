import {
  isNeverNegative,
  toDecimal,
  type Decimal,
  type DecimalInput,
  type Measure,
  type Problem,
  type ProblemCode,
} from '../../foundation/internal.js';
import type { Finding, FoundParts, MeasuredValue } from './assessment.js';
import type { FindingForms } from './findingForms.js';
import { PLAIN_UNIT } from './judgeIndicator.js';

/** What an indicator that is judged and not measured can be. */
const VERDICTS = 'met, basically-met, not-met';

/** Everything in which what was found does not fit the indicator, or part, of which it is said. */
export function findingProblems(
  finding: Finding,
  forms: FindingForms,
  at: readonly string[],
): readonly Problem[] {
  if (typeof finding !== 'object') {
    return finding === 'not-applicable' && !forms.mayNotApply
      ? [problem('not-one-of', at, { allowed: VERDICTS })]
      : [];
  }
  if ('grade' in finding) return gradeProblems(finding.grade, forms, at);
  return 'parts' in finding ? partProblems(finding, forms, at) : valueProblems(finding, forms, at);
}

function gradeProblems(grade: string, { grades }: FindingForms, at: readonly string[]): readonly Problem[] {
  if (grades === 'any' || grades.has(grade)) return [];
  return [
    grades.size === 0
      ? problem('not-one-of', at, { allowed: VERDICTS })
      : problem('not-one-of', [...at, 'grade'], { allowed: [...grades].join(', ') }),
  ];
}

function partProblems(finding: FoundParts, forms: FindingForms, at: readonly string[]): readonly Problem[] {
  if (forms.parts.size === 0) return [problem('not-one-of', at, { allowed: VERDICTS })];
  const { value, unit, parts } = finding;
  const whole = value === undefined ? undefined : { value, ...(unit === undefined ? {} : { unit }) };
  return [
    ...(whole === undefined ? [] : valueProblems(whole, forms, at)),
    ...Object.entries(parts).flatMap(([id, part]) => {
      const place = [...at, 'parts', id];
      const inner = forms.parts.get(id);
      if (inner === undefined)
        return [problem('no-such-member', place, { key: id, where: at.slice(1).join('/') })];
      return [
        ...findingProblems(part, inner, place),
        ...(forms.isNested && value !== undefined
          ? excessProblems(part, value, inner.unit === forms.unit, place)
          : []),
      ];
    }),
  ];
}

/** A share of something within a share cannot be the larger one. */
function excessProblems(
  part: Finding,
  whole: DecimalInput,
  isComparable: boolean,
  at: readonly string[],
): readonly Problem[] {
  if (!isComparable || typeof part !== 'object' || !('value' in part)) return [];
  const details = { part: text(part.value), whole: text(whole) };
  return toDecimal(part.value).gt(toDecimal(whole)) ? [problem('part-exceeds-whole', at, details)] : [];
}

function valueProblems(
  { value, unit: given }: MeasuredValue,
  { unit, isShare, takesValue }: FindingForms,
  at: readonly string[],
): readonly Problem[] {
  if (!takesValue) return [problem('not-one-of', at, { allowed: VERDICTS })];
  if (unit !== undefined && given !== undefined && given !== unit)
    return [problem('unit-mismatch', [...at, 'unit'], { expected: unit, received: given })];
  const measure = unit ?? given ?? PLAIN_UNIT;
  // Without a unit of its own, an indicator takes per cent for a share.
  const isOfShares = isShare || (unit === undefined && measure === 'percent');
  return sizeProblems(toDecimal(value), measure, isOfShares, [...at, 'value']);
}

function sizeProblems(
  value: Decimal,
  measure: Measure,
  isShare: boolean,
  at: readonly string[],
): readonly Problem[] {
  if (value.lt(0) && (isShare || isNeverNegative(measure)))
    return [problem('too-small', at, { minimum: '0' })];
  return value.gt(100) && isShare ? [problem('too-large', at, { maximum: '100' })] : [];
}

function text(value: DecimalInput): string {
  return toDecimal(value).toFixed();
}

function problem(code: ProblemCode, at: readonly string[], details: Problem['details']): Problem {
  return { code, path: ['assessment', ...at], details };
}
