import {
  isRefusal,
  quantity,
  toDecimal,
  type BilingualText,
  type Explanation,
  type Quantity,
  type Refusal,
} from '../foundation/internal.js';
import type { PathStep, TargetPath } from './targetGapResult.js';

/** The planned way, step by step, and whether it gets there. */
export function pathSteps({ steps, remainder }: TargetPath): readonly Explanation[] {
  return [...steps.map(pathStep), ...remainderStep(remainder)];
}

function pathStep({ toYear, from, to, change, neededPerYear }: PathStep): Explanation {
  const year = String(toYear);
  if (isRefusal(change)) return { say: LEVEL_ONLY, values: { year, to } };
  return isRefusal(neededPerYear)
    ? { say: STEP, values: { year, from, to, change } }
    : { say: PACED_STEP, values: { year, from, to, change, pace: neededPerYear } };
}

function remainderStep(remainder: Quantity | Refusal): readonly Explanation[] {
  if (isRefusal(remainder)) return [];
  const left = toDecimal(remainder.value);
  if (left.isZero()) return [{ say: CLOSES }];
  const figure = quantity(left.abs(), remainder.unit);
  return [{ say: left.isPositive() ? FALLS_SHORT : GOES_FURTHER, values: { figure } }];
}

const LEVEL_ONLY: BilingualText = { vi: 'Lộ trình đến {year}: {to}.', en: 'Path to {year}: {to}.' };
const STEP: BilingualText = {
  vi: 'Lộ trình đến {year}: {from} → {to}, thay đổi {change}.',
  en: 'Path to {year}: {from} → {to}, change {change}.',
};
const PACED_STEP: BilingualText = {
  vi: 'Lộ trình đến {year}: {from} → {to}, thay đổi {change}, bình quân mỗi năm {pace}.',
  en: 'Path to {year}: {from} → {to}, change {change}, on average a year {pace}.',
};
const CLOSES: BilingualText = {
  vi: 'Lộ trình đưa đến đúng mục tiêu.',
  en: 'The path closes the gap exactly.',
};
const FALLS_SHORT: BilingualText = {
  vi: 'Cuối lộ trình còn thiếu {figure} so với mục tiêu.',
  en: 'At its end the path falls short of the target by {figure}.',
};
const GOES_FURTHER: BilingualText = {
  vi: 'Cuối lộ trình vượt mục tiêu {figure}.',
  en: 'At its end the path is past the target by {figure}.',
};
