import {
  fractionQuantity,
  fractionText,
  localNumber,
  quantity,
  toDecimal,
  type BilingualText,
  type Citation,
  type DecimalInput,
  type ExplainedValue,
  type Explanation,
  type Fraction,
} from '../../../foundation/internal.js';
import type { AllocationFigure } from '../model/allocationRule.js';
import type { PointsByClass, PointsFormula, PointsPerCount } from '../model/pointsFormula.js';
import type { AllocationPlan } from '../points/allocationPlan.js';
import { chooseClass, type ClassChoice } from '../points/chooseClass.js';
import type { PlaceView } from '../points/placeView.js';
import { coefficientOf, countedOf, numberOf, pointsOf } from '../points/pointsOf.js';
import { joined } from './allocationNotes.js';

/** How a formula gives a place its points: a step for each part that looks at the place, and for each that puts parts together. */
export function explainPoints(
  formula: PointsFormula,
  place: PlaceView,
  plan: AllocationPlan,
): readonly Explanation[] {
  switch (formula.kind) {
    case 'sum':
      return together(formula.terms, ' + ', formula, place, plan);
    case 'product':
      return together(formula.factors, ' × ', formula, place, plan);
    case 'number':
      return [];
    case 'per-count':
      return [perCountStep(formula, place, plan)];
    case 'by-class':
      return byClassSteps(formula, place, plan);
  }
}

function together(
  parts: readonly PointsFormula[],
  mark: string,
  whole: PointsFormula & { readonly name?: BilingualText },
  place: PlaceView,
  plan: AllocationPlan,
): readonly Explanation[] {
  const steps = parts.flatMap((part) => explainPoints(part, place, plan));
  if (parts.length === 1) return steps;
  const values = Object.fromEntries(
    parts.map((part, index) => [`p${index}`, numberText(pointsOf(part, place))]),
  );
  const points = fractionQuantity(pointsOf(whole, place), 'score');
  const name = whole.name ?? TOGETHER;
  return [
    {
      say: { vi: '{name}: {points}.', en: '{name}: {points}.' },
      values: { ...values, name, points },
      arithmetic: `${parts.map((_, index) => `{p${index}}`).join(mark)} = {points}`,
      ...(steps.length === 0 ? {} : { steps }),
    },
  ];
}

const TOGETHER: BilingualText = { vi: 'cộng, nhân các hệ số', en: 'coefficients put together' };

function perCountStep(part: PointsPerCount, place: PlaceView, { figures }: AllocationPlan): Explanation {
  const figure = figures.get(part.figureId) as AllocationFigure;
  const counted = countedOf(part, place);
  const given = numberOf(part.figureId, place);
  const isCut = counted.numerator * given.denominator !== given.numerator * counted.denominator;
  const values = {
    name: figure.name,
    given: fractionQuantity(given, figure.unit),
    counted: fractionQuantity(counted, figure.unit),
    coefficient: decimalText(part.coefficient),
    points: fractionQuantity(pointsOf(part, place), 'score'),
  };
  return {
    say: isCut
      ? {
          vi: '{name}: {given}, chỉ tính {counted}, hệ số {coefficient}.',
          en: '{name}: {given}, of which {counted} count, coefficient {coefficient}.',
        }
      : { vi: '{name}: {given}, hệ số {coefficient}.', en: '{name}: {given}, coefficient {coefficient}.' },
    values,
    arithmetic: '{counted} × {coefficient} = {points}',
    ...cited(part.citation),
  };
}

function byClassSteps(
  criterion: PointsByClass,
  place: PlaceView,
  plan: AllocationPlan,
): readonly Explanation[] {
  const choice = chooseClass(criterion, place);
  if ('chosen' in choice) return [chosenStep(criterion, choice, place, plan)];
  return criterion.coefficients
    .filter(({ id, excluded }) => excluded === undefined && place.figure(id) !== undefined)
    .map((one) => ({
      say: { vi: '{name}: {count}, hệ số {coefficient}.', en: '{name}: {count}, coefficient {coefficient}.' },
      values: {
        name: one.name,
        count: numberText(numberOf(one.id, place)),
        coefficient: numberText(coefficientOf(one)),
        points: fractionQuantity(pointsOf(countOf(one.id, one.coefficient), place), 'score'),
      },
      arithmetic: '{count} × {coefficient} = {points}',
      ...cited(criterion.citation),
    }));
}

function countOf(figureId: string, coefficient: DecimalInput = '0'): PointsFormula {
  return { kind: 'per-count', figureId, coefficient };
}

function chosenStep(
  { name, figureId, citation }: PointsByClass,
  choice: Extract<ClassChoice, { readonly chosen: unknown }>,
  place: PlaceView,
  { figures }: AllocationPlan,
): Explanation {
  const { by, chosen, others } = choice;
  const { excluded } = chosen;
  const found = by === 'figure' && figureId !== undefined ? place.figure(figureId) : undefined;
  const unit = figureId === undefined ? undefined : figures.get(figureId)?.unit;
  const values: Record<string, ExplainedValue> = {
    name,
    class: chosen.name,
    others: joined(others.map((one) => one.name)),
    coefficient: numberText(coefficientOf(chosen)),
    ...(excluded === undefined ? {} : { excluded }),
    ...(found === undefined || unit === undefined ? {} : { found: quantity(found, unit) }),
  };
  const parts = [
    found === undefined ? CLASS : FOUND,
    ...(by === 'named' ? [NAMED] : []),
    excluded === undefined ? COEFFICIENT : EXCLUDED,
    ...(others.length === 0 || excluded !== undefined ? [] : [HIGHEST]),
  ];
  return { say: joined(parts, ''), values, ...cited(citation) };
}

const CLASS: BilingualText = { vi: '{name}: {class}', en: '{name}: {class}' };
const FOUND: BilingualText = {
  vi: '{name}: {found}, thuộc mức “{class}”',
  en: '{name}: {found}, within “{class}”',
};
const NAMED: BilingualText = { vi: ' (quy định nêu tên)', en: ' (named in the rule)' };
const COEFFICIENT: BilingualText = { vi: ', hệ số {coefficient}.', en: ', coefficient {coefficient}.' };
const EXCLUDED: BilingualText = { vi: ', không phân bổ: {excluded}.', en: ', gets nothing: {excluded}.' };
const HIGHEST: BilingualText = {
  vi: ' Cũng thuộc: {others}; chỉ áp dụng hệ số cao nhất.',
  en: ' It also belongs to: {others}; only the highest coefficient applies.',
};

function cited(citation: Citation | undefined): { readonly sources?: readonly Citation[] } {
  return citation === undefined ? {} : { sources: [citation] };
}

function decimalText(value: DecimalInput): BilingualText {
  return localText(toDecimal(value).toFixed());
}

/** A number without a unit, as each language writes it. */
export function numberText(value: Fraction): BilingualText {
  return localText(fractionText(value));
}

function localText(text: string): BilingualText {
  return { vi: localNumber(text, 'vi'), en: localNumber(text, 'en') };
}
