import type { ReadNumbers } from '../../foundation/internal.js';
import type { ReadGrades } from './reading/readGrades.js';

/** What was found under one id. */
export interface FoundColumns {
  /** Measured values. */
  numbers?: ReadNumbers;
  /** Codes of statuses. */
  statuses?: Uint8Array;
  /** Grades. */
  grades?: ReadGrades;
}
