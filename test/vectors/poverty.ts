import { Decimal, isRefusal } from '../../src/foundation/index.js';
import {
  alkireFoster,
  annualizedChange,
  averageAnnualReduction,
  changeSignificance,
  comparableSurveys,
  decomposePovertyChange,
  fosterGreerThorbecke,
  growthElasticity,
  interpolatedRate,
  lineUpMean,
  linearTrend,
  povertyShortfall,
  prosperityGap,
  sharedProsperity,
  societalPovertyLine,
  surveyCoverage,
  theilSenTrend,
  type AlkireFosterInput,
  type OnTheLine,
  type SurveyMean,
} from '../../src/poverty/index.js';
import type { Adapter } from './agreement.js';
import { ends, number, numbers, of, pair, percent, share } from './reading.js';
import type { Json, Members } from './vector.js';

const texts = (value: Json | undefined): readonly string[] | undefined =>
  value === undefined ? undefined : (value as readonly Json[]).map(String);

/** Incomes with weights and sizes of households, where a vector has some. */
function households(inputs: Members, incomes: Json | undefined) {
  const weights = inputs['weights'] === undefined ? undefined : numbers(inputs['weights']);
  const sizes = inputs['household_sizes'] === undefined ? undefined : numbers(inputs['household_sizes']);
  return {
    countBy: sizes === undefined ? ('household' as const) : ('person' as const),
    households: numbers(incomes).map((income, row) => ({
      income,
      ...(weights === undefined ? {} : { weight: weights[row]! }),
      ...(sizes === undefined ? {} : { persons: sizes[row]! }),
    })),
  };
}

const fgt: Adapter = (inputs) => {
  const sample = households(inputs, inputs['welfare']);
  const povertyLine = {
    value: number(inputs['line']),
    unit: `internationalDollar/${sample.countBy}/day`,
  } as const;
  const at = (onTheLine: OnTheLine) => fosterGreerThorbecke({ povertyLine, onTheLine, ...sample });
  const [strict, weak] = [at('not-poor'), at('poor')];
  const isWeak = inputs['strict'] === false || inputs['weak'] === true;
  const result = isWeak ? weak : strict;
  return {
    P0: share(result.headcountPercent),
    P1: share(result.povertyGapPercent),
    P2: share(result.squaredPovertyGapPercent),
    P0_strict: share(strict.headcountPercent),
    P0_weak: share(weak.headcountPercent),
    watts: of(result.watts),
    Watts: of(result.watts),
    number_poor: of(result.numberPoor),
    average_shortfall: of(result.averageShortfall),
    income_gap_ratio: share(result.incomeGapRatioPercent),
    total_shortfall: of(result.totalShortfall),
  };
};

/** Households with their scores, or with deprivations and the weights of the indicators. */
const af: Adapter = (inputs) => {
  const sizes = numbers(inputs['household_sizes']);
  const matrix = inputs['deprivations'] as readonly (readonly Json[])[] | undefined;
  const indicators = (texts(inputs['indicator_weights'] ?? inputs['weights']) ?? []).map((weight, place) => ({
    id: String(place),
    weight,
  }));
  const rows: AlkireFosterInput['households'] =
    matrix === undefined
      ? texts(inputs['scores'])!.map((score) => ({ score }))
      : matrix.map((row) => ({
          deprivations: Object.fromEntries(
            row.flatMap((state, place) =>
              state === null ? [] : [[String(place), Number(state) === 1 ? 'deprived' : 'not-deprived']],
            ),
          ),
        }));
  const result = alkireFoster({
    ...(matrix === undefined ? {} : { indicators }),
    cutoff: inputs['k'] as string | number,
    countBy: sizes.length > 0 ? 'person' : 'household',
    households: rows.map((row, place) => (sizes.length > 0 ? { ...row, persons: sizes[place]! } : row)),
  });
  const censored = result.indicators.map((one) => share(one.censoredHeadcountPercent));
  const uncensored = result.indicators.map((one) => share(one.uncensoredHeadcountPercent));
  return {
    H: share(result.headcountPercent),
    A: share(result.intensityPercent),
    M0: of(result.adjustedHeadcount),
    censored,
    censored_headcounts: censored,
    uncensored,
    uncensored_headcounts: uncensored,
    contributions: result.indicators.map((one) => share(one.contributionPercent)),
  };
};

const aarr: Adapter = (inputs) => {
  const values = numbers(inputs['values']);
  const years = inputs['years'] as readonly number[];
  const result = averageAnnualReduction({
    observations: years.map((year, place) => ({ year, value: values[place]! })),
  });
  return {
    regression: share(result.regressionPercent),
    endpoint: share(result.endpointPercent),
    continuous: share(result.continuousPercent),
    ols_log_slope: of(result.logSlope),
    warning: result.warnings[0]?.code,
  };
};

function observed(inputs: Members) {
  const values = numbers(inputs['values']);
  return (inputs['years'] as readonly number[]).map((year, place) => ({ year, value: values[place]! }));
}

const ols: Adapter = (inputs) => {
  const { target_year: year, target } = inputs;
  const result = linearTrend({
    observations: observed(inputs),
    ...(year === undefined
      ? {}
      : { forecast: { year: Number(year), ...(target === undefined ? {} : { target: number(target) }) } }),
  });
  const { forecast } = result;
  return {
    slope: of(result.slope),
    intercept: of(result.intercept),
    slope_se: of(result.slopeStandardError),
    r2: share(result.explainedPercent),
    projected: of(forecast?.value),
    ...(forecast === undefined ? {} : { pi95: ends(forecast.interval95) }),
    prob_at_or_below_target: share(forecast?.atOrBelowTargetPercent),
  };
};

const theilSen: Adapter = (inputs) => {
  const result = theilSenTrend({ observations: observed(inputs) });
  return {
    slope: of(result.slope),
    intercept: of(result.intercept),
    ci95_slope: ends(result.slopeInterval95),
  };
};

/** Two values and the years between them, in whatever unit. */
function change(inputs: Members, extra: Members = {}) {
  const years = inputs['years'];
  const from = Number(inputs['t0'] ?? 2000);
  const to = years === undefined ? Number(inputs['t1']) : from + Number(years);
  const value = (name: string) => ({ value: number(inputs[name]), unit: 'index' as const });
  const error = (name: string) => (inputs[name] === undefined ? {} : { standardError: number(inputs[name]) });
  const { covariance } = { covariance: inputs['covariance'] ?? inputs['cov'] };
  return annualizedChange({
    baseline: { year: from, value: value('v0'), ...error('se0') },
    current: { year: to, value: value('v1'), ...error('se1') },
    ...(covariance === undefined ? {} : { covariance: number(covariance) }),
    ...extra,
  });
}

const annualized: Adapter = (inputs) => {
  const result = change(inputs);
  return {
    absolute: of(result.annualChange),
    relative_percent: of(result.compoundAnnualPercent),
    absolute_raw: of(result.change),
    relative_percent_raw: of(result.relativeChangePercent),
  };
};

const annualizedError: Adapter = (inputs) => {
  const { standardErrors, yearSteps } = change(inputs);
  const raw = standardErrors?.relativeChangePercent;
  return {
    absolute_se: of(standardErrors?.annualChange),
    relative_percent_se_delta: of(standardErrors?.compoundAnnualPercent),
    // What an older package prints: the error of the whole change, divided by the years.
    naive_peer_value:
      raw === undefined || isRefusal(raw) ? raw : new Decimal(raw.value).div(yearSteps.value).toFixed(),
  };
};

const significance: Adapter = (inputs) => {
  const { covariance } = { covariance: inputs['covariance'] ?? inputs['cov'] };
  const result = changeSignificance({
    baseline: { value: number(inputs['v0']), standardError: number(inputs['se0']) },
    current: { value: number(inputs['v1']), standardError: number(inputs['se1']) },
    ...(covariance === undefined ? {} : { covariance: number(covariance) }),
  });
  return {
    diff: of(result.change),
    se: of(result.standardError),
    z: of(result.zScore),
    ci95: ends(result.interval95),
    significant: result.isSignificant,
  };
};

function bySubgroup(inputs: Members) {
  const [shares0, shares1] = [numbers(inputs['shares0']), numbers(inputs['shares1'])];
  const [rates0, rates1] = [inputs['rates0'], inputs['rates1']] as readonly (readonly Json[])[];
  return decomposePovertyChange({
    by: 'subgroup',
    groups: shares0.map((_, place) => ({
      subject: String(place + 1),
      baseline: { population: shares0[place]!, ratePercent: percent(rates0![place]) },
      current: { population: shares1[place]!, ratePercent: percent(rates1![place]) },
    })),
  });
}

const subgroup: Adapter = (inputs) => {
  const result = bySubgroup(inputs);
  return {
    total0: share(result.baseline),
    total1: share(result.current),
    change: share(result.change),
    within: result.groups.map((group) => share(group.withinPoints)),
    within_total: share(result.withinPoints),
    population_shift: result.groups.map((group) => share(group.populationShiftPoints)),
    shift_total: share(result.populationShiftPoints),
    interaction: result.groups.map((group) => share(group.interactionPoints)),
    interaction_total: share(result.interactionPoints),
  };
};

const subgroupShapley: Adapter = (inputs) => {
  const result = bySubgroup(inputs);
  return {
    total0: share(result.baseline),
    total1: share(result.current),
    change: share(result.change),
    within: result.groups.map(({ shapley }) => share(shapley.withinPoints)),
    within_total: share(result.shapley.withinPoints),
    population_shift: result.groups.map(({ shapley }) => share(shapley.populationShiftPoints)),
    shift_total: share(result.shapley.populationShiftPoints),
  };
};

const dattRavallion: Adapter = (inputs) => {
  const rows = (name: string) => numbers(inputs[name]).map((income) => ({ income }));
  const result = decomposePovertyChange({
    by: 'growth-and-redistribution',
    povertyLine: number(inputs['line']),
    order: Number(inputs['alpha'] ?? 0) as 0 | 1 | 2,
    baseline: rows('welfare0'),
    current: rows('welfare1'),
  });
  return {
    P0: share(result.baseline),
    P1: share(result.current),
    growth_base: share(result.growthPoints),
    redistribution_base: share(result.redistributionPoints),
    residual: share(result.residualPoints),
    shapley_growth: share(result.shapley.growthPoints),
    shapley_redistribution: share(result.shapley.redistributionPoints),
  };
};

const m0Shapley: Adapter = (inputs) => {
  const [[h0, h1], [a0, a1]] = [inputs['H'], inputs['A']] as [[Json, Json], [Json, Json]];
  const result = decomposePovertyChange({
    by: 'incidence-and-intensity',
    baseline: { headcountPercent: percent(h0), intensityPercent: percent(a0) },
    current: { headcountPercent: percent(h1), intensityPercent: percent(a1) },
  });
  return {
    change: of(result.change),
    incidence_effect: of(result.incidenceEffect),
    intensity_effect: of(result.intensityEffect),
  };
};

const numberPoor: Adapter = (inputs) => {
  const [pop0, pop1] = pair(inputs['pop']);
  const [rate0, rate1] = inputs['rate'] as [Json, Json];
  const result = decomposePovertyChange({
    by: 'rate-and-number',
    baseline: { population: pop0, ratePercent: percent(rate0) },
    current: { population: pop1, ratePercent: percent(rate1) },
  });
  return {
    poor: [of(result.baseline), of(result.current)],
    change: of(result.change),
    rate_effect: of(result.rateEffect),
    population_effect: of(result.populationEffect),
  };
};

const elasticity: Adapter = (inputs) => {
  const [from, to] = inputs['H'] as [Json, Json];
  const result = growthElasticity({
    baseline: { ratePercent: percent(from) },
    current: { ratePercent: percent(to) },
    growthPercent: percent(inputs['growth']),
  });
  return {
    percent: of(result.percentElasticity),
    log: of(result.logElasticity),
    midpoint: of(result.midpointElasticity),
    semi_pp_per_percent: of(result.semiElasticity),
    warning: result.warnings[0]?.code,
  };
};

/** National accounts of one year, or of the two that a survey spans. */
function accounts(value: Json | undefined): Pick<SurveyMean, 'accounts'> {
  if (value === undefined || value === null) return {};
  return { accounts: Array.isArray(value) ? pair(value as Json) : number(value) };
}

const requested = (value: Json | undefined) =>
  value === undefined || value === null ? {} : { requestAccounts: number(value) };

const extrapolation: Adapter = (inputs) => {
  const { survey_year: year } = inputs;
  const { means } = lineUpMean({
    surveys: [
      {
        ...(year === undefined ? {} : { year: Number(year) }),
        mean: number(inputs['survey_mean']),
        ...accounts(inputs['na_survey']),
      },
    ],
    ...requested(inputs['na_request']),
  });
  return { mean: of(means[0]) };
};

const interpolation: Adapter = (inputs) => {
  const means = numbers(inputs['survey_means']);
  const years = inputs['survey_years'] as readonly number[] | undefined;
  const result = lineUpMean({
    surveys: means.map((mean, place) => ({
      ...(years === undefined ? {} : { year: years[place]! }),
      mean,
      ...accounts((inputs['na'] as readonly Json[])[place]),
    })),
    ...requested(inputs['na_request']),
  });
  return { rule: result.lineUpRule, means: result.means.map(of) };
};

/** Accounts alone move in step if means that moved with them would be interpolated so. */
const isMonotonic: Adapter = (inputs) => {
  const [x1, x2] = [number(inputs['x1']), number(inputs['x2'])];
  const { lineUpRule } = lineUpMean({
    surveys: [
      { mean: x1, accounts: x1 },
      { mean: x2, accounts: x2 },
    ],
    requestAccounts: number(inputs['r']),
  });
  return { monotonic: lineUpRule === 'same-direction' };
};

const passthrough: Adapter = (inputs) => {
  const { means, lineUpRule } = lineUpMean({
    surveys: numbers(inputs['survey_means']).map((mean) => ({ mean })),
    growth: {
      yearlyPercent: (inputs['growth'] as readonly Json[]).map(percent),
      requestAfterYears: Number(inputs['request_after_years']),
      passthrough: number(inputs['passthrough'] ?? 1),
    },
  });
  return { mean: of(means[0]), means: means.map(of), rule: lineUpRule };
};

const interpolatedHeadcount: Adapter = (inputs) => {
  const [from, to] = inputs['survey_years'] as [number, number];
  const [first, last] = inputs['stats'] as [Json, Json];
  const result = interpolatedRate({
    baseline: { year: from, ratePercent: percent(first) },
    current: { year: to, ratePercent: percent(last) },
    year: Number(inputs['request_year']),
  });
  return { headcount: share(result.ratePercent) };
};

const coverage: Adapter = (inputs) => {
  const result = surveyCoverage({
    year: Number(inputs['reference_year']),
    surveyYears: inputs['survey_years'] as readonly number[],
  });
  return {
    covered: result.isCovered,
    reason: Object.fromEntries(result.surveys.map(({ year, coverage: found }) => [String(year), found])),
  };
};

const comparableSpell: Adapter = (inputs) => {
  const points = inputs['points'] as readonly (readonly [number, number, number])[];
  const { comparisons } = comparableSurveys({
    surveys: points.map(([year, , comparability]) => ({ year, comparability })),
  });
  return {
    comparable: comparisons.map(({ years: { from, to }, isComparable }) => [from, to, isComparable]),
  };
};

const shortfall: Adapter = (inputs) => {
  const result = povertyShortfall({
    headcountPercent: percent(inputs['headcount']),
    povertyGapPercent: percent(inputs['poverty_gap']),
    povertyLine: number(inputs['line']),
    population: number(inputs['population']),
  });
  return {
    number_poor: of(result.numberPoor),
    average_shortfall: of(result.averageShortfall),
    income_gap_ratio: share(result.incomeGapRatioPercent),
    total_shortfall: of(result.totalShortfall),
  };
};

const prosperity: Adapter = (inputs) => {
  const { standard } = inputs;
  const result = prosperityGap({
    ...households(inputs, inputs['welfare']),
    ...(standard === undefined ? {} : { prosperityStandard: number(standard) }),
  });
  return { PG: of(result.prosperityGap) };
};

const societalLine: Adapter = (inputs) => ({
  lines: numbers(inputs['medians']).map((median) => of(societalPovertyLine({ median }).povertyLine)),
});

const shared: Adapter = (inputs) => {
  const [[first, last], [mean, later]] = [pair(inputs['b40']), pair(inputs['mean'])];
  const result = sharedProsperity({
    baseline: { year: 2000, bottom40Mean: first, mean },
    current: { year: 2000 + Number(inputs['years']), bottom40Mean: last, mean: later },
  });
  return { sp: share(result.bottom40GrowthPercent), spp: share(result.premiumPoints) };
};

/** The methods of poverty and of its trends. */
export const povertyAdapters: Readonly<Record<string, Adapter>> = {
  aarr,
  cagr: (inputs) => ({ cagr: share(change(inputs, { zeroToZero: 'no-change' }).compoundAnnualPercent) }),
  'ols-linear-trend': ols,
  'theil-sen-trend': theilSen,
  'pip-extrapolation': extrapolation,
  'pip-interpolation': interpolation,
  'pip-is-monotonic': isMonotonic,
  'pip-interpolation-passthrough': passthrough,
  'pip-interpolated-headcount': interpolatedHeadcount,
  'pip-coverage-rule': coverage,
  'pip-comparable-spell': comparableSpell,
  fgt,
  'poverty-aux': shortfall,
  'prosperity-gap': prosperity,
  'societal-poverty-line': societalLine,
  'shared-prosperity': shared,
  'alkire-foster': af,
  'annualized-change': annualized,
  'annualized-change-se': annualizedError,
  'm0-shapley-decomposition': m0Shapley,
  'subgroup-decomposition': subgroup,
  'subgroup-decomposition-shapley': subgroupShapley,
  'number-poor-decomposition': numberPoor,
  'datt-ravallion': dattRavallion,
  'growth-elasticity-of-poverty': elasticity,
  'change-significance': significance,
};
