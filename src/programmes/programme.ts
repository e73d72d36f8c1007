import * as z from 'zod/mini';
import { deepFreeze, lazySchema } from '../foundation/internal.js';
import type {
  BilingualText,
  Citation,
  IsoDate,
  Provenance,
  Quantity,
  Validity,
} from '../foundation/internal.js';
import type { CapitalSourceCode, ProgrammeId, YearSpan } from '../capital/index.js';
import type { QualifierSense } from '../figures/index.js';
import type { NationalPovertyStandardId } from '../poverty/index.js';

export { programmeIdSchema, type ProgrammeId } from '../capital/internal.js';

/** The fields of the programmes: new rural development, sustainable poverty reduction, ethnic-minority and mountainous areas. */
export type ProgrammeField = 'new-rural' | 'poverty' | 'ethnic-minority';

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

/** Who owns a programme [chủ chương trình], and when. */
export interface ProgrammeOwner {
  /** The ministry. */
  readonly name: BilingualText;
  /** The years in which it does, where ownership changed: the year of the change is the last of one and the first of the next. */
  readonly years?: YearSpan;
  /** How sure it is. */
  readonly provenance: Provenance;
  /** Where it is found. */
  readonly sources: readonly Citation[];
}

/**
 * What an instrument does for a programme: approves its investment policy, decides its contents, says how it is managed, how central
 * capital is allocated, how recurrent funds are spent, allows special mechanisms, or plans its implementation.
 */
export type LegalRole =
  | 'approval'
  | 'programme-decision'
  | 'implementation-plan'
  | 'management-decree'
  | 'allocation'
  | 'recurrent-funds'
  | 'special-mechanisms';

/** An instrument in the legal chain of a programme. */
export interface ProgrammeInstrument {
  /** What it does. */
  readonly role: LegalRole;
  /** The instrument. */
  readonly citation: Citation;
  /** The number of the instrument that it amends, if it amends one. */
  readonly amends?: string;
}

/** Which assignment of capital is meant: as approved, as in the medium-term plan, or as it was expected to be mobilised. */
export type ProgrammeCapitalVintage = 'approved' | 'medium-term' | 'expected';

/** Capital of a programme from one source. One line has several true values, by vintage. */
export interface ProgrammeCapital {
  /** The source; all of them, if left out. */
  readonly source?: CapitalSourceCode;
  /** Which assignment is meant. */
  readonly vintage: ProgrammeCapitalVintage;
  /** The amount, as exact as its source gives it. */
  readonly amount: Quantity<'VND'>;
  /** The years that it covers. */
  readonly years: YearSpan;
  /** How the text qualifies it: at least, about. */
  readonly qualifier?: QualifierSense;
  /** How sure it is. */
  readonly provenance: Provenance;
  /** Where it is found. */
  readonly sources: readonly Citation[];
}

/** The last day on which capital may be spent. */
export interface CapitalDeadline {
  /** The day. */
  readonly date: IsoDate;
  /** Where it is found. */
  readonly sources: readonly Citation[];
}

/** A National Target Programme [chương trình mục tiêu quốc gia]. */
export interface Programme {
  /** Its identity in this library. */
  readonly id: ProgrammeId;
  /** Its name. */
  readonly name: BilingualText;
  /** What it is called for short: `NTM`, `MTQG 1719`. */
  readonly abbreviations: readonly string[];
  /** The fields that it covers. */
  readonly fields: readonly ProgrammeField[];
  /** The years in its title. */
  readonly titleYears: YearSpan;
  /** The days on which it is the programme of its fields. */
  readonly validity: Validity;
  /** What each end of the validity rests on. */
  readonly validitySources: {
    /** What the first day rests on. */
    readonly from: Citation;
    /** What the last day rests on. */
    readonly to: Citation;
  };
  /** The phases of its title's years. */
  readonly phases: readonly YearSpan[];
  /** The instruments that it rests on, by what they do. */
  readonly legalChain: readonly ProgrammeInstrument[];
  /** Who owns it, in the order of time. */
  readonly owners: readonly ProgrammeOwner[];
  /** Its projects, components or parts. */
  readonly items: readonly ProgrammeItem[];
  /** The thematic programmes under its components. */
  readonly thematicProgrammes: readonly ThematicProgramme[];
  /** Its capital by source and vintage, as far as established. */
  readonly capital: readonly ProgrammeCapital[];
  /** The criteria sets by which communes are judged under it, by id. */
  readonly criteriaSets: readonly string[];
  /** The poverty standards by which its poverty rates are measured. */
  readonly povertyStandards: readonly NationalPovertyStandardId[];
  /** The programmes that it follows. */
  readonly predecessors: readonly ProgrammeId[];
  /** The programmes that follow it. */
  readonly successors: readonly ProgrammeId[];
  /** The last day on which its carried-over capital may be spent, where that is later than its validity. */
  readonly capitalCarriedTo?: CapitalDeadline;
  /** What a reader should know beside it. */
  readonly notes: readonly BilingualText[];
}

/** Schema of {@link ProgrammeField}. */
export const programmeFieldSchema: z.ZodMiniType<ProgrammeField> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['new-rural', 'poverty', 'ethnic-minority']),
);

/** What the fields of the programmes are called. */
export const programmeFieldNames: Readonly<Record<ProgrammeField, BilingualText>> =
  /* @__PURE__ */ deepFreeze({
    'new-rural': { vi: 'xây dựng nông thôn mới', en: 'new rural development' },
    poverty: { vi: 'giảm nghèo bền vững', en: 'sustainable poverty reduction' },
    'ethnic-minority': {
      vi: 'phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
      en: 'socio-economic development of ethnic-minority and mountainous areas',
    },
  });

/** What the roles of instruments are called. */
export const legalRoleNames: Readonly<Record<LegalRole, BilingualText>> = /* @__PURE__ */ deepFreeze({
  approval: { vi: 'phê duyệt chủ trương đầu tư', en: 'approves the investment policy' },
  'programme-decision': { vi: 'phê duyệt, điều chỉnh chương trình', en: 'approves or adjusts the programme' },
  'implementation-plan': { vi: 'kế hoạch triển khai', en: 'plans the implementation' },
  'management-decree': { vi: 'cơ chế quản lý, tổ chức thực hiện', en: 'management and implementation' },
  allocation: { vi: 'phân bổ vốn, vốn đối ứng', en: 'allocation and counterpart' },
  'recurrent-funds': { vi: 'quản lý, sử dụng kinh phí thường xuyên', en: 'recurrent funds' },
  'special-mechanisms': { vi: 'cơ chế, chính sách đặc thù', en: 'special mechanisms' },
});
