import {
  addFractions,
  compareFractions,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  multiplyFractions,
  subtractFractions,
  targetDatePastRefusal,
  type Fraction,
} from '../../../foundation/internal.js';
import { perYearUnit } from '../../units.js';
import type { AssessmentMethod } from '../model/assessmentMethod.js';
import { figureOf, meets, wayOf, type Outcome } from './outcome.js';
import type { ProgressClassCode } from '../model/progressClasses.js';
import { signed, signOf, ZERO, type LevelPoint } from '../levels/rates.js';
import type { Given } from '../levels/readLevels.js';
import { latestOf, tooFew } from '../levels/span.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function destatisMethod(): AssessmentMethod {
  return {
    id: 'destatis-dns',
    name: said(
      'Destatis: biểu tượng thời tiết của Chiến lược phát triển bền vững Đức',
      'Destatis: weather symbols of the German Sustainable Development Strategy',
    ),
    shortName: said('Destatis', 'Destatis'),
    version: '2024',
    sources: [
      cited('official', {
        title: 'Sustainable Development in Germany: status of indicators',
        publisher: 'Statistisches Bundesamt (Destatis)',
        url: 'https://github.com/Nachhaltige-Entwicklung-Deutschland/open-sdg-site-starter/blob/2dfa9ea7/_pages/en/status.md',
      }),
    ],
    methodParts: [
      part('official', 'quy tắc cho mọi loại mục tiêu', 'the rules for all kinds of target'),
      part('official', 'các ngưỡng 5% và 20%', 'the bounds 5% and 20%'),
    ],
    knownDefects: [
      said(
        'Không nêu cách xử lý khi đã qua năm đích mà chưa đạt: ở đây từ chối.',
        'It does not say what holds once the year of a target is past and it is not met: refused here.',
      ),
    ],
    trendShape: 'linear',
    trendWindow: 'latest-values',
    yardstick: 'gap-from-today',
    yardstickWithoutTarget: 'fixed-rates',
  };
}

/** The most values that it looks at, and the least. */
const MOST = 6;
const LEAST = 4;

/**
 * p = v + m (t_T − t), with m the mean of the last five yearly changes; miss = what p lacks of T ÷ |T − v|: sun below 5%, sun with
 * cloud up to 20%, cloud above while the mean goes the right way, else thunderstorm. A target of every year, or one that is met, is
 * judged by whether it is met and where the mean goes; a direction alone by the mean and the last change.
 */
export function assessDestatis(given: Given): Outcome {
  const { target, unit } = given;
  const points = latestInARow(given.points);
  const current = latestOf(points);
  const [first] = points;
  if (first === undefined || points.length < LEAST)
    return { progressClass: tooFew(LEAST), figures: {}, current };
  const steps = fraction(BigInt(points.length - 1));
  const mean = divideFractions(subtractFractions(current.value, first.value), steps);
  const before = points[points.length - 2] as LevelPoint;
  const last = subtractFractions(current.value, before.value);
  const perYear = perYearUnit(unit);
  const found = { baseline: first, current };
  const observedRate = fractionQuantity(mean, perYear);
  if (target === undefined)
    return {
      ...found,
      progressClass: byDirection(signed(mean, wayOf(given)), signed(last, wayOf(given))),
      figures: { observedRate, lastChange: fractionQuantity(last, perYear) },
    };
  const way = signOf(signed(mean, wayOf(given)));
  const isMet = meets(given, current.value, target.value);
  if (isMet || target.year === undefined)
    return {
      ...found,
      progressClass: everyYear(isMet, way),
      figures: { observedRate },
      warnings: [isMet && 'target-met'],
    };
  if (current.year >= target.year)
    return { ...found, progressClass: targetDatePastRefusal, figures: { observedRate } };
  const years = fraction(BigInt(target.year - current.year));
  const projected = addFractions(current.value, multiplyFractions(mean, years));
  const miss = missOf(given, current.value, projected, target.value);
  return {
    ...found,
    progressClass: byMiss(miss, way),
    figures: {
      observedRate,
      projected: fractionQuantity(projected, unit),
      missPercent: figureOf(multiplyFractions(miss, fraction(100n)), 'percent'),
    },
  };
}

/** The latest values of years in a row, at most six. */
function latestInARow(points: readonly LevelPoint[]): readonly LevelPoint[] {
  const last = latestOf(points).year;
  const inARow = points.filter(({ year }, at) => points.length - at === last - year + 1);
  return inARow.slice(-MOST);
}

/** What a projection lacks of the target, as a share of the way from today; none if it gets there. */
function missOf(given: Given, current: Fraction, projected: Fraction, target: Fraction): Fraction {
  const lack = signed(subtractFractions(target, projected), wayOf(given));
  if (signOf(lack) <= 0) return ZERO;
  return divideFractions(lack, signed(subtractFractions(target, current), wayOf(given)));
}

function byMiss(miss: Fraction, way: number): ProgressClassCode {
  if (compareFractions(miss, fractionOf('0.05')) < 0) return 'sun';
  if (compareFractions(miss, fractionOf('0.2')) <= 0) return 'slightly-cloudy';
  return way > 0 ? 'cloudy' : 'thunderstorm';
}

function everyYear(isMet: boolean, way: number): ProgressClassCode {
  if (isMet) return way >= 0 ? 'sun' : 'slightly-cloudy';
  return way > 0 ? 'cloudy' : 'thunderstorm';
}

function byDirection(mean: Fraction, last: Fraction): ProgressClassCode {
  const isLastRight = signOf(last) > 0;
  if (signOf(mean) > 0) return isLastRight ? 'sun' : 'slightly-cloudy';
  return isLastRight ? 'cloudy' : 'thunderstorm';
}
