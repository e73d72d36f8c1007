import type { ReadNumbers } from './numberColumn.js';
import type { ReadGrades } from './readGrades.js';

/** What was found under one id. */
export interface FoundColumns {
  /** Measured values. */
  numbers?: ReadNumbers;
  /** Codes of statuses. */
  statuses?: Uint8Array;
  /** Grades. */
  grades?: ReadGrades;
}
