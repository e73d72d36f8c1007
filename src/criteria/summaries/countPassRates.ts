import {
  boundsOf,
  fraction,
  fractionQuantity,
  quantity,
  range,
  zeroDenominatorRefusal,
  type Fraction,
} from '../../foundation/internal.js';
import type { UnitLevel } from '../../units/internal.js';
import type { CriterionStatus } from '../scoring/index.js';
import type { CriterionPassRate, IndicatorPassRate, PassRates } from './passRates.js';
import type { CriterionToSummarize, IndicatorToSummarize, ScoreToSummarize } from './scoreToSummarize.js';
import { StatusTally } from './statusTally.js';

/**
 * How assessed places stand on each criterion of their set and on each of its indicators. All scores rest on one set, in which a
 * criterion has one place.
 *
 * Formulas: of the decided, met ÷ (met + basically met + not met) × 100; of those assessed, from met ÷ n × 100 to
 * (met + open + not named) ÷ n × 100, where n = assessed places − those to which it does not apply.
 */
export function countPassRates(
  assessed: readonly ScoreToSummarize[],
  { criteria, set }: Pick<ScoreToSummarize, 'criteria' | 'set'>,
): readonly CriterionPassRate[] {
  return criteria.map((criterion, at) =>
    criterionRate(
      criterion,
      assessed.flatMap((score) => score.criteria.slice(at, at + 1)),
      set.level,
    ),
  );
}

function criterionRate(
  { id, number, name }: CriterionToSummarize,
  found: readonly CriterionToSummarize[],
  level: UnitLevel,
): CriterionPassRate {
  const tally = new StatusTally(found.map(({ status }) => status));
  return {
    id,
    number,
    name,
    counts: { ...tally.byStatus(level), 'not-named': quantity(tally.of('not-named'), level) },
    ...ratesOf(tally, level),
    indicators: indicatorsOf(found).map(({ indicator, statuses }) =>
      indicatorRate(indicator, new StatusTally(statuses), level),
    ),
  };
}

/** The indicators of a criterion with their statuses, over the places whose set has them: an overlay may have added some. */
function indicatorsOf(
  found: readonly CriterionToSummarize[],
): readonly { readonly indicator: IndicatorToSummarize; readonly statuses: readonly CriterionStatus[] }[] {
  const known = new Map<string, { indicator: IndicatorToSummarize; statuses: CriterionStatus[] }>();
  for (const { indicators } of found) {
    for (const indicator of indicators) {
      const entry = known.get(indicator.id);
      if (entry === undefined) known.set(indicator.id, { indicator, statuses: [indicator.status] });
      else entry.statuses.push(indicator.status);
    }
  }
  return [...known.values()];
}

function indicatorRate(
  { id, name }: IndicatorToSummarize,
  tally: StatusTally,
  level: UnitLevel,
): IndicatorPassRate {
  return { id, name, counts: tally.byStatus(level), ...ratesOf(tally, level) };
}

function ratesOf(tally: StatusTally, level: UnitLevel): PassRates {
  const { decided, open } = tally;
  const met = tally.of('met');
  const base = decided + open;
  return {
    decidedPlaces: quantity(decided, level),
    metOfDecidedPercent:
      decided === 0 ? zeroDenominatorRefusal : fractionQuantity(percent(met, decided), 'percent'),
    metOfAssessedPercent:
      base === 0
        ? zeroDenominatorRefusal
        : range(boundsOf({ lower: percent(met, base), upper: percent(met + open, base) }), 'percent'),
  };
}

function percent(part: number, whole: number): Fraction {
  return fraction(BigInt(part) * 100n, BigInt(whole));
}
