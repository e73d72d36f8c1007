import * as z from 'zod/mini';
import {
  bilingualTextSchema,
  lazySchema,
  shortText,
  type BilingualText,
} from '../../../foundation/internal.js';
import { deprivationStateSchema, type DeprivationState } from '../../households/deprivation.js';
import { rationalSchema, type RationalInput } from '../../rational.js';
import { weightMembers, type HouseholdWeight } from '../../weights.js';

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
