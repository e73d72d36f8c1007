import type {
  BilingualText,
  Explained,
  IsoDate,
  Quantity,
  Refusal,
  Subject,
} from '../../foundation/internal.js';
import type { CounterpartRequirement } from '../counterparts/counterpartRequirementTypes.js';
import type { ProgrammeId } from '../shared.js';
import type { CapitalSourceKey } from './contributions.js';
import type { InKindTotal, StockAmount } from './keptApart.js';
import type { MixWarning } from './mixWarningTexts.js';

/** What one source has in a mix. */
export interface SourceShare {
  /** The source. */
  readonly capitalSource: CapitalSourceKey;
  /** What it is called. */
  readonly name: BilingualText;
  /** Its money, and its contributions in kind that have a price; refused where unknown, or in kind without a price only. */
  readonly amount: Quantity<'VND'> | Refusal<'missing-input'>;
  /** Its per cent of the money total. */
  readonly sharePercent: Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'>;
}

/** A source with its parts: what they have adds up to what it has. */
export interface SourceNode extends SourceShare {
  /** Its parts that have entries or the remainder. */
  readonly parts: readonly SourceNode[];
}

/** A printed total, held against the sum of what it is the total of. */
export interface PrintedTotalCheck {
  /** The source that it is the total of; absent for the total of all. */
  readonly capitalSource?: CapitalSourceKey;
  /** What it is called. */
  readonly name: BilingualText;
  /** The amount as printed. */
  readonly amount: Quantity<'VND'>;
  /** The sum of the entries and of a remainder whose source was said; refused if one is not known. */
  readonly sum: Quantity<'VND'> | Refusal<'missing-input'>;
  /** The sum less the printed amount: 0 where they agree. */
  readonly difference: Quantity<'VND'> | Refusal<'missing-input'>;
}

/** What the sources leave of a stated total. */
export interface RemainderShare {
  /** Where it comes from, if that was said. */
  readonly capitalSource?: CapitalSourceKey;
  /** What it is called. */
  readonly name: BilingualText;
  /** The stated total less all that is known. */
  readonly amount: Quantity<'VND'>;
  /** Its per cent of the stated total. */
  readonly sharePercent: Quantity<'percent'> | Refusal<'zero-denominator'>;
}

/** The sources of a programme's or a project's capital, what each gave, and its share of one money total. */
export interface CapitalMix extends Explained {
  /** Marks the result. */
  readonly kind: 'capital-mix';
  /** Whose capital it is, if that was said. */
  readonly subject?: Subject;
  /** The day up to which the amounts count, if stated. */
  readonly asOf?: IsoDate;
  /** The programme, if that was said. */
  readonly programme?: ProgrammeId;
  /** The sources in the order in which they first appear, without stocks. */
  readonly shares: readonly SourceShare[];
  /** The same level by level, from the sources that are parts of no other; in the order of the list of sources. */
  readonly tree: readonly SourceNode[];
  /** The money total, which all shares are of: as stated, or the sum; refused if that has an unknown part. */
  readonly total: Quantity<'VND'> | Refusal<'missing-input'>;
  /** What is known of the total. */
  readonly knownTotal: Quantity<'VND'>;
  /** What the sources leave of a stated total; absent if no total was stated. */
  readonly remainder?: RemainderShare;
  /** Contributions in kind, in their own units. */
  readonly inKind: readonly InKindTotal[];
  /** Stocks such as outstanding loans, which are in no total. */
  readonly stocks: readonly StockAmount[];
  /** The printed totals against the sums, in the order given; a difference is told and never mended. */
  readonly printedTotals: readonly PrintedTotalCheck[];
  /** What local budgets must add to central ones, and did, if a rule was given; refused if the central amount is not known. */
  readonly counterpart?: CounterpartRequirement | Refusal<'missing-input'>;
  /** What a reader of the shares must know. */
  readonly warnings: readonly MixWarning[];
}
