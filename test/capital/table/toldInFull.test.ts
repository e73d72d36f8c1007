import { expect, test } from 'vitest';
import {
  disbursementBasisNames,
  disbursementFigureNames,
  disbursementKeyNames,
  type PlanRecord,
} from '../../../src/capital/index.js';
import { explain } from '../../../src/foundation/index.js';
import { bothSaidOf } from '../../problems.js';
import { done, plan, tableOf } from './tables.js';

const planned = (...plans: readonly PlanRecord[]) => bothSaidOf(() => tableOf([], plans)).flat();
const recorded = (...records: Parameters<typeof tableOf>[0]) => bothSaidOf(() => tableOf(records, [])).flat();
const on = (date: string) => ({ assignedBy: { authority: 'province', date } }) as const;
const minus = { correction: true } as const;

test('a part beside its whole', () => {
  expect(planned(plan('5', { capitalSource: 'NSTW' }), plan('50', { capitalSource: 'NSNN' }))).toEqual([
    'plans[0].capitalSource: contradiction: “Central budget” is a part of “State budget” (plans[1])',
    'plans[0].capitalSource: mâu thuẫn: “Ngân sách trung ương” đã nằm trong “Vốn ngân sách nhà nước” (plans[1])',
  ]);
  expect(recorded(done('50', { capitalType: 'all' }), done('5'))).toEqual([
    'records[1].capitalType: contradiction: “investment capital” is a part of “investment capital and recurrent funds” (records[0])',
    'records[1].capitalType: mâu thuẫn: “vốn đầu tư phát triển” đã nằm trong “vốn đầu tư phát triển và kinh phí sự nghiệp (chi thường xuyên)” (records[0])',
  ]);
});

test('plans beside one another', () => {
  expect(planned(plan('50'), plan('55'))).toEqual([
    'plans[1]: given twice: plans[0]',
    'plans[1]: trùng lặp: plans[0]',
  ]);
  expect(planned(plan('50', { id: 'a' }), plan('55', { id: 'a' }))).toEqual([
    'plans[1].id: given twice: plans[0].id',
    'plans[1].id: trùng lặp: plans[0].id',
  ]);
  expect(planned(plan('5', minus))).toEqual([
    'plans[0].correction: contradiction: there is no plan of this line and kind to be corrected',
    'plans[0].correction: mâu thuẫn: không có kế hoạch vốn cùng dòng, cùng loại để điều chỉnh',
  ]);
  expect(planned(plan('50', { carriedOver: 'included' }), plan('5', { planKind: 'carried-over' }))).toEqual([
    'plans[0].carriedOver: contradiction: carried-over capital is in this plan and in plans[1]',
    'plans[0].carriedOver: mâu thuẫn: vốn kéo dài vừa nằm trong kế hoạch này, vừa nêu riêng ở plans[1]',
  ]);
  expect(planned(plan('50'), plan('-51', minus))).toEqual([
    'plans[1].value: contradiction: with its corrections the plan of this line is negative',
    'plans[1].value: mâu thuẫn: tính cả số điều chỉnh thì kế hoạch vốn của dòng này là số âm',
  ]);
});

test('adjusted plans of which the days are not known', () => {
  const adjusted = { planKind: 'adjusted' } as const;
  const change = plan('45', { ...adjusted, ...on('2025-05-01') });
  expect(planned(change, plan('5', { planKind: 'supplement' }))).toEqual([
    'plans[1].assignedBy: ambiguous, it may be: added to plans[0] / in it (both need a date)',
    'plans[1].assignedBy: không rõ nghĩa, có thể là: cộng thêm vào plans[0] / đã nằm trong đó (cần ngày giao của cả hai)',
  ]);
  expect(planned(change, plan('47', { ...adjusted, assignedBy: { authority: 'province' } }))).toEqual([
    'plans[1].assignedBy: ambiguous, it may be: before plans[0] / after it (both need a date)',
    'plans[1].assignedBy: không rõ nghĩa, có thể là: trước plans[0] / sau đó (cần ngày giao của cả hai)',
  ]);
  expect(planned(change, plan('5', { ...adjusted, ...minus }))).toEqual([
    'plans[1].assignedBy: ambiguous, it may be: a correction of plans[0] / of an earlier plan (both need a date)',
    'plans[1].assignedBy: không rõ nghĩa, có thể là: điều chỉnh số của plans[0] / của kế hoạch trước đó (cần ngày giao của cả hai)',
  ]);
});

test('records beside one another', () => {
  expect(recorded(done('2', { asOf: '2025-10-01' }))).toEqual([
    'records[0].asOf: contradiction: an amount up to 2025-10-01 in a table as of 2025-09-30',
    'records[0].asOf: mâu thuẫn: số liệu đến ngày 01/10/2025 trong bảng tính đến ngày 30/9/2025',
  ]);
  const refusing = () => tableOf([done('1', { figureStatus: 'estimate' })], [], { estimates: 'refuse' });
  expect(bothSaidOf(refusing).flat()).toEqual([
    'records[0].figureStatus: contradiction: an estimate where actual amounts are asked for',
    'records[0].figureStatus: mâu thuẫn: số ước thực hiện, trong khi chỉ lấy số thực hiện',
  ]);
  expect(recorded(done('1'), done('2', { counting: 'in-period', asOf: '2025-08-31' }))).toEqual([
    'records[1].counting: contradiction: cumulative amounts and amounts of periods in one line (records[0])',
    'records[1].counting: mâu thuẫn: vừa có số lũy kế, vừa có số phát sinh trong kỳ cho cùng một dòng (records[0])',
  ]);
  expect(recorded(done('9', { planKind: 'not-stated' }), done('1'))).toEqual([
    'records[1].planKind: contradiction: of one line some cumulative amounts state their plan and some do not (records[0]): one may contain the other',
    'records[1].planKind: mâu thuẫn: cùng một dòng có số lũy kế nêu kế hoạch và số lũy kế không nêu (records[0]), có thể bị tính trùng',
  ]);
  expect(recorded(done('1'), done('2'))).toEqual([
    'records[1]: given twice: records[0]',
    'records[1]: trùng lặp: records[0]',
  ]);
  expect(recorded(done('1', { id: 'a' }), done('2', { id: 'a', component: '1' }))).toEqual([
    'records[1].id: given twice: records[0].id',
    'records[1].id: trùng lặp: records[0].id',
  ]);
  expect(recorded(done('-1', minus))).toEqual([
    'records[0].correction: contradiction: there is no cumulative amount of this line and day to be corrected',
    'records[0].correction: mâu thuẫn: không có số lũy kế cùng dòng, cùng ngày để điều chỉnh',
  ]);
});

test('printed rows that are not there', () => {
  const printed = [{ keys: { programme: 'A', component: '9' } }];
  const by = ['programme', 'component'] as const;
  expect(bothSaidOf(() => tableOf([done('1', { component: '1' })], [], { by, printed })).flat()).toEqual([
    'options.printed[0].keys: there is no A, 9 in the table',
    'options.printed[0].keys: không có A, 9 trong bảng',
  ]);
});

test('what was printed otherwise', () => {
  const table = tableOf([done('12')], [plan('50')], {
    printed: [
      { disbursed: { value: '21', unit: 'billionVND' }, plan: { value: '51', unit: 'billionVND' } },
      { ratioPercent: '25' },
    ],
  });
  const told = (locale: 'vi' | 'en') => explain(table, locale).split('\n').slice(-13);
  expect(told('vi')).toEqual([
    '  12 tỷ đồng ÷ 50 tỷ đồng × 100 = 24%',
    '  Căn cứ: Điều 3 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
    '  Căn cứ: Công văn số 18590/BTC-PTHT ngày 28/11/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
    '  A: giải ngân 12 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 24%.',
    '    12 tỷ đồng ÷ 50 tỷ đồng × 100 = 24%',
    '  Tổng số: kế hoạch vốn ghi trong báo cáo là 51 tỷ đồng, tính lại là 50 tỷ đồng, chênh lệch 1 tỷ đồng.',
    '    Có thể nhầm một chữ số ở “A”: 50 tỷ đồng thay cho 51 tỷ đồng (giả thiết, không sửa số liệu).',
    '    Có thể nhầm một chữ số ở “Tổng số”: 51 tỷ đồng thay cho 50 tỷ đồng (giả thiết, không sửa số liệu).',
    '  Tổng số: số giải ngân ghi trong báo cáo là 21 tỷ đồng, tính lại là 12 tỷ đồng, chênh lệch 9 tỷ đồng.',
    '    Có thể đảo chữ số ở “A”: 12 tỷ đồng thay cho 21 tỷ đồng (giả thiết, không sửa số liệu).',
    '    Có thể đảo chữ số ở “Tổng số”: 21 tỷ đồng thay cho 12 tỷ đồng (giả thiết, không sửa số liệu).',
    '  Tổng số: tỷ lệ giải ngân ghi trong báo cáo là 25%, tính lại là 24%, chênh lệch 1 điểm phần trăm.',
    '    Có thể nhầm một chữ số ở “Tổng số”: 25% thay cho 24% (giả thiết, không sửa số liệu).',
  ]);
  expect(told('en')).toEqual([
    '  12 billion VND ÷ 50 billion VND × 100 = 24%',
    '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 3 (secondary source).',
    '  Source: Official dispatch 18590/BTC-PTHT of 2025-11-28 (secondary source).',
    '  A: 12 billion VND disbursed of 50 billion VND, 24%.',
    '    12 billion VND ÷ 50 billion VND × 100 = 24%',
    '  Total: plan printed as 51 billion VND, recomputed 50 billion VND, 1 billion VND apart.',
    '    Perhaps one digit of “A” is mistaken: 50 billion VND for 51 billion VND (a hypothesis; nothing was changed).',
    '    Perhaps one digit of “Total” is mistaken: 51 billion VND for 50 billion VND (a hypothesis; nothing was changed).',
    '  Total: disbursed printed as 21 billion VND, recomputed 12 billion VND, 9 billion VND apart.',
    '    Perhaps two digits of “A” were swapped: 12 billion VND for 21 billion VND (a hypothesis; nothing was changed).',
    '    Perhaps two digits of “Total” were swapped: 21 billion VND for 12 billion VND (a hypothesis; nothing was changed).',
    '  Total: ratio printed as 25%, recomputed 24%, 1 percentage point apart.',
    '    Perhaps one digit of “Total” is mistaken: 25% for 24% (a hypothesis; nothing was changed).',
  ]);
  expect(Object.values(disbursementFigureNames).map(({ en }) => en)).toEqual(['plan', 'disbursed', 'ratio']);
});

test('what is not known', () => {
  const lines = (locale: 'vi' | 'en') =>
    [
      tableOf([done('1')], [plan('9', { carriedOver: 'included' })]),
      tableOf([done('1', { planKind: 'not-stated' })], [plan('9'), plan('3', { planKind: 'carried-over' })]),
      tableOf([], [plan('9')]),
      tableOf([done('1')], []),
    ].map((table) => explain(table, locale).split('\n'));
  expect(lines('vi')).toEqual([
    [
      'Đến ngày 30/9/2025, giải ngân 1 tỷ đồng trên kế hoạch vốn 9 tỷ đồng, tỷ lệ 11,11%.',
      '  1 tỷ đồng ÷ 9 tỷ đồng × 100 ≈ 11,1111%',
      '  Căn cứ: Điều 3 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Căn cứ: Công văn số 18590/BTC-PTHT ngày 28/11/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Không gồm vốn kéo dài: kế hoạch vốn không xác định (thiếu số liệu về phần vốn kéo dài trong kế hoạch); số giải ngân 1 tỷ đồng.',
      '  A: giải ngân 1 tỷ đồng trên kế hoạch vốn 9 tỷ đồng, tỷ lệ 11,11%.',
      '    1 tỷ đồng ÷ 9 tỷ đồng × 100 ≈ 11,1111%',
      '    Không gồm vốn kéo dài: kế hoạch vốn không xác định (thiếu số liệu về phần vốn kéo dài trong kế hoạch); số giải ngân 1 tỷ đồng.',
      '  Lưu ý: Có vốn kéo dài nhưng số liệu không tách riêng (A), nên không tính được tỷ lệ khi không gồm vốn kéo dài.',
    ],
    [
      'Đến ngày 30/9/2025, giải ngân 1 tỷ đồng trên kế hoạch vốn 12 tỷ đồng, tỷ lệ 8,33%.',
      '  1 tỷ đồng ÷ 12 tỷ đồng × 100 ≈ 8,3333%',
      '  Căn cứ: Điều 3 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Căn cứ: Công văn số 18590/BTC-PTHT ngày 28/11/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Không gồm vốn kéo dài: kế hoạch vốn 9 tỷ đồng; số giải ngân không xác định (thiếu số liệu về số giải ngân riêng của vốn kéo dài).',
      '  Riêng vốn kéo dài: kế hoạch vốn 3 tỷ đồng; số giải ngân không xác định (thiếu số liệu về số giải ngân riêng của vốn kéo dài).',
      '  A: giải ngân 1 tỷ đồng trên kế hoạch vốn 12 tỷ đồng, tỷ lệ 8,33%.',
      '    1 tỷ đồng ÷ 12 tỷ đồng × 100 ≈ 8,3333%',
      '    Không gồm vốn kéo dài: kế hoạch vốn 9 tỷ đồng; số giải ngân không xác định (thiếu số liệu về số giải ngân riêng của vốn kéo dài).',
      '    Riêng vốn kéo dài: kế hoạch vốn 3 tỷ đồng; số giải ngân không xác định (thiếu số liệu về số giải ngân riêng của vốn kéo dài).',
      '  Lưu ý: Có vốn kéo dài nhưng số liệu không tách riêng (A), nên không tính được tỷ lệ khi không gồm vốn kéo dài.',
    ],
    [
      'Đến ngày 30/9/2025, kế hoạch vốn 9 tỷ đồng; số giải ngân không xác định (thiếu số liệu về số giải ngân).',
      '  Căn cứ: Điều 3 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Căn cứ: Công văn số 18590/BTC-PTHT ngày 28/11/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  A: kế hoạch vốn 9 tỷ đồng; số giải ngân không xác định (thiếu số liệu về số giải ngân).',
      '  Lưu ý: Có kế hoạch vốn nhưng chưa có số giải ngân (A); chưa có số liệu không có nghĩa là bằng 0: kế hoạch vốn của phần này đã nằm trong tổng số, số giải ngân thì chưa, nên tỷ lệ chung có thể thấp hơn thực tế.',
    ],
    [
      'Đến ngày 30/9/2025, kế hoạch vốn không xác định (thiếu số liệu về kế hoạch vốn); số giải ngân 1 tỷ đồng.',
      '  Căn cứ: Điều 3 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  Căn cứ: Công văn số 18590/BTC-PTHT ngày 28/11/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
      '  A: kế hoạch vốn không xác định (thiếu số liệu về kế hoạch vốn); số giải ngân 1 tỷ đồng.',
      '  Lưu ý: Có số giải ngân nhưng chưa có kế hoạch vốn (A); số giải ngân vẫn nằm trong tổng số.',
    ],
  ]);
  expect(lines('en')).toEqual([
    [
      'By 2025-09-30, 1 billion VND disbursed of 9 billion VND, 11.11%.',
      '  1 billion VND ÷ 9 billion VND × 100 ≈ 11.1111%',
      '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 3 (secondary source).',
      '  Source: Official dispatch 18590/BTC-PTHT of 2025-11-28 (secondary source).',
      '  Without carried-over capital: plan not defined (it needs the carried-over part of the plan); disbursed 1 billion VND.',
      '  A: 1 billion VND disbursed of 9 billion VND, 11.11%.',
      '    1 billion VND ÷ 9 billion VND × 100 ≈ 11.1111%',
      '    Without carried-over capital: plan not defined (it needs the carried-over part of the plan); disbursed 1 billion VND.',
      '  Note: There is carried-over capital, but the figures are not told apart (A), so there are no ratios without it.',
    ],
    [
      'By 2025-09-30, 1 billion VND disbursed of 12 billion VND, 8.33%.',
      '  1 billion VND ÷ 12 billion VND × 100 ≈ 8.3333%',
      '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 3 (secondary source).',
      '  Source: Official dispatch 18590/BTC-PTHT of 2025-11-28 (secondary source).',
      '  Without carried-over capital: plan 9 billion VND; disbursed not defined (it needs what was disbursed of carried-over capital).',
      '  Carried-over capital alone: plan 3 billion VND; disbursed not defined (it needs what was disbursed of carried-over capital).',
      '  A: 1 billion VND disbursed of 12 billion VND, 8.33%.',
      '    1 billion VND ÷ 12 billion VND × 100 ≈ 8.3333%',
      '    Without carried-over capital: plan 9 billion VND; disbursed not defined (it needs what was disbursed of carried-over capital).',
      '    Carried-over capital alone: plan 3 billion VND; disbursed not defined (it needs what was disbursed of carried-over capital).',
      '  Note: There is carried-over capital, but the figures are not told apart (A), so there are no ratios without it.',
    ],
    [
      'By 2025-09-30, plan 9 billion VND; disbursed not defined (it needs what was disbursed).',
      '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 3 (secondary source).',
      '  Source: Official dispatch 18590/BTC-PTHT of 2025-11-28 (secondary source).',
      '  A: plan 9 billion VND; disbursed not defined (it needs what was disbursed).',
      '  Note: A plan but no report of disbursement (A); its plan is in the total and its disbursement is not, so the ratio of the total may be too low.',
    ],
    [
      'By 2025-09-30, plan not defined (it needs the plan); disbursed 1 billion VND.',
      '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 3 (secondary source).',
      '  Source: Official dispatch 18590/BTC-PTHT of 2025-11-28 (secondary source).',
      '  A: plan not defined (it needs the plan); disbursed 1 billion VND.',
      '  Note: Disbursed without a plan (A); the amounts are in the total.',
    ],
  ]);
});

test('what is to be known of a table', () => {
  const [one, two, three, four] = ['1', '2', '3', '4'].map((component) => ({ component }));
  const inPeriod = { counting: 'in-period' } as const;
  const august = { asOf: '2025-08-31' };
  const estimate = { ...inPeriod, figureStatus: 'estimate' } as const;
  const { warnings } = tableOf(
    [
      done('1', { ...one, ...august }),
      done('9', two),
      done('1', { component: '5' }),
      done('3', { ...three, ...inPeriod, asOf: '2025-09-10' }),
      done('5', { ...three, ...estimate }),
      done('2', { ...four, planKind: 'not-stated' }),
    ],
    [
      plan('5', one),
      plan('5', two),
      plan('50', three),
      plan('50', four),
      plan('3', { ...four, planKind: 'carried-over' }),
      plan('3', { ...four, planKind: 'advance' }),
      plan('7', { component: '6' }),
      plan('7', { component: '6', ...on('2025-10-01'), planKind: 'supplement' }),
    ],
    { by: 'component' },
  );
  expect(warnings.map(({ code, text: { vi, en } }) => [code, vi, en])).toEqual([
    [
      'no-plan',
      'Có số giải ngân nhưng chưa có kế hoạch vốn (5); số giải ngân vẫn nằm trong tổng số.',
      'Disbursed without a plan (5); the amounts are in the total.',
    ],
    [
      'no-disbursement',
      'Có kế hoạch vốn nhưng chưa có số giải ngân (6); chưa có số liệu không có nghĩa là bằng 0: kế hoạch vốn của phần này đã nằm trong tổng số, số giải ngân thì chưa, nên tỷ lệ chung có thể thấp hơn thực tế.',
      'A plan but no report of disbursement (6); its plan is in the total and its disbursement is not, so the ratio of the total may be too low.',
    ],
    [
      'over-plan',
      'Giải ngân vượt kế hoạch vốn (2); đề nghị kiểm tra phần bổ sung, vốn kéo dài, vốn ứng trước.',
      'More than the plan was disbursed (2); check for supplements, carried-over or advanced capital.',
    ],
    [
      'older-report',
      'Số liệu chưa cập nhật đến ngày 30/9/2025 (1).',
      'The last report is older than 2025-09-30 (1).',
    ],
    [
      'no-earlier-report',
      'Chưa có báo cáo đến ngày 10/9/2025 (2; 4; 5); toàn bộ số giải ngân của phần này được tính là tăng thêm so với kỳ trước.',
      'No report up to 2025-09-10 (2; 4; 5); all that was disbursed of it counts as new since then.',
    ],
    ['estimates-counted', 'Số giải ngân có phần là số ước thực hiện (3).', 'Some amounts are estimates (3).'],
    [
      'estimate-beside-actual',
      'Cùng một tháng vừa có số thực hiện, vừa có số ước thực hiện được cộng với nhau (3); nếu số ước là của cả tháng thì bị tính trùng.',
      'Of one month an actual amount and an estimate are added (3); if the estimate is that of the whole month, it counts twice.',
    ],
    [
      'carried-over-not-apart',
      'Có vốn kéo dài nhưng số liệu không tách riêng (4), nên không tính được tỷ lệ khi không gồm vốn kéo dài.',
      'There is carried-over capital, but the figures are not told apart (4), so there are no ratios without it.',
    ],
    [
      'advance-apart',
      'Vốn ứng trước (4) để riêng, không nằm trong kế hoạch vốn và số giải ngân của các cột khác.',
      'Advanced capital (4) is kept apart, in no other column.',
    ],
    [
      'plan-after-as-of',
      'Có 1 kế hoạch vốn giao sau ngày 30/9/2025, chưa tính trong bảng.',
      'Plans assigned after 2025-09-30 do not count yet: 1.',
    ],
  ]);
  const { assumptions } = tableOf(
    [done('1', { figureStatus: 'not-stated' })],
    [{ value: '5', unit: 'billionVND', planKind: 'not-stated', carriedOver: 'not-stated' }],
  );
  expect(assumptions.map(({ code, text: { vi, en } }) => [code, vi, en])).toEqual([
    [
      'plan-kind-not-stated',
      'mẫu số chính là kế hoạch của số vốn đã giải ngân (nguồn không nêu loại kế hoạch)',
      'the plan is the one that the disbursed amount belongs to (its kind is not stated)',
    ],
    [
      'years-not-stated',
      'tử số và mẫu số thuộc cùng những năm kế hoạch (nguồn không nêu năm)',
      'both amounts belong to the same years (they are not stated)',
    ],
    [
      'carry-over-not-stated',
      'tử số và mẫu số cùng tính hoặc cùng không tính vốn kéo dài (nguồn không nêu)',
      'both amounts include carried-over capital, or neither does (it is not stated)',
    ],
    [
      'capital-type-not-stated',
      'tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn)',
      'both amounts are of one type of capital (it is not stated of both)',
    ],
    [
      'figure-status-not-stated',
      'số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước)',
      'the amount is used as an actual one (whether it is an estimate is not stated)',
    ],
  ]);
});

test('what the keys, the bases and the figures are called', () => {
  expect([disbursementKeyNames, disbursementBasisNames, disbursementFigureNames]).toEqual([
    {
      capitalSource: {
        en: 'source',
        vi: 'nguồn vốn',
      },
      capitalType: {
        en: 'type of capital',
        vi: 'loại vốn',
      },
      component: {
        en: 'component',
        vi: 'nội dung thành phần',
      },
      programme: {
        en: 'programme',
        vi: 'chương trình',
      },
      subject: {
        en: 'place',
        vi: 'đơn vị',
      },
      years: {
        en: 'years of the plan',
        vi: 'niên độ kế hoạch',
      },
    },
    {
      carriedOverOnly: {
        en: 'carried-over capital alone',
        vi: 'riêng vốn kéo dài',
      },
      withCarriedOver: {
        en: 'with carried-over capital',
        vi: 'gồm cả vốn kéo dài',
      },
      withoutCarriedOver: {
        en: 'without carried-over capital',
        vi: 'không gồm vốn kéo dài',
      },
    },
    {
      disbursed: {
        en: 'disbursed',
        vi: 'số giải ngân',
      },
      plan: {
        en: 'plan',
        vi: 'kế hoạch vốn',
      },
      ratioPercent: {
        en: 'ratio',
        vi: 'tỷ lệ giải ngân',
      },
    },
  ]);
  const by = ['subject', 'programme', 'component', 'capitalSource', 'capitalType', 'years'] as const;
  const { rows } = tableOf([{ ...done('1'), programme: 'A' }], [], { by });
  expect(rows.map(({ name }) => [name.vi, name.en])).toEqual([
    ['Chưa nêu đơn vị', 'place not stated'],
    ['A', 'A'],
    ['Chưa nêu nội dung thành phần', 'component not stated'],
    ['Chưa nêu nguồn vốn', 'source not stated'],
    ['vốn đầu tư phát triển', 'investment capital'],
    ['2025', '2025'],
  ]);
});

test('a change, and estimates', () => {
  const change = (value: string, more: object = {}) =>
    (['vi', 'en'] as const).flatMap((locale) =>
      explain(tableOf([done('9', { asOf: '2025-08-31' }), done(value, more)], [plan('50')]), locale)
        .split('\n')
        .filter((line) => !/^ *(Căn cứ|Source)/.test(line)),
    );
  expect(change('12')).toEqual([
    'Đến ngày 30/9/2025, giải ngân 12 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 24%.',
    '  12 tỷ đồng ÷ 50 tỷ đồng × 100 = 24%',
    '  So với ngày 31/8/2025, số giải ngân tăng thêm 3 tỷ đồng, tương ứng 6 điểm phần trăm.',
    '  A: giải ngân 12 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 24%.',
    '    12 tỷ đồng ÷ 50 tỷ đồng × 100 = 24%',
    'By 2025-09-30, 12 billion VND disbursed of 50 billion VND, 24%.',
    '  12 billion VND ÷ 50 billion VND × 100 = 24%',
    '  Since 2025-08-31: 3 billion VND more, 6 percentage points.',
    '  A: 12 billion VND disbursed of 50 billion VND, 24%.',
    '    12 billion VND ÷ 50 billion VND × 100 = 24%',
  ]);
  expect(change('4', { figureStatus: 'estimate' })).toEqual([
    'Đến ngày 30/9/2025, ước giải ngân 4 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 8%.',
    '  4 tỷ đồng ÷ 50 tỷ đồng × 100 = 8%',
    '  So với ngày 31/8/2025, số giải ngân giảm 5 tỷ đồng, tương ứng 10 điểm phần trăm.',
    '  A: ước giải ngân 4 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 8%.',
    '    4 tỷ đồng ÷ 50 tỷ đồng × 100 = 8%',
    '  Lưu ý: Số giải ngân lũy kế thấp hơn số đến ngày 31/8/2025 (A); đề nghị kiểm tra lại.',
    '  Lưu ý: Số giải ngân có phần là số ước thực hiện (A).',
    'By 2025-09-30, an estimated 4 billion VND disbursed of 50 billion VND, 8%.',
    '  4 billion VND ÷ 50 billion VND × 100 = 8%',
    '  Since 2025-08-31: 5 billion VND less, 10 percentage points.',
    '  A: an estimated 4 billion VND disbursed of 50 billion VND, 8%.',
    '    4 billion VND ÷ 50 billion VND × 100 = 8%',
    '  Note: The cumulative amount is less than that up to 2025-08-31 (A); check both.',
    '  Note: Some amounts are estimates (A).',
  ]);
  expect(change('9')).toEqual([
    'Đến ngày 30/9/2025, giải ngân 9 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 18%.',
    '  9 tỷ đồng ÷ 50 tỷ đồng × 100 = 18%',
    '  So với ngày 31/8/2025, số giải ngân không thay đổi.',
    '  A: giải ngân 9 tỷ đồng trên kế hoạch vốn 50 tỷ đồng, tỷ lệ 18%.',
    '    9 tỷ đồng ÷ 50 tỷ đồng × 100 = 18%',
    'By 2025-09-30, 9 billion VND disbursed of 50 billion VND, 18%.',
    '  9 billion VND ÷ 50 billion VND × 100 = 18%',
    '  Since 2025-08-31: no change.',
    '  A: 9 billion VND disbursed of 50 billion VND, 18%.',
    '    9 billion VND ÷ 50 billion VND × 100 = 18%',
  ]);
});
