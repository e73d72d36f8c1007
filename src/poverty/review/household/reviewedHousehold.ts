import type {
  BilingualText,
  DecimalInput,
  FigureInput,
  IsoDate,
  Subject,
} from '../../../foundation/internal.js';
import type { UnitRef } from '../../../units/internal.js';
import type { DeprivationState } from '../../households/deprivation.js';
import type { ResidenceArea } from '../../standards/area.js';

/** An answer: yes or no, a number, or the id of an option. */
export type ReviewAnswer = boolean | DecimalInput;

/** A member of a household that is reviewed, as far as the review rests on members; what is not known is left out. */
export interface ReviewedMember {
  /** Who it is. */
  readonly subject?: Subject;
  /** The age in completed years. */
  readonly ageYears?: DecimalInput;
  /** The age in completed months, where it is known so closely. */
  readonly ageMonths?: DecimalInput;
  /** The sex. */
  readonly sex?: 'male' | 'female';
  /** The height in cm. */
  readonly heightCm?: DecimalInput;
  /** The weight in kg. */
  readonly weightKg?: DecimalInput;
  /**
   * Whether there is health insurance [bảo hiểm y tế]; `state-budget` for people of a group whose insurance the State budget pays
   * by the Law on Health Insurance, who are not counted, with or without a card.
   */
  readonly healthInsurance?: 'insured' | 'state-budget' | 'none';
  /** Whether a monthly social allowance is received by an elderly or disabled member. */
  readonly hasMonthlyAllowance?: boolean;
}

/** A condition by which the province excludes households from the review. */
export interface ProvincialCondition {
  /** What it says. */
  readonly name: string | BilingualText;
  /** Whether the household satisfies it; left out where that is not known. */
  readonly isMet?: boolean;
}

/** What is known of a household that is reviewed; what is not known is left out. */
export interface ReviewedHousehold {
  /** Whose household it is. */
  readonly subject?: Subject;
  /** The day of the review. */
  readonly date?: IsoDate;
  /** Where it lives. */
  readonly area: ResidenceArea;
  /** Its region, by the id that the forms have. */
  readonly region?: string;
  /**
   * Its province: a name, a code, or what names the unit. It gives the region, where the forms list it, or list all provinces of
   * which it is made in one region; else the region must be given. A name means the province of the day of the review; without a
   * day, that of the forms.
   */
  readonly province?: string | UnitRef;
  /**
   * Whether it is on the list of poor and near-poor households already, so that form A is not for it; left out, it is taken not to
   * be on the list, and the review says so.
   */
  readonly isListed?: boolean;
  /** The conditions that the province adds to those of form A. */
  readonly provincialConditions?: readonly ProvincialCondition[];
  /**
   * The answers, by the id of the question, or of the item of form A, whose own answer goes before what others say of it; a warning
   * tells where they say the opposite.
   */
  readonly answers?: Readonly<Record<string, ReviewAnswer>>;
  /** Its members, all of them. */
  readonly members?: readonly ReviewedMember[];
  /** Whether the household is deprived as it was found, by the id of the item of form B2: this goes before what answers say,
   * with a warning where they say the opposite. */
  readonly deprivations?: Readonly<Record<string, DeprivationState>>;
  /**
   * The declared income of the last 12 months, per person and month, without social assistance of the State budget, of a household
   * in agriculture, forestry, fishery or salt production: for others no average living standard is established.
   */
  readonly declaredIncome?: FigureInput<'VND/person/month'>;
}
