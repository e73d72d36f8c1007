/**
 * Administrative units as the programmes name them, and the classifications of communes on which rules depend.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export { classificationNames, type Classification } from './classifications/classifications.js';
export { communeArea, type CommuneAreaResult } from './classifications/communeArea.js';
export type { CommuneArea, CommuneAreaInput } from './classifications/communeAreaInput.js';
export {
  tallyClassifications,
  type ClassificationCount,
  type ClassificationShare,
  type ClassificationTally,
  type ClassificationTallyInput,
} from './classifications/tallyClassifications.js';
export { commune, type CommuneOptions } from './lookup/commune.js';
export { findUnits, type FindUnitsOptions, type UnitMatches } from './lookup/findUnits.js';
export type { InDirectories } from './lookup/givenDirectories.js';
export type { UnitFilter, UnitMatch, UnitMatchReason } from './lookup/matchUnits.js';
export { province, type ProvinceOptions } from './lookup/province.js';
export { defineUnits, type UnitDefinition, type UnitDirectoryDefinition } from './model/defineUnits.js';
export { namedOn, type NamedOnDay } from './model/namedOn.js';
export { criteriaRegionNames, economicRegionNames } from './model/regions.js';
export { parentOn } from './model/parentOn.js';
export type * from './model/unit.js';
export { unitKinds, type UnitKind, type UnitKindEntry } from './model/unitKinds.js';
export type { PlaceLevel, UnitLevel } from './model/unitLevels.js';
export { unitKey, type CodeSystem, type UnitCode, type UnitRef } from './model/unitRef.js';
export { provinces } from './provinces/provinces.js';
export { regions } from './regions/index.js';
export type { DividedChoice, DivisionWeights, RebaseOptions, WeightShare } from './rebasing/rebaseOptions.js';
export type { RebaseAssumptionCode } from './rebasing/knownBorders.js';
export { rebaseSeries } from './rebasing/rebaseSeries.js';
export type * from './rebasing/rebasedSeries.js';
export type { UnitObservation, UnitSeries } from './rebasing/unitSeries.js';
export type * from './resolving/resolvedUnits.js';
export type { ResolveOptions, UnitColumns, UnitRow } from './resolving/resolveOptions.js';
export { resolveUnits } from './resolving/resolveUnits.js';
export { rollUp } from './rolling/rollUp.js';
export type * from './rolling/rolledUpSeries.js';
export type { RollUpOptions, SeriesToRollUp } from './rolling/rollUpOptions.js';
export { extentNames } from './succession/extentNames.js';
export { linkSurenessNames } from './succession/linkSurenessNames.js';
export type { Moving } from './succession/moving.js';
export { predecessors } from './succession/predecessors.js';
export {
  predecessorStatuses,
  type PrecedingUnit,
  type PredecessorStatuses,
  type StatusesOfUnit,
  type UnitStatus,
} from './succession/predecessorStatuses.js';
export {
  stableAreas,
  type StableArea,
  type StableAreas,
  type StableAreasOptions,
} from './succession/stableAreas.js';
export type { SuccessionLink, UnitSuccession } from './succession/succession.js';
export { successors } from './succession/successors.js';
