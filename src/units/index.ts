/**
 * Administrative units as the programmes name them, and the classifications of communes on which rules depend.
 *
 * @packageDocumentation
 */
export * from './classifications/classifications.js';
export * from './model/defineUnits.js';
export type { InDirectories } from './lookup/directoriesIn.js';
export * from './lookup/findUnits.js';
export type { UnitFilter, UnitMatch, UnitMatchReason } from './lookup/matchUnits.js';
export * from './succession/predecessors.js';
export * from './lookup/province.js';
export * from './provinces/index.js';
export * from './rebasing/rebaseInput.js';
export * from './succession/moving.js';
export * from './rebasing/rebaseSeries.js';
export * from './succession/predecessorStatuses.js';
export type * from './rebasing/rebasedSeries.js';
export * from './model/regions.js';
export * from './succession/stableAreas.js';
export { extentNames, type SuccessionLink, type UnitSuccession } from './succession/succession.js';
export * from './succession/successors.js';
export * from './classifications/tallyClassifications.js';
export type * from './model/unit.js';
export { memberSourceSchema, unitDirectorySchema } from './model/unitDirectorySchema.js';
export * from './model/unitKinds.js';
export * from './model/unitLevels.js';
export * from './model/unitRef.js';
export {
  datedClassificationSchema,
  datedKindSchema,
  successionSchema,
  unitKindSchema,
  unitMembershipSchema,
  unitSchema,
} from './model/unitSchema.js';
