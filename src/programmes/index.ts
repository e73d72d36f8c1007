/**
 * The National Target Programmes as data: the three of 2021-2025 and the one of 2026-2035.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export { findProgrammes, type FindProgrammesOptions, type FoundProgrammes } from './findProgrammes.js';
export { programmeInstruments, type ProgrammeInstrumentName } from './instruments.js';
export { legalRoleNames, type LegalRole, type ProgrammeInstrument } from './legalRoles.js';
export {
  programmeFieldNames,
  type Programme,
  type ProgrammeField,
  type ProgrammeId,
  type ProgrammeOwner,
} from './programme.js';
export type { CapitalDeadline, ProgrammeCapital, ProgrammeCapitalVintage } from './programmeCapital.js';
export type {
  ItemCapital,
  ProgrammeItem,
  ProgrammeItemKind,
  ThematicProgramme,
} from './programmeItemTypes.js';
export {
  programmeItem,
  programmeItemKindNames,
  type FoundProgrammeItem,
  type ProgrammeItemQuery,
} from './programmeItem.js';
export { programmeOn, type ProgrammeOnDate, type ProgrammeQuery } from './programmeOn.js';
export { programmes } from './programmes.js';
export * from './ownTargets/index.js';
