import type * as z from 'zod/mini';
import { figureInputSchema, lazySchema, type FigureInput } from '../../../foundation/internal.js';
import type { UnitLevel } from '../../../units/internal.js';

/** The levels, each the unit of a number of its places. */
const LEVELS = ['province', 'district', 'commune', 'village'] as const;

/** Schema of a number of places: alone, or with their level as its unit. */
export const placeCountSchema: z.ZodMiniType<FigureInput<UnitLevel>> = /* @__PURE__ */ lazySchema(() =>
  figureInputSchema({ units: LEVELS, min: 0, integer: true }),
);

/** What is wrong with the unit of a number of places of a level, as the details of `unit-mismatch`; nothing if it has none. */
export function otherLevel(
  count: FigureInput<UnitLevel>,
  level: UnitLevel,
): Readonly<Record<'expected' | 'received', string>> | undefined {
  const unit = typeof count === 'object' && 'unit' in count ? count.unit : level;
  return unit === level ? undefined : { expected: level, received: unit };
}
