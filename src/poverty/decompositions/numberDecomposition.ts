import {
  multiplyFractions,
  type Explanation,
  type Quantity,
  type Subject,
} from '../../foundation/internal.js';
import { unitOf } from '../figureUnits.js';
import { roundedParts } from '../roundedParts.js';
import { hundredTimes } from '../shares.js';
import { ofSubject, subjectMember } from '../subjectLine.js';
import type { CountBy } from '../weights.js';
import type { RateNumberInput } from './decompositionInput.js';
import { shapleyEffects } from './effects.js';
import { effectsInWords, sumOf, type EffectWords } from './effectWords.js';
import { exactState, placedCounts } from './populationState.js';

/** A change of the number of the poor by their rate and by the number of all (Shapley). The two add up to the last digit. */
export interface NumberDecomposition {
  /** Marks this result. */
  readonly kind: 'number-decomposition';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The poor at first. */
  readonly baseline: Quantity<CountBy>;
  /** The poor later. */
  readonly current: Quantity<CountBy>;
  /** The change. */
  readonly change: Quantity<CountBy>;
  /** The rate at first. */
  readonly baselineRatePercent: Quantity<'percent'>;
  /** The rate later. */
  readonly currentRatePercent: Quantity<'percent'>;
  /** What the change of the rate did: Δrate × mean population. */
  readonly rateEffect: Quantity<CountBy>;
  /** What the change of the population did: Δpopulation × mean rate. */
  readonly populationEffect: Quantity<CountBy>;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Decomposes by rate and number. */
export function byNumber({ subject, baseline, current }: RateNumberInput): NumberDecomposition {
  const counts = [...placedCounts(baseline, []), ...placedCounts(current, [])];
  const unit = unitOf<CountBy>(
    counts.map(({ figure }) => figure),
    'household',
  );
  const [before, after] = [exactState(baseline), exactState(current)];
  const [from, to] = [before, after].map(({ rate, population }) => multiplyFractions(rate, population)) as [
    typeof before.rate,
    typeof before.rate,
  ];
  const grid = roundedParts([from, to, before.population, after.population]);
  const [roundFrom, roundTo] = [grid.round(from), grid.round(to)];
  const split = shapleyEffects({
    baseline: [before.rate, before.population],
    current: [after.rate, after.population],
  });
  const [rateEffect, populationEffect] = grid.split(roundTo - roundFrom, split) as [bigint, bigint];
  const effects = {
    rateEffect: grid.quantity(rateEffect, unit),
    populationEffect: grid.quantity(populationEffect, unit),
  };
  const figures = {
    baseline: grid.quantity(roundFrom, unit),
    current: grid.quantity(roundTo, unit),
    change: grid.quantity(roundTo - roundFrom, unit),
    baselineRatePercent: grid.quantity(grid.round(hundredTimes(before.rate)), 'percent'),
    currentRatePercent: grid.quantity(grid.round(hundredTimes(after.rate)), 'percent'),
    ...effects,
  };
  const told = effectsInWords(effects, effectWords(unit));
  return {
    kind: 'number-decomposition',
    ...subjectMember(subject),
    ...figures,
    explanation: {
      say: ofSubject(subject, {
        vi: `tỷ lệ nghèo từ {baselineRatePercent} đến {currentRatePercent}; số ${COUNTED[unit]} nghèo {change|moved}: ${told.vi}.`,
        en: `the rate went from {baselineRatePercent} to {currentRatePercent}; the number of the poor {change|moved}: ${told.en}.`,
      }),
      values: { ...subjectMember(subject), ...figures },
      arithmetic: `${sumOf(effects)} = {change}`,
    },
  };
}

const COUNTED: Readonly<Record<CountBy, string>> = { household: 'hộ', person: 'người' };

function effectWords(unit: CountBy): Readonly<Record<'rateEffect' | 'populationEffect', EffectWords>> {
  const all = `tổng số ${COUNTED[unit]}`;
  return {
    rateEffect: { vi: ['do tỷ lệ nghèo thay đổi,', 'tỷ lệ nghèo không tác động'], en: 'the rate' },
    populationEffect: { vi: [`do ${all} thay đổi,`, `${all} không tác động`], en: 'the number of all' },
  };
}
