export * from './index.js';
export { gapChangeSchema } from './whatIfGap.js';
export { changedFigures, changedMembers, explainWhatIf, type Compared } from './changedFigures.js';
