import { isRefusal, type BilingualText, type Explanation } from '../../foundation/internal.js';
import { both } from './bothWords.js';
import type { FloorGap } from '../results/countGaps.js';

/** What is told of a floor. */
type Told = Pick<
  FloorGap,
  'target' | 'gap' | 'denominator' | 'achievedPercent' | 'placesBelow' | 'placesUnknown'
> & {
  /** What places are called, many and one. */
  readonly places: BilingualText;
  readonly place: BilingualText;
};

/** The floor and the places below it, in words. */
export function floorSteps(told: Told): readonly Explanation[] {
  const { target, gap: below, denominator: all, achievedPercent: figure, place, places } = told;
  const { placesBelow = [], placesUnknown = [] } = told;
  const isNone = !isRefusal(below) && below.value === '0';
  return [
    {
      say: { vi: 'Mức tối thiểu của mỗi {place}: {target}.', en: 'Minimum of each {place}: {target}.' },
      values: { place, target },
    },
    ...(isRefusal(below)
      ? []
      : [
          {
            say: isNone
              ? { vi: 'Không còn {place} nào dưới mức tối thiểu.', en: 'No {place} is below it.' }
              : { vi: 'Còn {below} dưới mức tối thiểu.', en: 'Below it: {below}.' },
            values: { place, below },
          },
        ]),
    ...(isRefusal(figure)
      ? []
      : [
          {
            say: {
              vi: '{figure} số {places} không dưới mức tối thiểu.',
              en: '{figure} of the {places} are not below it.',
            },
            values: { figure, places, all, below },
            arithmetic: '({all} − {below}) ÷ {all} × 100 = {figure}',
          },
        ]),
    ...placesBelow.map(({ place: name, value, shortfall }) => ({
      say: { vi: '{name}: {value}, thiếu {shortfall}.', en: '{name}: {value}, short of it by {shortfall}.' },
      values: { name, value, shortfall },
    })),
    ...(placesUnknown.length === 0
      ? []
      : [
          {
            say: { vi: 'Chưa có số liệu của: {names}.', en: 'Not known of: {names}.' },
            values: {
              names: both((locale) =>
                placesUnknown.map((name) => (typeof name === 'string' ? name : name[locale])).join(', '),
              ),
            },
          },
        ]),
  ];
}
