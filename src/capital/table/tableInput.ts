import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  decimalSchema,
  deepFreeze,
  isoDateSchema,
  lazySchema,
  moneyUnitSchema,
  subjectSchema,
  type BilingualText,
  type DecimalInput,
  type IsoDate,
  type Money,
  type Subject,
} from '../../foundation/internal.js';
import { keysOf } from '../data/planTerms.js';
import {
  disbursementGroupKeysSchema,
  disbursementKeySchema,
  type DisbursementGroupKeys,
  type DisbursementKey,
} from './tableKeys.js';

/** The basis on which something of a table is told: with carried-over capital, without it, or of it alone. */
export type DisbursementBasis = 'withCarriedOver' | 'withoutCarriedOver' | 'carriedOverOnly';

/** What was printed of a row of a table, to be checked against what the records give; figures as text, as they were printed. */
export interface PrintedDisbursement {
  /** Which row; that of the total if left out. */
  readonly keys?: DisbursementGroupKeys;
  /** On which basis; with carried-over capital if left out. */
  readonly basis?: DisbursementBasis;
  /** The plan that was printed. */
  readonly plan?: Money;
  /** The disbursed amount that was printed. */
  readonly disbursed?: Money;
  /** The ratio that was printed, in per cent. */
  readonly ratioPercent?: DecimalInput;
}

/** What `disbursementTable` is asked. */
export interface DisbursementTableOptions {
  /** Whose table it is. */
  readonly subject?: Subject;
  /** By what its rows are grouped, the outermost first: each gives rows within those of the one before. */
  readonly by: DisbursementKey | readonly DisbursementKey[];
  /** The day of the table: later records are an error, plans that were assigned later do not count yet. */
  readonly asOf: IsoDate;
  /** The day of the last report, from which changes are told; that of the last records but one if left out. */
  readonly since?: IsoDate;
  /** Say `'refuse'` if estimates are an error; otherwise they count where nothing actual is reported of their day. */
  readonly estimates?: 'refuse';
  /** What programmes, components and subjects are called, by what stands in the records. */
  readonly names?: Readonly<Record<string, BilingualText>>;
  /** What was printed of its rows, to be checked. */
  readonly printed?: readonly PrintedDisbursement[];
}

/** What the bases are called. */
export const disbursementBasisNames: Readonly<Record<DisbursementBasis, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    withCarriedOver: { vi: 'gồm cả vốn kéo dài', en: 'with carried-over capital' },
    withoutCarriedOver: { vi: 'không gồm vốn kéo dài', en: 'without carried-over capital' },
    carriedOverOnly: { vi: 'riêng vốn kéo dài', en: 'carried-over capital alone' },
  });

/** Schema of {@link DisbursementBasis}. */
export const disbursementBasisSchema: z.ZodMiniType<DisbursementBasis> = /* @__PURE__ */ lazySchema(() =>
  z.enum(keysOf(disbursementBasisNames)),
);

/** Schema of {@link PrintedDisbursement}. */
export const printedDisbursementSchema: z.ZodMiniType<PrintedDisbursement> = /* @__PURE__ */ lazySchema(
  () => {
    const money = z.strictObject({
      kind: z.exactOptional(z.literal('quantity')),
      value: decimalSchema(),
      unit: moneyUnitSchema,
    });
    return z.strictObject({
      keys: z.exactOptional(disbursementGroupKeysSchema),
      basis: z.exactOptional(disbursementBasisSchema),
      plan: z.exactOptional(money),
      disbursed: z.exactOptional(money),
      ratioPercent: z.exactOptional(decimalSchema()),
    });
  },
);

/** Schema of {@link DisbursementTableOptions}. */
export const disbursementTableOptionsSchema: z.ZodMiniType<DisbursementTableOptions> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        by: z.union([
          disbursementKeySchema,
          z
            .readonly(z.array(disbursementKeySchema))
            .check(
              check((keys) =>
                keys.flatMap((key, place) =>
                  keys.indexOf(key) < place ? [{ code: 'duplicate', at: [place], details: { key } }] : [],
                ),
              ),
            ),
        ]),
        asOf: isoDateSchema,
        since: z.exactOptional(isoDateSchema),
        estimates: z.exactOptional(z.literal('refuse')),
        names: z.exactOptional(z.record(z.string(), bilingualTextSchema)),
        printed: z.exactOptional(z.readonly(z.array(printedDisbursementSchema))),
      })
      .check(
        check(({ since, asOf }) =>
          since !== undefined && since >= asOf
            ? [{ code: 'period-reversed', at: ['since'], details: { from: since, to: asOf } }]
            : [],
        ),
      ),
  );
