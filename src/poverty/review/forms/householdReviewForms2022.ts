import { lazy, type Citation } from '../../../foundation/internal.js';
import { rememberForms } from './checkedForms.js';
import { deprivationItems } from './data/deprivationForm.js';
import { incomeScoreItems } from './data/incomeScore.js';
import { nutritionCutOffs } from './data/nutrition.js';
import { exclusions, quickItems } from './data/quickReview.js';
import { reviewQuestions } from './data/reviewQuestions.js';
import { reviewRegions, scoreSheets } from './data/reviewRegions.js';
import {
  annex2,
  annex3,
  annex4,
  annex8,
  keptForTheYear2026,
  method,
} from '../../standards/data/reviewForms.js';
import type { HouseholdReviewForms } from './reviewForms.js';

/** The titles of the forms end with 2025. */
const keptFor2026 = (): Citation => ({
  ...keptForTheYear2026,
  note: {
    vi: 'chuẩn nghèo tiếp tục áp dụng đến hết ngày 31/12/2026; các phiếu được hiểu là áp dụng theo chuẩn',
    en: 'the standard continues to apply to 31 December 2026; the forms are taken to follow it',
  },
});

const make = /* @__PURE__ */ lazy((): HouseholdReviewForms => {
  const regions = reviewRegions();
  return rememberForms({
    id: 'vn-review-2022',
    name: {
      vi: 'Phiếu rà soát hộ nghèo, hộ cận nghèo giai đoạn 2022 - 2025',
      en: 'forms of the review of poor and near-poor households of 2022-2025',
    },
    validity: { from: '2022-01-01', to: '2026-12-31' },
    sources: [method(), annex2(), annex3(), annex4(), annex8(), keptFor2026()],
    classCitation: method('điểm b'),
    questions: reviewQuestions(regions),
    regions,
    formA: {
      citation: annex2(),
      exclusions: exclusions(),
      provincialNumber: '5',
      items: quickItems(),
      stopAt: 4,
    },
    formB1: {
      citation: annex3('Mẫu số 3.3'),
      sheets: scoreSheets(),
      items: incomeScoreItems(),
      upTo: { rural: 140, urban: 175 },
    },
    formB2: {
      citation: annex3('Mẫu số 3.2'),
      items: deprivationItems(),
      pointsEach: 10,
      poorFrom: 30,
      adultFromYears: 16,
      insuredFromYears: 6,
      nutrition: nutritionCutOffs(),
    },
    averageLivingStandard: {
      citation: annex8(),
      rural: { moreThan: 1_500_000, upTo: 2_250_000 },
      urban: { moreThan: 2_000_000, upTo: 3_000_000 },
    },
  });
});

/**
 * The forms by which poor and near-poor households have been reviewed since 1 January 2022 [phiếu rà soát hộ nghèo, hộ cận
 * nghèo]: form A, the score sheets B1 of one urban and six rural areas, form B2 with its table of nutrition.
 *
 * Source: Circular 07/2021/TT-BLĐTBXH with the Annexes III and IV of Circular 02/2022/TT-BLĐTBXH, read in the gazette
 * (consolidated text 1315/VBHN-BLĐTBXH of 13 April 2023, Công báo 679 + 680 of 24 April 2023). Their titles say 2022-2025; that they
 * are used in 2026 follows from Decree 351/2025/NĐ-CP, which keeps the standard for that year (secondary sources).
 *
 * The income of average living standard is that of households in agriculture, forestry, fishery and salt production.
 *
 * @returns The forms, made when first asked for, frozen.
 *
 * @example
 * ```ts
 * import { householdReviewForms2022 } from 'mtqg/poverty';
 *
 * const { formB1 } = householdReviewForms2022();
 * formB1.sheets.length; // => 7
 * formB1.upTo.rural; // => 140
 * formB1.citation.provenance; // => 'official'
 * ```
 */
export function householdReviewForms2022(): HouseholdReviewForms {
  return make();
}
