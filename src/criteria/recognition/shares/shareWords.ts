import {
  measureLabel,
  type BilingualText,
  type ExplainedValue,
  type Subject,
} from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';

/** What shares of recognised places are about. */
export interface SharesAbout {
  /** The level of the places. */
  readonly level: UnitLevel;
  /** Whose places they are. */
  readonly subject?: Subject;
}

/** What the number of all places of a level is called. */
export function totalName(level: UnitLevel): BilingualText {
  const { vi, en } = measureLabel(level);
  return { vi: `tổng số ${vi}`, en: `the number of all ${en}` };
}

/** A sentence with the name of the level, opened by whose places they are if that is known. */
export function aboutPlaces(
  { level, subject }: SharesAbout,
  say: BilingualText,
): { readonly say: BilingualText; readonly values: Readonly<Record<string, ExplainedValue>> } {
  const values = { level: measureLabel(level) };
  if (subject === undefined) return { say, values };
  return {
    say: { vi: `{subject}: ${say.vi}`, en: `{subject}: ${say.en}` },
    values: { ...values, subject },
  };
}
