import {
  boundsOf,
  compareFractions,
  deepFreeze,
  divideFractions,
  fraction,
  fractionQuantity,
  missingInput,
  multiplyFractions,
  nobodyPoorRefusal,
  range,
  readInput,
  type Fraction,
  type Measure,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import { rationalOf, rationalText } from '../../rational.js';
import { roundedParts } from '../../roundedParts.js';
import { hundredTimes, inPercent } from '../../shares.js';
import { subjectMember } from '../../subjectLine.js';
import { alkireFosterInputSchema, type AlkireFosterInput } from './alkireFosterInput.js';
import type { AlkireFoster, IndicatorContribution } from './alkireFosterResult.js';
import { alkireFosterAssumptions, alkireFosterWarnings, explainAlkireFoster } from './alkireFosterWords.js';
import { deprivationSums, type DeprivationSums, type OpenShare } from './deprivationSums.js';

/**
 * Multidimensional poverty of a sample of households by the method of Alkire and Foster: who is deprived in enough is poor.
 *
 * - score c = Σ of the weights of a household's deprivations; it is poor if c ≥ k, compared as exact fractions
 * - H = poor ÷ all; A = mean score of the poor; M0 = H × A
 * - uncensored headcount = deprived ÷ all; censored headcount h = poor and deprived ÷ all; contribution = weight × h ÷ M0
 *
 * A household weighs its sampling weight, and where persons are counted, that times its persons. `'not-applicable'` counts as not
 * deprived, as nobody in the household can lack it. An unknown state counts as neither: a figure that it leaves open is refused,
 * and what it may be stands in `possible`.
 *
 * Method: Alkire and Foster, “Counting and multidimensional poverty measurement”, Journal of Public Economics 95 (2011).
 *
 * @param input - The indicators with weights that sum to exactly 1 (`'1/3'` is text for a third), the cut-off, and the households.
 * @returns Shares in per cent, M0 in index points from 0 to 1. Refused: what unknown deprivations leave open (`missing-input`, with
 * the ids of the indicators); A and contributions where nobody is poor (`nobody-poor`).
 * @throws MtqgError on bad input: among others `contradiction` (weights of indicators that do not sum to 1, of households that
 * sum to 0), `no-such-member` (a deprivation in none of the indicators), `too-large` (a cut-off above 1), `missing` (persons).
 *
 * @example
 * ```ts
 * import { alkireFoster } from 'mtqg/poverty';
 *
 * const poverty = alkireFoster({
 *   indicators: [{ id: 'health', weight: '1/3' }, { id: 'school', weight: '1/3' }, { id: 'water', weight: '1/3' }],
 *   cutoff: '1/3',
 *   households: [
 *     { deprivations: { health: 'deprived', school: 'not-deprived', water: 'not-deprived' } },
 *     { deprivations: { health: 'not-deprived', school: 'not-applicable', water: 'not-deprived' } },
 *   ],
 * });
 * poverty.headcountPercent; // => { kind: 'quantity', value: '50', unit: 'percent' }
 * ```
 */
export function alkireFoster(input: AlkireFosterInput): AlkireFoster {
  return alkireFosterOf(readInput(alkireFosterInputSchema, input));
}

/**
 * The measures of an input that was checked.
 *
 * @param valid - The input.
 * @param rows - How many households each of its households stands for where states are counted; one if left out.
 */
export function alkireFosterOf(valid: AlkireFosterInput, rows?: readonly number[]): AlkireFoster {
  const { subject, countBy = 'household', indicators = [] } = valid;
  const sums = deprivationSums(valid, rows);
  const { population, headcount, adjusted } = sums;
  const open = missingInput(
    indicators
      .filter((_, place) => sums.indicators[place]?.unknown !== 0)
      .map(({ id, name = { vi: id, en: id } }) => ({ member: id, name })),
  );
  const known = <M extends Measure>(share: OpenShare, unit: M, times: Fraction): Quantity<M> | Refusal =>
    isOpen(share) ? open : fractionQuantity(multiplyFractions(share.lower, times), unit);
  const contributions = contributionsOf(sums, open);
  const figures = {
    cutoff: rationalText(rationalOf(valid.cutoff)),
    countBy,
    population: fractionQuantity(population, countBy),
    numberPoor: known(headcount, countBy, population),
    headcountPercent: known(headcount, 'percent', HUNDRED),
    intensityPercent: intensityOf(sums, open),
    adjustedHeadcount: known(adjusted, 'index', fraction(1n)),
    indicators: indicators.map(({ id, name }, place): IndicatorContribution => {
      const { weight, uncensored, censored, unknown } = sums.indicators[place] as SumsOfIndicator;
      return {
        id,
        ...(name === undefined ? {} : { name }),
        weight: rationalText(weight),
        uncensoredHeadcountPercent: known(uncensored, 'percent', HUNDRED),
        censoredHeadcountPercent: known(censored, 'percent', HUNDRED),
        contributionPercent: contributions[place] as Quantity<'percent'> | Refusal,
        ...(unknown === 0 ? {} : { unknown: fractionQuantity(fraction(BigInt(unknown)), 'household') }),
      };
    }),
    // Where H is open, M0 is, too.
    ...(isOpen(adjusted)
      ? {
          possible: {
            headcountPercent: range(boundsOf(times(headcount, HUNDRED)), 'percent'),
            adjustedHeadcount: range(boundsOf(adjusted), 'index'),
          },
        }
      : {}),
  };
  return deepFreeze({
    kind: 'alkire-foster',
    ...subjectMember(subject),
    ...figures,
    assumptions: alkireFosterAssumptions(valid),
    warnings: alkireFosterWarnings(figures.indicators),
    explanation: explainAlkireFoster(subject, figures),
  });
}

type SumsOfIndicator = DeprivationSums['indicators'][number];

function isOpen({ lower, upper }: OpenShare): boolean {
  return compareFractions(lower, upper) !== 0;
}

function times({ lower, upper }: OpenShare, by: Fraction): OpenShare {
  return { lower: multiplyFractions(lower, by), upper: multiplyFractions(upper, by) };
}

/** A = M0 ÷ H. */
function intensityOf({ headcount, adjusted }: DeprivationSums, open: Refusal): Quantity<'percent'> | Refusal {
  if (isOpen(adjusted)) return open;
  if (headcount.lower.numerator === 0n) return nobodyPoorRefusal;
  return inPercent(divideFractions(adjusted.lower, headcount.lower));
}

/** What each indicator contributes to M0. Where M0 is not open, no censored headcount with a weight is. */
function contributionsOf(
  { adjusted, indicators }: DeprivationSums,
  open: Refusal,
): readonly (Quantity<'percent'> | Refusal)[] {
  if (isOpen(adjusted)) return indicators.map(() => open);
  if (adjusted.lower.numerator === 0n) return indicators.map(() => nobodyPoorRefusal);
  const shares = indicators.map(({ weight, censored }) =>
    hundredTimes(divideFractions(multiplyFractions(weight, censored.lower), adjusted.lower)),
  );
  const { round, split, quantity } = roundedParts([HUNDRED]);
  return split(round(HUNDRED), shares).map((part) => quantity(part, 'percent'));
}

const HUNDRED = /* @__PURE__ */ fraction(100n);
