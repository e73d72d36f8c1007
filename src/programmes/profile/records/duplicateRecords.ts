import type { CheckReport } from '../../../foundation/internal.js';
import type { ProfileRecord } from './profileRecord.js';
import { keyOfSubject } from '../keyOfSubject.js';

/** Rows that tell the same thing a second time. */
export function duplicateReports(
  records: readonly ProfileRecord[],
  isSound: (row: number) => boolean,
): readonly CheckReport[] {
  const first = new Map<string, number>();
  return records.flatMap((record, row): readonly CheckReport[] => {
    if (!isSound(row)) return [];
    const key = keyOf(record);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    return [{ code: 'duplicate', at: ['records', row], details: { key: `records[${String(earlier)}]` } }];
  });
}

/** What makes two rows tell of the same thing; amounts and claims may be alike in all but their figures. */
function keyOf(record: ProfileRecord): string {
  const { kind } = record;
  const subject = keyOfSubject(record.subject);
  switch (record.kind) {
    case 'poverty': {
      const group = record.group === undefined ? null : keyOfSubject(record.group);
      return JSON.stringify([kind, subject, group, record.measure, record.year, record.standard]);
    }
    case 'criteria':
      return JSON.stringify([kind, subject, record.set, record.assessment.date]);
    case 'recognition':
      return JSON.stringify([kind, subject, (record.counts ?? record.printed)?.level, record.date]);
    case 'observation':
      return JSON.stringify([kind, subject, record.target, record.year]);
    default:
      return JSON.stringify(sorted(record));
  }
}

/** The same with its members in the order of their names, however they were written. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
}
