import {
  fractionQuantity,
  isRefusal,
  quantity,
  toDecimal,
  type BilingualText,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { endsOf, goalOf, lackOf, sideOf, valueOf, type Aim } from '../gaps/aim.js';
import { nextGoal, type Measured } from '../gaps/measureAim.js';
import type { PaceOnPath } from '../assessments/paceOnPathTypes.js';
import type { TargetCondition } from '../target.js';
import type { ForecastOutcome } from '../targetGapResult.js';
import { differenceUnit } from '../units.js';
import { both } from './bothWords.js';
import { WORDED } from './wordedWords.js';

/** How a present level and its target are introduced. */
export interface AimWords {
  /** Before all: “As a count: ”; then a level that is unknown has been told already. */
  readonly lead?: BilingualText;
  /** Before the comma: “Now 39 communes”. */
  readonly now: BilingualText;
  /** What stands before “at least”. */
  readonly goal: BilingualText;
  /** What is said of a ceiling that is passed, if it is not “to be cut”. */
  readonly over?: BilingualText;
}

const LEVEL: AimWords = {
  now: { vi: 'hiện tại {current}', en: 'now {current}' },
  goal: { vi: 'mục tiêu', en: 'target' },
};

const BOUND: Readonly<Record<TargetCondition, BilingualText>> = {
  'at-least': { vi: 'ít nhất {target}', en: 'at least {target}' },
  'at-most': { vi: 'không quá {target}', en: 'at most {target}' },
  exactly: { vi: 'đúng {target}', en: 'exactly {target}' },
  between: { vi: 'từ {lower} đến {upper}', en: 'from {lower} to {upper}' },
};

/** The same where the figure itself is not enough. */
const STRICT: typeof BOUND = {
  ...BOUND,
  'at-least': { vi: 'trên {target}', en: 'more than {target}' },
  'at-most': { vi: 'dưới {target}', en: 'less than {target}' },
};

/** What is missing upwards and downwards, or by how much a target is passed. */
const LACK = {
  up: { vi: 'còn thiếu {lack|size}', en: 'missing {lack|size}' },
  down: { vi: 'còn phải giảm {lack|size}', en: 'to be cut by {lack|size}' },
};
const EXCESS = {
  up: { vi: 'cao hơn mục tiêu {lack|size}', en: 'above it by {lack|size}' },
  down: { vi: 'thấp hơn mục tiêu {lack|size}', en: 'below it by {lack|size}' },
};
const WITHIN: BilingualText = { vi: 'nằm trong khoảng mục tiêu', en: 'which is within it' };

/** What is missing of a target, or by how much it is passed: words with the gap `{lack|size}`. */
export function lackWords(aim: Aim, lack: Quantity): BilingualText {
  const isMissing = !lack.value.startsWith('-');
  if (aim.direction === 'between' && !isMissing) return WITHIN;
  const ends = endsOf(aim);
  const current = valueOf(aim.current);
  const isUp = current === undefined ? aim.lower !== undefined : sideOf(ends, current) < 0;
  const way = aim.direction === 'at-least' || (aim.direction !== 'at-most' && isUp) ? 'up' : 'down';
  return (isMissing ? LACK : EXCESS)[way];
}

/** What is asked, as the target words it: “about” is no bound. */
function boundWords({ direction, isStrict, wording }: Aim): BilingualText {
  const isVague = wording === 'about' || wording === 'nearly' || wording === 'basically';
  if (!isVague) return (isStrict ? STRICT : BOUND)[direction];
  const bound = direction === 'between' ? BOUND.between : { vi: '{target}', en: '{target}' };
  return both((locale) => `${WORDED[wording][locale]}${bound[locale]}`);
}

const NOTHING: BilingualText = { vi: '', en: '' };
const NOT_KNOWN: BilingualText = {
  vi: '; chưa có số liệu hiện tại',
  en: '; the present figure is not known',
};

/** The gap between an aim and the present level, in words. */
export function aimStep(aim: Aim, words: AimWords = LEVEL): Explanation {
  const { direction, unit } = aim;
  const { lead = NOTHING, now, goal } = words;
  const current = valueOf(aim.current);
  const ends = endsOf(aim);
  const target = fractionQuantity(goalOf(ends, valueOf(aim.baseline), current).goal, unit);
  const values = {
    target,
    ...(ends.lower && { lower: fractionQuantity(ends.lower, unit) }),
    ...(ends.upper && { upper: fractionQuantity(ends.upper, unit) }),
  };
  const asked = boundWords(aim);
  const bound = both((locale) => `${goal[locale]} ${asked[locale]}`);
  if (current === undefined) {
    const end = lead === NOTHING ? NOT_KNOWN : NOTHING;
    return { say: both((locale) => `${lead[locale]}${bound[locale]}${end[locale]}.`), values };
  }
  const lack = fractionQuantity(lackOf(ends, current), differenceUnit(unit));
  const isOver = direction === 'at-most' && sideOf(ends, current) > 0;
  const outcome = (isOver && words.over) || lackWords(aim, lack);
  const isThere = lack.value === '0' && !aim.isStrict;
  const isPlain = direction === 'at-least' || direction === 'at-most';
  return {
    say: both(
      (locale) =>
        `${lead[locale]}${now[locale]}, ${isThere && direction !== 'between' ? EXACTLY[locale] : `${bound[locale]}; ${outcome[locale]}`}.`,
    ),
    values: { ...values, current: fractionQuantity(current, unit), lack },
    ...(isThere || !isPlain
      ? {}
      : {
          arithmetic: toDecimal(target).gt(toDecimal(fractionQuantity(current, unit)))
            ? '{target} − {current} = {lack|size}'
            : '{current} − {target} = {lack|size}',
        }),
  };
}

const EXACTLY: BilingualText = { vi: 'đúng bằng mục tiêu', en: 'which is the target' };

/** Share achieved, share of the gap closed, pace so far and pace needed; what there is nothing to say of is left out. */
export function progressSteps(aim: Aim, measured: Measured, isAdded = false): readonly Explanation[] {
  // What there is no target for has been told.
  if (isRefusal(aim.current) && aim.current.code !== 'missing-input') return [];
  if (isRefusal(aim.current) && isRefusal(aim.baseline) && aim.baseline === aim.current) return [];
  const { achievedPercent, gapClosedPercent, timeElapsedPercent, linear } = measured;
  const { baseline, current, year, unit } = aim;
  const { goal, way } = goalOf(endsOf(aim), valueOf(baseline), valueOf(current));
  const since = isRefusal(baseline) ? undefined : baseline.year;
  const now = isRefusal(current) ? undefined : current.year;
  const shown = (point: Aim['baseline'] | Aim['current']): Quantity | string => {
    const value = valueOf(point);
    return value === undefined ? '' : fractionQuantity(value, unit);
  };
  const values = {
    target: fractionQuantity(goal, unit),
    next: fractionQuantity(nextGoal(aim) ?? goal, unit),
    current: shown(current),
    baseline: shown(baseline),
    since: String(since),
    by: String(year),
    yearsSoFar: yearsBetween(since, now),
    yearsLeft: yearsBetween(now, year),
    elapsed: timeElapsedPercent,
  };
  const step = (
    figure: Quantity | Refusal,
    say: BilingualText,
    arithmetic?: string,
    refused?: BilingualText,
  ): readonly Explanation[] => {
    // An average a year is told without the year in its unit, which the sentence has.
    if (!isRefusal(figure))
      return [
        {
          say,
          values: { ...values, figure, pace: { ...figure, unit: differenceUnit(unit) } },
          ...(arithmetic === undefined ? {} : { arithmetic }),
        },
      ];
    return refused === undefined || SILENT.has(figure.code)
      ? []
      : [{ say: refused, values: { ...values, figure } }];
  };
  const isBackwards = !isRefusal(gapClosedPercent) && gapClosedPercent.value.startsWith('-');
  const isStill = !isRefusal(linear.observedRate) && linear.observedRate.value === '0';
  const isDone = measured.isMet === 'yes';
  const side = way > 0 ? 'at-least' : 'at-most';
  return [
    ...step(achievedPercent, ACHIEVED, '{current} ÷ {target} × 100 = {figure}', ACHIEVED_REFUSED),
    // From nothing, the share of the gap closed is the share achieved, and need not be told twice.
    ...(valueOf(baseline)?.numerator === 0n && !isRefusal(achievedPercent)
      ? []
      : step(gapClosedPercent, (isBackwards ? BACKWARDS : CLOSED)[side], CLOSED_SUM, CLOSED_REFUSED)),
    ...step(
      linear.observedRate,
      isStill ? OBSERVED_STILL : OBSERVED,
      '({current} − {baseline}) ÷ {yearsSoFar} = {figure}',
    ),
    ...(isDone
      ? []
      : [
          ...step(linear.rateRatio, isBackwards ? RATIO_BACKWARDS : RATIO),
          // What time is over needs no pace any more.
          ...(aim.isOver && !isRefusal(linear.neededRate)
            ? []
            : step(
                linear.neededRate,
                NEEDED,
                '({next} − {current}) ÷ {yearsLeft} = {figure}',
                aim.isOver ? PAST : LAST_YEAR,
              )),
          ...prospectSteps(linear, { from: now, by: year, isAdded }),
        ]),
  ];
}

/** From which year to which a prospect reaches, and whether it is of what is added. */
interface Reach {
  readonly from: number | undefined;
  readonly by: number | undefined;
  readonly isAdded: boolean;
}

/** Where the pace leads: past the target it says nothing of how far, which may be beyond what there can be. */
function prospectSteps(
  { projected, projectedYear }: PaceOnPath,
  { from, by, isAdded }: Reach,
): readonly Explanation[] {
  if (from === undefined || by === undefined || isRefusal(projected)) return [];
  // Years are year-ends: what is reached within a year is there at its end. What was passed before is not reached.
  const year = isRefusal(projectedYear) ? Infinity : toDecimal(projectedYear).ceil().toNumber();
  const isThere = year > from && year < Infinity;
  if (!isThere && from >= by) return [];
  const leads = isAdded ? LEADS_ADDED : LEADS;
  const say = !isThere ? leads : from >= by ? ARRIVES_AFTER : year <= by ? ARRIVES : lateWords(leads);
  return [
    {
      say: both((locale) => `${say[locale]}.`),
      values: { by: String(by), projected, ...(isThere ? { year: String(year) } : {}) },
    },
  ];
}

function lateWords(leads: BilingualText): BilingualText {
  return { vi: `${leads.vi}, đến năm {year} mới đạt mục tiêu`, en: `${leads.en}, and there in {year} only` };
}

/** What is expected of later years, in words. */
export function forecastSteps(forecasts: readonly ForecastOutcome[]): readonly Explanation[] {
  return forecasts.map(({ year, value, isMet }) => ({
    say: isMet === 'yes' ? EXPECTED_MET : EXPECTED,
    values: { year: String(year), value },
  }));
}

/** Reasons that a reader of the report need not be told: nobody asked for such a figure. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(['missing-input', 'no-share-of-target']);

function yearsBetween(from: number | undefined, to: number | undefined): Quantity<'year'> | string {
  return from === undefined || to === undefined ? '' : quantity(to - from, 'year');
}

const RATIO: BilingualText = {
  vi: 'Thời gian đã qua {elapsed}; tốc độ bằng {figure} mức cần thiết.',
  en: '{elapsed} of the time is gone; the pace is {figure} what was required.',
};
const RATIO_BACKWARDS: BilingualText = {
  vi: 'Thời gian đã qua {elapsed}; diễn biến ngược chiều mục tiêu.',
  en: '{elapsed} of the time is gone, and it goes the wrong way.',
};
const ARRIVES: BilingualText = {
  vi: 'Với tốc độ này, đạt mục tiêu vào năm {year}',
  en: 'At this pace it is there in {year}',
};
const ARRIVES_AFTER: BilingualText = {
  vi: 'Với tốc độ này, đến năm {year} mới đạt mục tiêu',
  en: 'At this pace it is there in {year} only',
};
const LEADS: BilingualText = {
  vi: 'Với tốc độ này, đến năm {by} là {projected}',
  en: 'At this pace it is {projected} in {by}',
};
const LEADS_ADDED: BilingualText = {
  vi: 'Với tốc độ này, đến năm {by} tăng thêm {projected}',
  en: 'At this pace {projected} will have been added by {by}',
};
const EXPECTED: BilingualText = {
  vi: 'Dự kiến năm {year}: {value}, chưa đạt.',
  en: 'Expected in {year}: {value}, which does not meet it.',
};
const EXPECTED_MET: BilingualText = {
  vi: 'Dự kiến năm {year}: {value}, đạt.',
  en: 'Expected in {year}: {value}, which meets it.',
};
const ACHIEVED: BilingualText = {
  vi: 'Đạt {figure} mục tiêu.',
  en: 'Achieved: {figure} of the target.',
};
const ACHIEVED_REFUSED: BilingualText = {
  vi: 'Tỷ lệ so với mục tiêu: {figure}.',
  en: 'Of the target: {figure}.',
};
const CLOSED = {
  'at-least': {
    vi: 'So với kỳ gốc, đã thực hiện {figure} mức tăng cần đạt.',
    en: 'Since the baseline {figure} of the rise that is needed has been made.',
  },
  'at-most': {
    vi: 'So với kỳ gốc, đã thực hiện {figure} mức giảm cần đạt.',
    en: 'Since the baseline {figure} of the fall that is needed has been made.',
  },
};
const BACKWARDS = {
  'at-least': {
    vi: 'So với kỳ gốc, đã giảm ngược chiều, bằng {figure|size} mức tăng cần đạt.',
    en: 'Since the baseline it fell instead, by {figure|size} of the rise that is needed.',
  },
  'at-most': {
    vi: 'So với kỳ gốc, đã tăng ngược chiều, bằng {figure|size} mức giảm cần đạt.',
    en: 'Since the baseline it rose instead, by {figure|size} of the fall that is needed.',
  },
};
const CLOSED_SUM = '({current} − {baseline}) ÷ ({target} − {baseline}) × 100 = {figure}';
const CLOSED_REFUSED: BilingualText = { vi: 'So với kỳ gốc: {figure}.', en: 'From the baseline: {figure}.' };
const OBSERVED: BilingualText = {
  vi: 'Từ cuối năm {since}, bình quân mỗi năm {pace|moved}.',
  en: 'Since the end of {since} it {pace|moved} a year on average.',
};
const OBSERVED_STILL: BilingualText = {
  vi: 'Từ cuối năm {since}, bình quân mỗi năm không đổi.',
  en: 'Since the end of {since} it has not changed on average.',
};
const NEEDED: BilingualText = {
  vi: 'Đến hết năm {by}, bình quân mỗi năm cần {pace|toMove}.',
  en: 'Until the end of {by} it has to {pace|toMove} a year on average.',
};
const PAST: BilingualText = {
  vi: 'Đã qua thời hạn của mục tiêu (năm {by}).',
  en: 'The year of the target, {by}, is past.',
};
const LAST_YEAR: BilingualText = {
  vi: 'Năm {by} là năm cuối của mục tiêu.',
  en: 'The year of the latest figure, {by}, is the last one of the target.',
};
