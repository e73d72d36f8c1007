import type { IsoDate } from '../../foundation/internal.js';

/** The first day of a new kind, and the act. */
export interface KindChange {
  /** The last day of the kind before. */
  readonly until: IsoDate;
  /** The first day of the new kind. */
  readonly from: IsoDate;
  /** The act. */
  readonly act: string;
}

/** The communes that became wards, by code. Each line: the last day before, the first day after, the act, the codes. */
export function readChanges(packed: string): ReadonlyMap<string, KindChange> {
  const changes = packed.split('\n').flatMap((line) => {
    const [until = '', from = '', act = '', ...codes] = line.split(' ');
    return codes.map((code) => [code, { until, from, act }] as const);
  });
  return new Map(changes);
}
