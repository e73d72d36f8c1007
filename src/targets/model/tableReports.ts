import type { Target } from '../kinds/target.js';
import type { Reports } from './reports.js';

type WithTable = Extract<Target, { readonly table?: unknown }>;

/** No row of a table stands twice, for a region and a year; rows for earlier dates say theirs. */
export function tableReports({ target, regions, table = [] }: WithTable): Reports {
  const seen = new Set(keysOf(regions, target.year));
  return table.flatMap((row, index): Reports => {
    const keys = keysOf(row.regions, row.target.year);
    const key = keys.find((one) => seen.has(one));
    keys.forEach((one) => seen.add(one));
    return key === undefined ? [] : [{ code: 'duplicate', at: ['table', index], details: { key } }];
  });
}

function keysOf(regions: readonly string[] | undefined, year: number | undefined): readonly string[] {
  return (regions ?? ['*']).map((region) => [region, ...(year === undefined ? [] : [year])].join(' '));
}
