import type { Problem } from '../../../foundation/internal.js';
import type { CriteriaTier } from '../../model/index.js';
import { knownTiers } from './impliedTiers.js';
import { inputProblem } from '../input/inputProblem.js';

/** A title that neither the library knows nor the rules ask for: a slip of the pen would pass for a title of another kind. */
export function tierProblems(
  tier: CriteriaTier,
  asked: readonly CriteriaTier[],
  at: Problem['path'],
): readonly Problem[] {
  if (knownTiers.includes(tier) || asked.includes(tier)) return [];
  const where = [...new Set([...knownTiers, ...asked])].join(', ');
  return [inputProblem('no-such-member', at, { key: tier, where })];
}
