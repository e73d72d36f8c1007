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
import { countBySchema, weightReports, type CountBy } from '../../weights.js';
import {
  incomeHouseholdSchema,
  incomeInput,
  placedIncomes,
  positiveReports,
  type IncomeHousehold,
  type IncomeUnit,
} from '../incomes/incomeHouseholds.js';

/** A sample of households, and the standard of prosperity. */
export interface ProsperityGapInput {
  /** Whose prosperity it is. */
  readonly subject?: Subject;
  /** The income of prosperity, above zero; 28 international dollars a day for a person if left out, with incomes in that unit. */
  readonly prosperityStandard?: FigureInput<IncomeUnit>;
  /** What is counted; `'household'` if left out. */
  readonly countBy?: CountBy;
  /** The households, one at least; an income without a unit is in international dollars (PPP) a day for a person. */
  readonly households: readonly IncomeHousehold[];
}

/** What prosperity is to the World Bank. */
export const USUAL_STANDARD = {
  value: '28',
  unit: 'internationalDollar/person/day',
} as const satisfies FigureInput<IncomeUnit>;

/** Schema of {@link ProsperityGapInput}. */
export const prosperityGapInputSchema: z.ZodMiniType<ProsperityGapInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      prosperityStandard: z.exactOptional(incomeInput()),
      countBy: z.exactOptional(countBySchema),
      households: z.array(incomeHouseholdSchema).check(z.minLength(1)),
    })
    .check(checkSound(inputReports)),
);

function inputReports(
  { prosperityStandard = USUAL_STANDARD, countBy = 'household', households }: ProsperityGapInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const given = isSound('prosperityStandard') ? [prosperityStandard] : [];
  return [
    ...given.flatMap((figure) => positiveReports(figure, 'prosperityStandard')),
    ...weightReports(households, countBy, 'households', isSound),
    ...(isSound('households')
      ? unitReports([
          ...given.map((figure) => ({ figure, at: ['prosperityStandard'] })),
          ...placedIncomes(households, 'households'),
        ])
      : []),
  ];
}
