import { isRefusal, type BilingualText, type Explanation } from '../../foundation/internal.js';
import type { PaceOnPath } from '../assessments/pace/paceOnPathTypes.js';
import { arrivalYear } from './arrivalYear.js';
import { both } from './bothWords.js';

/** From which year to which a prospect reaches, and whether it is of what is added. */
interface Reach {
  readonly from: number;
  readonly by: number;
  readonly isAdded: boolean;
}

/** Where the pace leads: past the target it says nothing of how far, which may be beyond what there can be. */
export function prospectSteps(
  { projected, projectedYear }: PaceOnPath,
  { from, by, isAdded }: Reach,
): readonly Explanation[] {
  if (isRefusal(projected)) return [];
  // What was passed before is not reached.
  const year = isRefusal(projectedYear) ? Infinity : arrivalYear(projectedYear);
  const isThere = year > from && year < Infinity;
  if (!isThere && from >= by) return [];
  const leads = isAdded ? LEADS_ADDED : LEADS;
  const say = !isThere ? leads : from >= by ? ARRIVES_AFTER : year <= by ? ARRIVES : lateWords(leads);
  return [
    {
      say: both((locale) => `${say[locale]}.`),
      values: { by: String(by), projected, ...(isThere ? { year: String(year) } : {}) },
    },
  ];
}

function lateWords(leads: BilingualText): BilingualText {
  return { vi: `${leads.vi}, đến năm {year} mới đạt mục tiêu`, en: `${leads.en}, and there in {year} only` };
}

const ARRIVES: BilingualText = {
  vi: 'Với tốc độ này, đạt mục tiêu vào năm {year}',
  en: 'At this pace it is there in {year}',
};
const ARRIVES_AFTER: BilingualText = {
  vi: 'Với tốc độ này, đến năm {year} mới đạt mục tiêu',
  en: 'At this pace it is there in {year} only',
};
const LEADS: BilingualText = {
  vi: 'Với tốc độ này, đến năm {by} là {projected}',
  en: 'At this pace it is {projected} in {by}',
};
const LEADS_ADDED: BilingualText = {
  vi: 'Với tốc độ này, đến năm {by} tăng thêm {projected}',
  en: 'At this pace {projected} will have been added by {by}',
};
