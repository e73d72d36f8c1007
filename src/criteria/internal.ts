/**
 * What the folders of the library share of the criteria: their public surface, and what is only for their own use.
 *
 * @packageDocumentation
 */
export * from './index.js';
export * from './overlays/internal.js';
export * from './recognition/internal.js';
