import type { BilingualText, Citation, IsoDate, Validity } from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/index.js';
import type { CriteriaTier } from '../../model/index.js';
import type { RecognitionCondition } from './recognitionConditions.js';
import type { RevocationRule } from './revocationRule.js';

/** A group of units within the unit: its communes, its towns. */
export interface MemberGroup {
  /** Its id, unique in the rules. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The level of its units. */
  readonly level: UnitLevel;
  /** The last day on which there were such units, where their level has ended: there are none to be given after it. */
  readonly lastDayOfUnits?: LastDayOfUnits;
}

/** Who recognises and revokes. */
export interface RecognisingAuthority {
  /** Its name. */
  readonly name: BilingualText;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
}

/** Something that a reader of the rules should know. */
export interface RecognitionNote {
  /** What it is. */
  readonly say: BilingualText;
  /** What it rests on, and how sure that is. */
  readonly citation: Citation;
}

/** Which results may be used: those of the year of the day for which the conditions are judged, or of so many years before it. */
export interface ResultsRule {
  /** How many years before that year the day of a score may lie. */
  readonly yearsBefore: number;
  /** The days for which that is asked. */
  readonly validity: Validity;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
}

/** The last day on which there were units that rules, or conditions, are for. */
export interface LastDayOfUnits {
  /** The day. */
  readonly on: IsoDate;
  /** What it rests on, and how sure that is. */
  readonly citation: Citation;
}

/** What defines rules of recognition: national ones, a province's, or a caller's own. */
export interface RecognitionRulesDefinition {
  /** May be given, so that rules can be defined anew from their stored form. */
  readonly kind?: 'recognition-rules';
  /** Their id. */
  readonly id: string;
  /** The level of the units. */
  readonly level: UnitLevel;
  /** The title in question; `'standard'` also for completing the task of new rural development [hoàn thành nhiệm vụ], `'special'` for districts without communes. */
  readonly tier: CriteriaTier;
  /** Which units of the level they are for, where they are not for all: `'town-or-city'`, `'ward-or-special-zone'`. */
  readonly variant?: string;
  /** Their title. */
  readonly title: BilingualText;
  /** The time in which they are in force, as far as established; the end is `null` unless a source states it. */
  readonly validity: Validity;
  /** The first day of later rules of the same level, tier and variant, from which those are applied. */
  readonly supersededFrom?: IsoDate;
  /** The last day on which there were such units, where the level itself has ended. */
  readonly lastDayOfUnits?: LastDayOfUnits;
  /** Where they are laid down, and how sure what they hold is. */
  readonly citation: Citation;
  /** Who recognises; left out where it is not established. */
  readonly authority?: RecognisingAuthority;
  /** The groups of units within a unit that the conditions speak of. */
  readonly members?: readonly MemberGroup[];
  /** How old a score may be; any age if left out. */
  readonly results?: ResultsRule;
  /** The conditions, all of which have to be met. */
  readonly conditions: readonly RecognitionCondition[];
  /** When a recognition is revoked; left out where it is not established. */
  readonly revocation?: RevocationRule;
  /** What else is known, or known to be unknown. */
  readonly notes?: readonly RecognitionNote[];
}

/** Rules of recognition [điều kiện công nhận], checked and frozen: title rules apart from the criteria. */
export interface RecognitionRules extends RecognitionRulesDefinition {
  /** Marks rules of recognition. */
  readonly kind: 'recognition-rules';
}

/** What names rules of recognition in a result. */
export interface RecognitionRulesRef {
  /** Their id. */
  readonly id: string;
  /** The level of the units. */
  readonly level: UnitLevel;
  /** The title in question. */
  readonly tier: CriteriaTier;
  /** Which units of the level they are for, where they are not for all. */
  readonly variant?: string;
  /** Their title. */
  readonly title: BilingualText;
}
