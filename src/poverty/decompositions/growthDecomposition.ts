import {
  divideFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
  zeroDenominatorRefusal,
  type Fraction,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import { weighedIncomes, type WeighedIncomes } from '../measures/incomes/incomeHouseholds.js';
import { povertyIndices } from '../measures/incomes/povertyIndices.js';
import { roundedParts } from '../roundedParts.js';
import { hundredTimes } from '../shares.js';
import { valueFraction } from '../statistics/datedValue.js';
import { subjectMember } from '../subjectLine.js';
import type { GrowthRedistributionInput } from './decompositionInput.js';
import { halfOf } from './effects.js';
import { explainGrowth } from './growthExplanation.js';
import type { GrowthDecomposition } from './growthResult.js';

/** Decomposes by growth and redistribution. */
export function byGrowth(input: GrowthRedistributionInput): GrowthDecomposition {
  const { subject, order = 0, onTheLine = 'not-poor', countBy = 'household' } = input;
  const line = valueFraction(input.povertyLine);
  const [before, after] = [weighedIncomes(input.baseline, countBy), weighedIncomes(input.current, countBy)];
  const [mean0, mean1] = [meanIncome(before), meanIncome(after)];
  const at = (sample: WeighedIncomes, its: Fraction): Fraction =>
    hundredTimes(povertyIndices(sample, its, onTheLine)[order]);
  const [from, to] = [at(before, line), at(after, line)];
  const grid = roundedParts([from, to, fraction(100n)]);
  const [roundFrom, roundTo] = [grid.round(from), grid.round(to)];
  const units = roundTo - roundFrom;
  const points = (one: bigint): Quantity<'percentagePoint'> => grid.quantity(one, 'percentagePoint');
  const ends = {
    order,
    baseline: grid.quantity(roundFrom, 'percent'),
    current: grid.quantity(roundTo, 'percent'),
    change: points(units),
  };
  const named = (effects: readonly (Quantity<'percentagePoint'> | Refusal)[]): Effects => {
    const [growthPoints, redistributionPoints, residualPoints, growth, redistribution] = effects as Five;
    return {
      growthPoints,
      redistributionPoints,
      residualPoints,
      shapley: { growthPoints: growth, redistributionPoints: redistribution },
    };
  };
  if (mean0.numerator === 0n || mean1.numerator === 0n) {
    const refused = Array.from({ length: 5 }, () => zeroDenominatorRefusal);
    return result(subject, { ...ends, ...named(refused) });
  }
  // An index stays as it is if incomes and line change alike: in place of the incomes, the line is moved the other way.
  const grown = at(before, multiplyFractions(line, divideFractions(mean0, mean1)));
  const redistributed = at(after, multiplyFractions(line, divideFractions(mean1, mean0)));
  const [growth, redistribution] = [subtractFractions(grown, from), subtractFractions(redistributed, from)];
  const rest = subtractFractions(subtractFractions(to, grown), redistribution);
  const shapley = [
    halfOf(growth, subtractFractions(to, redistributed)),
    halfOf(redistribution, subtractFractions(to, grown)),
  ];
  const effects = [...grid.split(units, [growth, redistribution, rest]), ...grid.split(units, shapley)];
  return result(subject, { ...ends, ...named(effects.map(points)) });
}

type Effects = Pick<
  GrowthDecomposition,
  'growthPoints' | 'redistributionPoints' | 'residualPoints' | 'shapley'
>;
type Five = [Effect, Effect, Effect, Effect, Effect];
type Effect = Quantity<'percentagePoint'> | Refusal;

function meanIncome({ incomes, incomeScale, weights, totalWeight }: WeighedIncomes): Fraction {
  const sum = incomes.reduce((all, income, index) => all + income * (weights[index] as bigint), 0n);
  return fraction(sum, totalWeight * incomeScale);
}

function result(
  subject: Subject | undefined,
  figures: Omit<GrowthDecomposition, 'kind' | 'subject' | 'explanation'>,
): GrowthDecomposition {
  return {
    kind: 'growth-decomposition',
    ...subjectMember(subject),
    ...figures,
    explanation: explainGrowth(subject, figures),
  };
}
