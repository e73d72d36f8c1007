import * as z from 'zod/mini';
import { deepFreeze, quantity, readInput, throwProblems, toDecimal } from '../../foundation/index.js';
import { assessmentSchema, type Assessment } from './assessment.js';
import { assessmentProblems } from './assessmentProblems.js';
import { readSet } from '../model/checkedSets.js';
import { countStatuses } from './countStatuses.js';
import type { CriteriaScore, CriterionScore, MissingCriterion, MonitoredValue } from './criteriaScore.js';
import type { CriteriaSet } from '../model/criteriaSet.js';
import { explainScore } from './explainScore.js';
import { entryOf, judgeCriterion } from './judgeCriterion.js';
import { measuredQuantity } from './judgeIndicator.js';
import { setRef } from '../model/setRef.js';

/**
 * Score a unit against a criteria set [chấm điểm theo bộ tiêu chí]: what is met, what is not, what nobody has assessed, and
 * what is missing to the whole set.
 *
 * A criterion is met if all its indicators are. What the assessment does not list is `not-assessed`; a value whose threshold
 * is unknown or left to the province is neither a pass nor a fail. "Basically met" [cơ bản đạt] is counted apart from "met".
 * A tally counts criteria that the source does not name: which ones they are is never guessed.
 *
 * Formula: share = criteria met ÷ all criteria of the set × 100.
 *
 * @param set - A set of `defineCriteriaSet` or `criteriaSetOn`.
 * @param assessment - Unit, date, and verdicts or values by id, or a tally of counts.
 * @returns A `criteria-score`: status of each criterion, counts in criteria (or objectives), the share in per cent of all
 * criteria of the set, and what is missing.
 * @throws MtqgError if an id is not in the set (`no-such-member`), the set does not apply on the date (`not-in-force`), the
 * unit is of another level (`not-one-of`), a value has the wrong unit (`unit-mismatch`) or is no share, a criterion contradicts
 * its indicators or the tally (`contradiction`), or the tally exceeds the set (`part-exceeds-whole`).
 *
 * @example
 * ```ts
 * import { criteriaSetOn, scoreCriteria } from 'mtqg/criteria';
 *
 * const score = scoreCriteria(criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' }), {
 *   unit: { level: 'commune', name: 'Xã A' },
 *   date: '2018-12-31',
 *   verdicts: { '1': 'met', '2': 'not-met', '15.1': { value: '87.5', unit: 'percent' } },
 * });
 * score.counts['not-assessed']; // => { kind: 'quantity', value: '17', unit: 'criterion' }
 * score.criteria[14]?.indicators[0]?.margin; // => { kind: 'quantity', value: '2.5', unit: 'percentagePoint' }
 * ```
 */
export function scoreCriteria(set: CriteriaSet, assessment: Assessment): CriteriaScore {
  const rules = readSet(set);
  const read = readInput(z.strictObject({ assessment: assessmentSchema }), { assessment }).assessment;
  throwProblems(assessmentProblems(rules, read));
  const { unit, date, verdicts, tally } = read;
  const countedAs = rules.countedAs ?? 'criterion';
  const unnamed = tally === undefined ? 'not-assessed' : 'not-named';
  const criteria = rules.criteria.map((criterion) => judgeCriterion(criterion, verdicts, unnamed));
  const counts = countStatuses(criteria, tally, countedAs);
  const total = rules.criteria.length;
  const met = toDecimal(counts.met.value);
  const named = criteria.flatMap(missingCriterion);
  const score = {
    kind: 'criteria-score',
    set: setRef(rules),
    unit,
    date,
    statedBy: statedBy(read),
    criteria,
    total: quantity(total, countedAs),
    counts,
    sharePercent: quantity(met.times(100).div(total), 'percent'),
    metAll: met.eq(total),
    missing: { named, unnamedCount: quantity(toDecimal(total).minus(met).minus(named.length), countedAs) },
    monitored: monitoredValues(rules, verdicts),
    restsOnUnconfirmed: unconfirmedIds(rules, criteria),
  } as const satisfies Omit<CriteriaScore, 'explanation'>;
  return deepFreeze({ ...score, explanation: explainScore(rules, score) });
}

function statedBy({ verdicts = {}, tally }: Assessment): CriteriaScore['statedBy'] {
  if (tally !== undefined) return 'tally';
  return Object.keys(verdicts).length > 0 ? 'verdicts' : 'nothing';
}

function missingCriterion({ id, number, name, status }: CriterionScore): readonly MissingCriterion[] {
  return status === 'met' || status === 'not-named' ? [] : [{ id, number, name, status }];
}

function monitoredValues(set: CriteriaSet, verdicts: Assessment['verdicts']): readonly MonitoredValue[] {
  return (set.monitored ?? []).flatMap((indicator) => {
    const entry = entryOf(verdicts, indicator.id);
    if (typeof entry !== 'object') return [];
    return [{ id: indicator.id, name: indicator.name, value: measuredQuantity(indicator, entry) }];
  });
}

/** A verdict rests on whoever gave it; only a comparison with a threshold rests on the threshold. */
function unconfirmedIds(set: CriteriaSet, criteria: readonly CriterionScore[]): readonly string[] {
  return set.criteria.flatMap((criterion, at) =>
    (criterion.indicators ?? []).flatMap(({ id, requirement, citation }, place) => {
      const scored = criteria[at]?.indicators[place];
      const compared =
        scored?.value !== undefined && (scored.status === 'met' || scored.status === 'not-met');
      const basis = requirement?.citation ?? citation ?? criterion.citation ?? set.citation;
      return compared && basis.provenance === 'unconfirmed' ? [id] : [];
    }),
  );
}
