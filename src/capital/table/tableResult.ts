import type {
  Assumption,
  Explained,
  IsoDate,
  Quantity,
  Refusal,
  Subject,
} from '../../foundation/internal.js';
import type { DisbursementAssumptionCode } from '../disbursement/disbursementAssumptions.js';
import type { DisbursementFigures } from './rows/disbursementFigures.js';
import type { PrintedCheck } from './printed/printedCheck.js';
import type { DisbursementGroup, DisbursementKey } from './tableKeys.js';
import type { DisbursementTableWarning } from './telling/tableWarnings.js';

/** A row of a disbursement table: a group of lines, each figure the sum of theirs. */
export interface DisbursementRow extends DisbursementGroup {
  /** How deep it lies: 1 for a row of the outermost grouping, 0 for the total. */
  readonly depth: number;
  /** Own plan and carried-over capital together: the basis of rank, change and shortfall. */
  readonly withCarriedOver: DisbursementFigures;
  /** Without carried-over capital; what cannot be told apart is refused. */
  readonly withoutCarriedOver: DisbursementFigures;
  /** Carried-over capital alone: what cannot be told apart is refused; left out where there is none. */
  readonly carriedOverOnly?: DisbursementFigures;
  /** Advanced capital, which is in none of the others; left out where there is none. */
  readonly advance?: DisbursementFigures;
  /** Disbursed since the report before; refused where there is none, or none after the day that was asked for. */
  readonly change: Quantity<'VND'> | Refusal<'missing-input'>;
  /** The same in percentage points of the plan. */
  readonly changePoints: Quantity<'percentagePoint'> | Refusal<'missing-input' | 'zero-denominator'>;
  /** Its place among the rows of the group that it lies in by their ratios, 1 for the highest; those that are alike share one. */
  readonly rank?: number;
  /** What it adds to what the total is short of 100%; the rows of one depth add up to that of the total. */
  readonly shortfallPoints: Quantity<'percentagePoint'> | Refusal<'missing-input' | 'zero-denominator'>;
  /** Whether it has disbursed a smaller part of its plan than the total: it holds the total back. Not told of a row without a report. */
  readonly holdsBack: boolean;
}

/** A table of disbursement [bảng giải ngân]. */
export interface DisbursementTable extends Explained {
  /** Marks the result. */
  readonly kind: 'disbursement-table';
  /** Whose it is, if that was said. */
  readonly subject?: Subject;
  /** By what the rows are grouped, the outermost first. */
  readonly by: readonly DisbursementKey[];
  /** The day of the table. */
  readonly asOf: IsoDate;
  /** The day of the latest records; left out without records. */
  readonly latestAsOf?: IsoDate;
  /** The day of the report before, from which changes are told; left out if there is none. */
  readonly previousAsOf?: IsoDate;
  /** The row of all lines. */
  readonly total: DisbursementRow;
  /** The rows, each before those within it. */
  readonly rows: readonly DisbursementRow[];
  /** What was printed beside what the records give, in the order given. */
  readonly printedChecks: readonly PrintedCheck[];
  /** What is not stated and therefore assumed. */
  readonly assumptions: readonly Assumption<DisbursementAssumptionCode>[];
  /** What a reader must know: what is missing, old, or more than its plan. */
  readonly warnings: readonly DisbursementTableWarning[];
}
