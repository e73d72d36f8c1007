import * as z from 'zod/mini';
import { checkSound, lazySchema, type CheckReport, type IsSound } from '../../../foundation/internal.js';
import { duplicateReports } from './duplicateRecords.js';
import { outsideReports } from './outsideRecords.js';
import { profileOptionsSchema } from './profileOptionsSchema.js';
import type { ProfileRecord } from './profileRecord.js';
import { profileRecordSchema } from './profileRecordSchema.js';
import type { ProfileOptions } from '../programmeProfileTypes.js';

/** What a profile is made of, as read. */
export interface ProfileRequest {
  /** The rows. */
  readonly records: readonly ProfileRecord[];
  /** Of what it is to be made. */
  readonly options: ProfileOptions;
}

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
