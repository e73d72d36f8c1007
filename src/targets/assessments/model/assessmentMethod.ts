import type { BilingualText, Citation, Provenance } from '../../../foundation/internal.js';

/** The published methods by which progress is assessed. */
export type AssessmentMethodId =
  | 'eurostat'
  | 'open-sdg'
  | 'unsd-2022'
  | 'unsd-2023'
  | 'escap-csi'
  | 'destatis-dns'
  | 'sdsn-trend'
  | 'istat'
  | 'oecd-distance';

/** How a method thinks of the way from one level to another: by the same per cent a year, by the same amount a year, or not at all. */
export type TrendShape = 'exponential' | 'linear' | 'no-trend';

/** Over which years a method measures a trend: from the baseline to the latest value, over the latest values, or over none. */
export type TrendWindow = 'from-baseline' | 'latest-values' | 'no-window';

/**
 * With what a method compares what it measures: `required-rate`, the yearly rate that leads to the target; `gap-from-baseline`,
 * the way from the baseline to the target; `gap-from-today`, the way from the latest value to it; `fixed-rates`, rates that are
 * the same for every indicator; `peers`, how far countries lie apart.
 */
export type Yardstick = 'required-rate' | 'gap-from-baseline' | 'gap-from-today' | 'fixed-rates' | 'peers';

/** A part of a method, and how sure it is: `official`, read in the primary source or in the institution's own code or data. */
export interface MethodPart {
  /** What it is. */
  readonly text: BilingualText;
  /** How sure it is. */
  readonly provenance: Provenance;
}

/** A published method by which progress is assessed. */
export interface AssessmentMethod {
  /** Its id. */
  readonly id: AssessmentMethodId;
  /** What it is called. */
  readonly name: BilingualText;
  /** The same in a word or two, where methods stand side by side. */
  readonly shortName: BilingualText;
  /** Which version of it; left out where it is not known. */
  readonly version?: string;
  /** Where it is published, or restated. */
  readonly sources: readonly Citation[];
  /** Its parts, and how sure each is. */
  readonly methodParts: readonly MethodPart[];
  /** What is known to go wrong in it, and what is done here instead. */
  readonly knownDefects: readonly BilingualText[];
  /** How it thinks of the way. */
  readonly trendShape: TrendShape;
  /** Over which years it measures. */
  readonly trendWindow: TrendWindow;
  /** With what it compares where a target is given. */
  readonly yardstick: Yardstick;
  /** With what it compares where none is given; left out if it takes none, or always needs one. */
  readonly yardstickWithoutTarget?: Yardstick;
}
