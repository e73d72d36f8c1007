/**
 * Targets of many places at once, in columns.
 *
 * @packageDocumentation
 */
export { compileTargetGap } from './compileTargetGap.js';
export type {
  CompiledTargetGap,
  TargetGapColumns,
  TargetGapFigure,
  TargetGapRefusalCode,
} from './targetGapColumns.js';
export type { LevelColumns, TargetGapTable } from './targetGapTable.js';
