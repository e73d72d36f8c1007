import type { FigureInput } from '../../../foundation/internal.js';

/**
 * How a member stands to work: `looking-for-work`, of working age, able and willing, and finds none; `wage-without-contract`;
 * `wage-with-contract`; `own-work`, for the household or on own account; `outside-labour-force`, not able, not willing or not of
 * working age.
 */
export type MemberWork =
  | 'looking-for-work'
  | 'wage-without-contract'
  | 'wage-with-contract'
  | 'own-work'
  | 'outside-labour-force';

/**
 * How a member's health is insured: `state-budget`, of a group whom the State budget insures, which is not looked at; `insured`
 * otherwise; `uninsured`.
 */
export type MemberInsurance = 'insured' | 'state-budget' | 'uninsured';

/** How a young adult learns: `in-training`; `certificate-of-age`, holds the certificate that fits the age; or `neither`. */
export type MemberEducation = 'in-training' | 'certificate-of-age' | 'neither';

/** Whether a child is at the school level of its age. */
export type MemberSchooling = 'right-level' | 'not-right-level';

/** A member of a household, with what is known of it. */
export interface HouseholdMember {
  /** The age in completed years. */
  readonly age?: number;
  /** How the member stands to work. */
  readonly work?: MemberWork;
  /** Whether the member is elderly or disabled and receives a monthly social benefit [trợ cấp xã hội hằng tháng]. */
  readonly monthlySocialBenefit?: boolean;
  /** Whether a child is undernourished by height or weight for its age. */
  readonly undernourished?: boolean;
  /** How the member's health is insured. */
  readonly insurance?: MemberInsurance;
  /** How a young adult learns. */
  readonly education?: MemberEducation;
  /** Whether a child is at the school level of its age. */
  readonly schooling?: MemberSchooling;
}

/** Whether a part of a dwelling is of durable material [bền chắc]. */
export type PartOfDwelling = 'solid' | 'not-solid';

/** A dwelling. */
export interface Dwelling {
  /** Its walls. */
  readonly walls?: PartOfDwelling;
  /** Its pillars. */
  readonly pillars?: PartOfDwelling;
  /** Its roof. */
  readonly roof?: PartOfDwelling;
  /** Its floor area in m², without bath, latrine, kitchen, store, and what is let or used for business. */
  readonly floorArea?: FigureInput<'squareMetre'>;
}

/** Where a household's water comes from: the five clean sources that the circular lists, or another (rain is not listed). */
export type WaterSource =
  | 'piped'
  | 'drilled-well'
  | 'protected-dug-well'
  | 'protected-spring'
  | 'bought'
  | 'other';

/** What is known of a household, from which the states of its indicators follow. What is left out is not known. */
export interface HouseholdFacts {
  /** All members of the household. */
  readonly members?: readonly HouseholdMember[];
  /** How many members there are, where they are not listed. */
  readonly memberCount?: FigureInput<'person'>;
  /** The dwelling. */
  readonly dwelling?: Dwelling;
  /** The source of its water. */
  readonly waterSource?: WaterSource;
  /** Whether it uses a hygienic latrine. */
  readonly hygienicLatrine?: boolean;
  /** Whether a member uses an internet service. */
  readonly usesInternet?: boolean;
  /** Whether it has a television, radio, desktop computer or telephone, or a member a laptop, tablet or smartphone. */
  readonly informationMeans?: boolean;
}
