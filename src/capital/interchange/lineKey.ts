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
