import { toDecimal, type Problem } from '../../../foundation/internal.js';
import type { CriteriaSet } from '../../model/index.js';
import { notInSet, SET_ID_EXPECTED } from '../../model/notIn.js';
import { circumstanceProblems } from '../../thresholds/circumstanceProblems.js';
import type { Assessment } from '../assessment.js';
import { assessmentProblem as problem } from './assessmentProblem.js';
import { formsOf } from './findingForms.js';
import { findingProblems, FOUND_STATUSES } from './findingProblems.js';

/**
 * Everything in which an assessment, or what is well-formed of it, does not fit a set; but for contradictions, which need its
 * thresholds.
 */
export function assessmentProblems(set: CriteriaSet, assessment: Partial<Assessment>): readonly Problem[] {
  const { subject, set: madeFor, findings = {}, tally } = assessment;
  const isOfOther = madeFor !== undefined && madeFor !== set.id;
  return [
    ...(subject === undefined || subject.level === set.level
      ? []
      : [problem('not-one-of', ['subject', 'level'], { allowed: set.level })]),
    ...(isOfOther ? [problem('not-one-of', ['set'], { allowed: set.id })] : []),
    ...(madeFor === undefined && Object.keys(findings).length > 0
      ? // An id means something else in the next set.
        [problem('missing', ['set'], SET_ID_EXPECTED)]
      : []),
    ...circumstanceProblems(set, assessment, 'assessment'),
    // What was found for another set is not looked for in this one.
    ...(isOfOther ? [] : foundProblems(set, findings)),
    ...(tally === undefined ? [] : tallyProblems(set, tally)),
  ];
}

function foundProblems(set: CriteriaSet, findings: NonNullable<Assessment['findings']>): readonly Problem[] {
  const criteria = new Map(set.criteria.map((criterion) => [criterion.id, criterion]));
  const monitored = new Map((set.monitored ?? []).map((indicator) => [indicator.id, indicator]));
  const indicators = new Map([
    ...set.criteria.flatMap(({ indicators: own = [] }) => own.map((one) => [one.id, one] as const)),
    ...monitored,
  ]);
  return Object.entries(findings).flatMap(([id, finding]): readonly Problem[] => {
    const at = ['findings', id];
    const indicator = indicators.get(id);
    if (indicator !== undefined) {
      // What is only watched has nothing to meet.
      return monitored.has(id) && typeof finding !== 'object'
        ? [problem('wrong-type', at, { expected: 'quantity' })]
        : findingProblems(finding, formsOf(indicator), at);
    }
    if (!criteria.has(id)) return [problem('no-such-member', at, notInSet(id, set.id))];
    return typeof finding !== 'object' && finding !== 'not-applicable'
      ? []
      : [problem('not-one-of', at, { allowed: FOUND_STATUSES })];
  });
}

function tallyProblems(set: CriteriaSet, tally: NonNullable<Assessment['tally']>): readonly Problem[] {
  const { met, basicallyMet = 0, notMet = 0 } = tally;
  const part = toDecimal(met).plus(toDecimal(basicallyMet)).plus(toDecimal(notMet));
  const whole = set.criteria.length;
  return part.gt(whole)
    ? [
        problem('part-exceeds-whole', ['tally'], {
          part: part.toFixed(),
          whole: String(whole),
          partName: 'the sum of the tally',
          partNameVi: 'tổng số đã kê',
          wholeName: 'the number of criteria of the set',
          wholeNameVi: 'số tiêu chí của bộ tiêu chí',
        }),
      ]
    : [];
}
