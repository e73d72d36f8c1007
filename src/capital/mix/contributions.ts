import type { DecimalInput, IsoDate, Money, Subject } from '../../foundation/internal.js';
import type { CapitalNature, CapitalSourceCode } from '../capitalSource.js';

/** The units in which contributions in kind are counted. */
export type InKindUnit =
  'labourDay' | 'squareMetre' | 'hectare' | 'kilometre' | 'house' | 'works' | 'product' | 'item';

/** The price of one unit of a contribution in kind [đơn giá], and whose price it is. */
export interface UnitPrice extends Money {
  /** Who set the price, and where: a contribution has no money value without one. */
  readonly authority: string;
}

/** A contribution in kind [hiện vật, ngày công, đất]: a figure in its own unit. */
export interface InKindContribution {
  /** What a quantity of the library bears; it need not be given. */
  readonly kind?: 'quantity';
  /** How much; leave it out where it is not known. */
  readonly value?: DecimalInput;
  /** The unit in which it is counted. */
  readonly unit: InKindUnit;
  /** What it is, where the unit does not tell: a land class, “lamp posts”. Only what is described alike is added up. */
  readonly description?: string;
  /** The price of one unit, if the contribution is to have a money value. */
  readonly unitPrice?: UnitPrice;
}

/** What came from one source; give neither an amount nor things in kind where it is not known. */
export interface CapitalContribution {
  /** The source. */
  readonly capitalSource: CapitalSourceCode;
  /** The money. */
  readonly amount?: Money;
  /** Whether the money is a flow or a stock, where it is not what the source's list entry says. */
  readonly nature?: CapitalNature;
  /** The day of a stock; of a flow, the day up to which it counts, if it is another than that of the mix. */
  readonly asOf?: IsoDate;
  /** The contributions in kind. */
  readonly inKind?: readonly InKindContribution[];
}

/** What `capitalMix` needs. */
export interface CapitalMixInput {
  /** Whose capital it is: a programme, a place, a project. */
  readonly subject?: Subject;
  /** The day up to which the amounts count. */
  readonly asOf?: IsoDate;
  /** What came from each source, at least one entry; entries of one source are added up. */
  readonly contributions: readonly CapitalContribution[];
  /** The stated total of all money, and of all in kind that has a price; the sum of the entries if left out. */
  readonly total?: Money;
  /** The source of what the entries leave of the total. */
  readonly remainderFrom?: CapitalSourceCode;
}
