import * as z from 'zod/mini';
import {
  check,
  checkSound,
  figureInputSchema,
  isoDateSchema,
  lazySchema,
  subjectSchema,
  type CheckReport,
  type FigureInput,
  type IsoDate,
  type IsSound,
  type Subject,
} from '../../foundation/internal.js';
import { countReports, householdCountsSchema, type HouseholdCounts } from '../householdCounts.js';
import { povertyStandardIdSchema, type PovertyStandardId } from '../standards/standard.js';

/** What is known of one group: its households, and those of them that rates count. What is not known is left out. */
export type GroupCounts<T = FigureInput<'household'>> = Partial<HouseholdCounts<T>>;

/** A group of households, or a place among several. */
export interface PovertyGroup {
  /** Which group: “dân tộc thiểu số”, a commune, a cause. */
  readonly subject: Subject;
  /** Its counts. A cause of poverty has poor households, and no households of its own to be a rate of. */
  readonly counts: GroupCounts;
}

/** The poverty of the groups of an area, or of the places of which it consists. */
export interface PovertyRatesByGroupInput {
  /** The standard on which the counts rest; `'not-stated'` where the source does not say. */
  readonly standard: PovertyStandardId;
  /** The area that the groups divide. */
  readonly subject?: Subject;
  /** The day at which the counts were found. */
  readonly asOf?: IsoDate;
  /** The groups, each once. */
  readonly groups: readonly PovertyGroup[];
  /** The counts of the whole area as reported; where they are left out, the groups are added up. */
  readonly total?: HouseholdCounts;
  /** Whether a household may be in several groups (causes of poverty, policy groups), so that they do not add up. */
  readonly groupsOverlap?: boolean;
}

/** The members of counts, the parts first. */
export const countMembers = ['poor', 'nearPoor', 'poorAndNearPoor', 'households'] as const;

const groupCountsSchema: z.ZodMiniType<GroupCounts> = /* @__PURE__ */ lazySchema(() => {
  const count = figureInputSchema({ units: ['household'], min: 0, integer: true });
  return z
    .strictObject({
      poor: z.exactOptional(count),
      nearPoor: z.exactOptional(count),
      poorAndNearPoor: z.exactOptional(count),
      households: z.exactOptional(count),
    })
    .check(check(groupReports));
});

/** Schema of {@link PovertyGroup}. */
export const povertyGroupSchema: z.ZodMiniType<PovertyGroup> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ subject: subjectSchema, counts: groupCountsSchema }),
);

/** Schema of {@link PovertyRatesByGroupInput}. */
export const povertyRatesByGroupInputSchema: z.ZodMiniType<PovertyRatesByGroupInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        standard: povertyStandardIdSchema,
        subject: z.exactOptional(subjectSchema),
        asOf: z.exactOptional(isoDateSchema),
        groups: z.array(povertyGroupSchema).check(z.minLength(1)),
        total: z.exactOptional(householdCountsSchema),
        groupsOverlap: z.exactOptional(z.boolean()),
      })
      .check(checkSound(duplicateReports)),
  );

/** A group of which households are known, too, is held to what any counts are held to. */
function groupReports({ households, ...members }: GroupCounts): readonly CheckReport[] {
  return households === undefined ? [] : countReports({ ...members, households });
}

/** A group that is told twice. */
function duplicateReports({ groups }: PovertyRatesByGroupInput, isSound: IsSound): readonly CheckReport[] {
  if (!Array.isArray(groups)) return [];
  const seen = new Set<string>();
  return groups.flatMap((group: PovertyGroup, place): readonly CheckReport[] => {
    if (!isSound('groups', place, 'subject')) return [];
    const key = subjectText(group.subject);
    if (seen.has(key)) return [{ code: 'duplicate', at: ['groups', place, 'subject'], details: { key } }];
    seen.add(key);
    return [];
  });
}

/** A subject as the key of a group. */
function subjectText(subject: Subject): string {
  return typeof subject === 'string' ? subject : subject.vi;
}
