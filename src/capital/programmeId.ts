import * as z from 'zod/mini';
import { lazySchema, type BilingualText } from '../foundation/internal.js';

/** The identity of a National Target Programme. */
export type ProgrammeId =
  | 'new-rural-2021-2025'
  | 'poverty-2021-2025'
  | 'ethnic-minority-2021-2025'
  | 'merged-2026-2035';

/** What the programmes are called in a table. */
export const programmeNames: Readonly<Record<ProgrammeId, BilingualText>> = {
  'new-rural-2021-2025': {
    vi: 'Chương trình xây dựng nông thôn mới giai đoạn 2021-2025',
    en: 'new rural development, 2021-2025',
  },
  'poverty-2021-2025': {
    vi: 'Chương trình giảm nghèo bền vững giai đoạn 2021-2025',
    en: 'sustainable poverty reduction, 2021-2025',
  },
  'ethnic-minority-2021-2025': {
    vi: 'Chương trình phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2025',
    en: 'ethnic-minority and mountainous areas, 2021-2025',
  },
  'merged-2026-2035': {
    vi: 'Chương trình xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026-2035',
    en: 'new rural development, sustainable poverty reduction and ethnic-minority and mountainous areas, 2026-2035',
  },
};

/** Schema of {@link ProgrammeId}. */
export const programmeIdSchema: z.ZodMiniType<ProgrammeId> = /* @__PURE__ */ lazySchema(() =>
  z.enum(Object.keys(programmeNames) as ProgrammeId[]),
);
