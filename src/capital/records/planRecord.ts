import * as z from 'zod/mini';
import { bilingualTextSchema, lazySchema } from '../../foundation/internal.js';
import { carriedOverSchema, planKindSchema } from '../data/planTerms.js';
import { planVintageSchema, type CapitalPlan } from '../plans/capitalPlan.js';
import { recordCheck, recordMembers, type CapitalRecord } from './capitalLine.js';

/**
 * A capital plan [kế hoạch vốn] as a row of a list: a {@link CapitalPlan} with the line that it belongs to.
 *
 * Plans of one line and its years are vintages of the same money, unless they are supplements, carried over or advances.
 */
export interface PlanRecord extends CapitalPlan, CapitalRecord {}

/** Schema of {@link PlanRecord}. */
export const planRecordSchema: z.ZodMiniType<PlanRecord> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      ...recordMembers(),
      planKind: planKindSchema,
      carriedOver: z.exactOptional(carriedOverSchema),
      assignedBy: z.exactOptional(planVintageSchema),
      scope: z.exactOptional(bilingualTextSchema),
    })
    .check(recordCheck()),
);
