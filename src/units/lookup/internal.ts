/**
 * What other folders need to find provinces: a program that only does that loads no rebasing of series.
 *
 * @packageDocumentation
 */
export { predecessors } from '../succession/predecessors.js';
export { successors } from '../succession/successors.js';
export type { Unit } from '../model/unit.js';
export { unitRefSchema, type UnitRef } from '../model/internal.js';
export { nameForm } from './nameForm.js';
export { province, type ProvinceOptions } from './province.js';
