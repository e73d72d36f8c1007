import { type BilingualText, type Explanation, isRefusal, toDecimal } from '../../../foundation/internal.js';
import type { AssessmentFigures, ProgressAssessment } from '../model/progressAssessment.js';

type Told = Omit<ProgressAssessment, 'kind' | 'explanation'>;

/** How an assessment came about, in words. */
export function explainAssessment(told: Told): Explanation {
  const { method, subject, indicatorName, progressClass, baseline, current, progressScore } = told;
  const values = {
    ...(subject === undefined ? {} : { subject }),
    ...(indicatorName === undefined ? {} : { indicator: indicatorName }),
    method: method.name,
    ...(progressClass === undefined
      ? {}
      : { found: isRefusal(progressClass) ? progressClass : progressClass.name }),
    ...(progressScore === undefined ? {} : { score: progressScore }),
  };
  const lead = `${subject === undefined ? '' : '{subject}, '}${indicatorName === undefined ? '' : '{indicator}, '}`;
  const gap = progressClass === undefined ? '{score}' : '{found}';
  return {
    say: { vi: `${lead}{method}: ${gap}.`, en: `${lead}{method}: ${gap}.` },
    values,
    sources: method.sources,
    steps: [
      baseline === undefined
        ? { say: AT, values: { to: String(current.year), current: current.value } }
        : {
            say: FROM_TO,
            values: {
              from: String(baseline.year),
              baseline: baseline.value,
              to: String(current.year),
              current: current.value,
            },
          },
      ...figureSteps(told),
    ],
  };
}

const AT: BilingualText = { vi: 'Năm {to}: {current}.', en: 'In {to}: {current}.' };
const FROM_TO: BilingualText = {
  vi: 'Năm {from}: {baseline}; năm {to}: {current}.',
  en: 'In {from}: {baseline}; in {to}: {current}.',
};

/** What each figure is called. */
const FIGURES: Readonly<Record<keyof AssessmentFigures, BilingualText>> = {
  baselineScaled: { vi: 'Điểm quy đổi kỳ gốc', en: 'Baseline on the scale' },
  currentScaled: { vi: 'Điểm quy đổi hiện tại', en: 'Latest value on the scale' },
  observedRate: { vi: 'Tốc độ bình quân năm', en: 'Yearly change found' },
  directedRate: { vi: 'Tốc độ theo chiều mong muốn', en: 'Yearly change, above 0 for the better' },
  requiredRate: { vi: 'Tốc độ cần để đạt mục tiêu', en: 'Yearly change required' },
  lastChange: { vi: 'Thay đổi của năm cuối', en: 'Last yearly change' },
  projected: { vi: 'Mức dự kiến vào năm đích', en: 'Expected in the year of the target' },
  rateRatio: { vi: 'Tỷ số dùng để xếp loại', en: 'Ratio that the class is read from' },
  missPercent: {
    vi: 'Mức hụt so với khoảng cách còn lại đến mục tiêu',
    en: 'Miss, of the way from today',
  },
  projectedGapPercent: {
    vi: 'Khoảng cách dự kiến còn lại so với tổng khoảng cách từ kỳ gốc',
    en: 'Gap expected, of the way from the baseline',
  },
  limitFactor: { vi: 'Hệ số giới hạn tự nhiên', en: 'Factor of the natural limit' },
  progressScore: { vi: 'Điểm', en: 'Score' },
  exactScore: { vi: 'Điểm theo ngưỡng công bố', en: 'Score by the published cut-offs' },
};

/** How a figure that is a fall or a rise is told. */
const CHANGES: Readonly<Partial<Record<keyof AssessmentFigures, BilingualText>>> = {
  observedRate: { vi: 'Tốc độ bình quân năm: {figure|moved}.', en: 'On average it {figure|moved}.' },
  requiredRate: {
    vi: 'Tốc độ cần để đạt mục tiêu: {figure|moved}.',
    en: 'To reach the target it has to {figure|toMove}.',
  },
  lastChange: { vi: 'Thay đổi của năm cuối: {figure|moved}.', en: 'In the last year it {figure|moved}.' },
};

function figureSteps(told: Told): readonly Explanation[] {
  return (Object.keys(FIGURES) as (keyof AssessmentFigures)[]).flatMap((member) => {
    const figure = told[member];
    if (figure === undefined) return [];
    const { vi, en } = FIGURES[member];
    const plain = { vi: `${vi}: {figure}.`, en: `${en}: {figure}.` };
    const arithmetic =
      member === 'rateRatio' && isRatioOfRates(told)
        ? '{observedRate} ÷ {requiredRate} = {figure}'
        : undefined;
    return [
      {
        say: isRefusal(figure) ? plain : (CHANGES[member] ?? plain),
        values: { figure, ...ratesOf(told) },
        ...(arithmetic === undefined ? {} : { arithmetic }),
      },
    ];
  });
}

/** Whether the ratio is that of the two rates that are told: one that is read by the direction may have another sign. */
function isRatioOfRates({ observedRate, requiredRate, rateRatio, method }: Told): boolean {
  if (method.yardstick !== 'required-rate') return false;
  const [observed, required, ratio] = [observedRate, requiredRate, rateRatio].map((figure) =>
    figure === undefined || isRefusal(figure) ? undefined : toDecimal(figure.value),
  );
  if (observed === undefined || required === undefined || ratio === undefined) return false;
  return observed.times(required).times(ratio).gte(0);
}

function ratesOf({ observedRate, requiredRate }: Told) {
  return {
    ...(observedRate === undefined ? {} : { observedRate }),
    ...(requiredRate === undefined ? {} : { requiredRate }),
  };
}
