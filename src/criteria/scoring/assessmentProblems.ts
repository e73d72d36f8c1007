import { isNeverNegative, toDecimal, type Problem, type ProblemCode } from '../../foundation/index.js';
import type { Assessment, MeasuredValue } from './assessment.js';
import type { CriteriaSet, Criterion, Indicator } from '../model/criteriaSet.js';
import { isApplied } from '../model/isApplied.js';
import { combinedStatus, entryOf } from './judgeCriterion.js';
import { judgeIndicator, PLAIN_UNIT } from './judgeIndicator.js';

/** Everything in which an assessment does not fit a set. */
export function assessmentProblems(set: CriteriaSet, assessment: Assessment): readonly Problem[] {
  const { unit, date, verdicts = {}, tally } = assessment;
  return [
    ...(unit.level === set.level ? [] : [problem('not-one-of', ['unit', 'level'], { allowed: set.level })]),
    ...(isApplied(set, date) ? [] : [problem('not-in-force', ['date'], { on: date })]),
    ...verdictProblems(set, verdicts),
    ...set.criteria.flatMap((criterion) => contradictions(criterion, verdicts)),
    ...(tally === undefined ? [] : tallyProblems(set, tally)),
  ];
}

function problem(code: ProblemCode, at: Problem['path'], details: Problem['details']): Problem {
  return { code, path: ['assessment', ...at], details };
}

function verdictProblems(
  set: CriteriaSet,
  verdicts: NonNullable<Assessment['verdicts']>,
): readonly Problem[] {
  const criteria = new Set(set.criteria.map(({ id }) => id));
  const monitored = new Map((set.monitored ?? []).map((indicator) => [indicator.id, indicator]));
  const indicators = new Map([
    ...set.criteria.flatMap((criterion) => (criterion.indicators ?? []).map((one) => [one.id, one] as const)),
    ...monitored,
  ]);
  return Object.entries(verdicts).flatMap(([id, entry]): readonly Problem[] => {
    const at = ['verdicts', id];
    const indicator = indicators.get(id);
    if (indicator === undefined && !criteria.has(id))
      return [problem('no-such-member', at, { key: id, where: set.id })];
    if (typeof entry === 'string')
      // What is only watched has nothing to meet.
      return monitored.has(id) ? [problem('wrong-type', at, { expected: 'object' })] : [];
    return indicator === undefined || indicator.requirement?.kind === 'met'
      ? [problem('not-one-of', at, { allowed: 'met, basically-met, not-met' })]
      : valueProblems(indicator, entry, at);
  });
}

function valueProblems(
  indicator: Indicator,
  entry: MeasuredValue,
  at: readonly string[],
): readonly Problem[] {
  const { unit } = indicator;
  if (unit !== undefined && entry.unit !== undefined && entry.unit !== unit)
    return [problem('unit-mismatch', [...at, 'unit'], { expected: unit, received: entry.unit })];
  const value = toDecimal(entry.value);
  const measure = unit ?? entry.unit ?? PLAIN_UNIT;
  if (value.lt(0) && (measure === 'percent' || isNeverNegative(measure)))
    return [problem('too-small', [...at, 'value'], { minimum: '0' })];
  if (value.gt(100) && measure === 'percent')
    return [problem('too-large', [...at, 'value'], { maximum: '100' })];
  return [];
}

/** A criterion cannot be met while one of its indicators is not, nor fail while all of them are met. */
function contradictions(
  criterion: Criterion,
  verdicts: NonNullable<Assessment['verdicts']>,
): readonly Problem[] {
  const own = entryOf(verdicts, criterion.id);
  if (typeof own !== 'string') return [];
  const indicators = (criterion.indicators ?? []).map((one) =>
    judgeIndicator(one, entryOf(verdicts, one.id)),
  );
  const combined = combinedStatus(indicators);
  const opposed = (own === 'met' && combined === 'not-met') || (own === 'not-met' && combined === 'met');
  if (!opposed) return [];
  const named = indicators.map(({ id, status }) => `${id} ${status}`).join(', ');
  return [problem('contradiction', ['verdicts', criterion.id], { what: `${criterion.id} ${own}; ${named}` })];
}

function tallyProblems(set: CriteriaSet, tally: NonNullable<Assessment['tally']>): readonly Problem[] {
  const { met, basicallyMet = 0, notMet = 0 } = tally;
  const part = toDecimal(met).plus(toDecimal(basicallyMet)).plus(toDecimal(notMet));
  const whole = set.criteria.length;
  return part.gt(whole)
    ? [problem('part-exceeds-whole', ['tally'], { part: part.toFixed(), whole: String(whole) })]
    : [];
}
