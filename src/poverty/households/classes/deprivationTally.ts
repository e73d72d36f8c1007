import {
  quantity,
  toDecimal,
  type BilingualText,
  type Citation,
  type Quantity,
} from '../../../foundation/internal.js';
import type { DeprivationIndicator } from '../../standards/indicator.js';
import type { PovertyRules } from '../../standards/standard.js';
import type { DeprivationState } from '../deprivation.js';
import { stateFromFacts } from '../facts/statesFromFacts.js';
import type { HouseholdToClassify } from '../householdToClassify.js';

/** What was found of one indicator, and why. */
export interface DeprivationFinding {
  /** What the indicator is called. */
  readonly name: BilingualText;
  /** Whether the household is deprived; `unknown` where nothing tells. */
  readonly state: DeprivationState | 'unknown';
  /** Whether the state was given as it is, or follows from facts; left out where it is unknown. */
  readonly foundBy?: 'stated' | 'facts';
  /** Why, in words. */
  readonly reason: BilingualText;
  /** What the condition rests on. */
  readonly sources: readonly Citation[];
}

/** How many deprivations a household has. */
export interface DeprivationTally {
  /** So many are known. */
  readonly counted: Quantity<'deprivation'>;
  /** So many more are possible; left out where it is not established how many indicators there are. */
  readonly open?: Quantity<'deprivation'>;
}

/** The findings of the indicators of a standard, each by its id. */
export function deprivationFindings(
  { indicators }: Pick<PovertyRules, 'indicators'>,
  household: HouseholdToClassify,
): Readonly<Record<string, DeprivationFinding>> {
  return Object.fromEntries(indicators.map((indicator) => [indicator.id, findingOf(indicator, household)]));
}

function findingOf(
  indicator: DeprivationIndicator,
  { deprivations = {}, facts }: HouseholdToClassify,
): DeprivationFinding {
  const { id, name, condition, citation } = indicator;
  const sources = [condition?.citation ?? citation];
  const shown = stateFromFacts(indicator, facts);
  const stated = Object.hasOwn(deprivations, id) ? deprivations[id] : undefined;
  if (shown?.state !== undefined)
    return { name, state: shown.state, foundBy: 'facts', reason: shown.reason, sources };
  if (stated !== undefined)
    return { name, state: stated, foundBy: 'stated', reason: STATED[stated], sources };
  return { name, state: 'unknown', reason: shown?.reason ?? NOTHING, sources };
}

/** Count findings, unless the number itself is known. */
export function deprivationTally(
  { deprivationCutoff }: Pick<PovertyRules, 'deprivationCutoff'>,
  findings: Readonly<Record<string, DeprivationFinding>>,
  stated: number | undefined,
): DeprivationTally {
  if (stated !== undefined) return tally(stated, 0);
  const states = Object.values(findings).map(({ state }) => state);
  const counted = states.filter((state) => state === 'deprived').length;
  const clear = states.filter((state) => state !== 'unknown').length;
  const outOf = deprivationCutoff?.outOf;
  return outOf === undefined
    ? { counted: quantity(counted, 'deprivation') }
    : tally(counted, toDecimal(outOf).toNumber() - clear);
}

function tally(counted: number, open: number): DeprivationTally {
  return { counted: quantity(counted, 'deprivation'), open: quantity(open, 'deprivation') };
}

const STATED: Readonly<Record<DeprivationState, BilingualText>> = {
  deprived: { vi: 'thiếu hụt, theo số liệu đã cho', en: 'deprived, as given' },
  'not-deprived': { vi: 'không thiếu hụt, theo số liệu đã cho', en: 'not deprived, as given' },
  'not-applicable': { vi: 'không áp dụng, theo số liệu đã cho', en: 'not applicable, as given' },
};

const NOTHING: BilingualText = { vi: 'chưa rõ (chưa có thông tin)', en: 'not known (nothing is given)' };
