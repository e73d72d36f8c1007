/**
 * Who pays: capital and contributions by source, level by level.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { capitalMix } from './capitalMix.js';
export type {
  CapitalMix,
  PrintedTotalCheck,
  RemainderShare,
  SourceNode,
  SourceShare,
} from './capitalMixResult.js';
export type {
  CapitalContribution,
  CapitalMixInput,
  CapitalSourceKey,
  InKindContribution,
  InKindUnit,
  OwnCapitalSource,
  PrintedTotal,
  UnitPrice,
} from './contributions.js';
export type { InKindTotal, PriceOrigin, StockAmount } from './keptApart.js';
export { mixWarningTexts, type MixWarning, type MixWarningCode } from './mixWarningTexts.js';
