/**
 * Communes recognised in 2018, the gap to the next year's averages, classifications of communes, and which criteria set was in
 * force: why scores under two sets have no joint average.
 *
 * Document: “Kinh nghiệm tổ chức chỉ đạo triển khai Chương trình mục tiêu quốc gia xây dựng nông thôn mới của tỉnh Hà Giang”,
 * 9 August 2019.
 */
import {
  classificationNames,
  criteriaSetOn,
  explain,
  isRefusal,
  scoreCriteria,
  summarizeScores,
  tallyClassifications,
  targetGap,
  verifyClaim,
} from 'mtqg';
import { claimRow, inEnglish, printDocument, printReport, show, showChange } from './support/report';

printDocument(
  'Kinh nghiệm tổ chức chỉ đạo triển khai Chương trình mục tiêu quốc gia xây dựng nông thôn mới của tỉnh Hà Giang',
  '9 August 2019; state at the end of 2018',
);

// 5.1
const recognised = verifyClaim({ kind: 'share', inputs: { numerator: '33/177 xã' }, claimed: '18,6%' });
// 5.2
const average = targetGap(
  {
    kind: 'level',
    subject: 'average criteria per commune by 2019',
    unit: 'criterion/commune',
    direction: 'at-least',
    target: { value: '12', year: 2019 },
    denominator: '177',
  },
  [{ year: 2018, value: '10.59' }],
  { date: '2018-12-31' },
);
// 5.3
const added = targetGap(
  {
    kind: 'count-added',
    subject: 'communes that meet the standard in 2019',
    unit: 'commune',
    denominator: '177',
    baseline: { value: '33', year: 2018 },
    target: { added: '5', year: 2019 },
  },
  [],
  { date: '2018-12-31' },
);
const advanced = targetGap(
  {
    kind: 'count-added',
    subject: 'advanced communes in 2019',
    unit: 'commune',
    target: { added: '1', year: 2019 },
  },
  [],
  { date: '2018-12-31' },
);
// 5.4
const poverty = targetGap(
  {
    kind: 'yearly-change',
    subject: 'poor rate of Hà Giang',
    target: { value: '-4.2', year: 2019 },
    groups: [
      { subject: 'poor districts and communes [huyện nghèo, xã nghèo]', target: { value: '-6', year: 2019 } },
    ],
  },
  [],
  { date: '2018-12-31' },
);

printReport('Hà Giang: new-rural communes [xã nông thôn mới], end of 2018 and targets for 2019', [
  {
    ...claimRow('5.1', 'communes recognised [được công nhận đạt chuẩn]', recognised),
    because: [explain(recognised, 'en')],
  },
  {
    row: '5.1',
    subject: 'of them border communes [xã biên giới]',
    input: inEnglish('02 xã'),
    computed: inEnglish('02 xã'),
  },
  {
    row: '5.2',
    subject: 'average criteria per commune [tiêu chí/xã]',
    input: [`2018: ${inEnglish('10,59 tiêu chí/xã')}`, `target for 2019: ${inEnglish('12 tiêu chí/xã')}`],
    computed: [
      `gap: ${show(average.gap)}`,
      ...(average.totalGap === undefined ? [] : [`over 177 communes: ${show(average.totalGap)}`]),
    ],
    verdict: average.status,
    because: [explain(average, 'en')],
  },
  {
    row: '5.3',
    subject: 'communes after 5 more in 2019',
    input: [inEnglish('33/177 xã'), `more: ${inEnglish('05 xã')}`],
    computed: `${show(added.target)}: ${show(added.targetPercent, 1)}`,
    verdict: added.status,
    because: [explain(added, 'en')],
  },
  {
    row: '5.3',
    subject: 'advanced communes [nâng cao]',
    input: `more: ${inEnglish('01 xã')}`,
    computed: `to add ${show(advanced.targetAdded)}`,
    verdict: advanced.status,
  },
  {
    row: '5.4',
    subject: 'poor rate, whole province',
    input: inEnglish('giảm 4,2%/năm'),
    computed: `asked: ${showChange(poverty.target)}`,
    verdict: poverty.status,
    because: [explain(poverty, 'en')],
  },
  ...poverty.groups.map(({ subject, target, status }) => ({
    row: '5.4',
    subject: ['its own figure for a subgroup:', typeof subject === 'string' ? subject : subject.en],
    input: inEnglish('giảm 6%/năm'),
    computed: `asked: ${showChange(target)}`,
    verdict: status,
  })),
]);

// 5.5
const classified = tallyClassifications({
  communes: '177',
  counts: [
    { classifications: ['extremely-difficult'], communes: '134' },
    { classifications: ['extremely-difficult', 'border'], communes: '34' },
  ],
});

printReport(
  'Hà Giang: classifications of communes [phân loại xã]',
  classified.shares.map(({ classifications, communes, ofAllPercent }) => ({
    row: '5.5',
    subject: classifications.map((id) => `${classificationNames[id].en} [${classificationNames[id].vi}]`),
    input: `${show(communes)} of ${show(classified.communes)}`,
    computed: show(ofAllPercent),
  })),
);

// 5.6 The document gives no commune's score: these two communes are made up, to show what is refused.
const set2018 = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2018-12-31' });
const set2023 = criteriaSetOn({ level: 'commune', tier: 'standard', date: '2023-12-31' });
const made = (name: string) => ({ level: 'commune', name }) as const;
const scores = [
  scoreCriteria(set2018, {
    subject: made('Xã A (made up)'),
    date: '2018-12-31',
    tally: { met: '10', notMet: '9' },
  }),
  scoreCriteria(set2023, {
    subject: made('Xã B (made up)'),
    date: '2023-12-31',
    tally: { met: '12', notMet: '7' },
  }),
];
const together = summarizeScores(scores);

printReport('Hà Giang: the criteria set in force [bộ tiêu chí]', [
  ...[
    { date: '2018-12-31', set: set2018 },
    { date: '2023-12-31', set: set2023 },
  ].map(({ date, set }) => ({
    row: '5.6',
    subject: date === '2018-12-31' ? 'the set of the document’s figures' : 'the set five years later',
    input: `on ${date}`,
    computed: [set.title.en, `[${set.title.vi}]`, `in force from ${set.validity.from}`],
  })),
  ...together.bySet.map(({ set, averageMet }) => ({
    row: '5.6',
    subject: 'average of the made-up communes under it',
    input: set.title.en,
    computed: show(averageMet),
  })),
  {
    row: '5.6',
    subject: 'average over both sets',
    input: 'two sets',
    computed: show(together.averageMet),
    verdict: isRefusal(together.averageMet) ? 'refused' : '—',
    because: [explain(together, 'en')],
  },
]);
