import type { BilingualText, Citation, IsoDate, Validity } from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';
import type { CriteriaTier } from '../../model/index.js';
import type { RecognitionCondition } from './recognitionConditions.js';
import type { RevocationRule } from './revocationRule.js';

/** A group of places within the place: its communes, its towns. */
export interface MemberGroup {
  /** Its id, unique in the rules. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The level of its places. */
  readonly level: UnitLevel;
  /** The last day on which there were such places, where their level has ended: there are none to be given after it. */
  readonly lastDayOfLevel?: LastDayOfLevel;
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
  /** What it is, in words. */
  readonly text: BilingualText;
  /** What it rests on, and how sure that is. */
  readonly citation: Citation;
}

/** Which scores may be used: those of the year of the day for which the conditions are judged, or of so many years before it. */
export interface ScoreAgeRule {
  /** How many years before that year the day of a score may lie. */
  readonly yearsBefore: number;
  /** The days for which that is asked. */
  readonly validity: Validity;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
}

/** The last day on which there were places that rules, or conditions, are for. */
export interface LastDayOfLevel {
  /** The day. */
  readonly date: IsoDate;
  /** What it rests on, and how sure that is. */
  readonly citation: Citation;
}

/** What defines rules of recognition: national ones, a province's, or a caller's own. */
export interface RecognitionRulesDefinition {
  /** May be given, so that rules can be defined anew from their stored form. */
  readonly kind?: 'recognition-rules';
  /** Their id. */
  readonly id: string;
  /** The level of the places. */
  readonly level: UnitLevel;
  /** The title in question; `'standard'` also for completing the task of new rural development [hoàn thành nhiệm vụ], `'special'` for districts without communes. */
  readonly tier: CriteriaTier;
  /** Which places of the level they are for, where they are not for all: `'town-or-city'`, `'ward-or-special-zone'`. */
  readonly variant?: string;
  /** The title in words, with its period: “Xã đạt chuẩn nông thôn mới giai đoạn 2021-2025”. */
  readonly title: BilingualText;
  /** The time in which they are in force, as far as established; the end is `null` unless a source states it. */
  readonly validity: Validity;
  /** The first day of later rules of the same level, tier and variant, from which those are applied. */
  readonly supersededFrom?: IsoDate;
  /** The last day on which there were such places, where the level itself has ended. */
  readonly lastDayOfLevel?: LastDayOfLevel;
  /** Where they are laid down, and how sure what they hold is. */
  readonly citation: Citation;
  /** Who recognises; left out where it is not established. */
  readonly authority?: RecognisingAuthority;
  /** The groups of places within a place that the conditions speak of. */
  readonly memberGroups?: readonly MemberGroup[];
  /** How old a score may be; any age if left out. */
  readonly scoreAge?: ScoreAgeRule;
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
  /** The level of the places. */
  readonly level: UnitLevel;
  /** The title in question. */
  readonly tier: CriteriaTier;
  /** Which places of the level they are for, where they are not for all. */
  readonly variant?: string;
  /** The title in words. */
  readonly title: BilingualText;
}
