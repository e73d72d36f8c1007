import { describe, expect, test } from 'vitest';
import { disbursementOutlook, type DisbursementOutlookInput } from '../../../src/capital/internal.js';
import { billion } from '../execution/amounts.js';
import { bothOf, bothSaidOf, problemsOf, shown } from '../problems.js';

const plan = {
  ...billion('120'),
  planKind: 'annual',
  years: { from: 2025, to: 2025 },
  capitalType: 'investment',
  carriedOver: 'excluded',
  assignedBy: { authority: 'province', date: '2025-01-10' },
} as const;
const base: DisbursementOutlookInput = {
  subject: { vi: 'Xã A', en: 'Commune A' },
  plan,
  observations: [
    { ...billion('30'), asOf: '2025-06-30' },
    { ...billion('45'), asOf: '2025-08-31' },
  ],
  startsOn: '2025-01-01',
  deadline: '2025-12-31',
};
const bothTold = (members: Partial<DisbursementOutlookInput>) =>
  bothOf(disbursementOutlook({ ...base, ...members }));

describe('the whole text', () => {
  test('with every way to forecast', () => {
    const found = disbursementOutlook({
      ...base,
      pastYears: [{ year: 2024, monthlyAmounts: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9] }],
      shape: { curve: 'logistic', steepness: '0.6', midpoint: 7 },
      outputs: {
        donePercent: '40',
        plannedPercents: ['5', '10', '20', '30', '40', '50', '60', '66', '75', '85', '95', '100'],
      },
    } as DisbursementOutlookInput);
    expect(found.forecasts).toMatchObject([
      {
        forecastMethod: 'constant-pace',
        name: { vi: 'theo tiến độ bình quân từ đầu', en: 'by the average pace' },
        assumes: {
          vi: 'các tháng còn lại giải ngân như bình quân từ ngày bắt đầu',
          en: 'the months left are like the average since the first day',
        },
        expectedPercent: { kind: 'quantity', value: '66.66666666666666666666666666666667', unit: 'percent' },
        lag: { kind: 'quantity', value: '-35000000000', unit: 'VND' },
        forecast: { kind: 'quantity', value: '67500000000', unit: 'VND' },
        forecastPercent: { kind: 'quantity', value: '56.25', unit: 'percent' },
      },
      {
        forecastMethod: 'recent-pace',
        name: { vi: 'theo tiến độ từ kỳ báo cáo trước', en: 'by the recent pace' },
        assumes: {
          vi: 'các tháng còn lại giải ngân như từ kỳ báo cáo trước đến nay',
          en: 'the months left are like the time since the observation before',
        },
        forecast: { kind: 'quantity', value: '75000000000', unit: 'VND' },
        forecastPercent: { kind: 'quantity', value: '62.5', unit: 'percent' },
      },
      {
        forecastMethod: 'past-years',
        name: { vi: 'theo nhịp các năm trước', en: 'by the months of past years' },
        assumes: {
          vi: 'mỗi tháng có tỷ trọng trong năm như các năm trước',
          en: 'each month has the share of a year that it had in past years',
        },
        expectedPercent: { kind: 'quantity', value: '40', unit: 'percent' },
        lag: { kind: 'quantity', value: '-3000000000', unit: 'VND' },
        forecast: { kind: 'quantity', value: '112500000000', unit: 'VND' },
        forecastPercent: { kind: 'quantity', value: '93.75', unit: 'percent' },
      },
      {
        forecastMethod: 's-curve',
        name: {
          vi: 'theo đường cong chữ S (hàm logistic; k = 0,6; m = 7)',
          en: 'by an S-curve (logistic, k = 0.6, m = 7)',
        },
        assumes: {
          vi: 'giải ngân chậm lúc đầu, nhanh ở giữa và chậm lại lúc cuối theo đường cong đã chọn',
          en: 'disbursement is slow at first, fast in the middle and slow at the end, along the chosen curve',
        },
        expectedPercent: { kind: 'quantity', value: '67.27257523317195104669310659139068', unit: 'percent' },
        lag: { kind: 'quantity', value: '-35727090279.80634125603172790966882', unit: 'VND' },
        forecast: { kind: 'quantity', value: '66892043071.08285668589586955252267', unit: 'VND' },
        forecastPercent: { kind: 'quantity', value: '55.74336922590238057157989129376889', unit: 'percent' },
      },
      {
        forecastMethod: 'earned-value',
        name: { vi: 'theo giá trị thu được', en: 'by earned value' },
        assumes: {
          vi: 'khối lượng tiếp tục chậm (hoặc nhanh) so với kế hoạch và với mức chi phí như đến nay',
          en: 'outputs stay as far behind or ahead of their plan, and cost as much, as they did',
        },
        expectedPercent: { kind: 'quantity', value: '66', unit: 'percent' },
        lag: { kind: 'quantity', value: '-34200000000', unit: 'VND' },
        forecast: { kind: 'quantity', value: '70875000000', unit: 'VND' },
        forecastPercent: { kind: 'quantity', value: '59.0625', unit: 'percent' },
      },
    ]);
    expect(found.forecastsDiffer).toEqual({
      vi: 'Các dự báo khác nhau vì giả định khác nhau về thời gian còn lại: theo tiến độ bình quân từ đầu, các tháng còn lại giải ngân như bình quân từ ngày bắt đầu; theo tiến độ từ kỳ báo cáo trước, các tháng còn lại giải ngân như từ kỳ báo cáo trước đến nay; theo nhịp các năm trước, mỗi tháng có tỷ trọng trong năm như các năm trước; theo đường cong chữ S, giải ngân chậm lúc đầu, nhanh ở giữa và chậm lại lúc cuối theo đường cong đã chọn; theo giá trị thu được, khối lượng tiếp tục chậm (hoặc nhanh) so với kế hoạch và với mức chi phí như đến nay.',
      en: 'The forecasts differ in what they assume of the time left: by the average pace, the months left are like the average since the first day; by the recent pace, the months left are like the time since the observation before; by the months of past years, each month has the share of a year that it had in past years; by an S-curve, disbursement is slow at first, fast in the middle and slow at the end, along the chosen curve; by earned value, outputs stay as far behind or ahead of their plan, and cost as much, as they did.',
    });
    expect(bothOf(found)).toEqual([
      [
        'Xã A: nếu giữ tiến độ như hiện nay, đến ngày 31/12/2025 chỉ giải ngân được 56,25% kế hoạch vốn năm 2025, do cấp tỉnh giao ngày 10/01/2025, vốn đầu tư phát triển, không gồm vốn kéo dài, còn thiếu 52,5 tỷ đồng.',
        '  Từ ngày 01/01/2025 đến ngày 31/8/2025, bình quân mỗi tháng giải ngân được 5,63 tỷ đồng.',
        '    45 tỷ đồng ÷ 8 tháng = 5,625 tỷ đồng/tháng',
        '  Từ ngày 01/9/2025 đến ngày 31/12/2025, bình quân mỗi tháng cần giải ngân 18,75 tỷ đồng, gấp 3,33 lần tiến độ đến nay.',
        '    (120 tỷ đồng − 45 tỷ đồng) ÷ 4 tháng = 18,75 tỷ đồng/tháng',
        '  Dự báo đến ngày 31/12/2025 nếu giữ tiến độ đến nay: 67,5 tỷ đồng.',
        '    45 tỷ đồng + 5,625 tỷ đồng/tháng × 4 tháng = 67,5 tỷ đồng',
        '  Các dự báo đến ngày 31/12/2025: từ 66,89 đến 112,5 tỷ đồng. Các dự báo khác nhau vì giả định khác nhau về thời gian còn lại: theo tiến độ bình quân từ đầu, các tháng còn lại giải ngân như bình quân từ ngày bắt đầu; theo tiến độ từ kỳ báo cáo trước, các tháng còn lại giải ngân như từ kỳ báo cáo trước đến nay; theo nhịp các năm trước, mỗi tháng có tỷ trọng trong năm như các năm trước; theo đường cong chữ S, giải ngân chậm lúc đầu, nhanh ở giữa và chậm lại lúc cuối theo đường cong đã chọn; theo giá trị thu được, khối lượng tiếp tục chậm (hoặc nhanh) so với kế hoạch và với mức chi phí như đến nay.',
        '    Theo tiến độ từ kỳ báo cáo trước: 75 tỷ đồng, 62,5% kế hoạch.',
        '    Theo nhịp các năm trước: 112,5 tỷ đồng, 93,75% kế hoạch.',
        '    Theo đường cong chữ S (hàm logistic; k = 0,6; m = 7): khoảng 66,89 tỷ đồng, khoảng 55,74% kế hoạch.',
        '    Theo giá trị thu được: khoảng 70,88 tỷ đồng, khoảng 59,06% kế hoạch.',
        '  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
        '  Giả định: Số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước).',
      ],
      [
        'Commune A: at the current pace, 56.25% of the annual plan of 2025, assigned by the province on 2025-01-10, investment capital, carried-over capital excluded will be disbursed by 2025-12-31, 52.5 billion VND short.',
        '  From 2025-01-01 to 2025-08-31, 5.63 billion VND a month was disbursed on average.',
        '    45 billion VND ÷ 8 months = 5.625 billion VND/month',
        '  From 2025-09-01 to 2025-12-31, 18.75 billion VND a month must be disbursed on average, 3.33 times the current pace.',
        '    (120 billion VND − 45 billion VND) ÷ 4 months = 18.75 billion VND/month',
        '  Forecast for 2025-12-31 at the current pace: 67.5 billion VND.',
        '    45 billion VND + 5.625 billion VND/month × 4 months = 67.5 billion VND',
        '  The forecasts for 2025-12-31 run from 66.89 to 112.5 billion VND. The forecasts differ in what they assume of the time left: by the average pace, the months left are like the average since the first day; by the recent pace, the months left are like the time since the observation before; by the months of past years, each month has the share of a year that it had in past years; by an S-curve, disbursement is slow at first, fast in the middle and slow at the end, along the chosen curve; by earned value, outputs stay as far behind or ahead of their plan, and cost as much, as they did.',
        '    By the recent pace: 75 billion VND, 62.5% of the plan.',
        '    By the months of past years: 112.5 billion VND, 93.75% of the plan.',
        '    By an S-curve (logistic, k = 0.6, m = 7): about 66.89 billion VND, about 55.74% of the plan.',
        '    By earned value: about 70.88 billion VND, about 59.06% of the plan.',
        '  Assumed: Both amounts are of one type of capital (it is not stated of both).',
        '  Assumed: The amount is used as an actual one (whether it is an estimate is not stated).',
      ],
    ]);
  });

  test('of one observation, whose forecasts are not compared', () => {
    const found = disbursementOutlook({ ...base, observations: [{ ...billion('60'), asOf: '2025-06-30' }] });
    expect(found.forecastsDiffer).toEqual({
      vi: 'Không có hai dự báo để so sánh.',
      en: 'There are no two forecasts to compare.',
    });
    expect(bothOf(found)).toEqual([
      [
        'Xã A: nếu giữ tiến độ như hiện nay, kế hoạch vốn năm 2025, do cấp tỉnh giao ngày 10/01/2025, vốn đầu tư phát triển, không gồm vốn kéo dài được giải ngân hết trong tháng 12/2025, thời hạn là ngày 31/12/2025.',
        '  Từ ngày 01/01/2025 đến ngày 30/6/2025, bình quân mỗi tháng giải ngân được 10 tỷ đồng.',
        '    60 tỷ đồng ÷ 6 tháng = 10 tỷ đồng/tháng',
        '  Từ ngày 01/7/2025 đến ngày 31/12/2025, bình quân mỗi tháng cần giải ngân 10 tỷ đồng, bằng tiến độ đến nay.',
        '    (120 tỷ đồng − 60 tỷ đồng) ÷ 6 tháng = 10 tỷ đồng/tháng',
        '  Giữ tiến độ đến nay thì cần thêm 6 tháng để giải ngân hết; thời hạn còn 6 tháng.',
        '    (120 tỷ đồng − 60 tỷ đồng) ÷ 10 tỷ đồng/tháng = 6 tháng',
        '  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
        '  Giả định: Số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước).',
      ],
      [
        'Commune A: at the current pace, the annual plan of 2025, assigned by the province on 2025-01-10, investment capital, carried-over capital excluded will be disbursed in full in 2025-12; the deadline is 2025-12-31.',
        '  From 2025-01-01 to 2025-06-30, 10 billion VND a month was disbursed on average.',
        '    60 billion VND ÷ 6 months = 10 billion VND/month',
        '  From 2025-07-01 to 2025-12-31, 10 billion VND a month must be disbursed on average, the current pace.',
        '    (120 billion VND − 60 billion VND) ÷ 6 months = 10 billion VND/month',
        '  At the current pace the rest takes 6 months; 6 months are left.',
        '    (120 billion VND − 60 billion VND) ÷ 10 billion VND/month = 6 months',
        '  Assumed: Both amounts are of one type of capital (it is not stated of both).',
        '  Assumed: The amount is used as an actual one (whether it is an estimate is not stated).',
      ],
    ]);
    expect(found.recentPace).toMatchObject({ kind: 'refusal', code: 'single-observation' });
  });

  test('in the order of the days, whatever that of the observations', () => {
    const [first, last] = base.observations;
    const turned = disbursementOutlook({ ...base, observations: [last!, first!] });
    expect(turned).toEqual(disbursementOutlook(base));
    expect(turned.recentPace).toMatchObject({ value: '7500000000', unit: 'VND/month' });
  });

  test('of a plan that is met, of none, and of one whose deadline has passed', () => {
    expect(bothTold({ observations: [{ ...billion('120'), asOf: '2025-06-30' }] })).toEqual([
      [
        'Xã A: đến ngày 30/6/2025 đã giải ngân hết kế hoạch vốn năm 2025, do cấp tỉnh giao ngày 10/01/2025, vốn đầu tư phát triển, không gồm vốn kéo dài.',
        '  Từ ngày 01/01/2025 đến ngày 30/6/2025, bình quân mỗi tháng giải ngân được 20 tỷ đồng.',
        '    120 tỷ đồng ÷ 6 tháng = 20 tỷ đồng/tháng',
        '  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
        '  Giả định: Số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước).',
      ],
      [
        'Commune A: by 2025-06-30 the annual plan of 2025, assigned by the province on 2025-01-10, investment capital, carried-over capital excluded has been disbursed in full.',
        '  From 2025-01-01 to 2025-06-30, 20 billion VND a month was disbursed on average.',
        '    120 billion VND ÷ 6 months = 20 billion VND/month',
        '  Assumed: Both amounts are of one type of capital (it is not stated of both).',
        '  Assumed: The amount is used as an actual one (whether it is an estimate is not stated).',
      ],
    ]);
    expect(
      bothTold({
        plan: { ...plan, ...billion('0') },
        observations: [{ ...billion('0'), asOf: '2025-06-30' }],
      }),
    ).toEqual([
      [
        'Xã A: kế hoạch vốn năm 2025, do cấp tỉnh giao ngày 10/01/2025, vốn đầu tư phát triển, không gồm vốn kéo dài bằng 0 nên không có vốn phải giải ngân.',
        '  Từ ngày 01/01/2025 đến ngày 30/6/2025, bình quân mỗi tháng giải ngân được 0 đồng.',
        '    0 đồng ÷ 6 tháng = 0 đồng/tháng',
        '  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
        '  Giả định: Số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước).',
      ],
      [
        'Commune A: the annual plan of 2025, assigned by the province on 2025-01-10, investment capital, carried-over capital excluded is zero, so there is nothing to disburse.',
        '  From 2025-01-01 to 2025-06-30, 0 VND a month was disbursed on average.',
        '    0 VND ÷ 6 months = 0 VND/month',
        '  Assumed: Both amounts are of one type of capital (it is not stated of both).',
        '  Assumed: The amount is used as an actual one (whether it is an estimate is not stated).',
      ],
    ]);
    expect(bothTold({ deadline: '2025-08-30' })).toEqual([
      [
        'Xã A: đã quá thời hạn giải ngân (ngày 30/8/2025), còn 75 tỷ đồng chưa giải ngân của kế hoạch vốn năm 2025, do cấp tỉnh giao ngày 10/01/2025, vốn đầu tư phát triển, không gồm vốn kéo dài.',
        '  Từ ngày 01/01/2025 đến ngày 31/8/2025, bình quân mỗi tháng giải ngân được 5,63 tỷ đồng.',
        '    45 tỷ đồng ÷ 8 tháng = 5,625 tỷ đồng/tháng',
        '  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
        '  Giả định: Số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước).',
      ],
      [
        'Commune A: the deadline (2025-08-30) has passed with 75 billion VND undisbursed of the annual plan of 2025, assigned by the province on 2025-01-10, investment capital, carried-over capital excluded.',
        '  From 2025-01-01 to 2025-08-31, 5.63 billion VND a month was disbursed on average.',
        '    45 billion VND ÷ 8 months = 5.625 billion VND/month',
        '  Assumed: Both amounts are of one type of capital (it is not stated of both).',
        '  Assumed: The amount is used as an actual one (whether it is an estimate is not stated).',
      ],
    ]);
    expect(bothTold({ observations: [{ ...billion('0'), asOf: '2024-12-31' }] })).toEqual([
      [
        'Xã A: chưa đến ngày bắt đầu (01/01/2025) nên chưa có tiến độ giải ngân để dự báo đối với kế hoạch vốn năm 2025, do cấp tỉnh giao ngày 10/01/2025, vốn đầu tư phát triển, không gồm vốn kéo dài.',
        '  Từ ngày 01/01/2025 đến ngày 31/12/2025, bình quân mỗi tháng cần giải ngân 10 tỷ đồng.',
        '    (120 tỷ đồng − 0 tỷ đồng) ÷ 12 tháng = 10 tỷ đồng/tháng',
        '  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
        '  Giả định: Số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước).',
        '  Lưu ý: Số giải ngân tính đến ngày 31/12/2024, trước năm đầu của kế hoạch vốn (2025); đề nghị kiểm tra lại.',
      ],
      [
        'Commune A: the first day (2025-01-01) has not come, so there is no pace to forecast from for the annual plan of 2025, assigned by the province on 2025-01-10, investment capital, carried-over capital excluded.',
        '  From 2025-01-01 to 2025-12-31, 10 billion VND a month must be disbursed on average.',
        '    (120 billion VND − 0 billion VND) ÷ 12 months = 10 billion VND/month',
        '  Assumed: Both amounts are of one type of capital (it is not stated of both).',
        '  Assumed: The amount is used as an actual one (whether it is an estimate is not stated).',
        '  Note: The disbursed amount is counted up to 2024-12-31, before the first year of the plan (2025); check both.',
      ],
    ]);
  });

  test('of a deadline that the law sets, or that no rule at hand sets', () => {
    const { deadline, ...open } = base;
    expect(deadline).toBe('2025-12-31');
    const legal = disbursementOutlook(open);
    expect(legal.deadline).toBe('2026-01-31');
    expect(bothOf(legal)).toEqual([
      [
        'Xã A: nếu giữ tiến độ như hiện nay, đến ngày 31/01/2026 chỉ giải ngân được khoảng 60,94% kế hoạch vốn năm 2025, do cấp tỉnh giao ngày 10/01/2025, vốn đầu tư phát triển, không gồm vốn kéo dài, còn thiếu khoảng 46,88 tỷ đồng.',
        '  Thời hạn giải ngân theo quy định: ngày 31/01/2026.',
        '    Căn cứ: Điều 72 Luật số 58/2024/QH15 ngày 29/11/2024 của Quốc hội (theo nguồn thứ cấp).',
        '  Từ ngày 01/01/2025 đến ngày 31/8/2025, bình quân mỗi tháng giải ngân được 5,63 tỷ đồng.',
        '    45 tỷ đồng ÷ 8 tháng = 5,625 tỷ đồng/tháng',
        '  Từ ngày 01/9/2025 đến ngày 31/01/2026, bình quân mỗi tháng cần giải ngân 15 tỷ đồng, gấp 2,67 lần tiến độ đến nay.',
        '    (120 tỷ đồng − 45 tỷ đồng) ÷ 5 tháng = 15 tỷ đồng/tháng',
        '  Dự báo đến ngày 31/01/2026 nếu giữ tiến độ đến nay: khoảng 73,13 tỷ đồng.',
        '    45 tỷ đồng + 5,625 tỷ đồng/tháng × 5 tháng = 73,125 tỷ đồng',
        '  Các dự báo đến ngày 31/01/2026: từ 73,13 đến 82,5 tỷ đồng. Các dự báo khác nhau vì giả định khác nhau về thời gian còn lại: theo tiến độ bình quân từ đầu, các tháng còn lại giải ngân như bình quân từ ngày bắt đầu; theo tiến độ từ kỳ báo cáo trước, các tháng còn lại giải ngân như từ kỳ báo cáo trước đến nay.',
        '    Theo tiến độ từ kỳ báo cáo trước: 82,5 tỷ đồng, 68,75% kế hoạch.',
        '  Giả định: Tử số và mẫu số cùng loại vốn (nguồn không nêu đủ loại vốn).',
        '  Giả định: Số giải ngân được dùng như số thực hiện (nguồn không nêu là số thực hiện hay số ước).',
      ],
      [
        'Commune A: at the current pace, about 60.94% of the annual plan of 2025, assigned by the province on 2025-01-10, investment capital, carried-over capital excluded will be disbursed by 2026-01-31, about 46.88 billion VND short.',
        '  The deadline that the law sets: 2026-01-31.',
        '    Source: Law 58/2024/QH15 of 2024-11-29, Article 72 (secondary source).',
        '  From 2025-01-01 to 2025-08-31, 5.63 billion VND a month was disbursed on average.',
        '    45 billion VND ÷ 8 months = 5.625 billion VND/month',
        '  From 2025-09-01 to 2026-01-31, 15 billion VND a month must be disbursed on average, 2.67 times the current pace.',
        '    (120 billion VND − 45 billion VND) ÷ 5 months = 15 billion VND/month',
        '  Forecast for 2026-01-31 at the current pace: about 73.13 billion VND.',
        '    45 billion VND + 5.625 billion VND/month × 5 months = 73.125 billion VND',
        '  The forecasts for 2026-01-31 run from 73.13 to 82.5 billion VND. The forecasts differ in what they assume of the time left: by the average pace, the months left are like the average since the first day; by the recent pace, the months left are like the time since the observation before.',
        '    By the recent pace: 82.5 billion VND, 68.75% of the plan.',
        '  Assumed: Both amounts are of one type of capital (it is not stated of both).',
        '  Assumed: The amount is used as an actual one (whether it is an estimate is not stated).',
      ],
    ]);
    const recurrent = () => disbursementOutlook({ ...open, plan: { ...plan, capitalType: 'recurrent' } });
    expect(bothSaidOf(recurrent)).toEqual([
      ['deadline: is missing; expected a calendar day such as “2023-09-30”'],
      ['deadline: còn thiếu; cần ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ “2023-09-30”'],
    ]);
    const all = disbursementOutlook({ ...open, plan: { ...plan, capitalType: 'all' } });
    expect(all.assumptions.map(({ code }) => code)).toEqual([
      'capital-type-not-stated',
      'figure-status-not-stated',
      'deadline-of-investment',
    ]);
  });
});

test('months of past years weigh days within them, and no others', () => {
  const monthly = (...amounts: number[]) => [{ year: 2024, monthlyAmounts: amounts }];
  const of = (asOf: string, amounts: number[], deadline = '2025-12-31') =>
    disbursementOutlook({
      ...base,
      deadline,
      observations: [{ ...billion('30'), asOf }],
      pastYears: monthly(...amounts),
    }).forecasts.find(({ forecastMethod }) => forecastMethod === 'past-years');
  const even = Array<number>(12).fill(1);
  const figures = (found: ReturnType<typeof of>) => [
    shown(found!.forecastPercent as never),
    shown(found!.expectedPercent as never),
    shown(found!.lag as never),
  ];
  expect(figures(of('2025-06-30', even))).toEqual(['50', '50', '-30000000000']);
  expect(figures(of('2025-06-15', even))).toEqual([
    '54.54545454545454545454545454545455',
    '45.83333333333333333333333333333333',
    '-25000000000',
  ]);
  expect(figures(of('2025-06-30', [...Array<number>(11).fill(0), 5]))).toEqual([
    'zero-denominator',
    '0',
    '30000000000',
  ]);
  expect(figures(of('2025-06-30', [5, ...Array<number>(11).fill(0)]))).toEqual(['25', '100', '-90000000000']);
  expect(figures(of('2025-06-30', even, '2025-09-15'))).toEqual([
    '35.41666666666666666666666666666667',
    '70.58823529411764705882352941176471',
    '-54705882352.94117647058823529411765',
  ]);
});

test('what is wrong is said', () => {
  const call = () =>
    disbursementOutlook({
      ...base,
      observations: [
        { ...billion('130'), asOf: '2025-06-30' },
        { ...billion('-1'), asOf: '2025-06-30' },
      ],
      pastYears: [{ year: 2024, monthlyAmounts: [1, 2] }],
      deadline: '2024-12-31',
    } as never);
  expect(bothSaidOf(call)).toEqual([
    [
      'observations[1].value: expected 0 or more',
      'pastYears[0].monthlyAmounts: expected 12 or more items',
      'observations[0].value: the disbursed amount (130 billion VND) is larger than the plan (120 billion VND)',
      'observations[1].asOf: given twice: 2025-06-30',
      'deadline: the period ends (2024-12-31) before it starts (2025-01-01)',
    ],
    [
      'observations[1].value: phải từ 0 trở lên',
      'pastYears[0].monthlyAmounts: cần ít nhất 12 phần tử',
      'observations[0].value: số giải ngân (130 tỷ đồng) lớn hơn kế hoạch vốn (120 tỷ đồng)',
      'observations[1].asOf: trùng lặp: 30/6/2025',
      'deadline: kỳ kết thúc (31/12/2024) trước khi bắt đầu (01/01/2025)',
    ],
  ]);
  expect(problemsOf(() => disbursementOutlook({ ...base, pastYears: 5 } as never))).toEqual([
    ['wrong-type', 'pastYears'],
  ]);
});
