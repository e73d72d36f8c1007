/**
 * The National Target Programmes as data: the three of 2021-2025 and the one of 2026-2035.
 *
 * @packageDocumentation
 */
export { describeError, explain, formatQuantity, isMtqgError, isRefusal } from '../foundation/index.js';
export { findProgrammes, type FindProgrammesOptions, type FoundProgrammes } from './findProgrammes.js';
export { programmeInstruments, type ProgrammeInstrumentName } from './instruments.js';
export {
  legalRoleNames,
  programmeFieldNames,
  type CapitalDeadline,
  type ItemCapital,
  type LegalRole,
  type Programme,
  type ProgrammeCapital,
  type ProgrammeCapitalVintage,
  type ProgrammeField,
  type ProgrammeId,
  type ProgrammeInstrument,
  type ProgrammeItem,
  type ProgrammeItemKind,
  type ProgrammeOwner,
  type ThematicProgramme,
} from './programme.js';
export {
  programmeItem,
  programmeItemKindNames,
  type FoundProgrammeItem,
  type ProgrammeItemQuery,
} from './programmeItem.js';
export { programmeOn, type ProgrammeOnDate, type ProgrammeQuery } from './programmeOn.js';
export { programmes } from './programmes.js';
export * from './ownTargets/index.js';
