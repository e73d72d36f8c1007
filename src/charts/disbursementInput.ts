import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  checkSound,
  isoDateSchema,
  lazySchema,
  quantitySchema,
  subjectSchema,
  type BilingualText,
  type CheckReport,
  type IsoDate,
  type Quantity,
  type Subject,
} from '../foundation/internal.js';
import type { FundDeadline } from '../capital/internal.js';
import type { ChartOptions } from './chart.js';
import { chartOptionsSchema, figureOrRefusal, refusedSchema, type RefusedFigure } from './readForChart.js';

/** How a curve of disbursement is drawn. */
export interface DisbursementChartOptions extends ChartOptions {
  /** A result of `fundDeadline`: the last days on which the capital may be disbursed. */
  readonly deadline?: FundDeadline;
}

/** What is drawn of a ratio. */
export interface DrawnRatio {
  readonly subject?: Subject;
  readonly asOf: IsoDate;
  readonly disbursed: Quantity;
  readonly plan: Quantity;
  readonly ratioPercent: Quantity | RefusedFigure;
  readonly planBasis: { readonly name: BilingualText };
}

interface DrawnDeadline {
  readonly deadline: IsoDate;
}

/** What is drawn of deadlines. */
export interface DrawnDeadlines {
  readonly ordinaryDeadline: DrawnDeadline | RefusedFigure;
  readonly extensions: readonly DrawnDeadline[];
}

/** The options, read. */
export type ReadDisbursementOptions = ChartOptions & { readonly deadline?: DrawnDeadlines };

/** Schema of ratios of one basis. */
export const ratiosSchema: z.ZodMiniType<readonly DrawnRatio[]> = /* @__PURE__ */ lazySchema(() =>
  z
    .array(
      z.object({
        kind: z.literal('disbursement-ratio'),
        subject: z.exactOptional(subjectSchema),
        asOf: isoDateSchema,
        disbursed: quantitySchema,
        plan: quantitySchema,
        ratioPercent: figureOrRefusal(),
        planBasis: z.object({ name: bilingualTextSchema }),
      }),
    )
    .check(z.minLength(1), checkSound(ratioReports)),
);

/** One curve has one basis, and one report a day. */
function ratioReports(ratios: readonly DrawnRatio[]): readonly CheckReport[] {
  return ratios.flatMap(({ asOf, planBasis: { name } }, index): readonly CheckReport[] => {
    const [first = name] = ratios.map(({ planBasis }) => planBasis.name);
    const what = `${name.en} beside ${first.en}: draw each plan basis apart`;
    const whatVi = `${name.vi} bên cạnh ${first.vi}: vẽ riêng từng loại kế hoạch vốn`;
    return [
      ...(name.vi === first.vi
        ? []
        : [{ code: 'contradiction' as const, at: [index, 'planBasis'], details: { what, whatVi } }]),
      ...(ratios.slice(0, index).some((before) => before.asOf === asOf)
        ? [{ code: 'duplicate' as const, at: [index, 'asOf'], details: { value: asOf } }]
        : []),
    ];
  });
}

/** Schema of {@link ReadDisbursementOptions}. */
export const disbursementOptionsSchema: z.ZodMiniType<ReadDisbursementOptions> = /* @__PURE__ */ lazySchema(
  () => {
    const day = z.object({ deadline: isoDateSchema });
    const deadline = z.object({
      kind: z.literal('fund-deadline'),
      ordinaryDeadline: z.union([day, refusedSchema()]),
      extensions: z.array(day),
    });
    return chartOptionsSchema<ReadDisbursementOptions>({ deadline: z.exactOptional(deadline) });
  },
);
