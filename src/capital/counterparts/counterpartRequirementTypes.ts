import * as z from 'zod/mini';
import {
  checkSound,
  figureInputSchema,
  lazySchema,
  moneySchema,
  shortText,
  subjectSchema,
  type Assumption,
  type Explained,
  type FigureInput,
  type Money,
  type Quantity,
  type Refusal,
  type Subject,
} from '../../foundation/internal.js';
import {
  counterpartRuleSchema,
  type CounterpartDemand,
  type CounterpartRule,
  type CounterpartRuleId,
} from './counterpartRule.js';
import { provinceReports } from './provinceNames.js';

/** What tells which demand of which counterpart rule holds for a province. */
export interface CounterpartCase {
  /** The rule: one of the library's by its identity, or one of the caller's own. */
  readonly rule: CounterpartRuleId | CounterpartRule;
  /** The province by name or code: a rule may name it. */
  readonly province?: string;
  /** The share of the province's budget that is balance supplement from the centre, in per cent; 0 if it balances its own budget. */
  readonly supportPercent?: FigureInput<'percent'>;
}

/** What `counterpartRequirement` needs. */
export interface CounterpartRequirementInput extends CounterpartCase {
  /** Whose counterpart it is: a province, a programme in it. */
  readonly subject?: Subject;
  /** The central support, of a year if the rule goes by the year. */
  readonly centralCapital: Money;
  /** What the local budgets gave, if it is to be held against the requirement. */
  readonly localCapital?: Money;
}

/** Something that a counterpart requirement takes for granted. */
export type CounterpartAssumptionCode = 'province-not-named';

/** Whether local budgets gave what they must. */
export type CounterpartStatus = 'met' | 'short';

/** Why there is no amount that a local budget must add. */
export type CounterpartRefusal = Refusal<
  'no-minimum' | 'all-local' | 'rule-not-established' | 'missing-input'
>;

/** What a local budget must add to central support, and whether it did. */
export interface CounterpartRequirement extends Explained {
  /** Marks the result. */
  readonly kind: 'counterpart-requirement';
  /** Whose counterpart it is, if that was said. */
  readonly subject?: Subject;
  /** The rule. */
  readonly rule: CounterpartRule;
  /** What the rule asks of the province; absent where it is not known. */
  readonly demand?: CounterpartDemand;
  /** The central support. */
  readonly centralCapital: Quantity<'VND'>;
  /** The least that local budgets must add. */
  readonly required: Quantity<'VND'> | CounterpartRefusal;
  /** What they gave, if that was said. */
  readonly localCapital?: Quantity<'VND'>;
  /** Whether that is enough; absent where nothing was said, or there is no amount required. */
  readonly status?: CounterpartStatus;
  /** What is missing of the requirement, 0 where it is met; absent where nothing was said of what they gave. */
  readonly shortfall?: Quantity<'VND'> | CounterpartRefusal;
  /** What is not stated and therefore assumed. */
  readonly assumptions: readonly Assumption<CounterpartAssumptionCode>[];
}

/** The members of {@link CounterpartCase}. */
export function counterpartCaseMembers() {
  return {
    rule: z.union([counterpartRuleIdSchema, counterpartRuleSchema]),
    province: z.exactOptional(shortText()),
    supportPercent: z.exactOptional(figureInputSchema({ units: ['percent'], min: 0, max: 100 })),
  };
}

/** Schema of {@link CounterpartRuleId}. */
export const counterpartRuleIdSchema: z.ZodMiniType<CounterpartRuleId> = /* @__PURE__ */ lazySchema(() =>
  z.enum([
    'new-rural-2016-2020',
    'new-rural-2021-2025',
    'poverty-2021-2025',
    'ethnic-minority-2021-2025',
    'merged-2026-2035',
  ]),
);

/** Schema of {@link CounterpartCase}. */
export const counterpartCaseSchema: z.ZodMiniType<CounterpartCase> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject(counterpartCaseMembers()).check(provinceCheck()),
);

/** Schema of {@link CounterpartRequirementInput}. */
export const counterpartRequirementInputSchema: z.ZodMiniType<CounterpartRequirementInput> =
  /* @__PURE__ */ lazySchema(() =>
    z
      .strictObject({
        subject: z.exactOptional(subjectSchema),
        ...counterpartCaseMembers(),
        centralCapital: moneySchema,
        localCapital: z.exactOptional(moneySchema),
      })
      .check(provinceCheck()),
  );

function provinceCheck() {
  return checkSound<CounterpartCase>(({ province }, isSound) =>
    province !== undefined && isSound('province') ? provinceReports(province, ['province']) : [],
  );
}
