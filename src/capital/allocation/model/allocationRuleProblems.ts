import { nearestHint, toDecimal, type CheckReport } from '../../../foundation/internal.js';
import type { AllocationRuleDefinition } from './allocationRule.js';
import { formulaParts, type PlacedPart } from './formulaParts.js';
import type { CoefficientClass, PointsByClass } from './pointsFormula.js';

type At = readonly (string | number)[];

/** All that is wrong with a rule of which each member has its shape. */
export function allocationRuleProblems(rule: AllocationRuleDefinition): readonly CheckReport[] {
  const figures = rule.figures.map(({ id }) => id);
  return [
    ...duplicates(rule.figures.map(({ id }, index) => ({ id, at: ['figures', index, 'id'] }))),
    ...duplicates(rule.readings.map(({ id }, index) => ({ id, at: ['readings', index, 'id'] }))),
    ...rule.readings.flatMap(({ pointsFormula }, index) =>
      partProblems(formulaParts(pointsFormula, ['readings', index, 'pointsFormula']), figures),
    ),
  ];
}

/** What is wrong with the parts of one formula. Ids of classes are unlike those of figures: numbers of units stand beside figures. */
function partProblems(parts: readonly PlacedPart[], figures: readonly string[]): readonly CheckReport[] {
  const criteria = parts.flatMap(({ part, at }) => (part.kind === 'by-class' ? [{ part, at }] : []));
  const classes = criteria.flatMap(({ part, at }) =>
    part.coefficients.map(({ id }, index) => ({ id, at: [...at, 'coefficients', index, 'id'] })),
  );
  return [
    ...duplicates(criteria.map(({ part, at }) => ({ id: part.id, at: [...at, 'id'] }))),
    ...duplicates([...figures.map((id) => ({ id, at: [] })), ...classes]).filter(
      ({ at = [] }) => at.length > 0,
    ),
    ...parts.flatMap(({ part, at }) => unknownFigure(part.figureId, [...at, 'figureId'], figures)),
    ...criteria.flatMap(({ part, at }) =>
      part.coefficients.flatMap((one, index) => classProblems(one, part, [...at, 'coefficients', index])),
    ),
  ];
}

function classProblems(one: CoefficientClass, { figureId }: PointsByClass, at: At): readonly CheckReport[] {
  const { coefficient, excluded, moreThan, atLeast, atMost, lessThan } = one;
  const lower = moreThan ?? atLeast;
  const upper = lessThan ?? atMost;
  const crossed = lower !== undefined && upper !== undefined && toDecimal(lower).gt(upper.toString());
  return [
    ...((coefficient === undefined) === (excluded === undefined)
      ? [
          problem([...at, 'coefficient'], 'contradiction', {
            what: 'either a coefficient or an exclusion',
            whatVi: 'chỉ ghi hệ số hoặc lý do không phân bổ',
          }),
        ]
      : []),
    ...(figureId === undefined && (lower !== undefined || upper !== undefined)
      ? [
          problem(at, 'contradiction', {
            what: 'limits without a figure',
            whatVi: 'có mức giới hạn nhưng không có số liệu',
          }),
        ]
      : []),
    ...(crossed
      ? [problem(at, 'contradiction', { what: 'the limits cross', whatVi: 'mức dưới lớn hơn mức trên' })]
      : []),
  ];
}

function unknownFigure(
  figure: string | undefined,
  at: At,
  figures: readonly string[],
): readonly CheckReport[] {
  if (figure === undefined || figures.includes(figure)) return [];
  return [
    problem(at, 'no-such-member', {
      key: figure,
      where: 'the figures of the rule',
      whereVi: 'các số liệu của quy định',
      ...nearestHint(figure, figures),
    }),
  ];
}

function duplicates(ids: readonly { readonly id: string; readonly at: At }[]): readonly CheckReport[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, at }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [problem(at, 'duplicate', { key: id })];
  });
}

function problem(at: At, code: CheckReport['code'], details: Record<string, string>): CheckReport {
  return { at, code, details };
}
