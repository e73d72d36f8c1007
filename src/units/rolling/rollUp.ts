import { explainedLater, throwProblems } from '../../foundation/internal.js';
import { directoriesIn } from '../lookup/directoriesIn.js';
import { ownPlaces } from '../lookup/ownPlaces.js';
import { readParameter } from '../model/readNamed.js';
import { readingOf } from '../rebasing/readSeries.js';
import { explainRollUp } from './explainRollUp.js';
import { lyingIn } from './lyingOn.js';
import { areasOf } from './rolledUpAreas.js';
import type { RolledUpSeries } from './rolledUpSeries.js';
import {
  rollUpOptionsSchema,
  seriesToRollUpSchema,
  type RollUpOptions,
  type SeriesToRollUp,
} from './rollUpOptions.js';
import { placeProblems } from './placeProblems.js';

/**
 * Sum the figures of communes, districts or provinces to the larger units in which they lie.
 *
 * - Counts are summed. Rates are computed of summed parts and wholes: rate = Σ numerators ÷ Σ denominators × 100. Rates are never
 * averaged: where only rates are known, the rate of the larger unit is a range, from the lowest to the highest.
 * - What is missing is named (`missingPlaces`): all units of the level observed that lie in the larger one and have no figure. While
 * something is missing, the figure is refused; `observed` has what the observed units add up to. Nothing missing counts as zero.
 * - Where a unit lies goes by the day of the figure; for a year by its last day, for units of before 1 July 2025 in 2025 by 30 June.
 *
 * @param series - The unit of what is counted, and the observations, in any order.
 * @param options - `to`, the level to which figures are summed; `in`, the directories that hold the observed units and those in
 * between (the provinces, regions and the country are always there).
 * @returns The figures of each larger unit that holds an observed one, in the series' unit and in per cent. A figure is refused
 * with `missing-input` (which names the units) or `zero-denominator`.
 * @throws MtqgError on bad input: `no-such-member` (a unit that no directory holds, or that lies in no unit of the level),
 * `contradiction` (a unit at a time at which it did not exist; two of which one lies in the other at one time, which would
 * count twice), `too-small` (a former commune or district before 30 June 2025, the day of their list, unless `in` holds `unitHistory()`),
 * `duplicate`, `part-exceeds-whole`, `unit-mismatch`.
 *
 * @example
 * ```ts
 * import { rollUp } from 'mtqg/units';
 *
 * const { areas } = rollUp(
 *   {
 *     unit: 'household',
 *     observations: [
 *       { place: 'gso2004:75', year: 2024, count: 10 },
 *       { place: 'gso2004:79', year: 2024, count: 20 },
 *     ],
 *   },
 *   { to: 'region' },
 * );
 * areas[0]?.place.name; // => 'Vùng Đông Nam Bộ'
 * areas[0]?.figures[0]?.observed.count; // => { kind: 'quantity', value: '30', unit: 'household' }
 * areas[0]?.figures[0]?.missingPlaces.map(({ name }) => name);
 * // => ['Tỉnh Bình Phước', 'Tỉnh Tây Ninh', 'Tỉnh Bình Dương', 'Tỉnh Bà Rịa - Vũng Tàu']
 * ```
 */
export function rollUp(series: SeriesToRollUp, options: RollUpOptions): RolledUpSeries {
  const { around, rest } = directoriesIn(options, ownPlaces());
  const choices = readParameter(['options'], rollUpOptionsSchema, rest);
  const given = readParameter(['series'], seriesToRollUpSchema, series);
  throwProblems([...given.problems, ...choices.problems]);
  const { to } = choices.value as RollUpOptions;
  const value = given.value as SeriesToRollUp;
  const lying = lyingIn(around);
  throwProblems(placeProblems(value, to, lying, around));
  const read = readingOf({ moving: 'people', ...value });
  const areas = areasOf(read, to, lying);
  const rolled = { kind: 'rolled-up-series' as const, to, unit: value.unit, areas };
  return explainedLater(rolled, () => explainRollUp(rolled));
}
