import * as z from 'zod/mini';
import {
  check,
  figureInputSchema,
  isRefusal,
  lazySchema,
  shortText,
  subjectSchema,
  type CheckReport,
  type FigureInput,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { householdClasses, type HouseholdClass } from '../households/householdClass.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';

/** A classified household, as far as counting needs it. */
export interface HouseholdToTally {
  /** Its class, as `classifyHousehold` or `reviewHousehold` found it: one that is refused, or `undetermined`, is open. */
  readonly class: HouseholdClass | 'not-poor' | 'undetermined' | Refusal;
  /** How many persons it has; left out where that is not known. */
  readonly persons?: FigureInput<'person'>;
  /** The groups to which it belongs: ethnic minority, a policy group, causes of its poverty. */
  readonly groups?: readonly string[];
  /** The indicators in which it is deprived, by id. */
  readonly deprived?: readonly string[];
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

const classSchema: z.ZodMiniType<HouseholdToTally['class']> = /* @__PURE__ */ lazySchema(
  () => z.unknown().check(check(classReports)) as unknown as z.ZodMiniType<HouseholdToTally['class']>,
);

/** A union would tell the form of a refusal to whoever mistypes a class. */
function classReports(given: unknown): readonly CheckReport[] {
  const classes: readonly unknown[] = [...householdClasses, 'not-poor', 'undetermined'];
  if (classes.includes(given) || isRefusal(given)) return [];
  const allowed = classes.join(', ');
  return [
    given === undefined
      ? {
          code: 'missing',
          details: { expected: `one of: ${allowed}`, expectedVi: `một trong các giá trị: ${allowed}` },
        }
      : { code: 'not-one-of', details: { allowed } },
  ];
}

/** Schema of {@link TallyHouseholdsInput}. */
export const tallyHouseholdsInputSchema: z.ZodMiniType<TallyHouseholdsInput> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      standard: povertyStandardIdSchema,
      subject: z.exactOptional(subjectSchema),
      households: z.array(
        z.strictObject({
          class: classSchema,
          persons: z.exactOptional(figureInputSchema({ units: ['person'], min: 1, integer: true })),
          groups: z.exactOptional(z.array(shortText())),
          deprived: z.exactOptional(z.array(shortText())),
        }),
      ),
    }),
);
