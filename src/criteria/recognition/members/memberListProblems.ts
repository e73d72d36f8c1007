import { toDecimal, type DecimalInput, type Problem } from '../../../foundation/internal.js';
import { unitKey } from '../../../units/index.js';
import { findingProblems } from '../../scoring/findingProblems.js';
import { formsOf } from '../../scoring/findingForms.js';
import { inputProblem as problem } from '../input/inputProblem.js';
import type { MemberList, MemberUnit } from '../input/recognitionFindings.js';
import type { RecognitionCondition } from '../model/recognitionConditions.js';
import type { MemberGroup } from '../model/recognitionRules.js';
import { tierProblems } from '../titles/tierProblems.js';

type Place = Problem['path'];

/** Everything in which a list of units does not fit its group, and the conditions that speak of it. */
export function memberListProblems(
  { units, total }: MemberList,
  { id, level }: MemberGroup,
  conditions: readonly RecognitionCondition[],
  at: Place,
): readonly Problem[] {
  const seen = new Set<string>();
  const asked = conditions.flatMap((one) =>
    one.kind === 'member-share' && one.members === id ? [one.tier] : [],
  );
  return [
    ...(total === undefined || toDecimal(total).gte(units.length)
      ? []
      : [exceeding(units.length, total, [...at, 'units'])]),
    ...units.flatMap(({ unit, tier, figures = {} }, index): readonly Problem[] => {
      const key = unitKey(unit);
      const isRepeated = seen.has(key);
      seen.add(key);
      const place = [...at, 'units', index];
      return [
        ...(isRepeated ? [problem('duplicate', [...place, 'unit'], { key: unit.name })] : []),
        ...(unit.level === level
          ? []
          : [problem('not-one-of', [...place, 'unit', 'level'], { allowed: level })]),
        ...(typeof tier === 'string' ? tierProblems(tier, asked, [...place, 'tier']) : []),
        ...figureProblems(figures, id, conditions, [...place, 'figures']),
      ];
    }),
  ];
}

/** Figures that no condition names, and those that their unit does not allow. */
function figureProblems(
  figures: NonNullable<MemberUnit['figures']>,
  members: string,
  conditions: readonly RecognitionCondition[],
  at: Place,
): readonly Problem[] {
  const asked = conditions.flatMap((one) =>
    one.kind === 'lowest-member' && one.members === members ? [one] : [],
  );
  return Object.entries(figures).flatMap(([name, value]): readonly Problem[] => {
    const place = [...at, name];
    const of = asked.filter(({ figure }) => figure === name);
    const where = asked.map(({ figure }) => figure).join(', ');
    if (of.length === 0) return [problem('no-such-member', place, { key: name, where })];
    return of
      .slice(0, 1)
      .flatMap(({ requirement }) =>
        findingProblems({ value }, formsOf({ requirement, unit: requirement.unit }), []).map(
          ({ code, details }) => problem(code, place, details),
        ),
      );
  });
}

/** More of something than there is. */
export function exceeding(part: DecimalInput, whole: DecimalInput, at: Place): Problem {
  const details = { part: toDecimal(part).toFixed(), whole: toDecimal(whole).toFixed() };
  return problem('part-exceeds-whole', at, details);
}
