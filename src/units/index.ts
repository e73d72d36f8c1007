/**
 * Administrative units as the programmes name them, and the classifications of communes on which rules depend.
 *
 * @packageDocumentation
 */
export * from './classifications.js';
export * from './rebaseMoving.js';
export * from './stableAreas.js';
export * from './tallyClassifications.js';
export * from './unitKinds.js';
export * from './unitLevels.js';
export type * from './unit.js';
export * from './unitRef.js';
