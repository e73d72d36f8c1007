import { writeQuantity, type BilingualText, type Locale } from '../../../foundation/internal.js';
import type { CountedAs } from '../../model/index.js';
import { countQuantity } from '../counting/countQuantities.js';
import type { MissingCriterion, StatusCounts } from '../criteriaScore.js';
import { statusNames } from '../counting/statusNames.js';
import { criterionStatuses } from '../counting/statuses.js';

/** More criteria of one status than these are listed by their numbers alone. */
const MOST_NAMED = 5;

/** What is said of a criterion that is missing. */
type Missing = Pick<MissingCriterion, 'number' | 'name' | 'status'>;

/** Criteria that are not stated as met, by where they stand instead: what failed first. */
export function missingList(named: readonly Missing[], unit: CountedAs): BilingualText {
  const groups = MISSING.flatMap((status) => {
    const of = named.filter((one) => one.status === status);
    return of.length === 0 ? [] : [{ status, of }];
  });
  const list = (locale: Locale): string =>
    groups.map(({ status, of }) => `${statusNames[status][locale]}: ${namesOf(of, unit, locale)}`).join('; ');
  return Object.freeze({ vi: list('vi'), en: list('en') });
}

function namesOf(criteria: readonly Missing[], unit: CountedAs, locale: Locale): string {
  return criteria.length > MOST_NAMED
    ? `${writeQuantity(countQuantity(criteria.length, unit), locale)} (${criteria.map(({ number }) => String(number)).join(', ')})`
    : criteria.map(({ number, name }) => `${String(number)}. ${name[locale]}`).join(', ');
}

/** The statuses of what is missing, what failed first. */
const MISSING: readonly MissingCriterion['status'][] = /* @__PURE__ */ (() =>
  criterionStatuses.filter((status) => status !== 'met' && status !== 'not-applicable').reverse())();

/** How criteria that are counted without their names stand, as far as the counts tell. */
export function unnamedRest(counts: StatusCounts, named: readonly MissingCriterion[]): BilingualText {
  const parts = MISSING.flatMap((status) => {
    const known = named.filter((one) => one.status === status).length;
    const { value, unit } = counts[status];
    const rest = Number(value) - known;
    return rest === 0 ? [] : [{ status, count: countQuantity(rest, unit) }];
  });
  const list = (locale: Locale): string =>
    parts
      .map(
        ({ status, count }) =>
          `${writeQuantity(count, locale)} ${UNNAMED[status]?.[locale] ?? statusNames[status][locale]}`,
      )
      .join(', ');
  return { vi: list('vi'), en: list('en') };
}

/** Of what a tally leaves over, nobody knows whether it was assessed. */
const UNNAMED: Partial<Record<MissingCriterion['status'], BilingualText>> = {
  'not-assessed': { vi: 'chưa có kết luận', en: 'not stated' },
};
