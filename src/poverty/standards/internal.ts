/**
 * What other folders need of standards: their ids, and the areas that they tell apart.
 *
 * @packageDocumentation
 */
export { residenceAreas, residenceAreaSchema } from './area.js';
export { nationalStandardIdSchema, povertyStandardIdSchema } from './standard.js';
