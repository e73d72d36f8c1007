import { lazy } from '../../../foundation/internal.js';
import type { AllocationRule, AllocationRuleId } from '../model/allocationRule.js';
import { rememberAllocationRule } from '../model/checkedAllocationRules.js';
import { ethnicMinority2021to2025 } from './ethnicMinority2021.js';
import { merged2026to2030 } from './merged2026.js';
import { newRural2021 } from './newRural2021.js';
import { newRural2022to2025 } from './newRural2022.js';
import { coastalCommunes, poorDistricts } from './poverty2022Infrastructure.js';
import {
  sustainableJobs,
  vocationalInvestment,
  vocationalSchools,
  vocationalTraining,
  workAbroad,
} from './poverty2022Jobs.js';
import { livelihoods, nutrition, production } from './poverty2022Livelihoods.js';
import { capacity, communication, informationPoverty } from './poverty2022Others.js';

/**
 * The national rules of allocation by coefficients that the library holds, by id. They are made when they are first asked for, and are
 * the same frozen ones ever after.
 *
 * 02/2022/QĐ-TTg (poverty reduction, Articles 5-11: all but Project 5, which is a norm of money per house and no share) and
 * 07/2022/QĐ-TTg (new rural development, Articles 4 and 5) are whole, as the official codification of February 2025 has them. Of
 * 39/2021/QĐ-TTg the method is held and the points are the caller’s; of 16/2026/QĐ-TTg the coefficients, from a secondary source.
 *
 * @example
 * ```ts
 * import { allocationRules } from 'mtqg/capital/allocation';
 *
 * allocationRules()['02-2022-2'].title.en; // => 'Project 2: livelihoods and models'
 * ```
 */
export const allocationRules: () => Readonly<Record<AllocationRuleId, AllocationRule>> = /* @__PURE__ */ lazy(
  () => {
    const rules = [
      poorDistricts(),
      coastalCommunes(),
      livelihoods(),
      production(),
      nutrition(),
      vocationalInvestment(),
      vocationalSchools(),
      vocationalTraining(),
      workAbroad(),
      sustainableJobs(),
      informationPoverty(),
      communication(),
      capacity(),
      newRural2021(),
      newRural2022to2025(),
      ethnicMinority2021to2025(),
      merged2026to2030(),
    ];
    return Object.freeze(
      Object.fromEntries(rules.map((rule) => [rule.id, rememberAllocationRule(rule)])),
    ) as Readonly<Record<AllocationRuleId, AllocationRule>>;
  },
);
