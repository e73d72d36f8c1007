import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  check,
  deepFreeze,
  readInput,
  refusal,
  shortText,
  type BilingualText,
  type CheckReport,
  type Explanation,
} from '../foundation/internal.js';
import { povertyMeasures, povertyMeasureSchema, type PovertyMeasure } from './measures.js';
import { refusedChange, type PovertyChange } from './povertyChange.js';
import { povertyObservationSchema, type PovertyObservation } from './povertyObservation.js';
import { spellOf, type PovertySpell } from './povertySpell.js';
import { warningsOf, type PovertyWarning } from './povertyWarnings.js';
import { povertyStandardIdSchema, type PovertyStandardId } from './standard.js';
import { explainTrend, trendAssumptions } from './trendExplanation.js';

/** A series of poverty rates of one place or group. */
export interface PovertyTrendInput {
  /** What the rates count. */
  readonly measure: PovertyMeasure;
  /** The standard of all observations that name none; `'not-stated'` where the source does not say. */
  readonly standard?: PovertyStandardId;
  /** Whose rates they are: a place, a group. */
  readonly subject?: string | BilingualText;
  /** The rates, in any order; one per year and standard. */
  readonly observations: readonly PovertyObservation[];
}

/** How a poverty rate moved: the result of {@link povertyTrend}. Its change is that of its one spell, refused if it has several. */
export interface PovertyTrend extends PovertyChange {
  /** Marks this result. */
  readonly kind: 'poverty-trend';
  /** What the rates count. */
  readonly measure: PovertyMeasure;
  /** What the measure is called. */
  readonly measureName: BilingualText;
  /** Whose rates they are. */
  readonly subject?: string | BilingualText;
  /** The stretches within which rates are comparable, one per standard, in the order of their first years. */
  readonly spells: readonly PovertySpell[];
  /** Whether a change rests on a forecast. */
  readonly restsOnForecast: boolean;
  /** Whether a change rests on an estimate. */
  readonly restsOnEstimate: boolean;
  /** What was taken for granted. */
  readonly assumptions: readonly BilingualText[];
  /** What a reader should know beside the figures. */
  readonly warnings: readonly PovertyWarning[];
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/** Schema of {@link PovertyTrendInput}: each observation has a standard, and none stands twice. */
export const povertyTrendInputSchema: z.ZodMiniType<PovertyTrendInput> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      measure: povertyMeasureSchema,
      standard: z.exactOptional(povertyStandardIdSchema),
      subject: z.exactOptional(z.union([shortText(), bilingualTextSchema])),
      observations: z.array(povertyObservationSchema).check(z.minLength(1)),
    })
    .check(check(seriesReports)))();

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
 * Method: raw and annualised absolute and relative change of the Oxford Poverty and Human Development Initiative.
 *
 * @param input - The measure, the standard (for the series or for each observation), and per year the rate in per cent as
 * printed (a decimal string, 0 to 100) or the counts of households.
 * @returns The spells, the change of each and of the whole, warnings and assumptions. A change is refused with
 * `too-few-observations` (one year only), `zero-baseline` (first rate zero: no relative change), `zero-endpoint` (last rate
 * zero: no compound rate) or `standards-differ` (several spells: no change over the whole).
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
  const spells = spellsOf(observations, standard);
  const { name } = povertyMeasures[measure];
  return deepFreeze({
    kind: 'poverty-trend',
    measure,
    measureName: name,
    ...(subject === undefined ? {} : { subject }),
    spells,
    ...wholeChange(spells),
    restsOnForecast: spells.some((spell) => spell.restsOnForecast),
    restsOnEstimate: spells.some((spell) => spell.restsOnEstimate),
    assumptions: trendAssumptions,
    warnings: spells.flatMap(warningsOf),
    explanation: explainTrend(name, subject, spells),
  });
}

function seriesReports({ standard, observations }: PovertyTrendInput): readonly CheckReport[] {
  const seen = new Set<string>();
  return observations.flatMap((observation, index): readonly CheckReport[] => {
    const id = observation.standard ?? standard;
    if (id === undefined) {
      const details = { expected: 'vn-2011 | vn-2016 | vn-2022 | vn-2027 | not-stated' };
      return [{ code: 'missing', at: ['observations', index, 'standard'], details }];
    }
    const key = `${String(observation.year)} (${id})`;
    if (seen.has(key)) return [{ code: 'duplicate', at: ['observations', index, 'year'], details: { key } }];
    seen.add(key);
    return [];
  });
}

function spellsOf(
  observations: readonly PovertyObservation[],
  ofSeries: PovertyStandardId | undefined,
): readonly PovertySpell[] {
  const groups = new Map<PovertyStandardId, [PovertyObservation, ...PovertyObservation[]]>();
  for (const observation of observations) {
    const id = (observation.standard ?? ofSeries) as PovertyStandardId;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [observation]);
    else group.push(observation);
  }
  const spells = [...groups].map(([id, group]) => spellOf(id, group));
  // Two standards may start in one year, that of a changeover; their ids then stand in the order of validity.
  return spells.sort((a, b) => a.fromYear - b.fromYear || (a.standard < b.standard ? -1 : 1));
}

function wholeChange(spells: readonly PovertySpell[]): PovertyChange {
  const [only, second] = spells;
  if (only === undefined || second !== undefined) return refusedChange(refusal('standards-differ'));
  const { changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent } = only;
  return { changePoints, annualChangePoints, relativeChangePercent, compoundAnnualPercent };
}
