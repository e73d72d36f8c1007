/**
 * What the folders of the library share of the tables.
 *
 * @packageDocumentation
 */
export * from './index.js';
