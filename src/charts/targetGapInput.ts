import * as z from 'zod/mini';
import { lazySchema, shortText, subjectSchema, type Quantity, type Subject } from '../foundation/internal.js';
import { targetStatusNames, type TargetStatus } from '../targets/internal.js';
import { figureOrRefusal, type RefusedFigure } from './readForChart.js';

/** What is drawn of a gap. */
export interface DrawnGap {
  readonly id?: string;
  readonly name?: Subject;
  readonly subject?: Subject;
  readonly status: TargetStatus;
  readonly gap: Quantity | RefusedFigure;
  readonly gapClosedPercent?: Quantity | RefusedFigure;
  readonly timeElapsedPercent?: Quantity | RefusedFigure;
}

/** Schema of gaps. */
export const gapsSchema: z.ZodMiniType<readonly DrawnGap[]> = /* @__PURE__ */ lazySchema(() =>
  z
    .array(
      z.object({
        kind: z.literal('target-gap'),
        id: z.exactOptional(shortText()),
        name: z.exactOptional(subjectSchema),
        subject: z.exactOptional(subjectSchema),
        status: z.enum(Object.keys(targetStatusNames) as [TargetStatus]),
        gap: figureOrRefusal(),
        gapClosedPercent: z.exactOptional(figureOrRefusal()),
        timeElapsedPercent: z.exactOptional(figureOrRefusal()),
      }),
    )
    .check(z.minLength(1)),
);
