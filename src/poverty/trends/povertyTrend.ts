import {
  deepFreeze,
  readInput,
  standardsDifferRefusal,
  type Assumption,
  type BilingualText,
  type Explanation,
  type Subject,
} from '../../foundation/internal.js';
import { measureNames, type PovertyMeasure } from '../rates/povertyMeasures.js';
import { refusedChange, type PovertyChange } from './povertyChange.js';
import type { PovertyObservation } from './povertyObservation.js';
import { spellOf, type PovertySpell } from './povertySpell.js';
import { spellWarnings, type PovertyWarning } from './povertyWarnings.js';
import { seriesScaleWarnings } from './scaleWarnings.js';
import type { PovertyStandardId } from '../standards/standard.js';
import { povertyTrendInputSchema, type PovertyTrendInput } from './povertyTrendInput.js';
import { trendAssumptions, type PovertyAssumptionCode } from './trendAssumptions.js';
import { explainTrend } from './trendExplanation.js';

/** How a poverty rate moved: the result of {@link povertyTrend}. Its change is that of its one spell, refused if it has several. */
export interface PovertyTrend extends PovertyChange {
  /** Marks this result. */
  readonly kind: 'poverty-trend';
  /** What the rates count. */
  readonly measure: PovertyMeasure;
  /** What the measure is called. */
  readonly measureName: BilingualText;
  /** Whose rates they are. */
  readonly subject?: Subject;
  /** The stretches within which rates are comparable, one per standard, in the order of their first years. */
  readonly spells: readonly PovertySpell[];
  /** Whether a change rests on a forecast. */
  readonly restsOnForecast: boolean;
  /** Whether a change rests on an estimate. */
  readonly restsOnEstimate: boolean;
  /** What was taken for granted. */
  readonly assumptions: readonly Assumption<PovertyAssumptionCode>[];
  /** What a reader must know beside the figures. */
  readonly warnings: readonly PovertyWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * How a poverty rate moved over the years: in percentage points, in points a year, in per cent of the first rate, and as a
 * compound yearly rate, each labelled, so that points and per cent are never confused.
 *
 * Rates are compared within one standard only: where the standard changes the series breaks into spells, and the change over
 * the whole is refused. The rates are those of year-ends, so 2021 to 2025 are four year-steps.
 *
 * - `changePoints` = last − first, in percentage points
 * - `annualChangePoints` = changePoints ÷ year-steps, in percentage points a year
 * - `relativeChangePercent` = (last − first) ÷ first × 100
 * - `compoundAnnualPercent` = ((last ÷ first)^(1 ÷ year-steps) − 1) × 100
 *
 * Each spell tells the changes from year to year, and whether the change is more than the error of its rates: sampling error
 * where standard errors are given (|change| \> 1.96 × √(se₀² + se₁²)), the rounding of printed rates otherwise. Where counts are
 * given it tells the change of the number of households, too: a rate can fall while that number rises.
 *
 * Method: raw and annualised absolute and relative change of the Oxford Poverty and Human Development Initiative.
 *
 * @param input - The measure, the standard (for the series or for each observation), and per year the rate in per cent as
 * printed (a decimal string, 0 to 100, or a quantity of the library) or the counts of households: all, and those that the
 * measure counts.
 * @returns The spells, the change of each and of the whole, warnings and assumptions. A change is refused with
 * `too-few-observations` (one year only), `zero-baseline` (first rate zero: no relative change), `zero-endpoint` (last rate
 * zero: no compound rate) or `standards-differ` (several spells: no change over the whole). Warnings tell, among others, of years
 * that a standard was not applied to, of a change within the error of its rates, and of a rate that was likely given as a share (`0.5079` beside `50.79`).
 * @throws MtqgError on bad input: among others `missing` (no standard, no rate), `too-large` (a rate above 100),
 * `part-exceeds-whole`, `contradiction` (a printed rate that its counts cannot give), `duplicate` (a year twice).
 *
 * @example
 * ```ts
 * import { povertyTrend } from 'mtqg/poverty';
 *
 * const trend = povertyTrend({
 *   measure: 'poor',
 *   standard: 'not-stated',
 *   subject: 'Y Tý',
 *   observations: [{ year: 2021, ratePercent: '50.79' }, { year: 2025, ratePercent: '20.42' }],
 * });
 * trend.changePoints; // => { kind: 'quantity', value: '-30.37', unit: 'percentagePoint' }
 * trend.annualChangePoints; // => { kind: 'quantity', value: '-7.5925', unit: 'percentagePoint/year' }
 * trend.warnings.map((warning) => warning.code); // => ['standard-not-stated', 'standard-may-have-changed']
 * ```
 */
export function povertyTrend(input: PovertyTrendInput): PovertyTrend {
  const { measure, standard, subject, observations } = readInput(povertyTrendInputSchema, input);
  const spells = spellsOf(measure, observations, standard);
  return deepFreeze({
    kind: 'poverty-trend',
    measure,
    measureName: measureNames[measure],
    ...(subject === undefined ? {} : { subject }),
    spells,
    ...wholeChange(spells),
    restsOnForecast: spells.some((spell) => spell.restsOnForecast),
    restsOnEstimate: spells.some((spell) => spell.restsOnEstimate),
    assumptions: trendAssumptions(spells),
    warnings: [
      ...spells.flatMap(spellWarnings),
      ...seriesScaleWarnings(spells.flatMap((spell) => spell.observations)),
    ],
    explanation: explainTrend(measure, subject, spells),
  });
}

function spellsOf(
  measure: PovertyMeasure,
  observations: readonly PovertyObservation[],
  ofSeries: PovertyStandardId | undefined,
): readonly PovertySpell[] {
  const groups = new Map<PovertyStandardId, PovertyObservation[]>();
  for (const observation of observations) {
    const id = (observation.standard ?? ofSeries) as PovertyStandardId;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [observation]);
    else group.push(observation);
  }
  const spells = [...groups].map(([id, group]) => spellOf(measure, id, group));
  // Two standards may start in one year, that of a changeover; their ids then stand in the order of validity.
  return spells.sort((a, b) => a.years.from - b.years.from || (a.standard < b.standard ? -1 : 1));
}

function wholeChange(spells: readonly PovertySpell[]): PovertyChange {
  if (spells.length > 1) return refusedChange(standardsDifferRefusal);
  const [only] = spells as readonly [PovertySpell];
  const { changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent } = only;
  return { changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent };
}
