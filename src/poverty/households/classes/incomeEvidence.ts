import { inPlainUnit, toDecimal, type Decimal, type FigureInput } from '../../../foundation/internal.js';
import type { ResidenceArea } from '../../standards/area.js';
import type { ScoreScale } from '../../standards/scoreScale.js';
import type { HouseholdToClassify, HouseholdIncomeUnit } from '../householdToClassify.js';

/** What is known of an income in đồng: the amount, or between which amounts its score puts it. */
export interface IncomeEvidence {
  /** The amount; left out if not known. */
  readonly amount?: Decimal;
  /** It is more than this. */
  readonly moreThan?: Decimal;
  /** It is this or less. */
  readonly atMost?: Decimal;
  /** That a declared amount lies outside what the score says, so that the score alone counts. */
  readonly isContradicted: boolean;
}

/** What income and score of a household say of its income. */
export function incomeEvidence(
  { area, income, scores }: HouseholdToClassify,
  scale: ScoreScale | undefined,
): IncomeEvidence {
  const amount = income === undefined ? undefined : inDongPerMonth(income);
  const range =
    scores === undefined || scale === undefined
      ? {}
      : rangeOfScore(toDecimal(scores.incomeScore), area, scale);
  if (amount === undefined) return { ...range, isContradicted: false };
  const { moreThan, atMost } = range;
  const isInside =
    (moreThan === undefined || amount.gt(moreThan)) && (atMost === undefined || amount.lte(atMost));
  return isInside ? { amount, isContradicted: false } : { ...range, isContradicted: true };
}

/** An income in đồng a month. */
export function inDongPerMonth(income: FigureInput<HouseholdIncomeUnit>): Decimal {
  if (typeof income === 'object' && 'unit' in income) return toDecimal(inPlainUnit(income));
  return toDecimal(income);
}

type IncomeRange = Pick<IncomeEvidence, 'moreThan' | 'atMost'>;

/** The incomes for which a score stands: up to that of the next score of the scale, and more than that of the one below. */
function rangeOfScore(score: Decimal, area: ResidenceArea, { equivalents }: ScoreScale): IncomeRange {
  const steps = equivalents.filter((one) => one.area === area);
  const next = steps.find((one) => score.lte(one.score.value));
  const passed = steps.filter((one) => score.gt(one.score.value)).at(-1);
  return {
    ...(passed === undefined ? {} : { moreThan: toDecimal(passed.income) }),
    ...(next === undefined ? {} : { atMost: toDecimal(next.income) }),
  };
}
