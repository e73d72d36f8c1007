import { expect, test } from 'vitest';
import { assessProgress, robustAssessment, targetPace } from '../../../src/targets/assessments/index.js';
import { bothOf } from '../../problems.js';

const poverty = {
  subject: 'Lào Cai',
  unit: 'percent',
  direction: 'at-most',
  observations: [
    { year: 2019, value: '20' },
    { year: 2022, value: '18' },
  ],
} as const;

test('what is assumed is told once, and changes as falls', () => {
  expect(bothOf(assessProgress('unsd-2022', { ...poverty, target: { value: 14 } } as never)))
    .toMatchInlineSnapshot(`
    [
      [
        "Lào Cai, Liên hợp quốc: Biểu đồ tiến độ 2022: đúng tiến độ.",
        "  Căn cứ: SDG Progress Chart 2022: Technical Note, UN Statistics Division (theo nguồn thứ cấp).",
        "  Căn cứ: SDG Push (SDG-Accelerator), UNDP (theo nguồn thứ cấp).",
        "  Năm 2019: 20%; năm 2022: 18%.",
        "  Tốc độ bình quân năm: giảm 3,45%/năm.",
        "  Tốc độ cần để đạt mục tiêu: giảm 3,19%/năm.",
        "  Tỷ số dùng để xếp loại: 1,08 lần.",
        "    −3,4511%/năm ÷ −3,1905%/năm ≈ 1,0817 lần",
        "  Giả định: Mục tiêu tính đến năm 2030.",
      ],
      [
        "Lào Cai, United Nations: SDG Progress Chart 2022: on track.",
        "  Source: SDG Progress Chart 2022: Technical Note, UN Statistics Division (secondary source).",
        "  Source: SDG Push (SDG-Accelerator), UNDP (secondary source).",
        "  In 2019: 20%; in 2022: 18%.",
        "  On average it fell by 3.45%/year.",
        "  To reach the target it has to fall by 3.19%/year.",
        "  Ratio that the class is read from: 1.08 times.",
        "    −3.4511%/year ÷ −3.1905%/year ≈ 1.0817 times",
        "  Assumed: The target is due by 2030.",
      ],
    ]
  `);
});

test('a rate that is refused has no direction', () => {
  const observations = [
    { year: 2019, value: 0 },
    { year: 2022, value: 18 },
  ];
  expect(bothOf(assessProgress('istat', { ...poverty, observations }))).toMatchInlineSnapshot(`
    [
      [
        "Lào Cai, ISTAT, ASTAT: loại theo tốc độ bình quân năm: không xác định (số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối).",
        "  Căn cứ: Nachhaltigkeitsziele: Trends, ASTAT (đọc trong tài liệu gốc).",
        "  Năm 2019: 0%; năm 2022: 18%.",
        "  Tốc độ bình quân năm: không xác định (số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối).",
        "  Tốc độ theo chiều mong muốn: không xác định (số liệu kỳ gốc bằng 0 nên không tính được mức thay đổi tương đối).",
      ],
      [
        "Lào Cai, ISTAT and ASTAT: classes of the yearly rate: not defined (the baseline is zero, so a relative change is undefined).",
        "  Source: Nachhaltigkeitsziele: Trends, ASTAT (read in the publication itself).",
        "  In 2019: 0%; in 2022: 18%.",
        "  Yearly change found: not defined (the baseline is zero, so a relative change is undefined).",
        "  Yearly change, above 0 for the better: not defined (the baseline is zero, so a relative change is undefined).",
      ],
    ]
  `);
});

test('a robust class tells what its assessment takes for granted', () => {
  const robust = robustAssessment('unsd-2022', { ...poverty, target: { value: 14 } } as never);
  expect(robust.assumptions.map(({ code }) => code)).toEqual(['target-by-2030']);
  expect(bothOf(robust)).toMatchInlineSnapshot(`
    [
      [
        "Kết luận có thể thay đổi do số liệu đã làm tròn: đúng tiến độ; tiến bộ khá nhưng cần đẩy nhanh.",
        "  Lào Cai, Liên hợp quốc: Biểu đồ tiến độ 2022: đúng tiến độ.",
        "    Căn cứ: SDG Progress Chart 2022: Technical Note, UN Statistics Division (theo nguồn thứ cấp).",
        "    Căn cứ: SDG Push (SDG-Accelerator), UNDP (theo nguồn thứ cấp).",
        "    Năm 2019: 20%; năm 2022: 18%.",
        "    Tốc độ bình quân năm: giảm 3,45%/năm.",
        "    Tốc độ cần để đạt mục tiêu: giảm 3,19%/năm.",
        "    Tỷ số dùng để xếp loại: 1,08 lần.",
        "      −3,4511%/năm ÷ −3,1905%/năm ≈ 1,0817 lần",
        "  Giả định: Mục tiêu tính đến năm 2030.",
      ],
      [
        "The class may change with what the rounded figures stand for: on track; fair progress but acceleration needed.",
        "  Lào Cai, United Nations: SDG Progress Chart 2022: on track.",
        "    Source: SDG Progress Chart 2022: Technical Note, UN Statistics Division (secondary source).",
        "    Source: SDG Push (SDG-Accelerator), UNDP (secondary source).",
        "    In 2019: 20%; in 2022: 18%.",
        "    On average it fell by 3.45%/year.",
        "    To reach the target it has to fall by 3.19%/year.",
        "    Ratio that the class is read from: 1.08 times.",
        "      −3.4511%/year ÷ −3.1905%/year ≈ 1.0817 times",
        "  Assumed: The target is due by 2030.",
      ],
    ]
  `);
});

test('a pace on both paths', () => {
  const pace = targetPace({
    ...{ unit: 'percent', direction: 'at-most' },
    baseline: { value: 28, year: 2015 },
    current: { value: 24, year: 2022 },
    target: { value: 0, year: 2030 },
  });
  expect(bothOf(pace)).toMatchInlineSnapshot(`
    [
      [
        "Chưa đạt, chậm tiến độ.",
        "  Đã thực hiện 14,29% mức cần thay đổi từ kỳ gốc đến mục tiêu; thời gian đã qua 46,67%.",
        "  Theo đường thẳng: bình quân giảm 0,57 điểm phần trăm/năm, cần giảm 1,87 điểm phần trăm/năm, bằng 0,31 lần mức cần thiết; dự kiến năm 2030: 19,43%; năm đạt: 2064.",
        "  Theo số bình quân nhân: bình quân giảm 2,18%/năm, mức cần thiết: không xác định (mục tiêu bằng 0 nên không có tốc độ bình quân năm cần đạt), tỷ số: không xác định (mục tiêu bằng 0 nên không có tốc độ bình quân năm cần đạt); dự kiến năm 2030: 20,12%; năm đạt: không xác định (mục tiêu bằng 0 nên không có tốc độ bình quân năm cần đạt).",
      ],
      [
        "Not met, behind.",
        "  14.29% of the way to the target is done; 46.67% of the time has passed.",
        "  On a straight way: on average it fell by 0.57 percentage points/year, it has to fall by 1.87 percentage points/year, 0.31 times the required pace; expected in 2030: 19.43%; there in: 2064.",
        "  On a compound way: on average it fell by 2.18%/year, required: not defined (the target is zero, which no compound rate leads to), ratio: not defined (the target is zero, which no compound rate leads to); expected in 2030: 20.12%; there in: not defined (the target is zero, which no compound rate leads to).",
      ],
    ]
  `);
});
