import * as z from 'zod/mini';
import { checkSound, lazySchema, type CheckReport, type IsSound } from '../../../foundation/internal.js';
import type { ProfilesComparedBy } from './profileComparisonTypes.js';
import { programmeProfileSchema } from '../programmeProfileSchema.js';
import type { ProgrammeProfile } from '../programmeProfileTypes.js';
import { keyOfSubject } from '../keyOfSubject.js';

/** Schema of profiles that are to be compared. */
export const profilesSchema = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({ profiles: z.array(programmeProfileSchema).check(z.minLength(2)) })
    .check(checkSound(profilesReports)),
);

/** By what profiles differ. */
export function comparedByOf(profiles: readonly ProgrammeProfile[]): ProfilesComparedBy {
  return new Set(profiles.map(({ subject }) => keyOfSubject(subject))).size === 1 ? 'date' : 'subject';
}

function profilesReports(
  { profiles }: { readonly profiles: readonly ProgrammeProfile[] },
  isSound: IsSound,
): readonly CheckReport[] {
  if (!isSound('profiles')) return [];
  const [first] = profiles as readonly [ProgrammeProfile];
  const isOnePlace = comparedByOf(profiles) === 'date';
  const seen = new Set<string>();
  return profiles.flatMap((profile, at): readonly CheckReport[] => {
    const reports: CheckReport[] = [];
    const key = JSON.stringify([keyOfSubject(profile.subject), profile.date]);
    if (seen.has(key)) reports.push({ code: 'duplicate', at: ['profiles', at], details: { key } });
    seen.add(key);
    if (idsOf(profile) !== idsOf(first))
      reports.push(contradiction(at, 'programmes', idsOf(first), idsOf(profile)));
    if (!isOnePlace && profile.date !== first.date)
      reports.push(contradiction(at, 'date', first.date, profile.date));
    return reports;
  });
}

function idsOf({ programmes }: ProgrammeProfile): string {
  return programmes
    .map(({ id }) => id)
    .sort()
    .join(', ');
}

function contradiction(at: number, member: string, first: string, found: string): CheckReport {
  const details = {
    what: `the first profile is of ${first}, this one of ${found}`,
    whatVi: `hồ sơ đầu của ${first}, hồ sơ này của ${found}`,
  };
  return { code: 'contradiction', at: ['profiles', at, member], details };
}
