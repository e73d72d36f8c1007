import type {
  BilingualText,
  Citation,
  DecimalInput,
  IsoDate,
  Money,
  Subject,
} from '../../foundation/internal.js';
import type { CapitalNature, CapitalSourceCode, ProgrammeId } from '../shared.js';
import type { CounterpartCase } from '../counterparts/counterpartRequirementTypes.js';

/** The code of a capital source: one of the library's, or one of the caller's own. */
export type CapitalSourceKey = CapitalSourceCode | (string & {});

/** A capital source of the caller's own: what the library has no code for. */
export interface OwnCapitalSource {
  /** Its code, which no other source has. */
  readonly code: string;
  /** What it is called. */
  readonly name: BilingualText;
  /** The source that it is a part of, the library's or the caller's own; `null` if none. */
  readonly parent: CapitalSourceKey | null;
  /** Whether it is reported as a flow or as a stock; as its parent if left out. */
  readonly nature?: CapitalNature;
  /** The last day on which it existed, for a source that has ended. */
  readonly endedOn?: IsoDate;
  /** Where it is found. */
  readonly sources?: readonly Citation[];
}

/** The units in which contributions in kind are counted. */
export type InKindUnit =
  | 'labourDay'
  | 'squareMetre'
  | 'hectare'
  | 'kilometre'
  | 'house'
  | 'works'
  | 'product'
  | 'item';

/** The price of one unit of a contribution in kind [đơn giá], and whose price it is. */
export interface UnitPrice extends Money {
  /** Who set the price, and where: a contribution has no money value without one. */
  readonly authority: string;
  /** The day on which it was set. */
  readonly setOn?: IsoDate;
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
  /** Says that the entry's amount holds its worth already, so that it is not added again. */
  readonly countedInAmount?: true;
}

/** What came from one source; give neither an amount nor things in kind where it is not known. */
export interface CapitalContribution {
  /** The source. */
  readonly capitalSource: CapitalSourceKey;
  /** The money. */
  readonly amount?: Money;
  /** Whether the money is a flow or a stock, where it is not what the source's list entry says. */
  readonly nature?: CapitalNature;
  /** The day of a stock; of a flow, the day up to which it counts, if it is another than that of the mix. */
  readonly asOf?: IsoDate;
  /** The contributions in kind. */
  readonly inKind?: readonly InKindContribution[];
}

/** A total as a document prints it. */
export interface PrintedTotal {
  /** The source that it is the total of; all sources if left out. */
  readonly capitalSource?: CapitalSourceKey;
  /** The amount as printed. */
  readonly amount: Money;
}

/** What `capitalMix` needs. */
export interface CapitalMixInput {
  /** Whose capital it is: a programme, a place, a project. */
  readonly subject?: Subject;
  /** The day up to which the amounts count. */
  readonly asOf?: IsoDate;
  /** The programme: it decides what is inside the state budget. */
  readonly programme?: ProgrammeId;
  /** Sources of the caller's own. */
  readonly ownSources?: readonly OwnCapitalSource[];
  /** What came from each source, at least one entry; entries of one source are added up. */
  readonly contributions: readonly CapitalContribution[];
  /** The stated total of all money, and of all in kind that has a price; the sum of the entries if left out. */
  readonly total?: Money;
  /** The source of what the entries leave of the total. */
  readonly remainderFrom?: CapitalSourceKey;
  /** Totals that a document prints, to hold the sums against: they change no amount and no share. */
  readonly printedTotals?: readonly PrintedTotal[];
  /** The counterpart rule by which the local budgets are to be judged. */
  readonly counterpart?: CounterpartCase;
}
