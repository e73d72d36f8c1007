import * as z from 'zod/mini';
import { deepFreeze, readInput, refusal, type Explanation } from '../../foundation/index.js';
import { figuresOf, refusedSummary } from './scoreFigures.js';
import type { ScoreSummary, ScoreToSummarize, SetSummary, SummaryOptions } from './scoreSummary.js';
import { scoresSchema, summaryOptionsSchema } from './scoreSummarySchema.js';

/**
 * Put the scores of a district, a province or a country together: who has met everything, the average of criteria met, the
 * distribution over bands, and the minimum with who holds it.
 *
 * Counts are added up and divided once; rates are never averaged. Units of which nothing was assessed are counted, but are no
 * zeros in the average. Scores under different sets have no joint figures: those are refused, and each set is reported apart.
 *
 * Formula: average = sum of criteria met ÷ assessed units; share = units that met all ÷ assessed units (or all units) × 100.
 *
 * @param scores - Results of `scoreCriteria`, one a unit and set.
 * @param options - Bands of the distribution.
 * @returns A `score-summary`: units by how far they are assessed, shares in per cent, the average in criteria per unit.
 * Refused: `sets-differ` for joint figures over several sets, `nothing-assessed` where there is nothing to count.
 * @throws MtqgError if a unit occurs twice under one set (`duplicate`), bands overlap or counts do not add up
 * (`contradiction`).
 *
 * @example
 * ```ts
 * import { criteriaSetOn, scoreCriteria, summarizeScores } from 'mtqg/criteria';
 *
 * const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' });
 * const scores = [19, 12, 7].map((met, at) =>
 *   scoreCriteria(set, {
 *     unit: { level: 'commune', name: `Xã ${at + 1}` },
 *     date: '2018-12-31',
 *     tally: { met, notMet: 19 - met },
 *   }),
 * );
 * const summary = summarizeScores(scores);
 * summary.metAllUnits; // => { kind: 'quantity', value: '1', unit: 'commune' }
 * summary.lowest; // => { met: { kind: 'quantity', value: '7', unit: 'criterion' }, units: [{ level: 'commune', name: 'Xã 3' }] }
 * ```
 */
export function summarizeScores(
  scores: readonly ScoreToSummarize[],
  options: SummaryOptions = {},
): ScoreSummary {
  const read = readInput(z.strictObject({ scores: scoresSchema, options: summaryOptionsSchema }), {
    scores,
    options,
  });
  const { bands } = read.options;
  const bySet = groupBySet(read.scores).map(([first, ...others]): SetSummary => ({
    set: first.set,
    ...figuresOf([first, ...others], bands),
  }));
  const figures =
    bySet.length > 1 ? refusedSummary(read.scores, refusal('sets-differ')) : figuresOf(read.scores, bands);
  return deepFreeze({ kind: 'score-summary', ...figures, bySet, explanation: explanationOf(bySet) });
}

type SetGroup = readonly [ScoreToSummarize, ...ScoreToSummarize[]];

function groupBySet(scores: readonly ScoreToSummarize[]): readonly SetGroup[] {
  const groups = new Map<string, [ScoreToSummarize, ...ScoreToSummarize[]]>();
  for (const score of scores) {
    const group = groups.get(score.set.id);
    if (group === undefined) groups.set(score.set.id, [score]);
    else group.push(score);
  }
  return [...groups.values()];
}

function explanationOf(bySet: readonly SetSummary[]): Explanation {
  const steps = bySet.map(setStep);
  const [only, another] = steps;
  if (only !== undefined && another === undefined) return only;
  return {
    say:
      steps.length === 0
        ? refusal('nothing-assessed').reason
        : {
            vi: 'Các kết quả chấm theo những bộ tiêu chí khác nhau nên được báo cáo riêng từng bộ.',
            en: 'The scores rest on different criteria sets, so each set is reported apart.',
          },
    steps,
  };
}

function setStep(figures: SetSummary): Explanation {
  const { set, units, assessedUnits, unassessedUnits, averageMet, metAllUnits } = figures;
  const { metAllOfAssessedPercent, metAllOfAllPercent } = figures;
  return {
    say: {
      vi: '“{set}”: {units}, trong đó chưa đánh giá {unassessed}; bình quân {average}; đạt đủ: {full} ({share} số đã đánh giá, {ofAll} tổng số).',
      en: '“{set}”: {units}, of which {unassessed} not assessed; average {average}; all met: {full} ({share} of those assessed, {ofAll} of all).',
    },
    values: {
      set: set.title,
      units,
      assessed: assessedUnits,
      unassessed: unassessedUnits,
      average: averageMet,
      full: metAllUnits,
      share: metAllOfAssessedPercent,
      ofAll: metAllOfAllPercent,
    },
    arithmetic: '{full} ÷ {assessed} × 100 = {share}',
  };
}
