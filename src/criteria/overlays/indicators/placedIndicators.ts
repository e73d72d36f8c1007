import type { Citation } from '../../../foundation/internal.js';
import type { CriteriaSet, CriteriaSetDefinition, Indicator } from '../../model/index.js';

/** An indicator of a set, and what its requirement rests on unless it says so. */
export interface PlacedIndicator {
  /** The indicator. */
  readonly indicator: Indicator;
  /** The citation of the indicator, else of its criterion, else of the set. */
  readonly citation: Citation;
}

/** All indicators of a set by id, the monitored ones among them. */
export function placedIndicators(set: CriteriaSet): ReadonlyMap<string, PlacedIndicator> {
  const placed = (indicator: Indicator, citation: Citation): [string, PlacedIndicator] => [
    indicator.id,
    { indicator, citation: indicator.citation ?? citation },
  ];
  return new Map([
    ...set.criteria.flatMap(({ indicators = [], citation = set.citation }) =>
      indicators.map((indicator) => placed(indicator, citation)),
    ),
    ...(set.monitored ?? []).map((indicator) => placed(indicator, set.citation)),
  ]);
}

/** A set with something made of each of its indicators. */
export function mapIndicators<S extends CriteriaSetDefinition>(
  set: S,
  change: (indicator: Indicator) => Indicator,
): S {
  return {
    ...set,
    criteria: set.criteria.map((criterion) =>
      criterion.indicators === undefined
        ? criterion
        : { ...criterion, indicators: criterion.indicators.map(change) },
    ),
    ...(set.monitored === undefined ? {} : { monitored: set.monitored.map(change) }),
  };
}
