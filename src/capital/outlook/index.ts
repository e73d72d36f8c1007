/**
 * How much will be disbursed by a deadline, and what that takes.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { disbursementOutlook } from './disbursementOutlook.js';
export type { OutlookAssumptionCode, OutlookWarningCode } from './outlookNotes.js';
export type {
  DisbursementObservation,
  DisbursementOutlook,
  DisbursementOutlookInput,
  ForecastMethod,
  OutlookForecast,
  OutlookRefusal,
  OutlookStatus,
  OutputProgress,
  PastYear,
} from './outlookTypes.js';
