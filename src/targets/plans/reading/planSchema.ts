import * as z from 'zod/mini';
import {
  decimalSchema,
  lazySchema,
  measureSchema,
  shortText,
  subjectSchema,
  wholeNumber,
  type QuantityInput,
} from '../../../foundation/internal.js';
import { scoreToSummarizeSchema } from '../../../criteria/summaries/internal.js';
import { unitRefSchema } from '../../../units/model/internal.js';
import { targetSchema } from '../../model/targetSchema.js';
import type {
  PlaceCriteria,
  PlaceToPlan,
  PlanSubject,
  PlanTerms,
  PushCost,
  PushScope,
} from '../planTerms.js';

/** The most criteria in one list: far more than any set has. */
const LIST_LIMIT = 1000;

/** Schema of {@link PlanSubject}. */
export const planSubjectSchema: z.ZodMiniType<PlanSubject> = /* @__PURE__ */ lazySchema(() =>
  z.union([subjectSchema, unitRefSchema]),
);

/** Schema of {@link PlaceCriteria}. */
export const placeCriteriaSchema: z.ZodMiniType<PlaceCriteria> = /* @__PURE__ */ lazySchema(() => {
  const ids = z.array(shortText()).check(z.maxLength(LIST_LIMIT));
  return z.strictObject({
    subject: planSubjectSchema,
    met: ids,
    missing: ids,
    unknown: z.exactOptional(ids),
    notApplicable: z.exactOptional(ids),
  });
});

/** Schema of {@link PlaceToPlan}. */
export const placeToPlanSchema: z.ZodMiniType<PlaceToPlan> = /* @__PURE__ */ lazySchema(() =>
  z.union([placeCriteriaSchema, scoreToSummarizeSchema]),
);

/** Schema of {@link PushScope}. */
export const pushScopeSchema: z.ZodMiniType<PushScope> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ criterion: z.exactOptional(shortText()), subject: z.exactOptional(planSubjectSchema) }),
);

/** Schema of {@link PushCost}. */
export const pushCostSchema: z.ZodMiniType<PushCost> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    criterion: z.exactOptional(shortText()),
    subject: z.exactOptional(planSubjectSchema),
    cost: notNegative(),
  }),
);

/** Schema of {@link PlanTerms}: each by itself; what it has to do with the places is checked beside them. */
export const planTermsSchema: z.ZodMiniType<PlanTerms> = /* @__PURE__ */ lazySchema(() => {
  const most = z.exactOptional(z.number().check(z.gte(0), wholeNumber()));
  return z.strictObject({
    subject: z.exactOptional(subjectSchema),
    // Which kinds a plan can be made for is checked with the places, so that the error names them.
    target: targetSchema as z.ZodMiniType<PlanTerms['target']>,
    costs: z.exactOptional(z.array(pushCostSchema)),
    budget: z.exactOptional(notNegative()),
    mostPlaces: most,
    mostCriteria: most,
    excluded: z.exactOptional(z.array(pushScopeSchema)),
  });
});

function notNegative(): z.ZodMiniType<QuantityInput> {
  return z.strictObject({
    kind: z.exactOptional(z.literal('quantity')),
    value: decimalSchema({ min: 0 }),
    unit: measureSchema,
  });
}
