import type { ReadNumbers } from '../../../foundation/internal.js';
import type { ReadArea } from './readArea.js';
import type { ReadDeprivations } from './readDeprivations.js';
import type { ReadPlaces } from './readPlaces.js';

/** A table of households that has been read, and in which nothing is wrong but, perhaps, what typed arrays hold. */
export interface ReadHouseholds {
  /** The number of rows. */
  readonly rows: number;
  /** Where they live. */
  readonly area: ReadArea;
  /** The incomes; `undefined` where none are known. */
  readonly income: ReadNumbers | undefined;
  /** What is known of deprivations. */
  readonly deprivations: ReadDeprivations;
  /** The place of each row; `undefined` where all have one. */
  readonly places: ReadPlaces | undefined;
  /** The persons of each row; `undefined` where none are known. */
  readonly persons: ReadNumbers | undefined;
}
