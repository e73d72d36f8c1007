import { dayInWords, isInForce, type IsoDate, type Problem } from '../../../foundation/internal.js';
import { unitKey, type UnitRef } from '../../../units/model/internal.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import type { SetInRules } from '../model/recognitionConditions.js';
import { contradiction, inputProblem, inRules, unknownMember } from './inputProblem.js';
import type { ScoreToAssess } from './recognitionFindings.js';

/** Whose score it is to be, up to which day, as far as that could be read. */
export interface ScoreOwner {
  /** The place. */
  readonly subject?: UnitRef | undefined;
  /** The day. */
  readonly date?: IsoDate | undefined;
}

/** Everything in which a score does not fit the place, the day and the rules. */
export function scoreProblems(
  rules: RecognitionRules,
  owner: ScoreOwner,
  score: ScoreToAssess,
): readonly Problem[] {
  const condition = rules.conditions.find(({ kind }) => kind === 'set-met');
  return [
    ...(condition?.kind === 'set-met'
      ? setProblems(condition.set, score)
      : [unknownMember(['score'], 'set-met', [], inRules(rules.id))]),
    ...ownerProblems(owner, score),
    ...ageProblems(rules, owner, score),
  ];
}

/** Scores that are too old are none of the recognition: which years count, its rules say. */
function ageProblems(
  { scoreAge }: RecognitionRules,
  { date }: ScoreOwner,
  score: ScoreToAssess,
): readonly Problem[] {
  if (date === undefined || scoreAge === undefined || !isInForce(scoreAge.validity, date)) return [];
  const earliest = yearOf(date) - scoreAge.yearsBefore;
  if (yearOf(score.date) >= earliest) return [];
  const previous = `${String(earliest - 1).padStart(4, '0')}-12-31`;
  const previousVi = `ngày ${dayInWords(previous).vi}`;
  return [inputProblem('out-of-order', ['score', 'date'], { previous, previousVi })];
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** In which a score is not one of this place up to this day. */
export function ownerProblems({ subject, date }: ScoreOwner, score: ScoreToAssess): readonly Problem[] {
  const problems: Problem[] = [];
  if (subject !== undefined && unitKey(score.subject) !== unitKey(subject))
    problems.push(
      contradiction(['score', 'subject'], {
        vi: `kết quả chấm điểm là của ${score.subject.name}, không phải của ${subject.name}`,
        en: `the score is of ${score.subject.name}, not of ${subject.name}`,
      }),
    );
  if (date !== undefined && score.date > date)
    problems.push(
      contradiction(['score', 'date'], {
        vi: `ngày chấm điểm (${dayInWords(score.date).vi}) sau ngày xét (${dayInWords(date).vi})`,
        en: `the score is of ${score.date}, later than ${date}`,
      }),
    );
  return problems;
}

function setProblems({ level, tier, ids }: SetInRules, { set }: ScoreToAssess): readonly Problem[] {
  const at = (member: string) => ['score', 'set', member];
  return [
    ...(set.level === level ? [] : [inputProblem('not-one-of', at('level'), { allowed: level })]),
    ...(set.tier === tier ? [] : [inputProblem('not-one-of', at('tier'), { allowed: tier })]),
    ...(ids === undefined || ids.includes(set.id)
      ? []
      : [inputProblem('not-one-of', at('id'), { allowed: ids.join(', ') })]),
  ];
}
