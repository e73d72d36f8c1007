import type { NumberReading } from '../../../foundation/internal.js';

/** What the columns of a table are read with. */
export type TableReading = Omit<NumberReading, 'range' | 'at'>;
