import type { ReadAmount } from './numbers/readAmount.js';
import type { ReadUnit } from './measuring/readUnit.js';
import type { NonQuantity, OneThingFigure, Qualifier } from '../types.js';

/** The numbers of a figure, before they are made. */
export type DraftNumbers =
  | { readonly form: 'single'; readonly first: ReadAmount }
  | {
      readonly form: 'range';
      readonly first: ReadAmount;
      readonly second: ReadAmount;
      readonly excludesUpper: boolean;
    }
  | {
      readonly form: 'pair';
      readonly first: ReadAmount;
      readonly second: ReadAmount;
      readonly denominatorUnit: ReadUnit | null;
    }
  | { readonly form: 'fraction'; readonly numerator: string; readonly denominator: string }
  | { readonly form: 'indefinite'; readonly power: number }
  | { readonly form: 'frequency'; readonly occurrences: string; readonly every: string };

/** A figure as read, with its place in the pieces of the text. */
export interface Draft {
  /** Marks a figure. */
  readonly kind: 'draft';
  /** Its numbers. */
  readonly numbers: DraftNumbers;
  /** Its unit. */
  readonly unit: ReadUnit;
  /** The word that makes it vague or a bound. */
  readonly qualifier: Qualifier | null;
  /** Whether `từ` stands before it and nothing says where it leads. */
  readonly from: boolean;
  /** Whether it is called a rise or a fall. */
  readonly direction: OneThingFigure['changeDirection'];
  /** Whether the words around it have another reading. */
  readonly ambiguous?: boolean;
  /** What follows the unit. */
  readonly detail: string | null;
  /** Its first piece. */
  readonly at: number;
  /** The piece behind it. */
  readonly end: number;
}

/** Digits that are no quantity, with their place. */
export interface DraftName {
  /** Marks what is no quantity. */
  readonly kind: 'name';
  /** What it is. */
  readonly meaning: NonQuantity;
  /** Its first piece. */
  readonly at: number;
  /** The piece behind it. */
  readonly end: number;
}
