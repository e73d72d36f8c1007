import { describe, expect, test } from 'vitest';
import { range } from '../../src/foundation/internal.js';
import { targetGap, type Target, type TargetGap } from '../../src/targets/internal.js';
import { inFull } from './shown.js';

/** The gap of a target, whatever its kind. */
const gapOf = (target: object, observations: unknown, options: object = { date: '2024-01-31' }): TargetGap =>
  targetGap(target as Target, observations as [], options as never);

const named = {
  id: 'T1',
  name: { vi: 'tỷ lệ hộ nghèo', en: 'the poverty rate' },
  subject: 'hộ nghèo',
  component: 'dự án 1',
};

describe('all that is told of', () => {
  test('a level with a path, forecasts, a region and every year', () => {
    const gap = gapOf(
      {
        kind: 'level',
        ...named,
        wording: 'exact',
        unit: 'percent',
        direction: 'at-most',
        everyYear: true,
        regions: ['A'],
        baseline: { value: '20.0', year: 2020 },
        target: { value: '12.0', year: 2025 },
        path: [
          { year: 2022, value: '17.0' },
          { year: 2024, added: '-3.0' },
        ],
        table: [{ regions: ['B'], target: { value: '10.0', year: 2025 } }],
      },
      [
        { year: 2021, value: '11.0', figureStatus: 'estimate' },
        { year: 2022, value: '16.0' },
        { year: 2023, value: '12.0', figureStatus: 'estimate' },
        { year: 2024, value: '11.5', figureStatus: 'forecast' },
        { year: 2025, value: '13.0', figureStatus: 'forecast' },
        { year: 2026, value: range({ lower: '9', upper: '11' }, 'percent'), figureStatus: 'forecast' },
      ],
      { date: '2024-01-31', region: 'A' },
    );
    expect(inFull(gap)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: level
      id: T1
      name: tỷ lệ hộ nghèo | the poverty rate
      subject: hộ nghèo
      component: dự án 1
      wording: exact
      date: 2024-01-31
      targetYear: 2025
      region: A
      direction: at-most
      status: met
      isMet: yes
      possibleStatuses: met, lost
      isRobust: false
      gap: 0 percentagePoint
      gapRange: kind range, lower -0.05, upper 0.05, unit percentagePoint
      achievedPercent: no-share-of-target
      gapClosedPercent: 100 percent
      timeElapsedPercent: 60 percent
      rateRatioRange: kind range, lower 1.6561844863731656184486373165618448, upper 1.6771488469601677148846960167714885, unit times
      linear.observedRate: -2.666666666666666666666666666666667 percentagePoint/year
      linear.requiredRate: -1.6 percentagePoint/year
      linear.rateRatio: 1.666666666666666666666666666666667 times
      linear.neededRate: 0 percentagePoint/year
      linear.accelerationFactor: 0 times
      linear.projected: 6.666666666666666666666666666666667 percent
      linear.projectedGap: -5.333333333333333333333333333333333 percentagePoint
      linear.projectedYear: 2023 year
      target: 12 percent
      current: 12 percent
      baselineYear: 2020
      currentYear: 2023
      figureStatus: estimate
      forecasts.0.year: 2024
      forecasts.0.value: 11.5 percent
      forecasts.0.gap: -0.5 percentagePoint
      forecasts.0.isMet: yes
      forecasts.1.year: 2025
      forecasts.1.value: 13 percent
      forecasts.1.gap: 1 percentagePoint
      forecasts.1.isMet: no
      yearsMissed: 2022
      path.milestones.0.year: 2022
      path.milestones.0.target: 17 percent
      path.milestones.0.current: 16 percent
      path.milestones.0.gap: -1 percentagePoint
      path.milestones.0.milestoneStatus: met
      path.milestones.1.year: 2024
      path.milestones.1.target: 14 percent
      path.milestones.1.current: missing-input observations
      path.milestones.1.gap: missing-input observations
      path.milestones.1.milestoneStatus: due
      path.steps.0.years: from 2023, to 2024
      path.steps.0.before: 12 percent
      path.steps.0.after: 14 percent
      path.steps.0.change: 2 percentagePoint
      path.steps.0.neededPerYear: 2 percentagePoint/year
      path.steps.1.years: from 2024, to 2025
      path.steps.1.before: 14 percent
      path.steps.1.after: 12 percent
      path.steps.1.change: -2 percentagePoint
      path.steps.1.neededPerYear: -2 percentagePoint/year
      path.remainder: 0 percentagePoint
      path.closesGap: yes
      assumptions: 
      warnings.0.code: missed-in-some-years
      warnings.0.text: có năm không đạt | it did not hold in some of the years
      exponential.observedRate: -15.65673346982507571542902485939271 percent/year
      exponential.requiredRate: -9.711954855256571172308290480600242 percent/year
      exponential.rateRatio: 1.612109374803251690284609475758025 times
      exponential.neededRate: 0 percent/year
      exponential.accelerationFactor: 0 times
      exponential.projected: 8.536543930776150734414771093373388 percent
      exponential.projectedGap: -3.463456069223849265585228906626612 percentagePoint
      exponential.projectedYear: 2023 year

      Mục tiêu tỷ lệ hộ nghèo (A): đạt (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; từng đạt nay không còn đạt).
      Hiện tại 12%, đúng bằng mục tiêu.
      So với kỳ gốc, đã thực hiện 100% mức giảm cần đạt.
      (12% − 20%) ÷ (12% − 20%) × 100 = 100%
      Từ cuối năm 2020, bình quân mỗi năm giảm 2,67 điểm phần trăm.
      (12% − 20%) ÷ 3 năm ≈ −2,6667 điểm phần trăm/năm
      Dự kiến năm 2024: 11,5%, đạt.
      Dự kiến năm 2025: 13%, chưa đạt.
      Mốc năm 2022 (17%): đạt, thực tế 16%.
      Lộ trình đến năm 2024: từ 12% lên 14%, tăng 2 điểm phần trăm (bình quân 2 điểm phần trăm/năm).
      Lộ trình đến năm 2025: từ 14% xuống 12%, giảm 2 điểm phần trăm (bình quân 2 điểm phần trăm/năm).
      Thực hiện đúng lộ trình thì đạt mục tiêu.

      Target the poverty rate (A): met (inexact as the figures or the wording are, it may be: met; met before and lost since).
      Now 12%, which is the target.
      Since the baseline 100% of the fall that is needed has been made.
      (12% − 20%) ÷ (12% − 20%) × 100 = 100%
      Since the end of 2020 it fell by 2.67 percentage points a year on average.
      (12% − 20%) ÷ 3 years ≈ −2.6667 percentage points/year
      Expected in 2024: 11.5%, which meets it.
      Expected in 2025: 13%, which does not meet it.
      Milestone of 2022 (17%): met, with 16%.
      Path to 2024: from 12% to 14%, up 2 percentage points (on average 2 percentage points/year).
      Path to 2025: from 14% to 12%, down 2 percentage points (on average 2 percentage points/year).
      The path closes the gap exactly."
    `);
  });

  test('a level behind its path, without a year', () => {
    const gap = gapOf(
      {
        kind: 'level',
        unit: 'commune',
        direction: 'at-least',
        everyYear: false,
        target: { value: 54 },
        path: [
          { year: 2022, value: 30 },
          { year: 2025, added: 15 },
        ],
      },
      [
        { year: 2021, value: 25 },
        { year: 2022, value: 28 },
        { year: 2023, value: 40 },
      ],
    );
    expect(inFull(gap)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: level
      date: 2024-01-31
      direction: at-least
      status: undetermined
      isMet: no
      possibleStatuses: undetermined
      isRobust: false
      gap: 14 commune
      achievedPercent: 74.07407407407407407407407407407407 percent
      gapClosedPercent: 51.72413793103448275862068965517241 percent
      timeElapsedPercent: missing-input target.year
      linear.observedRate: 7.5 commune/year
      linear.requiredRate: missing-input target.year
      linear.rateRatio: missing-input target.year
      linear.neededRate: missing-input target.year
      linear.accelerationFactor: missing-input target.year
      linear.projected: missing-input target.year
      linear.projectedGap: missing-input target.year
      linear.projectedYear: missing-input target.year
      target: 54 commune
      current: 40 commune
      baselineYear: 2021
      currentYear: 2023
      figureStatus: actual
      path.milestones.0.year: 2022
      path.milestones.0.target: 30 commune
      path.milestones.0.current: 28 commune
      path.milestones.0.gap: 2 commune
      path.milestones.0.milestoneStatus: missed
      path.milestones.1.year: 2025
      path.milestones.1.target: 45 commune
      path.milestones.1.current: missing-input observations
      path.milestones.1.gap: missing-input observations
      path.milestones.1.milestoneStatus: due
      path.steps.0.years: from 2023, to 2025
      path.steps.0.before: 40 commune
      path.steps.0.after: 45 commune
      path.steps.0.change: 5 commune
      path.steps.0.neededPerYear: 2.5 commune/year
      path.remainder: 9 commune
      path.closesGap: no
      assumptions.0.code: baseline-first-observation
      assumptions.0.text: mục tiêu không nêu kỳ gốc nên lấy số liệu đầu tiên | the target states no baseline, so the first observation is taken
      warnings: 
      exponential.observedRate: 26.49110640673517327995574177730874 percent/year
      exponential.requiredRate: missing-input target.year
      exponential.rateRatio: missing-input target.year
      exponential.neededRate: missing-input target.year
      exponential.accelerationFactor: missing-input target.year
      exponential.projected: missing-input target.year
      exponential.projectedGap: missing-input target.year
      exponential.projectedYear: missing-input target.year

      Mục tiêu: chưa đạt, chưa đủ số liệu để đánh giá tiến độ.
      Hiện tại 40 xã, mục tiêu ít nhất 54 xã; còn thiếu 14 xã.
      54 xã − 40 xã = 14 xã
      Đạt 74,07% mục tiêu.
      40 xã ÷ 54 xã × 100 ≈ 74,0741%
      So với kỳ gốc, đã thực hiện 51,72% mức tăng cần đạt.
      (40 xã − 25 xã) ÷ (54 xã − 25 xã) × 100 ≈ 51,7241%
      Từ cuối năm 2021, bình quân mỗi năm tăng 7,5 xã.
      (40 xã − 25 xã) ÷ 2 năm = 7,5 xã/năm
      Mốc năm 2022 (30 xã): không đạt, thực tế 28 xã, chênh lệch 2 xã.
      Lộ trình đến năm 2025: từ 40 xã lên 45 xã, tăng 5 xã (bình quân 2,5 xã/năm).
      Thực hiện đúng lộ trình thì vẫn còn thiếu 9 xã so với mục tiêu.

      Target: not met; nothing tells the pace.
      Now 40 communes, target at least 54 communes; missing 14 communes.
      54 communes − 40 communes = 14 communes
      Achieved: 74.07% of the target.
      40 communes ÷ 54 communes × 100 ≈ 74.0741%
      Since the baseline 51.72% of the rise that is needed has been made.
      (40 communes − 25 communes) ÷ (54 communes − 25 communes) × 100 ≈ 51.7241%
      Since the end of 2021 it rose by 7.5 communes a year on average.
      (40 communes − 25 communes) ÷ 2 years = 7.5 communes/year
      Milestone of 2022 (30 communes): missed, with 28 communes, by 2 communes.
      Path to 2025: from 40 communes to 45 communes, up 5 communes (on average 2.5 communes/year).
      At its end the path falls short of the target by 9 communes."
    `);
  });

  test('a range, of a sampled level', () => {
    const gap = gapOf(
      {
        kind: 'level',
        unit: 'percent',
        direction: 'between',
        wording: 'nearly',
        baseline: { value: '10.0', year: 2020 },
        target: { from: '30', to: '40', year: 2025 },
      },
      [{ year: 2023, value: '35.0', standardError: '4' }],
    );
    expect(inFull(gap)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: level
      wording: nearly
      date: 2024-01-31
      targetYear: 2025
      direction: between
      status: met
      isMet: yes
      possibleStatuses: met, on-pace, overshot
      isRobust: false
      gap: -5 percentagePoint
      gapRange: kind range, lower -5, upper 2.84, unit percentagePoint
      achievedPercent: no-share-of-target
      gapClosedPercent: 125 percent
      timeElapsedPercent: 60 percent
      rateRatioRange: kind range, lower 1.429406850459482038429406850459482, upper 2.7393483709273182957393483709273183, unit times
      linear.observedRate: 8.333333333333333333333333333333333 percentagePoint/year
      linear.requiredRate: 4 percentagePoint/year
      linear.rateRatio: 2.083333333333333333333333333333333 times
      linear.neededRate: 0 percentagePoint/year
      linear.accelerationFactor: 0 times
      linear.projected: 51.66666666666666666666666666666667 percent
      linear.projectedGap: -21.66666666666666666666666666666667 percentagePoint
      linear.projectedYear: 2022.4 year
      target: kind range, lower 30, upper 40, unit percent
      current: 35 percent
      baselineYear: 2020
      currentYear: 2023
      figureStatus: actual
      assumptions.0.code: wording-width
      assumptions.0.text: câu chữ không nêu con số chính xác, được hiểu là chênh lệch trong phạm vi 5% của mục tiêu, ít nhất một đơn vị của chữ số cuối | the wording is not exact, and is taken to reach 5% of the target, a unit of its last digit at least
      warnings: 
      exponential.observedRate: 51.82944859378312597104047892528348 percent/year
      exponential.requiredRate: 24.57309396155173259666803366403051 percent/year
      exponential.rateRatio: 2.109195068186286267348174117122718 times
      exponential.neededRate: 0 percent/year
      exponential.accelerationFactor: 0 times
      exponential.projected: 80.68263511102281496930718171396181 percent
      exponential.projectedGap: -50.68263511102281496930718171396181 percentagePoint
      exponential.projectedYear: 2022.630854318724632067326305782301 year

      Mục tiêu: đạt (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; chưa đạt, đúng tiến độ; vượt quá mục tiêu).
      Hiện tại 35%, mục tiêu gần từ 30% đến 40%; nằm trong khoảng mục tiêu.
      So với kỳ gốc, đã thực hiện 125% mức tăng cần đạt.
      (35% − 10%) ÷ (30% − 10%) × 100 = 125%
      Từ cuối năm 2020, bình quân mỗi năm tăng 8,33 điểm phần trăm.
      (35% − 10%) ÷ 3 năm ≈ 8,3333 điểm phần trăm/năm

      Target: met (inexact as the figures or the wording are, it may be: met; not met yet, on pace; past what was asked).
      Now 35%, target nearly from 30% to 40%; within it.
      Since the baseline 125% of the rise that is needed has been made.
      (35% − 10%) ÷ (30% − 10%) × 100 = 125%
      Since the end of 2020 it rose by 8.33 percentage points a year on average.
      (35% − 10%) ÷ 3 years ≈ 8.3333 percentage points/year"
    `);
  });

  test('an average with its total', () => {
    const gap = gapOf(
      {
        kind: 'level',
        unit: 'criterion/commune',
        direction: 'at-least',
        denominator: 3,
        baseline: { year: 2021 },
        target: { value: '16.5', year: 2025 },
      },
      [
        { year: 2022, value: '14.0' },
        {
          year: 2023,
          places: [
            { place: 'A', value: 17 },
            { place: 'B', value: 14 },
            { place: 'C', value: 13 },
          ],
        },
      ],
    );
    expect(inFull(gap)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: level
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: behind
      isMet: no
      possibleStatuses: behind
      isRobust: true
      gap: 1.833333333333333333333333333333333 criterion/commune
      achievedPercent: 88.88888888888888888888888888888889 percent
      gapClosedPercent: 26.66666666666666666666666666666667 percent
      timeElapsedPercent: 33.33333333333333333333333333333333 percent
      rateRatioRange: kind range, lower 0.7551020408163265306122448979591836, upper 0.8431372549019607843137254901960785, unit times
      linear.observedRate: 0.6666666666666666666666666666666667 criterion/commune
      linear.requiredRate: 0.8333333333333333333333333333333333 criterion/commune
      linear.rateRatio: 0.8 times
      linear.neededRate: 0.9166666666666666666666666666666667 criterion/commune
      linear.accelerationFactor: 1.375 times
      linear.projected: 16 criterion/commune
      linear.projectedGap: 0.5 criterion/commune
      linear.projectedYear: 2025.75 year
      target: 16.5 criterion/commune
      current: 14.66666666666666666666666666666667 criterion/commune
      totalGap: 5.5 criterion
      baselineYear: 2022
      currentYear: 2023
      figureStatus: actual
      assumptions.0.code: baseline-later-year
      assumptions.0.text: năm gốc không có số liệu nên lấy năm liền sau có số liệu | nothing was found in the year of the baseline, so the next year stands for it
      warnings: 
      exponential.observedRate: 4.761904761904761904761904761904762 percent/year
      exponential.requiredRate: 5.62951916454380018177916387537139 percent/year
      exponential.rateRatio: 0.8458812596103228261471858627880992 times
      exponential.neededRate: 6.066017177982128660126654315727356 percent/year
      exponential.accelerationFactor: 1.273863607376247018626597406302745 times
      exponential.projected: 16.09674981103552532123960695389267 criterion/commune
      exponential.projectedGap: 0.4032501889644746787603930461073318 criterion/commune
      exponential.projectedYear: 2025.531878677358804969158325181844 year

      Mục tiêu: chưa đạt, chậm tiến độ.
      Hiện tại 14,67 tiêu chí/xã, mục tiêu ít nhất 16,5 tiêu chí/xã; còn thiếu 1,83 tiêu chí/xã.
      16,5 tiêu chí/xã − 14,6667 tiêu chí/xã ≈ 1,8333 tiêu chí/xã
      Tính chung 3 xã còn thiếu 5,5 tiêu chí.
      1,8333 tiêu chí/xã × 3 xã = 5,5 tiêu chí
      Đạt 88,89% mục tiêu.
      14,6667 tiêu chí/xã ÷ 16,5 tiêu chí/xã × 100 ≈ 88,8889%
      So với kỳ gốc, đã thực hiện 26,67% mức tăng cần đạt.
      (14,6667 tiêu chí/xã − 14 tiêu chí/xã) ÷ (16,5 tiêu chí/xã − 14 tiêu chí/xã) × 100 ≈ 26,6667%
      Từ cuối năm 2022, bình quân mỗi năm tăng 0,67 tiêu chí/xã.
      (14,6667 tiêu chí/xã − 14 tiêu chí/xã) ÷ 1 năm ≈ 0,6667 tiêu chí/xã
      Thời gian đã qua 33,33%; tốc độ bằng 0,8 lần mức cần thiết.
      Đến hết năm 2025, bình quân mỗi năm cần tăng 0,92 tiêu chí/xã.
      (16,5 tiêu chí/xã − 14,6667 tiêu chí/xã) ÷ 2 năm ≈ 0,9167 tiêu chí/xã
      Với tốc độ này, đến năm 2025 là 16 tiêu chí/xã, đến năm 2026 mới đạt mục tiêu.

      Target: not met, behind.
      Now 14.67 criteria/commune, target at least 16.5 criteria/commune; missing 1.83 criteria/commune.
      16.5 criteria/commune − 14.6667 criteria/commune ≈ 1.8333 criteria/commune
      Over all 3 communes: missing 5.5 criteria.
      1.8333 criteria/commune × 3 communes = 5.5 criteria
      Achieved: 88.89% of the target.
      14.6667 criteria/commune ÷ 16.5 criteria/commune × 100 ≈ 88.8889%
      Since the baseline 26.67% of the rise that is needed has been made.
      (14.6667 criteria/commune − 14 criteria/commune) ÷ (16.5 criteria/commune − 14 criteria/commune) × 100 ≈ 26.6667%
      Since the end of 2022 it rose by 0.67 criteria/commune a year on average.
      (14.6667 criteria/commune − 14 criteria/commune) ÷ 1 year ≈ 0.6667 criteria/commune
      33.33% of the time is gone; the pace is 0.8 times what was required.
      Until the end of 2025 it has to rise by 0.92 criteria/commune a year on average.
      (16.5 criteria/commune − 14.6667 criteria/commune) ÷ 2 years ≈ 0.9167 criteria/commune
      At this pace it is 16 criteria/commune in 2025, and there in 2026 only."
    `);
  });

  test('a share of a whole that changes', () => {
    const gap = gapOf(
      {
        kind: 'share',
        unit: 'commune',
        of: { vi: 'xã đạt chuẩn', en: 'communes that meet the standard' },
        direction: 'at-least',
        denominator: 50,
        baseline: { numerator: 10, year: 2020 },
        target: { value: '60', year: 2025 },
      },
      [
        { year: 2022, value: '40.0' },
        { year: 2023, numerator: 24, denominator: 48 },
        { year: 2024, numerator: 40, figureStatus: 'forecast' },
      ],
    );
    expect(inFull(gap)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: share
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: on-pace
      isMet: no
      possibleStatuses: on-pace
      isRobust: true
      gap: 10 percentagePoint
      achievedPercent: 83.33333333333333333333333333333333 percent
      gapClosedPercent: 75 percent
      timeElapsedPercent: 60 percent
      linear.observedRate: 10 percentagePoint/year
      linear.requiredRate: 8 percentagePoint/year
      linear.rateRatio: 1.25 times
      linear.neededRate: 5 percentagePoint/year
      linear.accelerationFactor: 0.5 times
      linear.projected: 70 percent
      linear.projectedGap: -10 percentagePoint
      linear.projectedYear: 2024 year
      of: xã đạt chuẩn | communes that meet the standard
      targetPercent: 60 percent
      currentPercent: 50 percent
      targetNumerator: 29 commune
      currentNumerator: 24 commune
      numeratorGap: 5 commune
      denominator: 48 commune
      baselineYear: 2020
      currentYear: 2023
      figureStatus: actual
      forecasts.0.year: 2024
      forecasts.0.value: 80 percent
      forecasts.0.gap: -20 percentagePoint
      forecasts.0.isMet: yes
      assumptions: 
      warnings: 
      exponential.observedRate: 35.72088082974532857590447348397446 percent/year
      exponential.requiredRate: 24.57309396155173259666803366403051 percent/year
      exponential.rateRatio: 1.453658252625248159059673440251768 times
      exponential.neededRate: 9.544511501033222691393956560160427 percent/year
      exponential.accelerationFactor: 0.2671969805706851637832335524779734 times
      exponential.projected: 92.10078746600966514449557083949518 percent
      exponential.projectedGap: -32.10078746600966514449557083949518 percentagePoint
      exponential.projectedYear: 2023.596933540147369886400603887156 year

      Mục tiêu: chưa đạt, đúng tiến độ.
      Hiện tại 50%, mục tiêu ít nhất 60%; còn thiếu 10 điểm phần trăm.
      60% − 50% = 10 điểm phần trăm
      Tính theo số lượng: hiện có 24 xã, cần ít nhất 29 xã; còn thiếu 5 xã.
      29 xã − 24 xã = 5 xã
      Đạt 83,33% mục tiêu.
      50% ÷ 60% × 100 ≈ 83,3333%
      So với kỳ gốc, đã thực hiện 75% mức tăng cần đạt.
      (50% − 20%) ÷ (60% − 20%) × 100 = 75%
      Từ cuối năm 2020, bình quân mỗi năm tăng 10 điểm phần trăm.
      (50% − 20%) ÷ 3 năm = 10 điểm phần trăm/năm
      Thời gian đã qua 60%; tốc độ bằng 1,25 lần mức cần thiết.
      Đến hết năm 2025, bình quân mỗi năm cần tăng 5 điểm phần trăm.
      (60% − 50%) ÷ 2 năm = 5 điểm phần trăm/năm
      Với tốc độ này, đạt mục tiêu vào năm 2024.
      Dự kiến năm 2024: 80%, đạt.

      Target: not met yet, on pace.
      Now 50%, target at least 60%; missing 10 percentage points.
      60% − 50% = 10 percentage points
      As a count: now 24 communes, to be at least 29 communes; missing 5 communes.
      29 communes − 24 communes = 5 communes
      Achieved: 83.33% of the target.
      50% ÷ 60% × 100 ≈ 83.3333%
      Since the baseline 75% of the rise that is needed has been made.
      (50% − 20%) ÷ (60% − 20%) × 100 = 75%
      Since the end of 2020 it rose by 10 percentage points a year on average.
      (50% − 20%) ÷ 3 years = 10 percentage points/year
      60% of the time is gone; the pace is 1.25 times what was required.
      Until the end of 2025 it has to rise by 5 percentage points a year on average.
      (60% − 50%) ÷ 2 years = 5 percentage points/year
      At this pace it is there in 2024.
      Expected in 2024: 80%, which meets it."
    `);
  });

  test('a share as a ceiling, with its count alone', () => {
    const gap = gapOf(
      {
        kind: 'share',
        unit: 'household',
        of: 'hộ',
        direction: 'at-most',
        baseline: { value: '9.0', numerator: 90, year: 2020 },
        target: { value: '4.5', numerator: 45, year: 2025 },
      },
      [{ year: 2023, numerator: 60 }],
    );
    expect(inFull(gap)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: share
      date: 2024-01-31
      targetYear: 2025
      direction: at-most
      status: on-pace
      isMet: no
      possibleStatuses: on-pace
      isRobust: true
      gap: missing-input observations
      achievedPercent: no-share-of-target
      gapClosedPercent: missing-input observations
      timeElapsedPercent: missing-input observations
      linear.observedRate: missing-input observations
      linear.requiredRate: -0.9 percentagePoint/year
      linear.rateRatio: missing-input observations
      linear.neededRate: missing-input observations
      linear.accelerationFactor: missing-input observations
      linear.projected: missing-input observations
      linear.projectedGap: missing-input observations
      linear.projectedYear: missing-input observations
      of: hộ
      targetPercent: 4.5 percent
      currentPercent: missing-input observations
      targetNumerator: 45 household
      currentNumerator: 60 household
      numeratorGap: 15 household
      denominator: 1000 household
      denominatorRange: kind range, lower 990, upper 1011, unit household
      baselineYear: 2020
      assumptions: 
      warnings: 
      exponential.observedRate: missing-input observations
      exponential.requiredRate: -12.94494367038758608637299825202539 percent/year
      exponential.rateRatio: missing-input observations
      exponential.neededRate: missing-input observations
      exponential.accelerationFactor: missing-input observations
      exponential.projected: missing-input observations
      exponential.projectedGap: missing-input observations
      exponential.projectedYear: missing-input observations

      Mục tiêu: chưa đạt, đúng tiến độ.
      Mục tiêu không quá 4,5%.
      Tính theo số lượng: hiện có 60 hộ, được phép không quá 45 hộ; vượt 15 hộ so với mức cho phép.
      60 hộ − 45 hộ = 15 hộ
      Suy ra tổng số: khoảng 1.000 hộ (từ 990 đến 1.011 hộ, do tỷ lệ đã được làm tròn).
      45 hộ ÷ 4,5% = 1.000 hộ

      Target: not met yet, on pace.
      Target at most 4.5%.
      As a count: now 60 households, to be at most 45 households; 15 households more than allowed.
      60 households − 45 households = 15 households
      The whole that this implies: about 1,000 households (from 990 to 1,011 households, since the share is rounded).
      45 households ÷ 4.5% = 1,000 households"
    `);
  });

  test('a floor with places below it and some that are not known', () => {
    const floor = {
      kind: 'floor',
      unit: 'criterion',
      countedIn: 'commune',
      baseline: { below: 9, year: 2020 },
      target: { value: 15, year: 2025 },
    };
    const places = [
      { place: 'A', value: 16 },
      { place: 'B', value: 12 },
      { place: 'C', value: 14 },
    ];
    const later = { year: 2024, below: 0, figureStatus: 'forecast' };
    expect(inFull(gapOf(floor, [{ year: 2023, places }, later]))).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: floor
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: on-pace
      isMet: no
      possibleStatuses: on-pace
      isRobust: true
      gap: 2 commune
      achievedPercent: 33.33333333333333333333333333333333 percent
      gapClosedPercent: 77.77777777777777777777777777777778 percent
      timeElapsedPercent: 60 percent
      linear.observedRate: -2.333333333333333333333333333333333 commune/year
      linear.requiredRate: -1.8 commune/year
      linear.rateRatio: 1.296296296296296296296296296296296 times
      linear.neededRate: -1 commune/year
      linear.accelerationFactor: 0.4285714285714285714285714285714286 times
      linear.projected: -2.666666666666666666666666666666667 commune
      linear.projectedGap: -2.666666666666666666666666666666667 commune
      linear.projectedYear: 2023.857142857142857142857142857143 year
      target: 15 criterion
      denominator: 3 commune
      placesBelow.0.place: B
      placesBelow.0.value: 12 criterion
      placesBelow.0.shortfall: 3 criterion
      placesBelow.1.place: C
      placesBelow.1.value: 14 criterion
      placesBelow.1.shortfall: 1 criterion
      placesUnknown: 
      totalShortfall: 4 criterion
      baselineYear: 2020
      currentYear: 2023
      figureStatus: actual
      forecasts.0.year: 2024
      forecasts.0.value: 0 commune
      forecasts.0.gap: 0 commune
      forecasts.0.isMet: yes
      assumptions: 
      warnings: 
      exponential.observedRate: -39.42931357226201137029294145575798 percent/year
      exponential.requiredRate: zero-target
      exponential.rateRatio: zero-target
      exponential.neededRate: zero-target
      exponential.accelerationFactor: zero-target
      exponential.projected: 0.7337616108654725964165799894242411 commune
      exponential.projectedGap: 0.7337616108654725964165799894242411 commune
      exponential.projectedYear: zero-target

      Mục tiêu: chưa đạt, đúng tiến độ.
      Mức tối thiểu của mỗi xã: 15 tiêu chí.
      Còn 2 xã dưới mức tối thiểu.
      33,33% số xã không dưới mức tối thiểu.
      (3 xã − 2 xã) ÷ 3 xã × 100 ≈ 33,3333%
      B: 12 tiêu chí, thiếu 3 tiêu chí.
      C: 14 tiêu chí, thiếu 1 tiêu chí.
      So với kỳ gốc, đã thực hiện 77,78% mức giảm cần đạt.
      (2 xã − 9 xã) ÷ (0 xã − 9 xã) × 100 ≈ 77,7778%
      Từ cuối năm 2020, bình quân mỗi năm giảm 2,33 xã.
      (2 xã − 9 xã) ÷ 3 năm ≈ −2,3333 xã/năm
      Thời gian đã qua 60%; tốc độ bằng 1,30 lần mức cần thiết.
      Đến hết năm 2025, bình quân mỗi năm cần giảm 1 xã.
      (0 xã − 2 xã) ÷ 2 năm = −1 xã/năm
      Với tốc độ này, đạt mục tiêu vào năm 2024.
      Dự kiến năm 2024: 0 xã, đạt.

      Target: not met yet, on pace.
      Minimum of each commune: 15 criteria.
      Below it: 2 communes.
      33.33% of the communes are not below it.
      (3 communes − 2 communes) ÷ 3 communes × 100 ≈ 33.3333%
      B: 12 criteria, short of it by 3 criteria.
      C: 14 criteria, short of it by 1 criterion.
      Since the baseline 77.78% of the fall that is needed has been made.
      (2 communes − 9 communes) ÷ (0 communes − 9 communes) × 100 ≈ 77.7778%
      Since the end of 2020 it fell by 2.33 communes a year on average.
      (2 communes − 9 communes) ÷ 3 years ≈ −2.3333 communes/year
      60% of the time is gone; the pace is 1.30 times what was required.
      Until the end of 2025 it has to fall by 1 commune a year on average.
      (0 communes − 2 communes) ÷ 2 years = −1 commune/year
      At this pace it is there in 2024.
      Expected in 2024: 0 communes, which meets it."
    `);
    expect(inFull(gapOf(floor, [{ year: 2023, places: [...places, { place: 'D' }] }])))
      .toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: floor
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: on-pace
      isMet: no
      possibleStatuses: on-pace
      isRobust: true
      gap: missing-input observations
      gapRange: kind range, lower 2, upper 3, unit commune
      achievedPercent: missing-input observations
      gapClosedPercent: missing-input observations
      timeElapsedPercent: 60 percent
      rateRatioRange: kind range, lower 1.1111111111111111111111111111111111, upper 1.2962962962962962962962962962962963, unit times
      linear.observedRate: missing-input observations
      linear.requiredRate: -1.8 commune/year
      linear.rateRatio: missing-input observations
      linear.neededRate: missing-input observations
      linear.accelerationFactor: missing-input observations
      linear.projected: missing-input observations
      linear.projectedGap: missing-input observations
      linear.projectedYear: missing-input observations
      target: 15 criterion
      denominator: 4 commune
      placesBelow.0.place: B
      placesBelow.0.value: 12 criterion
      placesBelow.0.shortfall: 3 criterion
      placesBelow.1.place: C
      placesBelow.1.value: 14 criterion
      placesBelow.1.shortfall: 1 criterion
      placesUnknown: D
      totalShortfall: missing-input observations
      baselineYear: 2020
      currentYear: 2023
      figureStatus: actual
      assumptions: 
      warnings: 
      exponential.observedRate: missing-input observations
      exponential.requiredRate: zero-target
      exponential.rateRatio: missing-input observations
      exponential.neededRate: missing-input observations
      exponential.accelerationFactor: missing-input observations
      exponential.projected: missing-input observations
      exponential.projectedGap: missing-input observations
      exponential.projectedYear: missing-input observations

      Mục tiêu: chưa đạt, đúng tiến độ.
      Mức tối thiểu của mỗi xã: 15 tiêu chí.
      B: 12 tiêu chí, thiếu 3 tiêu chí.
      C: 14 tiêu chí, thiếu 1 tiêu chí.
      Chưa có số liệu của: D.

      Target: not met yet, on pace.
      Minimum of each commune: 15 criteria.
      B: 12 criteria, short of it by 3 criteria.
      C: 14 criteria, short of it by 1 criterion.
      Not known of: D."
    `);
    expect(inFull(gapOf({ ...floor, denominator: 20 }, [{ year: 2023, below: 3 }]))).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: floor
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: on-pace
      isMet: no
      possibleStatuses: on-pace
      isRobust: true
      gap: 3 commune
      achievedPercent: 85 percent
      gapClosedPercent: 66.66666666666666666666666666666667 percent
      timeElapsedPercent: 60 percent
      linear.observedRate: -2 commune/year
      linear.requiredRate: -1.8 commune/year
      linear.rateRatio: 1.111111111111111111111111111111111 times
      linear.neededRate: -1.5 commune/year
      linear.accelerationFactor: 0.75 times
      linear.projected: -1 commune
      linear.projectedGap: -1 commune
      linear.projectedYear: 2024.5 year
      target: 15 criterion
      denominator: 20 commune
      baselineYear: 2020
      currentYear: 2023
      figureStatus: actual
      assumptions: 
      warnings: 
      exponential.observedRate: -30.66387256493652951566477252140382 percent/year
      exponential.requiredRate: zero-target
      exponential.rateRatio: zero-target
      exponential.neededRate: zero-target
      exponential.accelerationFactor: zero-target
      exponential.projected: 1.44224957030740838232163831078011 commune
      exponential.projectedGap: 1.44224957030740838232163831078011 commune
      exponential.projectedYear: zero-target

      Mục tiêu: chưa đạt, đúng tiến độ.
      Mức tối thiểu của mỗi xã: 15 tiêu chí.
      Còn 3 xã dưới mức tối thiểu.
      85% số xã không dưới mức tối thiểu.
      (20 xã − 3 xã) ÷ 20 xã × 100 = 85%
      So với kỳ gốc, đã thực hiện 66,67% mức giảm cần đạt.
      (3 xã − 9 xã) ÷ (0 xã − 9 xã) × 100 ≈ 66,6667%
      Từ cuối năm 2020, bình quân mỗi năm giảm 2 xã.
      (3 xã − 9 xã) ÷ 3 năm = −2 xã/năm
      Thời gian đã qua 60%; tốc độ bằng 1,11 lần mức cần thiết.
      Đến hết năm 2025, bình quân mỗi năm cần giảm 1,5 xã.
      (0 xã − 3 xã) ÷ 2 năm = −1,5 xã/năm
      Với tốc độ này, đạt mục tiêu vào năm 2025.

      Target: not met yet, on pace.
      Minimum of each commune: 15 criteria.
      Below it: 3 communes.
      85% of the communes are not below it.
      (20 communes − 3 communes) ÷ 20 communes × 100 = 85%
      Since the baseline 66.67% of the fall that is needed has been made.
      (3 communes − 9 communes) ÷ (0 communes − 9 communes) × 100 ≈ 66.6667%
      Since the end of 2020 it fell by 2 communes a year on average.
      (3 communes − 9 communes) ÷ 3 years = −2 communes/year
      60% of the time is gone; the pace is 1.11 times what was required.
      Until the end of 2025 it has to fall by 1.5 communes a year on average.
      (0 communes − 3 communes) ÷ 2 years = −1.5 communes/year
      At this pace it is there in 2025."
    `);
  });

  test('a number to be added, of which more has been', () => {
    const gap = gapOf(
      {
        kind: 'count-added',
        unit: 'commune',
        denominator: 100,
        baseline: { value: 38, year: 2020 },
        target: { added: 16, year: 2025 },
        path: [{ year: 2024, added: 10 }],
      },
      [
        { year: 2022, added: 9 },
        { year: 2023, value: 56 },
      ],
    );
    expect(inFull(gap)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: count-added
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: met
      isMet: yes
      possibleStatuses: met
      isRobust: true
      gap: -2 commune
      achievedPercent: 112.5 percent
      gapClosedPercent: 112.5 percent
      timeElapsedPercent: 60 percent
      linear.observedRate: 6 commune/year
      linear.requiredRate: 3.2 commune/year
      linear.rateRatio: 1.875 times
      linear.neededRate: 0 commune/year
      linear.accelerationFactor: 0 times
      linear.projected: 30 commune
      linear.projectedGap: -14 commune
      linear.projectedYear: 2022.666666666666666666666666666667 year
      targetAdded: 16 commune
      currentAdded: 18 commune
      target: 54 commune
      current: 56 commune
      targetPercent: 54 percent
      currentPercent: 56 percent
      baselineYear: 2020
      currentYear: 2023
      figureStatus: actual
      path.milestones.0.year: 2024
      path.milestones.0.target: 66 commune
      path.milestones.0.current: missing-input observations
      path.milestones.0.gap: missing-input observations
      path.milestones.0.milestoneStatus: due
      path.steps.0.years: from 2023, to 2024
      path.steps.0.before: 56 commune
      path.steps.0.after: 66 commune
      path.steps.0.change: 10 commune
      path.steps.0.neededPerYear: 10 commune/year
      path.remainder: -12 commune
      path.closesGap: yes
      assumptions: 
      warnings: 
      exponential.observedRate: zero-baseline
      exponential.requiredRate: zero-baseline
      exponential.rateRatio: zero-baseline
      exponential.neededRate: 0 percent/year
      exponential.accelerationFactor: 0 times
      exponential.projected: zero-baseline
      exponential.projectedGap: zero-baseline
      exponential.projectedYear: zero-baseline

      Mục tiêu: đạt.
      Đã tăng thêm 18 xã, mục tiêu tăng thêm ít nhất 16 xã; cao hơn mục tiêu 2 xã.
      18 xã − 16 xã = 2 xã
      Khi đạt mục tiêu có 54 xã, bằng 54% tổng số.
      38 xã + 16 xã = 54 xã
      Đạt 112,5% mục tiêu.
      18 xã ÷ 16 xã × 100 = 112,5%
      Từ cuối năm 2020, bình quân mỗi năm tăng 6 xã.
      (18 xã − 0 xã) ÷ 3 năm = 6 xã/năm
      Lộ trình đến năm 2024: từ 56 xã lên 66 xã, tăng 10 xã (bình quân 10 xã/năm).
      Thực hiện đúng lộ trình thì vượt mục tiêu 12 xã.

      Target: met.
      Added so far: 18 communes, target at least 16 communes; above it by 2 communes.
      18 communes − 16 communes = 2 communes
      With the target met there are 54 communes, 54% of all.
      38 communes + 16 communes = 54 communes
      Achieved: 112.5% of the target.
      18 communes ÷ 16 communes × 100 = 112.5%
      Since the end of 2020 it rose by 6 communes a year on average.
      (18 communes − 0 communes) ÷ 3 years = 6 communes/year
      Path to 2024: from 56 communes to 66 communes, up 10 communes (on average 10 communes/year).
      At its end the path is past the target by 12 communes."
    `);
    expect(inFull(gapOf({ kind: 'count-added', unit: 'commune', target: { added: 16, year: 2025 } }, [])))
      .toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: count-added
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: undetermined
      isMet: unknown
      possibleStatuses: undetermined
      isRobust: false
      gap: missing-input observations
      achievedPercent: missing-input observations
      gapClosedPercent: missing-input observations
      timeElapsedPercent: missing-input observations baseline.year
      linear.observedRate: missing-input baseline.year observations
      linear.requiredRate: missing-input baseline.year
      linear.rateRatio: missing-input baseline.year
      linear.neededRate: missing-input observations
      linear.accelerationFactor: missing-input baseline.year observations
      linear.projected: missing-input baseline.year observations
      linear.projectedGap: missing-input baseline.year observations
      linear.projectedYear: missing-input baseline.year observations
      targetAdded: 16 commune
      currentAdded: missing-input observations
      target: missing-input baseline
      current: missing-input baseline observations
      targetPercent: missing-input baseline denominator
      currentPercent: missing-input baseline observations denominator
      assumptions: 
      warnings: 
      exponential.observedRate: missing-input baseline.year observations
      exponential.requiredRate: missing-input baseline.year
      exponential.rateRatio: missing-input baseline.year
      exponential.neededRate: missing-input observations
      exponential.accelerationFactor: missing-input baseline.year observations
      exponential.projected: missing-input baseline.year observations
      exponential.projectedGap: missing-input baseline.year observations
      exponential.projectedYear: missing-input baseline.year observations

      Mục tiêu: chưa đủ số liệu để kết luận.
      Mục tiêu tăng thêm ít nhất 16 xã; chưa có số liệu hiện tại.

      Target: not known.
      Target at least 16 communes; the present figure is not known."
    `);
  });

  test('a multiple of the level found in an earlier year', () => {
    const multiple = {
      kind: 'multiple',
      unit: 'millionVND/person/year',
      baseline: { year: 2020 },
      target: { times: '1.5', year: 2025 },
    };
    expect(
      inFull(
        gapOf(multiple, [
          { year: 2020, value: '30.0' },
          { year: 2023, value: '36.0' },
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: multiple
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: behind
      isMet: no
      possibleStatuses: behind
      isRobust: true
      gap: 9000000 VND/person/year
      gapRange: kind range, lower 8950000, upper 9050000, unit VND/person/year
      achievedPercent: 80 percent
      gapClosedPercent: 40 percent
      timeElapsedPercent: 60 percent
      rateRatioRange: kind range, lower 0.6611111111111111111111111111111111, upper 0.6722222222222222222222222222222223, unit times
      linear.observedRate: 2000000 VND/person/year
      linear.requiredRate: 3000000 VND/person/year
      linear.rateRatio: 0.6666666666666666666666666666666667 times
      linear.neededRate: 4500000 VND/person/year
      linear.accelerationFactor: 2.25 times
      linear.projected: 40000000 VND/person/year
      linear.projectedGap: 5000000 VND/person/year
      linear.projectedYear: 2027.5 year
      targetTimes: 1.5 times
      currentTimes: 1.2 times
      target: 45000000 VND/person/year
      current: 36000000 VND/person/year
      baselineYear: 2020
      currentYear: 2023
      figureStatus: actual
      assumptions: 
      warnings: 
      exponential.observedRate: 6.265856918261106604774222216546305 percent/year
      exponential.requiredRate: 8.447177119769861374560992241117975 percent/year
      exponential.rateRatio: 0.7417693306792904537710897352442096 times
      exponential.neededRate: 11.80339887498948482045868343656381 percent/year
      exponential.accelerationFactor: 1.883764508026006837325906157044122 times
      exponential.projected: 40652756.44766043081455027780703198 VND/person/year
      exponential.projectedGap: 4347243.552339569185449722192968021 VND/person/year
      exponential.projectedYear: 2026.671703257224633823050268194232 year

      Mục tiêu: chưa đạt, chậm tiến độ.
      Mục tiêu bằng 1,5 lần năm 2020: 45 triệu đồng/người/năm.
      30 triệu đồng/người/năm × 1,5 lần = 45 triệu đồng/người/năm
      Hiện tại 36 triệu đồng/người/năm, mục tiêu ít nhất 45 triệu đồng/người/năm; còn thiếu 9 triệu đồng/người/năm.
      45 triệu đồng/người/năm − 36 triệu đồng/người/năm = 9 triệu đồng/người/năm
      Đạt 80% mục tiêu.
      36 triệu đồng/người/năm ÷ 45 triệu đồng/người/năm × 100 = 80%
      So với kỳ gốc, đã thực hiện 40% mức tăng cần đạt.
      (36 triệu đồng/người/năm − 30 triệu đồng/người/năm) ÷ (45 triệu đồng/người/năm − 30 triệu đồng/người/năm) × 100 = 40%
      Từ cuối năm 2020, bình quân mỗi năm tăng 2 triệu đồng/người/năm.
      (36 triệu đồng/người/năm − 30 triệu đồng/người/năm) ÷ 3 năm = 2 triệu đồng/người/năm
      Thời gian đã qua 60%; tốc độ bằng 0,67 lần mức cần thiết.
      Đến hết năm 2025, bình quân mỗi năm cần tăng 4,5 triệu đồng/người/năm.
      (45 triệu đồng/người/năm − 36 triệu đồng/người/năm) ÷ 2 năm = 4,5 triệu đồng/người/năm
      Với tốc độ này, đến năm 2025 là 40 triệu đồng/người/năm, đến năm 2028 mới đạt mục tiêu.

      Target: not met, behind.
      Target, 1.5 times that of 2020: 45 million VND/person/year.
      30 million VND/person/year × 1.5 times = 45 million VND/person/year
      Now 36 million VND/person/year, target at least 45 million VND/person/year; missing 9 million VND/person/year.
      45 million VND/person/year − 36 million VND/person/year = 9 million VND/person/year
      Achieved: 80% of the target.
      36 million VND/person/year ÷ 45 million VND/person/year × 100 = 80%
      Since the baseline 40% of the rise that is needed has been made.
      (36 million VND/person/year − 30 million VND/person/year) ÷ (45 million VND/person/year − 30 million VND/person/year) × 100 = 40%
      Since the end of 2020 it rose by 2 million VND/person/year a year on average.
      (36 million VND/person/year − 30 million VND/person/year) ÷ 3 years = 2 million VND/person/year
      60% of the time is gone; the pace is 0.67 times what was required.
      Until the end of 2025 it has to rise by 4.5 million VND/person/year a year on average.
      (45 million VND/person/year − 36 million VND/person/year) ÷ 2 years = 4.5 million VND/person/year
      At this pace it is 40 million VND/person/year in 2025, and there in 2028 only."
    `);
    // What was only expected of that year is no base.
    const open = gapOf(multiple, [
      { year: 2020, value: '30.0', figureStatus: 'forecast' },
      { year: 2023, value: '36.0' },
    ]);
    expect(inFull(open)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: multiple
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: undetermined
      isMet: unknown
      possibleStatuses: undetermined
      isRobust: false
      gap: missing-input baseline
      achievedPercent: missing-input baseline
      gapClosedPercent: missing-input baseline
      timeElapsedPercent: missing-input baseline
      linear.observedRate: missing-input baseline
      linear.requiredRate: missing-input baseline
      linear.rateRatio: missing-input baseline
      linear.neededRate: missing-input baseline
      linear.accelerationFactor: missing-input baseline
      linear.projected: missing-input baseline
      linear.projectedGap: missing-input baseline
      linear.projectedYear: missing-input baseline
      targetTimes: 1.5 times
      currentTimes: missing-input baseline
      target: missing-input baseline
      current: 36000000 VND/person/year
      assumptions: 
      warnings: 
      exponential.observedRate: missing-input baseline
      exponential.requiredRate: missing-input baseline
      exponential.rateRatio: missing-input baseline
      exponential.neededRate: missing-input baseline
      exponential.accelerationFactor: missing-input baseline
      exponential.projected: missing-input baseline
      exponential.projectedGap: missing-input baseline
      exponential.projectedYear: missing-input baseline

      Mục tiêu: chưa đủ số liệu để kết luận.
      Mục tiêu bằng 1,5 lần năm 2020: không xác định (thiếu số liệu về kỳ gốc).

      Target: not known.
      Target, 1.5 times that of 2020: not defined (it needs the baseline)."
    `);
    expect(inFull(gapOf(multiple, [{ year: 2020, value: '30.0' }]))).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: multiple
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: undetermined
      isMet: unknown
      possibleStatuses: undetermined
      isRobust: false
      gap: missing-input observations
      achievedPercent: missing-input observations
      gapClosedPercent: missing-input observations
      timeElapsedPercent: missing-input observations
      linear.observedRate: missing-input observations
      linear.requiredRate: 3000000 VND/person/year
      linear.rateRatio: missing-input observations
      linear.neededRate: missing-input observations
      linear.accelerationFactor: missing-input observations
      linear.projected: missing-input observations
      linear.projectedGap: missing-input observations
      linear.projectedYear: missing-input observations
      targetTimes: 1.5 times
      currentTimes: missing-input observations
      target: 45000000 VND/person/year
      current: missing-input observations
      baselineYear: 2020
      assumptions: 
      warnings: 
      exponential.observedRate: missing-input observations
      exponential.requiredRate: 8.447177119769861374560992241117975 percent/year
      exponential.rateRatio: missing-input observations
      exponential.neededRate: missing-input observations
      exponential.accelerationFactor: missing-input observations
      exponential.projected: missing-input observations
      exponential.projectedGap: missing-input observations
      exponential.projectedYear: missing-input observations

      Mục tiêu: chưa đủ số liệu để kết luận.
      Mục tiêu bằng 1,5 lần năm 2020: 45 triệu đồng/người/năm.
      30 triệu đồng/người/năm × 1,5 lần = 45 triệu đồng/người/năm
      Mục tiêu ít nhất 45 triệu đồng/người/năm; chưa có số liệu hiện tại.

      Target: not known.
      Target, 1.5 times that of 2020: 45 million VND/person/year.
      30 million VND/person/year × 1.5 times = 45 million VND/person/year
      Target at least 45 million VND/person/year; the present figure is not known."
    `);
  });

  test('a ratio', () => {
    const ratio = {
      kind: 'ratio',
      unit: 'millionVND/person',
      comparedName: { vi: 'bình quân cả nước', en: 'the national average' },
      direction: 'at-least',
      baseline: { value: 20, comparedWith: 50, year: 2020 },
      target: { times: '0.5', year: 2025 },
    };
    const later = { year: 2024, value: 40, comparedWith: 60, figureStatus: 'forecast' };
    expect(inFull(gapOf(ratio, [{ year: 2023, value: 27, comparedWith: 60 }, later]))).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: ratio
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: behind
      isMet: no
      possibleStatuses: on-pace, behind
      isRobust: false
      gap: 0.05 times
      gapRange: kind range, lower 0.0378151260504201680672268907563025, upper 0.0619834710743801652892561983471075, unit times
      achievedPercent: 90 percent
      gapClosedPercent: 50 percent
      timeElapsedPercent: 60 percent
      rateRatioRange: kind range, lower 0.4634581105169340463458110516934046, upper 1.1131409085373279746681281208135429, unit times
      linear.observedRate: 0.01666666666666666666666666666666667 times/year
      linear.requiredRate: 0.02 times/year
      linear.rateRatio: 0.8333333333333333333333333333333333 times
      linear.neededRate: 0.025 times/year
      linear.accelerationFactor: 1.5 times
      linear.projected: 0.4833333333333333333333333333333333 times
      linear.projectedGap: 0.01666666666666666666666666666666667 times
      linear.projectedYear: 2026 year
      comparedName: bình quân cả nước | the national average
      targetTimes: 0.5 times
      currentTimes: 0.45 times
      target: 30000000 VND/person
      current: 27000000 VND/person
      levelGap: 3000000 VND/person
      baselineYear: 2020
      currentYear: 2023
      figureStatus: actual
      forecasts.0.year: 2024
      forecasts.0.value: 0.6666666666666666666666666666666667 times
      forecasts.0.gap: -0.1666666666666666666666666666666667 times
      forecasts.0.isMet: yes
      assumptions: 
      warnings: 
      exponential.observedRate: 4.004191152595205726502841217894269 percent/year
      exponential.requiredRate: 4.563955259127323065298529122051825 percent/year
      exponential.rateRatio: 0.8773510968555922680897955961437415 times
      exponential.neededRate: 5.409255338945977733296451481090618 percent/year
      exponential.accelerationFactor: 1.350898379424298593510228351940196 times
      exponential.projected: 0.486759229978750329033552929888287 times
      exponential.projectedGap: 0.01324077002124967096644707011171301 times
      exponential.projectedYear: 2025.683591446017789232333745156209 year

      Mục tiêu: chưa đạt, chậm tiến độ (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: chưa đạt, đúng tiến độ; chưa đạt, chậm tiến độ).
      Hiện tại 0,45 lần, mục tiêu ít nhất 0,5 lần; còn thiếu 0,05 lần.
      0,5 lần − 0,45 lần = 0,05 lần
      So với bình quân cả nước: 27 triệu đồng/người so với 60 triệu đồng/người.
      Đạt 90% mục tiêu.
      0,45 lần ÷ 0,5 lần × 100 = 90%
      So với kỳ gốc, đã thực hiện 50% mức tăng cần đạt.
      (0,45 lần − 0,4 lần) ÷ (0,5 lần − 0,4 lần) × 100 = 50%
      Từ cuối năm 2020, bình quân mỗi năm tăng 0,02 lần.
      (0,45 lần − 0,4 lần) ÷ 3 năm ≈ 0,0167 lần/năm
      Thời gian đã qua 60%; tốc độ bằng 0,83 lần mức cần thiết.
      Đến hết năm 2025, bình quân mỗi năm cần tăng 0,03 lần.
      (0,5 lần − 0,45 lần) ÷ 2 năm = 0,025 lần/năm
      Với tốc độ này, đến năm 2025 là 0,48 lần, đến năm 2026 mới đạt mục tiêu.
      Dự kiến năm 2024: 0,67 lần, đạt.

      Target: not met, behind (inexact as the figures or the wording are, it may be: not met yet, on pace; not met, behind).
      Now 0.45 times, target at least 0.5 times; missing 0.05 times.
      0.5 times − 0.45 times = 0.05 times
      Beside the national average: 27 million VND/person to 60 million VND/person.
      Achieved: 90% of the target.
      0.45 times ÷ 0.5 times × 100 = 90%
      Since the baseline 50% of the rise that is needed has been made.
      (0.45 times − 0.4 times) ÷ (0.5 times − 0.4 times) × 100 = 50%
      Since the end of 2020 it rose by 0.02 times a year on average.
      (0.45 times − 0.4 times) ÷ 3 years ≈ 0.0167 times/year
      60% of the time is gone; the pace is 0.83 times what was required.
      Until the end of 2025 it has to rise by 0.03 times a year on average.
      (0.5 times − 0.45 times) ÷ 2 years = 0.025 times/year
      At this pace it is 0.48 times in 2025, and there in 2026 only.
      Expected in 2024: 0.67 times, which meets it."
    `);
    expect(inFull(gapOf({ ...ratio, baseline: { year: 2020 } }, [{ year: 2023, value: 27 }, later])))
      .toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: ratio
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: undetermined
      isMet: unknown
      possibleStatuses: undetermined
      isRobust: false
      gap: missing-input observations
      achievedPercent: missing-input observations
      gapClosedPercent: missing-input observations baseline
      timeElapsedPercent: missing-input observations baseline
      linear.observedRate: missing-input baseline observations
      linear.requiredRate: missing-input baseline
      linear.rateRatio: missing-input baseline
      linear.neededRate: missing-input observations
      linear.accelerationFactor: missing-input baseline observations
      linear.projected: missing-input baseline observations
      linear.projectedGap: missing-input baseline observations
      linear.projectedYear: missing-input baseline observations
      comparedName: bình quân cả nước | the national average
      targetTimes: 0.5 times
      currentTimes: missing-input observations
      target: missing-input comparedWith
      current: 27000000 VND/person
      levelGap: missing-input comparedWith
      forecasts.0.year: 2024
      forecasts.0.value: 0.6666666666666666666666666666666667 times
      forecasts.0.gap: -0.1666666666666666666666666666666667 times
      forecasts.0.isMet: yes
      assumptions: 
      warnings: 
      exponential.observedRate: missing-input baseline observations
      exponential.requiredRate: missing-input baseline
      exponential.rateRatio: missing-input baseline
      exponential.neededRate: missing-input observations
      exponential.accelerationFactor: missing-input baseline observations
      exponential.projected: missing-input baseline observations
      exponential.projectedGap: missing-input baseline observations
      exponential.projectedYear: missing-input baseline observations

      Mục tiêu: chưa đủ số liệu để kết luận.
      Mục tiêu ít nhất 0,5 lần; chưa có số liệu hiện tại.
      Dự kiến năm 2024: 0,67 lần, đạt.

      Target: not known.
      Target at least 0.5 times; the present figure is not known.
      Expected in 2024: 0.67 times, which meets it."
    `);
    expect(inFull(gapOf(ratio, []))).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: ratio
      date: 2024-01-31
      targetYear: 2025
      direction: at-least
      status: undetermined
      isMet: unknown
      possibleStatuses: undetermined
      isRobust: false
      gap: missing-input observations
      achievedPercent: missing-input observations
      gapClosedPercent: missing-input observations
      timeElapsedPercent: missing-input observations
      linear.observedRate: missing-input observations
      linear.requiredRate: 0.02 times/year
      linear.rateRatio: missing-input observations
      linear.neededRate: missing-input observations
      linear.accelerationFactor: missing-input observations
      linear.projected: missing-input observations
      linear.projectedGap: missing-input observations
      linear.projectedYear: missing-input observations
      comparedName: bình quân cả nước | the national average
      targetTimes: 0.5 times
      currentTimes: missing-input observations
      target: missing-input comparedWith
      current: missing-input observations
      levelGap: missing-input comparedWith observations
      baselineYear: 2020
      assumptions: 
      warnings: 
      exponential.observedRate: missing-input observations
      exponential.requiredRate: 4.563955259127323065298529122051825 percent/year
      exponential.rateRatio: missing-input observations
      exponential.neededRate: missing-input observations
      exponential.accelerationFactor: missing-input observations
      exponential.projected: missing-input observations
      exponential.projectedGap: missing-input observations
      exponential.projectedYear: missing-input observations

      Mục tiêu: chưa đủ số liệu để kết luận.
      Mục tiêu ít nhất 0,5 lần; chưa có số liệu hiện tại.

      Target: not known.
      Target at least 0.5 times; the present figure is not known."
    `);
  });

  test('a yearly change between levels, with a subgroup', () => {
    const change = {
      kind: 'yearly-change',
      baseline: { value: '20.0', year: 2020 },
      target: { from: '-2', to: '-3', year: 2025 },
      groups: [{ subject: 'huyện nghèo', target: { value: '-4' } }],
    };
    const gap = gapOf(change, [
      { year: 2022, value: '15.0', groups: [{ subject: 'huyện nghèo', value: '40.0' }] },
      {
        year: 2023,
        value: '14.0',
        figureStatus: 'estimate',
        groups: [{ subject: 'huyện nghèo', value: '37.0' }],
      },
      { year: 2024, value: '10.0', figureStatus: 'forecast' },
    ]);
    expect(inFull(gap)).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: yearly-change
      date: 2024-01-31
      targetYear: 2025
      target: kind range, lower -3, upper -2, unit percentagePoint/year
      current: -2 percentagePoint/year
      status: met
      possibleStatuses: met, behind
      gap: 0 percentagePoint/year
      achievedPercent: 100 percent
      changes.0.years: from 2020, to 2022
      changes.0.change: -2.5 percentagePoint/year
      changes.0.isMet: yes
      changes.1.years: from 2022, to 2023
      changes.1.change: -1 percentagePoint/year
      changes.1.isMet: no
      isMet: yes
      isRobust: false
      groups.0.subject: huyện nghèo
      groups.0.target: -4 percentagePoint/year
      groups.0.current: -3 percentagePoint/year
      groups.0.status: behind
      groups.0.possibleStatuses: behind
      groups.0.gap: 1 percentagePoint/year
      groups.0.achievedPercent: 75 percent
      groups.0.changes.0.years: from 2022, to 2023
      groups.0.changes.0.change: -3 percentagePoint/year
      groups.0.changes.0.isMet: no
      currentYear: 2023
      figureStatus: estimate
      assumptions: 
      warnings.0.code: missed-in-some-years
      warnings.0.text: có năm không đạt | it did not hold in some of the years

      Mục tiêu: đạt (do số liệu hoặc câu chữ chưa thật chính xác, có thể là: đạt; chưa đạt, chậm tiến độ).
      Yêu cầu giảm từ 2 đến 3 điểm phần trăm/năm, thực tế giảm 2 điểm phần trăm/năm: đạt.
      2 điểm phần trăm/năm ÷ 2 điểm phần trăm/năm × 100 = 100%
      Riêng huyện nghèo: yêu cầu giảm 4 điểm phần trăm/năm, thực tế giảm 3 điểm phần trăm/năm: chưa đạt, chậm tiến độ.
      3 điểm phần trăm/năm ÷ 4 điểm phần trăm/năm × 100 = 75%

      Target: met (inexact as the figures or the wording are, it may be: met; not met, behind).
      Asked: a fall of 2 – 3 percentage points/year; it fell by 2 percentage points/year: met.
      2 percentage points/year ÷ 2 percentage points/year × 100 = 100%
      Huyện nghèo, asked: a fall of 4 percentage points/year; it fell by 3 percentage points/year: not met, behind.
      3 percentage points/year ÷ 4 percentage points/year × 100 = 75%"
    `);
  });

  test('what is to be done by a day', () => {
    const deadlines = [
      { setBy: 'tỉnh', date: '2024-01-31' },
      { setBy: { vi: 'huyện', en: 'the district' }, date: '2023-12-31' },
    ];
    const houses = {
      kind: 'completion',
      unit: 'house',
      denominator: 628,
      baseline: { value: 28 },
      deadlines,
    };
    expect(inFull(gapOf(houses, [{ year: 2023, value: 600 }]))).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: completion
      date: 2024-01-31
      targetYear: 2024
      direction: at-least
      status: undetermined
      isMet: no
      possibleStatuses: undetermined
      isRobust: false
      gap: 28 house
      achievedPercent: 95.54140127388535031847133757961783 percent
      gapClosedPercent: 95.33333333333333333333333333333333 percent
      timeElapsedPercent: missing-input baseline.year
      linear.observedRate: missing-input baseline.year
      linear.requiredRate: missing-input baseline.year
      linear.rateRatio: missing-input baseline.year
      linear.neededRate: 28 house/year
      linear.accelerationFactor: missing-input baseline.year
      linear.projected: missing-input baseline.year
      linear.projectedGap: missing-input baseline.year
      linear.projectedYear: missing-input baseline.year
      target: 628 house
      current: 600 house
      deadlines.0.setBy: tỉnh
      deadlines.0.date: 2024-01-31
      deadlines.0.deadlineStatus: due
      deadlines.0.aheadMonths: missing-input metOn
      deadlines.0.aheadDays: missing-input metOn
      deadlines.1.setBy: huyện | the district
      deadlines.1.date: 2023-12-31
      deadlines.1.deadlineStatus: missed
      deadlines.1.aheadMonths: missing-input metOn
      deadlines.1.aheadDays: missing-input metOn
      currentYear: 2023
      figureStatus: actual
      assumptions: 
      warnings: 
      exponential.observedRate: missing-input baseline.year
      exponential.requiredRate: missing-input baseline.year
      exponential.rateRatio: missing-input baseline.year
      exponential.neededRate: 4.666666666666666666666666666666667 percent/year
      exponential.accelerationFactor: missing-input baseline.year
      exponential.projected: missing-input baseline.year
      exponential.projectedGap: missing-input baseline.year
      exponential.projectedYear: missing-input baseline.year

      Mục tiêu: chưa đạt, chưa đủ số liệu để đánh giá tiến độ.
      Hiện tại 600 căn nhà, mục tiêu ít nhất 628 căn nhà; còn thiếu 28 căn nhà.
      628 căn nhà − 600 căn nhà = 28 căn nhà
      Đạt 95,54% mục tiêu.
      600 căn nhà ÷ 628 căn nhà × 100 ≈ 95,5414%
      So với kỳ gốc, đã thực hiện 95,33% mức tăng cần đạt.
      (600 căn nhà − 28 căn nhà) ÷ (628 căn nhà − 28 căn nhà) × 100 ≈ 95,3333%
      Đến hết năm 2024, bình quân mỗi năm cần tăng 28 căn nhà.
      (628 căn nhà − 600 căn nhà) ÷ 1 năm = 28 căn nhà/năm
      Thời hạn của tỉnh: 31/01/2024; chưa đến hạn.
      Thời hạn của huyện: 31/12/2023; quá hạn, chưa hoàn thành.

      Target: not met; nothing tells the pace.
      Now 600 houses, target at least 628 houses; missing 28 houses.
      628 houses − 600 houses = 28 houses
      Achieved: 95.54% of the target.
      600 houses ÷ 628 houses × 100 ≈ 95.5414%
      Since the baseline 95.33% of the rise that is needed has been made.
      (600 houses − 28 houses) ÷ (628 houses − 28 houses) × 100 ≈ 95.3333%
      Until the end of 2024 it has to rise by 28 houses a year on average.
      (628 houses − 600 houses) ÷ 1 year = 28 houses/year
      Deadline of tỉnh: 2024-01-31; still to come.
      Deadline of the district: 2023-12-31; not done by then."
    `);
    expect(
      inFull(
        gapOf(
          { kind: 'completion', deadlines },
          [
            { year: 2022, value: 1 },
            { year: 2024, metOn: '2024-02-05' },
          ],
          { date: '2024-02-10' },
        ),
      ),
    ).toMatchInlineSnapshot(`
      "kind: target-gap
      targetKind: completion
      date: 2024-02-10
      targetYear: 2024
      direction: at-least
      status: met
      isMet: yes
      possibleStatuses: met
      isRobust: true
      gap: missing-input denominator
      achievedPercent: missing-input denominator
      gapClosedPercent: missing-input baseline
      timeElapsedPercent: missing-input baseline
      linear.observedRate: missing-input baseline
      linear.requiredRate: missing-input baseline
      linear.rateRatio: missing-input baseline
      linear.neededRate: 0 item/year
      linear.accelerationFactor: 0 times
      linear.projected: missing-input baseline
      linear.projectedGap: missing-input baseline
      linear.projectedYear: missing-input baseline
      target: missing-input denominator
      current: missing-input denominator
      metOn: 2024-02-05
      deadlines.0.setBy: tỉnh
      deadlines.0.date: 2024-01-31
      deadlines.0.deadlineStatus: missed
      deadlines.0.aheadMonths: 0 month
      deadlines.0.aheadDays: -5 day
      deadlines.1.setBy: huyện | the district
      deadlines.1.date: 2023-12-31
      deadlines.1.deadlineStatus: missed
      deadlines.1.aheadMonths: -1 month
      deadlines.1.aheadDays: -36 day
      currentYear: 2024
      figureStatus: actual
      assumptions: 
      warnings.0.code: met-late
      warnings.0.text: đạt sau thời hạn | it was met after its time
      exponential.observedRate: missing-input baseline
      exponential.requiredRate: missing-input baseline
      exponential.rateRatio: missing-input baseline
      exponential.neededRate: 0 percent/year
      exponential.accelerationFactor: 0 times
      exponential.projected: missing-input baseline
      exponential.projectedGap: missing-input baseline
      exponential.projectedYear: missing-input baseline

      Mục tiêu: đạt.
      Thời hạn của tỉnh: 31/01/2024; hoàn thành chậm 5 ngày.
      Thời hạn của huyện: 31/12/2023; hoàn thành chậm 36 ngày (hơn 1 tháng).

      Target: met.
      Deadline of tỉnh: 2024-01-31; done 5 days late.
      Deadline of the district: 2023-12-31; done 36 days late (over 1 month)."
    `);
  });
});
