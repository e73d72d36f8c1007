import type { CapitalLine } from '../records/capitalLine.js';

/** What tells a line from another, as text. */
export function lineKey({
  subject,
  programme,
  component,
  capitalSource,
  capitalType,
  years,
}: Omit<CapitalLine, 'years'> & { readonly years?: CapitalLine['years'] | undefined }): string {
  const names = typeof subject === 'object' ? [subject.vi, subject.en] : subject;
  const span = years === undefined ? undefined : [years.from, years.to];
  return JSON.stringify([names, programme, component, capitalSource, capitalType, span]);
}

/** What tells a line from another but for its years. */
export function withoutYears(line: Parameters<typeof lineKey>[0]): string {
  return lineKey({ ...line, years: undefined });
}

/** Things that have the same key, together. */
export function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
