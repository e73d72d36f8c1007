/**
 * Rules as SQL: criteria sets and poverty standards as queries, for data that stay where they are.
 *
 * @packageDocumentation
 */
export { describeError, isMtqgError } from '../foundation/index.js';
export { sqlDialects, type SqlDialect } from './dialect.js';
export type { SqlColumn, SqlColumnName, SqlColumnNames, SqlSource } from './sqlColumn.js';
export { criteriaSql, type CriteriaSql } from './sets/criteriaSql.js';
export type { CriteriaSqlSource } from './sets/criteriaSqlSource.js';
export { povertySql, type PovertySql } from './standards/povertySql.js';
export type { PovertySqlSource } from './standards/povertySqlSource.js';
