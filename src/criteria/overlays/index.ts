export { overlayEffectNames } from './changes/explainChanges.js';
export * from './listOverlayChanges.js';
export * from './model/overlayChange.js';
export * from './model/thresholdOverlay.js';
export * from './model/thresholdOverlaySchema.js';
export * from './withThresholds.js';
