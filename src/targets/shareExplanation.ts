import {
  isRefusal,
  quantity,
  type BilingualText,
  type Decimal,
  type DecimalInput,
  type Explanation,
  type Measure,
} from '../foundation/internal.js';
import type { ShareTarget } from './target.js';
import type { ShareGap } from './targetGapResult.js';
import { known } from './targetPath.js';

/** The whole of a share, and where it is implied, within what it lies. */
export type Whole = Pick<ShareGap, 'denominator' | 'denominatorRange'>;

/** Counts of a share, as far as they are known. */
interface Counts {
  readonly count: Decimal | undefined;
  readonly wanted: Decimal | undefined;
  readonly lacking: Decimal | undefined;
}

/** What a share means as a count. */
export function countSteps({ count, wanted, lacking }: Counts, unit: Measure): readonly Explanation[] {
  if (wanted === undefined) return [];
  const values = { count: known(count, unit), wanted: known(wanted, unit), lacking: known(lacking, unit) };
  return [{ say: count === undefined ? WANTED : WANTED_AND_COUNT, values }];
}

/** The whole that a printed share and its count imply. */
export function wholeSteps(target: ShareTarget, whole: Whole): readonly Explanation[] {
  const { denominator, denominatorRange } = whole;
  if (isRefusal(denominator) || denominatorRange === undefined) return [];
  const values = {
    count: quantity(target.targetCount as DecimalInput, target.unit),
    percent: quantity(target.targetPercent as DecimalInput, 'percent'),
    denominator,
    range: denominatorRange,
  };
  return [{ say: WHOLE, values, arithmetic: '{count} ÷ {percent} = {denominator}' }];
}

const WANTED: BilingualText = { vi: 'Tính theo số lượng: cần {wanted}.', en: 'As a count: {wanted}.' };
const WANTED_AND_COUNT: BilingualText = {
  vi: 'Tính theo số lượng: hiện có {count}, cần {wanted}, chênh lệch {lacking}.',
  en: 'As a count: now {count}, to reach {wanted}, difference {lacking}.',
};
const WHOLE: BilingualText = {
  vi: 'Tổng số suy ra: {denominator}, trong khoảng {range} do làm tròn.',
  en: 'The whole that this implies: {denominator}, within {range} because of rounding.',
};
