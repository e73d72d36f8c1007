import { toDecimal, type FigureInput } from '../../../foundation/internal.js';
import type { IncomeBand } from '../forms/reviewForms.js';
import type { Review } from '../household/readReview.js';
import type { ReviewClass } from '../householdReview.js';
import type { ScoredClass } from './scoreHousehold.js';

const ORDER: readonly ScoredClass[] = ['poor', 'near-poor', 'not-poor'];

/** The classes by scores, from the poorest up; of those who are not poor the declared income tells more. */
export function reviewClasses(
  { forms, household: { area, declaredIncome } }: Review,
  classes: ReadonlySet<ScoredClass>,
): readonly ReviewClass[] {
  const { [area]: band } = forms.averageLivingStandard;
  return ORDER.filter((one) => classes.has(one)).map((one) =>
    one === 'not-poor' ? classByIncome(band, declaredIncome) : one,
  );
}

/** Whether a class is told by the declared income: it is that of households in agriculture, forestry, fishery, salt production. */
export function isByIncome(one: ReviewClass): boolean {
  return one === 'average-living-standard' || one === 'above';
}

/** Whether a declared income is no more than that above which the average living standard begins. */
export function isBelowBand({ moreThan }: IncomeBand, income: FigureInput<'VND/person/month'>): boolean {
  return toDecimal(income).lte(toDecimal(moreThan));
}

function classByIncome(band: IncomeBand, income: FigureInput<'VND/person/month'> | undefined): ReviewClass {
  if (income === undefined || isBelowBand(band, income)) return 'not-poor';
  return toDecimal(income).lte(toDecimal(band.upTo)) ? 'average-living-standard' : 'above';
}
