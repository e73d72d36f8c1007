import * as z from 'zod/mini';
import {
  figureInputSchema,
  lazySchema,
  toDecimal,
  type CheckReport,
  type FigureInput,
} from '../../../foundation/internal.js';
import { commonScale } from '../../commonScale.js';
import type { PlacedFigure } from '../../figureUnits.js';
import { valueFraction } from '../../statistics/datedValue.js';
import { weightMembers, weightOf, type CountBy, type HouseholdWeight } from '../../weights.js';

/** A unit in which income or consumption is measured: đồng or international dollars (PPP), of a person or a household, in a time. */
export type IncomeUnit = `${string}/${CountBy}/${'day' | 'month' | 'year'}`;

/** The income or consumption of a household of a sample, with what the household stands for. */
export interface IncomeHousehold extends HouseholdWeight {
  /** Its income or consumption [thu nhập, chi tiêu], not negative, in the unit of the line. */
  readonly income: FigureInput<IncomeUnit>;
}

/** The unit of figures that come without one: monthly income per person, as Vietnamese standards have it. */
export const USUAL_UNIT: IncomeUnit = 'VND/person/month';

/** The schema of an income or a line. */
export function incomeInput(): z.ZodMiniType<FigureInput<IncomeUnit>> {
  const units = MONEY.flatMap((money) =>
    ['person', 'household'].flatMap((of) =>
      ['day', 'month', 'year'].map((time) => `${money}/${of}/${time}` as IncomeUnit),
    ),
  );
  return figureInputSchema({ units: units as [IncomeUnit, ...IncomeUnit[]], min: 0 });
}

const MONEY = ['VND', 'thousandVND', 'millionVND', 'billionVND', 'trillionVND', 'internationalDollar'];

/** Schema of {@link IncomeHousehold}. */
export const incomeHouseholdSchema: z.ZodMiniType<IncomeHousehold> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ income: incomeInput(), ...weightMembers() }),
);

/** The incomes of households with their places. */
export function placedIncomes(households: readonly IncomeHousehold[], at: string): readonly PlacedFigure[] {
  return households.map(({ income }, index) => ({ figure: income, at: [at, index, 'income'] }));
}

/** What is wrong with a figure that must be above zero. */
export function positiveReports(figure: FigureInput, at: string): readonly CheckReport[] {
  return toDecimal(figure).lte(0)
    ? [{ code: 'wrong-type', at: [at], details: { expected: 'positive' } }]
    : [];
}

/** Incomes with their weights, as whole numbers: exact, and quick to add up. */
export interface WeighedIncomes {
  /** The incomes, times `incomeScale`. */
  readonly incomes: readonly bigint[];
  /** By what incomes are multiplied. */
  readonly incomeScale: bigint;
  /** The weights, times `weightScale`. */
  readonly weights: readonly bigint[];
  /** By what weights are multiplied. */
  readonly weightScale: bigint;
  /** The sum of the weights, times `weightScale`. */
  readonly totalWeight: bigint;
}

/** Households as whole numbers. */
export function weighedIncomes(households: readonly IncomeHousehold[], countBy: CountBy): WeighedIncomes {
  const incomes = commonScale(households.map(({ income }) => valueFraction(income)));
  const weights = commonScale(households.map((household) => weightOf(household, countBy)));
  return {
    incomes: incomes.values,
    incomeScale: incomes.scale,
    weights: weights.values,
    weightScale: weights.scale,
    totalWeight: weights.values.reduce((sum, weight) => sum + weight, 0n),
  };
}
