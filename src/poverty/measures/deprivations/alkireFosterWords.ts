import {
  isRefusal,
  localNumber,
  type Assumption,
  type BilingualText,
  type Explanation,
  type Subject,
  type Warning,
} from '../../../foundation/internal.js';
import { ofSubject, subjectMember } from '../../subjectLine.js';
import type { AlkireFosterInput } from './alkireFosterInput.js';
import type {
  AlkireFoster,
  AlkireFosterAssumptionCode,
  AlkireFosterWarningCode,
  IndicatorContribution,
} from './alkireFosterResult.js';

/** What the measures take for granted: only where some state is not applicable. */
export function alkireFosterAssumptions({
  households,
}: AlkireFosterInput): readonly Assumption<AlkireFosterAssumptionCode>[] {
  const isAny = households.some(({ deprivations = {} }) =>
    Object.values(deprivations).includes('not-applicable'),
  );
  return isAny ? [{ code: 'not-applicable-not-deprived', text: NOT_APPLICABLE }] : [];
}

const NOT_APPLICABLE: BilingualText = {
  vi: 'Hộ không có đối tượng của một chỉ số (không áp dụng) được coi là không thiếu hụt chỉ số đó.',
  en: 'A household in which nobody could lack an indicator counts as not deprived in it.',
};

/** What a reader must know: in which indicators something is unknown, and of how many households. */
export function alkireFosterWarnings(
  indicators: readonly IndicatorContribution[],
): readonly Warning<AlkireFosterWarningCode>[] {
  const open = indicators.flatMap(({ id, name = { vi: id, en: id }, unknown }) =>
    unknown === undefined ? [] : [{ name, count: unknown.value }],
  );
  if (open.length === 0) return [];
  const listed = (locale: 'vi' | 'en'): string =>
    open.map(({ name, count }) => `${name[locale]} (${localNumber(count, locale)})`).join(', ');
  const text = {
    vi: `Có chỉ số chưa rõ hộ có thiếu hụt hay không; số hộ chưa rõ: ${listed('vi')}.`,
    en: `Of some households it is unknown whether they are deprived: ${listed('en')}.`,
  };
  return [{ code: 'deprivations-unknown', text }];
}

type Figures = Pick<
  AlkireFoster,
  | 'cutoff'
  | 'population'
  | 'numberPoor'
  | 'headcountPercent'
  | 'intensityPercent'
  | 'adjustedHeadcount'
  | 'indicators'
  | 'possible'
>;

/** How the measures of a sample came about. */
export function explainAlkireFoster(subject: Subject | undefined, figures: Figures): Explanation {
  const { cutoff, population, numberPoor, headcountPercent, possible, indicators } = figures;
  const values = { ...subjectMember(subject), cutoff, population, numberPoor, headcountPercent };
  const steps = [...measureSteps(figures), ...indicators.map(indicatorStep)];
  if (possible === undefined)
    return {
      say: ofSubject(subject, HEADCOUNT),
      values,
      arithmetic: '{numberPoor} ÷ {population} × 100 = {headcountPercent}',
      steps,
    };
  const { headcountPercent: headcount, adjustedHeadcount: adjusted } = possible;
  return { say: ofSubject(subject, OPEN), values: { ...values, headcount, adjusted }, steps };
}

function measureSteps(figures: Figures): readonly Explanation[] {
  const { headcountPercent, intensityPercent, adjustedHeadcount } = figures;
  if (isRefusal(adjustedHeadcount)) return [];
  if (isRefusal(intensityPercent)) return [{ say: NO_INTENSITY, values: { intensityPercent } }];
  return [
    {
      say: MEASURES,
      values: { headcountPercent, intensityPercent, adjustedHeadcount },
      arithmetic: '{headcountPercent} × {intensityPercent} = {adjustedHeadcount}',
    },
  ];
}

function indicatorStep(indicator: IndicatorContribution): Explanation {
  const { id, name = id, censoredHeadcountPercent, uncensoredHeadcountPercent } = indicator;
  const { contributionPercent, weight } = indicator;
  return {
    say: isRefusal(contributionPercent) ? INDICATOR : CONTRIBUTION,
    values: { name, weight, censoredHeadcountPercent, uncensoredHeadcountPercent, contributionPercent },
  };
}

const HEADCOUNT: BilingualText = {
  vi: 'tỷ lệ nghèo đa chiều (H) {headcountPercent}: {numberPoor} trên {population} có điểm thiếu hụt từ {cutoff} trở lên.',
  en: '{headcountPercent} are poor (H): {numberPoor} out of {population} have a deprivation score of {cutoff} or more.',
};
const OPEN: BilingualText = {
  vi: 'tỷ lệ nghèo đa chiều (H) {headcount|fromTo}, chỉ số nghèo đa chiều (M0) {adjusted|fromTo}, vì có chỉ số chưa rõ hộ có thiếu hụt hay không (ngưỡng {cutoff}).',
  en: 'the headcount (H) is {headcount|fromTo} and M0 {adjusted|fromTo}, as some deprivations are unknown (cut-off {cutoff}).',
};
const MEASURES: BilingualText = {
  vi: 'Cường độ nghèo (A) {intensityPercent}; chỉ số nghèo đa chiều (M0) {adjustedHeadcount}.',
  en: 'The intensity (A) is {intensityPercent}; the adjusted headcount (M0) is {adjustedHeadcount}.',
};
const NO_INTENSITY: BilingualText = {
  vi: 'Cường độ nghèo (A): {intensityPercent}.',
  en: 'The intensity (A): {intensityPercent}.',
};
const CONTRIBUTION: BilingualText = {
  vi: '{name} (quyền số {weight}): {uncensoredHeadcountPercent} thiếu hụt, {censoredHeadcountPercent} vừa nghèo vừa thiếu hụt; đóng góp {contributionPercent} vào M0.',
  en: '{name} (weight {weight}): {uncensoredHeadcountPercent} are deprived, {censoredHeadcountPercent} are poor and deprived; it contributes {contributionPercent} of M0.',
};
const INDICATOR: BilingualText = {
  vi: '{name} (quyền số {weight}): thiếu hụt {uncensoredHeadcountPercent}; vừa nghèo vừa thiếu hụt {censoredHeadcountPercent}.',
  en: '{name} (weight {weight}): deprived {uncensoredHeadcountPercent}; poor and deprived {censoredHeadcountPercent}.',
};
