import type { CriteriaSet } from '../model/criteriaSet.js';
import { commune2016to2020 } from './commune2016to2020.js';
import { commune2021to2025 } from './commune2021to2025.js';
import { commune2026to2030 } from './commune2026to2030.js';

/** The national criteria sets that the library holds, oldest first. */
export const officialCriteriaSets: readonly CriteriaSet[] = /* @__PURE__ */ Object.freeze([
  commune2016to2020,
  commune2021to2025,
  commune2026to2030,
]);
