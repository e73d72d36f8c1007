import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/foundation/internal.js';
import { reviewHousehold } from '../../../src/poverty/index.js';
import { but, deprivedIn, forms, NO_TO_A, NOTHING, reviewed } from './households.js';

describe('the explanation', () => {
  test('names each row that gave points, and its form', () => {
    const review = reviewHousehold(forms, {
      subject: 'Hộ ông Giàng A Páo',
      date: '2025-10-01',
      area: 'rural',
      province: 'Lào Cai',
      provincialConditions: [],
      answers: { ...NO_TO_A, ...NOTHING, 'household-size': 4, motorbikes: 1, cattle: 2 },
      deprivations: deprivedIn(3),
    });
    expect(review.class).toBe('poor');
    expect(explain(review, 'vi')).toMatchInlineSnapshot(`
      "Hộ ông Giàng A Páo, ngày 01/10/2025: hộ nghèo.
        Căn cứ: khoản 1 Điều 1 Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).
        Phiếu A: hộ có 0 chỉ tiêu, dưới 4 chỉ tiêu, chuyển sang Phiếu B.
          Căn cứ: Phụ lục II Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).
        Phiếu B1, khu vực nông thôn Trung du và miền núi phía Bắc: điểm A là 75 điểm; hộ nghèo, hộ cận nghèo ở nông thôn có điểm A không quá 140 điểm.
          Căn cứ: Mẫu số 3.6 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).
          Căn cứ: điểm b khoản 1 Điều 1 Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).
          1. Số nhân khẩu trong hộ: Hộ có 4 người: 45 điểm.
          12. Tài sản chủ yếu: 1 xe máy, xe có động cơ: 10 điểm.
          14. Chăn nuôi: Hộ có 2 con trâu, bò, ngựa: 20 điểm.
        Phiếu B2: điểm B là 30 điểm, mỗi chỉ tiêu thiếu hụt 10 điểm; từ 30 điểm trở lên là hộ nghèo, dưới mức đó là hộ cận nghèo.
          Căn cứ: Mẫu số 3.2 Phụ lục III Thông tư số 02/2022/TT-BLĐTBXH ngày 30/3/2022 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).
          Căn cứ: điểm b khoản 1 Điều 1 Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ Lao động - Thương binh và Xã hội (đọc trong văn bản gốc, Công báo số 679 + 680 ngày 24/4/2023).
          1.1. Có ít nhất một người không có việc làm; hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động.
          1.2. Tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%.
          2.1. Có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi.
        Giả định: Hộ không thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý.
        Giả định: Lào Cai gồm địa bàn của Lào Cai, Yên Bái theo tên in trong phiếu; phiếu xếp các địa bàn này vào cùng một vùng: Trung du và miền núi phía Bắc.
        Lưu ý: Các mục ghi trực tiếp sau đây trái với những câu trả lời khác: Phiếu B2: 1.2 (thiếu hụt), 4.1 (không thiếu hụt), 4.2 (không thiếu hụt), 5.1 (không thiếu hụt), 5.2 (không thiếu hụt), 6.1 (không thiếu hụt), 6.2 (không thiếu hụt). Kết quả rà soát tính theo các mục này; đề nghị kiểm tra lại."
    `);
    expect(explain(review, 'en')).toMatchInlineSnapshot(`
      "Hộ ông Giàng A Páo, 2025-10-01: poor household.
        Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
        Form A: the household has 0 items, fewer than 4, and is scored.
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Annex II (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
        Form B1, rural, Northern Midlands and Mountains: score A 75 points; poor and near-poor rural households have 140 points at most.
          Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.6 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1, point b (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          1. people in the household: 4 people in the household: 45 points.
          12. main assets: 1 motorbike or motor vehicle: 10 points.
          14. livestock: 2 buffaloes, cows or horses: 20 points.
        Form B2: score B 30 points, 10 points for each indicator; from 30 points on the household is poor, below near-poor.
          Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1, point b (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          1.1. somebody has no work, or works for wages without a labour contract.
          1.2. more than 50% of the household are dependants.
          2.1. a child under 16 is malnourished, by height or by weight for age.
        Assumed: The household is not on the list of poor and near-poor households.
        Assumed: Lào Cai is made of Lào Cai, Yên Bái of the forms, which list them in one region: Northern Midlands and Mountains.
        Note: These items contradict the other answers: form B2: 1.2 (deprived), 4.1 (not deprived), 4.2 (not deprived), 5.1 (not deprived), 5.2 (not deprived), 6.1 (not deprived), 6.2 (not deprived). The review goes by the items; please check."
    `);
  });

  test('says what is open', () => {
    const review = reviewed({}, { deprivations: { ...deprivedIn(2), nutrition: 'not-applicable' } });
    const open = reviewHousehold(forms, {
      area: 'rural',
      region: 'red-river-delta',
      answers: but(NOTHING, 'cars'),
      deprivations: but({ ...deprivedIn(2) }, 'nutrition') as never,
    });
    expect(review.indicators[2]?.state).toBe('not-applicable');
    expect(explain(open, 'en')).toMatchInlineSnapshot(`
      "The class is not determined; it may be: poor household, near-poor household, household that is not poor.
        Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
        Form A: it is not determined yet whether the household is scored (0 to 4 items; from 4 on the review stops).
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Annex II (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
        Form B1, rural, Red River Delta: score A 0 – 55 points; poor and near-poor rural households have 140 points at most.
          Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.5 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1, point b (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          12. main assets: cars: open, may give 0 – 55 points.
        Form B2: score B 20 – 30 points, 10 points for each indicator; from 30 points on the household is poor, below near-poor.
          Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1, point b (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          1.1. somebody has no work, or works for wages without a labour contract.
          1.2. more than 50% of the household are dependants.
          2.1. a child under 16 is malnourished, by height or by weight for age: open.
        Assumed: The household is not on the list of poor and near-poor households.
        Assumed: The province has set no further condition that excludes households.
        Note: These items contradict the other answers: form B2: 1.2 (deprived), 4.1 (not deprived), 4.2 (not deprived), 5.1 (not deprived), 5.2 (not deprived), 6.1 (not deprived), 6.2 (not deprived). The review goes by the items; please check."
    `);
    expect(explain(open, 'vi')).toContain(
      'Chưa xác định được phân loại hộ; có thể là hộ nghèo, hộ cận nghèo, hộ không nghèo.',
    );
  });

  test('says why a review stops', () => {
    const of = (answers: Record<string, boolean>) =>
      explain(
        reviewHousehold(forms, {
          area: 'rural',
          region: 'southeast',
          provincialConditions: [],
          answers: { ...NO_TO_A, ...answers },
        }),
        'vi',
      ).split('\n')[2];
    expect(of({ 'excluded-1': true, 'excluded-3': true })).toMatchInlineSnapshot(
      `"  Phiếu A: hộ không thuộc đối tượng rà soát (cột 0, điều kiện 1 “Nhà ở biệt thự; cấp 1, cấp 2”, 3 “Sở hữu trang trại hoặc chăn nuôi đàn gia súc, gia cầm, vật nuôi khác có giá trị từ 200 triệu đồng trở lên”), ngừng rà soát."`,
    );
    const ofProvince = reviewHousehold(forms, {
      area: 'rural',
      region: 'southeast',
      isListed: false,
      provincialConditions: [
        { name: 'có nhà cho thuê' },
        { name: { vi: 'có từ 2 nhà trở lên', en: 'has 2 houses or more' }, isMet: true },
      ],
      answers: NO_TO_A,
    });
    expect(ofProvince.excludedBy).toEqual(['5']);
    expect(explain(ofProvince, 'vi')).toContain(
      'Phiếu A: hộ không thuộc đối tượng rà soát (cột 0, điều kiện 5 “có từ 2 nhà trở lên”), ngừng rà soát.',
    );
    expect(explain(ofProvince, 'en')).toContain(
      'Form A: the household is not reviewed (column 0, condition 5 “has 2 houses or more”); the review stops.',
    );
    expect(of({ 'quick-1': true, 'quick-2': true, 'quick-3': true, 'quick-4': true })).toMatchInlineSnapshot(
      `"  Phiếu A: hộ có 4 chỉ tiêu, từ 4 chỉ tiêu trở lên thì ngừng rà soát."`,
    );
  });

  test('gives the band of a declared income', () => {
    const review = reviewed(
      { cars: 1, 'household-size': 1, dependants: 0, workers: 1 },
      { declaredIncome: '2000000', subject: 'Hộ số 1', date: '2024-10-01' },
    );
    expect(explain(review, 'en')).toMatchInlineSnapshot(`
      "Hộ số 1, 2024-10-01: household of average living standard.
        Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
        Form B1, rural, Red River Delta: score A 175 points; poor and near-poor rural households have 140 points at most.
          Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.5 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1, point b (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          1. people in the household: 1 person in the household: 105 points.
          2. people of working age: 1 person of working age: 15 points.
          12. main assets: car: 55 points.
        Form B2: score B 0 points, 10 points for each indicator; from 30 points on the household is poor, below near-poor.
          Source: Circular 02/2022/TT-BLĐTBXH of 2022-03-30, Annex III, form 3.2 (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Article 1, clause 1, point b (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
        Declared income 2 million VND/person/month; average living standard (rural): above 1.5 million VND/person/month, up to 2.25 million VND/person/month.
          Source: Circular 07/2021/TT-BLĐTBXH of 2021-07-18, Annex VIII (read in the legal text, Official Gazette 679 + 680 of 2023-04-24).
        Assumed: The household is on the list of poor and near-poor households, so that form A is not for it.
        Assumed: The household works in agriculture, forestry, fishery or salt production.
        Note: These items contradict the other answers: form B2: 4.1 (not deprived), 4.2 (not deprived), 5.1 (not deprived), 5.2 (not deprived), 6.1 (not deprived), 6.2 (not deprived). The review goes by the items; please check."
    `);
  });

  test('asks what is open once, where the item and its question are called alike', () => {
    const review = reviewHousehold(forms, {
      ...{ date: '2025-10-01', area: 'rural', province: 'Lào Cai', provincialConditions: [] },
      isListed: true,
      answers: { 'household-size': 4 },
    });
    const lines = explain(review, 'vi').split('\n');
    expect(lines).toContain('    3. Số người phụ thuộc: chưa rõ, có thể 0 – 10 điểm.');
    expect(lines).toContain(
      '    7. Nhà ở: Vật liệu chính của tường/bao che bền chắc: chưa rõ, có thể 0 – 10 điểm.',
    );
  });
});
