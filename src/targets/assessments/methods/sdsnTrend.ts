import {
  compareFractions,
  divideFractions,
  fraction,
  fractionOf,
  fractionQuantity,
  multiplyFractions,
  subtractFractions,
  type Fraction,
} from '../../../foundation/internal.js';
import type { AssessmentMethod } from '../model/assessmentMethod.js';
import type { Outcome } from './outcome.js';
import type { ProgressClassCode } from '../model/progressClasses.js';
import { signOf } from '../levels/rates.js';
import type { Given } from '../levels/readLevels.js';
import { since, spanOf, withinOneYear } from '../levels/span.js';
import { cited, part, said } from './methodData.js';

/** What is known of the method. */
export function sdsnTrendMethod(): AssessmentMethod {
  return {
    id: 'sdsn-trend',
    name: said('SDSN: mũi tên xu hướng của Chỉ số SDG', 'SDSN: trend arrows of the SDG Index'),
    shortName: said('SDSN', 'SDSN'),
    version: '2019',
    sources: [
      cited(
        'official',
        { title: 'SDG Index and Dashboards: Detailed Methodological Paper (2018)', publisher: 'SDSN' },
        '1.5.3',
      ),
      cited('official', {
        title: '2019 Global Index Results (CC BY-SA 4.0)',
        publisher: 'SDSN',
        url: 'https://github.com/sdsna/2019GlobalIndex',
      }),
    ],
    methodParts: [
      part('official', 'công thức và bốn mũi tên', 'the formula and four arrows'),
      part(
        'unconfirmed',
        'năm nào trước khi có hai năm gần bằng nhau',
        'which of two years that are as near',
      ),
    ],
    knownDefects: [
      said(
        'Tái lập được 157/161 mũi tên về suy dinh dưỡng năm 2019; bốn trường hợp giảm rất nhẹ được công bố là “chững lại”, do một ngưỡng không công bố.',
        'It gives 157 of 161 published arrows for undernourishment in 2019; four very slight declines were published as “stagnating”, by a tolerance that is not published.',
      ),
    ],
    trendShape: 'linear',
    trendWindow: 'from-baseline',
    yardstick: 'gap-from-baseline',
  };
}

/** The years from 2015 to 2030. */
const HORIZON = 15;

/**
 * s = (x − worst) ÷ (best − worst) × 100, g the same of the green threshold; actual = (s₁ − s₀) ÷ (t₁ − t₀), required =
 * (g − s₀) ÷ 15: on track where s₁ ≥ g or actual ≥ required; decreasing below 0; moderate from half of required; else stagnating.
 */
export function assessSdsnTrend(given: Given): Outcome {
  const {
    best,
    worst,
    greenThreshold,
    horizonYears = HORIZON,
  } = given as Given & Readonly<Record<'best' | 'worst' | 'greenThreshold', Fraction>>;
  const scaled = (value: Fraction) =>
    multiplyFractions(
      fraction(100n),
      divideFractions(subtractFractions(value, worst), subtractFractions(best, worst)),
    );
  return since(given, spanOf(given, withinOneYear), ({ baseline, current }) => {
    const [s0, s1, green] = [scaled(baseline.value), scaled(current.value), scaled(greenThreshold)];
    const years = fraction(BigInt(current.year - baseline.year));
    const actual = divideFractions(subtractFractions(s1, s0), years);
    const required = divideFractions(subtractFractions(green, s0), fraction(BigInt(horizonYears)));
    const isThere = compareFractions(s1, green) >= 0;
    return {
      progressClass: isThere ? 'on-track' : arrowOf(actual, required),
      figures: {
        baselineScaled: fractionQuantity(s0, 'score'),
        currentScaled: fractionQuantity(s1, 'score'),
        observedRate: fractionQuantity(actual, 'score/year'),
        requiredRate: fractionQuantity(required, 'score/year'),
      },
      warnings: [isThere && 'target-met'],
    };
  });
}

function arrowOf(actual: Fraction, required: Fraction): ProgressClassCode {
  if (signOf(actual) < 0) return 'decreasing';
  if (compareFractions(actual, required) >= 0) return 'on-track';
  const half = multiplyFractions(required, fractionOf('0.5'));
  return compareFractions(actual, half) >= 0 ? 'moderately-improving' : 'stagnating';
}
