import { expect, test } from 'vitest';
import { whatIfGap, type GapChange, type Target } from '../../../src/targets/internal.js';
import { inFull } from '../shown.js';

const changed = (target: object, observations: readonly object[], change: object) => {
  const { before, after, ...told } = whatIfGap(
    target as Target,
    observations as never,
    { date: '2024-01-15' },
    change as GapChange,
  );
  return `${before.status} → ${after.status}\n${inFull(told)}`;
};

test('what changes, figure by figure', () => {
  const share = {
    kind: 'share',
    subject: { vi: 'tỉnh A', en: 'province A' },
    unit: 'commune',
    of: 'xã',
    denominator: 50,
    direction: 'at-least',
    baseline: { numerator: 10, year: 2020 },
    target: { value: 60, year: 2025 },
  };
  expect(
    changed(share, [{ year: 2023, numerator: 24 }], {
      target: { target: { value: 50, year: 2028 } },
      observations: [{ year: 2023, numerator: 26 }],
    }),
  ).toMatchInlineSnapshot(`
    "on-pace → met
    kind: what-if
    subject: tỉnh A | province A
    changedFigures.0: member status, before on-pace, after met
    changedFigures.1.member: targetPercent
    changedFigures.1.before: 60 percent
    changedFigures.1.after: 50 percent
    changedFigures.1.difference: -10 percentagePoint
    changedFigures.2: member targetYear, before 2025, after 2028
    changedFigures.3.member: currentPercent
    changedFigures.3.before: 48 percent
    changedFigures.3.after: 52 percent
    changedFigures.3.difference: 4 percentagePoint
    changedFigures.4.member: gap
    changedFigures.4.before: 12 percentagePoint
    changedFigures.4.after: -2 percentagePoint
    changedFigures.4.difference: -14 percentagePoint
    changedFigures.5.member: numeratorGap
    changedFigures.5.before: 6 commune
    changedFigures.5.after: -1 commune
    changedFigures.5.difference: -7 commune
    changedFigures.6.member: achievedPercent
    changedFigures.6.before: 80 percent
    changedFigures.6.after: 104 percent
    changedFigures.6.difference: 24 percentagePoint
    changedFigures.7.member: gapClosedPercent
    changedFigures.7.before: 70 percent
    changedFigures.7.after: 106.6666666666666666666666666666667 percent
    changedFigures.7.difference: 36.6666666666666666666666666666667 percentagePoint
    changedFigures.8.member: timeElapsedPercent
    changedFigures.8.before: 60 percent
    changedFigures.8.after: 37.5 percent
    changedFigures.8.difference: -22.5 percentagePoint
    changedFigures.9.member: linear.rateRatio
    changedFigures.9.before: 1.166666666666666666666666666666667 times
    changedFigures.9.after: 2.844444444444444444444444444444444 times
    changedFigures.9.difference: 1.677777777777777777777777777777777 times
    changedFigures.10.member: linear.neededRate
    changedFigures.10.before: 6 percentagePoint/year
    changedFigures.10.after: 0 percentagePoint/year
    changedFigures.10.difference: -6 percentagePoint/year
    changedFigures.11.member: linear.projected
    changedFigures.11.before: 66.66666666666666666666666666666667 percent
    changedFigures.11.after: 105.3333333333333333333333333333333 percent
    changedFigures.11.difference: 38.66666666666666666666666666666663 percentagePoint
    changedFigures.12.member: linear.projectedYear
    changedFigures.12.before: 2024.285714285714285714285714285714 year
    changedFigures.12.after: 2022.8125 year
    changedFigures.12.difference: -1.473214285714285714285714285714 year
    changedInputs: target.target.value, target.target.year, observations.2023.numerator

    Tỉnh A: kết quả thay đổi như sau.
    Kết luận: từ chưa đạt, đúng tiến độ thành đạt.
    Mục tiêu: từ 60% thành 50%.
    Năm của mục tiêu: từ 2025 thành 2028.
    Hiện tại: từ 48% thành 52%.
    Còn thiếu: từ 12 điểm phần trăm thành đã đạt, chênh lệch 2 điểm phần trăm.
    Số còn thiếu: từ 6 xã thành đã đạt, chênh lệch 1 xã.
    So với mục tiêu: từ 80% thành 104%.
    Đã thực hiện: từ 70% thành 106,67%.
    Thời gian đã qua: từ 60% thành 37,5%.
    Tiến độ so với mức cần thiết: từ 1,17 lần thành 2,84 lần.
    Cần mỗi năm từ nay: từ tăng 6 điểm phần trăm/năm thành 0 điểm phần trăm/năm.
    Dự kiến vào năm của mục tiêu: từ 66,67% thành 105,33%.
    Năm dự kiến đạt: từ 2025 thành 2023.

    Province A: the result changes.
    Outcome: from not met yet, on pace to met.
    Target: from 60% to 50%.
    Year of the target: from 2025 to 2028.
    Now: from 48% to 52%.
    Gap: from 12 percentage points to met, by 2 percentage points.
    Gap as a count: from 6 communes to met, by 1 commune.
    Of the target: from 80% to 104%.
    Of the way done: from 70% to 106.67%.
    Of the time gone: from 60% to 37.5%.
    Pace as a multiple of the required one: from 1.17 times to 2.84 times.
    Needed a year from now: from a rise of 6 percentage points/year to 0 percentage points/year.
    Expected in the year of the target: from 66.67% to 105.33%.
    Year in which it is expected: from 2025 to 2023."
  `);
  const level = {
    kind: 'level',
    unit: 'commune',
    direction: 'at-least',
    baseline: { value: 20, year: 2020 },
    target: { value: 40, year: 2025 },
  };
  // From nothing known to all, and to another target.
  expect(changed(level, [], { target: { target: { value: 44 } }, observations: [{ year: 2022, value: 31 }] }))
    .toMatchInlineSnapshot(`
      "undetermined → undetermined
      kind: what-if
      changedFigures.0.member: target
      changedFigures.0.before: 40 commune
      changedFigures.0.after: 44 commune
      changedFigures.0.difference: 4 commune
      changedFigures.1: member targetYear, before 2025
      changedFigures.2.member: current
      changedFigures.2.before: missing-input observations
      changedFigures.2.after: 31 commune
      changedFigures.3.member: gap
      changedFigures.3.before: missing-input observations
      changedFigures.3.after: 13 commune
      changedFigures.4.member: achievedPercent
      changedFigures.4.before: missing-input observations
      changedFigures.4.after: 70.45454545454545454545454545454545 percent
      changedFigures.5.member: gapClosedPercent
      changedFigures.5.before: missing-input observations
      changedFigures.5.after: 45.83333333333333333333333333333333 percent
      changedFigures.6.member: timeElapsedPercent
      changedFigures.6.before: missing-input observations
      changedFigures.6.after: missing-input target.year
      changedFigures.7.member: linear.rateRatio
      changedFigures.7.before: missing-input observations
      changedFigures.7.after: missing-input target.year
      changedFigures.8.member: linear.neededRate
      changedFigures.8.before: missing-input observations
      changedFigures.8.after: missing-input target.year
      changedFigures.9.member: linear.projected
      changedFigures.9.before: missing-input observations
      changedFigures.9.after: missing-input target.year
      changedFigures.10.member: linear.projectedYear
      changedFigures.10.before: missing-input observations
      changedFigures.10.after: missing-input target.year
      changedInputs: target.target.value, target.target.year, observations.2022

      Kết quả thay đổi như sau.
      Mục tiêu: từ 40 xã thành 44 xã.
      Năm của mục tiêu: từ 2025 thành không có.
      Hiện tại: từ không xác định (thiếu số liệu về tình hình hiện tại) thành 31 xã.
      Còn thiếu: từ không xác định (thiếu số liệu về tình hình hiện tại) thành 13 xã.
      So với mục tiêu: từ không xác định (thiếu số liệu về tình hình hiện tại) thành 70,45%.
      Đã thực hiện: từ không xác định (thiếu số liệu về tình hình hiện tại) thành 45,83%.
      Thời gian đã qua: từ không xác định (thiếu số liệu về tình hình hiện tại) thành không xác định (thiếu số liệu về năm của mục tiêu).
      Tiến độ so với mức cần thiết: từ không xác định (thiếu số liệu về tình hình hiện tại) thành không xác định (thiếu số liệu về năm của mục tiêu).
      Cần mỗi năm từ nay: từ không xác định (thiếu số liệu về tình hình hiện tại) thành không xác định (thiếu số liệu về năm của mục tiêu).
      Dự kiến vào năm của mục tiêu: từ không xác định (thiếu số liệu về tình hình hiện tại) thành không xác định (thiếu số liệu về năm của mục tiêu).
      Năm dự kiến đạt: từ không xác định (thiếu số liệu về tình hình hiện tại) thành không xác định (thiếu số liệu về năm của mục tiêu).

      The result changes.
      Target: from 40 communes to 44 communes.
      Year of the target: from 2025 to none.
      Now: from not defined (it needs the present figure) to 31 communes.
      Gap: from not defined (it needs the present figure) to 13 communes.
      Of the target: from not defined (it needs the present figure) to 70.45%.
      Of the way done: from not defined (it needs the present figure) to 45.83%.
      Of the time gone: from not defined (it needs the present figure) to not defined (it needs the year of the target).
      Pace as a multiple of the required one: from not defined (it needs the present figure) to not defined (it needs the year of the target).
      Needed a year from now: from not defined (it needs the present figure) to not defined (it needs the year of the target).
      Expected in the year of the target: from not defined (it needs the present figure) to not defined (it needs the year of the target).
      Year in which it is expected: from not defined (it needs the present figure) to not defined (it needs the year of the target)."
    `);
  expect(changed(level, [{ year: 2023, value: 30 }], { observations: [{ year: 2023, value: 30 }] }))
    .toMatchInlineSnapshot(`
    "behind → behind
    kind: what-if
    changedFigures: 
    changedInputs: 

    Kết quả không thay đổi.

    The result does not change."
  `);
  expect(
    changed(level, [{ year: 2023, value: 30 }], {
      target: { target: { value: 29, year: 2025 } },
      date: '2024-02-01',
    }),
  ).toMatchInlineSnapshot(`
    "behind → met
    kind: what-if
    changedFigures.0: member status, before behind, after met
    changedFigures.1.member: target
    changedFigures.1.before: 40 commune
    changedFigures.1.after: 29 commune
    changedFigures.1.difference: -11 commune
    changedFigures.2.member: gap
    changedFigures.2.before: 10 commune
    changedFigures.2.after: -1 commune
    changedFigures.2.difference: -11 commune
    changedFigures.3.member: achievedPercent
    changedFigures.3.before: 75 percent
    changedFigures.3.after: 103.4482758620689655172413793103448 percent
    changedFigures.3.difference: 28.4482758620689655172413793103448 percentagePoint
    changedFigures.4.member: gapClosedPercent
    changedFigures.4.before: 50 percent
    changedFigures.4.after: 111.1111111111111111111111111111111 percent
    changedFigures.4.difference: 61.1111111111111111111111111111111 percentagePoint
    changedFigures.5.member: linear.rateRatio
    changedFigures.5.before: 0.8333333333333333333333333333333333 times
    changedFigures.5.after: 1.851851851851851851851851851851852 times
    changedFigures.5.difference: 1.018518518518518518518518518518519 times
    changedFigures.6.member: linear.neededRate
    changedFigures.6.before: 5 commune/year
    changedFigures.6.after: 0 commune/year
    changedFigures.6.difference: -5 commune/year
    changedFigures.7.member: linear.projectedYear
    changedFigures.7.before: 2026 year
    changedFigures.7.after: 2022.7 year
    changedFigures.7.difference: -3.3 year
    changedInputs: target.target.value, date

    Kết quả thay đổi như sau.
    Kết luận: từ chưa đạt, chậm tiến độ thành đạt.
    Mục tiêu: từ 40 xã thành 29 xã.
    Còn thiếu: từ 10 xã thành đã đạt, chênh lệch 1 xã.
    So với mục tiêu: từ 75% thành 103,45%.
    Đã thực hiện: từ 50% thành 111,11%.
    Tiến độ so với mức cần thiết: từ 0,83 lần thành 1,85 lần.
    Cần mỗi năm từ nay: từ tăng 5 xã/năm thành 0 xã/năm.
    Năm dự kiến đạt: từ 2026 thành 2023.

    The result changes.
    Outcome: from not met, behind to met.
    Target: from 40 communes to 29 communes.
    Gap: from 10 communes to met, by 1 commune.
    Of the target: from 75% to 103.45%.
    Of the way done: from 50% to 111.11%.
    Pace as a multiple of the required one: from 0.83 times to 1.85 times.
    Needed a year from now: from a rise of 5 communes/year to 0 communes/year.
    Year in which it is expected: from 2026 to 2023."
  `);
});

test('what changes of a yearly change', () => {
  const change = { kind: 'yearly-change', target: { from: -2, to: -3, year: 2025 } };
  expect(
    changed(change, [{ year: 2023, change: '-1.5' }], {
      target: { target: { value: 2, year: 2025 } },
      observations: [{ year: 2023, change: 1 }],
    }),
  ).toMatchInlineSnapshot(`
    "behind → behind
    kind: what-if
    changedFigures.0.member: target
    changedFigures.0.before: kind range, lower -3, upper -2, unit percentagePoint/year
    changedFigures.0.after: 2 percentagePoint/year
    changedFigures.1.member: current
    changedFigures.1.before: -1.5 percentagePoint/year
    changedFigures.1.after: 1 percentagePoint/year
    changedFigures.1.difference: 2.5 percentagePoint/year
    changedFigures.2.member: gap
    changedFigures.2.before: 0.5 percentagePoint/year
    changedFigures.2.after: 1 percentagePoint/year
    changedFigures.2.difference: 0.5 percentagePoint/year
    changedFigures.3.member: achievedPercent
    changedFigures.3.before: 75 percent
    changedFigures.3.after: 50 percent
    changedFigures.3.difference: -25 percentagePoint
    changedInputs: target.target.from, target.target.to, target.target.value, observations.2023.change

    Kết quả thay đổi như sau.
    Mục tiêu: từ giảm 2 – 3 điểm phần trăm/năm thành tăng 2 điểm phần trăm/năm.
    Hiện tại: từ giảm 1,5 điểm phần trăm/năm thành tăng 1 điểm phần trăm/năm.
    Còn thiếu: từ 0,5 điểm phần trăm/năm thành 1 điểm phần trăm/năm.
    So với mục tiêu: từ 75% thành 50%.

    The result changes.
    Target: from a fall of 2 – 3 percentage points/year to a rise of 2 percentage points/year.
    Now: from a fall of 1.5 percentage points/year to a rise of 1 percentage point/year.
    Gap: from 0.5 percentage points/year to 1 percentage point/year.
    Of the target: from 75% to 50%."
  `);
});

test('where a region is chosen, it is the row of that region that changes', () => {
  const rows = {
    kind: 'level',
    unit: 'commune',
    direction: 'at-least',
    regions: ['A'],
    target: { value: 40, year: 2025 },
    table: [{ regions: ['B'], target: { value: 45, year: 2025 } }],
  };
  const { before, after, changedInputs } = whatIfGap(
    rows as Target,
    [{ year: 2023, value: 42 }],
    { date: '2024-01-15', region: 'A' },
    { region: 'B' },
  );
  expect([before.status, after.status, changedInputs]).toEqual(['met', 'undetermined', ['region']]);
});

test('a figure is changed whole, and what was not there is not there', () => {
  const level = {
    kind: 'level',
    unit: 'billionVND',
    direction: 'at-least',
    subject: 'A',
    target: { value: { value: 4, unit: 'billionVND' } },
  };
  const { changedInputs, changedFigures, kind, subject } = whatIfGap(
    level as Target,
    [{ year: 2023, value: 3 }],
    { date: '2024-01-15' },
    { target: { target: { value: { value: 5, unit: 'billionVND' }, year: 2025 } } } as never,
  );
  expect([kind, subject, changedInputs]).toEqual([
    'what-if',
    'A',
    ['target.target.value', 'target.target.year'],
  ]);
  expect(changedFigures.find(({ member }) => member === 'targetYear')).toStrictEqual({
    member: 'targetYear',
    after: '2025',
  });
  const { subject: _subject, ...without } = level;
  expect('subject' in whatIfGap(without as never, [], { date: '2024-01-15' }, {})).toBe(false);
});
