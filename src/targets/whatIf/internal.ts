export * from './index.js';
export { gapChangeSchema } from './whatIfGap.js';
export { besideOther } from './besideOther.js';
export { changedMembers } from './changedFigures.js';
export type { CodeNames, Compared } from './compared.js';
