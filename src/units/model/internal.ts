/**
 * What other folders need to name units without looking any up: a program that only does that loads no look-ups.
 *
 * @packageDocumentation
 */
export { classificationNames, type Classification } from '../classifications/classifications.js';
export { criteriaRegionNames } from './regions.js';
export type { CriteriaRegion } from './unit.js';
export { unitLevelNames, unitLevelSchema, type UnitLevel } from './unitLevels.js';
export { unitKey, unitRefSchema, type UnitRef } from './unitRef.js';
