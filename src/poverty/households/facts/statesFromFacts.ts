import type { BilingualText } from '../../../foundation/internal.js';
import type { DeprivationCondition, DeprivationIndicator } from '../../standards/indicator.js';
import { dependantsState } from './dependantsState.js';
import { housingAreaState, housingQualityState } from './dwellingStates.js';
import { found, type FoundState } from './foundState.js';
import type { HouseholdFacts } from './householdFacts.js';
import { memberQuestion, stateOfMembers } from './memberStates.js';

/**
 * Whether facts may decide an indicator: its condition was read in the text or in a publication of it, not only remembered.
 */
export function isDecidedByFacts({ condition }: DeprivationIndicator): boolean {
  return condition?.citation.provenance === 'official' || condition?.citation.provenance === 'secondary';
}

/** What facts say of an indicator; `undefined` where they say nothing, or may not decide it. */
export function stateFromFacts(
  indicator: DeprivationIndicator,
  facts: HouseholdFacts | undefined,
): FoundState | undefined {
  const { id, condition } = indicator;
  if (facts === undefined || condition === undefined || !isDecidedByFacts(indicator)) return undefined;
  const { members, dwelling } = facts;
  if (id === 'dependants') return members && dependantsState(members, condition);
  if (id === 'housing-quality') return dwelling && housingQualityState(dwelling, condition);
  if (id === 'housing-area') return housingAreaState(facts, condition);
  const question = memberQuestion(id, condition);
  if (question !== undefined) return members && stateOfMembers(members, question);
  return yesOrNo(id, facts, condition);
}

/** What one answer decides. */
function yesOrNo(
  id: string,
  { waterSource, hygienicLatrine, usesInternet, informationMeans }: HouseholdFacts,
  condition: DeprivationCondition,
): FoundState | undefined {
  const has: Readonly<Record<string, boolean | undefined>> = {
    water: waterSource === undefined ? undefined : waterSource !== 'other',
    toilet: hygienicLatrine,
    telecom: usesInternet,
    'information-means': informationMeans,
  };
  const answer = Object.hasOwn(has, id) ? has[id] : undefined;
  return answer === undefined ? undefined : found(!answer, answer ? NOT_SO : condition.text);
}

const NOT_SO: BilingualText = {
  vi: 'hộ không thuộc trường hợp này',
  en: 'the household is not in this case',
};
