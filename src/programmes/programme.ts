import * as z from 'zod/mini';
import { deepFreeze, lazySchema } from '../foundation/internal.js';
import type { BilingualText, Citation, Provenance, Validity } from '../foundation/internal.js';
import type { ProgrammeId, YearSpan } from '../capital/index.js';
import type { NationalPovertyStandardId } from '../poverty/index.js';
import type { ProgrammeInstrument } from './legalRoles.js';
import type { CapitalDeadline, ProgrammeCapital } from './programmeCapital.js';
import type { ProgrammeItem, ThematicProgramme } from './programmeItemTypes.js';

export { programmeIdSchema, type ProgrammeId } from '../capital/data/internal.js';

/** The fields of the programmes: new rural development, sustainable poverty reduction, ethnic-minority and mountainous areas. */
export type ProgrammeField = 'new-rural' | 'poverty' | 'ethnic-minority';

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
