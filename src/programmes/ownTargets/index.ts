/**
 * The targets that the programmes set themselves, as data.
 *
 * @packageDocumentation
 */
export { programmeTarget, type FoundProgrammeTarget } from './programmeTarget.js';
export type {
  CriteriaTargetMeasurement,
  PovertyTargetMeasurement,
  ProgrammeTarget,
  ReportedTargetMeasurement,
  TargetFigureSource,
  TargetMeasurement,
  TargetMember,
  TargetProgrammeId,
  TargetStage,
  TitleTargetMeasurement,
} from './programmeTargetTypes.js';
export { programmeTargets, type ProgrammeTargetsQuery } from './programmeTargets.js';
