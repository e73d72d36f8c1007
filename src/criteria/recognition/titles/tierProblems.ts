import type { Problem } from '../../../foundation/internal.js';
import type { CriteriaTier } from '../../model/index.js';
import { unknownMember } from '../input/inputProblem.js';
import { knownTiers } from './impliedTiers.js';

/** A title that neither the library knows nor the rules ask for: a slip of the pen would pass for a title of another kind. */
export function tierProblems(
  tier: CriteriaTier,
  asked: readonly CriteriaTier[],
  at: Problem['path'],
): readonly Problem[] {
  const known = [...new Set([...knownTiers, ...asked])];
  if (known.includes(tier)) return [];
  const list = known.join(', ');
  return [unknownMember(at, tier, known, { vi: `các danh hiệu: ${list}`, en: `the titles: ${list}` })];
}
