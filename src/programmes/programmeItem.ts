import * as z from 'zod/mini';
import {
  deepFreeze,
  lazySchema,
  problemError,
  readInput,
  shortText,
  type BilingualText,
  type Explained,
  type Explanation,
} from '../foundation/internal.js';
import { programmeIdSchema, type Programme, type ProgrammeId } from './programme.js';
import type { ProgrammeItem, ProgrammeItemKind } from './programmeItemTypes.js';
import { programmes } from './programmes.js';

/** What {@link programmeItem} needs. */
export interface ProgrammeItemQuery {
  /** The programme: numbers restart in each. */
  readonly programme: ProgrammeId;
  /** The item's number in it: `8`, `3.1`, `II.3`. */
  readonly number: string;
}

/** An item of a programme, with its programme. */
export interface FoundProgrammeItem extends Explained {
  /** Marks the result. */
  readonly kind: 'programme-item';
  /** The identity of the programme. */
  readonly programme: ProgrammeId;
  /** The item. */
  readonly item: ProgrammeItem;
}

/** Schema of {@link ProgrammeItemQuery}. */
export const programmeItemQuerySchema: z.ZodMiniType<ProgrammeItemQuery> = /* @__PURE__ */ lazySchema(() =>
  z.strictObject({ programme: programmeIdSchema, number: shortText() }),
);

/** What the kinds of item are called. */
export const programmeItemKindNames: Readonly<Record<ProgrammeItemKind, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    project: { vi: 'Dự án', en: 'Project' },
    'sub-project': { vi: 'Tiểu dự án', en: 'Sub-project' },
    component: { vi: 'Nội dung thành phần', en: 'Component' },
    part: { vi: 'Hợp phần', en: 'Part' },
    content: { vi: 'Nội dung', en: 'Content' },
  });

/**
 * Find a project, component or content of a programme by its number.
 *
 * Source: the titles are found in 55/2023/TT-BTC (2021–2025) and 60/2026/TT-BTC (from 2026); each item carries its own.
 *
 * @param query - The programme's identity and the item's number.
 * @returns The item: title, lead agency, capital in VND, as far as they are established, and how sure the title is.
 * @throws MtqgError `no-such-member` if the programme has no item of that number.
 *
 * @example
 * ```ts
 * import { programmeItem } from 'mtqg/programmes';
 *
 * const { item } = programmeItem({ programme: 'ethnic-minority-2021-2025', number: '8' });
 * item.title?.en; // => 'Gender equality and urgent issues of women and children'
 * item.capital?.amount.value; // => '2387812000000'
 * ```
 */
export function programmeItem(query: ProgrammeItemQuery): FoundProgrammeItem {
  const { programme: id, number } = readInput(programmeItemQuerySchema, query);
  const programme = programmes().find((candidate) => candidate.id === id) as Programme;
  const item = allItems(programme.items).find((candidate) => candidate.number === number);
  if (item === undefined) {
    const { vi, en } = programme.name;
    throw problemError('no-such-member', ['number'], { where: en, whereVi: vi, key: number });
  }
  return deepFreeze({
    kind: 'programme-item',
    programme: id,
    item,
    explanation: {
      say: { vi: '{kind} {number}: {title} ({programme}).', en: '{kind} {number}: {title} ({programme}).' },
      values: {
        kind: programmeItemKindNames[item.kind],
        number,
        title: item.title ?? { vi: 'chưa có tên', en: 'title not established' },
        programme: programme.name,
      },
      sources: item.sources,
      ...(item.provenance === 'unconfirmed' ? { steps: [UNCONFIRMED_TITLE] } : {}),
    },
  });
}

/** The sources of such an item tell what it is about, not what it is called. */
const UNCONFIRMED_TITLE: Explanation = {
  say: { vi: 'Tên chưa đối chiếu với văn bản gốc.', en: 'The title is unconfirmed.' },
};

function allItems(items: readonly ProgrammeItem[]): readonly ProgrammeItem[] {
  return items.flatMap((item) => [item, ...allItems(item.items ?? [])]);
}
