import * as z from 'zod/mini';
import { isoDateSchema, lazySchema, type IsoDate, type Money } from '../../foundation/internal.js';
import { recordMembers, type CapitalLine } from '../records/capitalLine.js';
import { signedMoneySchema } from '../shared.js';
import { notCarriedSchema, type NotCarried } from './notCarried.js';

/** The phase of a budget that a row tells of: as first approved, as adjusted, or as executed. */
export type FiscalPhase = 'approved' | 'adjusted' | 'executed';

/** A row in the manner of a Fiscal Data Package: an amount of a phase, with the columns that class it. */
export interface FiscalRow extends CapitalLine {
  /** Its own number. */
  readonly id?: string;
  /** The phase. */
  readonly fiscalPhase: FiscalPhase;
  /** The amount; less than 0 for a refund or a correction. */
  readonly amount: Money;
  /** The day of what was executed, or of the approval. */
  readonly date?: IsoDate;
}

/** Schema of {@link FiscalRow}. */
export const fiscalRowSchema: z.ZodMiniType<FiscalRow> = /* @__PURE__ */ lazySchema(() => {
  const { id, subject, programme, component, capitalSource, capitalType, years } = recordMembers();
  return z.strictObject({
    ...{ id, subject, programme, component, capitalSource, capitalType, years },
    fiscalPhase: z.enum(['approved', 'adjusted', 'executed']),
    amount: signedMoneySchema,
    date: z.exactOptional(isoDateSchema),
  });
});

/** Schema of a list of {@link FiscalRow}, by name, so that paths of errors begin with it. */
export const fiscalRowsSchema: z.ZodMiniType<FiscalRows> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    rows: z.array(fiscalRowSchema),
    kind: z.exactOptional(z.literal('fiscal-rows-written')),
    notCarried: z.exactOptional(notCarriedSchema),
  }),
);

/** Rows in the manner of a Fiscal Data Package. */
export interface FiscalRows {
  /** The rows, in any order. */
  readonly rows: readonly FiscalRow[];
  /** What a result of `toFiscalRows` bears; it need not be given. */
  readonly kind?: 'fiscal-rows-written';
  /** What a result of `toFiscalRows` bears; it need not be given. */
  readonly notCarried?: readonly NotCarried[];
}

/** The members that rows and records share. */
export const SHARED = [
  'id',
  'subject',
  'programme',
  'component',
  'capitalSource',
  'capitalType',
  'years',
] as const;

/** The members that rows and records share, of either. */
export function sharedOf(given: FiscalRow | CapitalLine): CapitalLine & { readonly id?: string } {
  return Object.fromEntries(
    Object.entries(given).filter(([member]) => (SHARED as readonly string[]).includes(member)),
  );
}
