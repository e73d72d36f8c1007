import * as z from 'zod/mini';
import {
  checkSound,
  figureInputSchema,
  lazySchema,
  toDecimal,
  wholeNumber,
} from '../../../foundation/internal.js';
import type { CheckReport, IsSound } from '../../../foundation/internal.js';
import { bilingual } from '../../bilingual.js';
import type { HouseholdFacts, HouseholdMember } from './householdFacts.js';

/** Nobody is older. */
const OLDEST = 130;

const memberSchema: z.ZodMiniType<HouseholdMember> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    age: z.exactOptional(z.number().check(wholeNumber(), z.gte(0), z.lte(OLDEST))),
    work: z.exactOptional(
      z.enum([
        'looking-for-work',
        'wage-without-contract',
        'wage-with-contract',
        'own-work',
        'outside-labour-force',
      ]),
    ),
    monthlySocialBenefit: z.exactOptional(z.boolean()),
    undernourished: z.exactOptional(z.boolean()),
    insurance: z.exactOptional(z.enum(['insured', 'state-budget', 'uninsured'])),
    education: z.exactOptional(z.enum(['in-training', 'certificate-of-age', 'neither'])),
    schooling: z.exactOptional(z.enum(['right-level', 'not-right-level'])),
  }),
);

/** Schema of {@link HouseholdFacts}: as many members as are counted. */
export const householdFactsSchema: z.ZodMiniType<HouseholdFacts> = /* @__PURE__ */ lazySchema(() => {
  const part = z.exactOptional(z.enum(['solid', 'not-solid']));
  return z
    .strictObject({
      members: z.exactOptional(z.array(memberSchema).check(z.minLength(1))),
      memberCount: z.exactOptional(figureInputSchema({ units: ['person'], min: 1, integer: true })),
      dwelling: z.exactOptional(
        z.strictObject({
          walls: part,
          pillars: part,
          roof: part,
          floorArea: z.exactOptional(figureInputSchema({ units: ['squareMetre'], min: 0 })),
        }),
      ),
      waterSource: z.exactOptional(
        z.enum(['piped', 'drilled-well', 'protected-dug-well', 'protected-spring', 'bought', 'other']),
      ),
      hygienicLatrine: z.exactOptional(z.boolean()),
      usesInternet: z.exactOptional(z.boolean()),
      informationMeans: z.exactOptional(z.boolean()),
    })
    .check(checkSound(countReports));
});

function countReports({ members, memberCount }: HouseholdFacts, isSound: IsSound): readonly CheckReport[] {
  if (members === undefined || memberCount === undefined) return [];
  if (!isSound('members') || !isSound('memberCount') || toDecimal(memberCount).eq(members.length)) return [];
  const what = bilingual((write, locale) =>
    locale === 'vi'
      ? `liệt kê ${write(members.length)} thành viên, khác ${write(memberCount)}`
      : `${write(members.length)} members are listed, not ${write(memberCount)}`,
  );
  return [{ code: 'contradiction', at: ['memberCount'], details: { what: what.en, whatVi: what.vi } }];
}
