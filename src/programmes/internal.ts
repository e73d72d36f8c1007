/**
 * What the folders of the library share of the programmes: their public surface, and the schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { findProgrammesOptionsSchema } from './findProgrammes.js';
export { programmeFieldSchema, programmeIdSchema } from './programme.js';
export { programmeItemQuerySchema } from './programmeItem.js';
export { programmeQuerySchema } from './programmeOn.js';
export { targetProgrammeIdSchema } from './ownTargets/programmeTargetTypes.js';
export { programmeTargetsQuerySchema } from './ownTargets/programmeTargets.js';
