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
