import type { BilingualText, Citation, DecimalInput, Period } from '../../../foundation/internal.js';
import type { ResidenceArea } from '../../standards/area.js';

/** What one answer must be for something to hold; where it says several things, all must be so. */
export interface AnswerTest {
  /** The answer itself: yes or no, or the id of an option. */
  readonly is?: boolean | string;
  /** The smallest number that is enough. */
  readonly atLeast?: DecimalInput;
  /** The number must be less than this. */
  readonly lessThan?: DecimalInput;
  /** The number must be more than this. */
  readonly moreThan?: DecimalInput;
}

/**
 * When something holds: by the answer to a question, by what is found of the members of the household, or by how many of some
 * conditions hold (at least 1: any of them; as many as there are: all).
 */
export type ReviewCondition =
  | (AnswerTest & {
      /** The question whose answer is tested. */
      readonly question: string;
    })
  | {
      /** What must be found of at least one member. */
      readonly someMember: MemberFault;
    }
  | {
      /** How many must hold. */
      readonly atLeast: DecimalInput;
      /** The conditions. */
      readonly of: readonly ReviewCondition[];
    };

/** What can be found of a member: malnourished [suy dinh dưỡng], or without the health insurance that is asked. */
export type MemberFault = 'malnourished' | 'uninsured';

/** An option of a question [phương án trả lời]. */
export interface ReviewOption {
  /** Its id, which an answer gives. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
}

/**
 * A question of the forms [câu hỏi]: answered by yes or no, by a whole number (`count`), by a number (`amount`), or by the id
 * of an option (`choice`).
 */
export interface ReviewQuestion {
  /** Its id, by which a household is answered for. */
  readonly id: string;
  /** What is asked, with the unit of numbers. */
  readonly name: BilingualText;
  /** How it is answered. */
  readonly kind: 'yes-no' | 'count' | 'amount' | 'choice';
  /** What a choice can be. */
  readonly options?: readonly ReviewOption[];
  /** The question whose answer its own cannot exceed: of four people at most four are of working age. */
  readonly partOf?: string;
  /** Whom of the members it counts, so that a list of members answers it. */
  readonly counts?: 'members' | 'dependants';
  /** The two questions whose quotient it is, where it is not answered itself. */
  readonly quotient?: {
    /** What is divided. */
    readonly numerator: string;
    /** By what it is divided. */
    readonly denominator: string;
  };
}

/** A region of the score sheets [vùng], with the provinces that the forms list. */
export interface ReviewRegion {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The provinces in it, as the forms name them. */
  readonly provinces: readonly string[];
}

/** A score sheet of form B1 [bảng chấm điểm phiếu B1]: whose households are scored by which column of points. */
export interface ScoreSheet {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** Where it is printed, for instance `Mẫu số 3.5 Phụ lục III`. */
  readonly article: string;
  /** The area of its households. */
  readonly area: ResidenceArea;
  /** The region of its households; all regions if left out. */
  readonly region?: string;
}

/** A row of an item of form B1, with its points on each sheet. */
export interface ScoreRow extends AnswerTest {
  /** What the row says. */
  readonly name: BilingualText;
  /** The points that it gives, in the order of the sheets; 0 where it is not printed. */
  readonly points: readonly number[];
  /** What the same publication prints elsewhere for the same cell: it contradicts itself, and both stand. */
  readonly otherReadings?: readonly OtherReading[];
}

/** A second reading of a cell that is printed in two ways. */
export interface OtherReading {
  /** The sheet whose cell it is. */
  readonly sheet: string;
  /** The points of the second reading; 0 where the row is not printed. */
  readonly points: number;
  /** Where each reading stands. */
  readonly note: BilingualText;
}

/** The rows of an item that one question chooses among: at most one of them applies, as they exclude one another. */
export interface ScorePart {
  /** The question. */
  readonly question: string;
  /** The rows; an answer that none of them fits gives no points. */
  readonly rows: readonly ScoreRow[];
}

/** An item of form B1 [chỉ tiêu chấm điểm]. */
export interface ScoreItem {
  /** Its number. */
  readonly number: number;
  /** Its name. */
  readonly name: BilingualText;
  /** Its parts, whose points are added up. */
  readonly parts: readonly ScorePart[];
}

/** A question of a form that is answered by yes or no, or follows from the answers to others. */
export interface ReviewItem {
  /** Its id, by which it is answered. */
  readonly id: string;
  /** Its number as printed. */
  readonly number: string;
  /** What it says. */
  readonly name: BilingualText;
  /** When it holds, where it is not answered itself. */
  readonly when?: ReviewCondition;
}

/** The lowest weight and height of a child of an age that is not malnourished [bảng điểm chỉ tiêu dinh dưỡng]. */
export interface NutritionCutOff {
  /** The age, in months. */
  readonly ageMonths: number;
  /** The weight in kg, where the age is one at which it is asked. */
  readonly weightKg?: BySex;
  /** The height in cm. */
  readonly heightCm: BySex;
}

/** A figure for boys and one for girls. */
export interface BySex {
  /** For boys. */
  readonly male: DecimalInput;
  /** For girls. */
  readonly female: DecimalInput;
}

/** A band of income: above one amount, up to and with another, in VND per person and month. */
export interface IncomeBand {
  /** The income must be more than this. */
  readonly moreThan: DecimalInput;
  /** The highest income that is still within it. */
  readonly upTo: DecimalInput;
}

/** The declared income of households of average living standard, by area. */
export interface AverageLivingStandard {
  /** In rural areas. */
  readonly rural: IncomeBand;
  /** In urban areas. */
  readonly urban: IncomeBand;
  /** What it rests on. */
  readonly citation: Citation;
}

/** A set of forms by which households are reviewed [bộ phiếu rà soát hộ nghèo, hộ cận nghèo]. */
export interface HouseholdReviewForms {
  /** Its id. */
  readonly id: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** The days on which households are reviewed by it. */
  readonly validity: Period;
  /** The instruments that set it. */
  readonly sources: readonly Citation[];
  /** What tells poor, near-poor and other households apart by their scores. */
  readonly classCitation: Citation;
  /** The questions. */
  readonly questions: readonly ReviewQuestion[];
  /** The regions. */
  readonly regions: readonly ReviewRegion[];
  /** Form A: who is not scored at all. */
  readonly formA: {
    /** What it rests on. */
    readonly citation: Citation;
    /** Conditions of which one excludes a household at once; the province may add its own. */
    readonly exclusions: readonly ReviewItem[];
    /** The number of the condition that the province sets. */
    readonly provincialNumber: string;
    /** The items that are counted. */
    readonly items: readonly ReviewItem[];
    /** The number of items from which on the review stops. */
    readonly stopAt: number;
  };
  /** Form B1: the score that stands for income (score A). */
  readonly formB1: {
    /** What it rests on. */
    readonly citation: Citation;
    /** The sheets, in the order of the points of each row. */
    readonly sheets: readonly ScoreSheet[];
    /** The items. */
    readonly items: readonly ScoreItem[];
    /** The highest score at which a household is poor or near-poor, by area. */
    readonly upTo: Readonly<Record<ResidenceArea, number>>;
  };
  /** Form B2: the score of deprivations (score B). */
  readonly formB2: {
    /** What it rests on. */
    readonly citation: Citation;
    /** The indicators. */
    readonly items: readonly ReviewItem[];
    /** The points of each. */
    readonly pointsEach: number;
    /** The score from which on a household within the income score is poor, not near-poor. */
    readonly poorFrom: number;
    /** The age in years at which people stop being children [trẻ em], who depend on others and whose growth is measured. */
    readonly adultFromYears: number;
    /** The age in years from which on health insurance is asked. */
    readonly insuredFromYears: number;
    /** Below which weight and height a child is malnourished, from the youngest up. */
    readonly nutrition: readonly NutritionCutOff[];
  };
  /** The households in agriculture, forestry, fishery and salt production of average living standard [mức sống trung bình]. */
  readonly averageLivingStandard: AverageLivingStandard;
}
