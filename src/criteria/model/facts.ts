import type {
  BilingualText,
  Citation,
  DecimalInput,
  FigureInput,
  Measure,
  Validity,
} from '../../foundation/internal.js';
import type { ThresholdOperator } from './requirement.js';

/** A fact about a unit on which the rules of a set depend: its region, whether it is extremely difficult, its schools. */
export type FactDefinition = YesNoFact | NumberFact | ChoiceFact;

/** What every fact has. */
export interface FactBase {
  /** Its id, unique in the set. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
}

/** A fact that holds or not. */
export interface YesNoFact extends FactBase {
  /** Marks a yes/no fact. */
  readonly kind: 'yes-no';
}

/** A fact that is a number, not negative. */
export interface NumberFact extends FactBase {
  /** Marks a number. */
  readonly kind: 'number';
  /** Its unit. */
  readonly unit: Measure;
}

/** A fact that is one of several, for instance a region. */
export interface ChoiceFact extends FactBase {
  /** Marks a choice. */
  readonly kind: 'choice';
  /** The ids of what it can be. */
  readonly options: readonly string[];
}

/** The value of a fact: `true` or `false`, the id of an option, or a number, with its unit or without. */
export type FactValue = boolean | FigureInput;

/** Facts about a unit, by id. What is not given is not known: it is never taken for a no. */
export type UnitFacts = Readonly<Record<string, FactValue>>;

/** When a rule applies, as data: facts, and what is made of them. */
export type FactCondition =
  | {
      /** Marks a comparison with what a fact can be. */
      readonly kind: 'is';
      /** The id of the fact. */
      readonly fact: string;
      /** `true` or `false`, or the ids of options. */
      readonly oneOf: readonly (boolean | string)[];
    }
  | {
      /** Marks a comparison with a number. */
      readonly kind: 'compares';
      /** The id of the fact, a number. */
      readonly fact: string;
      /** The operator. */
      readonly operator: ThresholdOperator;
      /** The number. */
      readonly value: DecimalInput;
    }
  | {
      /** Marks that all must hold, or that one must. */
      readonly kind: 'all' | 'any';
      /** The conditions. */
      readonly of: readonly FactCondition[];
    }
  | {
      /** Marks that it must not hold. */
      readonly kind: 'not';
      /** The condition. */
      readonly of: FactCondition;
    };

/** A column of a set: the region [vùng] or the group [nhóm] whose thresholds a unit is judged by. */
export interface CriteriaColumn {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** Whether it is the national one [chỉ tiêu chung], by which no single unit is judged unless it is named. */
  readonly isNational?: boolean;
}

/** A rule that puts units into a column. Of the rules in force on a day, the first one whose condition holds decides. */
export interface ColumnRule {
  /** When it applies; always if left out. */
  readonly when?: FactCondition;
  /** The column; `{ fact }` for the column named by a fact; `null` where it is not established which one. */
  readonly column:
    | string
    | {
        /** The id of the fact, a choice among columns. */
        readonly fact: string;
      }
    | null;
  /** The days on which the rule is in force. */
  readonly validity: Validity;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
}
