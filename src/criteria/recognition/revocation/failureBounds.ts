import type { CriterionStatus } from '../../scoring/index.js';
import type { CriterionToAssess, ScoreToAssess } from '../input/recognitionFindings.js';

/** How many criteria of a set have failed, at least and at most, and whether a key one can be among them. */
export interface FailureBounds {
  /** Those that have surely failed. */
  readonly least: number;
  /** Those that may have, if all that is open had failed. */
  readonly most: number;
  /** All criteria. */
  readonly total: number;
  /** Key criteria that have surely failed. */
  readonly keyFailed: readonly CriterionToAssess[];
  /** Key criteria that may have. */
  readonly keyOpen: readonly CriterionToAssess[];
  /** Whether so many failures are possible with a key criterion among them. */
  readonly withKey: (failed: number) => boolean;
  /** Whether so many failures are possible without one. */
  readonly withoutKey: (failed: number) => boolean;
}

/** Statuses of which it is not certain whether they are a failure. */
const MAYBE: ReadonlySet<CriterionToAssess['status']> = /* @__PURE__ */ new Set([
  // The rule knows criteria that are met and that are no longer met; which of them “basically met” is it does not say.
  'basically-met',
  'not-assessed',
  'threshold-unknown',
  'set-by-province',
  'set-by-ministry',
] satisfies CriterionStatus[]);

/**
 * Bound the failures in a score. Criteria that a tally counts without naming them may be any of those that have no status by name.
 */
export function failureBounds({ criteria, counts }: ScoreToAssess, keys: readonly string[]): FailureBounds {
  const isKey = ({ id }: CriterionToAssess): boolean => keys.includes(id);
  const named = (statuses: ReadonlySet<CriterionToAssess['status']>) =>
    criteria.filter(({ status }) => statuses.has(status));
  const failed = named(FAILED);
  const open = named(MAYBE);
  const unnamed = named(UNNAMED);
  const counted = (statuses: Iterable<CriterionStatus>) =>
    [...statuses].reduce((sum, status) => sum + Number(counts[status].value), 0);
  // What is counted beyond the names stands among the unnamed.
  const failedUnnamed = counted(['not-met']) - failed.length;
  const openUnnamed = counted([...MAYBE] as CriterionStatus[]) - open.length;
  const keyFailed = failed.filter(isKey);
  const keyOpen = open.filter(isKey);
  const keyUnnamed = unnamed.filter(isKey);
  const unnamedMost = failedUnnamed + openUnnamed;
  const least = failed.length + failedUnnamed;
  const most = failed.length + open.length + unnamedMost;
  // The fewest failures with which a key criterion is among them, and the fewest and most without.
  const fewestWithKey = Math.min(
    keyFailed.length > 0 ? least : Infinity,
    keyOpen.length > 0 ? least + 1 : Infinity,
    keyUnnamed.length > 0 && unnamedMost > 0 ? Math.max(least, failed.length + 1) : Infinity,
  );
  const placesWithoutKey = unnamed.length - keyUnnamed.length;
  const canAvoidKey = keyFailed.length === 0 && failedUnnamed <= placesWithoutKey;
  const mostWithoutKey = most - keyOpen.length - Math.max(0, unnamedMost - placesWithoutKey);
  return {
    least,
    most,
    total: criteria.length,
    keyFailed,
    keyOpen: [...keyOpen, ...(unnamedMost > 0 ? keyUnnamed : [])],
    withKey: (count) => count >= fewestWithKey && count <= most,
    withoutKey: (count) => canAvoidKey && count >= least && count <= mostWithoutKey,
  };
}

const FAILED: ReadonlySet<CriterionToAssess['status']> = /* @__PURE__ */ new Set(['not-met'] as const);

const UNNAMED: ReadonlySet<CriterionToAssess['status']> = /* @__PURE__ */ new Set(['not-named'] as const);
