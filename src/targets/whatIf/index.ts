export type {
  ChangedFigure,
  ComparedValue,
  GapChange,
  PlanChange,
  WhatIf,
  WhatIfGap,
  WhatIfPlan,
} from './whatIfTypes.js';
export { whatIfGap } from './whatIfGap.js';
export { whatIfPlan } from './whatIfPlan.js';
