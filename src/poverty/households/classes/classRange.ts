import { toDecimal, type Decimal } from '../../../foundation/internal.js';
import type { ResidenceArea } from '../../standards/area.js';
import type { HouseholdClassRule } from '../../standards/classRule.js';
import { isWithin } from '../../standards/limitWords.js';
import type { PovertyRules } from '../../standards/standard.js';
import type { ClassOfStandard } from '../householdClass.js';
import type { DeprivationTally } from './deprivationTally.js';
import type { IncomeEvidence } from './incomeEvidence.js';

/** Where a household stands to the rules: in a class, above all income lines, or between two bands, where no rule holds. */
export type Place = ClassOfStandard | 'above-lines' | 'between';

/** Where a household may stand, whatever what is unknown turns out to be. */
export interface ClassRange {
  /** The places that are possible. */
  readonly places: readonly Place[];
  /** Whether it takes the income to tell. */
  readonly needsIncome: boolean;
  /** Whether it takes the deprivations to tell. */
  readonly needsDeprivations: boolean;
}

/** Try all incomes and numbers of deprivations that the evidence leaves open: one income for each side of every bound. */
export function classRange(
  rules: PovertyRules,
  area: ResidenceArea,
  income: IncomeEvidence,
  tally: DeprivationTally | undefined,
): ClassRange {
  const ofArea = rules.classRules.filter((rule) => rule.area === area);
  const incomes = income.amount === undefined ? openIncomes(ofArea, income) : [income.amount];
  const table = incomes.map((amount) =>
    openCounts(rules, tally).map((count) => placeOf(ofArea, amount, toDecimal(count))),
  );
  const [first = []] = table;
  return {
    places: [...new Set(table.flat())],
    needsIncome: table.some((row) => row.some((place, index) => place !== first[index])),
    needsDeprivations: table.some((row) => row.some((place) => place !== row[0])),
  };
}

/** Where an income with a number of deprivations stands. */
export function placeOf(
  ofArea: readonly HouseholdClassRule[],
  income: Decimal,
  deprivations: Decimal,
): Place {
  const rule = ofArea.find(({ anyOf }) =>
    anyOf.some((one) => isWithin(one.income, income) && isWithin(one.deprivations, deprivations)),
  );
  if (rule !== undefined) return rule.class;
  return boundsOf(ofArea).every((bound) => income.gt(bound)) ? 'above-lines' : 'between';
}

function boundsOf(rules: readonly HouseholdClassRule[]): readonly Decimal[] {
  return rules.flatMap(({ anyOf }) =>
    anyOf.flatMap(({ income = {} }) =>
      [income.moreThan, income.atLeast, income.atMost, income.lessThan].flatMap((bound) =>
        bound === undefined ? [] : [toDecimal(bound)],
      ),
    ),
  );
}

/** One income for every bound and for every stretch between two bounds, so far as the evidence allows them. */
function openIncomes(
  rules: readonly HouseholdClassRule[],
  { moreThan, atMost }: IncomeEvidence,
): readonly Decimal[] {
  const ends = [toDecimal(0), moreThan, atMost].filter((end) => end !== undefined);
  const bounds = [...ends, ...boundsOf(rules)].sort((a, b) => a.comparedTo(b));
  return bounds
    .flatMap((bound, index) => [bound, bounds[index + 1]?.plus(bound).div(2) ?? bound.plus(1)])
    .filter(
      (income) =>
        (moreThan === undefined || income.gt(moreThan)) && (atMost === undefined || income.lte(atMost)),
    );
}

/** The numbers of deprivations that are possible; beyond the cut-off more make no difference. */
function openCounts(
  { deprivationCutoff }: PovertyRules,
  tally: DeprivationTally | undefined,
): readonly number[] {
  if (tally === undefined || deprivationCutoff === undefined) return [0];
  const counted = toDecimal(tally.counted).toNumber();
  const enough = Math.max(counted, toDecimal(deprivationCutoff.atLeast).toNumber());
  const most = tally.open === undefined ? enough : counted + toDecimal(tally.open).toNumber();
  return Array.from({ length: Math.min(most, enough) - counted + 1 }, (_, index) => counted + index);
}
