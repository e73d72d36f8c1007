import type { Explanation, Measure } from '../../foundation/internal.js';
import type { NamedUnit } from '../model/unit.js';
import type { FiguresAtTime } from '../rebasing/rebasedSeries.js';
import type { RollUpOptions } from './rollUpOptions.js';

/** The figures of a unit at one time: refused while a part is missing, with what the observed parts add up to. */
export interface RolledUpFigures extends FiguresAtTime {
  /** What the observed units add up to, be they all or not. */
  readonly observed: Pick<FiguresAtTime, 'count' | 'numerator' | 'denominator' | 'ratePercent'>;
}

/** The figures of one unit of the level to which they were summed. */
export interface RolledUpArea {
  /** The unit. */
  readonly place: NamedUnit;
  /** Its figures at each time of the series. */
  readonly figures: readonly RolledUpFigures[];
}

/** A series summed to larger units: the result of {@link rollUp}. */
export interface RolledUpSeries {
  /** Marks this result. */
  readonly kind: 'rolled-up-series';
  /** The level to which it was summed. */
  readonly to: RollUpOptions['to'];
  /** The unit of what is counted. */
  readonly unit: Measure;
  /** The units in which observed units lie, in the order of their identities. */
  readonly areas: readonly RolledUpArea[];
  /** How the figures came about; put together when it is first asked for. */
  readonly explanation: Explanation;
}
