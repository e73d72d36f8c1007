import { describe, expect, test } from 'vitest';
import {
  allocateByCoefficients,
  allocationAssumptionTexts,
  allocationRules,
  allocationStatusNames,
  allocationWarningTexts,
  defineAllocationRule,
  type AllocationOptions,
} from '../../../src/capital/internal.js';
import { bothOf, bothSaidOf } from '../problems.js';

const VILLAGES = 'extremely-difficult-villages';
const billion = { value: 10, unit: 'billionVND' } as const;
const rule = allocationRules()['16-2026'];
const communeOf = (subject: string, classifications: readonly string[], villages = 0) => ({
  subject,
  classifications,
  figures: { [VILLAGES]: villages },
});

describe('an allocation', () => {
  test('to places of classes', () => {
    const result = allocateByCoefficients(
      rule,
      [communeOf('Xã A', ['border', 'area-2'], 7), communeOf('Xã B', ['area-1'])],
      billion,
      { roundTo: 'millionVND', subject: { vi: 'Vốn năm 2026', en: 'Capital of 2026' } },
    );
    expect(bothOf(result)).toEqual([
      [
        'Vốn năm 2026: phân bổ 10 tỷ đồng cho 2 đơn vị; tổng số 87 điểm, bình quân 114,94 triệu đồng/điểm (vốn ngân sách trung ương giai đoạn 2026-2030 của Chương trình mục tiêu quốc gia giai đoạn 2026-2035).',
        '  10 tỷ đồng ÷ 87 điểm ≈ 0,1149 tỷ đồng/điểm',
        '  Căn cứ: Quyết định số 16/2026/QĐ-TTg ngày 15/4/2026 của Thủ tướng Chính phủ (dẫn theo vietnam.vn).',
        '  Xã A: 57 điểm, được phân bổ 6,552 tỷ đồng.',
        '    10 tỷ đồng × 57 điểm ÷ 87 điểm ≈ 6,5517 tỷ đồng',
        '    Tổng điểm: 57 điểm.',
        '      50 + 7 = 57 điểm',
        '      Đối tượng xã: xã biên giới, hệ số 50. Cũng thuộc: xã khu vực II; chỉ áp dụng hệ số cao nhất.',
        '      Số thôn đặc biệt khó khăn: 7 thôn, hệ số 1.',
        '        7 thôn × 1 = 7 điểm',
        '    Làm tròn xuống 6,551 tỷ đồng, cộng thêm 1 triệu đồng: phần còn lại sau làm tròn (1 × 1 triệu đồng) chia cho các đơn vị có phần lẻ bị cắt lớn nhất.',
        '      6,551 tỷ đồng + 1 triệu đồng = 6,552 tỷ đồng',
        '  Xã B: 30 điểm, được phân bổ 3,448 tỷ đồng.',
        '    10 tỷ đồng × 30 điểm ÷ 87 điểm ≈ 3,4483 tỷ đồng',
        '    Tổng điểm: 30 điểm.',
        '      30 + 0 = 30 điểm',
        '      Đối tượng xã: xã khu vực I, hệ số 30.',
        '      Số thôn đặc biệt khó khăn: 0 thôn, hệ số 1.',
        '        0 thôn × 1 = 0 điểm',
        '    Làm tròn xuống 3,448 tỷ đồng.',
        '  Lưu ý: Ngân sách trung ương chỉ hỗ trợ địa phương nhận bổ sung cân đối; địa phương nhận từ 70% trở lên có thêm hệ số ưu tiên, nhưng mức cụ thể chưa xác định được.',
        '  Lưu ý: Mức vốn hằng năm còn phụ thuộc kết quả giải ngân của năm trước.',
      ],
      [
        'Capital of 2026: 10 billion VND allocated (places: 2); 87 points in all, 114.94 million VND/point (central capital of 2026-2030, the merged National Target Programme).',
        '  10 billion VND ÷ 87 points ≈ 0.1149 billion VND/point',
        '  Source: Decision 16/2026/QĐ-TTg of 2026-04-15 (as quoted by vietnam.vn).',
        '  Xã A: 57 points, gets 6.552 billion VND.',
        '    10 billion VND × 57 points ÷ 87 points ≈ 6.5517 billion VND',
        '    All points: 57 points.',
        '      50 + 7 = 57 points',
        '      Communes: border commune, coefficient 50. It also belongs to: area II commune; only the highest coefficient applies.',
        '      Extremely difficult villages: 7 villages, coefficient 1.',
        '        7 villages × 1 = 7 points',
        '    Rounded down to 6.551 billion VND, and 1 million VND more: what rounding left (1 × 1 million VND) goes to the places of which most was cut off.',
        '      6.551 billion VND + 1 million VND = 6.552 billion VND',
        '  Xã B: 30 points, gets 3.448 billion VND.',
        '    10 billion VND × 30 points ÷ 87 points ≈ 3.4483 billion VND',
        '    All points: 30 points.',
        '      30 + 0 = 30 points',
        '      Communes: area I commune, coefficient 30.',
        '      Extremely difficult villages: 0 villages, coefficient 1.',
        '        0 villages × 1 = 0 points',
        '    Rounded down to 3.448 billion VND.',
        '  Note: Only provinces with balance supplement are supported; those with 70% or more have a priority coefficient whose value is not established.',
        '  Note: Yearly amounts also depend on what was disbursed before.',
      ],
    ]);
  });

  test('that can be read in several ways', () => {
    const places = [3, 5].map((count, row) => ({
      subject: `Tỉnh ${String(row)}`,
      figures: {
        'below-15': count,
        'safe-zone': 0,
        'from-15-to-18': count * 2,
        recognised: 20,
        'extremely-difficult': row * 9,
        communes: 36 + count,
        'districts-to-recognise': row,
        'central-support-rate': 80,
      },
    }));
    const result = allocateByCoefficients(allocationRules()['07-2022-capital-of-2022-2025'], places, billion);
    expect(result.otherReadings.map(({ reading, name }) => [reading, name])).toEqual([
      [
        'multiplied',
        {
          en: 'the sum for communes and districts is multiplied by 1 + the coefficient of the province',
          vi: 'tổng hệ số các xã, huyện nhân với (1 + hệ số ưu tiên)',
        },
      ],
    ]);
    expect(bothOf(result)).toEqual([
      [
        'Phân bổ 10 tỷ đồng cho 2 đơn vị; tổng số 172 điểm, bình quân 58,14 triệu đồng/điểm (vốn ngân sách trung ương giai đoạn 2022-2025 của Chương trình xây dựng nông thôn mới).',
        '  10 tỷ đồng ÷ 172 điểm ≈ 0,0581 tỷ đồng/điểm',
        '  Căn cứ: Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Cách đọc văn bản: hệ số của tỉnh tính cho mỗi xã rồi cộng vào (văn bản in “căn cứ… số xã”, không in công thức).',
        '  Tỉnh 0: 64,7 điểm, được phân bổ 3,761627907 tỷ đồng.',
        '    10 tỷ đồng × 64,7 điểm ÷ 172 điểm ≈ 3,7616 tỷ đồng',
        '    Tổng điểm: 64,7 điểm.',
        '      53 + 0 + 11,7 = 64,7 điểm',
        '      Xã đạt dưới 15 tiêu chí: 3, hệ số 5.',
        '        3 × 5 = 15 điểm',
        '        Căn cứ: khoản 1 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Xã an toàn khu chưa đạt chuẩn nông thôn mới: 0, hệ số 5.',
        '        0 × 5 = 0 điểm',
        '        Căn cứ: khoản 1 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Xã đạt từ 15 đến 18 tiêu chí: 6, hệ số 3.',
        '        6 × 3 = 18 điểm',
        '        Căn cứ: khoản 1 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Xã đã được công nhận đạt chuẩn nông thôn mới: 20, hệ số 1.',
        '        20 × 1 = 20 điểm',
        '        Căn cứ: khoản 1 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Số huyện chưa đạt chuẩn phấn đấu đạt chuẩn nông thôn mới (không gồm huyện nghèo): 0 huyện, hệ số 20.',
        '        0 huyện × 20 = 0 điểm',
        '        Căn cứ: điểm a khoản 2 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Hệ số ưu tiên theo số xã: 11,7 điểm.',
        '        0,3 × 39 = 11,7 điểm',
        '        Đối tượng ưu tiên: 80%, thuộc mức “Tỉnh nhận hỗ trợ từ 60% trở lên”, hệ số 0,3.',
        '          Căn cứ: khoản 3 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '        Số xã của tỉnh được tính hệ số: 39 xã, hệ số 1.',
        '          39 xã × 1 = 39 điểm',
        '    Làm tròn xuống 3,761627906 tỷ đồng, cộng thêm 1 đồng: phần còn lại sau làm tròn (1 × 1 đồng) chia cho các đơn vị có phần lẻ bị cắt lớn nhất.',
        '      3,761627906 tỷ đồng + 1 đồng = 3,761627907 tỷ đồng',
        '  Tỉnh 1: 107,3 điểm, được phân bổ 6,238372093 tỷ đồng.',
        '    10 tỷ đồng × 107,3 điểm ÷ 172 điểm ≈ 6,2384 tỷ đồng',
        '    Tổng điểm: 107,3 điểm.',
        '      75 + 20 + 12,3 = 107,3 điểm',
        '      Xã đạt dưới 15 tiêu chí: 5, hệ số 5.',
        '        5 × 5 = 25 điểm',
        '        Căn cứ: khoản 1 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Xã an toàn khu chưa đạt chuẩn nông thôn mới: 0, hệ số 5.',
        '        0 × 5 = 0 điểm',
        '        Căn cứ: khoản 1 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Xã đạt từ 15 đến 18 tiêu chí: 10, hệ số 3.',
        '        10 × 3 = 30 điểm',
        '        Căn cứ: khoản 1 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Xã đã được công nhận đạt chuẩn nông thôn mới: 20, hệ số 1.',
        '        20 × 1 = 20 điểm',
        '        Căn cứ: khoản 1 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Số huyện chưa đạt chuẩn phấn đấu đạt chuẩn nông thôn mới (không gồm huyện nghèo): 1 huyện, hệ số 20.',
        '        1 huyện × 20 = 20 điểm',
        '        Căn cứ: điểm a khoản 2 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Hệ số ưu tiên theo số xã: 12,3 điểm.',
        '        0,3 × 41 = 12,3 điểm',
        '        Đối tượng ưu tiên: 80%, thuộc mức “Tỉnh nhận hỗ trợ từ 60% trở lên”, hệ số 0,3.',
        '          Căn cứ: khoản 3 Điều 5 Quyết định số 07/2022/QĐ-TTg ngày 25/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '        Số xã của tỉnh được tính hệ số: 41 xã, hệ số 1.',
        '          41 xã × 1 = 41 điểm',
        '    Làm tròn xuống 6,238372093 tỷ đồng.',
        '  Giả định: Số liệu được lấy đúng căn cứ của quy định: Đối tượng xã: số xã tính đến hết năm 2021; Số xã của tỉnh được tính hệ số: số xã tính đến hết năm 2021; Tỷ lệ nhận hỗ trợ từ ngân sách trung ương: dự toán ngân sách nhà nước năm 2022.',
        '  Lưu ý: Văn bản có thể đọc nhiều cách, cho kết quả khác nhau. Ở đây: hệ số của tỉnh tính cho mỗi xã rồi cộng vào (văn bản in “căn cứ… số xã”, không in công thức). Cách khác: tổng hệ số các xã, huyện nhân với (1 + hệ số ưu tiên).',
        '  Lưu ý: Vốn của các chương trình chuyên đề và Chương trình vốn vay ADB được phân bổ theo tiêu chí riêng.',
      ],
      [
        '10 billion VND allocated (places: 2); 172 points in all, 58.14 million VND/point (central capital of 2022-2025, new rural development).',
        '  10 billion VND ÷ 172 points ≈ 0.0581 billion VND/point',
        '  Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5 (read in the official codification of February 2025).',
        '  The text is read so: the coefficient of the province counts for each commune and is added (the text says “by the number of communes” and prints no formula).',
        '  Tỉnh 0: 64.7 points, gets 3.761627907 billion VND.',
        '    10 billion VND × 64.7 points ÷ 172 points ≈ 3.7616 billion VND',
        '    All points: 64.7 points.',
        '      53 + 0 + 11.7 = 64.7 points',
        '      Commune below 15 criteria: 3, coefficient 5.',
        '        3 × 5 = 15 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 1 (read in the official codification of February 2025).',
        '      Safe-zone commune not yet recognised: 0, coefficient 5.',
        '        0 × 5 = 0 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 1 (read in the official codification of February 2025).',
        '      Commune with 15 to 18 criteria: 6, coefficient 3.',
        '        6 × 3 = 18 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 1 (read in the official codification of February 2025).',
        '      Recognised commune: 20, coefficient 1.',
        '        20 × 1 = 20 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 1 (read in the official codification of February 2025).',
        '      Districts to be recognised, poor districts not among them: 0 districts, coefficient 20.',
        '        0 districts × 20 = 0 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 2, point a (read in the official codification of February 2025).',
        '      Priority by the number of communes: 11.7 points.',
        '        0.3 × 39 = 11.7 points',
        '        Priority of the province: 80%, within “Support of 60% or more”, coefficient 0.3.',
        '          Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 3 (read in the official codification of February 2025).',
        '        Communes of the province that have a coefficient: 39 communes, coefficient 1.',
        '          39 communes × 1 = 39 points',
        '    Rounded down to 3.761627906 billion VND, and 1 VND more: what rounding left (1 × 1 VND) goes to the places of which most was cut off.',
        '      3.761627906 billion VND + 1 VND = 3.761627907 billion VND',
        '  Tỉnh 1: 107.3 points, gets 6.238372093 billion VND.',
        '    10 billion VND × 107.3 points ÷ 172 points ≈ 6.2384 billion VND',
        '    All points: 107.3 points.',
        '      75 + 20 + 12.3 = 107.3 points',
        '      Commune below 15 criteria: 5, coefficient 5.',
        '        5 × 5 = 25 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 1 (read in the official codification of February 2025).',
        '      Safe-zone commune not yet recognised: 0, coefficient 5.',
        '        0 × 5 = 0 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 1 (read in the official codification of February 2025).',
        '      Commune with 15 to 18 criteria: 10, coefficient 3.',
        '        10 × 3 = 30 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 1 (read in the official codification of February 2025).',
        '      Recognised commune: 20, coefficient 1.',
        '        20 × 1 = 20 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 1 (read in the official codification of February 2025).',
        '      Districts to be recognised, poor districts not among them: 1 district, coefficient 20.',
        '        1 district × 20 = 20 points',
        '        Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 2, point a (read in the official codification of February 2025).',
        '      Priority by the number of communes: 12.3 points.',
        '        0.3 × 41 = 12.3 points',
        '        Priority of the province: 80%, within “Support of 60% or more”, coefficient 0.3.',
        '          Source: Decision 07/2022/QĐ-TTg of 2022-03-25, Article 5, clause 3 (read in the official codification of February 2025).',
        '        Communes of the province that have a coefficient: 41 communes, coefficient 1.',
        '          41 communes × 1 = 41 points',
        '    Rounded down to 6.238372093 billion VND.',
        '  Assumed: The figures are those by which the rule counts: Communes: communes up to the end of 2021; Communes of the province that have a coefficient: communes up to the end of 2021; Share of support from the central budget: the budget estimate of 2022.',
        '  Note: The text can be read in several ways, which give different amounts. Here: the coefficient of the province counts for each commune and is added (the text says “by the number of communes” and prints no formula). Otherwise: the sum for communes and districts is multiplied by 1 + the coefficient of the province.',
        '  Note: The capital of thematic programmes and of the ADB loan is allocated by criteria of their own.',
      ],
    ]);
  });

  test('to nobody', () => {
    const result = allocateByCoefficients(
      allocationRules()['39-2021'],
      [{ subject: 'Xã A', figures: { 'project-points': 0 } }],
      billion,
    );
    expect(bothOf(result)).toEqual([
      [
        'Không phân bổ được 10 tỷ đồng cho 1 đơn vị: tổng số điểm bằng 0 (vốn ngân sách trung ương của một dự án thuộc Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025).',
        '  Căn cứ: Điều 5 Quyết định số 39/2021/QĐ-TTg ngày 30/12/2021 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Xã A: 0 điểm, không được phân bổ.',
        '    Số điểm của dự án theo phụ lục của Quyết định: 0 điểm, hệ số 1.',
        '      0 điểm × 1 = 0 điểm',
        '  Giả định: Số liệu được lấy đúng căn cứ của quy định: Số điểm của dự án theo phụ lục của Quyết định: các phụ lục của Quyết định số 39/2021/QĐ-TTg.',
        '  Lưu ý: Bảng điểm trong các phụ lục của Quyết định chưa có trong thư viện: số điểm của từng địa phương do người dùng đưa vào.',
        '  Lưu ý: Ngân sách trung ương chỉ hỗ trợ địa phương nhận bổ sung cân đối và các tỉnh Quảng Nam, Quảng Ngãi, Khánh Hòa (khoản 7 Điều 3).',
      ],
      [
        '10 billion VND cannot be allocated (places: 1): there are no points (central capital of a project for ethnic-minority and mountainous areas, 2021-2025).',
        '  Source: Decision 39/2021/QĐ-TTg of 2021-12-30, Article 5 (read in the official codification of February 2025).',
        '  Xã A: 0 points, gets nothing.',
        '    Points of the project by the annexes of the decision: 0 points, coefficient 1.',
        '      0 points × 1 = 0 points',
        '  Assumed: The figures are those by which the rule counts: Points of the project by the annexes of the decision: the annexes of Decision 39/2021/QĐ-TTg.',
        '  Note: The tables of points in the annexes are not established: the points of each place are the caller’s.',
        '  Note: Only provinces with balance supplement are supported, and Quảng Nam, Quảng Ngãi, Khánh Hòa (Article 3, clause 7).',
      ],
    ]);
  });

  test('by points with decimals', () => {
    const result = allocateByCoefficients(
      allocationRules()['39-2021'],
      [{ subject: 'Xã A', figures: { 'project-points': '2.5' } }],
      billion,
    );
    expect(bothOf(result)).toEqual([
      [
        'Phân bổ 10 tỷ đồng cho 1 đơn vị; tổng số 2,5 điểm, bình quân 4 tỷ đồng/điểm (vốn ngân sách trung ương của một dự án thuộc Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025).',
        '  10 tỷ đồng ÷ 2,5 điểm = 4 tỷ đồng/điểm',
        '  Căn cứ: Điều 5 Quyết định số 39/2021/QĐ-TTg ngày 30/12/2021 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Xã A: 2,5 điểm, được phân bổ 10 tỷ đồng.',
        '    10 tỷ đồng × 2,5 điểm ÷ 2,5 điểm = 10 tỷ đồng',
        '    Số điểm của dự án theo phụ lục của Quyết định: 2,5 điểm, hệ số 1.',
        '      2,5 điểm × 1 = 2,5 điểm',
        '  Giả định: Số liệu được lấy đúng căn cứ của quy định: Số điểm của dự án theo phụ lục của Quyết định: các phụ lục của Quyết định số 39/2021/QĐ-TTg.',
        '  Lưu ý: Bảng điểm trong các phụ lục của Quyết định chưa có trong thư viện: số điểm của từng địa phương do người dùng đưa vào.',
        '  Lưu ý: Ngân sách trung ương chỉ hỗ trợ địa phương nhận bổ sung cân đối và các tỉnh Quảng Nam, Quảng Ngãi, Khánh Hòa (khoản 7 Điều 3).',
      ],
      [
        '10 billion VND allocated (places: 1); 2.5 points in all, 4 billion VND/point (central capital of a project for ethnic-minority and mountainous areas, 2021-2025).',
        '  10 billion VND ÷ 2.5 points = 4 billion VND/point',
        '  Source: Decision 39/2021/QĐ-TTg of 2021-12-30, Article 5 (read in the official codification of February 2025).',
        '  Xã A: 2.5 points, gets 10 billion VND.',
        '    10 billion VND × 2.5 points ÷ 2.5 points = 10 billion VND',
        '    Points of the project by the annexes of the decision: 2.5 points, coefficient 1.',
        '      2.5 points × 1 = 2.5 points',
        '  Assumed: The figures are those by which the rule counts: Points of the project by the annexes of the decision: the annexes of Decision 39/2021/QĐ-TTg.',
        '  Note: The tables of points in the annexes are not established: the points of each place are the caller’s.',
        '  Note: Only provinces with balance supplement are supported, and Quảng Nam, Quảng Ngãi, Khánh Hòa (Article 3, clause 7).',
      ],
    ]);
  });

  test('by bands of a figure, with a counterpart, of another day', () => {
    const figures = {
      'poor-near-poor-rate': '20.5',
      'poor-near-poor-households': 30000,
      'poor-districts': 1,
      'coastal-island-communes': 0,
      communes: 120,
    };
    const of = (options: AllocationOptions) =>
      allocateByCoefficients(
        allocationRules()['02-2022-2'],
        [{ subject: 'Tỉnh A', figures, supportPercent: 70 }],
        billion,
        options,
      );
    expect(bothOf(of({ asOf: '2021-12-31' }))).toEqual([
      [
        'Phân bổ 10 tỷ đồng cho 1 đơn vị; tổng số 1,52 điểm, bình quân 6,57 tỷ đồng/điểm (Dự án 2: đa dạng hóa sinh kế, phát triển mô hình giảm nghèo).',
        '  10 tỷ đồng ÷ 1,5225 điểm ≈ 6,5681 tỷ đồng/điểm',
        '  Căn cứ: Điều 6 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '  Tỉnh A: 1,52 điểm, được phân bổ 10 tỷ đồng.',
        '    10 tỷ đồng × 1,5225 điểm ÷ 1,5225 điểm = 10 tỷ đồng',
        '    X × Y: 1,52 điểm.',
        '      1,05 × 1,45 = 1,5225 điểm',
        '      X: tổng hệ số tỷ lệ và số hộ nghèo, cận nghèo: 1,05 điểm.',
        '        0,6 + 0,45 = 1,05 điểm',
        '        Tổng tỷ lệ hộ nghèo và hộ cận nghèo của tỉnh: 20,5%, thuộc mức “từ 15% đến dưới 25%”, hệ số 0,6.',
        '          Căn cứ: khoản 2 Điều 6 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '        Tổng số hộ nghèo và hộ cận nghèo của tỉnh: 30.000 hộ, thuộc mức “từ 20.000 đến dưới 40.000 hộ”, hệ số 0,45.',
        '          Căn cứ: khoản 2 Điều 6 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Y: hệ số vùng khó khăn và số đơn vị hành chính cấp xã: 1,45 điểm.',
        '        0,3 + 1,15 = 1,45 điểm',
        '        Địa bàn khó khăn nhân hệ số: 0,3 điểm.',
        '          0,12 × 2,5 = 0,3 điểm',
        '          Địa bàn khó khăn: 0,12 điểm.',
        '            0,12 + 0 = 0,12 điểm',
        '            Số huyện nghèo: 1 huyện, hệ số 0,12.',
        '              1 huyện × 0,12 = 0,12 điểm',
        '            Số xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo: 0 xã, hệ số 0,015.',
        '              0 xã × 0,015 = 0 điểm',
        '        Số đơn vị hành chính cấp xã của tỉnh: 120 xã, thuộc mức “từ 111 đến dưới 151 xã”, hệ số 1,15.',
        '          Căn cứ: khoản 2 Điều 6 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '    Tỉnh A: vốn đối ứng tối thiểu của ngân sách địa phương là 300 triệu đồng (quy định về vốn đối ứng của Chương trình giảm nghèo bền vững giai đoạn 2021-2025).',
        '      10 tỷ đồng × 3% = 0,3 tỷ đồng',
        '      Căn cứ: khoản 2 Điều 13 Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển điện tử, bản tháng 02/2025).',
        '      Tỷ lệ bổ sung cân đối từ ngân sách trung ương là 70%, thuộc nhóm từ 70% trở lên.',
        '  Giả định: Số liệu được lấy đúng căn cứ của quy định: Tổng tỷ lệ hộ nghèo và hộ cận nghèo của tỉnh: kết quả rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo đa chiều giai đoạn 2022-2025; Tổng số hộ nghèo và hộ cận nghèo của tỉnh: kết quả rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo đa chiều giai đoạn 2022-2025.',
        '  Giả định: Số vốn là phần dành cho các đơn vị được phân bổ, sau khi chia: bộ, cơ quan trung ương tối đa 15%; địa phương tối thiểu 85%.',
        '  Lưu ý: Số đơn vị hành chính cấp xã của tỉnh: quy định tính đến ngày 31/12/2020, số liệu đưa vào tính đến ngày 31/12/2021.',
      ],
      [
        '10 billion VND allocated (places: 1); 1.52 points in all, 6.57 billion VND/point (Project 2: livelihoods and models).',
        '  10 billion VND ÷ 1.5225 points ≈ 6.5681 billion VND/point',
        '  Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 6 (read in the official codification of February 2025).',
        '  Tỉnh A: 1.52 points, gets 10 billion VND.',
        '    10 billion VND × 1.5225 points ÷ 1.5225 points = 10 billion VND',
        '    X × Y: 1.52 points.',
        '      1.05 × 1.45 = 1.5225 points',
        '      X: rate and number: 1.05 points.',
        '        0.6 + 0.45 = 1.05 points',
        '        Poor and near-poor rate of the province: 20.5%, within “from 15% to under 25%”, coefficient 0.6.',
        '          Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 6, clause 2 (read in the official codification of February 2025).',
        '        Poor and near-poor households of the province: 30,000 households, within “from 20,000 to under 40,000 households”, coefficient 0.45.',
        '          Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 6, clause 2 (read in the official codification of February 2025).',
        '      Y: difficult areas and communes: 1.45 points.',
        '        0.3 + 1.15 = 1.45 points',
        '        Difficult areas, weighted: 0.3 points.',
        '          0.12 × 2.5 = 0.3 points',
        '          Difficult areas: 0.12 points.',
        '            0.12 + 0 = 0.12 points',
        '            Poor districts: 1 district, coefficient 0.12.',
        '              1 district × 0.12 = 0.12 points',
        '            Extremely difficult coastal and island communes: 0 communes, coefficient 0.015.',
        '              0 communes × 0.015 = 0 points',
        '        Commune-level units of the province: 120 communes, within “from 111 to under 151 communes”, coefficient 1.15.',
        '          Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 6, clause 2 (read in the official codification of February 2025).',
        '    Tỉnh A: the local budgets must add at least 300 million VND (counterpart rule of sustainable poverty reduction, 2021-2025).',
        '      10 billion VND × 3% = 0.3 billion VND',
        '      Source: Decision 02/2022/QĐ-TTg of 2022-01-18, Article 13, clause 2 (read in the official codification of February 2025).',
        '      The share of balance supplement is 70%: 70% or more.',
        '  Assumed: The figures are those by which the rule counts: Poor and near-poor rate of the province: the review of poor and near-poor households of 2021 by the standard of 2022-2025; Poor and near-poor households of the province: the review of poor and near-poor households of 2021 by the standard of 2022-2025.',
        '  Assumed: The amount is what is for the places, after the whole was divided: central agencies at most 15%; provinces at least 85%.',
        '  Note: Commune-level units of the province: the rule counts up to 2020-12-31, the figures given up to 2021-12-31.',
      ],
    ]);
    expect(of({}).assumptions).toEqual([
      {
        code: 'counted-as-ruled',
        text: {
          en: 'The figures are those by which the rule counts: Poor and near-poor rate of the province: the review of poor and near-poor households of 2021 by the standard of 2022-2025; Poor and near-poor households of the province: the review of poor and near-poor households of 2021 by the standard of 2022-2025; Commune-level units of the province: decisions up to 31 December 2020.',
          vi: 'Số liệu được lấy đúng căn cứ của quy định: Tổng tỷ lệ hộ nghèo và hộ cận nghèo của tỉnh: kết quả rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo đa chiều giai đoạn 2022-2025; Tổng số hộ nghèo và hộ cận nghèo của tỉnh: kết quả rà soát hộ nghèo, hộ cận nghèo năm 2021 theo chuẩn nghèo đa chiều giai đoạn 2022-2025; Số đơn vị hành chính cấp xã của tỉnh: quyết định của cơ quan có thẩm quyền đến ngày 31/12/2020.',
        },
      },
      {
        code: 'amount-for-places',
        text: {
          en: 'The amount is what is for the places, after the whole was divided: central agencies at most 15%; provinces at least 85%.',
          vi: 'Số vốn là phần dành cho các đơn vị được phân bổ, sau khi chia: bộ, cơ quan trung ương tối đa 15%; địa phương tối thiểu 85%.',
        },
      },
    ]);
  });
});

test('the words of statuses, assumptions and warnings', () => {
  expect([allocationStatusNames, allocationAssumptionTexts, allocationWarningTexts]).toEqual([
    {
      allocated: {
        en: 'allocated',
        vi: 'được phân bổ',
      },
      excluded: {
        en: 'excluded',
        vi: 'không thuộc đối tượng phân bổ',
      },
      'no-points': {
        en: 'no points',
        vi: 'không có điểm',
      },
    },
    {
      'amount-for-places': {
        en: 'The amount is what is for the places, after the whole was divided: {parts}.',
        vi: 'Số vốn là phần dành cho các đơn vị được phân bổ, sau khi chia: {parts}.',
      },
      'counted-as-ruled': {
        en: 'The figures are those by which the rule counts: {bases}.',
        vi: 'Số liệu được lấy đúng căn cứ của quy định: {bases}.',
      },
    },
    {
      'counted-on-another-day': {
        en: '{what}: the rule counts up to {ruled}, the figures given up to {given}.',
        vi: '{what}: quy định tính đến ngày {ruled}, số liệu đưa vào tính đến ngày {given}.',
      },
      'not-expressed': {
        en: '{text}',
        vi: '{text}',
      },
      'readings-differ': {
        en: 'The text can be read in several ways, which give different amounts. Here: {used}. Otherwise: {other}.',
        vi: 'Văn bản có thể đọc nhiều cách, cho kết quả khác nhau. Ở đây: {used}. Cách khác: {other}.',
      },
    },
  ]);
});

describe('what is wrong', () => {
  const said = (places: unknown, amount: unknown = billion, options: unknown = {}) =>
    bothSaidOf(() => allocateByCoefficients(rule, places as never, amount as never, options as never));

  test('with places', () => {
    expect(
      said([
        communeOf('A', ['boder']),
        communeOf('B', []),
        communeOf('A', ['other'], 1.5),
        { subject: 'E', classifications: ['other'], figures: { villages: 1, [VILLAGES]: 0 } },
        { subject: 'F', classifications: ['other'], figures: { border: 2, [VILLAGES]: 0 } },
        { subject: 'G', figures: { border: 2, [VILLAGES]: 0 } },
        {
          subject: 'H',
          id: 'h',
          classifications: ['other'],
          figures: { [VILLAGES]: { value: 1, unit: 'commune' } },
        },
        { subject: 'I', id: 'h', classifications: ['other'], figures: {} },
        { subject: 'J', classifications: ['other'], figures: { [VILLAGES]: 0 }, province: 'Atlantis' },
      ]),
    ).toEqual([
      [
        'places[2].subject: given twice: A',
        'places[7].id: given twice: h',
        'places[8].province: there is no Atlantis in the list of provinces',
        'places[0].classifications[0]: there is no boder in the classes of the rule; did you mean “border”?',
        'places[1].classifications: is missing; expected area-3, safe-zone, border, island, special-zone, area-2, area-1, other',
        'places[2].figures.extremely-difficult-villages: expected a whole number',
        'places[3].figures.villages: there is no villages in the figures of the rule',
        'places[4].classifications: contradiction: one unit of a class, and numbers of units by class',
        'places[5].figures.area-3: is missing; expected a finite number',
        'places[5].figures.safe-zone: is missing; expected a finite number',
        'places[5].figures.island: is missing; expected a finite number',
        'places[5].figures.special-zone: is missing; expected a finite number',
        'places[5].figures.area-2: is missing; expected a finite number',
        'places[5].figures.area-1: is missing; expected a finite number',
        'places[5].figures.other: is missing; expected a finite number',
        'places[6].figures.extremely-difficult-villages.unit: expected the unit village, received commune',
        'places[7].figures.extremely-difficult-villages: is missing; expected a finite number',
      ],
      [
        'places[2].subject: trùng lặp: A',
        'places[7].id: trùng lặp: h',
        'places[8].province: không có Atlantis trong danh mục tỉnh, thành phố',
        'places[0].classifications[0]: không có boder trong các nhóm đối tượng của quy định; có phải là “border”?',
        'places[1].classifications: còn thiếu; cần area-3, safe-zone, border, island, special-zone, area-2, area-1, other',
        'places[2].figures.extremely-difficult-villages: phải là số nguyên',
        'places[3].figures.villages: không có villages trong các số liệu của quy định',
        'places[4].classifications: mâu thuẫn: vừa là một đơn vị thuộc nhóm, vừa có số đơn vị theo từng nhóm',
        'places[5].figures.area-3: còn thiếu; cần số hữu hạn',
        'places[5].figures.safe-zone: còn thiếu; cần số hữu hạn',
        'places[5].figures.island: còn thiếu; cần số hữu hạn',
        'places[5].figures.special-zone: còn thiếu; cần số hữu hạn',
        'places[5].figures.area-2: còn thiếu; cần số hữu hạn',
        'places[5].figures.area-1: còn thiếu; cần số hữu hạn',
        'places[5].figures.other: còn thiếu; cần số hữu hạn',
        'places[6].figures.extremely-difficult-villages.unit: cần đơn vị tính village, nhận được commune',
        'places[7].figures.extremely-difficult-villages: còn thiếu; cần số hữu hạn',
      ],
    ]);
    expect(said([])).toEqual([['places: expected 1 or more items'], ['places: cần ít nhất 1 phần tử']]);
  });

  test('with the amount and the options', () => {
    const places = [communeOf('A', ['other'])];
    expect(said(places, { value: '0.5', unit: 'VND' }, { reading: 'printd' })).toEqual([
      [
        'amount.value: expected a whole number',
        'options.reading: there is no printd in the readings of the rule; did you mean “printed”?',
      ],
      [
        'amount.value: phải là số nguyên',
        'options.reading: không có printd trong các cách đọc của quy định; có phải là “printed”?',
      ],
    ]);
    expect(said(places, { value: 1, unit: 'VND' }, { roundTo: 'millionVND' })).toEqual([
      ['amount.value: expected a whole number'],
      ['amount.value: phải là số nguyên'],
    ]);
  });

  test('with a figure by which places are classed', () => {
    const own = defineAllocationRule({
      id: 'own',
      title: { vi: 'Quy định riêng', en: 'Rule' },
      citation: { source: { kind: 'publication', title: 'Nghị quyết của tỉnh' }, provenance: 'secondary' },
      figures: [{ id: 'rate', name: { vi: 'Tỷ lệ', en: 'Rate' }, unit: 'percent', fractions: 'allowed' }],
      readings: [
        {
          id: 'printed',
          name: { vi: 'như văn bản', en: 'as printed' },
          pointsFormula: {
            kind: 'by-class',
            id: 'rate',
            name: { vi: 'Tỷ lệ hộ nghèo', en: 'Poor households' },
            figureId: 'rate',
            coefficients: [{ id: 'low', name: { vi: 'thấp', en: 'low' }, coefficient: 1, lessThan: 10 }],
          },
        },
      ],
    });
    const at = (figures: object) =>
      bothSaidOf(() => allocateByCoefficients(own, [{ subject: 'A', figures } as never], billion));
    expect(at({ rate: 10.5 })).toEqual([
      ['places[0].figures.rate: there is no 10.5 in the classes of: Poor households'],
      ['places[0].figures.rate: không có 10,5 trong các mức của tiêu chí: Tỷ lệ hộ nghèo'],
    ]);
    expect(at({ rate: 101 })).toEqual([
      ['places[0].figures.rate: expected 100 or less'],
      ['places[0].figures.rate: không được quá 100'],
    ]);
    expect(at({})).toEqual([
      ['places[0].figures.rate: is missing; expected a finite number'],
      ['places[0].figures.rate: còn thiếu; cần số hữu hạn'],
    ]);
  });

  test('with a rule', () => {
    const name = { vi: 'Tên', en: 'Name' };
    const classed = (...coefficients: unknown[]) => ({ kind: 'by-class', id: 'c', name, coefficients });
    const figure = { id: 'n', name, unit: 'village' };
    const defined = (...terms: unknown[]) =>
      bothSaidOf(() =>
        defineAllocationRule({
          id: 'own',
          title: name,
          citation: { source: { kind: 'publication', title: 'Nghị quyết' }, provenance: 'secondary' },
          figures: [figure, figure],
          readings: [{ id: 'r', name, pointsFormula: { kind: 'sum', terms } }],
        } as never),
      );
    expect(
      defined(
        classed(
          { id: 'n', name, coefficient: 1 },
          { id: 'a', name },
          { id: 'a', name, coefficient: 1, excluded: name },
        ),
        { kind: 'product', factors: [classed({ id: 'b', name, coefficient: 1, atLeast: 2 })] },
        { ...classed({ id: 'd', name, coefficient: 1, atLeast: 2, lessThan: 1 }), id: 'e', figureId: 'n' },
        { kind: 'per-count', figureId: 'm', coefficient: 1 },
      ),
    ).toEqual([
      [
        'figures[1].id: given twice: n',
        'readings[0].pointsFormula.terms[1].factors[0].id: given twice: c',
        'readings[0].pointsFormula.terms[0].coefficients[0].id: given twice: n',
        'readings[0].pointsFormula.terms[0].coefficients[2].id: given twice: a',
        'readings[0].pointsFormula.terms[3].figureId: there is no m in the figures of the rule',
        'readings[0].pointsFormula.terms[0].coefficients[1].coefficient: contradiction: either a coefficient or an exclusion',
        'readings[0].pointsFormula.terms[0].coefficients[2].coefficient: contradiction: either a coefficient or an exclusion',
        'readings[0].pointsFormula.terms[1].factors[0].coefficients[0]: contradiction: limits without a figure',
        'readings[0].pointsFormula.terms[2].coefficients[0]: contradiction: the limits cross',
      ],
      [
        'figures[1].id: trùng lặp: n',
        'readings[0].pointsFormula.terms[1].factors[0].id: trùng lặp: c',
        'readings[0].pointsFormula.terms[0].coefficients[0].id: trùng lặp: n',
        'readings[0].pointsFormula.terms[0].coefficients[2].id: trùng lặp: a',
        'readings[0].pointsFormula.terms[3].figureId: không có m trong các số liệu của quy định',
        'readings[0].pointsFormula.terms[0].coefficients[1].coefficient: mâu thuẫn: chỉ ghi hệ số hoặc lý do không phân bổ',
        'readings[0].pointsFormula.terms[0].coefficients[2].coefficient: mâu thuẫn: chỉ ghi hệ số hoặc lý do không phân bổ',
        'readings[0].pointsFormula.terms[1].factors[0].coefficients[0]: mâu thuẫn: có mức giới hạn nhưng không có số liệu',
        'readings[0].pointsFormula.terms[2].coefficients[0]: mâu thuẫn: mức dưới lớn hơn mức trên',
      ],
    ]);
  });
});
