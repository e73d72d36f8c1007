import {
  isRefusal,
  quantity,
  type BilingualText,
  type Explanation,
  type Locale,
  type Quantity,
  type Refusal,
} from '../../foundation/internal.js';
import { lackOf, type Aim, type Measured, type Point } from '../gaps/aim.js';
import { known } from '../gaps/known.js';
import type { TargetDirection } from '../formerTarget.js';
import { differenceUnit } from '../units.js';

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

const BOUND = {
  'at-least': { vi: 'ít nhất {target}', en: 'at least {target}' },
  'at-most': { vi: 'không quá {target}', en: 'at most {target}' },
};

/** What is missing, or by how much a target is passed. */
const LACK = {
  'at-least': { vi: 'còn thiếu {lack|size}', en: 'missing {lack|size}' },
  'at-most': { vi: 'còn phải giảm {lack|size}', en: 'to be cut by {lack|size}' },
};
const EXCESS = {
  'at-least': { vi: 'cao hơn mục tiêu {lack|size}', en: 'above it by {lack|size}' },
  'at-most': { vi: 'thấp hơn mục tiêu {lack|size}', en: 'below it by {lack|size}' },
};

/** A sentence in both languages, made of words in both. */
export function both(make: (locale: Locale) => string): BilingualText {
  return { vi: make('vi'), en: make('en') };
}

/** What is missing of a target, or by how much it is passed: words with the gap `{lack|size}`. */
export function lackWords(direction: TargetDirection, lack: Quantity): BilingualText {
  return (lack.value.startsWith('-') ? EXCESS : LACK)[direction];
}

const NOTHING: BilingualText = { vi: '', en: '' };
const NOT_KNOWN: BilingualText = {
  vi: '; chưa có số liệu hiện tại',
  en: '; the present figure is not known',
};

/** The gap between an aim and the present level, in words. */
export function aimStep(aim: Aim, words: AimWords = LEVEL): Explanation {
  const { direction, unit, target } = aim;
  const { lead = NOTHING, now, goal } = words;
  const current = aim.current.level;
  const values = { target: quantity(target.level, unit) };
  const bound = both((locale) => `${goal[locale]} ${BOUND[direction][locale]}`);
  if (current === undefined) {
    const end = lead === NOTHING ? NOT_KNOWN : NOTHING;
    return { say: both((locale) => `${lead[locale]}${bound[locale]}${end[locale]}.`), values };
  }
  const lack = quantity(lackOf(aim, current), differenceUnit(unit));
  const isOver = direction === 'at-most' && current.gt(target.level);
  const outcome = (isOver && words.over) || lackWords(direction, lack);
  const isThere = lack.value === '0';
  return {
    say: both(
      (locale) =>
        `${lead[locale]}${now[locale]}, ${isThere ? EXACTLY[locale] : `${bound[locale]}; ${outcome[locale]}`}.`,
    ),
    values: { ...values, current: quantity(current, unit), lack },
    ...(isThere
      ? {}
      : {
          arithmetic: current.lt(target.level)
            ? '{target} − {current} = {lack|size}'
            : '{current} − {target} = {lack|size}',
        }),
  };
}

const EXACTLY: BilingualText = { vi: 'đúng bằng mục tiêu', en: 'which is the target' };

/** Share achieved, share of the gap closed, pace so far and pace needed; what there is nothing to say of is left out. */
export function progressSteps(aim: Aim, measured: Measured): readonly Explanation[] {
  const { direction, baseline, current, target, unit } = aim;
  const { achievedPercent, gapClosedPercent, observedPerYear, neededPerYear } = measured;
  const values = {
    target: quantity(target.level, unit),
    current: known(current.level, unit),
    baseline: known(baseline.level, unit),
    since: String(baseline.year),
    by: String(target.year),
    yearsSoFar: yearsBetween(baseline, current),
    yearsLeft: yearsBetween(current, target),
  };
  const step = (
    figure: Quantity | Refusal,
    say: BilingualText,
    arithmetic: string,
    refused?: BilingualText,
  ): readonly Explanation[] => {
    // An average a year is told without the year in its unit, which the sentence has.
    if (!isRefusal(figure))
      return [
        { say, values: { ...values, figure, pace: { ...figure, unit: differenceUnit(unit) } }, arithmetic },
      ];
    return refused === undefined || SILENT.has(figure.code)
      ? []
      : [{ say: refused, values: { ...values, figure } }];
  };
  const isBackwards = !isRefusal(gapClosedPercent) && gapClosedPercent.value.startsWith('-');
  const isOver = !isRefusal(neededPerYear) && neededPerYear.value === '0';
  return [
    ...step(achievedPercent, ACHIEVED, '{current} ÷ {target} × 100 = {figure}', ACHIEVED_REFUSED),
    ...step(gapClosedPercent, (isBackwards ? BACKWARDS : CLOSED)[direction], CLOSED_SUM, CLOSED_REFUSED),
    ...step(observedPerYear, OBSERVED, '({current} − {baseline}) ÷ {yearsSoFar} = {figure}'),
    ...(isOver ? [] : step(neededPerYear, NEEDED, '({target} − {current}) ÷ {yearsLeft} = {figure}', PAST)),
  ];
}

/** Reasons that a reader of the report need not be told: nobody asked for such a figure. */
const SILENT: ReadonlySet<string> = /* @__PURE__ */ new Set(['missing-input', 'no-share-of-target']);

function yearsBetween(from: Point, to: Point): Quantity<'year'> | string {
  return from.year === undefined || to.year === undefined ? '' : quantity(to.year - from.year, 'year');
}

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
const NEEDED: BilingualText = {
  vi: 'Đến hết năm {by}, bình quân mỗi năm cần {pace|toMove}.',
  en: 'Until the end of {by} it has to {pace|toMove} a year on average.',
};
const PAST: BilingualText = {
  vi: 'Đã qua thời hạn của mục tiêu (năm {by}).',
  en: 'The year of the target, {by}, is past.',
};
