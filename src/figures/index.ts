/**
 * Published figures: Vietnamese and English number text to figures and back, and claims checked against their own inputs.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export { readCell, type ReadCellOptions } from './cells/readCell.js';
export type {
  Cell,
  CellKind,
  CellValues,
  MissingCell,
  MissingCellReason,
  ProblemCell,
  ValueCell,
} from './cells/cellTypes.js';
export type { BenignKind, BenignReading } from './claims/benign/benignReading.js';
export type {
  ClaimVerdict,
  ClaimWarning,
  ComputedReading,
  ConsistentClaim,
  ConventionVerdict,
  ImpliedValue,
  InconsistentClaim,
  ReadingVerdict,
  UnknowableClaim,
  UnknowableReading,
} from './claims/claimResults.js';
export type {
  Band,
  BandAverageClaim,
  Claim,
  ClaimInput,
  ClaimInputNames,
  ClaimReading,
  ClaimRelation,
  ExpressionClaim,
  NamedClaim,
  PrintedFigure,
  RatedPart,
  RateOfWholeClaim,
  StatedFigure,
  SumClaim,
  SumKind,
} from './claims/claimTypes.js';
export { claimInputNames, claimKindNames, claimVerdictNames } from './claims/words/claimKindNames.js';
export type { CountShare, PossibleCounts } from './claims/counts/possibleCountsResult.js';
export { figureInterval, type FigureInterval, type FigureIntervalOptions } from './figureInterval.js';
export { findFigures, type FindFiguresOptions, type FoundFigure, type FoundFigures } from './findFigures.js';
export { checkText } from './finding/checkText.js';
export { findClaims } from './finding/findClaims.js';
export type {
  CheckedClaim,
  CheckedText,
  ClaimPlace,
  FoundClaim,
  FoundClaimReasonCode,
  FoundClaims,
} from './finding/foundClaim.js';
export { formatFigure, type FormatFigureOptions } from './formatFigure.js';
export { impliedValue } from './impliedValue.js';
export {
  intervalConventionNames,
  intervalConventions,
  standardConvention,
  type IntervalConvention,
  type IntervalConventionName,
} from './intervals/convention.js';
export type { IntervalRule } from './intervals/numberInterval.js';
export { parseFigure, type ParseFigureOptions } from './parseFigure.js';
export { possibleCounts, type PossibleCountsInput } from './possibleCounts.js';
export {
  roundSharesTo100,
  type RoundedShare,
  type RoundedShares,
  type RoundSharesInput,
  type SharedAmount,
} from './roundSharesTo100.js';
export type {
  Figure,
  FigureNumber,
  FractionFigure,
  FrequencyFigure,
  IndefiniteFigure,
  ListFigure,
  NonQuantity,
  NotAQuantity,
  NumberPart,
  OneThingFigure,
  PairFigure,
  Qualifier,
  QualifierSense,
  RangeFigure,
  SingleFigure,
  UnitCategory,
  UnitWords,
} from './types.js';
export { verifyClaim } from './verifyClaim.js';
