import * as z from 'zod/mini';
import {
  addFractions,
  checkSound,
  figureInputSchema,
  fraction,
  fractionOf,
  lazySchema,
  subjectSchema,
  toDecimal,
  type CheckReport,
  type FigureInput,
  type IsSound,
  type Subject,
} from '../../foundation/internal.js';
import { unitReports } from '../figureUnits.js';
import { onTheLineSchema } from '../measures/fosterGreerThorbeckeInput.js';
import {
  incomeHouseholdSchema,
  incomeInput,
  placedIncomes,
  positiveReports,
  type IncomeHousehold,
  type IncomeUnit,
} from '../measures/incomeHouseholds.js';
import type { OnTheLine } from '../measures/povertyIndices.js';
import { countBySchema, weightReports, type CountBy } from '../weights.js';
import { populationStateSchema, type PopulationState } from './populationState.js';

/** A group at two times. */
export interface DecomposedGroup {
  /** Which group. */
  readonly subject: Subject;
  /** As it was. */
  readonly baseline: PopulationState;
  /** As it is. */
  readonly current: PopulationState;
}

/** A change of a rate, to be put down to the groups of the population. */
export interface SubgroupChangeInput {
  /** By what the change is decomposed. */
  readonly by: 'subgroup';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The groups, which together are the whole population: one at least. */
  readonly groups: readonly DecomposedGroup[];
}

/** A change of income poverty, to be put down to growth of the mean and to redistribution around it. */
export interface GrowthRedistributionInput {
  /** By what the change is decomposed. */
  readonly by: 'growth-and-redistribution';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The poverty line, one for both times: incomes are in prices of one year. */
  readonly povertyLine: FigureInput<IncomeUnit>;
  /** The order of the index: 0 (headcount), if left out, 1 (poverty gap) or 2 (squared poverty gap). */
  readonly order?: 0 | 1 | 2;
  /** Whether an income that is just the line is poor; `'not-poor'` if left out. */
  readonly onTheLine?: OnTheLine;
  /** What is counted; `'household'` if left out. */
  readonly countBy?: CountBy;
  /** The households of the first sample, one at least. */
  readonly baseline: readonly IncomeHousehold[];
  /** The households of the later sample, one at least. */
  readonly current: readonly IncomeHousehold[];
}

/** The two factors of M0. */
export interface IncidenceAndIntensity {
  /** H, the share of the poor. */
  readonly headcountPercent: FigureInput<'percent'>;
  /** A, the mean score of the poor. */
  readonly intensityPercent: FigureInput<'percent'>;
}

/** A change of M0, to be put down to how many are poor and to how poor they are. */
export interface IncidenceIntensityInput {
  /** By what the change is decomposed. */
  readonly by: 'incidence-and-intensity';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** As it was. */
  readonly baseline: IncidenceAndIntensity;
  /** As it is. */
  readonly current: IncidenceAndIntensity;
}

/** A change of the number of the poor, to be put down to the rate and to the number of all. */
export interface RateNumberInput {
  /** By what the change is decomposed. */
  readonly by: 'rate-and-number';
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** As it was. */
  readonly baseline: PopulationState;
  /** As it is. */
  readonly current: PopulationState;
}

/** A change of poverty, and by what it is to be decomposed. */
export type PovertyDecompositionInput =
  SubgroupChangeInput | GrowthRedistributionInput | IncidenceIntensityInput | RateNumberInput;

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
    { figure: baseline.population, at: ['groups', index, 'baseline', 'population'] },
    { figure: current.population, at: ['groups', index, 'current', 'population'] },
  ]);
  const isEmpty = (time: 'baseline' | 'current'): boolean =>
    groups.map((group) => fractionOf(toDecimal(group[time].population))).reduce(addFractions, fraction(0n))
      .numerator === 0n;
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
  return unitReports([
    { figure: baseline.population, at: ['baseline', 'population'] },
    { figure: current.population, at: ['current', 'population'] },
  ]);
}
