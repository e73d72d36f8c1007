import type { BilingualText, Locale, Warning } from '../../../foundation/internal.js';
import type { ReviewItem } from '../forms/reviewForms.js';
import type { Review } from '../household/readReview.js';
import type { ReviewWarningCode } from '../householdReview.js';
import { conditionTruth } from '../scoring/conditionTruth.js';
import type { QuickReview } from '../scoring/quickReview.js';
import { scenarios } from '../scoring/scenarios.js';

/** An item with its own answer: whether it holds; `undefined` if it has none. */
type Answered = readonly [item: ReviewItem, own: boolean | undefined];

/** A part of the forms with those of its items that the other answers contradict. */
interface Contradicted {
  readonly form: BilingualText;
  readonly answers: readonly [no: BilingualText, yes: BilingualText];
  readonly items: readonly Answered[];
}

/** Tells which items of form A and B2 have answers of their own that the other answers contradict: the own ones decide. */
export function contradictionWarnings(
  review: Review,
  { ends }: QuickReview,
): readonly Warning<ReviewWarningCode>[] {
  const found = [
    ...(review.household.isListed === true ? [] : contradictedOfFormA(review)),
    ...(ends.has('scored') ? [contradictedOfFormB2(review)] : []),
  ].filter(({ items }) => items.length > 0);
  return found.length === 0 ? [] : [{ code: 'answer-contradicts-others', text: textOf(found) }];
}

function contradictedOfFormA(review: Review): readonly Contradicted[] {
  const { answers = {} } = review.household;
  const { exclusions, items } = review.forms.formA;
  const contradicted = (list: readonly ReviewItem[]): readonly Answered[] =>
    list
      .map((item): Answered => [item, answers[item.id] as boolean | undefined])
      .filter((answered) => isContradicted(review, answered));
  return [
    { form: COLUMN_0, answers: YES_OR_NO, items: contradicted(exclusions) },
    { form: FORM_A, answers: YES_OR_NO, items: contradicted(items) },
  ];
}

function contradictedOfFormB2(review: Review): Contradicted {
  const { deprivations = {} } = review.household;
  const items = review.forms.formB2.items
    .map((item): Answered => {
      const state = deprivations[item.id];
      return [item, state && state === 'deprived'];
    })
    .filter((answered) => isContradicted(review, answered));
  return { form: FORM_B2, answers: DEPRIVED_OR_NOT, items };
}

/** Whether the other answers give the opposite, however large the household may be. */
function isContradicted(review: Review, [{ when }, own]: Answered): boolean {
  if (when === undefined || own === undefined) return false;
  return scenarios(review).every((supposed) => {
    const truth = conditionTruth(review, when, supposed);
    return truth !== undefined && (truth === true) !== own;
  });
}

function textOf(found: readonly Contradicted[]): BilingualText {
  const list = (locale: Locale): string =>
    found
      .map(({ form, answers: [no, yes], items }) => {
        const each = items.map(([{ number }, own]) => `${number} (${(own === true ? yes : no)[locale]})`);
        return `${form[locale]}: ${each.join(', ')}`;
      })
      .join('; ');
  return {
    vi: `Các mục ghi trực tiếp sau đây trái với những câu trả lời khác: ${list('vi')}. Kết quả rà soát tính theo các mục này; đề nghị kiểm tra lại.`,
    en: `These items contradict the other answers: ${list('en')}. The review goes by the items; please check.`,
  };
}

const COLUMN_0: BilingualText = { vi: 'Phiếu A, cột 0', en: 'form A, column 0' };
const FORM_A: BilingualText = { vi: 'Phiếu A', en: 'form A' };
const FORM_B2: BilingualText = { vi: 'Phiếu B2', en: 'form B2' };
const YES_OR_NO = [
  { vi: 'không', en: 'no' },
  { vi: 'có', en: 'yes' },
] as const;
const DEPRIVED_OR_NOT = [
  { vi: 'không thiếu hụt', en: 'not deprived' },
  { vi: 'thiếu hụt', en: 'deprived' },
] as const;
