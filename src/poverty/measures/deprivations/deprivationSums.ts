import { fraction, type Fraction } from '../../../foundation/internal.js';
import { commonScale } from '../../commonScale.js';
import type { DeprivationState } from '../../households/deprivation.js';
import { rationalOf } from '../../rational.js';
import { weightOf, type CountBy } from '../../weights.js';
import type { AlkireFosterInput } from './alkireFosterInput.js';
import type { DeprivedHousehold } from './deprivedHousehold.js';

/** A share that what is unknown leaves open: it is at least the one and at most the other. */
export interface OpenShare {
  readonly lower: Fraction;
  readonly upper: Fraction;
}

/** The sums of a sample over all that is counted, each as a share of it. */
export interface DeprivationSums {
  /** All that is counted. */
  readonly population: Fraction;
  /** H. */
  readonly headcount: OpenShare;
  /** M0. */
  readonly adjusted: OpenShare;
  /** By indicator: its weight, who is deprived in it, who is poor and deprived in it, and how many households leave it open. */
  readonly indicators: readonly {
    readonly weight: Fraction;
    readonly uncensored: OpenShare;
    readonly censored: OpenShare;
    readonly unknown: number;
  }[];
}

/** What each unknown state is taken for: deprivation only ever adds to every one of the sums, so the two ends bound them. */
type End = 'lower' | 'upper';

/** Adds a sample up, in whole numbers; each household stands for so many, where states are counted. */
export function deprivationSums(
  { indicators = [], cutoff, countBy = 'household', households }: AlkireFosterInput,
  rows: readonly number[] = households.map(() => 1),
): DeprivationSums {
  const weights = indicators.map(({ weight }) => rationalOf(weight));
  const scores = households.flatMap(({ score }) => (score === undefined ? [] : [rationalOf(score)]));
  const { scale } = commonScale([...weights, ...scores]);
  const whole = ({ numerator, denominator }: Fraction): bigint => numerator * (scale / denominator);
  const k = rationalOf(cutoff);
  const sample = {
    ids: indicators.map(({ id }) => id),
    weights: weights.map(whole),
    scoreOf: ({ score = 0 }: DeprivedHousehold) => whole(rationalOf(score)),
    isPoor: (score: bigint): boolean => score * k.denominator >= k.numerator * scale,
    counted: countedOf(households, countBy),
  };
  const [lower, upper] = [added(sample, households, 'lower'), added(sample, households, 'upper')];
  const total = sample.counted.values.reduce((sum, weight) => sum + weight, 0n);
  const share = (of: (sums: Added) => bigint, by = 1n): OpenShare => ({
    lower: fraction(of(lower), total * by),
    upper: fraction(of(upper), total * by),
  });
  return {
    population: fraction(total, sample.counted.scale),
    headcount: share(({ poor }) => poor),
    adjusted: share((sums) => sums.scores, scale),
    indicators: indicators.map(({ id }, place) => ({
      weight: weights[place] as Fraction,
      uncensored: share(({ uncensored }) => uncensored[place] as bigint),
      censored: share(({ censored }) => censored[place] as bigint),
      unknown: households.reduce(
        (count, household, row) =>
          stateOf(household, id) === undefined ? count + (rows[row] as number) : count,
        0,
      ),
    })),
  };
}

function countedOf(households: readonly DeprivedHousehold[], countBy: CountBy) {
  return commonScale(households.map((household) => weightOf(household, countBy)));
}

/** A sample as whole numbers. */
interface Sample {
  readonly ids: readonly string[];
  readonly weights: readonly bigint[];
  readonly scoreOf: (household: DeprivedHousehold) => bigint;
  readonly isPoor: (score: bigint) => boolean;
  readonly counted: { readonly values: readonly bigint[] };
}

/** The sums over a sample at one end. */
interface Added {
  readonly poor: bigint;
  readonly scores: bigint;
  readonly uncensored: readonly bigint[];
  readonly censored: readonly bigint[];
}

function added(sample: Sample, households: readonly DeprivedHousehold[], end: End): Added {
  let [poor, scores] = [0n, 0n];
  const [uncensored, censored] = [sample.ids.map(() => 0n), sample.ids.map(() => 0n)];
  households.forEach((household, row) => {
    const weight = sample.counted.values[row] as bigint;
    const places = deprivedPlaces(sample.ids, household, end);
    const score = places.reduce(
      (sum, place) => sum + (sample.weights[place] as bigint),
      sample.scoreOf(household),
    );
    const isPoor = sample.isPoor(score);
    if (isPoor) [poor, scores] = [poor + weight, scores + weight * score];
    for (const place of places) {
      uncensored[place] = (uncensored[place] as bigint) + weight;
      if (isPoor) censored[place] = (censored[place] as bigint) + weight;
    }
  });
  return { poor, scores, uncensored, censored };
}

/** The places of the indicators in which a household is deprived, those of which nothing is known taken for one or the other. */
function deprivedPlaces(ids: readonly string[], household: DeprivedHousehold, end: End): readonly number[] {
  return ids.flatMap((id, place) => {
    const state = stateOf(household, id) ?? (end === 'upper' ? 'deprived' : 'not-deprived');
    return state === 'deprived' ? [place] : [];
  });
}

function stateOf({ deprivations = {} }: DeprivedHousehold, id: string): DeprivationState | undefined {
  return Object.hasOwn(deprivations, id) ? deprivations[id] : undefined;
}
