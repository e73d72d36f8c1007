export { overlayEffectNames } from './changes/explainChanges.js';
export { listOverlayChanges } from './listOverlayChanges.js';
export type {
  CitedRequirement,
  OverlayChange,
  OverlayChanges,
  OverlayEffect,
} from './model/overlayChange.js';
export type {
  AddedIndicator,
  OverlayEntry,
  OverlayYears,
  ThresholdOverlay,
} from './model/thresholdOverlay.js';
export { withThresholds } from './withThresholds.js';
