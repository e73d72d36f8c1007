import * as z from 'zod/mini';
import {
  isoDateSchema,
  lazySchema,
  moneyUnitSchema,
  shortText,
  subjectSchema,
  type IsoDate,
  type MoneyUnit,
  type Subject,
} from '../../../foundation/internal.js';

/** How an amount is allocated. */
export interface AllocationOptions {
  /** Whose capital it is: a programme, a project, a year. */
  readonly subject?: Subject;
  /** The unit in whole numbers of which each place gets its part; đồng if left out. */
  readonly roundTo?: MoneyUnit;
  /** The id of the reading of the rule that is followed; its first if left out. */
  readonly reading?: string;
  /** The day up to which the classes and figures of the places stand. */
  readonly asOf?: IsoDate;
}

/** Schema of {@link AllocationOptions}. */
export const allocationOptionsSchema: z.ZodMiniType<AllocationOptions> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    subject: z.exactOptional(subjectSchema),
    roundTo: z.exactOptional(moneyUnitSchema),
    reading: z.exactOptional(shortText()),
    asOf: z.exactOptional(isoDateSchema),
  }),
);
