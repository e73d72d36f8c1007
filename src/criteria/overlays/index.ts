export { overlayEffectNames } from './explainChanges.js';
export * from './listOverlayChanges.js';
export * from './overlayChange.js';
export * from './thresholdOverlay.js';
export * from './thresholdOverlaySchema.js';
export * from './withThresholds.js';
