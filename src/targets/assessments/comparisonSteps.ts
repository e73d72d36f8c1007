import { isRefusal, type BilingualText, type Explanation } from '../../foundation/internal.js';
import { assessmentMethods } from './assessmentMethods.js';
import type { AssessmentComparison, Disagreement, JudgeId } from './comparisonTypes.js';
import { LINEAR_PACE } from './disagreements.js';
import type { ProgressAssessment } from './progressAssessment.js';

type Told = Omit<AssessmentComparison, 'kind' | 'explanation'>;

/** What the methods say and why they differ, in words. */
export function explainComparison(told: Told): Explanation {
  const { subject, indicatorName, assessments, leftOut, pace, disagreements } = told;
  const lead = `${subject === undefined ? '' : '{subject}, '}${indicatorName === undefined ? '' : '{indicator}, '}`;
  return {
    say: {
      vi: `${lead}${disagreements.length === 0 ? 'các phương pháp không mâu thuẫn nhau.' : 'các phương pháp cho kết luận khác nhau.'}`,
      en: `${lead}${disagreements.length === 0 ? 'the methods do not contradict one another.' : 'the methods differ.'}`,
    },
    values: {
      ...(subject === undefined ? {} : { subject }),
      ...(indicatorName === undefined ? {} : { indicator: indicatorName }),
    },
    steps: [
      ...assessments.map(verdictStep),
      {
        say: { vi: '{name}: tỷ số {ratio|number}.', en: '{name}: ratio {ratio|number}.' },
        values: { name: LINEAR_PACE, ratio: isRefusal(pace) ? pace : pace.linear.rateRatio },
      },
      ...leftOut.map(({ method, refusal }) => ({
        say: { vi: '{method}: không áp dụng, {why}.', en: '{method} does not apply: {why}.' },
        values: { method: method.name, why: refusal.reason },
      })),
      ...disagreements.map(disagreementStep),
    ],
  };
}

function verdictStep({ method, progressClass, progressScore, rateRatio }: ProgressAssessment): Explanation {
  const tell = (ratio: string): string =>
    [
      ...(progressClass === undefined ? [] : ['{found}']),
      ...(rateRatio === undefined || isRefusal(rateRatio) ? [] : [`${ratio} {ratio|number}`]),
      ...(progressScore === undefined || isRefusal(progressScore) ? [] : ['{score}']),
    ].join('; ');
  return {
    say: { vi: `{method}: ${tell('tỷ số')}.`, en: `{method}: ${tell('ratio')}.` },
    values: {
      method: method.name,
      ...(progressClass === undefined
        ? {}
        : { found: isRefusal(progressClass) ? progressClass : progressClass.name }),
      ...(rateRatio === undefined ? {} : { ratio: rateRatio }),
      ...(progressScore === undefined ? {} : { score: progressScore }),
    },
  };
}

function disagreementStep({ judges: [one, other], causes }: Disagreement): Explanation {
  const texts = causes.map(({ text }) => text);
  return {
    say: { vi: '{one} và {other} khác nhau: {why}.', en: '{one} and {other} differ: {why}.' },
    values: {
      one: nameOf(one),
      other: nameOf(other),
      why: { vi: texts.map(({ vi }) => vi).join('; '), en: texts.map(({ en }) => en).join('; ') },
    },
  };
}

function nameOf(judge: JudgeId): BilingualText {
  return judge === 'linear-pace' ? LINEAR_PACE : assessmentMethods[judge].name;
}
