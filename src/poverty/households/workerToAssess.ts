import type {
  FigureInput,
  IsoDate,
  Subject,
  Quantity,
  Refusal,
  Warning,
  Explanation,
} from '../../foundation/internal.js';
import type { ResidenceArea } from '../standards/area.js';
import type { HouseholdClass } from './householdClass.js';
import type { HouseholdIncomeUnit } from './householdToClassify.js';

/** What is known of a worker. */
export interface WorkerToAssess {
  /** Who it is. */
  readonly subject?: Subject;
  /** Where the household lives. */
  readonly area: ResidenceArea;
  /** The monthly income per person of the household; a number alone is in đồng. Left out if not known. */
  readonly income?: FigureInput<HouseholdIncomeUnit>;
  /** The class of the household, as `classifyHousehold` tells it; left out if not known. */
  readonly householdClass?: HouseholdClass;
  /** The day for which it is asked. */
  readonly date?: IsoDate;
}

/** What a reader must know beside the category: `outside-programme`, the category belongs to a programme that does not run on the day. */
export type WorkerWarningCode = 'outside-programme';

/** Whether somebody is a low-income worker: the result of `lowIncomeWorker`. */
export interface LowIncomeWorker {
  /** Marks this result. */
  readonly kind: 'low-income-worker';
  /** Who it is. */
  readonly subject?: Subject;
  /** The day for which it was asked. */
  readonly date?: IsoDate;
  /** Whether the worker belongs to the category; refused with `missing-input` where what is not known could change it. */
  readonly belongs: 'yes' | 'no' | Refusal;
  /** The highest income that is still within. */
  readonly upTo: Quantity<'VND/person/month'>;
  /** What a reader must know beside it. */
  readonly warnings: readonly Warning<WorkerWarningCode>[];
  /** How it came about. */
  readonly explanation: Explanation;
}
