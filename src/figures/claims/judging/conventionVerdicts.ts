import type { ConventionVerdict } from '../claimResults.js';
import { intervalConventions, type IntervalConventionName } from '../../intervals/convention.js';
import { fullConvention } from '../../intervals/fullConvention.js';
import type { ReadClaim } from '../input/claimAsRead.js';
import { judgeReading } from './readingVerdict.js';

/** The verdict of the first reading under the conventions that the claim asks for. */
export function conventionVerdicts(read: ReadClaim): readonly ConventionVerdict[] {
  const { conventions = [] } = read.claim;
  const all = Object.keys(intervalConventions) as readonly IntervalConventionName[];
  const asked = conventions === 'all' ? all : all.filter((name) => conventions.includes(name));
  return asked.map((convention) => {
    const under = judgeReading({ ...read, ...fullConvention(convention) }, read.readings[0]);
    return { convention, verdict: read.readings[0].assumed ? 'unknowable' : under.verdict.verdict };
  });
}
