import type { Citation, DecimalText, IsoDate, Validity } from '../../foundation/internal.js';
import type { Classification } from '../classifications/classifications.js';
import type { UnitKind } from './unitKinds.js';
import type { CodeSystem, UnitCode, UnitRef } from './unitRef.js';

/**
 * The identity of a unit: the system of its code and the code in it: `'gso2004:15'` is Yên Bái, `'nso2025:15'` Lào Cai. Where a
 * code was borne by several units one after the other, the last of them has it alone, those before it with their last day:
 * `'gso2004:01@2008-07-31'` is Hà Nội before it took in Hà Tây.
 */
export type UnitId = string;

/** What a unit was called and what kind it was during a time: a commune [xã] becomes a ward [phường], a province a city. */
export interface DatedKind {
  /** The kind. */
  readonly kind: UnitKind;
  /** The days on which it is of that kind. */
  readonly validity: Validity;
  /** The act that made it so, as printed. */
  readonly act?: string;
  /** Whether its first day is that of the first list that shows it, the day in force not being known. */
  readonly isListDay?: true;
}

/** What a unit was called during a time. */
export interface DatedName {
  /** The name, without its kind. */
  readonly name: string;
  /** The days on which it is called so. */
  readonly validity: Validity;
  /** The act that made it so, as printed. */
  readonly act?: string;
  /** Whether its first day is that of the first list that shows it, the day in force not being known. */
  readonly isListDay?: true;
}

/** The unit in which another lies during a time. */
export interface UnitMembership {
  /** The unit in which it lies. */
  readonly parent: UnitId;
  /** The days on which it lies there. */
  readonly validity: Validity;
  /** Whether its first day is that of the first list that shows it, the day in force not being known. */
  readonly isListDay?: true;
}

/** A classification of a unit during a time, with what it rests on. */
export interface DatedClassification {
  /** The classification. */
  readonly classification: Classification;
  /** The days on which it holds. */
  readonly validity: Validity;
  /** What it rests on, and how sure that is. */
  readonly citation: Citation;
}

/** The regions of the criteria sets of 2010–2025 [vùng]: seven columns, by the province as it was until 30 June 2025. */
export type CriteriaRegion = 'TDMNPB' | 'DBSH' | 'BTB' | 'DHNTB' | 'TN' | 'DNB' | 'DBSCL';

/** The six socio-economic regions of the 34 provinces. */
export type EconomicRegion = 'TDMNPB' | 'DBSH' | 'BTB' | 'DHNTBTN' | 'DNB' | 'DBSCL';

/** A unit in a result: its identity and what people call it. */
export interface NamedUnit {
  /** Its identity. */
  readonly id: UnitId;
  /** Its name with its kind, or its identity where no directory names it. */
  readonly name: string;
}

/** An administrative unit [đơn vị hành chính] of a directory. */
export interface Unit extends UnitRef {
  /** Its identity. */
  readonly id: UnitId;
  /** Its code, with the system that gives it. */
  readonly code: UnitCode;
  /** Its name with its kind: `Xã Y Tý`, `Tỉnh Lào Cai`. */
  readonly fullName: string;
  /** Other spellings and historic names. */
  readonly aliases: readonly string[];
  /** What it was and is called, in the order of time; left out where it was never called otherwise. */
  readonly names?: readonly DatedName[];
  /** What kind it is and was, in the order of time. */
  readonly kinds: readonly DatedKind[];
  /** The days on which it exists under this code. */
  readonly validity: Validity;
  /** The units in which it lies, in the order of time. */
  readonly parents: readonly UnitMembership[];
  /** Its classifications, where known. */
  readonly classifications?: readonly DatedClassification[];
  /** Its column in the criteria sets of 2010–2025, for a province of that time. */
  readonly criteriaRegion?: CriteriaRegion;
  /** Its socio-economic region, for a province from 1 July 2025. */
  readonly economicRegion?: EconomicRegion;
  /** Its code in ISO 3166-2, where the standard has one for this territory. */
  readonly iso?: string;
  /** Its area in square kilometres, where known. */
  readonly areaKm2?: DecimalText;
  /** Its people, where known. */
  readonly population?: DecimalText;
}

/**
 * How much of a unit goes to its successor: `whole`; `part`, people and area divided; `part-area-all-people`, part of its area
 * with all its people; `area-only`, area without people; `people-only`, people without area; `unknown`, at least some of it, and
 * nobody can tell how much: it is not to be taken for the whole.
 */
export type SuccessionExtent =
  | 'whole'
  | 'part'
  | 'part-area-all-people'
  | 'area-only'
  | 'people-only'
  | 'unknown';

/**
 * What says that one unit went into another. A sentence that names both: of the law (`law-text`, `act`); of a resolution of the
 * People's Council (`council-resolution`) or of a plan (`plan`), both older than the act; of the press (`press`); of `wikipedia`;
 * of another text (`stated`). A compiled list that names old units and those of 2025 (`listed`), with a step in between
 * `listed-inferred`. A name or the title of an act alone (`inferred`). The communes of a district (`derived`). A code given to the
 * same unit instead of another (`recoded`). A code and name that go on (`continued`).
 */
export type LinkSureness =
  | 'law-text'
  | 'act'
  | 'council-resolution'
  | 'plan'
  | 'press'
  | 'wikipedia'
  | 'stated'
  | 'listed'
  | 'listed-inferred'
  | 'inferred'
  | 'derived'
  | 'recoded'
  | 'continued';

/** One unit, or a part of it, goes into another. */
export interface Succession {
  /** The old unit. */
  readonly predecessor: UnitId;
  /** The new unit. */
  readonly successor: UnitId;
  /** How much of the old unit it is. */
  readonly extent: SuccessionExtent;
  /** The first day of the new unit. */
  readonly date: IsoDate;
  /** The act, as printed. */
  readonly act?: string;
  /** Whether the day is that of the first list that shows it, the day in force not being known. */
  readonly isListDay?: true;
  /** What says so, where links of one directory are not all equally sure. */
  readonly sureness?: LinkSureness;
  /** The text or page that says so. */
  readonly foundIn?: string;
}

/** What some fields of a directory rest on. */
export interface FieldSource {
  /** The system of the units in question; of all if left out. */
  readonly system?: CodeSystem;
  /** The fields of the units (`'name'`), or `'successions'`. */
  readonly fields: readonly string[];
  /** What they rest on, and how sure that is. */
  readonly citation: Citation;
}

/** Units and how they followed one another: the provinces, the communes, or a caller's own. Plain data. */
export interface UnitDirectory {
  /** Marks a directory. */
  readonly kind: 'unit-directory';
  /** What it holds, for instance `provinces`. */
  readonly name: string;
  /** The units. */
  readonly units: readonly Unit[];
  /** How they followed one another; either end may lie in another directory. */
  readonly successions: readonly Succession[];
  /** The day up to which it is kept. */
  readonly asOf: IsoDate;
  /**
   * The first day of which it knows what there was: look-ups of earlier days are refused. All days where left out. Of two
   * directories that hold a unit of one identity, the one that knows earlier days is believed.
   */
  readonly knownFrom?: IsoDate;
  /** What its fields rest on, where that is said for all units alike. */
  readonly sources?: readonly FieldSource[];
  /** What the sources ask to be said. */
  readonly notices: readonly string[];
}
