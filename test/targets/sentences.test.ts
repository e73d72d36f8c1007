import { expect, test } from 'vitest';
import { targetGap, type Target, type TargetObservation } from '../../src/targets/internal.js';
import { told } from './shown.js';

type Case = readonly [what: string, target: object, observations: readonly object[], date?: string];

/** What is told of each case in both languages, below its name; without arithmetic. */
const inWords = (cases: readonly Case[]): string =>
  cases
    .flatMap(([what, target, observations, date = '2024-01-15']) => {
      const gap = targetGap(target as Target, observations as readonly TargetObservation[], { date });
      return [
        `# ${what}`,
        ...(['vi', 'en'] as const).flatMap((locale) =>
          told(gap, locale).filter((line) => !/ [=≈] /.test(line)),
        ),
      ];
    })
    .join('\n');

const rise = {
  kind: 'level',
  unit: 'commune',
  direction: 'at-least',
  baseline: { value: 20, year: 2020 },
  target: { value: 40, year: 2025 },
};
const fall = {
  ...rise,
  unit: 'percent',
  direction: 'at-most',
  baseline: { value: '20.00', year: 2020 },
  target: { value: '10', year: 2025 },
};
const within = { ...rise, direction: 'between', target: { from: 30, to: 40, year: 2025 } };
const exact = { ...rise, direction: 'exactly' };
const at = (value: number | string, year = 2023) => ({ year, value });

test('where a target stands, and what there is to know beside it', () => {
  expect(
    inWords([
      ['met', rise, [at(42)]],
      ['met exactly', rise, [at(40)]],
      ['on pace', rise, [at(34)]],
      ['on pace to the day', rise, [at(32)]],
      ['behind', rise, [at(31)]],
      ['no change', rise, [at(20)]],
      ['moving away', rise, [at(19)]],
      ['overshot', within, [at(42)]],
      ['lost', rise, [at(41, 2022), at(39)]],
      ['deadline passed', rise, [at(39, 2025)], '2026-01-01'],
      ['too old', rise, [at(39)], '2026-01-01'],
      ['nothing known', rise, []],
      ['no pace', { ...rise, baseline: undefined }, [at(39)]],
      ['no pace to an end', { ...rise, target: { value: 40 } }, [at(39)]],
      ['met late', rise, [at(39, 2025), at(40, 2026)], '2027-01-01'],
      ['met by less', rise, [at(45, 2022), at(41)]],
      ['met by as much', rise, [at(41, 2022), at(41)]],
      ['met by less than two years before', rise, [at(45, 2021), at(39, 2022), at(41)]],
      ['met, and missed before', { ...rise, everyYear: true }, [at(39, 2022), at(41)]],
      ['a break', rise, [at(39, 2022), { ...at(41), breaksSeries: true }]],
      [
        'a break at the baseline',
        { ...rise, baseline: { value: 20, year: 2022 } },
        [{ ...at(30, 2022), breaksSeries: true }, at(31)],
      ],
      ['a year that is not over', rise, [at(39, 2024)]],
      ['a baseline of a later year', { ...rise, baseline: { year: 2021 } }, [at(20, 2022), at(30)]],
      ['a baseline of its year', { ...rise, baseline: { year: 2022 } }, [at(20, 2022), at(30)]],
      [
        'a forecast',
        rise,
        [
          at(39),
          { ...at(40, 2024), figureStatus: 'forecast' },
          { ...at(38, 2025), figureStatus: 'forecast' },
        ],
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "# met
    Mục tiêu: đạt.
    Hiện tại 42 xã, mục tiêu ít nhất 40 xã; cao hơn mục tiêu 2 xã.
    Đạt 105% mục tiêu.
    So với kỳ gốc, đã thực hiện 110% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 7,33 xã.
    Target: met.
    Now 42 communes, target at least 40 communes; above it by 2 communes.
    Achieved: 105% of the target.
    Since the baseline 110% of the rise that is needed has been made.
    Since the end of 2020 it rose by 7.33 communes a year on average.
    # met exactly
    Mục tiêu: đạt.
    Hiện tại 40 xã, đúng bằng mục tiêu.
    Đạt 100% mục tiêu.
    So với kỳ gốc, đã thực hiện 100% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,67 xã.
    Target: met.
    Now 40 communes, which is the target.
    Achieved: 100% of the target.
    Since the baseline 100% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.67 communes a year on average.
    # on pace
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    # on pace to the day
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 32 xã, mục tiêu ít nhất 40 xã; còn thiếu 8 xã.
    Đạt 80% mục tiêu.
    So với kỳ gốc, đã thực hiện 60% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4 xã.
    Thời gian đã qua 60%; tốc độ bằng 1 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 4 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Target: not met yet, on pace.
    Now 32 communes, target at least 40 communes; missing 8 communes.
    Achieved: 80% of the target.
    Since the baseline 60% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4 communes a year on average.
    60% of the time is gone; the pace is 1 times what was required.
    Until the end of 2025 it has to rise by 4 communes a year on average.
    At this pace it is there in 2025.
    # behind
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại 31 xã, mục tiêu ít nhất 40 xã; còn thiếu 9 xã.
    Đạt 77,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 55% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 3,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 0,92 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 4,5 xã.
    Với tốc độ này, đến năm 2025 là 38,33 xã, đến năm 2026 mới đạt mục tiêu.
    Target: not met, behind.
    Now 31 communes, target at least 40 communes; missing 9 communes.
    Achieved: 77.5% of the target.
    Since the baseline 55% of the rise that is needed has been made.
    Since the end of 2020 it rose by 3.67 communes a year on average.
    60% of the time is gone; the pace is 0.92 times what was required.
    Until the end of 2025 it has to rise by 4.5 communes a year on average.
    At this pace it is 38.33 communes in 2025, and there in 2026 only.
    # no change
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại 20 xã, mục tiêu ít nhất 40 xã; còn thiếu 20 xã.
    Đạt 50% mục tiêu.
    So với kỳ gốc, đã thực hiện 0% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm không đổi.
    Thời gian đã qua 60%; tốc độ bằng 0 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 10 xã.
    Với tốc độ này, đến năm 2025 là 20 xã.
    Target: not met, behind.
    Now 20 communes, target at least 40 communes; missing 20 communes.
    Achieved: 50% of the target.
    Since the baseline 0% of the rise that is needed has been made.
    Since the end of 2020 it has not changed on average.
    60% of the time is gone; the pace is 0 times what was required.
    Until the end of 2025 it has to rise by 10 communes a year on average.
    At this pace it is 20 communes in 2025.
    # moving away
    Mục tiêu: chưa đạt, ngày càng xa mục tiêu.
    Hiện tại 19 xã, mục tiêu ít nhất 40 xã; còn thiếu 21 xã.
    Đạt 47,5% mục tiêu.
    So với kỳ gốc, đã giảm ngược chiều, bằng 5% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 0,33 xã.
    Thời gian đã qua 60%; diễn biến ngược chiều mục tiêu.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 10,5 xã.
    Với tốc độ này, đến năm 2025 là 18,33 xã.
    Target: not met, moving away.
    Now 19 communes, target at least 40 communes; missing 21 communes.
    Achieved: 47.5% of the target.
    Since the baseline it fell instead, by 5% of the rise that is needed.
    Since the end of 2020 it fell by 0.33 communes a year on average.
    60% of the time is gone, and it goes the wrong way.
    Until the end of 2025 it has to rise by 10.5 communes a year on average.
    At this pace it is 18.33 communes in 2025.
    # overshot
    Mục tiêu: vượt quá mục tiêu.
    Hiện tại 42 xã, mục tiêu từ 30 xã đến 40 xã; còn phải giảm 2 xã.
    So với kỳ gốc, đã thực hiện 220% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 7,33 xã.
    Thời gian đã qua 60%; tốc độ bằng 3,67 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 1 xã.
    Với tốc độ này, đến năm 2025 là 56,67 xã.
    Target: past what was asked.
    Now 42 communes, target from 30 communes to 40 communes; to be cut by 2 communes.
    Since the baseline 220% of the rise that is needed has been made.
    Since the end of 2020 it rose by 7.33 communes a year on average.
    60% of the time is gone; the pace is 3.67 times what was required.
    Until the end of 2025 it has to fall by 1 commune a year on average.
    At this pace it is 56.67 communes in 2025.
    # lost
    Mục tiêu: từng đạt nay không còn đạt.
    Hiện tại 39 xã, mục tiêu ít nhất 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,33 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,58 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 0,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Target: met before and lost since.
    Now 39 communes, target at least 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.33 communes a year on average.
    60% of the time is gone; the pace is 1.58 times what was required.
    Until the end of 2025 it has to rise by 0.5 communes a year on average.
    At this pace it is there in 2024.
    # deadline passed
    Mục tiêu: quá hạn, không đạt.
    Hiện tại 39 xã, mục tiêu ít nhất 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 3,8 xã.
    Thời gian đã qua 100%; tốc độ bằng 0,95 lần mức cần thiết.
    Đã qua thời hạn của mục tiêu (năm 2025).
    Với tốc độ này, đến năm 2026 mới đạt mục tiêu.
    Target: its time is over, not met.
    Now 39 communes, target at least 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 3.8 communes a year on average.
    100% of the time is gone; the pace is 0.95 times what was required.
    The year of the target, 2025, is past.
    At this pace it is there in 2026 only.
    # too old
    Mục tiêu: chưa kết luận được, số liệu mới nhất chưa đạt và là của năm trước thời hạn.
    Hiện tại 39 xã, mục tiêu ít nhất 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,33 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,58 lần mức cần thiết.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Lưu ý: Đã hết thời hạn nhưng chưa có số liệu của năm cuối.
    Target: not known; the latest figure, of an earlier year, does not meet it.
    Now 39 communes, target at least 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.33 communes a year on average.
    60% of the time is gone; the pace is 1.58 times what was required.
    At this pace it is there in 2024.
    Note: Its time is over, and the figures are of an earlier year.
    # nothing known
    Mục tiêu: chưa đủ số liệu để kết luận.
    Mục tiêu ít nhất 40 xã; chưa có số liệu hiện tại.
    Target: not known.
    Target at least 40 communes; the present figure is not known.
    # no pace
    Mục tiêu: chưa đạt, chưa đủ số liệu để đánh giá tiến độ.
    Hiện tại 39 xã, mục tiêu ít nhất 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 0,5 xã.
    Target: not met; nothing tells the pace.
    Now 39 communes, target at least 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Until the end of 2025 it has to rise by 0.5 communes a year on average.
    # no pace to an end
    Mục tiêu: chưa đạt, chưa đủ số liệu để đánh giá tiến độ.
    Hiện tại 39 xã, mục tiêu ít nhất 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,33 xã.
    Target: not met; nothing tells the pace.
    Now 39 communes, target at least 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.33 communes a year on average.
    # met late
    Mục tiêu: đạt.
    Hiện tại 40 xã, đúng bằng mục tiêu.
    Đạt 100% mục tiêu.
    So với kỳ gốc, đã thực hiện 100% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 3,33 xã.
    Lưu ý: Đạt sau thời hạn.
    Target: met.
    Now 40 communes, which is the target.
    Achieved: 100% of the target.
    Since the baseline 100% of the rise that is needed has been made.
    Since the end of 2020 it rose by 3.33 communes a year on average.
    Note: It was met after its time.
    # met by less
    Mục tiêu: đạt.
    Hiện tại 41 xã, mục tiêu ít nhất 40 xã; cao hơn mục tiêu 1 xã.
    Đạt 102,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 105% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 7 xã.
    Lưu ý: Vẫn đạt nhưng gần ngưỡng hơn kỳ trước.
    Target: met.
    Now 41 communes, target at least 40 communes; above it by 1 commune.
    Achieved: 102.5% of the target.
    Since the baseline 105% of the rise that is needed has been made.
    Since the end of 2020 it rose by 7 communes a year on average.
    Note: It is met, by less than before.
    # met by as much
    Mục tiêu: đạt.
    Hiện tại 41 xã, mục tiêu ít nhất 40 xã; cao hơn mục tiêu 1 xã.
    Đạt 102,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 105% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 7 xã.
    Target: met.
    Now 41 communes, target at least 40 communes; above it by 1 commune.
    Achieved: 102.5% of the target.
    Since the baseline 105% of the rise that is needed has been made.
    Since the end of 2020 it rose by 7 communes a year on average.
    # met by less than two years before
    Mục tiêu: đạt.
    Hiện tại 41 xã, mục tiêu ít nhất 40 xã; cao hơn mục tiêu 1 xã.
    Đạt 102,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 105% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 7 xã.
    Target: met.
    Now 41 communes, target at least 40 communes; above it by 1 commune.
    Achieved: 102.5% of the target.
    Since the baseline 105% of the rise that is needed has been made.
    Since the end of 2020 it rose by 7 communes a year on average.
    # met, and missed before
    Mục tiêu: đạt.
    Hiện tại 41 xã, mục tiêu ít nhất 40 xã; cao hơn mục tiêu 1 xã.
    Đạt 102,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 105% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 7 xã.
    Lưu ý: Có năm không đạt.
    Target: met.
    Now 41 communes, target at least 40 communes; above it by 1 commune.
    Achieved: 102.5% of the target.
    Since the baseline 105% of the rise that is needed has been made.
    Since the end of 2020 it rose by 7 communes a year on average.
    Note: It did not hold in some of the years.
    # a break
    Mục tiêu: đạt.
    Hiện tại 41 xã, mục tiêu ít nhất 40 xã; cao hơn mục tiêu 1 xã.
    Đạt 102,5% mục tiêu.
    So với kỳ gốc: không xác định (số liệu không so sánh được với số liệu trước đó).
    Lưu ý: Số liệu các năm trước không so sánh được nên không dùng.
    Target: met.
    Now 41 communes, target at least 40 communes; above it by 1 commune.
    Achieved: 102.5% of the target.
    From the baseline: not defined (the figures cannot be compared with those before).
    Note: Figures of earlier years cannot be compared and are left out.
    # a break at the baseline
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 31 xã, mục tiêu ít nhất 40 xã; còn thiếu 9 xã.
    Đạt 77,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 55% mức tăng cần đạt.
    Từ cuối năm 2022, bình quân mỗi năm tăng 11 xã.
    Thời gian đã qua 33,33%; tốc độ bằng 1,65 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 4,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Lưu ý: Số liệu các năm trước không so sánh được nên không dùng.
    Target: not met yet, on pace.
    Now 31 communes, target at least 40 communes; missing 9 communes.
    Achieved: 77.5% of the target.
    Since the baseline 55% of the rise that is needed has been made.
    Since the end of 2022 it rose by 11 communes a year on average.
    33.33% of the time is gone; the pace is 1.65 times what was required.
    Until the end of 2025 it has to rise by 4.5 communes a year on average.
    At this pace it is there in 2024.
    Note: Figures of earlier years cannot be compared and are left out.
    # a year that is not over
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 39 xã, mục tiêu ít nhất 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,75 xã.
    Thời gian đã qua 80%; tốc độ bằng 1,19 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 1 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Lưu ý: Năm của số liệu mới nhất chưa kết thúc, nhưng tốc độ được tính như đã hết năm.
    Target: not met yet, on pace.
    Now 39 communes, target at least 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.75 communes a year on average.
    80% of the time is gone; the pace is 1.19 times what was required.
    Until the end of 2025 it has to rise by 1 commune a year on average.
    At this pace it is there in 2025.
    Note: The year of the latest figure is not over, and the pace is reckoned as if it were.
    # a baseline of a later year
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 30 xã, mục tiêu ít nhất 40 xã; còn thiếu 10 xã.
    Đạt 75% mục tiêu.
    So với kỳ gốc, đã thực hiện 50% mức tăng cần đạt.
    Từ cuối năm 2022, bình quân mỗi năm tăng 10 xã.
    Thời gian đã qua 33,33%; tốc độ bằng 1,5 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Giả định: Năm gốc không có số liệu nên lấy năm liền sau có số liệu.
    Target: not met yet, on pace.
    Now 30 communes, target at least 40 communes; missing 10 communes.
    Achieved: 75% of the target.
    Since the baseline 50% of the rise that is needed has been made.
    Since the end of 2022 it rose by 10 communes a year on average.
    33.33% of the time is gone; the pace is 1.5 times what was required.
    Until the end of 2025 it has to rise by 5 communes a year on average.
    At this pace it is there in 2024.
    Assumed: Nothing was found in the year of the baseline, so the next year stands for it.
    # a baseline of its year
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 30 xã, mục tiêu ít nhất 40 xã; còn thiếu 10 xã.
    Đạt 75% mục tiêu.
    So với kỳ gốc, đã thực hiện 50% mức tăng cần đạt.
    Từ cuối năm 2022, bình quân mỗi năm tăng 10 xã.
    Thời gian đã qua 33,33%; tốc độ bằng 1,5 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Target: not met yet, on pace.
    Now 30 communes, target at least 40 communes; missing 10 communes.
    Achieved: 75% of the target.
    Since the baseline 50% of the rise that is needed has been made.
    Since the end of 2022 it rose by 10 communes a year on average.
    33.33% of the time is gone; the pace is 1.5 times what was required.
    Until the end of 2025 it has to rise by 5 communes a year on average.
    At this pace it is there in 2024.
    # a forecast
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 39 xã, mục tiêu ít nhất 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,33 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,58 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 0,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Dự kiến năm 2024: 40 xã, đạt.
    Dự kiến năm 2025: 38 xã, chưa đạt.
    Target: not met yet, on pace.
    Now 39 communes, target at least 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.33 communes a year on average.
    60% of the time is gone; the pace is 1.58 times what was required.
    Until the end of 2025 it has to rise by 0.5 communes a year on average.
    At this pace it is there in 2024.
    Expected in 2024: 40 communes, which meets it.
    Expected in 2025: 38 communes, which does not meet it."
  `);
});

test('what is missing, and by how much it is passed', () => {
  expect(
    inWords([
      ['a ceiling', fall, [at('12')]],
      ['a ceiling that is met', fall, [at('9')]],
      ['a ceiling that is reached', fall, [at('10')]],
      ['the wrong way', fall, [at('21')]],
      ['more than', { ...rise, wording: 'more-than' }, [at(40)]],
      ['less than', { ...fall, wording: 'less-than' }, [at('10')]],
      ['about', { ...rise, wording: 'about' }, [at(39)]],
      ['nearly, of a range', { ...within, wording: 'nearly' }, [at(29)]],
      ['basically', { ...rise, wording: 'basically' }, [at(39)]],
      ['exactly', exact, [at(40)]],
      ['exactly, from below', exact, [at(39)]],
      ['exactly, from above', exact, [at(41)]],
      ['within', within, [at(35)]],
      ['at an end', within, [at(40)]],
      ['below', within, [at(29)]],
      ['above, from above', { ...within, baseline: { value: 60, year: 2020 } }, [at(45)]],
      ['exactly, of nothing', exact, []],
      ['within, of nothing', within, []],
      [
        'a total that is passed',
        { ...rise, unit: 'criterion/commune', denominator: 3, target: { value: 15 } },
        [at(16)],
      ],
      ['a total of a range', { ...within, unit: 'criterion/commune', denominator: 3 }, [at(45)]],
      ['a total within a range', { ...within, unit: 'criterion/commune', denominator: 3 }, [at(35)]],
      [
        'a target of nothing',
        { ...rise, baseline: { value: 5, year: 2020 }, target: { value: 0, year: 2025 } },
        [at(3)],
      ],
      ['from nothing', { ...rise, baseline: { value: 0, year: 2020 } }, [at(30)]],
      ['from where it is to be', { ...rise, baseline: { value: 40, year: 2020 } }, [at(30)]],
      ['from beyond', { ...rise, baseline: { value: 50, year: 2020 } }, [at(30)]],
      [
        'of opposite signs',
        { ...rise, unit: 'percentagePoint', baseline: { value: -5, year: 2020 } },
        [at(-1)],
      ],
      [
        'a change of opposite sign',
        { kind: 'yearly-change', target: { value: -1 } },
        [{ year: 2023, change: 1 }],
      ],
      ['from the year of the target', { ...rise, baseline: { value: 20, year: 2023 } }, [at(30)]],
      ['from a later year', { ...rise, baseline: { value: 20, year: 2024 } }, [at(30)]],
    ]),
  ).toMatchInlineSnapshot(`
    "# a ceiling
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 12%, mục tiêu không quá 10%; còn phải giảm 2 điểm phần trăm.
    So với kỳ gốc, đã thực hiện 80% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 2,67 điểm phần trăm.
    Thời gian đã qua 60%; tốc độ bằng 1,33 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 1 điểm phần trăm.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Target: not met yet, on pace.
    Now 12%, target at most 10%; to be cut by 2 percentage points.
    Since the baseline 80% of the fall that is needed has been made.
    Since the end of 2020 it fell by 2.67 percentage points a year on average.
    60% of the time is gone; the pace is 1.33 times what was required.
    Until the end of 2025 it has to fall by 1 percentage point a year on average.
    At this pace it is there in 2024.
    # a ceiling that is met
    Mục tiêu: đạt.
    Hiện tại 9%, mục tiêu không quá 10%; thấp hơn mục tiêu 1 điểm phần trăm.
    So với kỳ gốc, đã thực hiện 110% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 3,67 điểm phần trăm.
    Target: met.
    Now 9%, target at most 10%; below it by 1 percentage point.
    Since the baseline 110% of the fall that is needed has been made.
    Since the end of 2020 it fell by 3.67 percentage points a year on average.
    # a ceiling that is reached
    Mục tiêu: đạt (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; chưa đạt, đúng tiến độ).
    Hiện tại 10%, đúng bằng mục tiêu.
    So với kỳ gốc, đã thực hiện 100% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 3,33 điểm phần trăm.
    Target: met (inexact as the figures or the wording are, it may be: met; not met yet, on pace).
    Now 10%, which is the target.
    Since the baseline 100% of the fall that is needed has been made.
    Since the end of 2020 it fell by 3.33 percentage points a year on average.
    # the wrong way
    Mục tiêu: chưa đạt, ngày càng xa mục tiêu.
    Hiện tại 21%, mục tiêu không quá 10%; còn phải giảm 11 điểm phần trăm.
    So với kỳ gốc, đã tăng ngược chiều, bằng 10% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 0,33 điểm phần trăm.
    Thời gian đã qua 60%; diễn biến ngược chiều mục tiêu.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 5,5 điểm phần trăm.
    Với tốc độ này, đến năm 2025 là 21,67%.
    Target: not met, moving away.
    Now 21%, target at most 10%; to be cut by 11 percentage points.
    Since the baseline it rose instead, by 10% of the fall that is needed.
    Since the end of 2020 it rose by 0.33 percentage points a year on average.
    60% of the time is gone, and it goes the wrong way.
    Until the end of 2025 it has to fall by 5.5 percentage points a year on average.
    At this pace it is 21.67% in 2025.
    # more than
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 40 xã, mục tiêu trên 40 xã; mới bằng mức này, chưa đạt yêu cầu.
    Đạt 100% mục tiêu.
    So với kỳ gốc, đã thực hiện 100% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,67 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần không đổi.
    Với tốc độ này, đến năm 2025 là 53,33 xã.
    Target: not met yet, on pace.
    Now 40 communes, target more than 40 communes; at it, which is not enough.
    Achieved: 100% of the target.
    Since the baseline 100% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.67 communes a year on average.
    60% of the time is gone; the pace is 1.67 times what was required.
    Until the end of 2025 it has to not change a year on average.
    At this pace it is 53.33 communes in 2025.
    # less than
    Mục tiêu: chưa đạt, đúng tiến độ (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; chưa đạt, đúng tiến độ).
    Hiện tại 10%, mục tiêu dưới 10%; mới bằng mức này, chưa đạt yêu cầu.
    So với kỳ gốc, đã thực hiện 100% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 3,33 điểm phần trăm.
    Thời gian đã qua 60%; tốc độ bằng 1,67 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần không đổi.
    Với tốc độ này, đến năm 2025 là 3,33%.
    Target: not met yet, on pace (inexact as the figures or the wording are, it may be: met; not met yet, on pace).
    Now 10%, target less than 10%; at it, which is not enough.
    Since the baseline 100% of the fall that is needed has been made.
    Since the end of 2020 it fell by 3.33 percentage points a year on average.
    60% of the time is gone; the pace is 1.67 times what was required.
    Until the end of 2025 it has to not change a year on average.
    At this pace it is 3.33% in 2025.
    # about
    Mục tiêu: chưa đạt, đúng tiến độ (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; chưa đạt, đúng tiến độ).
    Hiện tại 39 xã, mục tiêu khoảng 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,33 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,58 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 0,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Giả định: Câu chữ không nêu con số chính xác, được hiểu là chênh lệch trong phạm vi 5% của mục tiêu, ít nhất một đơn vị của chữ số cuối.
    Target: not met yet, on pace (inexact as the figures or the wording are, it may be: met; not met yet, on pace).
    Now 39 communes, target about 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.33 communes a year on average.
    60% of the time is gone; the pace is 1.58 times what was required.
    Until the end of 2025 it has to rise by 0.5 communes a year on average.
    At this pace it is there in 2024.
    Assumed: The wording is not exact, and is taken to reach 5% of the target, a unit of its last digit at least.
    # nearly, of a range
    Mục tiêu: chưa đạt, đúng tiến độ (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; chưa đạt, đúng tiến độ).
    Hiện tại 29 xã, mục tiêu gần từ 30 xã đến 40 xã; còn thiếu 1 xã.
    So với kỳ gốc, đã thực hiện 90% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 3 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,5 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 0,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Giả định: Câu chữ không nêu con số chính xác, được hiểu là chênh lệch trong phạm vi 5% của mục tiêu, ít nhất một đơn vị của chữ số cuối.
    Target: not met yet, on pace (inexact as the figures or the wording are, it may be: met; not met yet, on pace).
    Now 29 communes, target nearly from 30 communes to 40 communes; missing 1 commune.
    Since the baseline 90% of the rise that is needed has been made.
    Since the end of 2020 it rose by 3 communes a year on average.
    60% of the time is gone; the pace is 1.5 times what was required.
    Until the end of 2025 it has to rise by 0.5 communes a year on average.
    At this pace it is there in 2024.
    Assumed: The wording is not exact, and is taken to reach 5% of the target, a unit of its last digit at least.
    # basically
    Mục tiêu: chưa đạt, đúng tiến độ (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; chưa đạt, đúng tiến độ).
    Hiện tại 39 xã, mục tiêu cơ bản 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,33 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,58 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 0,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Giả định: Câu chữ không nêu con số chính xác, được hiểu là chênh lệch trong phạm vi 5% của mục tiêu, ít nhất một đơn vị của chữ số cuối.
    Target: not met yet, on pace (inexact as the figures or the wording are, it may be: met; not met yet, on pace).
    Now 39 communes, target basically 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.33 communes a year on average.
    60% of the time is gone; the pace is 1.58 times what was required.
    Until the end of 2025 it has to rise by 0.5 communes a year on average.
    At this pace it is there in 2024.
    Assumed: The wording is not exact, and is taken to reach 5% of the target, a unit of its last digit at least.
    # exactly
    Mục tiêu: đạt.
    Hiện tại 40 xã, đúng bằng mục tiêu.
    Đạt 100% mục tiêu.
    So với kỳ gốc, đã thực hiện 100% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,67 xã.
    Target: met.
    Now 40 communes, which is the target.
    Achieved: 100% of the target.
    Since the baseline 100% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.67 communes a year on average.
    # exactly, from below
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 39 xã, mục tiêu đúng 40 xã; còn thiếu 1 xã.
    Đạt 97,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 95% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,33 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,58 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 0,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Target: not met yet, on pace.
    Now 39 communes, target exactly 40 communes; missing 1 commune.
    Achieved: 97.5% of the target.
    Since the baseline 95% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.33 communes a year on average.
    60% of the time is gone; the pace is 1.58 times what was required.
    Until the end of 2025 it has to rise by 0.5 communes a year on average.
    At this pace it is there in 2024.
    # exactly, from above
    Mục tiêu: vượt quá mục tiêu.
    Hiện tại 41 xã, mục tiêu đúng 40 xã; còn phải giảm 1 xã.
    Đạt 102,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 105% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 7 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,75 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 0,5 xã.
    Với tốc độ này, đến năm 2025 là 55 xã.
    Target: past what was asked.
    Now 41 communes, target exactly 40 communes; to be cut by 1 commune.
    Achieved: 102.5% of the target.
    Since the baseline 105% of the rise that is needed has been made.
    Since the end of 2020 it rose by 7 communes a year on average.
    60% of the time is gone; the pace is 1.75 times what was required.
    Until the end of 2025 it has to fall by 0.5 communes a year on average.
    At this pace it is 55 communes in 2025.
    # within
    Mục tiêu: đạt.
    Hiện tại 35 xã, mục tiêu từ 30 xã đến 40 xã; nằm trong khoảng mục tiêu.
    So với kỳ gốc, đã thực hiện 150% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 5 xã.
    Target: met.
    Now 35 communes, target from 30 communes to 40 communes; within it.
    Since the baseline 150% of the rise that is needed has been made.
    Since the end of 2020 it rose by 5 communes a year on average.
    # at an end
    Mục tiêu: đạt.
    Hiện tại 40 xã, mục tiêu từ 30 xã đến 40 xã; nằm trong khoảng mục tiêu.
    So với kỳ gốc, đã thực hiện 200% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 6,67 xã.
    Target: met.
    Now 40 communes, target from 30 communes to 40 communes; within it.
    Since the baseline 200% of the rise that is needed has been made.
    Since the end of 2020 it rose by 6.67 communes a year on average.
    # below
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 29 xã, mục tiêu từ 30 xã đến 40 xã; còn thiếu 1 xã.
    So với kỳ gốc, đã thực hiện 90% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 3 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,5 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 0,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Target: not met yet, on pace.
    Now 29 communes, target from 30 communes to 40 communes; missing 1 commune.
    Since the baseline 90% of the rise that is needed has been made.
    Since the end of 2020 it rose by 3 communes a year on average.
    60% of the time is gone; the pace is 1.5 times what was required.
    Until the end of 2025 it has to rise by 0.5 communes a year on average.
    At this pace it is there in 2024.
    # above, from above
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 45 xã, mục tiêu từ 30 xã đến 40 xã; còn phải giảm 5 xã.
    So với kỳ gốc, đã thực hiện 75% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 5 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,25 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 2,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Target: not met yet, on pace.
    Now 45 communes, target from 30 communes to 40 communes; to be cut by 5 communes.
    Since the baseline 75% of the fall that is needed has been made.
    Since the end of 2020 it fell by 5 communes a year on average.
    60% of the time is gone; the pace is 1.25 times what was required.
    Until the end of 2025 it has to fall by 2.5 communes a year on average.
    At this pace it is there in 2024.
    # exactly, of nothing
    Mục tiêu: chưa đủ số liệu để kết luận.
    Mục tiêu đúng 40 xã; chưa có số liệu hiện tại.
    Target: not known.
    Target exactly 40 communes; the present figure is not known.
    # within, of nothing
    Mục tiêu: chưa đủ số liệu để kết luận.
    Mục tiêu từ 30 xã đến 40 xã; chưa có số liệu hiện tại.
    Target: not known.
    Target from 30 communes to 40 communes; the present figure is not known.
    # a total that is passed
    Mục tiêu: đạt.
    Hiện tại 16 tiêu chí/xã, mục tiêu ít nhất 15 tiêu chí/xã; cao hơn mục tiêu 1 tiêu chí/xã.
    Tính chung 3 xã cao hơn mục tiêu 3 tiêu chí.
    Đạt 106,67% mục tiêu.
    So với kỳ gốc: không xác định (số liệu kỳ gốc đã đạt mục tiêu nên không có khoảng cách nào để thu hẹp).
    Từ cuối năm 2020, bình quân mỗi năm giảm 1,33 tiêu chí/xã.
    Target: met.
    Now 16 criteria/commune, target at least 15 criteria/commune; above it by 1 criterion/commune.
    Over all 3 communes: above it by 3 criteria.
    Achieved: 106.67% of the target.
    From the baseline: not defined (the baseline met the target already, so there was no gap to close).
    Since the end of 2020 it fell by 1.33 criteria/commune a year on average.
    # a total of a range
    Mục tiêu: vượt quá mục tiêu.
    Hiện tại 45 tiêu chí/xã, mục tiêu từ 30 tiêu chí/xã đến 40 tiêu chí/xã; còn phải giảm 5 tiêu chí/xã.
    Tính chung 3 xã còn phải giảm 15 tiêu chí.
    So với kỳ gốc, đã thực hiện 250% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 8,33 tiêu chí/xã.
    Thời gian đã qua 60%; tốc độ bằng 4,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 2,5 tiêu chí/xã.
    Với tốc độ này, đến năm 2025 là 61,67 tiêu chí/xã.
    Target: past what was asked.
    Now 45 criteria/commune, target from 30 criteria/commune to 40 criteria/commune; to be cut by 5 criteria/commune.
    Over all 3 communes: to be cut by 15 criteria.
    Since the baseline 250% of the rise that is needed has been made.
    Since the end of 2020 it rose by 8.33 criteria/commune a year on average.
    60% of the time is gone; the pace is 4.17 times what was required.
    Until the end of 2025 it has to fall by 2.5 criteria/commune a year on average.
    At this pace it is 61.67 criteria/commune in 2025.
    # a total within a range
    Mục tiêu: đạt.
    Hiện tại 35 tiêu chí/xã, mục tiêu từ 30 tiêu chí/xã đến 40 tiêu chí/xã; nằm trong khoảng mục tiêu.
    So với kỳ gốc, đã thực hiện 150% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 5 tiêu chí/xã.
    Target: met.
    Now 35 criteria/commune, target from 30 criteria/commune to 40 criteria/commune; within it.
    Since the baseline 150% of the rise that is needed has been made.
    Since the end of 2020 it rose by 5 criteria/commune a year on average.
    # a target of nothing
    Mục tiêu: đạt.
    Hiện tại 3 xã, mục tiêu ít nhất 0 xã; cao hơn mục tiêu 3 xã.
    Tỷ lệ so với mục tiêu: không xác định (mẫu số bằng 0 nên không có tỷ lệ).
    So với kỳ gốc: không xác định (số liệu kỳ gốc đã đạt mục tiêu nên không có khoảng cách nào để thu hẹp).
    Từ cuối năm 2020, bình quân mỗi năm giảm 0,67 xã.
    Target: met.
    Now 3 communes, target at least 0 communes; above it by 3 communes.
    Of the target: not defined (the denominator is zero, so there is no ratio).
    From the baseline: not defined (the baseline met the target already, so there was no gap to close).
    Since the end of 2020 it fell by 0.67 communes a year on average.
    # from nothing
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 30 xã, mục tiêu ít nhất 40 xã; còn thiếu 10 xã.
    Đạt 75% mục tiêu.
    Từ cuối năm 2020, bình quân mỗi năm tăng 10 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,25 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Target: not met yet, on pace.
    Now 30 communes, target at least 40 communes; missing 10 communes.
    Achieved: 75% of the target.
    Since the end of 2020 it rose by 10 communes a year on average.
    60% of the time is gone; the pace is 1.25 times what was required.
    Until the end of 2025 it has to rise by 5 communes a year on average.
    At this pace it is there in 2024.
    # from where it is to be
    Mục tiêu: từng đạt nay không còn đạt.
    Hiện tại 30 xã, mục tiêu ít nhất 40 xã; còn thiếu 10 xã.
    Đạt 75% mục tiêu.
    So với kỳ gốc: không xác định (số liệu kỳ gốc bằng mục tiêu nên không có mức thay đổi nào để đo).
    Từ cuối năm 2020, bình quân mỗi năm giảm 3,33 xã.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 5 xã.
    Với tốc độ này, đến năm 2025 là 23,33 xã.
    Target: met before and lost since.
    Now 30 communes, target at least 40 communes; missing 10 communes.
    Achieved: 75% of the target.
    From the baseline: not defined (the baseline equals the target, so there is no distance to measure).
    Since the end of 2020 it fell by 3.33 communes a year on average.
    Until the end of 2025 it has to rise by 5 communes a year on average.
    At this pace it is 23.33 communes in 2025.
    # from beyond
    Mục tiêu: từng đạt nay không còn đạt.
    Hiện tại 30 xã, mục tiêu ít nhất 40 xã; còn thiếu 10 xã.
    Đạt 75% mục tiêu.
    So với kỳ gốc: không xác định (số liệu kỳ gốc đã đạt mục tiêu nên không có khoảng cách nào để thu hẹp).
    Từ cuối năm 2020, bình quân mỗi năm giảm 6,67 xã.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 5 xã.
    Với tốc độ này, đến năm 2025 là 16,67 xã.
    Target: met before and lost since.
    Now 30 communes, target at least 40 communes; missing 10 communes.
    Achieved: 75% of the target.
    From the baseline: not defined (the baseline met the target already, so there was no gap to close).
    Since the end of 2020 it fell by 6.67 communes a year on average.
    Until the end of 2025 it has to rise by 5 communes a year on average.
    At this pace it is 16.67 communes in 2025.
    # of opposite signs
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại −1 điểm phần trăm, mục tiêu ít nhất 40 điểm phần trăm; còn thiếu 41 điểm phần trăm.
    Tỷ lệ so với mục tiêu: không xác định (số liệu và mục tiêu trái dấu nên không có tỷ lệ đạt so với mục tiêu).
    So với kỳ gốc, đã thực hiện 8,89% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 1,33 điểm phần trăm.
    Thời gian đã qua 60%; tốc độ bằng 0,15 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 20,5 điểm phần trăm.
    Với tốc độ này, đến năm 2025 là 1,67 điểm phần trăm, đến năm 2054 mới đạt mục tiêu.
    Target: not met, behind.
    Now −1 percentage point, target at least 40 percentage points; missing 41 percentage points.
    Of the target: not defined (the figure and the target differ in sign, so no share of the target is achieved).
    Since the baseline 8.89% of the rise that is needed has been made.
    Since the end of 2020 it rose by 1.33 percentage points a year on average.
    60% of the time is gone; the pace is 0.15 times what was required.
    Until the end of 2025 it has to rise by 20.5 percentage points a year on average.
    At this pace it is 1.67 percentage points in 2025, and there in 2054 only.
    # a change of opposite sign
    Mục tiêu: chưa đạt, ngày càng xa mục tiêu.
    Yêu cầu giảm 1 điểm phần trăm/năm, thực tế tăng 1 điểm phần trăm/năm: chưa đạt, ngày càng xa mục tiêu.
    Target: not met, moving away.
    Asked: a fall of 1 percentage point/year; it rose by 1 percentage point/year: not met, moving away.
    # from the year of the target
    Mục tiêu: chưa đạt, chưa đủ số liệu để đánh giá tiến độ.
    Hiện tại 30 xã, mục tiêu ít nhất 40 xã; còn thiếu 10 xã.
    Đạt 75% mục tiêu.
    So với kỳ gốc, đã thực hiện 50% mức tăng cần đạt.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 5 xã.
    Target: not met; nothing tells the pace.
    Now 30 communes, target at least 40 communes; missing 10 communes.
    Achieved: 75% of the target.
    Since the baseline 50% of the rise that is needed has been made.
    Until the end of 2025 it has to rise by 5 communes a year on average.
    # from a later year
    Mục tiêu: chưa đạt, chưa đủ số liệu để đánh giá tiến độ.
    Hiện tại 30 xã, mục tiêu ít nhất 40 xã; còn thiếu 10 xã.
    Đạt 75% mục tiêu.
    So với kỳ gốc, đã thực hiện 50% mức tăng cần đạt.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 5 xã.
    Target: not met; nothing tells the pace.
    Now 30 communes, target at least 40 communes; missing 10 communes.
    Achieved: 75% of the target.
    Since the baseline 50% of the rise that is needed has been made.
    Until the end of 2025 it has to rise by 5 communes a year on average."
  `);
});

test('where the pace leads, and where the path does', () => {
  const path = (value: number, year = 2025) => [{ year, value }];
  const added = {
    kind: 'count-added',
    unit: 'commune',
    baseline: { year: 2020 },
    target: { added: 20, year: 2025 },
  };
  expect(
    inWords([
      ['in its last year', rise, [at(34)]],
      ['in its last year exactly', rise, [at(32)]],
      ['too late', rise, [at(31)]],
      ['too late, in the last year', rise, [at(38, 2025)], '2025-12-31'],
      ['nowhere', rise, [at(20)]],
      ['nowhere, in the last year', rise, [at(20, 2025)], '2025-12-31'],
      ['what is added, in time', added, [{ year: 2023, added: 15 }]],
      ['what is added, too late', added, [{ year: 2023, added: 9 }]],
      ['what is added, nowhere', added, [{ year: 2023, added: 0 }]],
      ['a path to the target', { ...rise, path: path(40) }, [at(34)]],
      ['a path to the figure of the target', { ...rise, wording: 'more-than', path: path(40) }, [at(34)]],
      ['a path that is short', { ...rise, path: path(38) }, [at(34)]],
      ['a path beyond', { ...rise, path: path(43) }, [at(34)]],
      ['a path that stays', { ...rise, path: [...path(40, 2024), ...path(40)] }, [at(34)]],
      ['a path down', { ...fall, path: path(9) }, [at('12')]],
      ['a path into a range', { ...within, path: path(35) }, [at(28)]],
      ['a path past a range', { ...within, path: path(43) }, [at(28)]],
      ['a path to what is hit', { ...exact, path: path(40) }, [at(28)]],
      ['a path that misses what is to be hit', { ...exact, path: path(38) }, [at(28)]],
      ['a path from nowhere', { ...rise, path: path(38) }, []],
      [
        'a milestone that was kept',
        { ...rise, path: [...path(30, 2022), ...path(40)] },
        [at(31, 2022), at(34)],
      ],
      [
        'a milestone that was missed',
        { ...rise, path: [...path(30, 2022), ...path(40)] },
        [at(29, 2022), at(34)],
      ],
      [
        'a ceiling that was kept',
        { ...fall, path: [...path(15, 2022), ...path(10)] },
        [at('14', 2022), at('12')],
      ],
      [
        'a ceiling that was missed',
        { ...fall, path: [...path(15, 2022), ...path(10)] },
        [at('16', 2022), at('12')],
      ],
      ['a path of an average', { ...rise, unit: 'criterion/commune', path: path(40) }, [at(34)]],
      [
        'a path that adds to what was found before it',
        {
          ...rise,
          path: [
            { year: 2022, added: 3 },
            { year: 2025, added: 10 },
          ],
        },
        [at(25, 2021), at(29, 2022), at(34)],
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "# in its last year
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    # in its last year exactly
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 32 xã, mục tiêu ít nhất 40 xã; còn thiếu 8 xã.
    Đạt 80% mục tiêu.
    So với kỳ gốc, đã thực hiện 60% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4 xã.
    Thời gian đã qua 60%; tốc độ bằng 1 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 4 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Target: not met yet, on pace.
    Now 32 communes, target at least 40 communes; missing 8 communes.
    Achieved: 80% of the target.
    Since the baseline 60% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4 communes a year on average.
    60% of the time is gone; the pace is 1 times what was required.
    Until the end of 2025 it has to rise by 4 communes a year on average.
    At this pace it is there in 2025.
    # too late
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại 31 xã, mục tiêu ít nhất 40 xã; còn thiếu 9 xã.
    Đạt 77,5% mục tiêu.
    So với kỳ gốc, đã thực hiện 55% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 3,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 0,92 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 4,5 xã.
    Với tốc độ này, đến năm 2025 là 38,33 xã, đến năm 2026 mới đạt mục tiêu.
    Target: not met, behind.
    Now 31 communes, target at least 40 communes; missing 9 communes.
    Achieved: 77.5% of the target.
    Since the baseline 55% of the rise that is needed has been made.
    Since the end of 2020 it rose by 3.67 communes a year on average.
    60% of the time is gone; the pace is 0.92 times what was required.
    Until the end of 2025 it has to rise by 4.5 communes a year on average.
    At this pace it is 38.33 communes in 2025, and there in 2026 only.
    # too late, in the last year
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại 38 xã, mục tiêu ít nhất 40 xã; còn thiếu 2 xã.
    Đạt 95% mục tiêu.
    So với kỳ gốc, đã thực hiện 90% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 3,6 xã.
    Thời gian đã qua 100%; tốc độ bằng 0,9 lần mức cần thiết.
    Năm 2025 là năm cuối của mục tiêu.
    Với tốc độ này, đến năm 2026 mới đạt mục tiêu.
    Target: not met, behind.
    Now 38 communes, target at least 40 communes; missing 2 communes.
    Achieved: 95% of the target.
    Since the baseline 90% of the rise that is needed has been made.
    Since the end of 2020 it rose by 3.6 communes a year on average.
    100% of the time is gone; the pace is 0.9 times what was required.
    The year of the latest figure, 2025, is the last one of the target.
    At this pace it is there in 2026 only.
    # nowhere
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại 20 xã, mục tiêu ít nhất 40 xã; còn thiếu 20 xã.
    Đạt 50% mục tiêu.
    So với kỳ gốc, đã thực hiện 0% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm không đổi.
    Thời gian đã qua 60%; tốc độ bằng 0 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 10 xã.
    Với tốc độ này, đến năm 2025 là 20 xã.
    Target: not met, behind.
    Now 20 communes, target at least 40 communes; missing 20 communes.
    Achieved: 50% of the target.
    Since the baseline 0% of the rise that is needed has been made.
    Since the end of 2020 it has not changed on average.
    60% of the time is gone; the pace is 0 times what was required.
    Until the end of 2025 it has to rise by 10 communes a year on average.
    At this pace it is 20 communes in 2025.
    # nowhere, in the last year
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại 20 xã, mục tiêu ít nhất 40 xã; còn thiếu 20 xã.
    Đạt 50% mục tiêu.
    So với kỳ gốc, đã thực hiện 0% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm không đổi.
    Thời gian đã qua 100%; tốc độ bằng 0 lần mức cần thiết.
    Năm 2025 là năm cuối của mục tiêu.
    Target: not met, behind.
    Now 20 communes, target at least 40 communes; missing 20 communes.
    Achieved: 50% of the target.
    Since the baseline 0% of the rise that is needed has been made.
    Since the end of 2020 it has not changed on average.
    100% of the time is gone; the pace is 0 times what was required.
    The year of the latest figure, 2025, is the last one of the target.
    # what is added, in time
    Mục tiêu: chưa đạt, đúng tiến độ.
    Đã tăng thêm 15 xã, mục tiêu tăng thêm ít nhất 20 xã; còn thiếu 5 xã.
    Đạt 75% mục tiêu.
    Từ cuối năm 2020, bình quân mỗi năm tăng 5 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,25 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 2,5 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Target: not met yet, on pace.
    Added so far: 15 communes, target at least 20 communes; missing 5 communes.
    Achieved: 75% of the target.
    Since the end of 2020 it rose by 5 communes a year on average.
    60% of the time is gone; the pace is 1.25 times what was required.
    Until the end of 2025 it has to rise by 2.5 communes a year on average.
    At this pace it is there in 2024.
    # what is added, too late
    Mục tiêu: chưa đạt, chậm tiến độ.
    Đã tăng thêm 9 xã, mục tiêu tăng thêm ít nhất 20 xã; còn thiếu 11 xã.
    Đạt 45% mục tiêu.
    Từ cuối năm 2020, bình quân mỗi năm tăng 3 xã.
    Thời gian đã qua 60%; tốc độ bằng 0,75 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 5,5 xã.
    Với tốc độ này, đến năm 2025 tăng thêm 15 xã, đến năm 2027 mới đạt mục tiêu.
    Target: not met, behind.
    Added so far: 9 communes, target at least 20 communes; missing 11 communes.
    Achieved: 45% of the target.
    Since the end of 2020 it rose by 3 communes a year on average.
    60% of the time is gone; the pace is 0.75 times what was required.
    Until the end of 2025 it has to rise by 5.5 communes a year on average.
    At this pace 15 communes will have been added by 2025, and there in 2027 only.
    # what is added, nowhere
    Mục tiêu: chưa đạt, chậm tiến độ.
    Đã tăng thêm 0 xã, mục tiêu tăng thêm ít nhất 20 xã; còn thiếu 20 xã.
    Đạt 0% mục tiêu.
    Từ cuối năm 2020, bình quân mỗi năm không đổi.
    Thời gian đã qua 60%; tốc độ bằng 0 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 10 xã.
    Với tốc độ này, đến năm 2025 tăng thêm 0 xã.
    Target: not met, behind.
    Added so far: 0 communes, target at least 20 communes; missing 20 communes.
    Achieved: 0% of the target.
    Since the end of 2020 it has not changed on average.
    60% of the time is gone; the pace is 0 times what was required.
    Until the end of 2025 it has to rise by 10 communes a year on average.
    At this pace 0 communes will have been added by 2025.
    # a path to the target
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Lộ trình đến năm 2025: từ 34 xã lên 40 xã, tăng 6 xã (bình quân 3 xã/năm).
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    Path to 2025: from 34 communes to 40 communes, up 6 communes (on average 3 communes/year).
    The path closes the gap exactly.
    # a path to the figure of the target
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu trên 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Lộ trình đến năm 2025: từ 34 xã lên 40 xã, tăng 6 xã (bình quân 3 xã/năm).
    Thực hiện đúng lộ trình thì chỉ bằng mức nêu trong mục tiêu, chưa đạt yêu cầu.
    Target: not met yet, on pace.
    Now 34 communes, target more than 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    Path to 2025: from 34 communes to 40 communes, up 6 communes (on average 3 communes/year).
    At its end the path is at the figure of the target, which is not enough.
    # a path that is short
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Lộ trình đến năm 2025: từ 34 xã lên 38 xã, tăng 4 xã (bình quân 2 xã/năm).
    Thực hiện đúng lộ trình thì vẫn còn thiếu 2 xã so với mục tiêu.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    Path to 2025: from 34 communes to 38 communes, up 4 communes (on average 2 communes/year).
    At its end the path falls short of the target by 2 communes.
    # a path beyond
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Lộ trình đến năm 2025: từ 34 xã lên 43 xã, tăng 9 xã (bình quân 4,5 xã/năm).
    Thực hiện đúng lộ trình thì vượt mục tiêu 3 xã.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    Path to 2025: from 34 communes to 43 communes, up 9 communes (on average 4.5 communes/year).
    At its end the path is past the target by 3 communes.
    # a path that stays
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Lộ trình đến năm 2024: từ 34 xã lên 40 xã, tăng 6 xã (bình quân 6 xã/năm).
    Lộ trình đến năm 2025: giữ 40 xã.
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    Path to 2024: from 34 communes to 40 communes, up 6 communes (on average 6 communes/year).
    Path to 2025: stays at 40 communes.
    The path closes the gap exactly.
    # a path down
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 12%, mục tiêu không quá 10%; còn phải giảm 2 điểm phần trăm.
    So với kỳ gốc, đã thực hiện 80% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 2,67 điểm phần trăm.
    Thời gian đã qua 60%; tốc độ bằng 1,33 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 1 điểm phần trăm.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Lộ trình đến năm 2025: từ 12% xuống 9%, giảm 3 điểm phần trăm (bình quân 1,5 điểm phần trăm/năm).
    Thực hiện đúng lộ trình thì vượt mục tiêu 1 điểm phần trăm.
    Target: not met yet, on pace.
    Now 12%, target at most 10%; to be cut by 2 percentage points.
    Since the baseline 80% of the fall that is needed has been made.
    Since the end of 2020 it fell by 2.67 percentage points a year on average.
    60% of the time is gone; the pace is 1.33 times what was required.
    Until the end of 2025 it has to fall by 1 percentage point a year on average.
    At this pace it is there in 2024.
    Path to 2025: from 12% to 9%, down 3 percentage points (on average 1.5 percentage points/year).
    At its end the path is past the target by 1 percentage point.
    # a path into a range
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 28 xã, mục tiêu từ 30 xã đến 40 xã; còn thiếu 2 xã.
    So với kỳ gốc, đã thực hiện 80% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 2,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,33 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 1 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Lộ trình đến năm 2025: từ 28 xã lên 35 xã, tăng 7 xã (bình quân 3,5 xã/năm).
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met yet, on pace.
    Now 28 communes, target from 30 communes to 40 communes; missing 2 communes.
    Since the baseline 80% of the rise that is needed has been made.
    Since the end of 2020 it rose by 2.67 communes a year on average.
    60% of the time is gone; the pace is 1.33 times what was required.
    Until the end of 2025 it has to rise by 1 commune a year on average.
    At this pace it is there in 2024.
    Path to 2025: from 28 communes to 35 communes, up 7 communes (on average 3.5 communes/year).
    At its end the path is where it has to be.
    # a path past a range
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 28 xã, mục tiêu từ 30 xã đến 40 xã; còn thiếu 2 xã.
    So với kỳ gốc, đã thực hiện 80% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 2,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,33 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 1 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Lộ trình đến năm 2025: từ 28 xã lên 43 xã, tăng 15 xã (bình quân 7,5 xã/năm).
    Thực hiện đúng lộ trình thì còn cách mục tiêu 3 xã.
    Target: not met yet, on pace.
    Now 28 communes, target from 30 communes to 40 communes; missing 2 communes.
    Since the baseline 80% of the rise that is needed has been made.
    Since the end of 2020 it rose by 2.67 communes a year on average.
    60% of the time is gone; the pace is 1.33 times what was required.
    Until the end of 2025 it has to rise by 1 commune a year on average.
    At this pace it is there in 2024.
    Path to 2025: from 28 communes to 43 communes, up 15 communes (on average 7.5 communes/year).
    At its end the path is 3 communes away from the target.
    # a path to what is hit
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại 28 xã, mục tiêu đúng 40 xã; còn thiếu 12 xã.
    Đạt 70% mục tiêu.
    So với kỳ gốc, đã thực hiện 40% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 2,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 0,67 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 6 xã.
    Với tốc độ này, đến năm 2025 là 33,33 xã, đến năm 2028 mới đạt mục tiêu.
    Lộ trình đến năm 2025: từ 28 xã lên 40 xã, tăng 12 xã (bình quân 6 xã/năm).
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met, behind.
    Now 28 communes, target exactly 40 communes; missing 12 communes.
    Achieved: 70% of the target.
    Since the baseline 40% of the rise that is needed has been made.
    Since the end of 2020 it rose by 2.67 communes a year on average.
    60% of the time is gone; the pace is 0.67 times what was required.
    Until the end of 2025 it has to rise by 6 communes a year on average.
    At this pace it is 33.33 communes in 2025, and there in 2028 only.
    Path to 2025: from 28 communes to 40 communes, up 12 communes (on average 6 communes/year).
    At its end the path is where it has to be.
    # a path that misses what is to be hit
    Mục tiêu: chưa đạt, chậm tiến độ.
    Hiện tại 28 xã, mục tiêu đúng 40 xã; còn thiếu 12 xã.
    Đạt 70% mục tiêu.
    So với kỳ gốc, đã thực hiện 40% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 2,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 0,67 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 6 xã.
    Với tốc độ này, đến năm 2025 là 33,33 xã, đến năm 2028 mới đạt mục tiêu.
    Lộ trình đến năm 2025: từ 28 xã lên 38 xã, tăng 10 xã (bình quân 5 xã/năm).
    Thực hiện đúng lộ trình thì còn cách mục tiêu 2 xã.
    Target: not met, behind.
    Now 28 communes, target exactly 40 communes; missing 12 communes.
    Achieved: 70% of the target.
    Since the baseline 40% of the rise that is needed has been made.
    Since the end of 2020 it rose by 2.67 communes a year on average.
    60% of the time is gone; the pace is 0.67 times what was required.
    Until the end of 2025 it has to rise by 6 communes a year on average.
    At this pace it is 33.33 communes in 2025, and there in 2028 only.
    Path to 2025: from 28 communes to 38 communes, up 10 communes (on average 5 communes/year).
    At its end the path is 2 communes away from the target.
    # a path from nowhere
    Mục tiêu: chưa đủ số liệu để kết luận.
    Mục tiêu ít nhất 40 xã; chưa có số liệu hiện tại.
    Lộ trình đến năm 2025: 38 xã.
    Thực hiện đúng lộ trình thì vẫn còn thiếu 2 xã so với mục tiêu.
    Target: not known.
    Target at least 40 communes; the present figure is not known.
    Path to 2025: 38 communes.
    At its end the path falls short of the target by 2 communes.
    # a milestone that was kept
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Mốc năm 2022 (30 xã): đạt, thực tế 31 xã.
    Lộ trình đến năm 2025: từ 34 xã lên 40 xã, tăng 6 xã (bình quân 3 xã/năm).
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    Milestone of 2022 (30 communes): met, with 31 communes.
    Path to 2025: from 34 communes to 40 communes, up 6 communes (on average 3 communes/year).
    The path closes the gap exactly.
    # a milestone that was missed
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Mốc năm 2022 (30 xã): không đạt, thực tế 29 xã, chênh lệch 1 xã.
    Lộ trình đến năm 2025: từ 34 xã lên 40 xã, tăng 6 xã (bình quân 3 xã/năm).
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    Milestone of 2022 (30 communes): missed, with 29 communes, by 1 commune.
    Path to 2025: from 34 communes to 40 communes, up 6 communes (on average 3 communes/year).
    The path closes the gap exactly.
    # a ceiling that was kept
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 12%, mục tiêu không quá 10%; còn phải giảm 2 điểm phần trăm.
    So với kỳ gốc, đã thực hiện 80% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 2,67 điểm phần trăm.
    Thời gian đã qua 60%; tốc độ bằng 1,33 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 1 điểm phần trăm.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Mốc năm 2022 (15%): đạt, thực tế 14%.
    Lộ trình đến năm 2025: từ 12% xuống 10%, giảm 2 điểm phần trăm (bình quân 1 điểm phần trăm/năm).
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met yet, on pace.
    Now 12%, target at most 10%; to be cut by 2 percentage points.
    Since the baseline 80% of the fall that is needed has been made.
    Since the end of 2020 it fell by 2.67 percentage points a year on average.
    60% of the time is gone; the pace is 1.33 times what was required.
    Until the end of 2025 it has to fall by 1 percentage point a year on average.
    At this pace it is there in 2024.
    Milestone of 2022 (15%): met, with 14%.
    Path to 2025: from 12% to 10%, down 2 percentage points (on average 1 percentage point/year).
    The path closes the gap exactly.
    # a ceiling that was missed
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 12%, mục tiêu không quá 10%; còn phải giảm 2 điểm phần trăm.
    So với kỳ gốc, đã thực hiện 80% mức giảm cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm giảm 2,67 điểm phần trăm.
    Thời gian đã qua 60%; tốc độ bằng 1,33 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần giảm 1 điểm phần trăm.
    Với tốc độ này, đạt mục tiêu vào năm 2024.
    Mốc năm 2022 (15%): không đạt, thực tế 16%, chênh lệch 1 điểm phần trăm.
    Lộ trình đến năm 2025: từ 12% xuống 10%, giảm 2 điểm phần trăm (bình quân 1 điểm phần trăm/năm).
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met yet, on pace.
    Now 12%, target at most 10%; to be cut by 2 percentage points.
    Since the baseline 80% of the fall that is needed has been made.
    Since the end of 2020 it fell by 2.67 percentage points a year on average.
    60% of the time is gone; the pace is 1.33 times what was required.
    Until the end of 2025 it has to fall by 1 percentage point a year on average.
    At this pace it is there in 2024.
    Milestone of 2022 (15%): missed, with 16%, by 1 percentage point.
    Path to 2025: from 12% to 10%, down 2 percentage points (on average 1 percentage point/year).
    The path closes the gap exactly.
    # a path of an average
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 tiêu chí/xã, mục tiêu ít nhất 40 tiêu chí/xã; còn thiếu 6 tiêu chí/xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 tiêu chí/xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 tiêu chí/xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Lộ trình đến năm 2025: từ 34 tiêu chí/xã lên 40 tiêu chí/xã, tăng 6 tiêu chí/xã (bình quân 3 tiêu chí/xã mỗi năm).
    Thực hiện đúng lộ trình thì đạt mục tiêu.
    Target: not met yet, on pace.
    Now 34 criteria/commune, target at least 40 criteria/commune; missing 6 criteria/commune.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 criteria/commune a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 criteria/commune a year on average.
    At this pace it is there in 2025.
    Path to 2025: from 34 criteria/commune to 40 criteria/commune, up 6 criteria/commune (on average 3 criteria/commune a year).
    The path closes the gap exactly.
    # a path that adds to what was found before it
    Mục tiêu: chưa đạt, đúng tiến độ.
    Hiện tại 34 xã, mục tiêu ít nhất 40 xã; còn thiếu 6 xã.
    Đạt 85% mục tiêu.
    So với kỳ gốc, đã thực hiện 70% mức tăng cần đạt.
    Từ cuối năm 2020, bình quân mỗi năm tăng 4,67 xã.
    Thời gian đã qua 60%; tốc độ bằng 1,17 lần mức cần thiết.
    Đến hết năm 2025, bình quân mỗi năm cần tăng 3 xã.
    Với tốc độ này, đạt mục tiêu vào năm 2025.
    Mốc năm 2022 (28 xã): đạt, thực tế 29 xã.
    Lộ trình đến năm 2025: từ 34 xã lên 38 xã, tăng 4 xã (bình quân 2 xã/năm).
    Thực hiện đúng lộ trình thì vẫn còn thiếu 2 xã so với mục tiêu.
    Target: not met yet, on pace.
    Now 34 communes, target at least 40 communes; missing 6 communes.
    Achieved: 85% of the target.
    Since the baseline 70% of the rise that is needed has been made.
    Since the end of 2020 it rose by 4.67 communes a year on average.
    60% of the time is gone; the pace is 1.17 times what was required.
    Until the end of 2025 it has to rise by 3 communes a year on average.
    At this pace it is there in 2025.
    Milestone of 2022 (28 communes): met, with 29 communes.
    Path to 2025: from 34 communes to 38 communes, up 4 communes (on average 2 communes/year).
    At its end the path falls short of the target by 2 communes."
  `);
});
