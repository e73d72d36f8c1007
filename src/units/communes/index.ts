/**
 * The communes since 1 July 2025 and the links from those before. Apart from the rest, because it is large: importing `mtqg` or
 * `mtqg/units` pulls in nothing of it.
 *
 * @packageDocumentation
 */
export * from './communes.js';
