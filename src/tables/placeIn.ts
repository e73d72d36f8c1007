import type { Locale } from '../foundation/internal.js';
import { isBilingual, nameIn, periodOf, provenanceOf, type Node, type Place } from './tidyRow.js';

/** What holds of an object of a result and of all below it. */
export function placeIn(node: Node, outer: Place, locale: Locale): Place {
  const status = node['status'] ?? node['figureStatus'];
  const own = [nameIn(node['name'], locale), isBilingual(node['note']) ? node['note'][locale] : undefined];
  const note = own.filter((part) => part !== undefined).join(': ');
  return {
    subject: subjectIn(node, locale) ?? outer.subject,
    path: outer.path,
    period: periodOf(node) ?? outer.period,
    status: typeof status === 'string' ? status : outer.status,
    provenance: provenanceOf(node) ?? outer.provenance,
    note: note === '' ? outer.note : note,
  };
}

/** Whose figures they are, and of which part of it. */
function subjectIn({ subject, group }: Node, locale: Locale): string | undefined {
  const names = [nameIn(subject, locale), nameIn(group, locale)];
  return names[0] === undefined ? undefined : names.filter((name) => name !== undefined).join(', ');
}
