import type { BilingualText, Explanation, Range } from '../../../foundation/internal.js';
import type { HouseholdReviewForms } from '../forms/reviewForms.js';
import { bothOf } from '../household/bothOf.js';
import type { Review } from '../household/readReview.js';
import type { ReviewedHousehold } from '../household/reviewedHousehold.js';
import type { HouseholdReview } from '../householdReview.js';
import { outcomeTexts } from './reviewTexts.js';

type Told = Pick<HouseholdReview, 'outcome' | 'excludedBy' | 'formAItems'>;

/** How form A went: what excludes the household, or how many items it has. */
export function explainFormA({ forms: { formA }, household }: Review, told: Told): Explanation {
  // There is no form A without its items.
  const { lower, upper } = told.formAItems as Range<'item'>;
  return {
    say: outcomeTexts[told.outcome],
    values: {
      excludedBy: exclusionsOf(formA, household, told),
      stopAt: String(formA.stopAt),
      formAItems: spanText(Number(lower), Number(upper)),
    },
    sources: [formA.citation],
  };
}

/** The conditions that exclude, by number and name: that of the province in its own words. */
function exclusionsOf(
  { exclusions, provincialNumber }: HouseholdReviewForms['formA'],
  { provincialConditions = [] }: ReviewedHousehold,
  { excludedBy }: Told,
): BilingualText {
  const met = [
    ...exclusions.filter(({ number }) => excludedBy.includes(number)),
    ...provincialConditions
      .filter(({ isMet }) => isMet === true)
      .map(({ name }) => ({ number: provincialNumber, name: bothOf(name) })),
  ];
  const list = (locale: 'vi' | 'en'): string =>
    met.map(({ number, name }) => `${number} “${name[locale]}”`).join(', ');
  return { vi: list('vi'), en: list('en') };
}

function spanText(lower: number, upper: number): BilingualText {
  if (lower === upper) return { vi: String(lower), en: String(lower) };
  return {
    vi: `từ ${String(lower)} đến ${String(upper)}`,
    en: `${String(lower)} to ${String(upper)}`,
  };
}
