import * as z from 'zod/mini';
import {
  checkSound,
  figureInputSchema,
  lazySchema,
  subjectSchema,
  type CheckReport,
  type IsSound,
} from '../../foundation/internal.js';
import { unitReports } from '../figureUnits.js';
import { onTheLineSchema } from '../measures/incomes/fosterGreerThorbeckeInput.js';
import {
  incomeHouseholdSchema,
  incomeInput,
  placedIncomes,
  positiveReports,
} from '../measures/incomes/incomeHouseholds.js';
import { sumOf } from '../shares.js';
import { valueFraction } from '../statistics/datedValue.js';
import { countBySchema, weightReports } from '../weights.js';
import type {
  GrowthRedistributionInput,
  PovertyDecompositionInput,
  RateNumberInput,
  SubgroupChangeInput,
} from './decompositionInput.js';
import { placedCounts, populationStateSchema } from './populationState.js';

/** Schema of {@link PovertyDecompositionInput}. */
export const povertyDecompositionInputSchema: z.ZodMiniType<PovertyDecompositionInput> =
  /* @__PURE__ */ lazySchema(() => {
    const subject = z.exactOptional(subjectSchema);
    const states = { baseline: populationStateSchema, current: populationStateSchema };
    const percent = () => figureInputSchema({ units: ['percent'], min: 0, max: 100 });
    const factors = () => z.strictObject({ headcountPercent: percent(), intensityPercent: percent() });
    const households = z.array(incomeHouseholdSchema).check(z.minLength(1));
    return z.discriminatedUnion('by', [
      z
        .strictObject({
          by: z.literal('subgroup'),
          subject,
          groups: z.array(z.strictObject({ subject: subjectSchema, ...states })).check(z.minLength(1)),
        })
        .check(checkSound(groupReports)),
      z
        .strictObject({
          by: z.literal('growth-and-redistribution'),
          subject,
          povertyLine: incomeInput(),
          order: z.exactOptional(z.literal([0, 1, 2])),
          onTheLine: z.exactOptional(onTheLineSchema),
          countBy: z.exactOptional(countBySchema),
          baseline: households,
          current: households,
        })
        .check(checkSound(growthReports)),
      z.strictObject({
        by: z.literal('incidence-and-intensity'),
        subject,
        baseline: factors(),
        current: factors(),
      }),
      z
        .strictObject({ by: z.literal('rate-and-number'), subject, ...states })
        .check(checkSound(numberReports)),
    ]);
  });

/** A population of nobody has no rate. */
function groupReports({ groups }: SubgroupChangeInput, isSound: IsSound): readonly CheckReport[] {
  if (!isSound('groups')) return [];
  const units = groups.flatMap(({ baseline, current }, index) => [
    ...placedCounts(baseline, ['groups', index, 'baseline']),
    ...placedCounts(current, ['groups', index, 'current']),
  ]);
  const isEmpty = (time: 'baseline' | 'current'): boolean =>
    sumOf(groups.map((group) => valueFraction(group[time].population))).numerator === 0n;
  return [
    ...unitReports(units),
    ...(isEmpty('baseline') || isEmpty('current')
      ? [{ code: 'contradiction' as const, at: ['groups'], details: NOBODY }]
      : []),
  ];
}

const NOBODY = { what: 'the populations add up to 0', whatVi: 'tổng quy mô của các nhóm bằng 0' };

function growthReports(
  { povertyLine, countBy = 'household', baseline, current }: GrowthRedistributionInput,
  isSound: IsSound,
): readonly CheckReport[] {
  const areFigures = isSound('povertyLine') && isSound('baseline') && isSound('current');
  return [
    ...(isSound('povertyLine') ? positiveReports(povertyLine, 'povertyLine') : []),
    ...weightReports(baseline, countBy, 'baseline', isSound),
    ...weightReports(current, countBy, 'current', isSound),
    ...(areFigures
      ? unitReports([
          { figure: povertyLine, at: ['povertyLine'] },
          ...placedIncomes(baseline, 'baseline'),
          ...placedIncomes(current, 'current'),
        ])
      : []),
  ];
}

function numberReports({ baseline, current }: RateNumberInput, isSound: IsSound): readonly CheckReport[] {
  if (!isSound('baseline') || !isSound('current')) return [];
  return unitReports([...placedCounts(baseline, ['baseline']), ...placedCounts(current, ['current'])]);
}
