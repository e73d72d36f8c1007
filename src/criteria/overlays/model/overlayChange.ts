import type { BilingualText, Citation, Explained, Validity } from '../../../foundation/internal.js';
import type { AppliedOverlay, CriteriaSetRef, Requirement } from '../../model/index.js';
import type { AddedIndicator, OverlayYears } from './thresholdOverlay.js';

/**
 * What an entry does to a cell: the set left it open (`filled`); it now asks more (`tightened`), or less or something that
 * cannot be compared, or nothing is known any more (`loosened`); it asks as much or more, on a source that is less sure
 * (`less-sure`); it was in error (`corrected`); it is the same, from a surer source (`confirmed`); it asks for
 * the same in other words (`reworded`); the set says the same as surely and is left as it is (`unchanged`).
 */
export type OverlayEffect =
  | 'filled'
  | 'tightened'
  | 'loosened'
  | 'less-sure'
  | 'corrected'
  | 'confirmed'
  | 'reworded'
  | 'unchanged';

/** What a cell asks for, and what that rests on. */
export interface CitedRequirement {
  /** The requirement. */
  readonly requirement: Requirement;
  /** Where it is laid down, and how sure that is. */
  readonly citation: Citation;
}

/** What an overlay changes in one cell, or in one corner of it where the cell depends on column, year or day. */
export interface OverlayChange {
  /** The place of the entry in the overlay, from 0. */
  readonly entry: number;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The name of the indicator. */
  readonly name: BilingualText;
  /** The way to the part of the cell; left out for the cell itself. */
  readonly part?: readonly string[];
  /** The columns for which it changes; left out where it is all of them. */
  readonly columns?: readonly string[];
  /** The years for whose figures it changes; left out where it is all of them. */
  readonly years?: OverlayYears;
  /** The days on which it changes, within the validity of the set. */
  readonly validity: Validity;
  /** What the set says. */
  readonly before: CitedRequirement;
  /** What the overlay says. */
  readonly after: CitedRequirement;
  /** What that amounts to. */
  readonly effect: OverlayEffect;
  /** Of what is loosened or less sure, why it may be; where this is missing, `withThresholds` refuses the overlay. */
  readonly permittedBecause?: BilingualText;
}

/** What an overlay changes in a set. */
export interface OverlayChanges extends Explained {
  /** Marks a list of changes. */
  readonly kind: 'overlay-changes';
  /** The set. */
  readonly set: CriteriaSetRef;
  /** The overlay. */
  readonly overlay: AppliedOverlay;
  /** The indicators that it adds, in its order; not those that are there already. */
  readonly addedIndicators: readonly AddedIndicator[];
  /** The ids of the criteria of which nothing is missing any more, because it says so. */
  readonly completed: readonly string[];
  /** The changes, in the order of the entries. */
  readonly changes: readonly OverlayChange[];
}
