import type { Programme } from './programme.js';
import type { ProgrammeItem } from './programmeItemTypes.js';

/** An item as its programme lists it: its identity follows from its number. */
export interface ItemDraft extends Omit<ProgrammeItem, 'id' | 'items'> {
  /** What it is divided into. */
  readonly items?: readonly ItemDraft[];
}

/** A programme whose items have no identity yet. */
export interface ProgrammeDraft extends Omit<Programme, 'items'> {
  /** Its items. */
  readonly items: readonly ItemDraft[];
}

/** Give the items of a programme their identities. */
export function identified(draft: ProgrammeDraft): Programme {
  return { ...draft, items: withIds(draft.items, draft.id) };
}

function withIds(items: readonly ItemDraft[], programme: string): readonly ProgrammeItem[] {
  return items.map(({ items: parts, ...item }) => ({
    id: `${programme}/${item.number}`,
    ...item,
    ...(parts === undefined ? {} : { items: withIds(parts, programme) }),
  }));
}
