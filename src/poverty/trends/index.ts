/**
 * How a rate moved over the years.
 *
 * @packageDocumentation
 */
export type { PovertyChange } from './povertyChange.js';
export type { ObservationStatus, PovertyObservation } from './povertyObservation.js';
export type { ObservedRate, PovertySpell } from './povertySpell.js';
export { povertyTrend, type PovertyTrend } from './povertyTrend.js';
export type { PovertyTrendInput } from './povertyTrendInput.js';
export type { PovertyWarning, PovertyWarningCode } from './povertyWarnings.js';
export type { PovertyAssumptionCode } from './trendAssumptions.js';
export type { ChangeCertainty } from './changeCertainty.js';
export type { PovertyChangeStep } from './yearlyChange.js';
export { seriesOfSpell, type RateSeries, type SeriesOptions, type SpellToRead } from './seriesOfSpell.js';
