import * as z from 'zod/mini';
import {
  deepFreeze,
  inDong,
  isoDateSchema,
  lazySchema,
  moneyMembers,
  type BilingualText,
  type CheckReport,
  type IsoDate,
  type IsSound,
  type Money,
} from '../../foundation/internal.js';
import type { CapitalPlan } from '../plans/capitalPlan.js';
import { exceedsDetails } from '../shared.js';
import { capitalTypeNames, capitalTypeSchema, keysOf, type CapitalType } from '../data/planTerms.js';

/** Whether a disbursed amount is actual [thực hiện] or estimated to the end of the reporting month [ước thực hiện]. */
export type DisbursedFigureStatus = 'actual' | 'estimate' | 'not-stated';

/** What has been disbursed [giải ngân], as a caller gives it: payments, and advances where the report counts them. */
export interface Disbursed extends Money {
  /** The day up to which it is counted. */
  readonly asOf?: IsoDate;
  /** Whether it is actual or an estimate; `'not-stated'` if left out. */
  readonly figureStatus?: DisbursedFigureStatus;
  /** The type of capital that was disbursed; `'not-stated'` if left out. */
  readonly capitalType?: CapitalType;
}

/** What disbursed amounts are called by how they were found. */
export const disbursedFigureStatusNames: Readonly<Record<DisbursedFigureStatus, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    actual: { vi: 'số thực hiện', en: 'actual' },
    estimate: { vi: 'số ước thực hiện', en: 'estimate' },
    'not-stated': {
      vi: 'nguồn không nêu là số thực hiện hay số ước',
      en: 'actual or estimate not stated',
    },
  });

/** Schema of {@link DisbursedFigureStatus}. */
export const disbursedFigureStatusSchema: z.ZodMiniType<DisbursedFigureStatus> = /* @__PURE__ */ lazySchema(
  () => z.enum(keysOf(disbursedFigureStatusNames)),
);

/** Schema of {@link Disbursed}. */
export const disbursedSchema: z.ZodMiniType<Disbursed> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({
    ...moneyMembers(),
    asOf: z.exactOptional(isoDateSchema),
    figureStatus: z.exactOptional(disbursedFigureStatusSchema),
    capitalType: z.exactOptional(capitalTypeSchema),
  }),
);

/** Where a plan stands in an input, and what it is called in what is said of it. */
export interface PlacedPlan {
  /** The plan, of which only what is sound may be looked at. */
  readonly plan: CapitalPlan;
  /** Where it stands. */
  readonly at: readonly (string | number)[];
  /** What it is called. */
  readonly name: BilingualText;
}

/** The one plan of an input. */
export function onlyPlan(plan: CapitalPlan): PlacedPlan {
  return { plan, at: ['plan'], name: { vi: 'kế hoạch vốn', en: 'the plan' } };
}

/** What is wrong with dividing a disbursed amount by a plan: different types of capital, or more than the plan. */
export function mismatches(
  { disbursed, overPlan }: { readonly disbursed: Disbursed; readonly overPlan?: 'allowed' },
  placed: PlacedPlan,
  isSound: IsSound,
): readonly CheckReport[] {
  const areSound = (...members: readonly string[]): boolean =>
    members.every((member) => isSound('disbursed', member) && isSound(...placed.at, member));
  return [
    ...(areSound('capitalType') ? typeReports(disbursed.capitalType, placed) : []),
    ...(areSound('value', 'unit') && overPlan === undefined ? amountReports(disbursed, placed) : []),
  ];
}

const DISBURSED: BilingualText = { vi: 'số giải ngân', en: 'the disbursed amount' };

function typeReports(
  disbursed: CapitalType = 'not-stated',
  { plan: { capitalType: planned = 'not-stated' }, name }: PlacedPlan,
): readonly CheckReport[] {
  if (disbursed === planned || disbursed === 'not-stated' || planned === 'not-stated') return [];
  const [part, whole] = [capitalTypeNames[disbursed], capitalTypeNames[planned]];
  const details = {
    what: `${DISBURSED.en} is ${part.en}, ${name.en} is ${whole.en}`,
    whatVi: `${DISBURSED.vi} là ${part.vi}, ${name.vi} là ${whole.vi}`,
  };
  return [{ code: 'contradiction', at: ['disbursed', 'capitalType'], details }];
}

function amountReports(disbursed: Disbursed, { plan, name }: PlacedPlan): readonly CheckReport[] {
  const part = inDong(disbursed);
  const whole = inDong(plan);
  if (part.lte(whole)) return [];
  const details = exceedsDetails({ amount: part, name: DISBURSED }, { amount: whole, name });
  return [{ code: 'part-exceeds-whole', at: ['disbursed', 'value'], details }];
}
