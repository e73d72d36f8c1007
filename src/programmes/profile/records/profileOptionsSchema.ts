import * as z from 'zod/mini';
import { criteriaSetSchema } from '../../../criteria/internal.js';
import {
  check,
  isoDateSchema,
  lazySchema,
  shortText,
  subjectSchema,
  type CheckReport,
} from '../../../foundation/internal.js';
import { targetSchema } from '../../../targets/internal.js';
import { targetProgrammeIdSchema } from '../../ownTargets/programmeTargetTypes.js';
import type { ProfileOptions } from '../programmeProfileTypes.js';

/** Schema of {@link ProfileOptions}. */
export const profileOptionsSchema: z.ZodMiniType<ProfileOptions> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      programme: z.union([
        targetProgrammeIdSchema,
        z.array(targetProgrammeIdSchema).check(z.minLength(1), check(repeated)),
      ]),
      subject: subjectSchema,
      date: isoDateSchema,
      place: z.exactOptional(shortText()),
      region: z.exactOptional(shortText()),
      targets: z.exactOptional(z.array(targetSchema).check(check(namelessOrRepeated))),
      criteriaSets: z.exactOptional(z.array(criteriaSetSchema).check(check(repeatedIds))),
    }) as unknown as z.ZodMiniType<ProfileOptions>,
);

function repeated(keys: readonly string[]): readonly CheckReport[] {
  return keys.flatMap((key, place) =>
    keys.indexOf(key) < place ? [{ code: 'duplicate' as const, at: [place], details: { key } }] : [],
  );
}

function repeatedIds(sets: readonly { readonly id: string }[]): readonly CheckReport[] {
  return repeated(sets.map(({ id }) => id));
}

function namelessOrRepeated(targets: readonly { readonly id?: string }[]): readonly CheckReport[] {
  const nameless = targets.flatMap(({ id }, place) =>
    id === undefined
      ? [{ code: 'missing' as const, at: [place, 'id'], details: { expected: 'string' } }]
      : [],
  );
  return nameless.length > 0 ? nameless : repeated(targets.map(({ id }) => id as string));
}
