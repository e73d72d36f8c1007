import type { CriteriaSet } from '../model/criteriaSet.js';
import { lazy } from '../../foundation/internal.js';
import { commune2009to2015 } from './commune2009to2015.js';
import { commune2016to2020 } from './commune2016to2020.js';
import { commune2021to2025 } from './commune2021to2025.js';
import { commune2026to2030 } from './commune2026to2030.js';
import { communeAdvanced2021to2025 } from './communeAdvanced2021to2025.js';
import { communeModel2018to2020 } from './communeModel2018to2020.js';
import { communeModel2021to2025 } from './communeModel2021to2025.js';
import { districtWithoutCommunes2024 } from './districtWithoutCommunes2024.js';

/**
 * The national criteria sets that the library holds, those of one level and tier oldest first: made when they are first asked
 * for, and the same ones ever after. Each also has a function of its own, so that a bundle which names one does not carry the others.
 *
 * @returns The sets, frozen.
 *
 * @example
 * ```ts
 * import { officialCriteriaSets } from 'mtqg/criteria';
 *
 * officialCriteriaSets().length; // => 8
 * ```
 */
export const officialCriteriaSets: () => readonly CriteriaSet[] = /* @__PURE__ */ lazy(() =>
  Object.freeze([
    commune2009to2015(),
    commune2016to2020(),
    commune2021to2025(),
    commune2026to2030(),
    communeAdvanced2021to2025(),
    communeModel2018to2020(),
    communeModel2021to2025(),
    districtWithoutCommunes2024(),
  ]),
);
