import type { ProfileRecord, ProfileRecordKind } from './profileRecord.js';

/** The record of a kind. */
export type RecordOf<K extends ProfileRecordKind> = Extract<ProfileRecord, { readonly kind: K }>;

/** A record, and its place among all. */
export interface PlacedRecord<K extends ProfileRecordKind> {
  /** The record. */
  readonly record: RecordOf<K>;
  /** Its place, from 0. */
  readonly row: number;
}

/** The records of a kind, with their places. */
export function recordsOf<K extends ProfileRecordKind>(
  records: readonly ProfileRecord[],
  kind: K,
): readonly PlacedRecord<K>[] {
  return records.flatMap((record, row) =>
    record.kind === kind ? [{ record: record as RecordOf<K>, row }] : [],
  );
}

/** Things in groups of one key, in the order of the first of each. */
export function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
