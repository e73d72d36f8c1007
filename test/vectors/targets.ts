import { Decimal, isRefusal } from '../../src/foundation/index.js';
import { averageAnnualReduction } from '../../src/poverty/index.js';
import {
  assessProgress,
  combineAssessments,
  robustAssessment,
  targetGap,
  targetPace,
  type AssessmentMethodId,
  type PaceOnPath,
  type ProgressAssessment,
  type RobustMethodId,
} from '../../src/targets/internal.js';
import type { Adapter, Told } from './agreement.js';
import { ends, number, of, share } from './reading.js';
import type { Json, Members } from './vector.js';
import { classCode } from './words.js';

type Way = 'at-least' | 'at-most';

/** Levels of a vector, which name no unit. */
const point = (year: number, value: Json | undefined) => ({ year, value: number(value) });

const pointOf = (inputs: Members, year: string, value: string) => point(Number(inputs[year]), inputs[value]);

/** Which way a vector goes, by whatever it says of it; else the way from the baseline to the target. */
function wayOf(inputs: Members): Way {
  const { direction, higher_is_better: isHigher } = inputs;
  const said = isHigher === undefined ? direction : isHigher ? 'higher' : 'lower';
  if (said === 'lower' || said === 'negative' || said === 'decreasing') return 'at-most';
  if (said === 'higher' || said === 'positive' || said === 'increasing') return 'at-least';
  const base = inputs['v0'] ?? inputs['baseline'] ?? inputs['base'] ?? 0;
  return inputs['target'] !== undefined && Number(inputs['target']) < Number(base) ? 'at-most' : 'at-least';
}

/** The class of a result by its code, or why there is none. */
function classOf({ progressClass }: ProgressAssessment): Told {
  return progressClass !== undefined && 'code' in progressClass && !('kind' in progressClass)
    ? progressClass.code
    : progressClass;
}

const assess = (method: AssessmentMethodId, input: object): ProgressAssessment =>
  assessProgress(method, { unit: 'index', ...input } as never);

/** Two levels and a target. */
const between = (inputs: Members) => ({
  direction: wayOf(inputs),
  observations: [pointOf(inputs, 't0', 'v0'), pointOf(inputs, 't1', 'v1')],
  target: { value: number(inputs['target']), year: Number(inputs['target_year'] ?? 2030) },
});

/** Levels of a year and the next with just so much between them. */
const atRate = (rate: Json | undefined) => [
  point(2015, 1),
  point(2016, new Decimal(number(rate)).plus(1).toFixed()),
];

const eurostat: Adapter = (inputs) => {
  const result = assess('eurostat', between(inputs));
  return {
    cagr_actual: share(result.observedRate),
    cagr_required: share(result.requiredRate),
    ratio: of(result.rateRatio),
    category: classOf(result),
  };
};

const eurostatWithoutTarget: Adapter = (inputs) => {
  const result = assess('eurostat', {
    direction: wayOf(inputs),
    observations: [point(2000, inputs['v0']), point(2000 + Number(inputs['years']), inputs['v1'])],
  });
  return {
    cagr: share(result.observedRate),
    directed: share(result.directedRate),
    category: classOf(result),
  };
};

/** The bounds of Open SDG: with a target as they are, without one times the factor of the limit. */
function thresholds(result: ProgressAssessment): Told {
  if (result.limitFactor === undefined) return { high: 0.95, med: 0.6, low: 0 };
  const factor = new Decimal(of(result.limitFactor) as string);
  return { high: factor.times('0.015').toFixed(), med: factor.times('0.005').toFixed(), low: 0 };
}

const openSdg: Adapter = (inputs) => {
  const { base_year: year, target, limit } = inputs;
  const series = Object.entries(inputs['series'] as Members);
  const result = assess('open-sdg', {
    direction: wayOf({ direction: 'negative', ...inputs }),
    observations: series.map(([at, value]) => point(Number(at), value)),
    ...(year === undefined ? {} : { baselineYear: Number(year) }),
    ...(target === undefined || target === null
      ? {}
      : { target: { value: number(target), year: Number(inputs['target_year'] ?? 2030) } }),
    ...(limit === undefined || limit === null ? {} : { naturalLimit: number(limit) }),
    ...(inputs['compatible'] === true ? { compatible: true } : {}),
  });
  const { progressClass } = result;
  return {
    base_year: result.baseline?.year,
    progress_value: result.rateRatio ? of(result.rateRatio) : share(result.directedRate),
    status: classOf(result),
    ...(progressClass !== undefined && 'name' in progressClass ? { display: progressClass.name.en } : {}),
    score: of(result.progressScore),
    thresholds: thresholds(result),
    coeff: result.limitFactor === undefined ? null : of(result.limitFactor),
  };
};

const limitScaling: Adapter = ({ base, limit }) => ({
  C: of(
    assess('open-sdg', {
      direction: 'at-least',
      observations: [point(2015, base), point(2016, base)],
      naturalLimit: number(limit),
    }).limitFactor,
  ),
});

/** A target that takes one per cent a year for fifteen years, and a level after one year at such a ratio to that. */
const scoreWithTarget: Adapter = ({ ratio }) => ({
  score: of(
    assess('open-sdg', {
      direction: 'at-least',
      observations: [point(2015, 1), point(2016, new Decimal(number(ratio)).div(100).plus(1).toFixed())],
      target: { value: new Decimal('1.01').pow(15).toFixed(), year: 2030 },
    }).exactScore,
  ),
});

/** A natural limit so near that it gives the coefficient. */
function limitFor(coefficient: Json | undefined): object {
  const factor = new Decimal(number(coefficient ?? 1));
  if (factor.eq(1)) return {};
  return {
    naturalLimit: new Decimal(1).div(new Decimal(1).minus(factor).pow(new Decimal(1).div('4.44'))).toFixed(),
  };
}

const scoreWithoutTarget: Adapter = ({ directed_cagr: rate, coefficient }) => ({
  score: of(
    assess('open-sdg', { direction: 'at-least', observations: atRate(rate), ...limitFor(coefficient) })
      .progressScore,
  ),
});

const unsd2022: Adapter = (inputs) => {
  const result = assess('unsd-2022', between(inputs));
  return {
    cagr_actual: share(result.observedRate),
    cagr_required: share(result.requiredRate),
    CR: of(result.rateRatio),
    category: classOf(result),
  };
};

const byRate =
  (method: 'unsd-2022' | 'istat'): Adapter =>
  ({ directed_cagr: rate }) => ({
    category: classOf(assess(method, { direction: 'at-least', observations: atRate(rate) })),
  });

const unsd2023: Adapter = (inputs) => {
  const result = assess('unsd-2023', between(inputs));
  return {
    cagr: share(result.observedRate),
    expected_at_target_year: of(result.projected),
    ratio: of(result.rateRatio),
    score: of(result.progressScore),
    category: classOf(result),
  };
};

const unsd2023ByRate: Adapter = (inputs) => {
  const result = assess('unsd-2023', { direction: wayOf(inputs), observations: atRate(inputs['cagr']) });
  return { score: of(result.progressScore), category: classOf(result) };
};

const escap: Adapter = (inputs) => ({
  csi: of(
    assess('escap-csi', {
      direction: inputs['direction'] === 'parity' ? 'exactly' : wayOf(inputs),
      observations: [point(2015, inputs['base']), point(2016, inputs['value'])],
      target: { value: number(inputs['target']) },
    }).progressScore,
  ),
});

const destatis: Adapter = (inputs) => {
  const years = inputs['years'] as readonly number[];
  const result = assess('destatis-dns', {
    direction: wayOf(inputs),
    observations: (inputs['values'] as readonly Json[]).map((value, at) => point(years[at]!, value)),
    target: { value: number(inputs['target']), year: Number(inputs['target_year']) },
  });
  return {
    average_change: of(result.observedRate),
    projected: of(result.projected),
    miss_share_of_gap: share(result.missPercent),
    symbol: classOf(result),
  };
};

/** Four levels with such a mean and such a last change. */
function byChanges(mean: Decimal, last: Decimal) {
  const before = mean.times(3).minus(last).div(2);
  const levels = [new Decimal(0), before, before.times(2), mean.times(3)];
  return levels.map((level, at) => point(2020 + at, level.toFixed()));
}

const destatisDirection: Adapter = (inputs) => ({
  symbol: classOf(
    assess('destatis-dns', {
      direction: wayOf(inputs),
      observations: byChanges(
        new Decimal(number(inputs['average_change'])),
        new Decimal(number(inputs['last_change'])),
      ),
    }),
  ),
});

/** Where a trend goes that a vector tells in words. */
const TRENDS: Readonly<Record<string, number>> = {
  ...{ worsening: -1, adverse: -1, away: -1, 'not-towards': -1 },
  ...{ stagnant: 0, stable: 0, none: 0 },
  ...{ towards: 1, improving: 1, right: 1, 'not-adverse': 1 },
};

const destatisConstant: Adapter = ({ target_met_last_year: isMet, average_trend: trend }) => {
  const change = new Decimal(TRENDS[String(trend)]!);
  const last = change.times(3);
  return {
    symbol: classOf(
      assess('destatis-dns', {
        direction: 'at-least',
        observations: byChanges(change, change),
        target: { value: (isMet === true ? last : last.plus(1)).toFixed() },
      }),
    ),
  };
};

const sdsn: Adapter = (inputs) => {
  const [best, worst] = [number(inputs['best']), number(inputs['worst'])];
  const horizon = inputs['horizon_years'];
  const result = assess('sdsn-trend', {
    direction: Number(best) > Number(worst) ? 'at-least' : 'at-most',
    observations: [pointOf(inputs, 't0', 'v0'), pointOf(inputs, 't1', 'v1')],
    best,
    worst,
    greenThreshold: number(inputs['green_threshold']),
    ...(horizon === undefined ? {} : { horizonYears: Number(horizon) }),
  });
  return {
    score0: of(result.baselineScaled),
    score1: of(result.currentScaled),
    actual_points_per_year: of(result.observedRate),
    required_points_per_year: of(result.requiredRate),
    arrow: classOf(result),
  };
};

const oecd: Adapter = (inputs) => ({
  distance: of(
    assess('oecd-distance', {
      direction: wayOf(inputs),
      observations: [point(2020, inputs['value'])],
      target: { value: number(inputs['target']) },
      standardDeviation: number(inputs['sd']),
    }).progressScore,
  ),
});

const paceOf = (inputs: Members) =>
  targetPace({
    unit: 'index',
    direction: wayOf(inputs),
    baseline: pointOf(inputs, 'baseline_year', 'baseline'),
    current: pointOf(inputs, 'value_year', 'value'),
    target: pointOf(inputs, 'target_year', 'target'),
  });

/** Away from the target the vectors tell the bare quotient, where the library has no factor. */
function accelerationOf({ accelerationFactor, neededRate, observedRate }: PaceOnPath): Told {
  return isRefusal(accelerationFactor) && accelerationFactor.code === 'target-not-approached'
    ? new Decimal(of(neededRate) as string).div(of(observedRate) as string).toFixed()
    : of(accelerationFactor);
}

const linear: Adapter = (inputs) => {
  const { status, gap, gapClosedPercent, timeElapsedPercent, linear: pace } = paceOf(inputs);
  return {
    status: `target-${status}`,
    gap: of(gap),
    margin: new Decimal(of(gap) as string).neg().toFixed(),
    observed_change_per_year: of(pace.observedRate),
    required_change_per_year: of(pace.requiredRate),
    pace_ratio: of(pace.rateRatio),
    required_from_now_per_year: of(pace.neededRate),
    acceleration_factor: accelerationOf(pace),
    share_of_gap_closed: share(gapClosedPercent),
    share_of_time_elapsed: share(timeElapsedPercent),
    projected_at_target_year: of(pace.projected),
    projected_gap: of(pace.projectedGap),
    projected_year_of_achievement: of(pace.projectedYear),
  };
};

const exponential: Adapter = (inputs) => {
  const { exponential: pace } = paceOf(inputs);
  return {
    actual_cagr: share(pace.observedRate),
    required_cagr: share(pace.requiredRate),
    ratio: of(pace.rateRatio),
    required_from_now_cagr: share(pace.neededRate),
    acceleration_factor: of(pace.accelerationFactor),
    projected_at_target_year: of(pace.projected),
    projected_year_of_achievement: of(pace.projectedYear),
  };
};

const aggregate: Adapter = (inputs) => {
  const achieved = inputs['target_achieved'] as readonly boolean[] | undefined;
  const { progressScore, progressClass } = combineAssessments('open-sdg', {
    series: (inputs['scores'] as readonly Json[]).map((score, at) => ({
      progressScore: number(score),
      isTargetMet: achieved?.[at] === true,
    })),
  });
  return { score: of(progressScore), status: 'name' in progressClass ? progressClass.code : progressClass };
};

const goalTrend: Adapter = (inputs) => {
  const { progressScore, progressClass } = combineAssessments('sdsn-trend', {
    trendScores: (inputs['indicator_trend_values_0_to_4'] as readonly Json[]).map(number),
  });
  return { mean: of(progressScore), arrow: 'name' in progressClass ? progressClass.code : progressClass };
};

const multipleTargets: Adapter = ({ symbols }) => {
  const { progressClass } = combineAssessments('destatis-dns', { symbols: symbols as never });
  return { symbol: 'name' in progressClass ? progressClass.code : progressClass };
};

/** The methods of the vectors whose class can be asked for under rounding. */
const ROBUST: Readonly<Record<string, RobustMethodId>> = {
  'eurostat-with-target': 'eurostat',
  'open-sdg-progress': 'open-sdg',
  'unsd-progress-chart-2022': 'unsd-2022',
  'unsd-progress-2023': 'unsd-2023',
};

const robust: Adapter = (inputs) => {
  const printed = (year: string, value: string) => ({
    year: Number(inputs[year]),
    value: String(inputs[value]),
  });
  const { assessment, rateRatioRange, possibleClasses, isRobust } = robustAssessment(
    ROBUST[String(inputs['method'])]!,
    {
      unit: 'index',
      direction: wayOf(inputs),
      observations: [printed('baseline_year', 'baseline'), printed('value_year', 'value')],
      target: { value: number(inputs['target']), year: Number(inputs['target_year']) },
    } as never,
  );
  return {
    point: of(assessment.rateRatio),
    interval: rateRatioRange && ends(rateRatioRange),
    // The vectors name the weakest first.
    categories: possibleClasses.map(({ code }) => code.replace(/-/g, ' ')).reverse(),
    robust: isRobust,
  };
};

/**
 * A percentage of a target: of the way to it, or of the target itself. A program that asks for no direction divides as if more were
 * better; where less is, the library refuses that figure, as its own tests say.
 */
const percentOfTarget: Adapter = ({ baseline, value, target, mode }) => {
  const isNaive = String(mode).replace(/\s/g, '') === 'value/target';
  const found = targetGap(
    {
      kind: 'level',
      unit: 'index',
      direction: isNaive || Number(target) > Number(baseline) ? 'at-least' : 'at-most',
      target: { value: number(target), year: 2030 },
      ...(baseline === undefined ? {} : { baseline: point(2015, baseline) }),
    },
    [point(2022, value)],
    { date: '2023-01-01' },
  );
  return { percent: of(isNaive ? found.achievedPercent : found.gapClosedPercent) };
};

/** What is right where the program of UNDP is wrong, by the codes of the library. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  'target lost / moving away': ['baseline-equals-target', 'baseline-met', 'deterioration'],
  behind: ['fair-progress', 'limited-or-no-progress'],
  'moving away': ['deterioration', 'limited-or-no-progress'],
};

/** A defect: what the program says is not what the library says; its rates are those of the library by another convention. */
const undp: Adapter = (inputs, expected) => {
  const { type, target, v0, v1, t0, t1 } = inputs;
  const result = assess('unsd-2022', {
    ...between({ ...inputs, direction: type === 'max' ? 'higher' : 'lower' }),
    target: { value: number(target), year: 2030 },
  });
  const found = result.progressClass as { readonly code: string };
  const { peer_output: peer, peer_CR: peerRatio, correct } = expected;
  const logRate = (from: ReturnType<typeof point>, to: ReturnType<typeof point>) =>
    new Decimal(share(averageAnnualReduction({ observations: [from, to] }).continuousPercent) as string)
      .neg()
      .toFixed();
  const [base, latest] = [point(Number(t0), v0), point(Number(t1), v1)];
  return {
    peer_output: found.code === classCode(String(peer)) ? `the same: ${found.code}` : peer,
    peer_CR: isRefusal(result.rateRatio) ? peerRatio : of(result.rateRatio),
    correct: RIGHT[String(correct)]?.includes(found.code) === true ? correct : found.code,
    ...('observed' in expected ? { observed: logRate(base, latest) } : {}),
    ...('required' in expected ? { required: logRate(base, point(2030, target)) } : {}),
  };
};

/** The methods of progress towards targets. */
export const targetAdapters: Readonly<Record<string, Adapter>> = {
  'destatis-dns-status': destatis,
  'destatis-dns-status-constant-target': destatisConstant,
  'destatis-dns-status-direction': destatisDirection,
  'destatis-dns-status-multiple-targets': multipleTargets,
  'open-sdg-aggregate': aggregate,
  'robust-status': robust,
  'sdsn-goal-trend': goalTrend,
  'escap-current-status-index': escap,
  'eurostat-with-target': eurostat,
  'eurostat-without-target': eurostatWithoutTarget,
  'exponential-pace': exponential,
  'istat-cagr-classes': byRate('istat'),
  'linear-pace': linear,
  'oecd-distance-to-target': oecd,
  'open-sdg-limit-scaling': limitScaling,
  'open-sdg-progress': openSdg,
  'progress-score-with-target': scoreWithTarget,
  'progress-score-without-target': scoreWithoutTarget,
  'sdsn-trend-arrow': sdsn,
  'percent-of-target': percentOfTarget,
  'undp-sdg-accelerator': undp,
  'unsd-progress-2023': unsd2023,
  'unsd-progress-2023-no-target': unsd2023ByRate,
  'unsd-progress-chart-2022': unsd2022,
  'unsd-progress-chart-2022-no-target': byRate('unsd-2022'),
};
