import * as z from 'zod/mini';
import {
  lazySchema,
  type BilingualText,
  type Citation,
  type IsoDate,
  type Quantity,
} from '../../foundation/internal.js';
import type { HouseholdClass } from '../households/householdClass.js';
import type { ResidenceArea } from './area.js';
import type { DeprivationCutoff, HouseholdClassRule, PovertyRuleShape } from './classRule.js';
import type { DeprivationIndicator, PovertyDimension } from './indicator.js';
import type { ScoreScale } from './scoreScale.js';

/**
 * A national poverty standard [chuẩn nghèo], named by the first year in which it applies: its title names other years
 * (the one titled 2021-2025 applies from 2022 to 2026).
 */
export type NationalPovertyStandardId = 'vn-2006' | 'vn-2011' | 'vn-2016' | 'vn-2022' | 'vn-2027';

/** The standard on which a poverty figure rests; `not-stated` where its source does not say. */
export type PovertyStandardId = NationalPovertyStandardId | 'not-stated';

/** The amount of monthly income per person up to which, the amount included, a line reaches. */
export interface IncomeLine {
  /**
   * Which line: `poor` bounds poverty by income alone, `near-poor` the band above it; `income` is the single line below
   * which the number of deprivations tells poor from near-poor households; `average-living-standard` is the upper end of the
   * band above them.
   */
  readonly line: 'poor' | 'near-poor' | 'income' | 'average-living-standard';
  /** The area in which it applies. */
  readonly area: ResidenceArea;
  /** The highest monthly income per person that is still within the line. */
  readonly upTo: Quantity<'VND/person/month'>;
  /** Where the amount was taken from, and how sure it is. */
  readonly citation: Citation;
}

/** The days on which households are classified by a standard. */
export interface StandardValidity {
  /** The first day; `null` where it is not established: the years of the title are then held to be days of the standard. */
  readonly from: IsoDate | null;
  /** The last day. */
  readonly to: IsoDate;
}

/** What decides to which class a household belongs: lines, rules, and the indicators of deprivation. */
export interface PovertyRules {
  /** Its income lines, per area. */
  readonly incomeLines: readonly IncomeLine[];
  /** The classes with their bounds, per area, the poorest first. */
  readonly classRules: readonly HouseholdClassRule[];
  /** The classes that a household above all income lines may have: several where it is not established which. */
  readonly aboveLines: readonly HouseholdClass[];
  /** From how many deprivations on a household is deprived; left out where only income counts. */
  readonly deprivationCutoff?: DeprivationCutoff;
  /** The dimensions of poverty; empty where only income counts. */
  readonly dimensions: readonly PovertyDimension[];
  /** The indicators of deprivation, so far as they are established. */
  readonly indicators: readonly DeprivationIndicator[];
}

/** A national poverty standard: what it is called, when it applies, its lines, rules and indicators, and what all that rests on. */
export interface PovertyStandard extends PovertyRules {
  /** Its id. */
  readonly id: NationalPovertyStandardId;
  /** Its name, with the years of the title. */
  readonly name: BilingualText;
  /** The years that the title names; not the time of its validity. */
  readonly titleYears: {
    /** The first year of the title. */
    readonly from: number;
    /** The last year of the title. */
    readonly to: number;
  };
  /** The days on which households are classified by it. */
  readonly validity: StandardValidity;
  /** What each end of the validity rests on. */
  readonly validitySources: {
    /** What the first day rests on. */
    readonly from: Citation;
    /** What the last day rests on. */
    readonly to: Citation;
  };
  /** How income and deprivations make a household poor. */
  readonly ruleShape: PovertyRuleShape;
  /** The scores by which households are reviewed, where they are established. */
  readonly scoreScale?: ScoreScale;
  /** What is not established of it. */
  readonly notEstablished: readonly BilingualText[];
  /** The instruments that set it. */
  readonly sources: readonly Citation[];
}

/** What tells which standard it is, when it applies, and what sets it: all that rates need of it. */
export type StandardOutline = Pick<PovertyStandard, 'id' | 'name' | 'titleYears' | 'validity' | 'sources'>;

/** The ids of the national standards, in the order of their validity. */
export const nationalStandardIds = ['vn-2006', 'vn-2011', 'vn-2016', 'vn-2022', 'vn-2027'] as const;

/** The ids of {@link PovertyStandardId}. */
export const povertyStandardIds = [...nationalStandardIds, 'not-stated'] as const;

/** Schema of {@link NationalPovertyStandardId}. */
export const nationalStandardIdSchema: z.ZodMiniType<NationalPovertyStandardId> = /* @__PURE__ */ lazySchema(
  () => z.enum(nationalStandardIds),
);

/** Schema of {@link PovertyStandardId}. */
export const povertyStandardIdSchema: z.ZodMiniType<PovertyStandardId> = /* @__PURE__ */ lazySchema(() =>
  z.enum(povertyStandardIds),
);
