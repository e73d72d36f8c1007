import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  subjectSchema,
  type CheckReport,
  type FigureInput,
  type IsSound,
  type Subject,
} from '../../../foundation/internal.js';
import { unitReports } from '../../figureUnits.js';
import { laterReports } from '../../statistics/annualizedChangeInput.js';
import { yearPointSchema } from '../../statistics/datedValue.js';
import { incomeInput, type IncomeUnit } from '../incomes/incomeHouseholds.js';

/** Mean incomes at one time. */
export interface MeanIncomes {
  /** The year of the survey, whole or not. */
  readonly year: number;
  /** The mean income or consumption of the poorest 40%. */
  readonly bottom40Mean: FigureInput<IncomeUnit>;
  /** The mean of all. */
  readonly mean: FigureInput<IncomeUnit>;
}

/** Mean incomes at two times, in prices of one year. */
export interface SharedProsperityInput {
  /** Whose incomes they are. */
  readonly subject?: Subject;
  /** At first. */
  readonly baseline: MeanIncomes;
  /** Later. */
  readonly current: MeanIncomes;
}

/** Schema of {@link SharedProsperityInput}. */
export const sharedProsperityInputSchema: z.ZodMiniType<SharedProsperityInput> = /* @__PURE__ */ lazySchema(
  () => {
    const means = z.strictObject({ year: yearPointSchema, bottom40Mean: incomeInput(), mean: incomeInput() });
    return z
      .strictObject({ subject: z.exactOptional(subjectSchema), baseline: means, current: means })
      .check(checkSound(inputReports));
  },
);

function inputReports(
  { baseline, current }: SharedProsperityInput,
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('baseline') || !isSound('current')) return [];
  return [
    ...laterReports(baseline, current),
    ...unitReports([
      { figure: baseline.bottom40Mean, at: ['baseline', 'bottom40Mean'] },
      { figure: baseline.mean, at: ['baseline', 'mean'] },
      { figure: current.bottom40Mean, at: ['current', 'bottom40Mean'] },
      { figure: current.mean, at: ['current', 'mean'] },
    ]),
  ];
}
