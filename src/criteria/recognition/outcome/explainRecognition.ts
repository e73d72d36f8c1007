import { range, type BilingualText, type Explanation, type Locale } from '../../../foundation/internal.js';
import { statusNames } from '../../scoring/explainScore.js';
import { requirementWords } from '../../thresholds/requirementWords.js';
import type {
  ConditionAssessment,
  RecognitionAssessment,
  RecognitionOutcome,
} from './recognitionAssessment.js';
import type { CriterionToAssess } from '../input/recognitionFindings.js';
import { overlaysStep } from './overlaysStep.js';
import type { RecognitionRules } from '../model/recognitionRules.js';

/** What each outcome is called. */
export const recognitionOutcomeNames: Readonly<Record<RecognitionOutcome, BilingualText>> =
  /* @__PURE__ */ (() =>
    Object.freeze({
      qualifies: Object.freeze({ vi: 'đủ điều kiện', en: 'meets the conditions' }),
      'does-not-qualify': Object.freeze({ vi: 'chưa đủ điều kiện', en: 'does not meet the conditions' }),
      open: Object.freeze({ vi: 'chưa kết luận được', en: 'cannot be told yet' }),
    }))();

/** How an assessment came about, in words. */
export function explainRecognition(
  rules: RecognitionRules,
  assessment: Omit<RecognitionAssessment, 'explanation'>,
): Explanation {
  const { unit, date, outcome, conditions, restsOnUnconfirmed, authority, set } = assessment;
  return {
    say: {
      vi: '{unit} ({date}): {outcome} theo “{rules}”.',
      en: '{unit} ({date}): {outcome} of “{rules}”.',
    },
    values: { unit: unit.name, date, outcome: recognitionOutcomeNames[outcome], rules: rules.title },
    sources: [rules.citation],
    steps: [
      ...conditions.map(conditionStep),
      ...overlaysStep(set),
      ...unconfirmedSteps(restsOnUnconfirmed),
      authority === undefined
        ? { say: DECIDED }
        : { say: DECIDED_BY, values: { authority: authority.name }, sources: [authority.citation] },
    ],
  };
}

const DECIDED: BilingualText = {
  vi: 'Việc công nhận do cấp có thẩm quyền quyết định.',
  en: 'Recognition is decided by an authority.',
};

const DECIDED_BY: BilingualText = {
  vi: 'Việc công nhận do {authority} quyết định.',
  en: 'Recognition is decided by {authority}.',
};

function conditionStep(one: ConditionAssessment): Explanation {
  const { name, status, citation, threshold } = one;
  const figure = figureStep(one);
  const required = threshold === undefined || threshold.requirement.kind === 'met' ? undefined : threshold;
  return {
    say: required
      ? { vi: '{name}: {status} (yêu cầu: {required}).', en: '{name}: {status} (required: {required}).' }
      : { vi: '{name}: {status}.', en: '{name}: {status}.' },
    values: {
      name,
      status: statusNames[status],
      ...(required && { required: requirementWords(required.requirement) }),
    },
    sources: [threshold?.citation ?? citation],
    ...(figure && { steps: [figure] }),
  };
}

function figureStep({
  value,
  possible,
  margin,
  share,
  criteria = [],
}: ConditionAssessment): Explanation | undefined {
  if (criteria.length > 0) return missingStep(criteria);
  const figure = value ?? possible;
  if (share !== undefined) {
    const { group, least, most, whole } = share;
    const isExact = least.value === most.value;
    const count = isExact ? least : range({ lower: least.value, upper: most.value }, least.unit);
    const values = { count, whole, group: group.name };
    const say = { vi: '{group}: {count} trên tổng số {whole}.', en: '{group}: {count} of all {whole}.' };
    if (figure === undefined) return { say, values };
    return { say, values: { ...values, figure }, arithmetic: '{count} ÷ {whole} × 100 = {figure}' };
  }
  if (figure === undefined) return undefined;
  if (margin === undefined)
    return { say: { vi: 'Giá trị: {figure}.', en: 'Value: {figure}.' }, values: { figure } };
  return {
    say: {
      vi: 'Giá trị: {figure}; so với ngưỡng: {margin}.',
      en: 'Value: {figure}; to the threshold: {margin}.',
    },
    values: { figure, margin },
  };
}

function missingStep(criteria: readonly CriterionToAssess[]): Explanation {
  const list = (locale: Locale): string =>
    criteria.map(({ id, name }) => `${id}. ${name[locale]}`).join('; ');
  return {
    say: { vi: 'Còn thiếu: {list}.', en: 'Missing: {list}.' },
    values: { list: { vi: list('vi'), en: list('en') } },
  };
}

function unconfirmedSteps(ids: readonly string[]): readonly Explanation[] {
  if (ids.length === 0) return [];
  return [
    {
      say: { vi: 'Dựa trên quy định chưa được xác nhận: {list}.', en: 'Rests on unconfirmed rules: {list}.' },
      values: { list: ids.join(', ') },
    },
  ];
}
