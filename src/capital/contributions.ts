import { type DecimalInput, type IsoDate, type Money } from '../foundation/internal.js';
import type { CapitalNature, CapitalSourceCode } from './capitalSources.js';

/** The units in which contributions in kind are counted. */
export type InKindUnit =
  'labourDay' | 'squareMetre' | 'hectare' | 'kilometre' | 'house' | 'works' | 'product' | 'item';

/** The price of one unit of a contribution in kind [đơn giá], and whose price it is. */
export interface UnitPrice extends Money {
  /** Who set the price, and where: a contribution has no money value without one. */
  readonly authority: string;
}

/** A contribution in kind [hiện vật, ngày công, đất]. */
export interface InKindContribution {
  /** How much; leave it out where it is not known. */
  readonly quantity?: DecimalInput;
  /** The unit in which it is counted. */
  readonly unit: InKindUnit;
  /** What it is, where the unit does not tell: a land class, “lamp posts”. Only what is called alike is added up. */
  readonly what?: string;
  /** The price of one unit, if the contribution is to have a money value. */
  readonly unitPrice?: UnitPrice;
}

/** What came from one source; give neither money nor things in kind where the amount is not known. */
export interface CapitalContribution {
  /** The source. */
  readonly source: CapitalSourceCode;
  /** The money. */
  readonly money?: Money;
  /** Whether the money is a flow or a stock, where it is not what the source's list entry says. */
  readonly nature?: CapitalNature;
  /** The day of a stock. */
  readonly asOf?: IsoDate;
  /** The contributions in kind. */
  readonly inKind?: readonly InKindContribution[];
}

/** What `capitalMix` needs. */
export interface CapitalMixInput {
  /** What came from each source, at least one entry; entries of one source are added up. */
  readonly sources: readonly CapitalContribution[];
  /** The stated total of all money, and of all in kind that has a price; the sum of the entries if left out. */
  readonly total?: Money;
  /** The source of what the entries leave of the total. */
  readonly restFrom?: CapitalSourceCode;
}
