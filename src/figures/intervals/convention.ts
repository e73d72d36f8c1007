import * as z from 'zod/mini';
import {
  lazySchema,
  decimalSchema,
  deepFreeze,
  type BilingualText,
  type DecimalInput,
} from '../../foundation/internal.js';

/** How wide a published figure is taken to be: which values may stand behind it. */
export interface IntervalConvention {
  /** How far a rounded figure may be off, in units of its last digit, on either side. */
  readonly roundingUnits: DecimalInput;
  /** How far a vague word (hơn, gần, khoảng) reaches, as a part of the figure. */
  readonly vagueShare: DecimalInput;
  /** How far a vague word reaches at the least, in units of the last digit. */
  readonly vagueUnits: DecimalInput;
  /** Whether the zeros at the end of a rounded whole number count: `15.000 tỷ` is rounded to 1 tỷ if they do, to 1.000 tỷ if not. */
  readonly trailingZeros: 'significant' | 'not-significant';
  /**
   * Whether further digits may have been cut off instead of rounded: a rounded figure then reaches a whole unit of its last digit
   * away from zero. Of a claim, this is the claimed figure alone.
   */
  readonly truncation: 'none' | 'possible';
}

/** The conventions that have a name. */
export type IntervalConventionName =
  | 'standard'
  | 'plain-vague'
  | 'may-be-truncated'
  | 'one-unit'
  | 'trailing-zeros';

/**
 * The standard convention: a rounded figure is off by at most half a unit of its last digit, zeros at the end included; a vague
 * word reaches 5% of the figure, and at least one unit of its last digit, so that `hơn 6%` is 6–7%.
 */
export const standardConvention: IntervalConvention = /* @__PURE__ */ Object.freeze({
  roundingUnits: '0.5',
  vagueShare: '0.05',
  vagueUnits: '1',
  trailingZeros: 'significant',
  truncation: 'none',
});

/**
 * The conventions by name: the standard one; `plain-vague`, a vague word reaches 5% and no more; `may-be-truncated`, digits may
 * have been cut off; `one-unit`, every rounded figure may be off by a whole unit of its last digit; `trailing-zeros`, zeros at the
 * end of a rounded whole number do not count.
 */
export const intervalConventions: Readonly<Record<IntervalConventionName, IntervalConvention>> =
  /* @__PURE__ */ (() =>
    // Made in a function: a bundler keeps what is read or spread outside of one.
    deepFreeze({
      standard: standardConvention,
      'plain-vague': { ...standardConvention, vagueUnits: '0' },
      'may-be-truncated': { ...standardConvention, truncation: 'possible' },
      'one-unit': { ...standardConvention, roundingUnits: '1' },
      'trailing-zeros': { ...standardConvention, trailingZeros: 'not-significant' },
    }))();

/** What the conventions are called. */
export const intervalConventionNames: Readonly<Record<IntervalConventionName, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    standard: { vi: 'quy ước chuẩn', en: 'the standard convention' },
    'plain-vague': { vi: 'số ước lượng lệch tối đa 5%', en: 'vague words reach 5%' },
    'may-be-truncated': { vi: 'số công bố có thể bị cắt bớt chữ số', en: 'digits may have been cut off' },
    'one-unit': {
      vi: 'mỗi số có thể lệch một đơn vị của chữ số cuối',
      en: 'every figure may be off by one unit of its last digit',
    },
    'trailing-zeros': {
      vi: 'các số 0 ở cuối không phải chữ số có nghĩa',
      en: 'zeros at the end are not significant',
    },
  });

/** Schema of {@link IntervalConventionName}. */
export const intervalConventionNameSchema: z.ZodMiniType<IntervalConventionName> = /* @__PURE__ */ lazySchema(
  () => z.enum(['standard', 'plain-vague', 'may-be-truncated', 'one-unit', 'trailing-zeros']),
);

/** Schema of {@link IntervalConvention}, every member optional. */
export const intervalConventionSchema: z.ZodMiniType<Partial<IntervalConvention>> =
  /* @__PURE__ */ lazySchema(() =>
    z.strictObject({
      roundingUnits: z.exactOptional(decimalSchema({ min: 0 })),
      vagueShare: z.exactOptional(decimalSchema({ min: 0, max: 1 })),
      vagueUnits: z.exactOptional(decimalSchema({ min: 0 })),
      trailingZeros: z.exactOptional(z.enum(['significant', 'not-significant'])),
      truncation: z.exactOptional(z.enum(['none', 'possible'])),
    }),
  );
