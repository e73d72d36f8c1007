import type {
  BilingualText,
  Citation,
  DecimalInput,
  IsoDate,
  Measure,
} from '../../../foundation/internal.js';
import type { CounterpartCase } from '../../counterparts/counterpartRequirementTypes.js';
import type { YearSpan } from '../../plans/capitalPlan.js';
import type { PointsFormula } from './pointsFormula.js';

/** A rule by which capital is allocated by coefficients [phân bổ vốn theo hệ số]: national, a province's, or your own. Plain JSON data. */
export interface AllocationRule {
  /** Marks a rule of allocation. */
  readonly kind: 'allocation-rule';
  /** Its id. */
  readonly id: string;
  /** What is allocated. */
  readonly title: BilingualText;
  /** The years whose capital is allocated by it, if it says so. */
  readonly years?: YearSpan;
  /** What it rests on. */
  readonly citation: Citation;
  /** The figures that the formula looks at, other than numbers of units by class. */
  readonly figures: readonly AllocationFigure[];
  /**
   * How the points are found: one reading of the text, or several where it is misprinted or leaves open how coefficients are put
   * together; the first is followed if no other is asked for.
   */
  readonly readings: readonly AllocationReading[];
  /** How the whole is divided before the rule is applied: at most 15% for central agencies, say. */
  readonly division?: readonly DivisionPart[];
  /** What local budgets must add to what they are allocated [vốn đối ứng]: a rule of the library's by its id, or one of your own. */
  readonly counterpart?: CounterpartCase['rule'];
  /** What the rule says that no formula of points can, and what of it is not established. */
  readonly notExpressed?: readonly BilingualText[];
}

/** The id of a rule of allocation of the library's: the number of its decision, and the project where it has a formula for each. */
export type AllocationRuleId =
  | '02-2022-1-districts'
  | '02-2022-1-communes'
  | '02-2022-2'
  | '02-2022-3.1'
  | '02-2022-3.2'
  | '02-2022-4.1-investment'
  | '02-2022-4.1-schools'
  | '02-2022-4.1-training'
  | '02-2022-4.2'
  | '02-2022-4.3'
  | '02-2022-6.1'
  | '02-2022-6.2'
  | '02-2022-7'
  | '07-2022-capital-of-2021'
  | '07-2022-capital-of-2022-2025'
  | '39-2021'
  | '16-2026';

/** A figure of a place that a rule of allocation looks at. */
export interface AllocationFigure {
  /** Its id, unlike all other ids of the rule. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** Its unit. */
  readonly unit: Measure;
  /** Say `'allowed'` if it need not be a whole number: hectares, tonnes, per cent. */
  readonly fractions?: 'allowed';
  /** The day up to which it is counted [tính đến ngày], where the rule freezes it. */
  readonly asOf?: IsoDate;
  /** By what it is counted, in words, where the rule says so. */
  readonly countedBy?: BilingualText;
}

/** One way of reading the text of a rule. */
export interface AllocationReading {
  /** Its id. */
  readonly id: string;
  /** What it reads, and why. */
  readonly name: BilingualText;
  /** How the points are found. */
  readonly pointsFormula: PointsFormula;
}

/** A part of the whole that a rule divides: what goes to it at the most, or at the least. */
export interface DivisionPart {
  /** To whom it goes. */
  readonly name: BilingualText;
  /** The most of the whole, in per cent. */
  readonly atMostPercent?: DecimalInput;
  /** The least of the whole, in per cent. */
  readonly atLeastPercent?: DecimalInput;
}

/** A rule of allocation as a caller writes it: the mark may be left out. */
export type AllocationRuleDefinition = Omit<AllocationRule, 'kind'> & {
  /** Marks a rule of allocation. */
  readonly kind?: 'allocation-rule';
};
