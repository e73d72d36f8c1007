import { toDecimal, type CheckReport, type Measure } from '../../../foundation/internal.js';
import type { Requirement } from '../../model/index.js';
import { duplicateIds } from '../../model/requirementProblems.js';
import { walkRequirement } from '../../model/requirementTree.js';
import { overallFigureProblems } from './overallFigureProblems.js';
import type { RecognitionCondition } from './recognitionConditions.js';
import type { RecognitionRulesDefinition } from './recognitionRules.js';
import type { RevocationRule } from './revocationRule.js';

type Place = NonNullable<CheckReport['at']>;

/** Everything that is wrong with rules of recognition beyond the shape of their members. */
export function recognitionRuleProblems(rules: RecognitionRulesDefinition): readonly CheckReport[] {
  const { conditions, memberGroups = [], revocation } = rules;
  const groups = new Set(memberGroups.map(({ id }) => id));
  const figures = new Map(
    conditions.flatMap((one) => (one.kind === 'finding' ? [[one.id, one.unit] as const] : [])),
  );
  return [
    ...duplicateIds(idsOf(conditions), (index) => ['conditions', index, 'id']),
    ...duplicateIds(idsOf(memberGroups), (index) => ['memberGroups', index, 'id']),
    ...dateProblems(rules),
    ...conditions.flatMap((condition, index) =>
      conditionProblems(condition, groups, figures, ['conditions', index]),
    ),
    ...(revocation === undefined ? [] : revocationProblems(revocation)),
  ];
}

function dateProblems({ validity, supersededFrom, lastDayOfLevel }: RecognitionRulesDefinition) {
  const previous = validity.from;
  const late = (at: Place): CheckReport => ({ code: 'out-of-order', at, details: { previous } });
  return [
    ...(supersededFrom === undefined || supersededFrom > previous ? [] : [late(['supersededFrom'])]),
    ...(lastDayOfLevel === undefined || lastDayOfLevel.date > previous
      ? []
      : [late(['lastDayOfLevel', 'date'])]),
  ];
}

function conditionProblems(
  condition: RecognitionCondition,
  groups: ReadonlySet<string>,
  figures: ReadonlyMap<string, Measure | undefined>,
  at: Place,
): readonly CheckReport[] {
  switch (condition.kind) {
    case 'finding':
      return requirementProblems(condition.requirement, condition.unit, [...at, 'requirement']);
    case 'contents':
      return [
        ...duplicateIds(idsOf(condition.obligatory), (index) => [...at, 'obligatory', index, 'id']),
        ...percentProblems(condition.requirement.unit, at),
      ];
    case 'member-share':
      return [...groupProblems(condition, groups, at), ...percentProblems(condition.requirement.unit, at)];
    case 'lowest-member':
      return [...groupProblems(condition, groups, at), ...overallFigureProblems(condition, figures, at)];
    default:
      return [];
  }
}

/** What depends on facts, columns or figures of elsewhere cannot be resolved by the day alone. */
const DEPENDENT: ReadonlySet<Requirement['kind']> = /* @__PURE__ */ new Set([
  'by-column',
  'by-count',
  'relative',
]);

function requirementProblems(
  requirement: Requirement,
  unit: Measure | undefined,
  at: Place,
): readonly CheckReport[] {
  const reports: CheckReport[] = [];
  walkRequirement(requirement, unit, (inner, place, innerUnit) => {
    if (DEPENDENT.has(inner.kind)) {
      const allowed = 'met, number, none, grade, by-date, by-year';
      reports.push({ code: 'not-one-of', at: [...at, ...place, 'kind'], details: { allowed } });
    } else if ('unit' in inner && inner.unit !== innerUnit) {
      const details = {
        expected: innerUnit ?? 'none',
        expectedVi: innerUnit ?? 'không có',
        received: inner.unit,
      };
      reports.push({ code: 'unit-mismatch', at: [...at, ...place, 'unit'], details });
    }
  });
  return reports;
}

function percentProblems(received: Measure, at: Place): readonly CheckReport[] {
  if (received === 'percent') return [];
  const details = { expected: 'percent', received };
  return [{ code: 'unit-mismatch', at: [...at, 'requirement', 'unit'], details }];
}

function groupProblems(
  { memberGroup: key }: { readonly memberGroup: string },
  groups: ReadonlySet<string>,
  at: Place,
): readonly CheckReport[] {
  if (groups.has(key)) return [];
  return [
    {
      code: 'no-such-member',
      at: [...at, 'memberGroup'],
      details: { key, where: 'memberGroups', whereVi: 'các nhóm đơn vị (memberGroups)' },
    },
  ];
}

function revocationProblems({ branches, keyCriteria }: RevocationRule): readonly CheckReport[] {
  const sets = keyCriteria.map(({ set }) => set);
  return [
    ...duplicateIds(idsOf(branches), (index) => ['revocation', 'branches', index, 'id']),
    ...duplicateIds(sets, (index) => ['revocation', 'keyCriteria', index, 'set']),
    ...branches.flatMap(({ fromPercent, belowPercent }, index): readonly CheckReport[] =>
      belowPercent === undefined || toDecimal(belowPercent).gt(toDecimal(fromPercent))
        ? []
        : [
            {
              code: 'out-of-order',
              at: ['revocation', 'branches', index, 'belowPercent'],
              details: { previous: toDecimal(fromPercent).toFixed() },
            },
          ],
    ),
  ];
}

function idsOf(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id);
}
