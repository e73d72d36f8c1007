import { defineCriteriaSet } from '../../../src/criteria/index.js';
import type { ProfileOptions, ProfileRecord } from '../../../src/programmes/profile/index.js';

/** The set of 52 objectives of a smart commune of Lào Cai: the document counts them and names none. */
export const smartCommune = defineCriteriaSet({
  id: 'lao-cai-smart-commune',
  level: 'commune',
  tier: 'smart',
  countedAs: 'objective',
  title: { vi: 'Xã nông thôn mới thông minh', en: 'Smart new-rural commune' },
  validity: { from: '2021-01-01', to: null },
  citation: { source: { kind: 'publication', title: 'Báo Lào Cai' }, provenance: 'unconfirmed' },
  criteria: Array.from({ length: 52 }, (_, at) => ({
    id: String(at + 1),
    number: at + 1,
    name: { vi: `Mục tiêu ${String(at + 1)}`, en: `Objective ${String(at + 1)}` },
  })),
});

/** A place with its rows, as a source of the scenarios prints them. */
export interface Province {
  readonly records: readonly ProfileRecord[];
  readonly options: ProfileOptions;
}

const inLaoCai = { within: 'Lào Cai', standard: 'not-stated', kind: 'poverty' } as const;

/** Lào Cai: the closing conference for 2021–2025 (S1) and the planning conference for 2025 (S3). */
export const laoCai: Province = {
  records: [
    { ...inLaoCai, subject: 'Y Tý', measure: 'poor', year: 2021, ratePercent: '50.79' },
    {
      ...inLaoCai,
      subject: 'Y Tý',
      measure: 'poor',
      year: 2025,
      ratePercent: '20.42',
      figureStatus: 'estimate',
    },
    { ...inLaoCai, subject: 'La Pan Tẩn', measure: 'poor', year: 2024, ratePercent: '40.4' },
    { ...inLaoCai, subject: 'La Pan Tẩn', measure: 'near-poor', year: 2024, ratePercent: '44.3' },
    {
      kind: 'criteria',
      subject: 'Gia Phú',
      within: 'Lào Cai',
      set: 'lao-cai-smart-commune',
      assessment: { date: '2025-06-09', tally: { met: '44' } },
    },
    {
      kind: 'observation',
      subject: 'Si Ma Cai',
      within: 'Lào Cai',
      target: 'temporary-houses',
      year: 2025,
      value: '628',
    },
    {
      kind: 'claim',
      subject: 'Y Tý',
      within: 'Lào Cai',
      part: 'poverty',
      claim: {
        kind: 'average-annual-change',
        inputs: { first: '50,79%', last: '20,42%', yearCount: 4 },
        claimed: 'giảm 7,6%/năm',
      },
    },
  ],
  options: {
    programme: ['poverty-2021-2025', 'new-rural-2021-2025', 'ethnic-minority-2021-2025'],
    subject: 'Lào Cai',
    date: '2025-06-09',
    criteriaSets: [smartCommune],
    targets: [
      {
        kind: 'level',
        id: 'temporary-houses',
        name: { vi: 'xóa nhà tạm', en: 'temporary houses removed' },
        unit: 'household',
        direction: 'at-least',
        target: { value: '628', year: 2025 },
      },
    ],
  },
};

/** Bắc Giang: the exchange of October 2023 (S2). */
export const bacGiang: Province = {
  records: [
    {
      kind: 'poverty',
      subject: 'Bắc Giang',
      measure: 'poor',
      standard: 'not-stated',
      year: 2022,
      ratePercent: '3.81',
    },
    {
      kind: 'poverty',
      subject: 'Bắc Giang',
      measure: 'poor',
      standard: 'not-stated',
      year: 2023,
      ratePercent: '3.0',
      figureStatus: 'forecast',
    },
    {
      kind: 'poverty',
      subject: 'Bắc Giang',
      group: { vi: 'hộ dân tộc thiểu số', en: 'ethnic-minority households' },
      measure: 'poor',
      standard: 'not-stated',
      year: 2022,
      ratePercent: '8.7',
    },
    {
      kind: 'capital-plan',
      subject: 'Bắc Giang',
      value: '1971',
      unit: 'billionVND',
      planKind: 'not-stated',
      years: { from: 2021, to: 2023 },
    },
    {
      kind: 'disbursement',
      subject: 'Bắc Giang',
      value: '998',
      unit: 'billionVND',
      years: { from: 2021, to: 2023 },
      asOf: '2023-09-30',
      counting: 'cumulative',
    },
    {
      kind: 'claim',
      subject: 'Bắc Giang',
      part: 'capital',
      date: '2023-10-04',
      claim: {
        kind: 'disbursement',
        inputs: { disbursed: '998 tỷ đồng', plan: '1.971 tỷ đồng' },
        claimed: '50,6%',
      },
    },
    {
      kind: 'recognition',
      subject: 'Bắc Giang',
      date: '2023-10-04',
      counts: { level: 'district', total: '10', standard: '6' },
    },
    {
      kind: 'recognition',
      subject: 'Bắc Giang',
      date: '2023-10-04',
      printed: {
        level: 'commune',
        percentOf: 'all-places',
        percent: { standard: '84.6', advanced: '30.2', model: '6.6' },
      },
    },
    {
      kind: 'observation',
      subject: 'Bắc Giang',
      target: 'ethnic-minority-2021-2025/bac-giang-poor-rate',
      year: 2023,
      change: '-2.5',
      figureStatus: 'estimate',
    },
    {
      kind: 'observation',
      subject: 'Bắc Giang',
      target: 'ethnic-minority-2021-2025/bac-giang-communes',
      year: 2023,
      added: '6',
      figureStatus: 'estimate',
    },
  ],
  options: {
    programme: ['new-rural-2021-2025', 'poverty-2021-2025', 'ethnic-minority-2021-2025'],
    subject: 'Bắc Giang',
    date: '2023-10-04',
    place: 'gso2004:24',
  },
};

/** Lai Châu: new rural development at the end of 2023 (S4). */
export const laiChau: Province = {
  records: [
    {
      kind: 'observation',
      subject: 'Lai Châu',
      target: 'new-rural-2021-2025/lai-chau-plan-commune-count',
      year: 2023,
      value: '39',
    },
    {
      kind: 'observation',
      subject: 'Lai Châu',
      target: 'new-rural-2021-2025/lai-chau-plan-criteria-per-commune',
      year: 2023,
      value: '13.9',
    },
    {
      kind: 'claim',
      subject: 'Lai Châu',
      part: 'targets',
      claim: {
        kind: 'target-achievement',
        inputs: { current: '39 xã', target: '54 xã' },
        claimed: '72%',
      },
    },
    {
      kind: 'claim',
      subject: 'Lai Châu',
      part: 'targets',
      claim: {
        kind: 'target-achievement',
        inputs: { current: '13,9 tiêu chí/xã', target: '17,3 tiêu chí/xã' },
        claimed: '80,6%',
      },
    },
  ],
  options: {
    programme: 'new-rural-2021-2025',
    subject: 'Lai Châu',
    date: '2023-12-31',
    place: 'gso2004:12',
  },
};

/** Hà Giang: new rural development at the end of 2018 (S5), under the programmes of 2016–2020. */
export const haGiang: Province = {
  records: [
    {
      kind: 'recognition',
      subject: 'Hà Giang',
      date: '2018-12-31',
      counts: { level: 'commune', total: '177', standard: '33' },
    },
    {
      kind: 'observation',
      subject: 'Hà Giang',
      target: 'new-rural-2016-2020/ha-giang-criteria-per-commune',
      year: 2018,
      value: '10.59',
    },
    {
      kind: 'claim',
      subject: 'Hà Giang',
      part: 'criteria',
      claim: { kind: 'share', inputs: { numerator: '33 xã', denominator: '177 xã' }, claimed: '18,6%' },
    },
  ],
  options: {
    programme: ['new-rural-2016-2020', 'poverty-2016-2020'],
    subject: 'Hà Giang',
    date: '2018-12-31',
    place: 'gso2004:02',
  },
};
