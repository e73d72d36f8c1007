import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  citationSchema,
  decimalTextSchema,
  figureInputSchema,
  lazySchema,
  quantitySchema,
  shortText,
  validitySchema,
} from '../../../foundation/internal.js';
import { residenceAreaSchema } from '../area.js';
import type { DeprivationCondition } from '../indicator.js';
import { nationalStandardIdSchema } from '../standard.js';
import type { LocalPovertyStandardDefinition } from './localPovertyStandard.js';

const yearsSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    kind: z.literal('quantity'),
    value: decimalTextSchema,
    unit: z.literal('year', { error: 'unit-mismatch' }),
  }),
);

function limitsOf<Q>(quantity: z.ZodMiniType<Q>) {
  const limit = z.exactOptional(quantity);
  return z.exactOptional(z.strictObject({ moreThan: limit, atLeast: limit, atMost: limit, lessThan: limit }));
}

const conditionSchema: z.ZodMiniType<DeprivationCondition> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    text: bilingualTextSchema,
    ages: limitsOf(yearsSchema),
    deprivedAt: limitsOf(quantitySchema),
    citation: citationSchema,
  }),
);

/** Schema of {@link LocalPovertyStandardDefinition}. What it must have of the national standard is checked with it. */
export const localPovertyStandardSchema: z.ZodMiniType<LocalPovertyStandardDefinition> =
  /* @__PURE__ */ lazySchema(() => {
    const citation = z.exactOptional(citationSchema);
    return z.strictObject({
      id: shortText(),
      name: bilingualTextSchema,
      national: nationalStandardIdSchema,
      validity: validitySchema,
      citation: citationSchema,
      incomeLines: z.exactOptional(
        z.array(
          z.strictObject({
            line: z.enum(['poor', 'near-poor', 'income', 'average-living-standard']),
            area: residenceAreaSchema,
            upTo: figureInputSchema({ units: ['VND/person/month'], min: 0 }),
            citation,
          }),
        ),
      ),
      dimensions: z.exactOptional(z.array(z.strictObject({ id: shortText(), name: bilingualTextSchema }))),
      indicators: z.exactOptional(
        z
          .array(
            z.strictObject({
              id: shortText(),
              dimension: z.exactOptional(shortText()),
              name: z.exactOptional(bilingualTextSchema),
              condition: z.exactOptional(conditionSchema),
              citation,
            }),
          )
          .check(z.minLength(1)),
      ),
      deprivationCutoff: z.exactOptional(
        z.strictObject({
          atLeast: figureInputSchema({ units: ['deprivation'], min: 1, integer: true }),
          citation,
        }),
      ),
      mayLoosenBecause: z.exactOptional(bilingualTextSchema),
    });
  });
