/**
 * The communes and districts of 30 June 2025. Apart from the rest, because it is large: importing `mtqg`, `mtqg/units` or
 * `mtqg/units/communes` pulls in nothing of it.
 *
 * @packageDocumentation
 */
export * from './formerCommunes.js';
