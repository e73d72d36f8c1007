import * as z from 'zod/mini';
import {
  amountSchema,
  isoDateSchema,
  lazySchema,
  moneyMembers,
  moneySchema,
  shortText,
  subjectSchema,
} from '../../foundation/internal.js';
import { capitalNatureSchema, capitalSourceCodeSchema } from '../capitalSource.js';
import type { CapitalContribution, CapitalMixInput, InKindContribution, UnitPrice } from './contributions.js';
import { mixCheck } from './mixProblems.js';

/** Schema of {@link UnitPrice}. */
export const unitPriceSchema: z.ZodMiniType<UnitPrice> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ ...moneyMembers(), authority: shortText() }),
);

/** Schema of {@link InKindContribution}. */
export const inKindContributionSchema: z.ZodMiniType<InKindContribution> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: z.exactOptional(z.literal('quantity')),
    value: z.exactOptional(amountSchema),
    unit: z.enum(['labourDay', 'squareMetre', 'hectare', 'kilometre', 'house', 'works', 'product', 'item']),
    description: z.exactOptional(shortText()),
    unitPrice: z.exactOptional(unitPriceSchema),
  }),
);

/** Schema of {@link CapitalContribution}. */
export const capitalContributionSchema: z.ZodMiniType<CapitalContribution> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    capitalSource: capitalSourceCodeSchema,
    amount: z.exactOptional(moneySchema),
    nature: z.exactOptional(capitalNatureSchema),
    asOf: z.exactOptional(isoDateSchema),
    inKind: z.exactOptional(z.readonly(z.array(inKindContributionSchema).check(z.minLength(1)))),
  }),
);

/** Schema of {@link CapitalMixInput}. */
export const capitalMixInputSchema: z.ZodMiniType<CapitalMixInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      asOf: z.exactOptional(isoDateSchema),
      contributions: z.readonly(z.array(capitalContributionSchema).check(z.minLength(1))),
      total: z.exactOptional(moneySchema),
      remainderFrom: z.exactOptional(capitalSourceCodeSchema),
    })
    .check(mixCheck()),
);
