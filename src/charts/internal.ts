/**
 * What the folders of the library share of the pictures: their public surface.
 *
 * @packageDocumentation
 */
export * from './index.js';
