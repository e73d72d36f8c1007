import { deepFreeze, quantity, toDecimal, type Quantity } from '../../../foundation/internal.js';
import { readRules, rulesRef } from '../model/checkedRules.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import { explainRevocation } from './explainRevocation.js';
import { failureBounds } from './failureBounds.js';
import { readRevocation } from './readRevocation.js';
import type { RevocationAssessment, RevocationInput } from './revocationAssessment.js';
import { groundsOf } from './revocationGrounds.js';

/**
 * Judge whether there are grounds for revoking a recognition [thu hồi quyết định công nhận], by the criteria that are no longer met.
 *
 * For communes 2021–2025 (18/2022/QĐ-TTg, Article 4): from 30% to under 50% of the criteria, a key one among them, or 50% and more.
 * Of 19 criteria that is 6 to 9 with a key one, or 10 and more.
 *
 * Only what is not met has surely failed. What is not assessed, unknown, or only basically met [cơ bản đạt], of which the rule does
 * not speak, may have: where that matters, the answer is `'open'`. It is always open where the rule is not established.
 *
 * Formula: share = failed criteria ÷ all criteria of the set × 100.
 *
 * @param rules - Rules of `recognitionRulesOn` or `defineRecognitionRules`.
 * @param input - Place, date, and its score under the set.
 * @returns A `revocation-assessment`: whether there are grounds, which case, how many criteria have failed. Whether the recognition
 * is revoked is an authority's decision, which this is not.
 * @throws MtqgError if the rules do not apply on the date (`not-in-force`), the place is of another level or the score of a set
 * without key criteria in the rules (`not-one-of`), or the score of another place or a later day (`contradiction`).
 *
 * @example
 * ```ts
 * import { assessRevocation, criteriaSetOn, recognitionRulesOn, scoreCriteria } from 'mtqg/criteria';
 *
 * const on = { level: 'commune', tier: 'standard', date: '2024-12-31' } as const;
 * const subject = { level: 'commune', name: 'Xã A' } as const;
 * const failed = Object.fromEntries(['5', '6', '8', '9', '13', '17'].map((id) => [id, 'not-met' as const]));
 * const met = Object.fromEntries(Array.from({ length: 19 }, (_, at) => [String(at + 1), 'met' as const]));
 * const set = criteriaSetOn(on);
 * const findings = { ...met, ...failed };
 * const score = scoreCriteria(set, { subject, date: on.date, set: set.id, findings });
 * const { grounds, branches, failedPercent } = assessRevocation(recognitionRulesOn(on), { subject, date: on.date, score });
 * grounds; // => 'yes'
 * branches; // => ['third-with-key']
 * failedPercent.least.value; // => '31.57894736842105263157894736842105'
 * ```
 */
export function assessRevocation(rules: RecognitionRules, input: RevocationInput): RevocationAssessment {
  const known = readRules(rules);
  const { subject, date, score } = readRevocation(known, input);
  const { revocation } = known;
  const keys = (revocation?.keyCriteria ?? []).flatMap(({ set, criteria }) =>
    set === score.set.id ? criteria : [],
  );
  const bounds = failureBounds(score, keys);
  const { unit: countedAs } = score.total;
  const share = (count: number): Quantity<'percent'> =>
    quantity(toDecimal(count).times(100).div(bounds.total), 'percent');
  const assessment = {
    kind: 'revocation-assessment',
    rules: rulesRef(known),
    set: score.set,
    subject,
    date,
    ...(known.authority === undefined ? {} : { authority: known.authority }),
    ...groundsOf(revocation?.branches, bounds),
    failed: { least: quantity(bounds.least, countedAs), most: quantity(bounds.most, countedAs) },
    failedPercent: { least: share(bounds.least), most: share(bounds.most) },
    total: quantity(bounds.total, countedAs),
    keyFailed: bounds.keyFailed,
    keyOpen: bounds.keyOpen,
    ...(revocation === undefined ? {} : { citation: revocation.citation }),
  } as const satisfies Omit<RevocationAssessment, 'explanation'>;
  return deepFreeze({ ...assessment, explanation: explainRevocation(known, assessment) });
}
