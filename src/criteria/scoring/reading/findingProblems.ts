import {
  isNeverNegative,
  toDecimal,
  type Decimal,
  type DecimalInput,
  type Measure,
  type Problem,
} from '../../../foundation/internal.js';
import type { Finding, FoundParts, MeasuredValue } from '../assessment.js';
import { assessmentProblem as problem } from './assessmentProblem.js';
import { notIn } from '../../model/notIn.js';
import type { FindingForms } from './findingForms.js';
import { PLAIN_UNIT } from '../judging/judgeIndicator.js';

/** What an indicator that is judged and not measured can be. */
export const FOUND_STATUSES = 'met, basically-met, not-met';

/** Everything in which what was found does not fit the indicator, or part, of which it is said. */
export function findingProblems(
  finding: Finding,
  forms: FindingForms,
  at: readonly string[],
): readonly Problem[] {
  if (typeof finding !== 'object') {
    return finding === 'not-applicable' && !forms.mayNotApply ? [unfit(forms, at)] : [];
  }
  if ('grade' in finding) return gradeProblems(finding.grade, forms, at);
  return 'parts' in finding ? partProblems(finding, forms, at) : valueProblems(finding, forms, at);
}

function gradeProblems(grade: string, forms: FindingForms, at: readonly string[]): readonly Problem[] {
  const { grades } = forms;
  if (grades === 'any' || grades.has(grade)) return [];
  return [
    grades.size === 0
      ? unfit(forms, at)
      : problem('not-one-of', [...at, 'grade'], { allowed: [...grades].join(', ') }),
  ];
}

function partProblems(finding: FoundParts, forms: FindingForms, at: readonly string[]): readonly Problem[] {
  if (forms.parts.size === 0) return [unfit(forms, at)];
  const { value, unit, parts } = finding;
  const whole = value === undefined ? undefined : { value, ...(unit === undefined ? {} : { unit }) };
  return [
    ...(whole === undefined ? [] : valueProblems(whole, forms, at)),
    ...Object.entries(parts).flatMap(([id, part]) => {
      const place = [...at, 'parts', id];
      const inner = forms.parts.get(id);
      if (inner === undefined) return [problem('no-such-member', place, notIn(id, at.slice(1).join('/')))];
      return [
        ...findingProblems(part, inner, place),
        ...(forms.isNested && value !== undefined
          ? excessProblems(part, value, inner.unit === forms.unit, place)
          : []),
      ];
    }),
  ];
}

/** What was found has not the form that the cell asks for: the forms that it takes are named. */
function unfit(forms: FindingForms, at: readonly string[]): Problem {
  return problem('not-one-of', at, { allowed: [FOUND_STATUSES, ...formTexts(forms)].join(', ') });
}

/** The forms beside a status in which something can be found, as they are written. */
export function formTexts({ takesValue, grades, parts, mayNotApply }: FindingForms): readonly string[] {
  const value = takesValue ? ["value: '…'"] : [];
  const named = [...parts].map(([id, forms]) => `${keyText(id)}: ${formTexts(forms)[0] ?? "'met'"}`);
  const written = [...value, ...(named.length === 0 ? [] : [`parts: { ${named.join(', ')} }`])];
  return [
    ...(written.length === 0 ? [] : [`{ ${written.join(', ')} }`]),
    ...(grades === 'any' || grades.size === 0 ? [] : [`{ grade: '${[...grades].join("' | '")}' }`]),
    ...(mayNotApply ? ['not-applicable'] : []),
  ];
}

function keyText(id: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(id) ? id : `'${id}'`;
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
  forms: FindingForms,
  at: readonly string[],
): readonly Problem[] {
  const { unit, isShare, takesValue } = forms;
  if (!takesValue) return [unfit(forms, at)];
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
