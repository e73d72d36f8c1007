import {
  deepFreeze,
  type BilingualText,
  type Explanation,
  type IsoDate,
  type Locale,
} from '../../../foundation/internal.js';
import { isDecided } from '../conditions/statusOfWhole.js';
import type { CriterionToAssess } from '../input/recognitionFindings.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import { explainCalculation, calculationOn } from '../../thresholds/calculationOn.js';
import { requirementWords } from '../../thresholds/requirementWords.js';
import { statusNames } from '../../scoring/counting/statusNames.js';
import { explainFigure } from './explainFigure.js';
import { overlaysStep } from './overlaysStep.js';
import type {
  ConditionAssessment,
  RecognitionAssessment,
  RecognitionOutcome,
} from './recognitionAssessment.js';

/** What each outcome is called. */
export const recognitionOutcomeNames: Readonly<Record<RecognitionOutcome, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    qualifies: { vi: 'đủ điều kiện công nhận', en: 'the conditions are met' },
    'does-not-qualify': { vi: 'chưa đủ điều kiện công nhận', en: 'the conditions are not met' },
    open: { vi: 'chưa đủ căn cứ kết luận về điều kiện công nhận', en: 'it cannot be told yet' },
  });

/** How an assessment came about, in words. */
export function explainRecognition(
  rules: RecognitionRules,
  assessment: Omit<RecognitionAssessment, 'explanation'>,
): Explanation {
  const { subject, date, outcome, conditions, restsOnUnconfirmed, authority, set } = assessment;
  const unconfirmed = conditions.filter(({ id }) => restsOnUnconfirmed.includes(id));
  return {
    say: {
      vi: '{subject}: {outcome} “{title}” (xét ngày {date}).',
      en: 'Recognition of {subject} as “{title}” ({date}): {outcome}.',
    },
    values: { subject: subject.name, date, outcome: recognitionOutcomeNames[outcome], title: rules.title },
    sources: [rules.citation],
    steps: [
      ...conditions.map((one) => conditionStep(one, calculationOf(rules, one, date))),
      ...overlaysStep(set),
      ...namesStep(
        UNCONFIRMED,
        unconfirmed.map(({ name }) => name),
      ),
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

const UNCONFIRMED: BilingualText = {
  vi: 'Điều kiện dựa trên quy định chưa đối chiếu với văn bản gốc: {list}.',
  en: 'Rests on rules that were not checked against their text: {list}.',
};

const MISSING: BilingualText = {
  vi: 'Tiêu chí chưa đạt hoặc chưa có kết luận: {list}.',
  en: 'Criteria that are not met or not settled: {list}.',
};

const REQUIRED: BilingualText = {
  vi: '{name}: {status} (yêu cầu: {required}).',
  en: '{name}: {status} (required: {required}).',
};

const FOUND: BilingualText = {
  vi: '{name}: {status} (theo kết luận của cơ quan đánh giá; thư viện chưa có mức yêu cầu).',
  en: '{name}: {status} (as whoever assessed it found; the library does not know what is required).',
};

const JUDGED: BilingualText = { vi: '{name}: {status}.', en: '{name}: {status}.' };

/** Requirements of which nothing is known that could be compared. */
const OPEN: ReadonlySet<string> = /* @__PURE__ */ new Set(['unknown', 'set-by-province', 'set-by-ministry']);

/** How the value of a condition is found, where a text in force lays that down. */
function calculationOf(
  { conditions }: RecognitionRules,
  { id, value }: ConditionAssessment,
  date: IsoDate,
): readonly Explanation[] {
  const condition = conditions.find((one) => one.id === id);
  if (value === undefined || condition?.kind !== 'finding') return [];
  return explainCalculation(calculationOn(condition.calculation, date));
}

function conditionStep(one: ConditionAssessment, calculation: readonly Explanation[]): Explanation {
  const { name, status, citation, threshold, criteria = [], decidedBy } = one;
  const values = { name, status: statusNames[status] };
  const kind = threshold?.requirement.kind ?? 'met';
  // A finding that no requirement was at hand for rests on whoever gave it, not on a source that says nothing.
  if (decidedBy === 'finding' && isDecided(status) && OPEN.has(kind)) return { say: FOUND, values };
  const figure = criteria.length > 0 ? missingStep(criteria) : explainFigure(one);
  const steps = [...(figure === undefined ? [] : [figure]), ...calculation];
  return {
    say: kind === 'met' ? JUDGED : REQUIRED,
    values:
      threshold === undefined || kind === 'met'
        ? values
        : { ...values, required: requirementWords(threshold.requirement) },
    sources: [threshold?.citation ?? citation],
    ...(steps.length > 0 && { steps }),
  };
}

function missingStep(criteria: readonly CriterionToAssess[]): Explanation | undefined {
  return namesStep(
    MISSING,
    criteria.map(({ id, name }) => ({ vi: `${id}. ${name.vi}`, en: `${id}. ${name.en}` })),
  )[0];
}

function namesStep(say: BilingualText, names: readonly BilingualText[]): readonly Explanation[] {
  if (names.length === 0) return [];
  const list = (locale: Locale): string => names.map((name) => name[locale]).join('; ');
  return [{ say, values: { list: { vi: list('vi'), en: list('en') } } }];
}
