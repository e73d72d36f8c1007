import * as z from 'zod/mini';
import { lazySchema } from '../../foundation/internal.js';

/** What a figure goes by when units are merged and divided: the people, for households and persons, or the area. */
export type Moving = 'people' | 'area';

/** Schema of {@link Moving}. */
export const movingSchema: z.ZodMiniType<Moving> = /* @__PURE__ */ lazySchema(() =>
  z.enum(['people', 'area']),
);
