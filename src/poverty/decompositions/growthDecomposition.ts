import {
  divideFractions,
  fraction,
  multiplyFractions,
  subtractFractions,
  zeroDenominatorRefusal,
  isRefusal,
  type Explanation,
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
import { ofSubject, subjectMember } from '../subjectLine.js';
import type { GrowthRedistributionInput } from './decompositionInput.js';
import { halfOf } from './effects.js';

/** A change in percentage points, put down to growth and to redistribution, without a rest. */
export interface ShapleyOfGrowth {
  /** What growth of the mean did, all incomes changing alike. */
  readonly growthPoints: Quantity<'percentagePoint'> | Refusal;
  /** What redistribution around the mean did. */
  readonly redistributionPoints: Quantity<'percentagePoint'> | Refusal;
}

/** A change of income poverty by growth and redistribution. All parts add up to the last digit. */
export interface GrowthDecomposition extends ShapleyOfGrowth {
  /** Marks this result. */
  readonly kind: 'growth-decomposition';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The order of the index: 0 (headcount), 1 (poverty gap) or 2 (squared poverty gap). */
  readonly order: 0 | 1 | 2;
  /** The index at first. */
  readonly baseline: Quantity<'percent'>;
  /** The index later. */
  readonly current: Quantity<'percent'>;
  /** The change. */
  readonly change: Quantity<'percentagePoint'>;
  /** What is left of the change, as seen from the first time (Datt and Ravallion). */
  readonly residualPoints: Quantity<'percentagePoint'> | Refusal;
  /** The mean of both orders in which the two may change, which leaves nothing. */
  readonly shapley: ShapleyOfGrowth;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

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
  const { baseline, current, change, growthPoints, redistributionPoints, residualPoints, shapley } = figures;
  return {
    kind: 'growth-decomposition',
    ...subjectMember(subject),
    ...figures,
    explanation: {
      say: ofSubject(subject, CHANGE),
      values: { ...subjectMember(subject), baseline, current, change },
      arithmetic: '{current} − {baseline} = {change}',
      steps: isRefusal(growthPoints)
        ? [{ say: NO_EFFECTS, values: { growthPoints } }]
        : [
            { say: EFFECTS, values: { growthPoints, redistributionPoints, residualPoints } },
            { say: SHAPLEY, values: { ...shapley } },
          ],
    },
  };
}

const CHANGE = {
  vi: 'chỉ số nghèo từ {baseline} đến {current}: {change|moved}.',
  en: 'the index went from {baseline} to {current}: it {change|moved}.',
};
const NO_EFFECTS = {
  vi: 'Phần do thu nhập bình quân, phần do phân phối lại: {growthPoints}.',
  en: 'The parts of growth and of redistribution: {growthPoints}.',
};
const EFFECTS = {
  vi: 'Do thu nhập bình quân thay đổi, {growthPoints|moved}; do phân phối lại, {redistributionPoints|moved}; phần dư {residualPoints} (Datt–Ravallion, so với kỳ đầu).',
  en: 'Growth of the mean accounts for {growthPoints}, redistribution for {redistributionPoints}, a residual for {residualPoints} (Datt–Ravallion, seen from the first time).',
};
const SHAPLEY = {
  vi: 'Không có phần dư (Shapley): do thu nhập bình quân thay đổi, {growthPoints|moved}; do phân phối lại, {redistributionPoints|moved}.',
  en: 'Without a residual (Shapley): growth {growthPoints}, redistribution {redistributionPoints}.',
};
