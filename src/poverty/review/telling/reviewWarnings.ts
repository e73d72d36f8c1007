import type { Warning } from '../../../foundation/internal.js';
import type { Review } from '../household/readReview.js';
import type { ReviewWarningCode } from '../householdReview.js';
import { isBelowBand } from '../scoring/reviewClasses.js';
import type { HouseholdScore } from '../scoring/scoreHousehold.js';
import { contradictionWarnings } from './contradictionWarnings.js';

/** What a reader of a review must know. */
export function reviewWarnings(
  review: Review,
  sheet: string,
  { formA, parts, classes }: HouseholdScore,
): readonly Warning<ReviewWarningCode>[] {
  const { forms, household } = review;
  const { area, declaredIncome } = household;
  const column = forms.formB1.sheets.findIndex(({ id }) => id === sheet);
  const readings = formA.ends.has('scored')
    ? parts.flatMap(({ rows }) =>
        [...rows].flatMap((row) =>
          row === undefined
            ? []
            : (row.otherReadings ?? []).flatMap((one) =>
                // Readings that give the same points leave no doubt.
                one.sheet === sheet && one.points !== row.points[column] ? [{ row, ...one }] : [],
              ),
        ),
      )
    : [];
  const isWithinLine =
    declaredIncome !== undefined &&
    classes.has('not-poor') &&
    isBelowBand(forms.averageLivingStandard[area], declaredIncome);
  return [
    ...readings.map(({ row, note }): Warning<ReviewWarningCode> => ({
      code: 'print-contradicts-itself',
      text: {
        vi: `Công báo in điểm của dòng “${row.name.vi}” không thống nhất: ${note.vi}.`,
        en: `The print contradicts itself on the row “${row.name.en}”: ${note.en}.`,
      },
    })),
    ...(isWithinLine ? [WITHIN_LINE] : []),
    ...contradictionWarnings(review, formA),
  ];
}

const WITHIN_LINE: Warning<ReviewWarningCode> = {
  code: 'income-within-line',
  text: {
    vi: 'Thu nhập kê khai không vượt mức của hộ nghèo, hộ cận nghèo, trong khi theo kết quả rà soát hộ có thể không nghèo.',
    en: 'The declared income is within the line of poor and near-poor households, while by the review the household may not be poor.',
  },
};
