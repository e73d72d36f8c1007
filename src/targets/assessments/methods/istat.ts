import type { AssessmentMethod } from '../model/assessmentMethod.js';
import { directed } from './compoundPath.js';
import { classOf, rateFigure, wayOf, type ClassBound, type Outcome } from './outcome.js';
import { compoundChange } from '../levels/rates.js';
import type { Given } from '../levels/readLevels.js';
import { firstOrAsked, since, spanOf } from '../levels/span.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function istatMethod(): AssessmentMethod {
  return {
    id: 'istat',
    name: said('ISTAT, ASTAT: loại theo tốc độ bình quân năm', 'ISTAT and ASTAT: classes of the yearly rate'),
    shortName: said('ISTAT', 'ISTAT'),
    sources: [cited('official', { title: 'Nachhaltigkeitsziele: Trends', publisher: 'ASTAT' })],
    methodParts: [
      part(
        'official',
        'năm loại và các ngưỡng, ngưỡng trên tính cả, theo trang của ASTAT',
        'five classes and their bounds, the upper included, as on the page of ASTAT',
      ),
      part('unknown', 'văn bản của ISTAT', 'the text of ISTAT itself'),
    ],
    knownDefects: [
      said(
        'Kỳ gốc bằng 0 hoặc đổi dấu: ở đây từ chối.',
        'A baseline of 0, or a change of sign: refused here.',
      ),
    ],
    trendShape: 'exponential',
    trendWindow: 'from-baseline',
    yardstick: 'fixed-rates',
    yardstickWithoutTarget: 'fixed-rates',
  };
}

/** The bounds of the directed rate. */
export const ISTAT_RATES: readonly ClassBound[] = [
  { from: '0.05', isOpen: true, code: 'strong-improvement' },
  { from: '0.01', isOpen: true, code: 'slight-improvement' },
  { from: '-0.01', isOpen: true, code: 'stable' },
  { from: '-0.05', isOpen: true, code: 'slight-deterioration' },
];

/** The directed compound rate: above 5% a year, above 1%, above −1%, above −5%; 5% itself is still slight. */
export function assessIstat(given: Given): Outcome {
  return since(given, spanOf(given, firstOrAsked), ({ baseline, current }) => {
    const observed = compoundChange(baseline, current);
    const rate = directed(observed, baseline, wayOf(given));
    return {
      progressClass: classOf(rate, ISTAT_RATES, 'strong-deterioration'),
      figures: { observedRate: rateFigure(observed), directedRate: rateFigure(rate) },
    };
  });
}
