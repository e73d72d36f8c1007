import { isInForce, type Problem } from '../../../foundation/internal.js';
import { findingProblems } from '../../scoring/findingProblems.js';
import { formsOf } from '../../scoring/findingForms.js';
import { areApplied } from '../model/checkedRules.js';
import { requirementOf, unitOf } from '../conditions/conditionThreshold.js';
import { inputProblem as problem } from './inputProblem.js';
import { memberProblems } from '../members/memberProblems.js';
import { scoreProblems } from './scoreProblems.js';
import { tierProblems } from '../titles/tierProblems.js';
import type { ConditionFinding, HeldTitle, RecognitionInput } from './recognitionFindings.js';
import type { RecognitionCondition } from '../model/recognitionConditions.js';
import type { RecognitionRules } from '../model/recognitionRules.js';

/** Everything in which an input does not fit its rules, but for contradictions, which need its figures. */
export function recognitionProblems(rules: RecognitionRules, input: RecognitionInput): readonly Problem[] {
  const { unit, date, score, findings = {}, members = {}, titles } = input;
  return [
    ...(unit.level === rules.level
      ? []
      : [problem('not-one-of', ['unit', 'level'], { allowed: rules.level })]),
    ...(areApplied(rules, date) ? [] : [problem('not-in-force', ['date'], { on: date })]),
    ...(score === undefined ? [] : scoreProblems(rules, input, score)),
    ...Object.entries(findings).flatMap(([id, finding]) => oneFinding(rules, date, id, finding)),
    ...memberProblems(rules, members, date),
    ...(titles === undefined ? [] : titleProblems(rules, titles, date)),
  ];
}

function titleProblems(
  { id, conditions }: RecognitionRules,
  titles: readonly HeldTitle[],
  date: string,
): readonly Problem[] {
  const asked = conditions.flatMap((one) => (one.kind === 'title-held' ? [one.tier] : []));
  return [
    ...(asked.length === 0 ? [problem('no-such-member', ['titles'], { key: 'title-held', where: id })] : []),
    ...titles.flatMap(({ tier, on }, index) => [
      ...tierProblems(tier, asked, ['titles', index, 'tier']),
      ...(on === undefined || on <= date
        ? []
        : [problem('contradiction', ['titles', index, 'on'], { what: `${on} > ${date}` })]),
    ]),
  ];
}

/** What a condition that takes a verdict only can be. */
const VERDICTS = 'met, basically-met, not-met';

function oneFinding(
  rules: RecognitionRules,
  date: string,
  id: string,
  finding: ConditionFinding,
): readonly Problem[] {
  const at = ['findings', id];
  const condition = rules.conditions.find((one) => one.id === id);
  if (condition === undefined) return [problem('no-such-member', at, { key: id, where: rules.id })];
  if (condition.validity !== undefined && !isInForce(condition.validity, date))
    return [problem('not-in-force', at, { on: date })];
  if (typeof finding === 'object' && 'contents' in finding) {
    if (condition.kind !== 'contents') return [problem('not-one-of', at, { allowed: VERDICTS })];
    const known = condition.obligatory.map(({ id: own }) => own);
    return Object.keys(finding.contents.named ?? {}).flatMap((key) =>
      known.includes(key)
        ? []
        : [problem('no-such-member', [...at, 'contents', 'named', key], { key, where: id })],
    );
  }
  return findingProblems(finding, formsOfCondition(condition), at).map(({ code, path, details }) =>
    problem(code, path.slice(1), details),
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
  });
}
