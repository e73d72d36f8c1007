export * from './printedRecognitionShares.js';
export * from './recognitionInput.js';
export * from './recognitionShares.js';
export * from './recognitionTiers.js';
