import {
  isRefusal,
  quantity,
  type BilingualText,
  type Citation,
  type ExplainedValue,
  type Explanation,
} from '../../../foundation/internal.js';
import { areaNames } from '../../standards/area.js';
import type { ScoreSheet } from '../forms/reviewForms.js';
import type { Review } from '../household/readReview.js';
import type { HouseholdReview } from '../householdReview.js';
import { questionOf } from '../scoring/knowledge.js';
import { isByIncome } from '../scoring/reviewClasses.js';
import { explainFormA } from './explainFormA.js';
import { reviewClassNames } from './reviewTexts.js';

type Told = Omit<HouseholdReview, 'explanation' | 'assumptions' | 'warnings'>;

/** How a review came about: form A, each point of score A with its row, each indicator of score B, the class. */
export function explainReview(review: Review, sheet: ScoreSheet, told: Told): Explanation {
  const { forms, household } = review;
  const steps = [
    ...(household.isListed === true ? [] : [explainFormA(review, told)]),
    ...(told.scoreA === undefined || told.scoreB === undefined
      ? []
      : [explainScoreA(review, sheet, told, told.scoreA), explainScoreB(review, told, told.scoreB)]),
    ...explainIncome(review, told),
  ];
  return {
    say: headed(told),
    values: {
      ...(told.subject === undefined ? {} : { subject: told.subject }),
      ...(told.date === undefined ? {} : { date: told.date }),
      class: namesOf(told.possibleClasses.map((one) => reviewClassNames[one])),
    },
    sources: forms.sources.slice(0, 1),
    steps,
  };
}

function headed({ subject, date, class: found }: Told): BilingualText {
  const vi = [subject === undefined ? '' : '{subject}', date === undefined ? '' : 'ngày {date}'];
  const en = [subject === undefined ? '' : '{subject}', date === undefined ? '' : '{date}'];
  const head = (parts: readonly string[], text: string): string =>
    [parts.filter((part) => part !== '').join(', '), text].filter((part) => part !== '').join(': ');
  return isRefusal(found)
    ? {
        vi: head(vi, 'chưa xác định được phân loại hộ; có thể là {class}.'),
        en: head(en, 'the class is not determined; it may be: {class}.'),
      }
    : { vi: head(vi, '{class}.'), en: head(en, '{class}.') };
}

function explainScoreA(
  { forms }: Review,
  sheet: ScoreSheet,
  { points, area }: Told,
  scoreA: ExplainedValue,
): Explanation {
  const { formB1 } = forms;
  return {
    say: {
      vi: 'Phiếu B1, {sheet}: điểm A là {scoreA}; hộ nghèo, hộ cận nghèo ở {area} có điểm A không quá {upTo}.',
      en: 'Form B1, {sheet}: score A {scoreA}; poor and near-poor {area} households have {upTo} at most.',
    },
    values: {
      sheet: sheet.name,
      scoreA,
      area: areaNames[area],
      upTo: quantity(formB1.upTo[area], 'score'),
    },
    sources: [{ ...formB1.citation, article: sheet.article }, forms.classCitation],
    steps: points.map(({ number, name, question, row, points: given }) => {
      const asked = questionOf(forms, question).name;
      const isNamedAlike = row === undefined && asked.vi === name.vi;
      return {
        say: row === undefined ? (isNamedAlike ? OPEN_ALIKE : OPEN_ITEM) : ITEM,
        values: { number: String(number), name, row: row ?? asked, points: given },
      };
    }),
  };
}

function explainScoreB(
  { forms: { formB2, classCitation } }: Review,
  { indicators }: Told,
  scoreB: ExplainedValue,
): Explanation {
  const shown = indicators.filter(({ state }) => state === 'deprived' || state === 'unknown');
  return {
    say: {
      vi: 'Phiếu B2: điểm B là {scoreB}, mỗi chỉ tiêu thiếu hụt {pointsEach}; từ {poorFrom} trở lên là hộ nghèo, dưới mức đó là hộ cận nghèo.',
      en: 'Form B2: score B {scoreB}, {pointsEach} for each indicator; from {poorFrom} on the household is poor, below near-poor.',
    },
    values: {
      scoreB,
      pointsEach: quantity(formB2.pointsEach, 'score'),
      poorFrom: quantity(formB2.poorFrom, 'score'),
    },
    sources: [formB2.citation, classCitation],
    steps: shown.map(({ number, name, state }) => ({
      say: state === 'deprived' ? DEPRIVED : UNKNOWN,
      values: { number, name },
    })),
  };
}

function explainIncome(
  { forms: { averageLivingStandard }, household: { area, declaredIncome } }: Review,
  { possibleClasses }: Told,
): readonly Explanation[] {
  const isToldBy = possibleClasses.some(isByIncome);
  if (declaredIncome === undefined || !isToldBy) return [];
  const { [area]: band, citation } = averageLivingStandard;
  const income =
    typeof declaredIncome === 'object' && 'unit' in declaredIncome ? declaredIncome.value : declaredIncome;
  const amounts = { income, moreThan: band.moreThan, upTo: band.upTo };
  return [
    {
      say: {
        vi: 'Thu nhập kê khai {income}; hộ có mức sống trung bình ở {area}: trên {moreThan} đến {upTo}.',
        en: 'Declared income {income}; average living standard ({area}): above {moreThan}, up to {upTo}.',
      },
      values: {
        area: areaNames[area],
        ...Object.fromEntries(
          Object.entries(amounts).map(([name, amount]) => [name, quantity(amount, 'VND/person/month')]),
        ),
      },
      sources: [citation] satisfies readonly Citation[],
    },
  ];
}

/** Names one after the other. */
function namesOf(names: readonly BilingualText[]): BilingualText {
  const list = (locale: 'vi' | 'en'): string => names.map((name) => name[locale]).join(', ');
  return { vi: list('vi'), en: list('en') };
}

const ITEM: BilingualText = {
  vi: '{number}. {name}: {row}: {points}.',
  en: '{number}. {name}: {row}: {points}.',
};
const OPEN_ITEM: BilingualText = {
  vi: '{number}. {name}: {row}: chưa rõ, có thể {points}.',
  en: '{number}. {name}: {row}: open, may give {points}.',
};
const OPEN_ALIKE: BilingualText = {
  vi: '{number}. {name}: chưa rõ, có thể {points}.',
  en: '{number}. {name}: open, may give {points}.',
};
const DEPRIVED: BilingualText = { vi: '{number}. {name}.', en: '{number}. {name}.' };
const UNKNOWN: BilingualText = { vi: '{number}. {name}: chưa rõ.', en: '{number}. {name}: open.' };
