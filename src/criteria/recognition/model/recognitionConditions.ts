import type { BilingualText, Citation, Measure, Validity } from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';
import type { CriteriaTier, CalculationNote, NumberRequirement, Requirement } from '../../model/index.js';

/** What every condition of recognition has. */
export interface ConditionBase {
  /** Its id, unique in the rules. */
  readonly id: string;
  /** What has to hold. */
  readonly name: BilingualText;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
  /** The days on which it is asked for; as long as the rules are in force if left out. */
  readonly validity?: Validity;
}

/** A criteria set, in short. */
export interface SetInRules {
  /** Its level. */
  readonly level: UnitLevel;
  /** Its tier. */
  readonly tier: CriteriaTier;
  /** The ids of the sets that are meant; any set of that level and tier if left out. */
  readonly ids?: readonly string[];
}

/** The whole of a criteria set has to be met: every criterion that applies, none of them only basically. */
export interface SetMetCondition extends ConditionBase {
  /** Marks this condition. */
  readonly kind: 'set-met';
  /** The set. */
  readonly set: SetInRules;
}

/** Something that is found of the place itself: no construction debt, satisfaction from 90%. */
export interface FindingCondition extends ConditionBase {
  /** Marks this condition. */
  readonly kind: 'finding';
  /** What has to be satisfied; it must not depend on columns, local counts or other figures. */
  readonly requirement: Requirement;
  /** The unit of measure of its values. */
  readonly unit?: Measure;
  /** Whether its per cent are a change [tốc độ tăng] and no share: they can be negative and above 100. No if left out. */
  readonly isChange?: boolean;
  /** How its value is found, sentence by sentence, where a text lays that down. */
  readonly calculation?: readonly CalculationNote[];
}

/** The place has to hold a title already, that one or one that implies it. */
export interface TitleHeldCondition extends ConditionBase {
  /** Marks this condition. */
  readonly kind: 'title-held';
  /** The title. */
  readonly tier: CriteriaTier;
}

/** So many of the places within it, in per cent, have to hold a title; higher titles count where they imply it. */
export interface MemberShareCondition extends ConditionBase {
  /** Marks this condition. */
  readonly kind: 'member-share';
  /** The id of the group of places. */
  readonly memberGroup: string;
  /** The title. */
  readonly tier: CriteriaTier;
  /** The share that they have to reach. */
  readonly requirement: NumberRequirement;
  /** Whether there may be no such places, so that nothing is asked. */
  readonly ifAny?: boolean;
}

/** Each of the places within it has to reach a figure: the lowest one decides. */
export interface LowestMemberCondition extends ConditionBase {
  /** Marks this condition. */
  readonly kind: 'lowest-member';
  /** The id of the group of places. */
  readonly memberGroup: string;
  /** The name under which the figure is given for each place. */
  readonly figureName: string;
  /** The id of the condition on the same figure of all places together, which cannot lie below the lowest one. */
  readonly overall?: string;
  /** What it has to reach. */
  readonly requirement: NumberRequirement;
}

/** A content of criteria [nội dung tiêu chí] that has a name of its own. */
export interface NamedContent {
  /** Its id, unique in the condition. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
}

/** So many of the contents of a set [nội dung tiêu chí], in per cent, have to be met, always including some. */
export interface ContentsCondition extends ConditionBase {
  /** Marks this condition. */
  readonly kind: 'contents';
  /** The share that has to be reached. */
  readonly requirement: NumberRequirement;
  /** Those that always have to be among them. */
  readonly obligatory: readonly NamedContent[];
}

/** A condition of recognition, told apart by `kind`. */
export type RecognitionCondition =
  | SetMetCondition
  | FindingCondition
  | TitleHeldCondition
  | MemberShareCondition
  | LowestMemberCondition
  | ContentsCondition;
