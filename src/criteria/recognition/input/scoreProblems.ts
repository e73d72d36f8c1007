import { isInForce, type Problem } from '../../../foundation/internal.js';
import { unitKey } from '../../../units/index.js';
import { inputProblem as problem } from './inputProblem.js';
import type { RecognitionInput, ScoreToAssess } from './recognitionFindings.js';
import type { SetInRules } from '../model/recognitionConditions.js';
import type { RecognitionRules } from '../model/recognitionRules.js';

/** Everything in which a score does not fit the unit, the day and the rules. */
export function scoreProblems(
  rules: RecognitionRules,
  { unit, date }: RecognitionInput,
  score: ScoreToAssess,
): readonly Problem[] {
  const condition = rules.conditions.find(({ kind }) => kind === 'set-met');
  return [
    ...(condition?.kind === 'set-met'
      ? setProblems(condition.set, score)
      : [problem('no-such-member', ['score'], { key: 'set-met', where: rules.id })]),
    ...scoreOfUnitProblems(unit, date, score),
    ...ageProblems(rules, date, score),
  ];
}

/** Results that are too old are none of the recognition: which years count, its rules say. */
function ageProblems({ results }: RecognitionRules, date: string, score: ScoreToAssess): readonly Problem[] {
  if (results === undefined || !isInForce(results.validity, date)) return [];
  const earliest = yearOf(date) - results.yearsBefore;
  if (yearOf(score.date) >= earliest) return [];
  const previous = `${String(earliest - 1).padStart(4, '0')}-12-31`;
  return [problem('out-of-order', ['score', 'date'], { previous })];
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** In which a score is not one of this unit up to this day. */
export function scoreOfUnitProblems(
  unit: RecognitionInput['unit'],
  date: string,
  score: ScoreToAssess,
): readonly Problem[] {
  return [
    ...(unitKey(score.unit) === unitKey(unit)
      ? []
      : [problem('contradiction', ['score', 'unit'], { what: `${score.unit.name} ≠ ${unit.name}` })]),
    ...(score.date <= date
      ? []
      : [problem('contradiction', ['score', 'date'], { what: `${score.date} > ${date}` })]),
  ];
}

function setProblems({ level, tier, ids }: SetInRules, { set }: ScoreToAssess): readonly Problem[] {
  const at = (member: string) => ['score', 'set', member];
  return [
    ...(set.level === level ? [] : [problem('not-one-of', at('level'), { allowed: level })]),
    ...(set.tier === tier ? [] : [problem('not-one-of', at('tier'), { allowed: tier })]),
    ...(ids === undefined || ids.includes(set.id)
      ? []
      : [problem('not-one-of', at('id'), { allowed: ids.join(', ') })]),
  ];
}
