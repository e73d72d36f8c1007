/**
 * Communes recognised and criteria per commune against the plan for 2025, targets of many kinds, contributions in kind and
 * their money value, and quarterly reporting.
 *
 * Document: “Khai thác nguồn lực từ "tư duy", phát huy vai trò của cả hệ thống chính trị trong xây dựng nông thôn mới”,
 * laichau.gov.vn, 5 April (2024).
 */
import {
  capitalMix,
  explain,
  isRefusal,
  reportingPeriodsIn,
  targetGap,
  verifyClaim,
  type CapitalContribution,
} from 'mtqg';
import { claimRow, inEnglish, printDocument, printReport, show } from './support/report';

printDocument(
  'Khai thác nguồn lực từ "tư duy", phát huy vai trò của cả hệ thống chính trị trong xây dựng nông thôn mới',
  'laichau.gov.vn, 5 April 2024; state at the end of 2023',
);

// 4.1
const communesOfPlan = verifyClaim({
  kind: 'target-achievement',
  inputs: { current: '39 xã', target: '54 xã' },
  claimed: '72%',
});
const communes = targetGap(
  {
    kind: 'level',
    subject: 'communes recognised by 2025',
    unit: 'commune',
    direction: 'at-least',
    target: { value: '54', year: 2025 },
    path: [
      { year: 2024, added: '5' },
      { year: 2025, added: '10' },
    ],
  },
  [{ year: 2023, value: '39' }],
  { date: '2023-12-31' },
);
// 4.2
const criteriaOfPlan = verifyClaim({
  kind: 'target-achievement',
  inputs: { current: '13,9 tiêu chí/xã', target: '17,3 tiêu chí/xã' },
  claimed: '80,6%',
});
const criteria = targetGap(
  {
    kind: 'level',
    subject: 'average criteria per commune by 2025',
    unit: 'criterion/commune',
    direction: 'at-least',
    target: { value: '17.3', year: 2025 },
    path: [
      { year: 2024, value: '15.5' },
      { year: 2025, value: '17.3' },
    ],
  },
  [{ year: 2023, value: '13.9' }],
  { date: '2023-12-31' },
);

printReport('Lai Châu: the plan for 2025 at the end of 2023', [
  {
    ...claimRow('4.1', 'communes recognised [xã được công nhận đạt chuẩn]', communesOfPlan, 1),
    because: [explain(communes, 'en')],
  },
  ...(communes.path?.steps ?? []).map(({ years, before, after, change }) => ({
    row: '4.1',
    subject: `path in ${String(years.to)}`,
    input: `planned: ${show(change)} more`,
    computed: `${show(before)} → ${show(after)}`,
  })),
  {
    row: '4.1',
    subject: 'left of the gap at the end of the path',
    input: `gap: ${show(communes.gap)}`,
    computed: communes.path === undefined ? '—' : show(communes.path.remainder),
    verdict: `closes the gap: ${communes.path?.closesGap ?? '—'}`,
  },
  {
    ...claimRow('4.2', 'average criteria per commune [tiêu chí/xã]', criteriaOfPlan),
    because: [explain(criteriaOfPlan, 'en'), explain(criteria, 'en')],
  },
  ...(criteria.path?.steps ?? []).map(({ years, after, change }) => ({
    row: '4.2',
    subject: `pace needed in ${String(years.to)}`,
    input: `plan for ${String(years.to)}: ${show(after)}`,
    computed: `+${show(change)} in the year`,
  })),
]);

// 4.3 Where things stand is stated for communes and criteria only: what is not stated stays unknown.
const share = targetGap(
  {
    kind: 'share',
    subject: 'communes that met the standard',
    unit: 'commune',
    of: 'communes of the province',
    direction: 'at-least',
    target: { value: '57.5', year: 2025 },
  },
  [],
  { date: '2023-12-31' },
);
const floor = targetGap(
  {
    kind: 'floor',
    subject: 'no commune under 15 criteria',
    unit: 'criterion',
    countedIn: 'commune',
    target: { value: '15', year: 2025 },
  },
  [],
  { date: '2023-12-31' },
);
const added = [
  {
    subject: ['count added: districts [huyện đạt chuẩn]', '(Party resolution)'],
    gap: targetGap({ kind: 'count-added', unit: 'district', target: { added: '2', year: 2025 } }, [], {
      date: '2023-12-31',
    }),
  },
  {
    subject: ['count added: districts [huyện đạt chuẩn]', '(provincial plan)'],
    gap: targetGap({ kind: 'count-added', unit: 'district', target: { added: '3', year: 2025 } }, [], {
      date: '2023-12-31',
    }),
  },
  {
    subject: ['count added: communes [xã đạt chuẩn]', '(provincial plan)'],
    gap: targetGap({ kind: 'count-added', unit: 'commune', target: { added: '16', year: 2025 } }, [], {
      date: '2023-12-31',
    }),
  },
];
const villages = targetGap(
  {
    kind: 'share',
    subject: 'villages of extremely difficult communes',
    unit: 'village',
    of: 'villages of 54 extremely difficult communes',
    direction: 'at-least',
    target: { value: '25', numerator: '114', year: 2025 },
  },
  [],
  { date: '2023-12-31' },
);
const advanced = verifyClaim({
  kind: 'share',
  inputs: { numerator: '4 xã', denominator: '54 xã' },
  claimed: '7,4%',
});
const income = targetGap(
  {
    kind: 'multiple',
    subject: 'rural income per head',
    unit: 'VND/person',
    baseline: { year: 2020 },
    target: { times: '1.5', year: 2025 },
  },
  [],
  { date: '2023-12-31' },
);

printReport('Lai Châu: targets for 2025, by kind', [
  {
    row: '4.3',
    subject: ['share: communes met [tỷ lệ xã đạt chuẩn]', '(Party resolution)'],
    input: inEnglish('57,5%'),
    computed: `at least ${show(share.targetPercent)}`,
    verdict: share.status,
    because: [explain(share, 'en')],
  },
  {
    row: '4.3',
    subject: ['floor for every unit: no commune under 15 criteria', '(Party resolution and plan)'],
    input: inEnglish('15 tiêu chí'),
    computed: `at least ${show(floor.target)} in each commune`,
    verdict: floor.status,
    because: [explain(floor, 'en')],
  },
  ...added.map(({ subject, gap }) => ({
    row: '4.3',
    subject,
    input: `more: ${show(gap.targetAdded)}`,
    computed: `to add ${show(gap.targetAdded)}`,
    verdict: gap.status,
  })),
  {
    row: '4.3',
    subject: ['share with its count: villages [thôn, bản]', 'of 54 extremely difficult communes'],
    input: `${inEnglish('114 thôn bản')} = ${inEnglish('25%')}`,
    computed: [
      `about ${show(villages.denominator)} in all`,
      ...(villages.denominatorRange === undefined ? [] : [`within ${show(villages.denominatorRange)}`]),
    ],
    verdict: villages.status,
    because: [explain(villages, 'en')],
  },
  {
    ...claimRow('4.3', ['advanced communes [nâng cao]:', 'the denominator is the communes met'], advanced),
    because: [explain(advanced, 'en')],
  },
  {
    row: '4.3',
    subject: 'average: criteria per commune',
    input: inEnglish('17,3 tiêu chí/xã'),
    computed: `missing ${show(criteria.gap)}`,
    verdict: criteria.status,
  },
  {
    row: '4.3',
    subject: 'multiple of a baseline: rural income per head of 2020',
    input: inEnglish('ít nhất 1,5 lần'),
    computed: [`at least ${show(income.targetTimes)}`, `income meant: ${show(income.target)}`],
    verdict: income.status,
    because: [explain(income, 'en')],
  },
]);

// 4.4 That the posts and lamps were given in kind is the reader's understanding of the document.
const cashAndKind = (labourDayPrice?: string): readonly CapitalContribution[] => [
  { capitalSource: 'CD.DAT', inKind: [{ value: '255142', unit: 'squareMetre' }] },
  {
    capitalSource: 'CD.NGAYCONG',
    inKind: [
      {
        value: '30996',
        unit: 'labourDay',
        ...(labourDayPrice === undefined
          ? {}
          : { unitPrice: { value: labourDayPrice, unit: 'VND', authority: 'made up for this example' } }),
      },
    ],
  },
  { capitalSource: 'CD.TIEN', amount: { value: '4945', unit: 'millionVND' } },
  {
    capitalSource: 'CD.HIENVAT',
    inKind: [
      { value: '81', unit: 'item', description: 'lighting posts [cột]' },
      { value: '113', unit: 'item', description: 'lamps [bóng điện]' },
    ],
  },
];
const given = capitalMix({ contributions: cashAndKind() });
// The document states no price of a labour day, and no national one is known: this one is made up, to show what a price does.
const priced = capitalMix({ contributions: cashAndKind('200000') });

printReport('Lai Châu: contributions of the people [Nhân dân đóng góp]', [
  ...given.inKind.map(({ name, description, quantity, worth }) => ({
    row: '4.4',
    subject: description ?? `${name.en} [${name.vi}]`,
    input: show(quantity),
    computed: `${show(quantity)}; in money: ${isRefusal(worth) ? 'no price given' : show(worth)}`,
  })),
  {
    row: '4.4',
    subject: 'Cash [tiền mặt]',
    input: inEnglish('4.945 triệu đồng'),
    computed: `money total: ${show(given.total, 3)}`,
    because: given.warnings.map(({ text }) => text.en),
  },
  {
    row: '4.4',
    subject: 'temporary houses removed [xóa nhà tạm]',
    input: inEnglish('66 nhà'),
    computed: inEnglish('66 nhà'),
  },
  {
    row: '4.4',
    subject: ['the same, with the caller’s price', 'of a labour day (made up)'],
    input: '200,000 VND a labour day',
    computed: `money total: ${show(priced.total, 4)}`,
    because: [explain(priced, 'en')],
  },
]);

// 4.5 From the day of the meeting to the end of the programme's years.
const quarters = reportingPeriodsIn('quarter', { from: '2024-04-05', to: '2025-12-31' });

printReport(
  'Lai Châu: steering-committee meetings every 3 months [họp 3 tháng 1 lần]',
  quarters.map(({ name, from, to }) => ({
    row: '4.5',
    subject: `${name.en} [${name.vi}]`,
    input: 'every 3 months',
    computed: `${from} to ${to}`,
  })),
);
