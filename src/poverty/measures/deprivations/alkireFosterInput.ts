import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  checkSound,
  lazySchema,
  nearestHint,
  shortText,
  subjectSchema,
  type BilingualText,
  type CheckReport,
  type IsSound,
  type Subject,
} from '../../../foundation/internal.js';
import { deprivationStateSchema, type DeprivationState } from '../../households/deprivation.js';
import { rationalOf, rationalSchema, rationalText, type RationalInput } from '../../rational.js';
import { sumOf } from '../../shares.js';
import {
  countBySchema,
  weightMembers,
  weightReports,
  type CountBy,
  type HouseholdWeight,
} from '../../weights.js';

/** An indicator of a multidimensional measure. */
export interface WeightedIndicator {
  /** Its id, under which households give their deprivation. */
  readonly id: string;
  /** What it is called. */
  readonly name?: BilingualText;
  /** Its weight: `'1/18'`, `'0.05'`. */
  readonly weight: RationalInput;
}

/** A household with its deprivations, or with its score where no indicators are given. */
export interface DeprivedHousehold extends HouseholdWeight {
  /** Its state in each indicator, by id; an indicator that is left out is unknown, which is neither deprived nor not. */
  readonly deprivations?: Readonly<Record<string, DeprivationState>>;
  /** The sum of the weights of its deprivations: `'13/18'`. */
  readonly score?: RationalInput;
}

/** A sample of households, the indicators in which they may be deprived, and the cut-off. */
export interface AlkireFosterInput {
  /** Whose poverty it is. */
  readonly subject?: Subject;
  /** The indicators; their weights sum to exactly 1. Left out where all households give scores. */
  readonly indicators?: readonly WeightedIndicator[];
  /** The cut-off k, above 0, at most 1: who has a score of k or more is poor. `'1/3'` is exact, `'0.3333'` is less. */
  readonly cutoff: RationalInput;
  /** What is counted: `'household'`, if left out, or `'person'`; persons must then be given for every household. */
  readonly countBy?: CountBy;
  /** The households, one at least. */
  readonly households: readonly DeprivedHousehold[];
}

/** Schema of {@link WeightedIndicator}. */
export const weightedIndicatorSchema: z.ZodMiniType<WeightedIndicator> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    id: shortText(),
    name: z.exactOptional(bilingualTextSchema),
    weight: rationalSchema(),
  }),
);

/** Schema of {@link DeprivedHousehold}. */
export const deprivedHouseholdSchema: z.ZodMiniType<DeprivedHousehold> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    deprivations: z.exactOptional(z.record(z.string(), deprivationStateSchema)),
    score: z.exactOptional(rationalSchema()),
    ...weightMembers(),
  }),
);

/** Schema of {@link AlkireFosterInput}. */
export const alkireFosterInputSchema: z.ZodMiniType<AlkireFosterInput> = /* @__PURE__ */ lazySchema(() =>
  z
    .strictObject({
      subject: z.exactOptional(subjectSchema),
      indicators: z.exactOptional(z.array(weightedIndicatorSchema).check(z.minLength(1))),
      cutoff: rationalSchema(true),
      countBy: z.exactOptional(countBySchema),
      households: z.array(deprivedHouseholdSchema).check(z.minLength(1)),
    })
    .check(checkSound(inputReports)),
);

function inputReports(
  { indicators, countBy = 'household', households }: AlkireFosterInput,
  isSound: IsSound,
): readonly CheckReport[] {
  return [
    ...(isSound('indicators') && indicators !== undefined ? indicatorReports(indicators) : []),
    ...weightReports(households, countBy, 'households', isSound),
    ...(isSound('indicators')
      ? households.flatMap((household, index) =>
          isSound('households', index) ? householdReports(household, index, indicators) : [],
        )
      : []),
  ];
}

/** What is wrong with indicators: one given twice, or weights that are not 1 in all. */
export function indicatorReports(indicators: readonly WeightedIndicator[]): readonly CheckReport[] {
  const ids = indicators.map(({ id }) => id);
  const sum = sumOf(indicators.map(({ weight }) => rationalOf(weight)));
  const text = rationalText(sum);
  return [
    ...ids.flatMap((id, index): readonly CheckReport[] =>
      ids.indexOf(id) < index
        ? [{ code: 'duplicate', at: ['indicators', index, 'id'], details: { key: id } }]
        : [],
    ),
    ...(text === '1'
      ? []
      : [
          {
            code: 'contradiction' as const,
            at: ['indicators'],
            details: {
              what: `the weights add up to ${text}, not 1`,
              whatVi: `tổng các quyền số là ${text}, khác 1`,
            },
          },
        ]),
  ];
}

function householdReports(
  { deprivations, score }: DeprivedHousehold,
  index: number,
  indicators: readonly WeightedIndicator[] | undefined,
): readonly CheckReport[] {
  const at = ['households', index];
  if (deprivations !== undefined && score !== undefined)
    return [{ code: 'contradiction', at, details: BOTH }];
  if (indicators === undefined)
    return score === undefined ? [{ code: 'missing', at: [...at, 'score'], details: SCORE }] : [];
  if (deprivations === undefined)
    return [{ code: 'missing', at: [...at, 'deprivations'], details: { expected: 'record' } }];
  const ids = indicators.map(({ id }) => id);
  return Object.keys(deprivations)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      code: 'no-such-member',
      at: [...at, 'deprivations', id],
      details: { key: id, where: 'the indicators', whereVi: 'các chỉ số', ...nearestHint(id, ids) },
    }));
}

const SCORE = {
  expected: 'a score (no indicators are given)',
  expectedVi: 'điểm thiếu hụt (không nêu các chỉ số)',
};

const BOTH = {
  what: 'give either deprivations or score',
  whatVi: 'chỉ nêu deprivations hoặc score',
};
