export * from './index.js';
export {
  addedIndicatorSchema,
  overlayEntrySchema,
  overlayYearsSchema,
  thresholdOverlaySchema,
} from './model/thresholdOverlaySchema.js';
