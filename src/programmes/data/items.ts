import type { BilingualText, Citation, Source } from '../../foundation/internal.js';
import type { ProgrammeItem, ProgrammeItemKind } from '../programme.js';

/** What an item holds beside its number, kind and title. */
type Extras = Partial<Pick<ProgrammeItem, 'lead' | 'capital' | 'items' | 'note' | 'sources'>>;

/** A citation of a published, not official, copy. */
export function secondary(source: Source, article?: string): Citation {
  return { source, ...(article === undefined ? {} : { article }), provenance: 'secondary' };
}

/** Make an item whose title is found in a source. */
export function item(
  kind: ProgrammeItemKind,
  number: string,
  vi: string,
  en: string,
  source: Citation,
  extras: Extras = {},
): ProgrammeItem {
  return { number, kind, title: { vi, en }, provenance: source.provenance, sources: [source], ...extras };
}

/** Make an item whose title is believed, without a text at hand. */
export function unconfirmedItem(
  kind: ProgrammeItemKind,
  number: string,
  title: BilingualText,
  extras: Extras = {},
): ProgrammeItem {
  return { number, kind, title, provenance: 'unconfirmed', sources: [], ...extras };
}

/** Make an item that is known to exist, without a title. */
export function untitledItem(kind: ProgrammeItemKind, number: string): ProgrammeItem {
  return { number, kind, provenance: 'unknown', sources: [] };
}
