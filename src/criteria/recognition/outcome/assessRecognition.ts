import { deepFreeze, isInForce, throwProblems } from '../../../foundation/internal.js';
import { judgeCondition } from '../conditions/judgeCondition.js';
import { overallContradictions } from '../conditions/overallContradictions.js';
import { FAILING, PASSING } from '../conditions/statusOfWhole.js';
import { readRecognition } from '../input/readRecognition.js';
import type { RecognitionInput, RecognitionOptions } from '../input/recognitionFindings.js';
import { readRules, rulesRef } from '../model/checkedRules.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import { explainRecognition } from './explainRecognition.js';
import type {
  ConditionAssessment,
  RecognitionAssessment,
  RecognitionOutcome,
} from './recognitionAssessment.js';
import { restsOnUnconfirmed, withoutUnconfirmed } from './unconfirmedConditions.js';

/**
 * Judge whether a place meets the conditions of a title [điều kiện công nhận]: the whole set of criteria, and the title rules apart
 * from it, such as debt, satisfaction, security, shares of the places within.
 *
 * What is not given is `not-assessed`; a value whose threshold is unknown is neither a pass nor a fail. Shares of places are computed
 * exactly, of all places of the group; where not all is known they have bounds, and are settled where it does not matter. A criterion
 * or condition that is only basically met [cơ bản đạt] is not met: a title asks for the standard in full. A finding rests on whoever
 * gave it, also where the rule itself is not established.
 *
 * Formula: share = places with the title ÷ all places of the group × 100.
 *
 * @param rules - Rules of `recognitionRulesOn` or `defineRecognitionRules`.
 * @param input - Place, date, and what is known: a score, findings by id of a condition, the places within, titles held.
 * @param options - `unconfirmed: 'refuse'` takes what rests on unconfirmed conditions or values as unknown.
 * @returns A `recognition-assessment`: status, value, threshold with source and margin of each condition, and the outcome. Whether
 * the place is recognised [được công nhận] is an authority's decision, which this is not.
 * @throws MtqgError if the rules do not apply on the date, or there are no places of a group any more (`not-in-force`); the score is of
 * another place or a later day (`contradiction`), level, tier or set (`not-one-of`), or older than the rules allow (`out-of-order`); a
 * condition, group, title or figure is not in the rules (`no-such-member`); more places hold a title than there are, or than hold the
 * one that it implies (`part-exceeds-whole`); a place is given twice (`duplicate`); or figures disagree (`contradiction`).
 *
 * @example
 * ```ts
 * import { assessRecognition, recognitionRulesOn } from 'mtqg/criteria';
 *
 * const rules = recognitionRulesOn({ level: 'district', tier: 'standard', date: '2024-12-31' });
 * const { outcome, conditions, missingConditions } = assessRecognition(rules, {
 *   subject: { level: 'district', name: 'Huyện A' },
 *   date: '2024-12-31',
 *   members: { communes: { total: 21, atTier: { standard: 21, advanced: 2 } } },
 * });
 * outcome; // => 'does-not-qualify'
 * conditions[1]?.status; // => 'not-met'
 * conditions[1]?.value?.value; // => '9.523809523809523809523809523809524'
 * missingConditions.length; // => 5
 * ```
 */
export function assessRecognition(
  rules: RecognitionRules,
  input: RecognitionInput,
  options: RecognitionOptions = {},
): RecognitionAssessment {
  const known = readRules(rules);
  const read = readRecognition(known, input, options);
  const { subject, date, score, findings = {}, members = {}, heldTitles } = read.input;
  const reading = {
    date,
    score,
    findings,
    members: new Map(Object.entries(members)),
    groups: new Map((known.memberGroups ?? []).map((group) => [group.id, group])),
    heldTitles,
  };
  const judgedConditions = known.conditions
    .filter(({ validity }) => validity === undefined || isInForce(validity, date))
    .map((condition) => judgeCondition(condition, reading));
  throwProblems([
    ...judgedConditions.flatMap(({ problems }) => problems),
    ...overallContradictions(
      known.conditions,
      judgedConditions.map((one) => one.assessment),
    ),
  ]);
  const scoreRests = score !== undefined && score.restsOnUnconfirmed.length > 0;
  const judged = judgedConditions.map(({ assessment }) => assessment);
  const conditions =
    read.options.unconfirmed === 'refuse' ? judged.map((one) => withoutUnconfirmed(one, scoreRests)) : judged;
  const assessment = {
    kind: 'recognition-assessment',
    rules: rulesRef(known),
    subject,
    date,
    tier: known.tier,
    ...(score === undefined ? {} : { set: score.set }),
    ...(known.authority === undefined ? {} : { authority: known.authority }),
    conditions,
    outcome: outcomeOf(conditions),
    missingConditions: conditions.flatMap(({ id, status }) => (PASSING.has(status) ? [] : [id])),
    restsOnUnconfirmed: conditions.flatMap((one) => (restsOnUnconfirmed(one, scoreRests) ? [one.id] : [])),
  } as const satisfies Omit<RecognitionAssessment, 'explanation'>;
  return deepFreeze({ ...assessment, explanation: explainRecognition(known, assessment) });
}

function outcomeOf(conditions: readonly ConditionAssessment[]): RecognitionOutcome {
  if (conditions.some(({ status }) => FAILING.has(status))) return 'does-not-qualify';
  return conditions.every(({ status }) => PASSING.has(status)) ? 'qualifies' : 'open';
}
