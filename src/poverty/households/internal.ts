/**
 * What other folders need of the classes of households.
 *
 * @packageDocumentation
 */
export { readStandard, type StandardToApply } from './classes/readStandard.js';
export { householdClasses } from './householdClass.js';
