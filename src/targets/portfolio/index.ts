/**
 * The targets of a programme or a resolution together.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../../foundation/index.js';
export { assessPortfolio } from './assessPortfolio.js';
export type {
  ContradictionCode,
  DueItem,
  ObservedTarget,
  Portfolio,
  PortfolioGroup,
  PortfolioInput,
  PortfolioItem,
  StatusCount,
  TargetContradiction,
  TargetHeldBack,
  TargetUndetermined,
} from './portfolioTypes.js';
