/**
 * A poverty rate's fall in points and in per cent; a smart commune by a criteria set of one's own; roads, crops and who paid.
 *
 * Document: “Nâng cao chất lượng và tính bền vững của các chương trình mục tiêu quốc gia”, Báo Lào Cai, on the closing
 * conference for 2021–2025, 9 June (2025).
 */
import {
  capitalMix,
  describeError,
  explain,
  figureInterval,
  impliedValue,
  isMtqgError,
  povertyTrend,
  scoreCriteria,
  verifyClaim,
} from 'mtqg';
import { claimRow, inEnglish, printDocument, printReport, show } from './support/report';
import { smartCommune } from './support/smart-commune';

printDocument(
  'Nâng cao chất lượng và tính bền vững của các chương trình mục tiêu quốc gia',
  'Báo Lào Cai, closing conference for 2021–2025, 9 June 2025',
);

// 1.1 The document does not say by which poverty standard the rates were found.
const trend = povertyTrend({
  measure: 'poor',
  standard: 'not-stated',
  subject: 'Y Tý',
  observations: [
    { year: 2021, ratePercent: '50.79' },
    { year: 2025, ratePercent: '20.42' },
  ],
});
const yearlyCut = verifyClaim({
  kind: 'average-annual-change',
  inputs: { first: '50,79%', last: '20,42%', yearCount: 4 },
  claimed: 'giảm 7,6%/năm',
});

printReport('Y Tý commune: poor-household rate [tỷ lệ hộ nghèo], 2021 to 2025', [
  {
    ...claimRow('1.1', 'average cut a year', yearlyCut, 4),
    because: [explain(yearlyCut, 'en'), explain(trend, 'en')],
  },
  {
    row: '1.1',
    subject: 'change in all, in points [điểm %]',
    input: '50.79% → 20.42%',
    computed: show(trend.changePoints),
  },
  {
    row: '1.1',
    subject: 'change a year, in points',
    input: '4 year-steps',
    computed: show(trend.annualChangePoints, 4),
  },
  {
    row: '1.1',
    subject: 'relative change, in per cent of 50.79%',
    input: '50.79% → 20.42%',
    computed: show(trend.relativeChangePercent, 1),
  },
  {
    row: '1.1',
    subject: 'compound annual rate, in per cent',
    input: '4 year-steps',
    computed: show(trend.compoundAnnualPercent, 1),
  },
]);

// 1.2 Which 8 objectives are missing is not in the document, so they are counted and not named.
const score = scoreCriteria(smartCommune, {
  subject: { level: 'commune', name: 'Gia Phú', within: 'huyện Bảo Thắng, Lào Cai' },
  date: '2025-06-09',
  tally: { met: '44' },
});

printReport('Gia Phú: smart new-rural commune [xã nông thôn mới thông minh]', [
  {
    row: '1.2',
    subject: 'objectives met [mục tiêu đạt]',
    input: inEnglish('44/52 mục tiêu'),
    published: '44/52',
    computed: [
      `${show(score.counts.met)} of ${show(score.total)}: ${show(score.sharePercent, 1)}`,
      `missing: ${show(score.missing.unnamedCount)}, not named`,
    ],
    because: [explain(score, 'en')],
  },
  ...[
    ['procedures [thủ tục hành chính] in the village', 'hơn 15 thủ tục hành chính'],
    ['case files [hồ sơ] in the village', 'hơn 360 hồ sơ'],
    ['members [thành viên] of the smart village', '20 thành viên'],
  ].map(([subject = '', text = '']) => ({
    row: '1.3',
    subject,
    input: inEnglish(text),
    computed: explain(figureInterval(text), 'en'),
  })),
]);

// 1.4 What each source gave is not in the document: unknown is not zero. That land is measured in m² is the reader's choice.
const roads = capitalMix({
  contributions: [
    { capitalSource: 'NSDP.TINH' },
    { capitalSource: 'NSTW' },
    { capitalSource: 'CD.NGAYCONG', inKind: [{ unit: 'labourDay' }] },
    { capitalSource: 'CD.DAT', inKind: [{ unit: 'squareMetre' }] },
  ],
});

// 1.5 All four are areas, so they have a sum; the works and kilometres of 1.4 stay out of it.
const areas = { pears: '15 ha', medicinalPlants: '6,2 ha', bamboo: '10 ha', canna: '7 ha' };
const planted = impliedValue({ kind: 'composition', inputs: areas });
let refusedSum = '';
try {
  impliedValue({ kind: 'composition', inputs: { ...areas, roads: '277 km' } });
} catch (error) {
  if (isMtqgError(error, 'unit-mismatch')) refusedSum = describeError(error, 'en');
}

printReport('Mường Khương: rural roads [đường giao thông nông thôn] and their capital', [
  {
    row: '1.4',
    subject: 'works built',
    input: inEnglish('105 công trình'),
    computed: inEnglish('105 công trình'),
  },
  { row: '1.4', subject: 'length', input: inEnglish('277 km'), computed: inEnglish('277 km') },
  ...roads.shares.slice(0, 2).map(({ name, amount }) => ({
    row: '1.4',
    subject: `money: ${name.en} [${name.vi}]`,
    input: 'not stated',
    computed: show(amount),
  })),
  ...roads.inKind.map(({ name, quantity }) => ({
    row: '1.4',
    subject: `in kind: ${name.en} [${name.vi}]`,
    input: 'not stated',
    computed: show(quantity),
  })),
  {
    row: '1.4',
    subject: 'money total',
    input: 'not stated',
    computed: show(roads.total),
    because: roads.warnings.map(({ text }) => text.en),
  },
]);

printReport('Y Tý: newly planted areas [diện tích trồng mới]', [
  { row: '1.5', subject: 'pears [lê]', input: inEnglish(areas.pears), computed: inEnglish(areas.pears) },
  {
    row: '1.5',
    subject: 'medicinal plants [dược liệu]',
    input: inEnglish(areas.medicinalPlants),
    computed: inEnglish(areas.medicinalPlants),
  },
  {
    row: '1.5',
    subject: 'bamboo [măng sặt]',
    input: inEnglish(areas.bamboo),
    computed: inEnglish(areas.bamboo),
  },
  {
    row: '1.5',
    subject: 'canna [dong riềng]',
    input: inEnglish(areas.canna),
    computed: inEnglish(areas.canna),
  },
  {
    row: '1.5',
    subject: 'the four areas together',
    input: 'hectares only',
    computed: `${show(planted.implied)}, possibly ${show(planted.impliedRange)}`,
    because: [explain(planted, 'en')],
  },
  {
    row: '1.5',
    subject: 'the same with the roads of 1.4',
    input: 'hectares and kilometres',
    computed: 'no sum',
    verdict: 'unit-mismatch',
    because: [refusedSum],
  },
]);
