/**
 * The units of every day from 31 August 2004 to 30 June 2025, and what went into what. Apart from the rest, because it is large:
 * importing `mtqg` or `mtqg/units` pulls in nothing of it.
 *
 * @packageDocumentation
 */
export { listedUnits, type ListedUnit, type ListedUnits } from './listedUnits.js';
export * from './unitHistory.js';
