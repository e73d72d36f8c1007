import * as z from 'zod/mini';
import {
  amountSchema,
  isoDateSchema,
  lazySchema,
  moneyMembers,
  moneySchema,
  shortText,
  subjectSchema,
  type DecimalInput,
  type IsoDate,
  type Money,
  type Subject,
} from '../../foundation/internal.js';
import {
  capitalNatureSchema,
  capitalSourceCodeSchema,
  type CapitalNature,
  type CapitalSourceCode,
} from '../capitalSource.js';
import { mixCheck } from './mixProblems.js';

/** The units in which contributions in kind are counted. */
export type InKindUnit =
  'labourDay' | 'squareMetre' | 'hectare' | 'kilometre' | 'house' | 'works' | 'product' | 'item';

/** The price of one unit of a contribution in kind [đơn giá], and whose price it is. */
export interface UnitPrice extends Money {
  /** Who set the price, and where: a contribution has no money value without one. */
  readonly authority: string;
}

/** A contribution in kind [hiện vật, ngày công, đất]: a figure in its own unit. */
export interface InKindContribution {
  /** What a quantity of the library bears; it need not be given. */
  readonly kind?: 'quantity';
  /** How much; leave it out where it is not known. */
  readonly value?: DecimalInput;
  /** The unit in which it is counted. */
  readonly unit: InKindUnit;
  /** What it is, where the unit does not tell: a land class, “lamp posts”. Only what is described alike is added up. */
  readonly description?: string;
  /** The price of one unit, if the contribution is to have a money value. */
  readonly unitPrice?: UnitPrice;
}

/** What came from one source; give neither an amount nor things in kind where it is not known. */
export interface CapitalContribution {
  /** The source. */
  readonly capitalSource: CapitalSourceCode;
  /** The money. */
  readonly amount?: Money;
  /** Whether the money is a flow or a stock, where it is not what the source's list entry says. */
  readonly nature?: CapitalNature;
  /** The day of a stock; of a flow, the day up to which it counts, if it is another than that of the mix. */
  readonly asOf?: IsoDate;
  /** The contributions in kind. */
  readonly inKind?: readonly InKindContribution[];
}

/** What `capitalMix` needs. */
export interface CapitalMixInput {
  /** Whose capital it is: a programme, a place, a project. */
  readonly subject?: Subject;
  /** The day up to which the amounts count. */
  readonly asOf?: IsoDate;
  /** What came from each source, at least one entry; entries of one source are added up. */
  readonly contributions: readonly CapitalContribution[];
  /** The stated total of all money, and of all in kind that has a price; the sum of the entries if left out. */
  readonly total?: Money;
  /** The source of what the entries leave of the total. */
  readonly remainderFrom?: CapitalSourceCode;
}

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
