import * as z from 'zod/mini';
import {
  figureInputSchema,
  lazySchema,
  shortText,
  subjectSchema,
  type FigureInput,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import type { DeprivationState } from '../households/deprivation.js';
import { householdClasses, type HouseholdClass } from '../households/householdClass.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';

/** A classified household, as far as counting needs it. */
export interface HouseholdToTally {
  /** Its class, as `classifyHousehold` or `reviewHousehold` found it; one that is refused, or left out, is open. */
  readonly class?: HouseholdClass | 'not-poor' | Pick<Refusal, 'kind'>;
  /** How many persons it has; left out where that is not known. */
  readonly persons?: FigureInput<'person'>;
  /** The classes that are still possible while its class is open; all of them if left out. */
  readonly possibleClasses?: readonly (HouseholdClass | 'not-poor')[];
  /** The groups to which it belongs (ethnic minority, a policy group, causes of its poverty); none if left out. */
  readonly groups?: readonly string[];
  /** What was found of each indicator, by id; one that is left out is not known. */
  readonly deprivations?: Readonly<Record<string, DeprivationState | 'unknown'>>;
}

/** Classified households of an area, to be counted. */
export interface TallyHouseholdsInput {
  /** The standard by which they were classified. */
  readonly standard: PovertyStandardId;
  /** The area. */
  readonly subject?: Subject;
  /** All households of the area: those that are neither poor nor near-poor, too. */
  readonly households: readonly HouseholdToTally[];
}

const possibleClassSchema = /* @__PURE__ */ lazySchema(() => z.enum([...householdClasses, 'not-poor']));

const classSchema = /* @__PURE__ */ lazySchema(() =>
  z.union([possibleClassSchema, z.looseObject({ kind: z.literal('refusal') })]),
);

/** Schema of {@link TallyHouseholdsInput}. */
export const tallyHouseholdsInputSchema: z.ZodMiniType<TallyHouseholdsInput> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      standard: povertyStandardIdSchema,
      subject: z.exactOptional(subjectSchema),
      households: z.array(
        z.strictObject({
          class: z.exactOptional(classSchema),
          persons: z.exactOptional(figureInputSchema({ units: ['person'], min: 1, integer: true })),
          possibleClasses: z.exactOptional(z.array(possibleClassSchema)),
          groups: z.exactOptional(z.array(shortText())),
          deprivations: z.exactOptional(
            z.record(shortText(), z.enum(['deprived', 'not-deprived', 'not-applicable', 'unknown'])),
          ),
        }),
      ),
    }),
);
