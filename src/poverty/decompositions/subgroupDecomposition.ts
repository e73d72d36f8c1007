import {
  divideFractions,
  multiplyFractions,
  subtractFractions,
  type Fraction,
  type Quantity,
} from '../../foundation/internal.js';
import { roundedParts } from '../roundedParts.js';
import { hundredTimes, sumOf } from '../shares.js';
import { subjectMember } from '../subjectLine.js';
import type { SubgroupChangeInput } from './decompositionInput.js';
import { shapleyEffects } from './effects.js';
import { exactState } from './populationState.js';
import type { GroupEffects, SubgroupDecomposition, SubgroupEffects } from './subgroupResult.js';
import { explainGroups } from './subgroupExplanation.js';

/** Decomposes by subgroup. */
export function bySubgroup({ subject, groups }: SubgroupChangeInput): SubgroupDecomposition {
  const exact = exactGroups(groups);
  const rateOf = (time: 'baseline' | 'current'): Fraction =>
    hundredTimes(sumOf(exact.map(({ [time]: [share, rate] }) => multiplyFractions(share, rate))));
  const [from, to] = [rateOf('baseline'), rateOf('current')];
  const grid = roundedParts([from, to, ...exact.flatMap(({ effects }) => effects)]);
  const [roundFrom, roundTo] = [grid.round(from), grid.round(to)];
  const change = roundTo - roundFrom;
  const column = (place: number): readonly Fraction[] =>
    exact.map(({ effects }) => effects[place] as Fraction);
  const totals = [
    ...grid.split(
      change,
      [0, 1, 2].map((place) => sumOf(column(place))),
    ),
    ...grid.split(
      change,
      [3, 4].map((place) => sumOf(column(place))),
    ),
  ];
  const parts = totals.map((total, place) => grid.split(total, column(place)));
  const named = (units: readonly bigint[]): SubgroupEffects => {
    const [within, shift, interaction, shapleyWithin, shapleyShift] = units.map((one) =>
      grid.quantity(one, 'percentagePoint'),
    ) as [Points, Points, Points, Points, Points];
    return {
      withinPoints: within,
      populationShiftPoints: shift,
      interactionPoints: interaction,
      shapley: { withinPoints: shapleyWithin, populationShiftPoints: shapleyShift },
    };
  };
  const figures = {
    baseline: grid.quantity(roundFrom, 'percent'),
    current: grid.quantity(roundTo, 'percent'),
    change: grid.quantity(change, 'percentagePoint'),
    ...named(totals),
    groups: groups.map((group, index): GroupEffects => {
      const { baseline, current } = exact[index] as ExactGroup;
      return {
        subject: group.subject,
        baselineSharePercent: grid.quantity(grid.round(hundredTimes(baseline[0])), 'percent'),
        currentSharePercent: grid.quantity(grid.round(hundredTimes(current[0])), 'percent'),
        ...named(parts.map((of) => of[index] as bigint)),
      };
    }),
  };
  return {
    kind: 'subgroup-decomposition',
    ...subjectMember(subject),
    ...figures,
    explanation: explainGroups(subject, figures),
  };
}

type Points = Quantity<'percentagePoint'>;

/** A group with its share and its rate at both times, and what it does: by Ravallion and Huppi, then by Shapley. */
interface ExactGroup {
  readonly baseline: readonly [share: Fraction, rate: Fraction];
  readonly current: readonly [share: Fraction, rate: Fraction];
  readonly effects: readonly Fraction[];
}

function exactGroups(groups: SubgroupChangeInput['groups']): readonly ExactGroup[] {
  const [before, after] = [
    groups.map(({ baseline }) => exactState(baseline)),
    groups.map(({ current }) => exactState(current)),
  ];
  const [all0, all1] = [before, after].map((states) => sumOf(states.map(({ population }) => population))) as [
    Fraction,
    Fraction,
  ];
  return before.map((first, index) => {
    const second = after[index] as typeof first;
    const [s0, s1] = [divideFractions(first.population, all0), divideFractions(second.population, all1)];
    const [ds, dp] = [subtractFractions(s1, s0), subtractFractions(second.rate, first.rate)];
    const factors = { baseline: [s0, first.rate], current: [s1, second.rate] } as const;
    const [shift, within] = shapleyEffects(factors);
    const effects = [
      multiplyFractions(s0, dp),
      multiplyFractions(ds, first.rate),
      multiplyFractions(ds, dp),
      within,
      shift,
    ];
    return { ...factors, effects: effects.map(hundredTimes) };
  });
}
