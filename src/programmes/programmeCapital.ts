import type { CapitalSourceCode, YearSpan } from '../capital/index.js';
import type { QualifierSense } from '../figures/index.js';
import type { Citation, IsoDate, Provenance, Quantity } from '../foundation/internal.js';

/** Which assignment of capital is meant: as approved, as in the medium-term plan, or as it was expected to be mobilised. */
export type ProgrammeCapitalVintage = 'approved' | 'medium-term' | 'expected';

/** Capital of a programme from one source. One line has several true values, by vintage. */
export interface ProgrammeCapital {
  /** The source; all of them, if left out. */
  readonly source?: CapitalSourceCode;
  /** Which assignment is meant. */
  readonly vintage: ProgrammeCapitalVintage;
  /** The amount, as exact as its source gives it. */
  readonly amount: Quantity<'VND'>;
  /** The years that it covers. */
  readonly years: YearSpan;
  /** How the text qualifies it: at least, about. */
  readonly qualifier?: QualifierSense;
  /** How sure it is. */
  readonly provenance: Provenance;
  /** Where it is found. */
  readonly sources: readonly Citation[];
}

/** The last day on which capital may be spent. */
export interface CapitalDeadline {
  /** The day. */
  readonly date: IsoDate;
  /** Where it is found. */
  readonly sources: readonly Citation[];
}
