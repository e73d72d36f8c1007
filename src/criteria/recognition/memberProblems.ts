import { isInForce, toDecimal, type Problem } from '../../foundation/index.js';
import { unitKey } from '../../units/index.js';
import { holdsTier } from './impliedTiers.js';
import { memberTotal } from './memberBounds.js';
import { inputProblem as problem } from './inputProblem.js';
import type { MemberCounts, MemberList, Members } from './recognitionFindings.js';
import type { MemberGroup, RecognitionRules } from './recognitionRules.js';

/** Everything in which the units within a unit do not fit the groups of its rules. */
export function memberProblems(
  rules: RecognitionRules,
  members: Readonly<Record<string, Members>>,
  date: string,
): readonly Problem[] {
  return Object.entries(members).flatMap(([id, given]): readonly Problem[] => {
    const at = ['members', id];
    const group = rules.members?.find((one) => one.id === id);
    if (group === undefined) return [problem('no-such-member', at, { key: id, where: rules.id })];
    return [
      ...emptyProblems(rules, id, given, date),
      ...('units' in given ? listProblems(given, group, at) : countProblems(given, rules, id, at)),
    ];
  });
}

/** Where a share of units is asked for, there must be units, unless the rules allow for there being none. */
function emptyProblems(
  { conditions }: RecognitionRules,
  id: string,
  given: Members,
  date: string,
): readonly Problem[] {
  const isAsked = conditions.some(
    (one) =>
      one.kind === 'member-share' &&
      one.members === id &&
      one.ifAny !== true &&
      (one.validity === undefined || isInForce(one.validity, date)),
  );
  if (!isAsked || !memberTotal(given).isZero()) return [];
  return [problem('too-small', ['members', id, 'units' in given ? 'units' : 'total'], { minimum: '1' })];
}

function listProblems(
  { units, total }: MemberList,
  { level }: MemberGroup,
  at: Problem['path'],
): readonly Problem[] {
  const seen = new Set<string>();
  return [
    ...(total === undefined || toDecimal(total).gte(units.length)
      ? []
      : [exceeding(units.length, total, [...at, 'units'])]),
    ...units.flatMap(({ unit }, index): readonly Problem[] => {
      const key = unitKey(unit);
      const isRepeated = seen.has(key);
      seen.add(key);
      const place = [...at, 'units', index, 'unit'];
      return [
        ...(isRepeated ? [problem('duplicate', place, { key: unit.name })] : []),
        ...(unit.level === level ? [] : [problem('not-one-of', [...place, 'level'], { allowed: level })]),
      ];
    }),
  ];
}

function countProblems(
  { total, atTier }: MemberCounts,
  { conditions }: RecognitionRules,
  id: string,
  at: Problem['path'],
): readonly Problem[] {
  const asked = conditions.flatMap((one) =>
    one.kind === 'member-share' && one.members === id ? [one.tier] : [],
  );
  return Object.entries(atTier).flatMap(([tier, count]): readonly Problem[] => {
    const place = [...at, 'atTier', tier];
    const isOfUse = asked.some((one) => holdsTier(tier, one) || holdsTier(one, tier));
    if (!isOfUse) return [problem('no-such-member', place, { key: tier, where: asked.join(', ') })];
    // The smallest of the counts that must not be smaller: of all, and of every title that this one implies.
    const wholes = Object.entries(atTier).flatMap(([other, one]) =>
      other !== tier && holdsTier(tier, other) ? [one] : [],
    );
    const exceeded = [total, ...wholes].find((whole) => toDecimal(count).gt(toDecimal(whole)));
    return exceeded === undefined ? [] : [exceeding(count, exceeded, place)];
  });
}

function exceeding(part: MemberCounts['total'], whole: MemberCounts['total'], at: Problem['path']): Problem {
  const details = { part: toDecimal(part).toFixed(), whole: toDecimal(whole).toFixed() };
  return problem('part-exceeds-whole', at, details);
}
