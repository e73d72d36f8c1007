/**
 * Administrative units as the programmes name them, and the classifications of communes on which rules depend.
 *
 * @packageDocumentation
 */
export * from './classifications.js';
export * from './defineUnits.js';
export type { InDirectories } from './directoriesIn.js';
export * from './findUnits.js';
export type { UnitFilter, UnitMatch, UnitMatchReason } from './matchUnits.js';
export * from './predecessors.js';
export * from './province.js';
export * from './provinces/index.js';
export * from './rebaseInput.js';
export * from './rebaseMoving.js';
export * from './rebaseSeries.js';
export * from './rebaseStatuses.js';
export type * from './rebasedSeries.js';
export * from './regions.js';
export * from './stableAreas.js';
export { extentNames, type SuccessionLink, type UnitSuccession } from './succession.js';
export * from './successors.js';
export * from './tallyClassifications.js';
export type * from './unit.js';
export { memberSourceSchema, unitDirectorySchema } from './unitDirectorySchema.js';
export * from './unitKinds.js';
export * from './unitLevels.js';
export * from './unitRef.js';
export {
  datedClassificationSchema,
  datedKindSchema,
  successionSchema,
  unitKindSchema,
  unitMembershipSchema,
  unitSchema,
} from './unitSchema.js';
