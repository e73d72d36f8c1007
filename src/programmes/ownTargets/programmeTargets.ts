import * as z from 'zod/mini';
import {
  deepFreeze,
  lazySchema,
  provenanceSchema,
  readInput,
  shortText,
  yearSchema,
  type Provenance,
} from '../../foundation/internal.js';
import { allProgrammeTargets } from './allProgrammeTargets.js';
import {
  targetProgrammeIdSchema,
  type ProgrammeTarget,
  type TargetProgrammeId,
  type TargetStage,
} from './programmeTargetTypes.js';

/** Which targets {@link programmeTargets} is to give; all adopted ones if nothing is said. */
export interface ProgrammeTargetsQuery {
  /** Those of this programme. */
  readonly programme?: TargetProgrammeId;
  /** Those due at the end of this year, and the yearly changes asked for in it. */
  readonly year?: number;
  /** Those of the country, `'national'`, or of a province by its identity. */
  readonly place?: string;
  /** Whether they were adopted; `adopted` if left out. */
  readonly stage?: TargetStage;
  /** Those of whose target figure the library is this sure. */
  readonly provenance?: Provenance;
}

/** Schema of {@link ProgrammeTargetsQuery}. */
export const programmeTargetsQuerySchema: z.ZodMiniType<ProgrammeTargetsQuery> = /* @__PURE__ */ lazySchema(
  () =>
    z.strictObject({
      programme: z.exactOptional(targetProgrammeIdSchema),
      year: z.exactOptional(yearSchema),
      place: z.exactOptional(shortText()),
      stage: z.exactOptional(z.enum(['adopted', 'proposed'])),
      provenance: z.exactOptional(provenanceSchema),
    }),
);

/**
 * Give the targets that the National Target Programmes set themselves, as `targetGap` and `assessPortfolio` take them: each with
 * the calculation that measures it and, for every figure, where it comes from.
 *
 * Source: 1600/QĐ-TTg and 1722/QĐ-TTg (2016–2020); 25/2021/QH15 and 263/QĐ-TTg, 24/2021/QH15 and 90/QĐ-TTg, 120/2020/QH14 and
 * 1719/QĐ-TTg (2021–2025); 257/2025/QH15 and 417/QĐ-BNNMT (from 2026). The three resolutions of 2020 and 2021 were read in the
 * official codification, the others are known through publications. The lists are not whole.
 *
 * @param query - Programme, year, place and stage; all of them optional.
 * @returns The targets that fit, in the order of the programmes; none if none fits. Frozen.
 * @throws MtqgError if a programme, year or stage is none.
 *
 * @example
 * ```ts
 * import { programmeTargets } from 'mtqg/programmes';
 *
 * const [communes] = programmeTargets({ programme: 'new-rural-2021-2025', year: 2025, place: 'national' });
 * communes !== undefined && 'target' in communes.target && communes.target.target; // => { value: '80', year: 2025 }
 * communes?.figures[0]?.provenance; // => 'official'
 * ```
 */
export function programmeTargets(query: ProgrammeTargetsQuery = {}): readonly ProgrammeTarget[] {
  const {
    programme,
    year,
    place,
    stage = 'adopted',
    provenance,
  } = readInput(programmeTargetsQuerySchema, query);
  return deepFreeze(
    allProgrammeTargets().filter(
      (target) =>
        target.stage === stage &&
        (programme === undefined || target.programme === programme) &&
        (year === undefined || (target.years.from <= year && year <= target.years.to)) &&
        (place === undefined || target.place === place) &&
        (provenance === undefined || target.figures[0]?.provenance === provenance),
    ),
  );
}
