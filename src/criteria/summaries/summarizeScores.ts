import { deepFreeze, nothingAssessedRefusal, setsDifferRefusal } from '../../foundation/internal.js';
import { explainSummary } from './explainSummary.js';
import { groupBySet, type SetGroup } from './groupBySet.js';
import { readScores } from './readScores.js';
import { figuresOf } from './scoreFigures.js';
import type { ScoreFigures, ScoreSummary, SetSummary, SummaryOptions } from './scoreSummary.js';
import type { ScoreToSummarize } from './scoreToSummarize.js';
import { refusedSummary } from './placeCounts.js';

/**
 * Put the scores of a district, a province or a country together: who has met everything, the average of criteria met, the
 * distribution over bands, the minimum with who holds it, how many pass each criterion and indicator, the hardest criteria, and the
 * places nearest to meeting everything with what each lacks.
 *
 * Counts are added up and divided once; rates are never averaged. Places of which nothing was assessed are counted, but are no
 * zeros in the average and in no pass rate. What is open is no fail: a pass rate is given of the decided places, and as bounds over all
 * assessed ones. While anything is open, the average, those who met everything and their shares are ranges, from what is certain to what
 * is possible. Scores under different sets have no joint figures: those are refused, and each set is reported apart.
 *
 * Formulas: average = sum of criteria met ÷ assessed places; share = places that met all that applies to them ÷ assessed places (or all
 * places) × 100; pass rate = met ÷ (met + basically met + not met) × 100, and over the assessed places to which the criterion applies,
 * from met ÷ these places × 100 to (met + open + not named) ÷ these places × 100.
 *
 * @param scores - Results of `scoreCriteria`, one a place and set; as they came, or read back from JSON.
 * @param options - Bands of the distribution, and how many hardest criteria and nearest places to list.
 * @returns A `score-summary`: places by how far they are assessed, shares and pass rates in per cent, the average in criteria per place.
 * Refused: `sets-differ` for joint figures over several sets, `nothing-assessed` where there is nothing to count,
 * `zero-denominator` for the pass rate of what is decided of no place or applies to none.
 * @throws MtqgError if a place occurs twice under one set (`duplicate`), bands overlap, counts do not add up or do not agree with the
 * criteria, or the scores of one set have different criteria (`contradiction`).
 *
 * @example
 * ```ts
 * import { criteriaSetOn, scoreCriteria, summarizeScores } from 'mtqg/criteria';
 * import { isRefusal } from 'mtqg/foundation';
 *
 * const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' });
 * const scores = [19, 12, 7].map((met, at) =>
 *   scoreCriteria(set, {
 *     subject: { level: 'commune', name: `Xã ${at + 1}` },
 *     date: '2018-12-31',
 *     tally: { met, notMet: 19 - met },
 *   }),
 * );
 * const summary = summarizeScores(scores);
 * summary.metAllPlaces; // => { kind: 'quantity', value: '1', unit: 'commune' }
 * summary.lowest; // => { met: { kind: 'quantity', value: '7', unit: 'criterion' }, subjects: [{ level: 'commune', name: 'Xã 3' }] }
 * const nearest = isRefusal(summary.nearest) ? [] : summary.nearest;
 * nearest.map(({ subject, lacking }) => `${subject.name}: ${lacking.value}`); // => ['Xã 2: 7', 'Xã 3: 12']
 * ```
 */
export function summarizeScores(
  scores: readonly ScoreToSummarize[],
  options: SummaryOptions = {},
): ScoreSummary {
  const read = readScores(scores, options);
  const groups = groupBySet(read.scores).map((group): readonly [SetGroup, ScoreFigures] => [
    group,
    figuresOf(group.scores, read.options),
  ]);
  const bySet = groups.map(([{ set }, figures]): SetSummary => ({ set, ...figures }));
  const figures = groups.map(([, ofSet]) => ofSet);
  return deepFreeze({
    kind: 'score-summary',
    ...jointFigures(read.scores, figures),
    bySet,
    explanation: explainSummary(bySet),
  });
}

/** Those of the only set; over none or several, only the places can be counted. */
function jointFigures(scores: readonly ScoreToSummarize[], bySet: readonly ScoreFigures[]): ScoreFigures {
  const [only, another] = bySet;
  if (only === undefined) return refusedSummary(scores, nothingAssessedRefusal);
  return another === undefined ? only : refusedSummary(scores, setsDifferRefusal);
}
