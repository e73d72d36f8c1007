import type { CriteriaSet } from './criteriaSet.js';
import { commune2016to2020, commune2021to2025, commune2026to2030 } from './sets/index.js';

/** The national criteria sets that the library holds, oldest first. */
export const officialCriteriaSets: readonly CriteriaSet[] = /* @__PURE__ */ Object.freeze([
  commune2016to2020,
  commune2021to2025,
  commune2026to2030,
]);
