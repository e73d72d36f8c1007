import { describe, expect, test } from 'vitest';
import { disbursementReports, fundDeadline, type FundDeadlineInput } from 'mtqg/capital';
import { ordinaryDeadline } from '../../../src/capital/deadlines/ordinaryDeadline.js';
import { bothOf, bothSaidOf, problemsOf } from '../problems.js';

const bothTold = (input: FundDeadlineInput) => bothOf(fundDeadline(input));

describe('the deadline of a fund, in full', () => {
  test('of investment under the law of 2019', () => {
    expect(
      bothTold({ capitalType: 'investment', fundYear: 2022, law: 'law39of2019', subject: 'Lào Cai' }),
    ).toEqual([
      [
        'Lào Cai: vốn đầu tư phát triển năm 2022 được giải ngân đến hết ngày 31/01/2023.',
        '  Căn cứ: Điều 68 Luật số 39/2019/QH14 ngày 13/6/2019 của Quốc hội (theo nguồn thứ cấp).',
        '  Được kéo dài đến hết ngày 31/12/2023 nếu gặp trường hợp bất khả kháng và được cho phép kéo dài; cấp cho phép: Thủ tướng Chính phủ (vốn ngân sách trung ương), Hội đồng nhân dân cấp tỉnh (vốn ngân sách địa phương).',
        '    Căn cứ: Điều 68 Luật số 39/2019/QH14 ngày 13/6/2019 của Quốc hội (theo nguồn thứ cấp).',
      ],
      [
        'Lào Cai: investment capital of 2022 may be disbursed until 2023-01-31.',
        '  Source: Law 39/2019/QH14 of 2019-06-13, Article 68 (secondary source).',
        '  Until 2023-12-31 if it is held up by force majeure and the extension is granted, by the Prime Minister (central budget), the provincial People’s Council (local budget).',
        '    Source: Law 39/2019/QH14 of 2019-06-13, Article 68 (secondary source).',
      ],
    ]);
  });

  test('of investment under the law of 2024, with what each budget level may grant', () => {
    expect(bothTold({ capitalType: 'investment', fundYear: 2025 })).toEqual([
      [
        'Vốn đầu tư phát triển năm 2025 được giải ngân đến hết ngày 31/01/2026.',
        '  Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
        '  Được kéo dài đến hết ngày 31/12/2026 nếu vốn được bổ sung sau ngày 30/9 của năm kế hoạch.',
        '    Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
        '  Được kéo dài đến hết ngày 31/12/2026 nếu thuộc trường hợp bất khả kháng hoặc trường hợp khác được luật nêu và được cho phép kéo dài; cấp cho phép: Thủ tướng Chính phủ (vốn ngân sách trung ương), Chủ tịch Ủy ban nhân dân (vốn ngân sách địa phương).',
        '    Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
        '  Giả định: Vốn của các năm 2020-2024 theo Luật Đầu tư công số 39/2019/QH14, từ năm 2025 theo Luật số 58/2024/QH15.',
      ],
      [
        'Investment capital of 2025 may be disbursed until 2026-01-31.',
        '  Source: Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source).',
        '  Until 2026-12-31 if it was added to the plan after 30 September of the year.',
        '    Source: Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source).',
        '  Until 2026-12-31 if it is a case of force majeure or another that the law lists, and the extension is granted, by the Prime Minister (central budget), the chair of the People’s Committee (local budget).',
        '    Source: Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source).',
        '  Assumed: Capital of 2020-2024 is under Law 39/2019/QH14, from 2025 under Law 58/2024/QH15.',
      ],
    ]);
    expect(bothTold({ capitalType: 'investment', fundYear: 2025, budgetLevel: 'local' })[0]).toEqual([
      'Vốn đầu tư phát triển năm 2025 được giải ngân đến hết ngày 31/01/2026.',
      '  Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
      '  Được kéo dài đến hết ngày 31/12/2026 nếu vốn được bổ sung sau ngày 30/9 của năm kế hoạch.',
      '    Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
      '  Được kéo dài đến hết ngày 31/12/2026 nếu thuộc trường hợp bất khả kháng hoặc trường hợp khác được luật nêu và được cho phép kéo dài; cấp cho phép: Chủ tịch Ủy ban nhân dân.',
      '    Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
      '  Giả định: Vốn của các năm 2020-2024 theo Luật Đầu tư công số 39/2019/QH14, từ năm 2025 theo Luật số 58/2024/QH15.',
    ]);
    expect(bothTold({ capitalType: 'investment', fundYear: 2025, budgetLevel: 'central' })[1]).toEqual([
      'Investment capital of 2025 may be disbursed until 2026-01-31.',
      '  Source: Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source).',
      '  Until 2026-12-31 if it was added to the plan after 30 September of the year.',
      '    Source: Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source).',
      '  Until 2026-12-31 if it is a case of force majeure or another that the law lists, and the extension is granted, by the Prime Minister.',
      '    Source: Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source).',
      '  Assumed: Capital of 2020-2024 is under Law 39/2019/QH14, from 2025 under Law 58/2024/QH15.',
    ]);
  });

  test('of what was added late, which has the longer time and no extension to the same day', () => {
    const late = fundDeadline({ capitalType: 'investment', fundYear: 2025, addedOn: '2025-10-05' });
    expect(late.ordinaryDeadline).toMatchObject({
      kind: 'spending-deadline',
      id: 'law58-late-supplement',
      deadline: '2026-12-31',
    });
    expect(late.extensions).toEqual([]);
    expect(bothOf(late)).toEqual([
      [
        'Vốn đầu tư phát triển năm 2025 được giải ngân đến hết ngày 31/12/2026.',
        '  Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
        '  Lý do: vốn được bổ sung sau ngày 30/9 của năm kế hoạch.',
        '  Giả định: Vốn của các năm 2020-2024 theo Luật Đầu tư công số 39/2019/QH14, từ năm 2025 theo Luật số 58/2024/QH15.',
      ],
      [
        'Investment capital of 2025 may be disbursed until 2026-12-31.',
        '  Source: Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source).',
        '  Since it was added to the plan after 30 September of the year.',
        '  Assumed: Capital of 2020-2024 is under Law 39/2019/QH14, from 2025 under Law 58/2024/QH15.',
      ],
    ]);
    const early = fundDeadline({ capitalType: 'investment', fundYear: 2025, addedOn: '2025-09-30' });
    expect(early.ordinaryDeadline).toMatchObject({ deadline: '2026-01-31' });
  });

  test('of recurrent funds, with what was granted to the programmes', () => {
    expect(bothTold({ capitalType: 'recurrent', fundYear: 2022, programme: 'poverty-2021-2025' })).toEqual([
      [
        'Chưa xác định được quy định về thời hạn giải ngân kinh phí sự nghiệp (chi thường xuyên) năm 2022.',
        '  Được kéo dài đến hết ngày 31/12/2024 nếu là vốn của chương trình được phép kéo dài.',
        '    Căn cứ: Nghị quyết số 104/2023/QH15 ngày 10/11/2023 của Quốc hội (theo nguồn thứ cấp).',
        '    Căn cứ: Nghị quyết số 108/2023/QH15 ngày 29/11/2023 của Quốc hội (theo nguồn thứ cấp).',
        '  Được kéo dài đến hết ngày 31/12/2025 nếu là vốn của chương trình được phép kéo dài.',
        '    Căn cứ: Tập trung tháo gỡ khó khăn, giải ngân vốn các chương trình mục tiêu quốc gia, vietnam.vn (theo nguồn thứ cấp).',
        '  Được kéo dài đến hết ngày 31/12/2026 nếu là vốn của chương trình được phép kéo dài.',
        '    Căn cứ: khoản 7 Điều 1 Nghị quyết số 257/2025/QH15 ngày 11/12/2025 của Quốc hội (theo nguồn thứ cấp).',
        '  Nhiệm vụ không còn nhu cầu có thể chuyển sang nội dung của giai đoạn 2026-2030.',
      ],
      [
        'The rule on the last day of recurrent funds of 2022 is not established.',
        '  Until 2024-12-31 if it is programme money that may be carried over.',
        '    Source: Resolution 104/2023/QH15 of 2023-11-10 (secondary source).',
        '    Source: Resolution 108/2023/QH15 of 2023-11-29 (secondary source).',
        '  Until 2025-12-31 if it is programme money that may be carried over.',
        '    Source: Tập trung tháo gỡ khó khăn, giải ngân vốn các chương trình mục tiêu quốc gia, vietnam.vn (secondary source).',
        '  Until 2026-12-31 if it is programme money that may be carried over.',
        '    Source: Resolution 257/2025/QH15 of 2025-12-11, Article 1, clause 7 (secondary source).',
        '  Tasks that are no longer needed may move into the contents of 2026-2030.',
      ],
    ]);
    expect(bothTold({ capitalType: 'recurrent', fundYear: 2025 })).toEqual([
      ['Chưa xác định được quy định về thời hạn giải ngân kinh phí sự nghiệp (chi thường xuyên) năm 2025.'],
      ['The rule on the last day of recurrent funds of 2025 is not established.'],
    ]);
    const other = fundDeadline({ capitalType: 'recurrent', fundYear: 2022, programme: 'merged-2026-2035' });
    expect(other.extensions).toEqual([]);
    expect(fundDeadline({ capitalType: 'recurrent', fundYear: 2022 }).extensions).toEqual([]);
  });

  test('of a year of which nothing is established', () => {
    const unknown = fundDeadline({ capitalType: 'investment', fundYear: 2010 });
    expect(unknown).toMatchObject({ kind: 'fund-deadline', extensions: [] });
    expect(bothOf(unknown)).toEqual([
      [
        'Chưa xác định được quy định về thời hạn giải ngân vốn đầu tư phát triển năm 2010.',
        '  Giả định: Vốn của các năm 2020-2024 theo Luật Đầu tư công số 39/2019/QH14, từ năm 2025 theo Luật số 58/2024/QH15.',
      ],
      [
        'The rule on the last day of investment capital of 2010 is not established.',
        '  Assumed: Capital of 2020-2024 is under Law 39/2019/QH14, from 2025 under Law 58/2024/QH15.',
      ],
    ]);
  });
});

test('of a year before a law, by which nothing is established', () => {
  expect(bothTold({ capitalType: 'investment', fundYear: 2010, law: 'law39of2019' })).toEqual([
    [
      'Chưa xác định được quy định về thời hạn giải ngân vốn đầu tư phát triển năm 2010 theo Luật số 39/2019/QH14.',
    ],
    ['The rule on the last day of investment capital of 2010 under Law 39/2019/QH14 is not established.'],
  ]);
  expect(bothTold({ capitalType: 'investment', fundYear: 2010, law: 'law58of2024' })).toEqual([
    [
      'Chưa xác định được quy định về thời hạn giải ngân vốn đầu tư phát triển năm 2010 theo Luật số 58/2024/QH15.',
    ],
    ['The rule on the last day of investment capital of 2010 under Law 58/2024/QH15 is not established.'],
  ]);
});

test('what of a text is not established stands beside it', () => {
  const { extensions } = fundDeadline({
    capitalType: 'recurrent',
    fundYear: 2022,
    programme: 'poverty-2021-2025',
  });
  expect(extensions.map(({ id, sources }) => [id, sources.map(({ note }) => note)])).toEqual([
    ['programmes-to-2024', [undefined, undefined]],
    [
      'programmes-to-2025',
      [
        {
          vi: 'chưa xác định được số nghị quyết cho phép kéo dài',
          en: 'the number of the resolution that allows it is not established',
        },
      ],
    ],
    ['programmes-to-2026', [undefined]],
  ]);
});

test('the ordinary last day of a type and a year', () => {
  expect(ordinaryDeadline('investment', 2024)).toMatchObject({
    deadline: '2025-01-31',
    sources: [{ article: 'Điều 68', provenance: 'secondary' }],
  });
  expect(ordinaryDeadline('investment', 2025)?.deadline).toBe('2026-01-31');
  expect(ordinaryDeadline('investment', 2010)).toBeUndefined();
  expect(ordinaryDeadline('recurrent', 2025)).toBeUndefined();
});

test('what contradicts itself is said, and only of what is sound', () => {
  const law = () => fundDeadline({ capitalType: 'recurrent', fundYear: 2025, law: 'law58of2024' });
  expect(bothSaidOf(law)).toEqual([
    ['law: contradiction: the Public Investment Laws do not rule recurrent funds'],
    ['law: mâu thuẫn: Luật Đầu tư công không điều chỉnh kinh phí sự nghiệp (chi thường xuyên)'],
  ]);
  const year = () => fundDeadline({ capitalType: 'investment', fundYear: 2025, addedOn: '2024-10-05' });
  expect(bothSaidOf(year)).toEqual([
    ['addedOn: contradiction: 2024-10-05 is not in 2025'],
    ['addedOn: mâu thuẫn: ngày 05/10/2024 không thuộc năm 2025'],
  ]);
  const x = 'x' as never;
  expect(problemsOf(() => fundDeadline({ capitalType: x, fundYear: 2025, law: 'law58of2024' }))).toEqual([
    ['not-one-of', 'capitalType'],
  ]);
  expect(problemsOf(() => fundDeadline({ capitalType: 'recurrent', fundYear: 2025, law: x }))).toEqual([
    ['not-one-of', 'law'],
  ]);
  expect(
    problemsOf(() => fundDeadline({ capitalType: 'investment', fundYear: x, addedOn: '2024-10-05' })),
  ).toEqual([['wrong-type', 'fundYear']]);
  expect(problemsOf(() => fundDeadline({ capitalType: 'investment', fundYear: 2025, addedOn: x }))).toEqual([
    ['bad-format', 'addedOn'],
  ]);
});

describe('the calendar of reports, in full', () => {
  const all = (from: string, to: string, reporter?: 'ministry-or-province' | 'regional-treasury') => {
    const found = disbursementReports({ period: { from, to }, ...(reporter && { reporter }) });
    return bothOf(found);
  };

  test('of a ministry or province and of a treasury', () => {
    expect(all('2026-02-01', '2026-02-28')).toEqual([
      [
        'Bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh: từ ngày 01/02/2026 đến ngày 28/02/2026 có 2 báo cáo giải ngân vốn đầu tư công phải gửi.',
        '  Căn cứ: Điều 4 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
        '  Trước ngày 15/02/2026: báo cáo tháng 2/2026.',
        '  Trước ngày 28/02/2026: báo cáo năm 2025 (13 tháng), chi tiết dự án (vốn ngân sách trung ương).',
        '  Các chương trình mục tiêu quốc gia chỉ báo cáo theo tổng số từng nguồn vốn (trong nước, nước ngoài) của từng chương trình.',
      ],
      [
        'Ministries and provinces: reports on the disbursement of public investment that fall due from 2026-02-01 to 2026-02-28: 2.',
        '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 4 (secondary source).',
        '  Before 2026-02-15: report of February 2026.',
        '  Before 2026-02-28: report of the year 2025 (13 months), by project (central budget).',
        '  Of the national target programmes only the total of each by source (domestic, foreign) is reported.',
      ],
    ]);
    expect(all('2026-02-01', '2026-02-28', 'regional-treasury')).toEqual([
      [
        'Kho bạc Nhà nước khu vực: từ ngày 01/02/2026 đến ngày 28/02/2026 có 2 báo cáo giải ngân vốn đầu tư công phải gửi.',
        '  Căn cứ: Điều 4 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
        '  Trước ngày 13/02/2026: báo cáo tháng 2/2026.',
        '  Trước ngày 20/02/2026: báo cáo năm 2025 (13 tháng), chi tiết dự án (vốn ngân sách trung ương).',
        '  Các chương trình mục tiêu quốc gia chỉ báo cáo theo tổng số từng nguồn vốn (trong nước, nước ngoài) của từng chương trình.',
      ],
      [
        'Regional treasuries: reports on the disbursement of public investment that fall due from 2026-02-01 to 2026-02-28: 2.',
        '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 4 (secondary source).',
        '  Before 2026-02-13: report of February 2026.',
        '  Before 2026-02-20: report of the year 2025 (13 months), by project (central budget).',
        '  Of the national target programmes only the total of each by source (domestic, foreign) is reported.',
      ],
    ]);
    expect(all('2026-02-01', '2026-02-28', 'ministry-or-province')).toEqual(all('2026-02-01', '2026-02-28'));
    expect(disbursementReports({ period: { from: '2026-02-01', to: '2026-02-28' } }).reporter).toBe(
      'ministry-or-province',
    );
  });

  test('before the circular and from the day on which it was signed', () => {
    expect(all('2025-06-01', '2025-07-31')).toEqual([
      [
        'Bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh: từ ngày 01/6/2025 đến ngày 31/7/2025 có ít nhất 3 báo cáo giải ngân vốn đầu tư công phải gửi.',
        '  Căn cứ: Điều 4 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
        '  Trước ngày 15/6/2025: báo cáo tháng 6/2025.',
        '  Trước ngày 15/7/2025: báo cáo tháng 7/2025.',
        '  Trước ngày 15/7/2025: báo cáo 6 tháng năm 2025, chi tiết dự án (vốn ngân sách trung ương).',
        '  Các chương trình mục tiêu quốc gia chỉ báo cáo theo tổng số từng nguồn vốn (trong nước, nước ngoài) của từng chương trình.',
        '  Giả định: Thông tư số 37/2025/TT-BTC được áp dụng từ ngày ký 12/6/2025 (ngày có hiệu lực chưa xác định).',
        '  Lưu ý: Chế độ báo cáo trước ngày ký Thông tư số 37/2025/TT-BTC (12/6/2025) chưa xác định nên không liệt kê.',
      ],
      [
        'Ministries and provinces: reports on the disbursement of public investment that fall due from 2025-06-01 to 2025-07-31: at least 3.',
        '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 4 (secondary source).',
        '  Before 2025-06-15: report of June 2025.',
        '  Before 2025-07-15: report of July 2025.',
        '  Before 2025-07-15: six-month report of 2025, by project (central budget).',
        '  Of the national target programmes only the total of each by source (domestic, foreign) is reported.',
        '  Assumed: Circular 37/2025/TT-BTC has applied since it was signed on 2025-06-12 (its day of effect is not established).',
        '  Note: Which reports were due before Circular 37/2025/TT-BTC was signed (2025-06-12) is not established; none are listed.',
      ],
    ]);
    const signed = disbursementReports({ period: { from: '2025-06-12', to: '2025-07-31' } });
    expect(signed.warnings).toEqual([]);
    expect(signed.assumptions.map(({ code }) => code)).toEqual(['in-effect-since-signed']);
    expect(all('2025-05-01', '2025-06-11')).toEqual([
      [
        'Bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh: từ ngày 01/5/2025 đến ngày 11/6/2025, chưa xác định được báo cáo giải ngân vốn đầu tư công phải gửi.',
        '  Căn cứ: Điều 4 Thông tư số 37/2025/TT-BTC ngày 12/6/2025 của Bộ Tài chính (theo nguồn thứ cấp).',
        '  Các chương trình mục tiêu quốc gia chỉ báo cáo theo tổng số từng nguồn vốn (trong nước, nước ngoài) của từng chương trình.',
        '  Lưu ý: Chế độ báo cáo trước ngày ký Thông tư số 37/2025/TT-BTC (12/6/2025) chưa xác định nên không liệt kê.',
      ],
      [
        'Ministries and provinces: which reports on the disbursement of public investment fall due from 2025-05-01 to 2025-06-11 is not established.',
        '  Source: Circular 37/2025/TT-BTC of 2025-06-12, Article 4 (secondary source).',
        '  Of the national target programmes only the total of each by source (domestic, foreign) is reported.',
        '  Note: Which reports were due before Circular 37/2025/TT-BTC was signed (2025-06-12) is not established; none are listed.',
      ],
    ]);
  });

  test('of days on which nothing is due', () => {
    const [vi, en] = all('2026-03-16', '2026-03-31');
    expect([vi?.[0], en?.[0]]).toEqual([
      'Bộ, cơ quan trung ương, Ủy ban nhân dân cấp tỉnh: từ ngày 16/3/2026 đến ngày 31/3/2026 không có báo cáo giải ngân vốn đầu tư công nào phải gửi.',
      'Ministries and provinces: no reports on the disbursement of public investment fall due from 2026-03-16 to 2026-03-31.',
    ]);
  });

  test('of somebody who reports nothing', () => {
    const x = 'x' as never;
    expect(
      problemsOf(() => disbursementReports({ period: { from: '2025-06-01', to: x }, reporter: x })),
    ).toEqual([
      ['bad-format', 'period.to'],
      ['not-one-of', 'reporter'],
    ]);
    expect(
      bothSaidOf(() => disbursementReports({ period: { from: '2025-06-01', to: '9999-12-31' } })),
    ).toEqual([['period.to: expected 2200-12-31 or less'], ['period.to: không được quá ngày 31/12/2200']]);
  });
});
