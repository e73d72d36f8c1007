export type { ChangedFigure, ComparedValue, GapChange, WhatIf, WhatIfGap } from './whatIfTypes.js';
export { whatIfGap } from './whatIfGap.js';
