import { dayInWords, isInForce, type IsoDate, type Problem } from '../../../foundation/internal.js';
import { findingProblems } from '../../scoring/reading/findingProblems.js';
import { formsOf } from '../../scoring/reading/findingForms.js';
import { areApplied } from '../model/checkedRules.js';
import { requirementOf, unitOf } from '../conditions/conditionThreshold.js';
import { contradiction, inputProblem, inRules, unknownMember } from './inputProblem.js';
import { memberProblems } from '../members/memberProblems.js';
import { scoreProblems } from './scoreProblems.js';
import { tierProblems } from '../titles/tierProblems.js';
import type { ConditionFinding, HeldTitle, RecognitionInput } from './recognitionFindings.js';
import type { RecognitionCondition } from '../model/recognitionConditions.js';
import type { RecognitionRules } from '../model/recognitionRules.js';

/**
 * Everything in which an input, as far as it could be read, does not fit its rules, but for contradictions, which need its
 * figures.
 */
export function recognitionProblems(
  rules: RecognitionRules,
  input: Partial<RecognitionInput>,
): readonly Problem[] {
  const { subject, date, score, findings = {}, members = {}, heldTitles } = input;
  return [
    ...(subject === undefined || subject.level === rules.level
      ? []
      : [inputProblem('not-one-of', ['subject', 'level'], { allowed: rules.level })]),
    ...(date === undefined || areApplied(rules, date)
      ? []
      : [inputProblem('not-in-force', ['date'], { date })]),
    ...(score === undefined ? [] : scoreProblems(rules, { subject, date }, score)),
    ...Object.entries(findings).flatMap(([id, finding]) => oneFinding(rules, date, id, finding)),
    ...memberProblems(rules, members, date),
    ...(heldTitles === undefined ? [] : titleProblems(rules, heldTitles, date)),
  ];
}

function titleProblems(
  { id, conditions }: RecognitionRules,
  titles: readonly HeldTitle[],
  date: IsoDate | undefined,
): readonly Problem[] {
  const asked = conditions.flatMap((one) => (one.kind === 'title-held' ? [one.tier] : []));
  return [
    ...(asked.length === 0 ? [unknownMember(['heldTitles'], 'title-held', [], inRules(id))] : []),
    ...titles.flatMap(({ tier, recognisedOn }, index) => [
      ...tierProblems(tier, asked, ['heldTitles', index, 'tier']),
      ...(recognisedOn === undefined || date === undefined || recognisedOn <= date
        ? []
        : [
            contradiction(['heldTitles', index, 'recognisedOn'], {
              vi: `ngày công nhận (${dayInWords(recognisedOn).vi}) sau ngày xét (${dayInWords(date).vi})`,
              en: `recognised on ${recognisedOn}, later than ${date}`,
            }),
          ]),
    ]),
  ];
}

/** What a condition that is only judged can be. */
const VERDICTS = 'met, basically-met, not-met';

function oneFinding(
  rules: RecognitionRules,
  date: IsoDate | undefined,
  id: string,
  finding: ConditionFinding,
): readonly Problem[] {
  const at = ['findings', id];
  const condition = rules.conditions.find((one) => one.id === id);
  if (condition === undefined) {
    const known = rules.conditions.map((one) => one.id);
    return [unknownMember(at, id, known, inRules(rules.id))];
  }
  const { validity, name } = condition;
  if (validity !== undefined && date !== undefined && !isInForce(validity, date))
    return [inputProblem('not-in-force', at, { date })];
  if (typeof finding === 'object' && 'contents' in finding) {
    if (condition.kind !== 'contents') return [inputProblem('not-one-of', at, { allowed: VERDICTS })];
    const known = condition.obligatory.map((one) => one.id);
    return Object.keys(finding.contents.findings ?? {}).flatMap((key) =>
      known.includes(key)
        ? []
        : [
            unknownMember([...at, 'contents', 'findings', key], key, known, {
              vi: `“${name.vi}”`,
              en: `“${name.en}”`,
            }),
          ],
    );
  }
  return findingProblems(finding, formsOfCondition(condition), at).map(({ code, path, details }) =>
    inputProblem(code, path.slice(1), details),
  );
}

function formsOfCondition(condition: RecognitionCondition) {
  // The share of contents goes with the obligatory ones: a bare value says nothing of these.
  if (condition.kind === 'contents') return formsOf({ requirement: { kind: 'met' } });
  const requirement = requirementOf(condition);
  const unit = unitOf(condition);
  const mayBeNone = condition.kind === 'member-share' && condition.ifAny === true;
  return formsOf({
    requirement: mayBeNone ? { kind: 'if-any', of: condition.name, requirement } : requirement,
    ...(unit === undefined ? {} : { unit }),
    ...(condition.kind === 'finding' && condition.isChange === true ? { isChange: true } : {}),
  });
}
