import * as z from 'zod/mini';
import { decimalSchema, type DecimalInput } from '../foundation/index.js';

/** How wide a published figure is taken to be: which values may stand behind it. */
export interface IntervalConvention {
  /** How far a rounded figure may be off, in units of its last digit, on either side. */
  readonly roundingUnits: DecimalInput;
  /** How far a vague word (hơn, gần, khoảng) reaches, as a part of the figure. */
  readonly vagueShare: DecimalInput;
  /** How far a vague word reaches at the least, in units of the last digit. */
  readonly vagueUnits: DecimalInput;
}

/**
 * The standard convention: a rounded figure is off by at most half a unit of its last digit; a vague word reaches 5% of the
 * figure, and at least one unit of its last digit, so that `hơn 6%` is 6–7%.
 */
export const standardConvention: IntervalConvention = /* @__PURE__ */ Object.freeze({
  roundingUnits: '0.5',
  vagueShare: '0.05',
  vagueUnits: '1',
});

/** Schema of {@link IntervalConvention}, every member optional. */
export const intervalConventionSchema: z.ZodMiniType<Partial<IntervalConvention>> = /* @__PURE__ */ (() =>
  z.strictObject({
    roundingUnits: z.exactOptional(decimalSchema({ min: 0 })),
    vagueShare: z.exactOptional(decimalSchema({ min: 0, max: 1 })),
    vagueUnits: z.exactOptional(decimalSchema({ min: 0 })),
  }))();
