import { toDecimal } from '../../../foundation/internal.js';
import { canonicalFinding } from '../../scoring/reading/canonicalFinding.js';
import { judgeIndicator } from '../../scoring/judging/judgeIndicator.js';
import type { IndicatorScore } from '../../scoring/index.js';
import { judgeBounds, shareOf } from './judgeBounds.js';
import { conditionThreshold, unitOf } from './conditionThreshold.js';
import type { ConditionAssessment } from '../outcome/recognitionAssessment.js';
import type { ContentCounts } from '../input/recognitionFindings.js';
import type { RecognitionReading } from './recognitionReading.js';
import type { ContentsCondition, RecognitionCondition } from '../model/recognitionConditions.js';
import { statusOfWhole } from './statusOfWhole.js';

/** How a condition comes out by what the caller states of it; `undefined` if nothing. */
export function judgeByFinding(
  condition: RecognitionCondition,
  { findings, date }: RecognitionReading,
): ConditionAssessment | undefined {
  const { id, name, citation } = condition;
  const finding = Object.hasOwn(findings, id) ? findings[id] : undefined;
  if (finding === undefined) return undefined;
  const own = { citation, decidedBy: 'finding' } as const;
  if (typeof finding === 'object' && 'contents' in finding) {
    // Counts of contents are refused for any other condition.
    return { ...own, ...contentsMet(condition as ContentsCondition, finding.contents, date) };
  }
  const threshold = conditionThreshold(condition, date);
  // Only places that there may be none of can be found to be none: of any other this is refused.
  if (finding === 'not-applicable' && condition.kind === 'member-share')
    return { ...own, id, name, status: 'not-applicable', threshold };
  const unit = unitOf(condition);
  const judged = { id, name, ...(unit === undefined ? {} : { unit }) };
  return {
    ...own,
    ...judgeIndicator(judged, threshold, canonicalFinding(finding)),
  };
}

/** So many of all contents, and each of the obligatory ones. */
function contentsMet(
  condition: ContentsCondition,
  { total, met, notMet = 0, findings = {} }: ContentCounts,
  date: string,
): Omit<ConditionAssessment, 'decidedBy' | 'citation'> {
  const whole = toDecimal(total);
  const share = judgeBounds(condition, conditionThreshold(condition, date), {
    lower: shareOf(toDecimal(met), whole),
    upper: shareOf(whole.minus(toDecimal(notMet)), whole),
  });
  const parts = condition.obligatory.map(({ id, name }): IndicatorScore => {
    const found = Object.hasOwn(findings, id) ? findings[id] : undefined;
    return { id, name, status: found ?? 'not-assessed' };
  });
  return { ...share, status: statusOfWhole([share.status, ...parts.map(({ status }) => status)]), parts };
}
