import type { Explained, IsoDate, Quantity, Range, Refusal, Subject } from '../../foundation/internal.js';
import type { TargetObservation } from '../observation.js';
import type { Target } from '../kinds/target.js';
import type { TargetGap } from '../results/targetGapResult.js';

/** A figure of a result, or a finding of it as its code. */
export type ComparedValue = Quantity | Range | Refusal | string;

/** What of a result has changed. */
export interface ChangedFigure {
  /** The member of the result, with dots: `gap`, `linear.neededRate`. */
  readonly member: string;
  /** What it was; left out if there was none. */
  readonly before?: ComparedValue;
  /** What it is; left out if there is none. */
  readonly after?: ComparedValue;
  /** What it is less what it was, of two figures in one unit; points where they are per cent. */
  readonly difference?: Quantity;
}

/** A result beside the one that a change makes of it. */
export interface WhatIf<R> extends Explained {
  /** Marks this result. */
  readonly kind: 'what-if';
  /** What it is about. */
  readonly subject?: Subject;
  /** The result as it was. */
  readonly before: R;
  /** The result with the change. */
  readonly after: R;
  /** What of the input has changed, with dots: `target.target.value`, `observations.2024.value`, `terms.budget`. */
  readonly changedInputs: readonly string[];
  /** What of the result has changed, in the order in which it is told; nothing if the change changes nothing. */
  readonly changedFigures: readonly ChangedFigure[];
}

/** What is to be otherwise of a target: what is given stands in place of what was. */
export interface GapChange {
  /** Members of the target in place of those of the same name: `{ target: { value: 12, year: 2025 } }` is another threshold. */
  readonly target?: Partial<Target>;
  /** Observations, each in place of the one of its year; another year is added. */
  readonly observations?: readonly TargetObservation[];
  /** Another day of assessment. */
  readonly date?: IsoDate;
  /** Another region. */
  readonly region?: string;
}

/** A gap beside the one that a change makes of it: the result of `whatIfGap`. */
export type WhatIfGap = WhatIf<TargetGap>;
