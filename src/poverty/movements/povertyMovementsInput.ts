import * as z from 'zod/mini';
import {
  checkSound,
  lazySchema,
  subjectSchema,
  yearSchema,
  type CheckReport,
  type Subject,
} from '../../foundation/internal.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';
import {
  nearPoorMovementSchema,
  poorMovementSchema,
  type NearPoorMovement,
  type PoorMovement,
} from './movementFlows.js';

/** How the lists of poor and near-poor households changed in one year, at one place; one list at least. */
export interface PovertyMovementsInput {
  /** The standard by which the households were reviewed; `'not-stated'` where the source does not say. */
  readonly standard: PovertyStandardId;
  /** The year of the review. */
  readonly year: number;
  /** Whose households they are. */
  readonly subject?: Subject;
  /** The list of the poor. A cell that is blank in the report is left out, never given as zero. */
  readonly poor?: PoorMovement;
  /** The list of the near-poor. */
  readonly nearPoor?: NearPoorMovement;
}

/** Schema of {@link PovertyMovementsInput}. */
export const povertyMovementsInputSchema: z.ZodMiniType<PovertyMovementsInput> = /* @__PURE__ */ lazySchema(
  () =>
    z
      .strictObject({
        standard: povertyStandardIdSchema,
        year: yearSchema,
        subject: z.exactOptional(subjectSchema),
        poor: z.exactOptional(poorMovementSchema),
        nearPoor: z.exactOptional(nearPoorMovementSchema),
      })
      .check(checkSound(givenReports)),
);

function givenReports({ poor, nearPoor }: PovertyMovementsInput): readonly CheckReport[] {
  return poor === undefined && nearPoor === undefined
    ? [
        {
          code: 'missing',
          at: ['poor'],
          details: { expected: 'poor or nearPoor', expectedVi: 'poor hoặc nearPoor' },
        },
      ]
    : [];
}
