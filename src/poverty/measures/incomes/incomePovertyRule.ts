import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  subjectSchema,
  type FigureInput,
  type Subject,
} from '../../../foundation/internal.js';
import { countBySchema, type CountBy } from '../../weights.js';
import { onTheLineSchema } from './fosterGreerThorbeckeInput.js';
import { incomeInput, positiveReports, type IncomeUnit } from './incomeHouseholds.js';
import type { OnTheLine } from './povertyIndices.js';

/** A poverty line, and how households are counted against it. */
export interface IncomePovertyRule {
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The poverty line, above zero; a number without a unit is đồng a month for a person (`'VND/person/month'`). */
  readonly povertyLine: FigureInput<IncomeUnit>;
  /** Whether an income that is just the line is poor; `'not-poor'` if left out. */
  readonly onTheLine?: OnTheLine;
  /** What is counted; `'household'` if left out. */
  readonly countBy?: CountBy;
}

/** Schema of {@link IncomePovertyRule}. */
export const incomePovertyRuleSchema: z.ZodMiniType<IncomePovertyRule> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      povertyLine: incomeInput(),
      onTheLine: z.exactOptional(onTheLineSchema),
      countBy: z.exactOptional(countBySchema),
    })
    .check(
      checkSound(({ povertyLine }: IncomePovertyRule, isSound) =>
        isSound('povertyLine') ? positiveReports(povertyLine, 'povertyLine') : [],
      ),
    ),
);
