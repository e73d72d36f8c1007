import { Decimal } from '../../src/foundation/index.js';
import {
  compositionVariance,
  earnedSchedule,
  earnedValue,
  disbursementOutlook,
  executionRate,
  fiscalTotals,
  iatiTotals,
  pefaAggregateOutturn,
  pefaCompositionOutturn,
  pefaContingencyShare,
  pefaIndicatorScore,
  pefaRevenueOutturn,
  sCurve,
  undisbursedBalanceRatio,
  type IatiBudgetType,
  type IatiTransactionType,
  type PefaOutturnInput,
  type PefaScore,
} from '../../src/capital/internal.js';
import type { Adapter } from './agreement.js';
import { number, numbers, of, share } from './reading.js';
import type { Json, Members } from './vector.js';

/** An amount of a vector, which names no currency. */
const money = (value: Json | undefined) => ({ value: number(value), unit: 'VND' as const });

/** The members of an input that a vector has, by its names. */
function givenOf<T>(inputs: Members, names: Readonly<Record<string, string>>, read: (value: Json) => T) {
  return Object.fromEntries(
    Object.entries(names).flatMap(([member, name]) => {
      const value = inputs[name];
      return value === undefined || value === null ? [] : [[member, read(value)]];
    }),
  );
}

const execution: Adapter = ({ planned, approved, executed, actual }) => {
  const rate = executionRate({ approved: money(planned ?? approved), actual: money(executed ?? actual) });
  return { rate: share(rate.ratePercent), deviation: share(rate.deviationPercent) };
};

const balance: Adapter = (inputs) => {
  const { undisbursed_opening: opening, commitment_opening: committed, disbursed_before: before } = inputs;
  const undisbursed = opening ?? new Decimal(number(committed)).minus(number(before ?? 0)).toFixed();
  const result = undisbursedBalanceRatio({
    openingBalance: money(undisbursed),
    disbursedInYear: money(inputs['disbursed_in_year']),
    ...givenOf(
      inputs,
      { committedInYear: 'new_commitments_in_year', cancelledInYear: 'cancellations_in_year' },
      money,
    ),
  });
  return {
    ratio: share(result.ratePercent),
    closing_undisbursed: of(result.closingBalance),
    opening_undisbursed: undisbursed,
  };
};

/** Three years, by amounts or by the outturn. */
function outturns(inputs: Members): PefaOutturnInput {
  const reported = inputs['outturn_percent'];
  if (reported !== undefined)
    return {
      // A year without an approved budget has no outturn.
      outturns: (reported as readonly Json[]).map((one) =>
        one === null ? { actual: money(0) } : { outturnPercent: number(one) },
      ),
    };
  const actual = inputs['actual'] as readonly Json[];
  return {
    outturns: actual.map((one, year) => {
      const approved = (inputs['approved'] as readonly Json[])[year];
      return { actual: money(one), ...(approved === null ? {} : { approved: money(approved) }) };
    }),
  };
}

const scored =
  (score: (input: PefaOutturnInput) => { readonly pefaScore: Json | object }): Adapter =>
  (inputs) => ({ score: score(outturns(inputs)).pefaScore as Json });

const composition: Adapter = (inputs) => {
  const [approved, actual] = [numbers(inputs['approved']), numbers(inputs['actual'])];
  const result = compositionVariance({
    budgetLines: approved.map((one, line) => ({ approved: money(one), actual: money(actual[line]) })),
  });
  return {
    total_approved: of(result.approved),
    total_actual: of(result.actual),
    outturn: share(result.ratePercent),
    adjusted: result.adjustedLines.map(of),
    variance: share(result.variancePercent),
    band: result.pefaScore,
    score: result.pefaScore,
  };
};

const compositionScore: Adapter = ({ variances }) => ({
  score: pefaCompositionOutturn({
    pefaDimension: '2.1',
    compositions: numbers(variances).map((variancePercent) => ({ variancePercent })),
  }).pefaScore,
});

const contingency: Adapter = ({ average_percent: average, percents }) => {
  const years = percents === undefined ? [0, 1, 2].map(() => number(average)) : numbers(percents);
  return {
    score: pefaContingencyShare({
      contingencies: years.map((contingencyPercent) => ({ contingencyPercent })),
    }).pefaScore,
  };
};

const weakestLink: Adapter = ({ dimensions }) => ({
  score: pefaIndicatorScore({
    pefaScoringMethod: 'M1',
    dimensionScores: dimensions as readonly PefaScore[],
  }).indicatorScore,
});

const transform: Adapter = ({ execution_percent: percent }) => ({
  transformed: of(executionRate({ approved: money(100), actual: money(percent) }).sdg1661),
});

const earned: Adapter = (inputs) => {
  const amounts = {
    planned: 'pv',
    earned: 'ev',
    actual: 'ac',
    estimateAtCompletion: 'eac',
  };
  const result = earnedValue({
    budget: money(inputs['bac']),
    ...givenOf(inputs, amounts, money),
    ...givenOf(inputs, { scheduleIndex: 'spi', costIndex: 'cpi' }, number),
  });
  const estimates = {
    typical: of(result.typicalEstimate),
    atypical: of(result.atypicalEstimate),
    combined: of(result.combinedEstimate),
  };
  const method = (inputs['method'] ?? 'typical') as keyof typeof estimates;
  return {
    sv: of(result.scheduleVariance),
    cv: of(result.costVariance),
    spi: of(result.scheduleIndex),
    cpi: of(result.costIndex),
    eac: estimates[method],
    eac_cpi: estimates.typical,
    eac_plan: estimates.atypical,
    eac_cpi_spi: estimates.combined,
    etc: of(result.typicalRemainder),
    etc_cpi: of(result.typicalRemainder),
    etc_plan: of(result.plannedRemainder),
    vac: of(result.varianceAtCompletion),
    tcpi: of(result.neededIndexForBudget),
    tcpi_bac: of(result.neededIndexForBudget),
    tcpi_eac: of(result.neededIndexForEstimate),
  };
};

const plannedValue: Adapter = ({ bac, schedule, period }) => ({
  pv: of(
    earnedSchedule({
      plannedValues: numbers(schedule).map((part) => money(new Decimal(part).times(number(bac)).toFixed())),
      earned: money(0),
      elapsedPeriods: number(period),
    }).plannedByNow,
  ),
});

const schedule: Adapter = (inputs) => {
  const result = earnedSchedule({
    plannedValues: numbers(inputs['cumulative_pv']).map(money),
    earned: money(inputs['ev']),
    elapsedPeriods: number(inputs['actual_time']),
    ...givenOf(inputs, { plannedDuration: 'planned_duration' }, number),
  });
  return {
    ES: of(result.earnedTime),
    SPI_t: of(result.timeIndex),
    IEAC_t: of(result.expectedDuration),
    PV: of(result.plannedByNow),
  };
};

const logistic: Adapter = ({ k, midpoint, duration, t }) => ({
  share: sCurve({
    shape: { curve: 'logistic', steepness: number(k), midpoint: number(midpoint) },
    duration: number(duration),
    timePoints: numbers(t),
  }).sharePercents.map(share),
});

const gompertz: Adapter = ({ b, c, duration, t }) => ({
  share: sCurve({
    shape: { curve: 'gompertz', displacement: number(b), growthRate: number(c) },
    duration: number(duration),
    timePoints: numbers(t),
  }).sharePercents.map(share),
});

const iati: Adapter = ({ transactions, budgets }) => {
  const result = iatiTotals({
    transactions: ((transactions ?? []) as readonly (readonly [string, Json])[]).map(([type, value]) => ({
      transactionType: String(type) as IatiTransactionType,
      value: number(value),
      currency: 'VND',
      date: '2024-01-01',
    })),
    budgets: ((budgets ?? []) as readonly (readonly [string, Json])[]).map(([type, value]) => ({
      budgetType: String(type) as IatiBudgetType,
      value: number(value),
      currency: 'VND',
      period: { from: '2024-01-01', to: '2024-12-31' },
    })),
  });
  return {
    commitments: of(result.commitments),
    incoming_commitments: of(result.incomingCommitments),
    incoming_funds: of(result.incomingFunds),
    spend: of(result.spent),
    budget: of(result.budget),
    disbursement_rate: share(result.spentOfCommitmentsPercent),
    excluded: result.uncounted.map(({ transactionType, name }) => `${transactionType} ${name.en}`),
  };
};

const transactions: Adapter = (inputs) => {
  const amounts = numbers(inputs['transactions']);
  const { executed } = fiscalTotals({
    rows: amounts.map((value) => ({
      component: String(inputs['budget_line'] ?? ''),
      fiscalPhase: 'executed',
      amount: money(value),
    })),
  });
  return { executed: of(executed) };
};

/** The rate since a first day: so many months, of which a part is one of 30 days, before today. */
const burn: Adapter = ({ spent, months, total }) => {
  const length = new Decimal(number(months));
  const whole = length.trunc().toNumber();
  const part = length.minus(whole).times(30);
  // The part falls into April, the month after the whole ones; with no part, they end in March.
  const startsOn = new Date(Date.UTC(2024, 3 - whole, 1)).toISOString().slice(0, 10);
  const asOf = part.isZero() ? '2024-03-31' : `2024-04-${part.toFixed(0).padStart(2, '0')}`;
  const result = disbursementOutlook({
    observations: [{ ...money(spent), asOf }],
    plan: { ...money(total), planKind: 'not-stated' },
    startsOn,
    deadline: '9999-12-31',
    overPlan: 'allowed',
  });
  return { per_month: of(result.currentPace), months_to_exhaust: of(result.neededMonths) };
};

/** Adapters of the methods of budgets and their execution. */
export const capitalAdapters: Readonly<Record<string, Adapter>> = {
  'budget-execution-rate': execution,
  'burn-rate': burn,
  'disbursement-ratio': balance,
  'earned-schedule': schedule,
  'earned-value': earned,
  'earned-value-eac': earned,
  'earned-value-etc': earned,
  'earned-value-pv': plannedValue,
  'earned-value-tcpi': earned,
  'iati-transaction-aggregation': iati,
  'pefa-m1-weakest-link': weakestLink,
  'pefa-pi-1': scored(pefaAggregateOutturn),
  'pefa-pi-2-3-contingency': contingency,
  'pefa-pi-2-composition-variance': composition,
  'pefa-pi-2-score': compositionScore,
  'pefa-pi-3-1': scored(pefaRevenueOutturn),
  's-curve-gompertz-normalised': gompertz,
  's-curve-logistic-normalised': logistic,
  'sdg-16-6-1-transform': transform,
  'transaction-aggregation': transactions,
};
