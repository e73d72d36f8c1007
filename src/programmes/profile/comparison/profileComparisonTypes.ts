import type {
  BilingualText,
  Explained,
  IsoDate,
  Quantity,
  Range,
  Subject,
} from '../../../foundation/internal.js';
import type { TargetWording } from '../../../targets/internal.js';
import type { ProfileFigureStatus, ProfileIndicator, ProfilePartName } from '../programmeProfileTypes.js';

/** By what profiles differ: days of one place, or places at one day. */
export type ProfilesComparedBy = 'date' | 'subject';

/**
 * Why figures do not compare: `not-in-all`, a profile has none; `figure-refused`, one is refused; `units-differ`;
 * `standards-differ`, poverty standards; `sets-differ`, criteria sets; `bases-differ`, plans of another kind or of other years, so
 * that the denominator is another; `basis-not-stated`, nobody says by which standard, or of which kind or years the plan is; `periods-differ`, other
 * years; `figure-statuses-differ`, an estimate or a forecast beside what is settled; `unconfirmed-beside-confirmed`.
 */
export type IncomparableCode =
  | 'not-in-all'
  | 'figure-refused'
  | 'units-differ'
  | 'standards-differ'
  | 'sets-differ'
  | 'bases-differ'
  | 'basis-not-stated'
  | 'periods-differ'
  | 'figure-statuses-differ'
  | 'unconfirmed-beside-confirmed';

/** One reason for which figures do not compare. */
export interface IncomparableReason {
  /** Why, as a stable code. */
  readonly code: IncomparableCode;
  /** The same in words. */
  readonly text: BilingualText;
}

/** Of which profile something is. */
export interface ComparedProfile {
  /** The place. */
  readonly subject: Subject;
  /** The day. */
  readonly date: IsoDate;
}

/** The figure of one profile. */
export interface ComparedFigureValue extends ComparedProfile {
  /** The time that it tells of. */
  readonly period: string;
  /** How sure it is. */
  readonly figureStatus: ProfileFigureStatus;
  /** Whether it rests on what is not confirmed. */
  readonly confirmation: 'confirmed' | 'unconfirmed' | 'unknown';
  /** The figure. */
  readonly value: Quantity | Range;
  /** Of what a target asks: how exact its wording is, if not exact. */
  readonly wording?: TargetWording;
  /** The figure less that of the first profile; in percentage points where it is per cent. */
  readonly difference: Quantity | Range;
}

/** What two figures have in common that are to be compared. */
export interface ComparedIdentity {
  /** What the figure is. */
  readonly id: ProfileIndicator;
  /** What it is called. */
  readonly name: BilingualText;
  /** The part. */
  readonly part: ProfilePartName;
  /** The result that it belongs to, by the id that this has in all profiles. */
  readonly resultId: string;
  /** What that is called. */
  readonly resultName: BilingualText;
  /** The place within, where it is not of the place of the profile. */
  readonly within?: Subject;
  /** Of which part of the place, where not of all. */
  readonly group?: Subject;
}

/** A figure that compares, in each profile. */
export interface ComparedFigure extends ComparedIdentity {
  /** On what all of them rest. */
  readonly basis: string;
  /** The figures, in the order of the profiles. */
  readonly values: readonly ComparedFigureValue[];
}

/** A figure that does not compare. */
export interface IncomparableFigure extends ComparedIdentity {
  /** Why. */
  readonly reasons: readonly IncomparableReason[];
}

/** What compares of several profiles, and what does not: the result of `compareProfiles`. Plain JSON. */
export interface ProfileComparison extends Explained {
  /** Marks the result. */
  readonly kind: 'profile-comparison';
  /** By what the profiles differ. */
  readonly comparedBy: ProfilesComparedBy;
  /** The profiles: days in their order, places in the order given. */
  readonly profiles: readonly ComparedProfile[];
  /** The figures that compare. */
  readonly compared: readonly ComparedFigure[];
  /** The figures that do not, and why. */
  readonly notComparable: readonly IncomparableFigure[];
}
