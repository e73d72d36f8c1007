import type {
  Assumption,
  BilingualText,
  Citation,
  DecimalText,
  Explained,
  MoneyUnit,
  Quantity,
  Refusal,
  Subject,
  Warning,
} from '../../../foundation/internal.js';
import type { CounterpartRequirement } from '../../counterparts/counterpartRequirementTypes.js';
import type { AllocationAssumptionCode, AllocationStatus, AllocationWarningCode } from './allocationNotes.js';

/** What a place gets, with the way to it: `explain` tells it by itself. */
export interface PlaceAllocation extends Explained {
  /** Marks it. */
  readonly kind: 'place-allocation';
  /** What the place is called. */
  readonly subject: Subject;
  /** Its id, if it was given one. */
  readonly id?: string;
  /** Whether it gets anything. */
  readonly status: AllocationStatus;
  /** Its points [tổng hệ số, số điểm]. */
  readonly points: Quantity<'score'>;
  /** Its share of all points; refused if there are none. */
  readonly sharePercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
  /** Its part before rounding; refused if there are no points at all. */
  readonly exactAmount: Quantity<'VND'> | Refusal<'zero-denominator'>;
  /** Its part, whole in the unit to which is rounded; refused if there are no points at all. */
  readonly amount: Quantity<'VND'> | Refusal<'zero-denominator'>;
  /** What rounding added to its part, or took; refused if there are no points at all. */
  readonly rounding: Quantity<'VND'> | Refusal<'zero-denominator'>;
  /** What local budgets must add to it, if the rule has a counterpart and the province or its share of support was said. */
  readonly counterpart?: CounterpartRequirement;
}

/** An amount allocated by coefficients. */
export interface Allocation extends Explained {
  /** Marks the result. */
  readonly kind: 'allocation';
  /** Whose capital it is, if that was said. */
  readonly subject?: Subject;
  /** The rule that was followed. */
  readonly rule: AllocationRuleRef;
  /** The id of the reading of it that was followed. */
  readonly reading: string;
  /** The unit in whole numbers of which each place gets its part. */
  readonly roundTo: MoneyUnit;
  /** The amount, to which all parts sum. */
  readonly total: Quantity<'VND'>;
  /** All points. */
  readonly totalPoints: Quantity<'score'>;
  /** The capital of one point [vốn định mức cho một điểm]; refused if there are no points. */
  readonly perPoint: Quantity<'VND/score'> | Refusal<'zero-denominator'>;
  /** What each place gets, in đồng, in the order of the places; refused if there are no points. */
  readonly amounts: readonly DecimalText[] | Refusal<'zero-denominator'>;
  /** The same place by place, with the way to it; made when it is first asked for. */
  readonly allocations: readonly PlaceAllocation[];
  /** What each place would get by the other readings of the rule. */
  readonly otherReadings: readonly OtherAllocation[];
  /** What is taken for granted. */
  readonly assumptions: readonly Assumption<AllocationAssumptionCode>[];
  /** What a reader must know. */
  readonly warnings: readonly Warning<AllocationWarningCode>[];
}

/** What names a rule of allocation in results. */
export interface AllocationRuleRef {
  /** Its id. */
  readonly id: string;
  /** What it allocates. */
  readonly title: BilingualText;
  /** What it rests on. */
  readonly citation: Citation;
}

/** What another reading of a rule gives. */
export interface OtherAllocation {
  /** The id of the reading. */
  readonly reading: string;
  /** What it reads. */
  readonly name: BilingualText;
  /** What each place would get, in đồng; refused if it needs what was not given, or if there are no points. */
  readonly amounts: readonly DecimalText[] | Refusal<'zero-denominator' | 'missing-input'>;
}
