import * as z from 'zod/mini';
import {
  decimalSchema,
  deepFreeze,
  isoDateSchema,
  lazySchema,
  periodSchema,
  shortText,
  type BilingualText,
  type DecimalInput,
  type IsoDate,
  type Period,
} from '../../foundation/internal.js';
import { notCarriedSchema, type NotCarried } from './notCarried.js';

/** The types of transactions of IATI, by code. */
export type IatiTransactionType =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13';

/** The types of budgets of IATI: `'1'` original, `'2'` revised. */
export type IatiBudgetType = '1' | '2';

/** An amount as IATI has it: a number, and a currency by its ISO 4217 code. */
export interface IatiAmount {
  /** The number. */
  readonly value: DecimalInput;
  /** The currency, such as `VND`. */
  readonly currency: string;
}

/** A transaction of IATI, as a plain object. */
export interface IatiTransaction extends IatiAmount {
  /** Its own number. */
  readonly id?: string;
  /** What it is. */
  readonly transactionType: IatiTransactionType;
  /** Its day. */
  readonly date: IsoDate;
}

/** A budget of IATI, as a plain object. */
export interface IatiBudget extends IatiAmount {
  /** Its own number. */
  readonly id?: string;
  /** Original, or revised: a revised one takes the place of the original of its period. */
  readonly budgetType: IatiBudgetType;
  /** The days that it covers, both included. */
  readonly period: Period;
  /** The day of its value. */
  readonly date?: IsoDate;
}

/** The money of an activity of IATI. */
export interface IatiMoney {
  /** Its budgets. */
  readonly budgets?: readonly IatiBudget[];
  /** Its transactions. */
  readonly transactions?: readonly IatiTransaction[];
  /** What a result of `toIati` bears; it need not be given. */
  readonly kind?: 'iati-written';
  /** What a result of `toIati` bears; it need not be given. */
  readonly notCarried?: readonly NotCarried[];
}

/** What the types of transactions are called. */
export const iatiTransactionNames: Readonly<Record<IatiTransactionType, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    '1': { vi: 'tiền nhận về', en: 'incoming funds' },
    '2': { vi: 'cam kết chi', en: 'outgoing commitment' },
    '3': { vi: 'giải ngân', en: 'disbursement' },
    '4': { vi: 'chi tiêu', en: 'expenditure' },
    '5': { vi: 'lãi', en: 'interest' },
    '6': { vi: 'hoàn trả khoản vay', en: 'loan repayment' },
    '7': { vi: 'hoàn trả chi phí', en: 'reimbursement' },
    '8': { vi: 'mua cổ phần', en: 'purchase of equity' },
    '9': { vi: 'bán cổ phần', en: 'sale of equity' },
    '10': { vi: 'bảo lãnh tín dụng', en: 'credit guarantee' },
    '11': { vi: 'cam kết nhận', en: 'incoming commitment' },
    '12': { vi: 'hứa chi', en: 'outgoing pledge' },
    '13': { vi: 'hứa nhận', en: 'incoming pledge' },
  });

/** The types that are spending. */
export const SPENDING: ReadonlySet<IatiTransactionType> = /* @__PURE__ */ new Set<IatiTransactionType>([
  '3',
  '4',
  '7',
]);

/** Schema of {@link IatiMoney}. */
export const iatiMoneySchema: z.ZodMiniType<IatiMoney> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    budgets: z.exactOptional(z.array(iatiBudgetSchema)),
    transactions: z.exactOptional(z.array(iatiTransactionSchema)),
    kind: z.exactOptional(z.literal('iati-written')),
    notCarried: z.exactOptional(notCarriedSchema),
  }),
);

/** Schema of {@link IatiTransaction}. */
export const iatiTransactionSchema: z.ZodMiniType<IatiTransaction> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...amountMembers(),
    transactionType: z.enum(Object.keys(iatiTransactionNames) as IatiTransactionType[]),
    date: isoDateSchema,
  }),
);

/** Schema of {@link IatiBudget}. */
export const iatiBudgetSchema: z.ZodMiniType<IatiBudget> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...amountMembers(),
    budgetType: z.enum(['1', '2']),
    period: periodSchema,
    date: z.exactOptional(isoDateSchema),
  }),
);

function amountMembers() {
  return {
    id: z.exactOptional(shortText()),
    value: decimalSchema(),
    currency: z.string().check(z.regex(/^[A-Z]{3}$/, { error: 'currency-code' })),
  };
}
