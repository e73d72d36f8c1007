import * as z from 'zod/mini';
import {
  lazySchema,
  type BilingualText,
  type Citation,
  type Period,
  type Quantity,
} from '../../foundation/internal.js';

/**
 * A national poverty standard [chuẩn nghèo], named by the first year in which it applies: its title names other years
 * (the one titled 2021-2025 applies from 2022 to 2026).
 */
export type NationalPovertyStandardId = 'vn-2011' | 'vn-2016' | 'vn-2022' | 'vn-2027';

/** The standard on which a poverty figure rests; `not-stated` where its source does not say. */
export type PovertyStandardId = NationalPovertyStandardId | 'not-stated';

/** Rural [nông thôn] or urban [thành thị, đô thị]: lines differ by where a household lives. */
export type ResidenceArea = 'rural' | 'urban';

/** The amount of monthly income per person up to which, the amount included, a line reaches. */
export interface IncomeLine {
  /**
   * Which line: `poor` bounds poverty by income alone, `near-poor` the band above it; `income` is the single line below
   * which the number of deprivations tells poor from near-poor households.
   */
  readonly line: 'poor' | 'near-poor' | 'income';
  /** The area in which it applies. */
  readonly area: ResidenceArea;
  /** The highest monthly income per person that is still within the line. */
  readonly upTo: Quantity<'VND/person/month'>;
  /** Where the amount was taken from, and how sure it is. */
  readonly citation: Citation;
}

/** A national poverty standard: what it is called, when it applies, its income lines and what all that rests on. */
export interface PovertyStandard {
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
  readonly validity: Period;
  /** What each end of the validity rests on. */
  readonly validitySources: {
    /** What the first day rests on. */
    readonly from: Citation;
    /** What the last day rests on. */
    readonly to: Citation;
  };
  /** Its income lines, per area. */
  readonly incomeLines: readonly IncomeLine[];
  /** The instruments that set it. */
  readonly sources: readonly Citation[];
}

/** What tells which standard it is, when it applies, and what sets it: all that rates need of it. */
export type StandardOutline = Pick<PovertyStandard, 'id' | 'name' | 'validity' | 'sources'>;

/** The ids of {@link PovertyStandardId}. */
export const povertyStandardIds = ['vn-2011', 'vn-2016', 'vn-2022', 'vn-2027', 'not-stated'] as const;

/** Schema of {@link PovertyStandardId}. */
export const povertyStandardIdSchema: z.ZodMiniType<PovertyStandardId> = /* @__PURE__ */ lazySchema(() =>
  z.enum(povertyStandardIds),
);
