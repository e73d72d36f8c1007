/**
 * What the folders of the library share of SQL: its public surface, and the schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { criteriaSqlSourceSchema } from './sets/criteriaSqlSource.js';
export { povertySqlSourceSchema } from './standards/povertySqlSource.js';
export { sqlColumnNameSchema } from './readNames.js';
