import { toDecimal, type Problem } from '../../../foundation/internal.js';
import { unitKey } from '../../../units/model/internal.js';
import { findingProblems } from '../../scoring/reading/findingProblems.js';
import { formsOf } from '../../scoring/reading/findingForms.js';
import { inputProblem, unknownMember } from '../input/inputProblem.js';
import type { MemberList, MemberPlace } from '../input/recognitionFindings.js';
import type { LowestMemberCondition, RecognitionCondition } from '../model/recognitionConditions.js';
import type { MemberGroup } from '../model/recognitionRules.js';
import { askedTiers } from '../titles/askedTiers.js';
import { tierProblems } from '../titles/tierProblems.js';
import { countUnitProblems, exceeding } from './memberCountProblems.js';

/** Everything in which a list of places does not fit its group, and the conditions that speak of it. */
export function memberListProblems(
  { places, total }: MemberList,
  group: MemberGroup,
  conditions: readonly RecognitionCondition[],
  at: Problem['path'],
): readonly Problem[] {
  const { id, level } = group;
  const seen = new Set<string>();
  const tiers = askedTiers(conditions, id);
  const asked = conditions.flatMap((one) =>
    one.kind === 'lowest-member' && one.memberGroup === id ? [one] : [],
  );
  return [
    ...(total === undefined ? [] : countUnitProblems(total, group, [...at, 'total'])),
    ...(total === undefined || toDecimal(total).gte(places.length)
      ? []
      : [exceeding(places.length, total, [...at, 'places'])]),
    ...places.flatMap(({ place, tier, figures = {} }, index): readonly Problem[] => {
      const key = unitKey(place);
      const isRepeated = seen.has(key);
      seen.add(key);
      const here = [...at, 'places', index];
      return [
        ...(isRepeated ? [inputProblem('duplicate', [...here, 'place'], { key: place.name })] : []),
        ...(place.level === level
          ? []
          : [inputProblem('not-one-of', [...here, 'place', 'level'], { allowed: level })]),
        ...(typeof tier === 'string' ? tierProblems(tier, tiers, [...here, 'tier']) : []),
        ...figureProblems(figures, asked, [...here, 'figures']),
      ];
    }),
  ];
}

/** Figures that no condition names, and those that their unit does not allow. */
function figureProblems(
  figures: NonNullable<MemberPlace['figures']>,
  asked: readonly LowestMemberCondition[],
  at: Problem['path'],
): readonly Problem[] {
  const known = asked.map(({ figureName }) => figureName);
  return Object.entries(figures).flatMap(([name, figure]): readonly Problem[] => {
    const place = [...at, name];
    const condition = asked.find(({ figureName }) => figureName === name);
    if (condition === undefined) {
      const list = known.join(', ');
      return [
        unknownMember(place, name, known, {
          vi: `các số liệu mà điều kiện công nhận dùng đến: ${list}`,
          en: `the figures that the conditions ask for: ${list}`,
        }),
      ];
    }
    const { requirement } = condition;
    const found = typeof figure === 'object' && 'unit' in figure ? figure : { value: figure };
    return findingProblems(found, formsOf({ requirement, unit: requirement.unit }), []).map(
      ({ code, details }) => inputProblem(code, place, details),
    );
  });
}
