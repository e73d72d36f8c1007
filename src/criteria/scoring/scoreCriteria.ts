import { readSet } from '../model/checkedSets.js';
import type { CriteriaSet } from '../model/index.js';
import { readThresholdOptions, type ThresholdOptions } from '../thresholds/readThresholdOptions.js';
import type { Assessment } from './assessment.js';
import type { AssessmentReading } from './reading/assessmentReading.js';
import type { CriteriaScore } from './criteriaScore.js';
import { explainScore } from './explaining/explainScore.js';
import { judgeAssessment } from './judging/judgeAssessment.js';
import { rememberScore } from './knownScores.js';
import { readAssessment } from './reading/readAssessment.js';
import { scoreWarnings } from './scoreWarnings.js';
import { tallyScore } from './judging/tallyScore.js';

/**
 * Score a place against a criteria set [chấm điểm theo bộ tiêu chí]: what is met, what is not, what nobody has assessed, and
 * what is missing to the whole set.
 *
 * The threshold of each indicator is resolved for the unit's column (named, or decided by its facts), the year, the date, local
 * counts and reference figures. What the assessment does not list is `not-assessed`; a value whose threshold is unknown or left to
 * the province or a ministry is neither a pass nor a fail. "Basically met" [cơ bản đạt] is counted apart from "met". A tally counts
 * criteria that the source does not name: which ones they are is never guessed.
 *
 * Formulas: share = criteria met ÷ all criteria of the set × 100; margin = value − threshold, or threshold − value where less is
 * better.
 *
 * @param set - A set of `defineCriteriaSet`, `criteriaSetOn` or `withThresholds`.
 * @param assessment - Whose it is, the date, what the thresholds depend on, and what was found by id with the id of the set for
 * which it was found, or a tally of counts.
 * @param options - Whether unconfirmed values count (`unconfirmed: 'refuse'` takes them as unknown), and other sets to whose
 * thresholds those of this set are relative.
 * @returns A `criteria-score`: status, value, threshold with source and margin of each indicator, status of each criterion,
 * counts, the share in per cent of all criteria of the set, what is missing, what rests on unconfirmed thresholds, and warnings of
 * values that look as if they were a hundredth or a millionth of what was meant.
 * @throws MtqgError if an id, fact or column is not in the set (`no-such-member`, `not-one-of`), the set does not apply on the date
 * (`not-in-force`), findings do not say for which set they were made (`missing`), the assessment was made for another set or level
 * (`not-one-of`), a value has the wrong unit (`unit-mismatch`),
 * form or size, a criterion contradicts its indicators, the tally or the facts (`contradiction`), a share exceeds its whole or
 * the tally the set (`part-exceeds-whole`), or thresholds of several sets are relative to each other in a circle (`cyclic`).
 *
 * @example
 * ```ts
 * import { criteriaSetOn, scoreCriteria } from 'mtqg/criteria';
 *
 * const score = scoreCriteria(criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' }), {
 *   subject: { level: 'commune', name: 'Xã A' },
 *   date: '2018-12-31',
 *   set: 'commune-2016-2020',
 *   column: 'TDMNPB',
 *   findings: { '1': 'met', '2': 'not-met', '15.1': { value: '87.5', unit: 'percent' } },
 * });
 * score.counts['not-assessed']; // => { kind: 'quantity', value: '17', unit: 'criterion' }
 * score.criteria[14]?.indicators[0]?.margin; // => { kind: 'quantity', value: '2.5', unit: 'percentagePoint' }
 * ```
 */
export function scoreCriteria(
  set: CriteriaSet,
  assessment: Assessment,
  options?: ThresholdOptions,
): CriteriaScore {
  const rules = readSet(set);
  const read = readAssessment(rules, assessment, readThresholdOptions(options));
  const judged = judgeAssessment(read);
  const counted = tallyScore(rules, read, judged);
  const { plan, subject, date, year, column, monitored } = read;
  const stated = statedBy(read);
  const warnings = scoreWarnings(judged.criteria);
  return rememberScore({
    kind: 'criteria-score',
    set: plan.set,
    subject,
    date,
    year,
    ...(column && { column }),
    statedBy: stated,
    criteria: judged.criteria,
    total: counted.total,
    counts: counted.counts,
    indicatorCounts: counted.indicatorCounts,
    sharePercent: counted.sharePercent,
    metAll: counted.metAll,
    missing: counted.missing,
    monitored,
    restsOnUnconfirmed: judged.restsOnUnconfirmed,
    ...(warnings && { warnings }),
    explanation: explainScore(rules, { subject, date, column, statedBy: stated, ...judged, ...counted }),
  });
}

function statedBy({ tally, findings }: AssessmentReading): CriteriaScore['statedBy'] {
  if (tally !== undefined) return 'tally';
  return findings.isEmpty ? 'nothing' : 'findings';
}
