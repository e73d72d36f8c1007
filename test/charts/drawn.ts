import { capitalMix } from 'mtqg/capital/mix';
import { disbursementRatio, fundDeadline } from 'mtqg/capital';
import {
  assessmentComparisonChart,
  capitalMixChart,
  criteriaHeatMap,
  disbursementChart,
  povertyTrendChart,
  scoreDistributionChart,
  targetGapChart,
  type Chart,
} from 'mtqg/charts';
import { criteriaSetOn, scoreCriteria, summarizeScores, type CriteriaScore } from 'mtqg/criteria';
import type { Locale } from 'mtqg/foundation';
import { povertyTrend } from 'mtqg/poverty';
import { targetGap } from 'mtqg/targets';
import { compareAssessments } from 'mtqg/targets/assessments';

/** The pictures of the guides, by name, in a language. */
export function drawn(locale: Locale): Readonly<Record<string, Chart>> {
  return {
    'poverty-trend': povertyTrendChart(yTy(), locale, {
      targets: [{ target: { value: 10, year: 2030 } }],
    }),
    'criteria-heat-map': criteriaHeatMap(communes(), locale),
    'score-distribution': scoreDistributionChart(summarizeScores(communes()), locale),
    disbursement: disbursementChart(quangNam(), locale, {
      deadline: fundDeadline({ capitalType: 'investment', fundYear: 2023, programme: 'poverty-2021-2025' }),
    }),
    'capital-mix': capitalMixChart(houses(), locale),
    'target-gaps': targetGapChart(laiChau(), locale),
    'assessment-comparison': assessmentComparisonChart(fourMethods(), locale),
  };
}

/** A series over two standards, with an estimate at its end. */
export function yTy() {
  return povertyTrend({
    measure: 'poor',
    subject: 'Y Tý',
    observations: [
      { year: 2019, ratePercent: '38.4', standard: 'vn-2016' },
      { year: 2020, ratePercent: '35.2', standard: 'vn-2016' },
      { year: 2022, ratePercent: '50.79', standard: 'vn-2022' },
      { year: 2023, ratePercent: '41.3', standard: 'vn-2022' },
      { year: 2024, ratePercent: '30.05', standard: 'vn-2022' },
      { year: 2025, ratePercent: '20.42', standard: 'vn-2022', figureStatus: 'estimate' },
    ],
  });
}

/** Three communes under the set of 2021-2025, with all that a cell can hold. */
export function communes(): readonly CriteriaScore[] {
  const set = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2024-12-31' });
  return ['Y Tý', 'Bản Phiệt', 'Gia Phú'].map((name, at) =>
    scoreCriteria(set, {
      set: set.id,
      subject: { level: 'commune', name },
      date: '2024-12-31',
      findings: Object.fromEntries(
        Array.from({ length: 17 + at }, (_, index) => [
          String(index + 1),
          index === 15 ? 'basically-met' : (index * (3 - at)) % 4 === 3 ? 'not-met' : 'met',
        ]),
      ),
    }),
  );
}

/** A plan of 1,730 billion, three reports of its year. */
export function quangNam() {
  return [
    ['2023-03-31', 41],
    ['2023-06-30', 120],
    ['2023-09-30', 262],
  ].map(([asOf, value]) =>
    disbursementRatio({
      subject: 'Quảng Nam',
      disbursed: { value: Number(value), unit: 'billionVND', asOf: String(asOf) },
      plan: {
        value: 1730,
        unit: 'billionVND',
        planKind: 'annual',
        years: { from: 2023, to: 2023 },
      },
    }),
  );
}

/** Si Ma Cai: 87 billion for 628 houses, 32.6 of them of the state budget, credit not known. */
export function houses() {
  return capitalMix({
    subject: 'Si Ma Cai',
    contributions: [
      { capitalSource: 'NSNN', amount: { value: '32.6', unit: 'billionVND' } },
      { capitalSource: 'CD', amount: { value: '54.4', unit: 'billionVND' } },
      { capitalSource: 'TDCS' },
    ],
  });
}

/** 28% in 2015, 24% in 2022, 14% wanted in 2030. */
export function fourMethods() {
  return compareAssessments({
    indicatorName: { vi: 'tỷ lệ hộ nghèo', en: 'poor rate' },
    unit: 'percent',
    direction: 'at-most',
    observations: [
      { year: 2015, value: 28 },
      { year: 2022, value: 24 },
    ],
    target: { value: 14, year: 2030 },
  });
}

/** Lai Châu at the end of 2023, and a rate that moves away. */
export function laiChau() {
  return [
    targetGap(
      {
        kind: 'level',
        name: { vi: 'Xã đạt chuẩn', en: 'Recognised communes' },
        subject: 'Lai Châu',
        unit: 'commune',
        direction: 'at-least',
        baseline: { value: 38, year: 2020 },
        target: { value: 54, year: 2025 },
      },
      [{ year: 2023, value: 39 }],
      { date: '2024-01-31' },
    ),
    targetGap(
      {
        kind: 'level',
        name: { vi: 'Tiêu chí bình quân', en: 'Average of criteria' },
        unit: 'criterion/commune',
        direction: 'at-least',
        baseline: { value: '11', year: 2020 },
        target: { value: '17.3', year: 2025 },
      },
      [{ year: 2023, value: '15.9' }],
      { date: '2024-01-31' },
    ),
    targetGap(
      {
        kind: 'level',
        name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poor rate' },
        unit: 'percent',
        direction: 'at-most',
        baseline: { value: 28, year: 2015 },
        target: { value: 14, year: 2030 },
      },
      [{ year: 2022, value: 29 }],
      { date: '2023-01-31' },
    ),
    targetGap(
      { kind: 'level', id: 'km', unit: 'kilometre', direction: 'at-least', target: { value: 5, year: 2025 } },
      [],
      { date: '2024-01-31' },
    ),
  ];
}
