import type { Decimal } from '../../../foundation/internal.js';

/** What a formula looks at of a place that was read. */
export interface PlaceView {
  /** The name by which a rule may name the place. */
  readonly name: string;
  /** The classes to which it belongs. */
  readonly classifications: readonly string[];
  /** A figure of it; `undefined` if it was not given. */
  readonly figure: (id: string) => Decimal | undefined;
}
