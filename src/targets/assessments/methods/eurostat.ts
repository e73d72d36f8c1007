import { isRefusal, targetDatePastRefusal, type Refusal } from '../../../foundation/internal.js';
import type { AssessmentMethod } from '../model/assessmentMethod.js';
import { compoundPath, directed } from './compoundPath.js';
import {
  classOf,
  figureOf,
  meets,
  noGapOf,
  rateFigure,
  wayOf,
  type ClassBound,
  type Measured,
  type Outcome,
} from './outcome.js';
import { compoundChange, type LevelPoint } from '../levels/rates.js';
import type { Given } from '../levels/readLevels.js';
import { firstOrAsked, latestOf, since, spanOf, tooShort, type Span } from '../levels/span.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function eurostatMethod(): AssessmentMethod {
  return {
    id: 'eurostat',
    name: said('Eurostat: đánh giá chỉ số phát triển bền vững', 'Eurostat indicator assessment'),
    shortName: said('Eurostat', 'Eurostat'),
    version: '2021',
    sources: [
      cited('secondary', {
        title:
          'Sustainable development in the European Union: monitoring report on progress towards the SDGs',
        publisher: 'Eurostat',
      }),
      cited('secondary', {
        title: 'Quaderno 3, Agenda metropolitana per lo sviluppo sostenibile',
        publisher: 'Città metropolitana di Bologna; ASviS',
      }),
    ],
    methodParts: [
      part('secondary', 'tỷ số hai tốc độ và bốn loại', 'the ratio of two rates, and four classes'),
      part('secondary', 'các ngưỡng 95%, 60% và 0', 'the bounds 95%, 60% and 0'),
      part('secondary', 'ngưỡng 1% một năm khi không có mục tiêu', 'the bound of 1% a year without a target'),
      part('secondary', 'kỳ 5 năm và 15 năm gần nhất', 'the latest 5 and 15 years'),
      part('unconfirmed', 'ít nhất 3 (10) năm có số liệu', 'at least 3 (10) years of data'),
    ],
    knownDefects: [
      said(
        'Không xác định khi kỳ gốc hoặc mục tiêu bằng 0, đổi dấu, kỳ gốc bằng mục tiêu hoặc đã qua năm đích: ở đây từ chối, có nêu lý do.',
        'Undefined for a baseline or target of 0, a change of sign, a baseline equal to the target and a past target year: refused here, with the reason.',
      ),
      said(
        'Tỷ số đổi dấu khi kỳ gốc đã tốt hơn mục tiêu: ở đây “đã đạt” là một trạng thái riêng, trường hợp đã đạt nhưng sau đó không giữ được thì không xếp loại.',
        'The ratio changes its sign where the baseline is already better than the target: here a met target is a state of its own, and one that was lost is refused.',
      ),
    ],
    trendShape: 'exponential',
    trendWindow: 'from-baseline',
    yardstick: 'required-rate',
    yardstickWithoutTarget: 'fixed-rates',
  };
}

/** The bounds of the classes with a target. */
export const EUROSTAT_BOUNDS: readonly ClassBound[] = [
  { from: '0.95', code: 'significant-progress' },
  { from: '0.6', code: 'moderate-progress' },
  { from: '0', code: 'insufficient-progress' },
];

/** The bounds of the directed rate, where there is no target. */
export const EUROSTAT_RATES: readonly ClassBound[] = [
  { from: '0.01', code: 'significant-progress' },
  { from: '0', code: 'moderate-progress' },
  { from: '-0.01', code: 'moderate-movement-away' },
];

/** The years that a window spans, and how many it takes at least. */
const WINDOWS = { 'short-term': { years: 5, least: 3 }, 'long-term': { years: 15, least: 10 } } as const;

/**
 * R = ((v ÷ v₀)^(1 ÷ (t − t₀)) − 1) ÷ ((T ÷ v₀)^(1 ÷ (t_T − t₀)) − 1): significant from 0.95, moderate from 0.6, insufficient from 0,
 * below it movement away. Without a target the directed rate: from 1%, from 0, from −1% a year.
 */
export function assessEurostat(given: Given): Outcome {
  const { target } = given;
  return since(given, spanOfWindow(given), (span) =>
    target === undefined
      ? withoutTarget(given, span)
      : withTarget(given, span, { value: target.value, year: target.year as number }),
  );
}

function withTarget(given: Given, span: Span, target: LevelPoint): Measured {
  const { observed, required, ratio } = compoundPath(span, target, 'refused');
  const isMet = meets(given, span.current.value, target.value);
  const noGap = noGapOf(given, span.baseline, target.value);
  const refused = noGap ?? (span.current.year > target.year ? targetDatePastRefusal : undefined);
  return {
    progressClass: isMet ? 'target-met' : (refused ?? classOf(ratio, EUROSTAT_BOUNDS, 'movement-away')),
    figures: {
      observedRate: rateFigure(observed),
      requiredRate: rateFigure(required),
      rateRatio: figureOf(ratio, 'times'),
    },
    warnings: [isMet && 'target-met', noGap !== undefined && 'baseline-met'],
  };
}

function withoutTarget(given: Given, { baseline, current }: Span): Measured {
  const observed = compoundChange(baseline, current);
  const rate = directed(observed, baseline, wayOf(given));
  return {
    progressClass: classOf(rate, EUROSTAT_RATES, 'significant-movement-away'),
    figures: { observedRate: rateFigure(observed), directedRate: rateFigure(rate) },
  };
}

/** From the earliest level of the window on; of all, if none is asked for. */
function spanOfWindow(given: Given): Span | Refusal {
  const { window, points } = given;
  if (window === undefined) return spanOf(given, firstOrAsked);
  const { years, least } = WINDOWS[window];
  const last = latestOf(points).year;
  const span = spanOf({ points: points.filter(({ year }) => year >= last - years) }, firstOrAsked);
  return !isRefusal(span) && span.current.year - span.baseline.year < least - 1 ? tooShort(least) : span;
}
