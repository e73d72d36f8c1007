import type { BilingualText, Citation, Source } from '../../foundation/internal.js';
import type { ProgrammeItemKind } from '../programmeItemTypes.js';
import type { ItemDraft } from '../programmeDraft.js';

/** What an item holds beside its number, kind and title. */
type Extras = Partial<
  Pick<ItemDraft, 'lead' | 'capital' | 'items' | 'note' | 'sources' | 'predecessors' | 'successors'>
>;

/** A citation of a published, not official, copy. */
export function secondary(source: Source, article?: string): Citation {
  return { source, ...(article === undefined ? {} : { article }), provenance: 'secondary' };
}

/** A citation of the official codification of February 2025, which does not hold what was amended later. */
export function codified(source: Source, article: string): Citation {
  return {
    source,
    article,
    readIn: { vi: 'Pháp điển điện tử, bản tháng 02/2025', en: 'the official codification of February 2025' },
    provenance: 'official',
    note: { vi: 'chưa gồm các sửa đổi sau đó', en: 'later amendments are not in it' },
  };
}

/** Make an item whose title is found in a source. */
export function item(
  kind: ProgrammeItemKind,
  number: string,
  vi: string,
  en: string,
  source: Citation,
  extras: Extras = {},
): ItemDraft {
  return { number, kind, title: { vi, en }, provenance: source.provenance, sources: [source], ...extras };
}

/** Make an item whose title is believed, without a text at hand. */
export function unconfirmedItem(
  kind: ProgrammeItemKind,
  number: string,
  title: BilingualText,
  extras: Extras = {},
): ItemDraft {
  return { number, kind, title, provenance: 'unconfirmed', sources: [], ...extras };
}

/** Make an item that is known to exist, without a title. */
export function untitledItem(kind: ProgrammeItemKind, number: string): ItemDraft {
  return { number, kind, provenance: 'unknown', sources: [] };
}
