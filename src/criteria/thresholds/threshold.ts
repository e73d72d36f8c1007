import type { BilingualText, Citation, DecimalText, Measure } from '../../foundation/internal.js';
import type { PlainRequirement, ReferenceBase, YearThreshold } from '../model/index.js';

/** Something that is not known, so that a threshold is not either. */
export type MissingInput =
  | {
      /** It is not established by which column the unit is judged. */
      readonly kind: 'column';
      /** The columns that it may be. */
      readonly candidates: readonly string[];
      /** The facts that would decide. */
      readonly facts: readonly string[];
    }
  | {
      /** A fact about the unit was not given. */
      readonly kind: 'fact';
      /** Its id. */
      readonly fact: string;
    }
  | {
      /** A figure to which the threshold is relative was not given. */
      readonly kind: 'reference';
      /** Which figure. */
      readonly base: ReferenceBase;
      /** Of which indicator or part. */
      readonly of: string;
    }
  | {
      /** The threshold to which it is relative is not a number that is known. */
      readonly kind: 'threshold';
      /** The id of the set of that threshold. */
      readonly set: string;
      /** The id of its indicator. */
      readonly indicator: string;
    }
  | {
      /** No threshold is held for the year. */
      readonly kind: 'year';
      /** The year. */
      readonly year: number;
    }
  | {
      /** The value is not confirmed, and the caller asked to refuse such. */
      readonly kind: 'confirmation';
    };

/** From what a threshold was worked out. */
export type ThresholdDerivation =
  | {
      /** A multiple of a figure or of another threshold: times × of. */
      readonly kind: 'multiple';
      /** By what it was multiplied. */
      readonly times: DecimalText;
      /** What was multiplied. */
      readonly of: DecimalText;
    }
  | {
      /** On the line between two years: start + (year − start year) × (end − start) ÷ (end year − start year). */
      readonly kind: 'interpolation';
      /** The earlier year and its threshold. */
      readonly start: YearThreshold;
      /** The later year and its threshold. */
      readonly end: YearThreshold;
    }
  | {
      /** Chosen by a local count. */
      readonly kind: 'count';
      /** The id of the fact that counts. */
      readonly fact: string;
      /** The count. */
      readonly count: DecimalText;
    };

/** A part of a composite threshold. */
export interface ThresholdPart {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: BilingualText;
  /** The unit of its values, where they have one. */
  readonly unit?: Measure;
  /** What it has to satisfy. */
  readonly threshold: Threshold;
}

/** Several thresholds together, each resolved. */
export type CompositeThreshold =
  | {
      /** Nested shares. */
      readonly kind: 'of-which';
      /** What the whole has to satisfy. */
      readonly whole: Threshold;
      /** What the parts have to satisfy. */
      readonly parts: readonly ThresholdPart[];
    }
  | {
      /** All parts, one of them, or men and women. */
      readonly kind: 'all-of' | 'any-of' | 'both-sexes';
      /** What they have to satisfy. */
      readonly parts: readonly ThresholdPart[];
    }
  | {
      /** Only where there is something to judge. */
      readonly kind: 'if-any';
      /** Of what there must be any. */
      readonly of: BilingualText;
      /** What then has to be satisfied. */
      readonly then: Threshold;
    };

/** What one unit has to satisfy on one day: a cell after every choice by column, year, date, count and base has been made. */
export interface Threshold {
  /** The requirement that is left. */
  readonly requirement: PlainRequirement | CompositeThreshold;
  /** The column by which it was chosen, where it depends on one. */
  readonly column?: string;
  /** The rule that put the unit into that column, where a rule did. */
  readonly columnCitation?: Citation;
  /** The year by which it was chosen, where it depends on one. */
  readonly year?: number;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
  /** From what it was worked out, where it was. */
  readonly derivedFrom?: ThresholdDerivation;
  /** The threshold of which it is a multiple, where it is relative to one. */
  readonly base?: Threshold;
  /** Why it is unknown, where that is for want of an input. */
  readonly lacks?: readonly MissingInput[];
}
