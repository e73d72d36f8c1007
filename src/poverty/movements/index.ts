/**
 * How households moved into and out of poverty between two reviews.
 *
 * @packageDocumentation
 */
export type { ImpliedCell, MovementBalance } from './movementBalance.js';
export type { MovementCell, NearPoorMovement, PoorMovement } from './movementFlows.js';
export type { MovementSlip } from './movementSlips.js';
export type { MovementTransfer } from './movementTransfers.js';
export { povertyMovements, type PovertyMovements } from './povertyMovements.js';
export type { PovertyMovementsInput } from './povertyMovementsInput.js';
export type { PovertyReduction } from './povertyReduction.js';
