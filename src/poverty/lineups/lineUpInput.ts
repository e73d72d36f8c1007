import type { DecimalInput, FigureInput, Subject } from '../../foundation/internal.js';
import type { IncomeUnit } from '../measures/incomes/incomeHouseholds.js';

/** The mean of a survey, with what national accounts say of the time at which it was made. */
export interface SurveyMean {
  /** The year of the survey; one that spans two stands between them (`2013.5`), and must be given with accounts of both. */
  readonly year?: number;
  /** The mean income or consumption; a number without a unit is in international dollars (PPP) a day for a person. */
  readonly mean: FigureInput<IncomeUnit>;
  /** National accounts per head then; of a survey that spans two years, those of the first and of the second. */
  readonly accounts?: DecimalInput | readonly [DecimalInput, DecimalInput];
}

/** Growth of national accounts year by year, in place of levels. */
export interface YearlyGrowth {
  /** The growth of each year from the first survey on, in per cent, −100 or more; of two surveys, of all years between them. */
  readonly yearlyPercent: readonly DecimalInput[];
  /** After how many of these years the year lies for which a mean is wanted. */
  readonly requestAfterYears: number;
  /** The share of the growth that passes to households: 1, if left out, for income; 0.7 for consumption. */
  readonly passthrough?: DecimalInput;
}

/** One survey, or the two around the year for which a mean is wanted, and national accounts: as levels or as yearly growth. */
export interface LineUpInput {
  /** Which country. */
  readonly subject?: Subject;
  /** The surveys, one or two, the earlier first. */
  readonly surveys: readonly SurveyMean[];
  /** National accounts per head in the year for which a mean is wanted, where the surveys have theirs. */
  readonly requestAccounts?: DecimalInput;
  /** Their growth, where it is given year by year in place of levels. */
  readonly growth?: YearlyGrowth;
}
