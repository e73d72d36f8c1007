import type { Requirement } from '../../model/index.js';
import { requirementChildren } from '../../model/requirementTree.js';
import type { SettledRequirement } from '../cells/splitByScope.js';

/** A condition that a requirement makes. */
export interface Condition {
  /** The id of its part; {@link WHOLE} for the whole. */
  readonly id: string;
  /** What has to be satisfied. */
  readonly requirement: Requirement;
}

/** The place of what is no part among the conditions. */
export const WHOLE = '';

/** Whether a requirement is made of conditions. */
export function isDivided({ kind }: SettledRequirement): boolean {
  return kind === 'of-which' || kind === 'all-of' || kind === 'any-of' || kind === 'both-sexes';
}

/** The conditions that a requirement makes, each with the id of its part; the whole, and what is no composite, with none. */
export function conditionsWithin(requirement: SettledRequirement): readonly Condition[] {
  if (!isDivided(requirement)) return [{ id: WHOLE, requirement }];
  return requirementChildren(requirement).map(({ part, requirement: inner }) => ({
    id: part?.id ?? WHOLE,
    requirement: inner,
  }));
}
