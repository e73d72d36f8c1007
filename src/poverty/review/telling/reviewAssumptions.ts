import type { Assumption, BilingualText } from '../../../foundation/internal.js';
import { questionsOf } from '../forms/questionsOf.js';
import { isByIncome, reviewClasses } from '../scoring/reviewClasses.js';
import { questionOf } from '../scoring/knowledge.js';
import { isBetweenAges } from '../household/isMalnourished.js';
import type { ListedProvince } from '../household/listedProvinces.js';
import type { Review } from '../household/readReview.js';
import type { ReviewAssumptionCode } from '../householdReview.js';
import type { HouseholdScore } from '../scoring/scoreHousehold.js';

/** What a review takes for granted. */
export function reviewAssumptions(
  review: Review,
  { formA, parts, classes }: HouseholdScore,
): readonly Assumption<ReviewAssumptionCode>[] {
  const { household } = review;
  const { isListed, provincialConditions, region } = household;
  const { listed, madeName } = review.province;
  const codes: ReviewAssumptionCode[] = [];
  if (isListed === true) codes.push('listed-without-form-a');
  else {
    if (isListed === undefined) codes.push('not-listed');
    if (provincialConditions === undefined) codes.push('no-provincial-condition');
  }
  if (region === undefined && listed.length > 0)
    codes.push(madeName === undefined ? 'province-as-listed' : 'province-made-of');
  if (formA.ends.has('scored')) {
    if (addsRows(review, parts)) codes.push('rows-added');
    if (takesWallsAsOne(review)) codes.push('walls-as-one');
    codes.push(...nutritionCodes(review));
  }
  if (reviewClasses(review, classes).some(isByIncome)) codes.push('agricultural-household');
  return codes.map((code) => ({ code, text: code === 'province-made-of' ? madeOf(review) : TEXTS[code] }));
}

/** Of which provinces of the forms the province is made, and in which region they are listed. */
function madeOf({ province: { listed, madeName = '' } }: Review): BilingualText {
  const names = listed.map(({ name }) => name).join(', ');
  const { vi, en } = (listed[0] as ListedProvince).region.name;
  return {
    vi: `${madeName} gồm địa bàn của ${names} theo tên in trong phiếu; phiếu xếp các địa bàn này vào cùng một vùng: ${vi}.`,
    en: `${madeName} is made of ${names} of the forms, which list them in one region: ${en}.`,
  };
}

/** Whether several rows of an item apply of which each is asked by itself. */
function addsRows({ forms }: Review, parts: HouseholdScore['parts']): boolean {
  let place = 0;
  return forms.formB1.items.some((item) => {
    const own = parts.slice(place, (place += item.parts.length));
    const isEachAsked = item.parts.every(({ question }) => questionOf(forms, question).kind === 'yes-no');
    return isEachAsked && own.filter(({ rows }) => !rows.has(undefined)).length > 1;
  });
}

/** The forms print what solid walls are made of for each of the scores, and not alike; there is one answer for both. */
function takesWallsAsOne({ forms: { formB1, formB2 }, household }: Review): boolean {
  const { answers = {}, deprivations = {} } = household;
  const isScored = formB1.items.some(({ parts }) => parts.some(({ question }) => question === WALLS));
  return (
    answers[WALLS] !== undefined &&
    isScored &&
    formB2.items.some(
      ({ id, when }) =>
        deprivations[id] === undefined && when !== undefined && questionsOf(when).includes(WALLS),
    )
  );
}

/** The question of the walls. */
const WALLS = 'solid-walls';

/** The table of nutrition prints neither how a figure is compared nor what holds between two ages. */
function nutritionCodes({ forms: { formB2 }, household }: Review): readonly ReviewAssumptionCode[] {
  const { members = [], deprivations = {} } = household;
  const item = formB2.items.find(
    ({ when }) => when !== undefined && 'someMember' in when && when.someMember === 'malnourished',
  );
  if (item === undefined || deprivations[item.id] !== undefined) return [];
  const measured = members.filter(
    ({ heightCm, weightKg, ageYears, ageMonths }) =>
      (heightCm !== undefined || weightKg !== undefined) &&
      Number(ageYears ?? Number(ageMonths ?? 0) / 12) < formB2.adultFromYears,
  );
  return [
    ...(measured.length > 0 ? (['below-is-malnourished'] as const) : []),
    ...(measured.some((member) => isBetweenAges(formB2, member)) ? (['last-age-reached'] as const) : []),
  ];
}

const TEXTS: Readonly<Record<Exclude<ReviewAssumptionCode, 'province-made-of'>, BilingualText>> = {
  'listed-without-form-a': {
    vi: 'Hộ thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý nên không qua Phiếu A.',
    en: 'The household is on the list of poor and near-poor households, so that form A is not for it.',
  },
  'not-listed': {
    vi: 'Hộ không thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý.',
    en: 'The household is not on the list of poor and near-poor households.',
  },
  'no-provincial-condition': {
    vi: 'Ban Chỉ đạo rà soát cấp tỉnh không ban hành thêm điều kiện loại khỏi diện rà soát.',
    en: 'The province has set no further condition that excludes households.',
  },
  'province-as-listed': {
    vi: 'Vùng được xác định theo danh sách tỉnh, thành phố in trong phiếu, trước khi sắp xếp đơn vị hành chính năm 2025.',
    en: 'The region is that of the provinces as the forms list them, before those of 2025.',
  },
  'rows-added': {
    vi: 'Phiếu không quy định các dòng trong cùng một chỉ tiêu loại trừ nhau nên điểm của các dòng có trong hộ được cộng lại.',
    en: 'The form does not say that the rows of the item exclude one another, so the points of all that apply are added.',
  },
  'walls-as-one': {
    vi: 'Tường, bao che bền chắc được hiểu như nhau khi tính điểm Phiếu B1 (Mẫu số 3.3 in xi măng, không in kim loại) và khi xác định nhà ở bền chắc (Phụ lục IV in kim loại, không in xi măng).',
    en: 'Walls that are solid are so for the points of form B1 (form 3.3 prints cement, not metal) and for a solid dwelling (Annex IV prints metal, not cement) alike.',
  },
  'below-is-malnourished': {
    vi: 'Trẻ em có chiều cao hoặc cân nặng dưới mức in trong bảng là suy dinh dưỡng; bảng không in dấu so sánh.',
    en: 'A child below the figure of the table is malnourished; the table prints no operator.',
  },
  'last-age-reached': {
    vi: 'Trẻ em ở giữa hai mốc tuổi của bảng được so với mốc tuổi gần nhất đã đủ.',
    en: 'A child between two ages of the table is measured by the last one that it has reached.',
  },
  'agricultural-household': {
    vi: 'Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp hoặc diêm nghiệp.',
    en: 'The household works in agriculture, forestry, fishery or salt production.',
  },
};
