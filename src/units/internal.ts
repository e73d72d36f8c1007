/**
 * What the folders of the library share of the units: their public surface, and what is only for their own use.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { communeAreaInputSchema } from './classifications/communeAreaInput.js';
export { classificationSchema } from './classifications/classifications.js';
export { classificationTallyInputSchema } from './classifications/tallyClassifications.js';
export { communeOptionsSchema } from './lookup/commune.js';
export { findUnitsOptionsSchema } from './lookup/findUnits.js';
export { nameForm } from './lookup/nameForm.js';
export { provinceOptionsSchema } from './lookup/province.js';
export { unitDefinitionSchema, unitDirectoryDefinitionSchema } from './model/defineUnits.js';
export { fieldSourceSchema, unitDirectorySchema } from './model/unitDirectorySchema.js';
export { placeLevelSchema, unitLevelNames, unitLevelSchema } from './model/unitLevels.js';
export { unitCodeSchema, unitRefSchema } from './model/unitRef.js';
export {
  datedClassificationSchema,
  datedKindSchema,
  datedNameSchema,
  extentSchema,
  successionSchema,
  unitKindSchema,
  unitMembershipSchema,
  unitSchema,
} from './model/unitSchema.js';
export { divisionWeightsSchema, rebaseOptionsSchema } from './rebasing/rebaseOptionsSchema.js';
export { unitObservationSchema, unitSeriesSchema } from './rebasing/unitSeriesSchema.js';
export { resolveOptionsSchema, unitColumnsSchema } from './resolving/resolveOptions.js';
export { rollUpOptionsSchema, seriesToRollUpSchema } from './rolling/rollUpOptions.js';
export { movingSchema } from './succession/moving.js';
export { unitStatusSchema } from './succession/predecessorStatuses.js';
export { stableAreasOptionsSchema } from './succession/stableAreas.js';
