import * as z from 'zod/mini';
import { criteriaSetSchema } from '../../criteria/internal.js';
import {
  check,
  checkSound,
  isoDateSchema,
  lazySchema,
  shortText,
  subjectSchema,
  type CheckReport,
  type IsSound,
} from '../../foundation/internal.js';
import { targetSchema } from '../../targets/internal.js';
import { targetProgrammeIdSchema } from '../ownTargets/programmeTargetTypes.js';
import { duplicateReports } from './duplicateRecords.js';
import { outsideReports } from './outsideRecords.js';
import type { ProfileRecord } from './profileRecord.js';
import { profileRecordSchema } from './profileRecordSchema.js';
import type { ProfileOptions } from './programmeProfileTypes.js';

/** What a profile is made of, as read. */
export interface ProfileRequest {
  /** The rows. */
  readonly records: readonly ProfileRecord[];
  /** Of what it is to be made. */
  readonly options: ProfileOptions;
}

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

/** Schema of {@link ProfileRequest}. */
export const profileRequestSchema: z.ZodMiniType<ProfileRequest> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ records: z.array(profileRecordSchema), options: profileOptionsSchema })
    .check(checkSound(requestReports)),
);

function requestReports({ records, options }: ProfileRequest, isSound: IsSound): readonly CheckReport[] {
  if (!isSound('options', 'programme') || !isSound('options', 'date')) return [];
  return [
    ...outsideReports(records, options, isSound),
    ...duplicateReports(records, (row) => isSound('records', row)),
  ];
}

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
