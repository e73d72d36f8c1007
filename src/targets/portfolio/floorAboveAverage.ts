import { quantity, type Measure } from '../../foundation/internal.js';
import { found, type Found } from './contradiction.js';
import type { Demand } from './demands.js';

/** No place under a floor that is above the average that is asked for at the same time or later. */
export function floorAboveAverage(floor: Demand, average: Demand): Found {
  const { target } = floor;
  if (target.kind !== 'floor' || average.unit !== `${target.unit}/${target.countedIn}`) return [];
  if (floor.year !== undefined && average.year !== undefined && floor.year > average.year) return [];
  const level = average.high ?? average.low;
  if (level === undefined || !target.target.value.gt(level)) return [];
  return [
    found(
      'floor-above-average',
      [floor, average],
      {
        vi: '“{one}” yêu cầu mọi đơn vị từ {first} trở lên, cao hơn mức bình quân {second} của “{other}”.',
        en: '“{one}” asks for {first} in every place, above the average of {second} that “{other}” asks for.',
      },
      { first: quantity(target.target.value, target.unit), second: quantity(level, average.unit as Measure) },
    ),
  ];
}
