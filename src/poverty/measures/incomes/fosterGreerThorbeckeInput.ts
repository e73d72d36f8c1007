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
} from './incomeHouseholds.js';
import type { OnTheLine } from './povertyIndices.js';

/** A sample of households and the line below which they are poor. */
export interface FosterGreerThorbeckeInput {
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The poverty line, above zero; a number without a unit is đồng a month for a person (`'VND/person/month'`). */
  readonly povertyLine: FigureInput<IncomeUnit>;
  /**
   * Whether an income that is just the line is poor: `'not-poor'`, as the World Bank counts (income below the line), if left
   * out; `'poor'`, as Vietnamese standards count, whose lines include their amount ("từ … đồng trở xuống").
   */
  readonly onTheLine?: OnTheLine;
  /** What is counted: `'household'`, if left out, or `'person'`; persons must then be given for every household. */
  readonly countBy?: CountBy;
  /** The households, one at least. */
  readonly households: readonly IncomeHousehold[];
}

/** Schema of {@link OnTheLine}. */
export const onTheLineSchema: z.ZodMiniType<OnTheLine> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['not-poor', 'poor']),
);

/** Schema of {@link FosterGreerThorbeckeInput}. */
export const fosterGreerThorbeckeInputSchema: z.ZodMiniType<FosterGreerThorbeckeInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        povertyLine: incomeInput(),
        onTheLine: z.exactOptional(onTheLineSchema),
        countBy: z.exactOptional(countBySchema),
        households: z.array(incomeHouseholdSchema).check(z.minLength(1)),
      })
      .check(checkSound(inputReports)),
  );

function inputReports(
  { povertyLine, countBy = 'household', households }: FosterGreerThorbeckeInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const given = isSound('povertyLine') ? [povertyLine] : [];
  return [
    ...given.flatMap((line) => positiveReports(line, 'povertyLine')),
    ...weightReports(households, countBy, 'households', isSound),
    ...(isSound('households')
      ? unitReports([
          ...given.map((figure) => ({ figure, at: ['povertyLine'] })),
          ...placedIncomes(households, 'households'),
        ])
      : []),
  ];
}
