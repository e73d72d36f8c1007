import {
  isRefusal,
  toDecimal,
  type BilingualText,
  type Explanation,
  type Quantity,
} from '../../foundation/internal.js';
import type { TargetCondition } from '../kinds/targetCommon.js';
import type { MilestoneOutcome, PathStep, TargetPath } from '../results/targetPathTypes.js';

/** The planned way in words, step by step, and whether it gets there. */
export function pathSteps(
  { milestones, steps, remainder, closesGap }: TargetPath,
  direction: TargetCondition,
): readonly Explanation[] {
  return [
    ...milestones
      .filter(({ milestoneStatus }) => milestoneStatus === 'met' || milestoneStatus === 'missed')
      .map(({ year, target, current, gap, milestoneStatus }) => ({
        say: KEPT[milestoneStatus as keyof typeof KEPT],
        values: { year: String(year), target, current, gap },
      })),
    ...steps
      .filter(({ after }) => !isRefusal(after))
      .map((step) => ({
        say: sayStep(step),
        values: {
          year: String(step.years.to),
          before: step.before,
          after: step.after,
          change: step.change,
          pace: step.neededPerYear,
        },
      })),
    ...(isRefusal(remainder)
      ? []
      : [{ say: endWords(signOf(remainder), closesGap, direction), values: { figure: remainder } }]),
  ];
}

/** -1, 0 or 1. */
function signOf(figure: Quantity): -1 | 0 | 1 {
  return toDecimal(figure).comparedTo(0) as -1 | 0 | 1;
}

function sayStep({ change }: PathStep): BilingualText {
  if (isRefusal(change)) return { vi: 'Lộ trình đến năm {year}: {after}.', en: 'Path to {year}: {after}.' };
  const sign = signOf(change);
  if (sign === 0)
    return { vi: 'Lộ trình đến năm {year}: giữ {after}.', en: 'Path to {year}: stays at {after}.' };
  // An average says nothing of years in its unit.
  const [each, eachYear] = change.unit.includes('/') ? [' mỗi năm', ' a year'] : ['', ''];
  return {
    vi: `Lộ trình đến năm {year}: từ {before} ${sign > 0 ? 'lên' : 'xuống'} {after}, {change|moved} (bình quân {pace|size}${each}).`,
    en: `Path to {year}: from {before} to {after}, ${sign > 0 ? 'up' : 'down'} {change|size} (on average {pace|size}${eachYear}).`,
  };
}

/** Where the path ends: of what has two ends it lies there or apart, and neither short of it nor past it. */
function endWords(
  sign: -1 | 0 | 1,
  closesGap: TargetPath['closesGap'],
  direction: TargetCondition,
): BilingualText {
  const isOneSided = direction === 'at-least' || direction === 'at-most';
  if (!isOneSided) return closesGap === 'yes' ? THERE : APART;
  // Where the figure itself is not enough, nothing is missing but that.
  return sign === 0 && closesGap === 'no' ? NOT_ENOUGH : REMAINDER[sign];
}

const THERE: BilingualText = {
  vi: 'Thực hiện đúng lộ trình thì đạt mục tiêu.',
  en: 'At its end the path is where it has to be.',
};
const APART: BilingualText = {
  vi: 'Thực hiện đúng lộ trình thì còn cách mục tiêu {figure}.',
  en: 'At its end the path is {figure} away from the target.',
};
const NOT_ENOUGH: BilingualText = {
  vi: 'Thực hiện đúng lộ trình thì chỉ bằng mức nêu trong mục tiêu, chưa đạt yêu cầu.',
  en: 'At its end the path is at the figure of the target, which is not enough.',
};

const REMAINDER: Readonly<Record<-1 | 0 | 1, BilingualText>> = {
  [-1]: {
    vi: 'Thực hiện đúng lộ trình thì vượt mục tiêu {figure|size}.',
    en: 'At its end the path is past the target by {figure|size}.',
  },
  0: { vi: 'Thực hiện đúng lộ trình thì đạt mục tiêu.', en: 'The path closes the gap exactly.' },
  1: {
    vi: 'Thực hiện đúng lộ trình thì vẫn còn thiếu {figure} so với mục tiêu.',
    en: 'At its end the path falls short of the target by {figure}.',
  },
};

const KEPT: Readonly<Record<Extract<MilestoneOutcome['milestoneStatus'], 'met' | 'missed'>, BilingualText>> =
  {
    met: {
      vi: 'Mốc năm {year} ({target}): đạt, thực tế {current}.',
      en: 'Milestone of {year} ({target}): met, with {current}.',
    },
    missed: {
      vi: 'Mốc năm {year} ({target}): không đạt, thực tế {current}, chênh lệch {gap|size}.',
      en: 'Milestone of {year} ({target}): missed, with {current}, by {gap|size}.',
    },
  };
