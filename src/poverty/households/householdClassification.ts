import type {
  Assumption,
  BilingualText,
  Citation,
  Explanation,
  IsoDate,
  Subject,
  Warning,
} from '../../foundation/internal.js';
import type { ResidenceArea } from '../standards/area.js';
import type { NationalPovertyStandardId } from '../standards/standard.js';
import type { ClassAssumptionCode, ClassWarningCode } from './classes/classWarnings.js';
import type { DeprivationFinding } from './classes/deprivationTally.js';
import type { HouseholdStanding } from './classes/householdStanding.js';

/** Where a household stands under a local standard. */
export interface LocalStanding extends HouseholdStanding {
  /** The id of the local standard. */
  readonly id: string;
  /** What the local standard is called. */
  readonly name: BilingualText;
  /** Where it is laid down. */
  readonly citation: Citation;
}

/** The class of a household: the result of `classifyHousehold`. */
export interface HouseholdClassification extends HouseholdStanding {
  /** Marks this result. */
  readonly kind: 'household-class';
  /** The national standard. */
  readonly standard: NationalPovertyStandardId;
  /** Which household it is. */
  readonly subject?: Subject;
  /** Where it lives. */
  readonly area: ResidenceArea;
  /** The day for which it was classified. */
  readonly date?: IsoDate;
  /** What was found of each indicator of the national standard, and of those that a local one adds, by id. */
  readonly findings: Readonly<Record<string, DeprivationFinding>>;
  /** Where it stands under the local standard, where one was given. */
  readonly local?: LocalStanding;
  /** What the class takes for granted. */
  readonly assumptions: readonly Assumption<ClassAssumptionCode>[];
  /** What a reader must know beside the class. */
  readonly warnings: readonly Warning<ClassWarningCode>[];
  /** How the class came about. */
  readonly explanation: Explanation;
}
