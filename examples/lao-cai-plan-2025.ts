/**
 * Multidimensional poverty, what shares imply, temporary houses removed before two deadlines, who paid for them, value chains,
 * a programme's projects as data, and the digital indicators of a smart commune.
 *
 * Document: “Chương trình mục tiêu quốc gia: Nhiều cách làm hay từ cơ sở”, Báo Lào Cai, on the planning conference for 2025,
 * 7 March (2025).
 */
import {
  addMonths,
  capitalMix,
  explain,
  impliedValue,
  povertyRates,
  programmeItem,
  programmeOn,
  scoreCriteria,
  targetGap,
  verifyClaim,
} from 'mtqg';
import { claimRow, inEnglish, printDocument, printReport, show } from './support/report';
import { smartCommune } from './support/smart-commune';

printDocument(
  'Chương trình mục tiêu quốc gia: Nhiều cách làm hay từ cơ sở',
  'Báo Lào Cai, planning conference for 2025, 7 March 2025',
);

// 3.1 The document does not say by which poverty standard the rates were found.
const laPanTan = povertyRates({
  standard: 'not-stated',
  subject: 'La Pan Tẩn',
  asOf: '2024-12-31',
  rates: { poorPercent: '40.4', nearPoorPercent: '44.3' },
});
// 3.2
const population = impliedValue({
  kind: 'share',
  inputs: { numerator: '2.040 lao động' },
  claimed: '60%',
  unit: 'person',
});
const working = impliedValue({ kind: 'share', inputs: { denominator: '2.040 lao động' }, claimed: '20%' });

printReport('La Pan Tẩn commune: poverty and work', [
  {
    row: '3.1',
    subject: 'multidimensional poverty rate [tỷ lệ nghèo đa chiều]',
    input: [`poor: ${inEnglish('40,4%')}`, `near-poor [cận nghèo]: ${inEnglish('44,3%')}`],
    computed: show(laPanTan.poorAndNearPoorPercent),
    because: [explain(laPanTan, 'en')],
  },
  {
    row: '3.1',
    subject: 'households that are neither',
    input: '100% − both',
    computed: show(laPanTan.neitherPercent),
  },
  {
    row: '3.2',
    subject: 'population that the share implies',
    input: [`of working age: ${inEnglish('2.040 lao động')}`, `share: ${inEnglish('60%')}`],
    published: inEnglish('60%'),
    computed: [show(population.implied), `within ${show(population.impliedRange, 0)}`],
  },
  {
    row: '3.2',
    subject: 'workers in and outside the province',
    input: [`of working age: ${inEnglish('2.040 lao động')}`, `share: ${inEnglish('20%')}`],
    published: inEnglish('20%'),
    computed: [`about ${show(working.implied)}`, `within ${show(working.impliedRange, 0)}`],
  },
]);

// 3.3 The document tells how far ahead of each deadline the houses were to be done, before 2025; the days follow from that.
const done = '2024-12-31';
const completion = verifyClaim({
  kind: 'share',
  inputs: { numerator: '628 ngôi nhà', denominator: '628 ngôi nhà' },
  claimed: '100%',
});
const houses = targetGap(
  {
    kind: 'completion',
    subject: 'temporary houses removed',
    unit: 'house',
    denominator: '628',
    deadlines: [
      { setBy: 'the province [yêu cầu của tỉnh]', date: addMonths(done, 6) },
      { setBy: 'the Government [mục tiêu của Chính phủ]', date: addMonths(done, 12) },
    ],
  },
  [{ year: 2024, value: '628', metOn: done }],
  { date: done },
);
const cost = capitalMix({
  subject: 'Si Ma Cai',
  total: { value: '87', unit: 'billionVND' },
  contributions: [{ capitalSource: 'NSNN', amount: { value: '32.6', unit: 'billionVND' } }],
  remainderFrom: 'CD',
});

printReport('Si Ma Cai district: removing temporary houses [xóa nhà tạm]', [
  claimRow('3.3', 'completion', completion),
  ...houses.deadlines.map(({ setBy, date, aheadMonths, aheadDays }) => ({
    row: '3.3',
    subject: `deadline set by ${typeof setBy === 'string' ? setBy : setBy.en}`,
    input: `done by ${done}, due ${date}`,
    computed: `${show(aheadMonths)} ahead (${show(aheadDays)})`,
    verdict: houses.status,
  })),
  ...cost.shares.map(({ name, amount, sharePercent }) => ({
    row: '3.3',
    subject: `${name.en} [${name.vi}]`,
    input: `${inEnglish('32,6 tỷ đồng')} of ${inEnglish('87 tỷ đồng')}`,
    computed: `${show(amount)}: ${show(sharePercent, 1)}`,
  })),
  ...(cost.remainder === undefined
    ? []
    : [
        {
          row: '3.3',
          subject: 'counterpart of the people [Nhân dân đối ứng]',
          input: 'the rest',
          computed: `${show(cost.remainder.amount)}: ${show(cost.remainder.sharePercent, 1)}`,
          because: [explain(cost, 'en')],
        },
      ]),
]);

// 3.4 The document prints no shares.
const shares = [
  ['capital of value-chain projects [liên kết sản xuất], of it in 2024', '12 tỷ đồng', '29 tỷ đồng'],
  ['OCOP products, of them with four stars', '7 sản phẩm', '44 sản phẩm'],
  ['cinnamon [quế], of it organic', '500 ha', '24.400 ha'],
] as const;

printReport('Bảo Yên district: production', [
  {
    row: '3.4',
    subject: 'value-chain projects since 2021',
    input: inEnglish('10 dự án'),
    computed: inEnglish('10 dự án'),
  },
  ...shares.map(([subject, part, whole]) => ({
    row: '3.4',
    subject,
    input: `${inEnglish(part)} of ${inEnglish(whole)}`,
    computed: show(impliedValue({ kind: 'share', inputs: { numerator: part, denominator: whole } }).implied),
  })),
]);

// 3.5
const programme = programmeOn({ field: 'ethnic-minority', date: '2025-03-07' });
const project8 = programmeItem({ programme: programme.id, number: '8' });

printReport(
  'Sa Pa: Project 8 [Dự án 8] among the projects of the ethnic-minority programme',
  programme.items.map(({ number, title, capital }) => ({
    row: '3.5',
    subject: [`Project ${number}: ${title?.en ?? 'title not established'}`, `[${title?.vi ?? '…'}]`],
    input: number === '8' ? 'Dự án 8' : '—',
    computed:
      capital === undefined ? 'capital not established' : [show(capital.amount, 3), `(${capital.scope.en})`],
    ...(number === '8' ? { because: [explain(project8, 'en')] } : {}),
  })),
);

// 3.6 The document states counts and no thresholds: they are kept with the set, and not judged.
const digital = scoreCriteria(smartCommune, {
  subject: { level: 'commune', name: 'Gia Phú', within: 'huyện Bảo Thắng, Lào Cai' },
  date: '2025-03-07',
  set: smartCommune.id,
  findings: {
    computers: { value: '23' },
    certified: { value: '22' },
    cameras: { value: '25' },
    loudspeakers: { value: '5' },
    wifi: { value: '14' },
    groups: { value: '14' },
    online: { value: '11' },
  },
});

printReport(
  'Gia Phú: digital transformation [chuyển đổi số], watched in the smart-commune set',
  digital.monitored.map(({ name, value }) => ({
    row: '3.6',
    subject: `${name.en} [${name.vi}]`,
    input: value.value,
    computed: show(value),
    verdict: 'not judged',
  })),
);
