import { isRefusal, quantity, type Explanation } from '../../foundation/internal.js';
import type { Whole } from '../gaps/impliedWhole.js';
import type { Read } from '../model/readTarget.js';
import type { ShareTarget } from '../kinds/countTargets.js';

/** The whole that a printed share and its count imply, in words. */
export function wholeSteps({ target, unit }: Read<ShareTarget>, whole: Whole): readonly Explanation[] {
  const { denominator, denominatorRange } = whole;
  const { numerator, value } = target;
  if (!denominatorRange || isRefusal(denominator) || !numerator || !value) return [];
  return [
    {
      say:
        denominatorRange.lower === denominatorRange.upper
          ? { vi: 'Suy ra tổng số: {whole}.', en: 'The whole that this implies: {whole}.' }
          : {
              vi: 'Suy ra tổng số: khoảng {whole} ({range|fromTo}, do tỷ lệ đã được làm tròn).',
              en: 'The whole that this implies: about {whole} ({range|fromTo}, since the share is rounded).',
            },
      values: {
        whole: denominator,
        range: denominatorRange,
        count: quantity(numerator, unit),
        share: quantity(value, 'percent'),
        quotient: quantity(numerator.times(100).div(value), unit),
      },
      arithmetic: '{count} ÷ {share} = {quotient}',
    },
  ];
}
