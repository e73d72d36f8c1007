import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  deepFreeze,
  lazySchema,
  localeProblems,
  readInput,
  shortText,
  subjectSchema,
  throwProblems,
  type BilingualText,
  type Locale,
  type Subject,
} from '../../foundation/internal.js';
import type { HouseholdReviewForms, ScoreSheet } from './forms/reviewForms.js';
import { readReview } from './household/readReview.js';
import type { ReviewedHousehold } from './household/reviewedHousehold.js';
import type { OpenQuestion } from './householdReview.js';
import { openQuestions } from './openQuestions.js';
import { scoreHousehold } from './scoring/scoreHousehold.js';
import { sheetOf } from './scoring/sheetOf.js';

/** The questions of one form that are open. */
export interface HouseholdSheetPart {
  /** The form. */
  readonly name: BilingualText;
  /** Its open questions, in its order. */
  readonly openQuestions: readonly OpenQuestion[];
}

/** What a surveyor has still to ask a household: the result of {@link householdSheet}. */
export interface HouseholdSheet {
  /** Marks this result. */
  readonly kind: 'household-sheet';
  /** The id of the forms. */
  readonly forms: string;
  /** Whose household it is. */
  readonly subject?: Subject;
  /** The forms with open questions; none when the review is complete, or stops at form A. */
  readonly parts: readonly HouseholdSheetPart[];
}

/**
 * The sheet of a household for surveyors [phiếu hỏi hộ]: the questions that are still open, by form, each question once.
 *
 * @param forms - The forms.
 * @param household - What is known of the household.
 * @returns The open questions in both languages.
 * @throws MtqgError as `reviewHousehold` does.
 *
 * @example
 * ```ts
 * import { householdReviewForms2022, householdSheet } from 'mtqg/poverty';
 *
 * const sheet = householdSheet(householdReviewForms2022(), { area: 'urban', province: 'Hà Nội', isListed: true });
 * sheet.parts[0]?.openQuestions[0]?.name.vi; // => 'Số nhân khẩu trong hộ'
 * ```
 */
export function householdSheet(forms: HouseholdReviewForms, household: ReviewedHousehold): HouseholdSheet {
  const review = readReview(forms, household);
  const { subject, area, isListed } = review.household;
  // Reading has seen to it that there is a sheet.
  const sheet = sheetOf(review.forms, area, review.region) as ScoreSheet;
  const open = openQuestions(review);
  const isScored = scoreHousehold(review, sheet.id).formA.ends.has('scored');
  const parts = isScored
    ? [
        { name: FORM_A, openQuestions: isListed === true ? [] : open.formA },
        { name: FORM_B1, openQuestions: open.formB1 },
        { name: FORM_B2, openQuestions: open.formB2 },
      ]
    : [];
  return deepFreeze({
    kind: 'household-sheet',
    forms: review.forms.id,
    ...(subject === undefined ? {} : { subject }),
    parts: parts.filter((part) => part.openQuestions.length > 0),
  });
}

/**
 * The sheet of a household as text to be printed, one line a question.
 *
 * @param sheet - The sheet.
 * @param locale - The language.
 * @throws MtqgError `not-one-of` for another language; `wrong-type`, `missing` for what is no sheet.
 */
export function householdSheetText(sheet: HouseholdSheet, locale: Locale): string {
  throwProblems(localeProblems(locale));
  const { subject, parts } = readInput(printedSheetSchema, sheet);
  const head = typeof subject === 'object' ? subject[locale] : subject;
  return [
    ...(head === undefined ? [] : [head]),
    ...parts.flatMap(({ name, openQuestions: open }) => [
      name[locale],
      ...open.map((one) => {
        const options = (one.options ?? []).map((option) => `[ ] ${option[locale]}`).join('  ');
        return `  ${one.number}. ${one.name[locale]}: ${options === '' ? '........' : options}`;
      }),
    ]),
  ].join('\n');
}

/** A sheet, as far as it is printed. */
interface PrintedSheet {
  readonly subject?: Subject;
  readonly parts: readonly {
    readonly name: BilingualText;
    readonly openQuestions: readonly Pick<OpenQuestion, 'number' | 'name' | 'options'>[];
  }[];
}

const printedSheetSchema: z.ZodMiniType<PrintedSheet> = /* @__PURE__ */ lazySchema(() =>
  z.object({
    subject: z.exactOptional(subjectSchema),
    parts: z.array(
      z.object({
        name: bilingualTextSchema,
        openQuestions: z.array(
          z.object({
            number: shortText(),
            name: bilingualTextSchema,
            options: z.exactOptional(z.array(bilingualTextSchema)),
          }),
        ),
      }),
    ),
  }),
);

const FORM_A: BilingualText = { vi: 'Phiếu A - Nhận dạng nhanh hộ gia đình', en: 'Form A: quick review' };
const FORM_B1: BilingualText = {
  vi: 'Phiếu B1 - Thông tin chung về hộ gia đình',
  en: 'Form B1: the household',
};
const FORM_B2: BilingualText = {
  vi: 'Phiếu B2 - Các chỉ tiêu nhu cầu xã hội cơ bản',
  en: 'Form B2: basic social needs',
};
