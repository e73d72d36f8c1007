import type { Locale } from '../foundation/internal.js';
import { tableColumnNames, tableMarkNames } from './tableWords.js';
import { valueOf, type TableRow, type TidyRow } from './tidyRow.js';

/** One row for each subject and period, one column for each indicator with its unit; every row has every column. */
export function wideRows(
  rows: readonly TidyRow[],
  { locale, numbers }: { readonly locale: Locale; readonly numbers: 'text' | 'number' },
): readonly TableRow[] {
  const absent = tableMarkNames['not-given'][locale];
  const withUnit = new Map(
    rows.filter(({ unit }) => unit !== '').map((row) => [row.indicator, headingOf(row)] as const),
  );
  const headings = new Set<string>();
  const wide = new Map<string, Map<string, string | number>>();
  for (const row of rows) {
    const key = JSON.stringify([row.subject, row.period]);
    const cells = wide.get(key) ?? startOf(row, locale);
    wide.set(key, cells);
    // What was refused or is not known has no unit: it stands where the indicator has one.
    const heading = row.unit === '' ? (withUnit.get(row.indicator) ?? row.indicator) : headingOf(row);
    headings.add(heading);
    cells.set(heading, valueOf(row, numbers));
  }
  return Object.freeze(
    [...wide.values()].map((cells) => {
      for (const heading of headings) if (!cells.has(heading)) cells.set(heading, absent);
      const [subject, period, ...others] = [...cells];
      const at = new Map(others);
      const ordered = [...headings].map((heading) => [heading, at.get(heading)] as const);
      return Object.freeze(Object.fromEntries([subject, period, ...ordered] as [string, string | number][]));
    }),
  );
}

function startOf({ subject, period }: TidyRow, locale: Locale): Map<string, string | number> {
  return new Map([
    [tableColumnNames.subject[locale], subject],
    [tableColumnNames.period[locale], period],
  ]);
}

function headingOf({ indicator, unit }: TidyRow): string {
  return `${indicator} (${unit})`;
}
