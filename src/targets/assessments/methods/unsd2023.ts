import {
  compareFractions,
  divideFractions,
  fraction,
  isRefusal,
  multiplyFractions,
  quantity,
  subtractFractions,
  targetDatePastRefusal,
  type Fraction,
  type Quantity,
  type Refusal,
} from '../../../foundation/internal.js';
import type { AssessmentMethod } from '../model/assessmentMethod.js';
import { directed } from './compoundPath.js';
import {
  classOf,
  figureOf,
  ifFound,
  meets,
  noGapOf,
  rateFigure,
  wayOf,
  type ClassBound,
  type Measured,
  type Outcome,
} from './outcome.js';
import type { ProgressClassCode } from '../model/progressClasses.js';
import { compoundChange, rootOf, sizeOf } from '../levels/rates.js';
import type { Given } from '../levels/readLevels.js';
import { around2015, END, latestOf, since, spanOf, type Span } from '../levels/span.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function unsd2023Method(): AssessmentMethod {
  return {
    id: 'unsd-2023',
    name: said(
      'Liên hợp quốc: đánh giá tiến độ 2023, 2024',
      'United Nations: SDG progress assessment 2023 and 2024',
    ),
    shortName: said('Liên hợp quốc 2023', 'UN 2023'),
    version: '2023',
    sources: [
      cited('secondary', {
        title: 'SDG progress assessment: formulas as restated by the Basque statistics office',
        publisher: 'EUSTAT',
      }),
      cited('secondary', {
        title: 'Progress Chart Technical Note 2023',
        publisher: 'UN Statistics Division',
      }),
    ],
    methodParts: [
      part('secondary', 'công thức, ngưỡng và điểm', 'the formulas, bounds and scores'),
      part('unknown', 'năm loại của báo cáo 2025', 'the five classes of the report of 2025'),
    ],
    knownDefects: [
      said(
        'Không xác định khi kỳ gốc bằng 0 hoặc bằng mục tiêu; khi kỳ gốc đã đạt mục tiêu tỷ số đổi dấu: ở đây từ chối.',
        'Undefined for a baseline of 0 or equal to the target; the ratio changes its sign where the baseline met the target: refused here.',
      ),
    ],
    trendShape: 'exponential',
    trendWindow: 'from-baseline',
    yardstick: 'gap-from-baseline',
    yardstickWithoutTarget: 'fixed-rates',
  };
}

/** The bounds of the classes with a target. */
export const UNSD_2023_BOUNDS: readonly ClassBound[] = [
  { from: '0.95', code: 'on-track-or-met' },
  { from: '0.1', code: 'fair-progress' },
];

/** The bounds of the directed rate, where there is no target. */
export const UNSD_2023_RATES: readonly ClassBound[] = [
  { from: '0.02', code: 'on-track-or-met' },
  { from: '0.005', code: 'fair-progress' },
];

/**
 * r = (v_e − v₀) ÷ (T − v₀), with v_e = v × (v ÷ v₀)^((t_T − t) ÷ (t − t₀)), where the compound rate leads by 2030: 3 points from
 * 0.95, 2 from 0.1, else 1. Without a target the directed rate, from 2% and from 0.5% a year.
 */
export function assessUnsd2023(given: Given): Outcome {
  const { target, points } = given;
  if (target === undefined)
    return since(given, spanOf(given, around2015), (span) => withoutTarget(given, span));
  const { value, year = END } = target;
  // A target whose year is past is assessed up to that year.
  const until = points.filter((point) => point.year <= year);
  if (until.length === 0)
    return { progressClass: targetDatePastRefusal, figures: {}, current: latestOf(points) };
  const used = { ...given, points: until };
  const current = latestOf(used.points);
  if (given.baselineYear !== undefined && current.year <= given.baselineYear)
    return { progressClass: targetDatePastRefusal, figures: {}, current };
  return since(used, spanOf(used, around2015), (span) => withTarget(given, span, value, year));
}

function withTarget(given: Given, span: Span, target: Fraction, year: number): Measured {
  const { baseline, current } = span;
  const observed = compoundChange(baseline, current);
  const expected = ifFound(observed, () =>
    multiplyFractions(
      current.value,
      rootOf(
        divideFractions(current.value, baseline.value),
        year - current.year,
        current.year - baseline.year,
      ),
    ),
  );
  const isMet = meets(given, current.value, target) || isAlmostMet(given, current.value, target);
  const noGap = noGapOf(given, baseline, target);
  const ratio = ifFound(expected, (end) =>
    noGap?.code === 'baseline-equals-target'
      ? noGap
      : divideFractions(subtractFractions(end, baseline.value), subtractFractions(target, baseline.value)),
  );
  const progressClass = isMet
    ? 'on-track-or-met'
    : (noGap ?? classOf(ratio, UNSD_2023_BOUNDS, 'stagnation-or-regression'));
  return {
    progressClass,
    figures: {
      progressScore: scoreOf(progressClass),
      observedRate: rateFigure(observed),
      projected: figureOf(expected, given.unit),
      rateRatio: figureOf(ratio, 'times'),
    },
    assumptions: [given.target?.year === undefined && 'target-by-2030'],
    warnings: [isMet && 'target-met', noGap !== undefined && 'baseline-met'],
  };
}

function withoutTarget(given: Given, { baseline, current }: Span): Measured {
  const observed = compoundChange(baseline, current);
  const rate = directed(observed, baseline, wayOf(given));
  const progressClass = classOf(rate, UNSD_2023_RATES, 'stagnation-or-regression');
  return {
    progressClass,
    figures: {
      progressScore: scoreOf(progressClass),
      observedRate: rateFigure(observed),
      directedRate: rateFigure(rate),
    },
  };
}

/** Within one point of a target of 0% or 100%. */
function isAlmostMet({ unit }: Given, level: Fraction, target: Fraction): boolean {
  const isEnd = [0n, 100n].some((end) => compareFractions(target, fraction(end)) === 0);
  const distance = sizeOf(subtractFractions(level, target));
  return unit === 'percent' && isEnd && compareFractions(distance, fraction(1n)) <= 0;
}

const SCORES: Readonly<Partial<Record<ProgressClassCode, number>>> = {
  'on-track-or-met': 3,
  'fair-progress': 2,
};

function scoreOf(found: ProgressClassCode | Refusal): Quantity<'score'> | Refusal {
  return isRefusal(found) ? found : quantity(SCORES[found] ?? 1, 'score');
}
