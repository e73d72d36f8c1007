import type {
  BilingualText,
  Explained,
  IsoDate,
  Quantity,
  Refusal,
  Subject,
} from '../../foundation/internal.js';
import type { CapitalSourceCode } from '../capitalSource.js';
import type { InKindTotal, StockAmount } from './keptApart.js';
import type { MixWarning } from './mixWarnings.js';

/** What one source has in a mix. */
export interface SourceShare {
  /** The source. */
  readonly capitalSource: CapitalSourceCode;
  /** What it is called. */
  readonly name: BilingualText;
  /** Its money, and its contributions in kind that have a price; refused where unknown, or in kind without a price only. */
  readonly amount: Quantity<'VND'> | Refusal<'missing-input'>;
  /** Its per cent of the money total. */
  readonly sharePercent: Quantity<'percent'> | Refusal<'missing-input' | 'zero-denominator'>;
}

/** What the sources leave of a stated total. */
export interface RemainderShare {
  /** Where it comes from, if that was said. */
  readonly capitalSource?: CapitalSourceCode;
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
  /** The sources in the order in which they first appear, without stocks. */
  readonly shares: readonly SourceShare[];
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
  /** What a reader of the shares must know. */
  readonly warnings: readonly MixWarning[];
}
