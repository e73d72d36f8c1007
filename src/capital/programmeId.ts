import * as z from 'zod/mini';
import { lazySchema } from '../foundation/internal.js';

/** The identity of a National Target Programme. */
export type ProgrammeId =
  | 'new-rural-2021-2025'
  | 'poverty-2021-2025'
  | 'ethnic-minority-2021-2025'
  | 'merged-2026-2035';

/** Schema of {@link ProgrammeId}. */
export const programmeIdSchema: z.ZodMiniType<ProgrammeId> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['new-rural-2021-2025', 'poverty-2021-2025', 'ethnic-minority-2021-2025', 'merged-2026-2035']),
);
