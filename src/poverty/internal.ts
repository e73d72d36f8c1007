/**
 * What the folders of the library share of poverty: its public surface, and the schemas.
 *
 * @packageDocumentation
 */
export * from './index.js';
export { householdCountsSchema, personCountsSchema } from './householdCounts.js';
export { povertyMeasureSchema } from './rates/povertyMeasures.js';
export { povertyObservationSchema } from './trends/povertyObservation.js';
export { povertyRatesInputSchema } from './rates/povertyRatesInput.js';
export { povertyTrendInputSchema } from './trends/povertyTrendInput.js';
export { povertyStandardIdSchema } from './standards/standard.js';
export { nationalStandardIdSchema } from './standards/standard.js';
export { residenceAreaSchema } from './standards/area.js';
export { householdClassSchema } from './households/householdClass.js';
export { deprivationStateSchema } from './households/deprivation.js';
export { householdReviewFormsSchema } from './review/forms/reviewFormsSchema.js';
export { nearPoorMovementSchema, poorMovementSchema } from './movements/movementFlows.js';
export { povertyMovementsInputSchema } from './movements/povertyMovementsInput.js';
export { povertyGroupSchema, povertyRatesByGroupInputSchema } from './groups/povertyRatesByGroupInput.js';
