import {
  fractionQuantity,
  toDecimal,
  type BilingualText,
  type Explanation,
  type Fraction,
  type Quantity,
} from '../../foundation/internal.js';
import { endsOf, goalOf, lackOf, sideOf, valueOf, type Aim } from '../gaps/aim.js';
import type { TargetCondition } from '../kinds/targetCommon.js';
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
const WITHIN: BilingualText = { vi: 'nằm trong khoảng mục tiêu', en: 'within it' };
/** Of a bound that is itself not enough. */
const AT_BOUND: BilingualText = {
  vi: 'mới bằng mức này, chưa đạt yêu cầu',
  en: 'at it, which is not enough',
};

/** What is missing of a target, or by how much it is passed: words with the gap `{lack|size}`. */
export function lackWords(aim: Aim, lack: Quantity): BilingualText {
  const isMissing = !lack.value.startsWith('-');
  const isZero = lack.value === '0';
  if (aim.direction === 'between' && (isZero || !isMissing)) return WITHIN;
  if (isZero && aim.isStrict) return AT_BOUND;
  if (!isMissing) return EXCESS[aim.direction === 'at-least' ? 'up' : 'down'];
  // It is told of a level that is known alone.
  return LACK[sideOf(endsOf(aim), valueOf(aim.current) as Fraction) < 0 ? 'up' : 'down'];
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
  const outcome = (sideOf(ends, current) > 0 && words.over) || lackWords(aim, lack);
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
