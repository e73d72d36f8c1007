export type { ChangedFigure, ComparedValue, PlanChange, WhatIf, WhatIfPlan } from './whatIfTypes.js';
export { whatIfPlan } from './whatIfPlan.js';
