import type { BilingualText, Quantity } from '../../../foundation/internal.js';
import type { BenignKind } from './benignReading.js';
import type { ReadFormula, ReadReading } from '../kinds/claimReadings.js';
import type { ReadingVerdict } from '../claimResults.js';
import type { Uncertain } from '../formulas/uncertain.js';
import type { OneFigure } from '../../oneFigure.js';
import type { ReadClaim } from '../input/claimAsRead.js';

/** What a claim that does not follow offers to those who look for a harmless reason. */
export interface Conflict {
  /** The claim. */
  readonly read: ReadClaim;
  /** Its first reading. */
  readonly reading: ReadReading;
  /** The formula that was worked out. */
  readonly formula: ReadFormula;
  /** What it gives. */
  readonly result: Uncertain;
  /** The claimed figure. */
  readonly claimed: OneFigure;
  /** What the claimed figure stands for. */
  readonly published: Uncertain;
  /** All readings, judged. */
  readonly readings: readonly ReadingVerdict[];
}

/** What a harmless reason was found to be. */
export interface Finding {
  /** The name of the figure that it is about; `null` of the formula. */
  readonly inputName: string | null;
  /** The formula that would have been worked out. */
  readonly formula: string;
  /** What that figure, or the formula, would have been. */
  readonly value: Uncertain;
  /** The unit of that. */
  readonly unit: Quantity['unit'];
  /** What it is called, for a reading that has a name. */
  readonly name?: BilingualText;
  /** What is said of it, where that is not what is always said. */
  readonly told?: { readonly say: BilingualText; readonly values: Readonly<Record<string, BilingualText>> };
}

/** Looks for one harmless reason. */
export interface BenignTest {
  /** Which one. */
  readonly kind: BenignKind;
  /** What to say of it; `{figure}` is the figure, `{value|about}` what it would have been, `{range}` what it may have been. */
  readonly say: BilingualText;
  /** What was found, if the claim fits. */
  readonly find: (conflict: Conflict) => Finding | null;
}
