import * as z from 'zod/mini';
import type { YearSpan } from '../../capital/index.js';
import { lazySchema, type BilingualText, type Citation, type Provenance } from '../../foundation/internal.js';
import type { NationalPovertyStandardId, PovertyMeasure } from '../../poverty/index.js';
import type { Target } from '../../targets/index.js';
import { programmeIdSchema, type ProgrammeId } from '../programme.js';

/** A programme that has targets here: those since 2021, and the two of 2016–2020. */
export type TargetProgrammeId = ProgrammeId | 'new-rural-2016-2020' | 'poverty-2016-2020';

/** Whether an authority adopted a target, or it stood in a submission [tờ trình] only. */
export type TargetStage = 'adopted' | 'proposed';

/** A poverty rate, or a number of households, of the yearly review. */
export interface PovertyTargetMeasurement {
  /** The calculation: `povertyTrend` for a change, `povertyRates` for a level or a number. */
  readonly calculation: 'povertyTrend' | 'povertyRates';
  /** The measure; more than one where the text may mean either. */
  readonly measures: readonly PovertyMeasure[];
  /** The standards of the years that it spans: figures of two standards are not joined. */
  readonly standards: readonly NationalPovertyStandardId[];
  /** Of which households, where not of all. */
  readonly group?: BilingualText;
}

/** Criteria met, as scored. */
export interface CriteriaTargetMeasurement {
  /** The calculation: `scoreCriteria` for each commune, `summarizeScores` for an average. */
  readonly calculation: 'scoreCriteria' | 'summarizeScores';
  /** The criteria set. */
  readonly criteriaSet: string;
}

/** Titles that an authority gives: no score stands for them. */
export interface TitleTargetMeasurement {
  /** The calculation, which judges the conditions of the title; the title itself is reported. */
  readonly calculation: 'assessRecognition';
  /** The rules of recognition. */
  readonly recognitionRules: string;
}

/** A figure that no calculation of the library gives. */
export interface ReportedTargetMeasurement {
  /** It is taken from a report. */
  readonly calculation: 'reported-figure';
  /** The criteria set and indicator that state the same figure of a commune, where there is one. */
  readonly indicator?: {
    /** The criteria set. */
    readonly criteriaSet: string;
    /** The id of the indicator in it. */
    readonly id: string;
  };
}

/** What measures a target. */
export type TargetMeasurement =
  | PovertyTargetMeasurement
  | CriteriaTargetMeasurement
  | TitleTargetMeasurement
  | ReportedTargetMeasurement;

/** The members of a target that hold figures of their own. */
export type TargetMember = 'target' | 'baseline' | 'denominator' | 'path' | 'table';

/** Where the figures in a member of a target come from. */
export interface TargetFigureSource {
  /** The member. */
  readonly member: TargetMember;
  /** How sure they are. */
  readonly provenance: Provenance;
  /** Where they are found. */
  readonly sources: readonly Citation[];
}

/** A target of a National Target Programme. */
export interface ProgrammeTarget {
  /** Its identity: the programme’s, and a short name. */
  readonly id: string;
  /** The programme. */
  readonly programme: TargetProgrammeId;
  /** Whose target it is: `'national'`, or the identity of a province: `'gso2004:12'` is Lai Châu. */
  readonly place: string;
  /** Whether it was adopted. */
  readonly stage: TargetStage;
  /** The year at whose end it is due, or, for a change every year, the years for which it is asked. */
  readonly years: YearSpan;
  /** The target, as `targetGap` takes it. */
  readonly target: Target;
  /** What measures it. */
  readonly measuredBy: TargetMeasurement;
  /** Where each of its figures comes from. */
  readonly figures: readonly TargetFigureSource[];
  /** What a reader should know beside it. */
  readonly note?: BilingualText;
}

/** Schema of {@link TargetProgrammeId}. */
export const targetProgrammeIdSchema: z.ZodMiniType<TargetProgrammeId> = /* @__PURE__ */ lazySchema(() =>
  z.union([programmeIdSchema, z.enum(['new-rural-2016-2020', 'poverty-2016-2020'])]),
);
