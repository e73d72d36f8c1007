import type { BilingualText } from '../../foundation/internal.js';
import type { Target } from '../kinds/target.js';
import { changeAndLevel } from './changeAndLevel.js';
import { demandsOf, placeKey, type Demand, type IndicatorOf, type NameOf } from './demands.js';
import { floorAboveAverage } from './floorAboveAverage.js';
import { pairContradictions } from './pairRules.js';
import type { TargetContradiction } from './portfolioTypes.js';

/** Targets that contradict each other: those of one indicator, subject and region, and floors beside averages of one subject. */
export function contradictionsOf(
  targets: readonly Target[],
  indicatorOf: IndicatorOf,
  nameOf: NameOf,
): readonly TargetContradiction[] {
  const demands = targets.flatMap((target) => demandsOf(target, indicatorOf));
  const ofIndicator = groupBy(demands, ({ indicator, place }) => `${indicator} ${place}`);
  const ofPlace = groupBy(demands, ({ place }) => place);
  const contradictions = [
    ...[...ofIndicator.values()].flatMap((group) =>
      group.flatMap((one, at) => group.slice(at + 1).flatMap((other) => pairContradictions(one, other))),
    ),
    ...targets.flatMap((target) => {
      if (target.kind !== 'yearly-change') return [];
      return changeAndLevel(target, ofIndicator.get(`${indicatorOf(target)} ${placeKey(target)}`) ?? []);
    }),
    ...demands.flatMap((floor) => {
      if (floor.target.kind !== 'floor') return [];
      const beside = ofPlace.get(floor.place) as readonly Demand[];
      return beside.flatMap((average) => floorAboveAverage(floor, average));
    }),
  ];
  return contradictions.map(({ explanation, ...rest }) => {
    const [one, other] = rest.targetIds.map(nameOf) as [BilingualText, BilingualText];
    return { ...rest, explanation: { ...explanation, values: { ...explanation.values, one, other } } };
  });
}

function groupBy(
  demands: readonly Demand[],
  keyOf: (demand: Demand) => string,
): ReadonlyMap<string, readonly Demand[]> {
  const groups = new Map<string, Demand[]>();
  for (const demand of demands) {
    const key = keyOf(demand);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [demand]);
    else group.push(demand);
  }
  return groups;
}
