import * as z from 'zod/mini';
import {
  deepFreeze,
  lazySchema,
  readParts,
  throwProblems,
  type Explanation,
} from '../../foundation/internal.js';
import type { LocalPovertyStandard } from '../standards/local/localPovertyStandard.js';
import type { PovertyRules, PovertyStandard } from '../standards/standard.js';
import { explainIncome, explainStanding, type StandingToExplain } from './classes/classExplanation.js';
import { classAssumptions, classWarnings } from './classes/classWarnings.js';
import { deprivationFindings, deprivationTally } from './classes/deprivationTally.js';
import { householdMisfits, statedCount } from './classes/householdMisfits.js';
import { householdStanding } from './classes/householdStanding.js';
import { incomeEvidence, type IncomeEvidence } from './classes/incomeEvidence.js';
import { readStandard, type StandardToApply } from './classes/readStandard.js';
import { explainScores } from './classes/scoreExplanation.js';
import type { HouseholdClassification } from './householdClassification.js';
import { householdToClassifySchema } from './householdSchema.js';
import type { HouseholdToClassify } from './householdToClassify.js';

const givenSchema = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ household: householdToClassifySchema }),
);

/**
 * Classify a household [phân loại hộ] by a poverty standard: poor, near-poor, of average living standard, or above.
 *
 * It goes by monthly income per person and deprivations; by facts, from which the deprivations follow where the conditions of the
 * indicators are established (those of `vn-2022`); or by the scores A and B of a review, with the circular of their forms. What
 * is left out is not known, and never taken for “no”: the class is told if it is the same whatever that turns out to be, else the
 * result lists the classes that are possible and what is missing. Bounds hold by the letter, to the đồng.
 *
 * - A class: the first rule of the standard for the area of which a branch holds, its income and its deprivations within their limits.
 * - A score stands for the incomes up to that of its step of the scale: A ≤ 140 (rural) for up to 1,500,000 đồng; score B ÷ 10 is the
 * number of deprivations. Where a declared income does not go with the score, the score counts.
 *
 * Sources: Decisions 170/2005/QĐ-TTg, 09/2011/QĐ-TTg, 59/2015/QĐ-TTg; Decrees 07/2021/NĐ-CP (Article 3), 351/2025/NĐ-CP; Circulars
 * 17/2016/TT-BLĐTBXH and 07/2021/TT-BLĐTBXH.
 *
 * @param standard - The id of a national standard, the standard itself, or a local one made by `defineLocalPovertyStandard`: the
 * result then tells both.
 * @param household - The household: where it lives, and what is known of it. Incomes in đồng per person and month.
 * @returns The class, or a refusal in its place (`missing-input`, `between-classes`, `class-not-established`); how many deprivations
 * are known and possible; how far the income is from each line.
 * @throws MtqgError with all problems at once: `not-one-of` or `no-such-member` for scores of another circular than that of the
 * standard, `missing` for scores without one; `no-such-member` for an indicator that the standard does not have; `contradiction` where a
 * state, a number or a score goes against the rest; `too-small` for a negative income.
 *
 * @example
 * ```ts
 * import { classifyHousehold } from 'mtqg/poverty';
 *
 * const household = { area: 'rural', income: '1500000', deprivationCount: 3 } as const;
 * classifyHousehold('vn-2022', household).class; // => 'poor'
 *
 * const scored = { circular: '07/2021/TT-BLĐTBXH', incomeScore: 140, deprivationScore: 20 } as const;
 * classifyHousehold('vn-2022', { area: 'rural', scores: scored }).class; // => 'near-poor'
 *
 * const { possibleClasses } = classifyHousehold('vn-2022', { area: 'rural', income: '1200000', deprivations: { water: 'deprived' } });
 * possibleClasses; // => ['poor', 'near-poor']
 * ```
 */
export function classifyHousehold(
  standard: StandardToApply,
  household: HouseholdToClassify,
): HouseholdClassification {
  const { national, local, problems: ofStandard } = readStandard(standard);
  const { value, problems } = readParts(givenSchema, { household });
  const given = value?.household;
  const misfits =
    national === undefined || given === undefined
      ? []
      : householdMisfits(national, local, given).map((one) => ({
          details: {},
          ...one,
          path: ['household', ...one.at],
        }));
  throwProblems([...ofStandard, ...problems, ...misfits]);
  return classified(national as PovertyStandard, local, given as HouseholdToClassify);
}

function classified(
  national: PovertyStandard,
  local: LocalPovertyStandard | undefined,
  household: HouseholdToClassify,
): HouseholdClassification {
  const { subject, area, date } = household;
  const income = incomeEvidence(household, national.scoreScale);
  const count = statedCount(national, household);
  const ofNation = standingBy(national, household, income, count);
  // A number of deprivations is one of the national indicators: it tells nothing of others.
  const isSameList = local?.indicators === national.indicators;
  const ofPlace = local && standingBy(local, household, income, isSameList ? count : undefined);
  const common = { national, local, household, income, ...ofNation };
  return deepFreeze({
    kind: 'household-class',
    standard: national.id,
    ...(subject === undefined ? {} : { subject }),
    area,
    ...(date === undefined ? {} : { date }),
    ...ofNation.standing,
    findings: { ...ofPlace?.findings, ...ofNation.findings },
    ...(local === undefined || ofPlace === undefined
      ? {}
      : { local: { id: local.id, name: local.name, citation: local.citation, ...ofPlace.standing } }),
    assumptions: classAssumptions(common),
    warnings: classWarnings(common),
    explanation: explained(
      household,
      { name: national.name, sources: national.sources, rules: national, ...ofNation },
      local && ofPlace && { name: local.name, sources: [local.citation], rules: local, ...ofPlace },
      [...explainIncome(ofNation.standing), ...explainScores(household, national.scoreScale, income)],
    ),
  });
}

type Standing = Pick<StandingToExplain, 'standing' | 'findings'>;

function standingBy(
  rules: PovertyRules,
  household: HouseholdToClassify,
  income: IncomeEvidence,
  count: number | undefined,
): Standing {
  if (rules.deprivationCutoff === undefined)
    return {
      standing: householdStanding(rules, household.area, { income, tally: undefined, findings: {} }),
      findings: {},
    };
  const findings = deprivationFindings(rules, household);
  const tally = deprivationTally(rules, findings, count);
  return { standing: householdStanding(rules, household.area, { income, tally, findings }), findings };
}

function explained(
  household: HouseholdToClassify,
  national: StandingToExplain,
  local: StandingToExplain | undefined,
  evidence: readonly Explanation[],
): Explanation {
  const own = explainStanding(household, national);
  const other = local === undefined ? [] : [explainStanding(household, local)];
  return { ...own, steps: [...evidence, ...own.steps, ...other] };
}
