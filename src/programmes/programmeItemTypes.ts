import type { BilingualText, Citation, Provenance, Quantity } from '../foundation/internal.js';

/** What a part of a programme is: project [dự án], sub-project [tiểu dự án], component [nội dung thành phần], part [hợp phần], content [nội dung]. */
export type ProgrammeItemKind = 'project' | 'sub-project' | 'component' | 'part' | 'content';

/** Money set aside for an item, and what of it is counted. */
export interface ItemCapital {
  /** The amount. */
  readonly amount: Quantity<'VND'>;
  /** What is counted: source and years. */
  readonly scope: BilingualText;
  /** Where it is found. */
  readonly sources: readonly Citation[];
}

/** A project, component or content of a programme. */
export interface ProgrammeItem {
  /** Its identity: that of its programme, and its number: `ethnic-minority-2021-2025/8`. */
  readonly id: string;
  /** Its number in the programme as a path: `8`, `3.1`, `II.3`. Numbers restart in each programme. */
  readonly number: string;
  /** What it is. */
  readonly kind: ProgrammeItemKind;
  /** Its Vietnamese title, `…` where the copy shortens it, and the library's English; absent if it is not established. */
  readonly title?: BilingualText;
  /** How sure the title is; `unknown` if there is none. */
  readonly provenance: Provenance;
  /** Where the title is found. */
  readonly sources: readonly Citation[];
  /** Who leads it, if established. */
  readonly lead?: BilingualText;
  /** Money set aside for it, if established. */
  readonly capital?: ItemCapital;
  /** What it is divided into, as far as established. */
  readonly items?: readonly ProgrammeItem[];
  /** The items of earlier programmes whose work it goes on with, where that is established; they may stand on another level. */
  readonly predecessors?: readonly string[];
  /** The items of later programmes that go on with its work, where that is established. */
  readonly successors?: readonly string[];
  /** What a reader should know beside it. */
  readonly note?: BilingualText;
}

/** A thematic programme [chương trình chuyên đề], which hangs under a component of its programme. */
export interface ThematicProgramme {
  /** Its identity: that of its programme, and the number of its decision: `new-rural-2021-2025/919`. */
  readonly id: string;
  /** Its title. */
  readonly title: BilingualText;
  /** The number of the component that it serves. */
  readonly component: string;
  /** The decision that approves it. */
  readonly decision: Citation;
}
