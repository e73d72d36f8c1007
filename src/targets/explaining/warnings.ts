import {
  compareFractions,
  fraction,
  isRefusal,
  multiplyFractions,
  type BilingualText,
  type Fraction,
  type Measure,
} from '../../foundation/internal.js';
import { endsOf, holds, lackOf, type Aim } from '../gaps/aim.js';
import { lastDay } from '../observing/chooseTarget.js';
import type {
  TargetAssumption,
  TargetAssumptionCode,
  TargetStatus,
  TargetWarning,
  TargetWarningCode,
} from '../results/targetStatus.js';

const WARNINGS: Readonly<Record<Exclude<TargetWarningCode, 'range-passed'>, BilingualText>> = {
  'met-late': { vi: 'đạt sau thời hạn', en: 'it was met after its time' },
  'margin-shrinking': {
    vi: 'vẫn đạt nhưng gần ngưỡng hơn kỳ trước',
    en: 'it is met, by less than before',
  },
  'missed-in-some-years': {
    vi: 'có năm không đạt',
    en: 'it did not hold in some of the years',
  },
  'series-broken': {
    vi: 'số liệu các năm trước không so sánh được nên không dùng',
    en: 'figures of earlier years cannot be compared and are left out',
  },
  'figures-too-old': {
    vi: 'đã hết thời hạn nhưng chưa có số liệu của năm cuối',
    en: 'its time is over, and the figures are of an earlier year',
  },
  'year-not-over': {
    vi: 'năm của số liệu mới nhất chưa kết thúc, nhưng tốc độ được tính như đã hết năm',
    en: 'the year of the latest figure is not over, and the pace is reckoned as if it were',
  },
  'scale-slip': {
    vi: 'số liệu mới nhất và mục tiêu chênh nhau từ 100 lần trở lên; có thể một trong hai số ghi nhầm đơn vị tính',
    en: 'the latest figure and the target are a hundred times apart or more; one of them may be in another unit',
  },
};

const ASSUMPTIONS: Readonly<Record<TargetAssumptionCode, BilingualText>> = {
  'baseline-first-observation': {
    vi: 'mục tiêu không nêu kỳ gốc nên lấy số liệu đầu tiên',
    en: 'the target states no baseline, so the first observation is taken',
  },
  'baseline-later-year': {
    vi: 'năm gốc không có số liệu nên lấy năm liền sau có số liệu',
    en: 'nothing was found in the year of the baseline, so the next year stands for it',
  },
  'wording-width': {
    vi: 'câu chữ không nêu con số chính xác, được hiểu là chênh lệch trong phạm vi 5% của mục tiêu, ít nhất một đơn vị của chữ số cuối',
    en: 'the wording is not exact, and is taken to reach 5% of the target, a unit of its last digit at least',
  },
};

/** A warning with its words. */
export function warningOf(code: keyof typeof WARNINGS): TargetWarning {
  return { code, text: WARNINGS[code] };
}

/** An assumption with its words. */
export function assumptionOf(code: TargetAssumptionCode): TargetAssumption {
  return { code, text: ASSUMPTIONS[code] };
}

/** What there is to know beside where an aim stands. */
export function standingWarnings(aim: Aim, status: TargetStatus): readonly TargetWarning[] {
  const { current, earlier, year, isOver, isStrict, date } = aim;
  if (isRefusal(current)) return [];
  const ends = endsOf(aim);
  const before = earlier.at(-1)?.value;
  const due = earlier.find((level) => level.year === year)?.value;
  const isMet = status === 'met' && current.value !== undefined;
  return [
    ...(isMet && due !== undefined && !holds(ends, isStrict, due) ? [warningOf('met-late')] : []),
    ...(isMet &&
    before !== undefined &&
    holds(ends, isStrict, before) &&
    compareFractions(lackOf(ends, current.value), lackOf(ends, before)) > 0
      ? [warningOf('margin-shrinking')]
      : []),
    ...(isOver && status !== 'met' && year !== undefined && current.year < year
      ? [warningOf('figures-too-old')]
      : []),
    ...(status !== 'met' && date < lastDay(current.year) ? [warningOf('year-not-over')] : []),
    ...(isFarApart(aim.unit, ends.lower ?? ends.upper, current.value) ? [warningOf('scale-slip')] : []),
  ];
}

/** Whether one of two figures may be in another unit: thousands or millions of đồng for đồng, 0.05 for 5%. */
function isFarApart(unit: Measure, one: Fraction | undefined, other: Fraction | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [small, large] = compareFractions(one, other) < 0 ? [one, other] : [other, one];
  const isApart = (times: bigint): boolean =>
    small.numerator > 0n && compareFractions(multiplyFractions(small, fraction(times)), large) <= 0;
  if (unit.startsWith('VND')) return isApart(1000n);
  return unit === 'percent' && compareFractions(small, fraction(1n)) < 0 && isApart(100n);
}
