import { isRefusal, type BilingualText, type Explanation } from '../../../foundation/internal.js';
import { assessmentMethods } from '../methods/assessmentMethods.js';
import type { AssessmentComparison, Disagreement, JudgeId, WindowVerdict } from './comparisonTypes.js';
import { LINEAR_PACE } from './verdicts.js';
import type { ProgressAssessment } from '../model/progressAssessment.js';

type Told = Omit<AssessmentComparison, 'kind' | 'explanation'>;

/** What the methods say and why they differ, in words. */
export function explainComparison(told: Told): Explanation {
  const { subject, indicatorName, assessments, leftOut, pace, disagreements, inWindows } = told;
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
      ...windowStep(inWindows),
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

/** What the windows of Eurostat say, where they are not of one mind. */
function windowStep(inWindows: readonly WindowVerdict[]): readonly Explanation[] {
  const found = inWindows.flatMap(({ progressClass }) => (isRefusal(progressClass) ? [] : [progressClass]));
  const [short, long] = found;
  if (short === undefined || long === undefined || short.code === long.code) return [];
  return [
    {
      say: {
        vi: '{method}: {short} nếu xét 5 năm gần nhất, {long} nếu xét 15 năm gần nhất; chỉ khác nhau do khoảng thời gian.',
        en: '{method}: {short} over the latest 5 years, {long} over the latest 15; the window alone decides.',
      },
      values: { method: assessmentMethods.eurostat.name, short: short.name, long: long.name },
    },
  ];
}

function disagreementStep({ judges: [one, other], causes }: Disagreement): Explanation {
  const texts = causes.map(({ text }) => text);
  return {
    say: { vi: '{one} khác {other}: {why}.', en: '{one} differs from {other}: {why}.' },
    values: {
      one: nameOf(one),
      other: nameOf(other),
      why: { vi: texts.map(({ vi }) => vi).join('; '), en: texts.map(({ en }) => en).join('; ') },
    },
  };
}

function nameOf(judge: JudgeId): BilingualText {
  return judge === 'linear-pace' ? LINEAR_PACE : assessmentMethods[judge].shortName;
}
