import * as z from 'zod/mini';
import {
  amountSchema,
  bilingualTextSchema,
  citationSchema,
  isoDateSchema,
  lazySchema,
  moneyMembers,
  moneySchema,
  shortText,
  subjectSchema,
} from '../../foundation/internal.js';
import { capitalNatureSchema, programmeIdSchema } from '../shared.js';
import { counterpartCaseSchema } from '../counterparts/counterpartRequirementTypes.js';
import type {
  CapitalContribution,
  CapitalMixInput,
  InKindContribution,
  OwnCapitalSource,
  PrintedTotal,
  UnitPrice,
} from './contributions.js';
import { mixCheck } from './mixProblems.js';

/** More sources or printed totals than any report has. */
const MOST_SOURCES = 200;

/** Schema of {@link OwnCapitalSource}. */
export const ownCapitalSourceSchema: z.ZodMiniType<OwnCapitalSource> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    code: shortText(),
    name: bilingualTextSchema,
    parent: z.nullable(shortText()),
    nature: z.exactOptional(capitalNatureSchema),
    endedOn: z.exactOptional(isoDateSchema),
    sources: z.exactOptional(z.readonly(z.array(citationSchema))),
  }),
);

/** Schema of {@link UnitPrice}. */
export const unitPriceSchema: z.ZodMiniType<UnitPrice> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ ...moneyMembers(), authority: shortText(), setOn: z.exactOptional(isoDateSchema) }),
);

/** Schema of {@link InKindContribution}. */
export const inKindContributionSchema: z.ZodMiniType<InKindContribution> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: z.exactOptional(z.literal('quantity')),
    value: z.exactOptional(amountSchema),
    unit: z.enum(['labourDay', 'squareMetre', 'hectare', 'kilometre', 'house', 'works', 'product', 'item']),
    description: z.exactOptional(shortText()),
    unitPrice: z.exactOptional(unitPriceSchema),
    countedInAmount: z.exactOptional(z.literal(true)),
  }),
);

/** Schema of {@link CapitalContribution}. */
export const capitalContributionSchema: z.ZodMiniType<CapitalContribution> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    capitalSource: shortText(),
    amount: z.exactOptional(moneySchema),
    nature: z.exactOptional(capitalNatureSchema),
    asOf: z.exactOptional(isoDateSchema),
    inKind: z.exactOptional(z.readonly(z.array(inKindContributionSchema).check(z.minLength(1)))),
  }),
);

/** Schema of {@link PrintedTotal}. */
export const printedTotalSchema: z.ZodMiniType<PrintedTotal> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ capitalSource: z.exactOptional(shortText()), amount: moneySchema }),
);

/** Schema of {@link CapitalMixInput}. */
export const capitalMixInputSchema: z.ZodMiniType<CapitalMixInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      asOf: z.exactOptional(isoDateSchema),
      programme: z.exactOptional(programmeIdSchema),
      ownSources: z.exactOptional(
        z.readonly(z.array(ownCapitalSourceSchema).check(z.maxLength(MOST_SOURCES))),
      ),
      contributions: z.readonly(z.array(capitalContributionSchema).check(z.minLength(1))),
      total: z.exactOptional(moneySchema),
      remainderFrom: z.exactOptional(shortText()),
      printedTotals: z.exactOptional(
        z.readonly(z.array(printedTotalSchema).check(z.maxLength(MOST_SOURCES))),
      ),
      counterpart: z.exactOptional(counterpartCaseSchema),
    })
    .check(mixCheck()),
);
