import * as z from 'zod/mini';
import { deepFreeze, lazySchema, type BilingualText } from '../../foundation/internal.js';
import { keysOf } from '../data/planTerms.js';

/** By what the lines of a table are put together: where an amount belongs. */
export type DisbursementKey =
  | 'subject'
  | 'programme'
  | 'component'
  | 'capitalSource'
  | 'capitalType'
  | 'years';

/** Which group of lines a row tells of: its key in each way of grouping down to its own; `null` where it is not stated. */
export type DisbursementGroupKeys = Readonly<Partial<Record<DisbursementKey, string | null>>>;

/** A group of lines, as rows and warnings name it. */
export interface DisbursementGroup {
  /** Its keys. */
  readonly keys: DisbursementGroupKeys;
  /** What it is called: in rows by its innermost key, for the first column of a table; elsewhere by all its keys. */
  readonly name: BilingualText;
}

/** What the ways of grouping are called. */
export const disbursementKeyNames: Readonly<Record<DisbursementKey, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    subject: { vi: 'đơn vị', en: 'place' },
    programme: { vi: 'chương trình', en: 'programme' },
    component: { vi: 'nội dung thành phần', en: 'component' },
    capitalSource: { vi: 'nguồn vốn', en: 'source' },
    capitalType: { vi: 'loại vốn', en: 'type of capital' },
    years: { vi: 'niên độ kế hoạch', en: 'years of the plan' },
  });

/** Schema of {@link DisbursementKey}. */
export const disbursementKeySchema: z.ZodMiniType<DisbursementKey> = /* @__PURE__ */ lazySchema(() =>
  z.enum(keysOf(disbursementKeyNames)),
);

/** Schema of {@link DisbursementGroupKeys}. */
export const disbursementGroupKeysSchema: z.ZodMiniType<DisbursementGroupKeys> = /* @__PURE__ */ lazySchema(
  () => {
    const key = z.exactOptional(z.nullable(z.string()));
    return z.strictObject({
      subject: key,
      programme: key,
      component: key,
      capitalSource: key,
      capitalType: key,
      years: key,
    });
  },
);
