import { deepFreeze, lazy } from '../foundation/internal.js';
import { ethnicMinority2021 } from './data/ethnicMinority2021.js';
import { merged2026 } from './data/merged2026.js';
import { newRural2021 } from './data/newRural2021.js';
import { poverty2021 } from './data/poverty2021.js';
import type { Programme } from './programme.js';
import { identified } from './programmeDraft.js';

/**
 * The National Target Programmes since 2021: the three of 2021–2025, and the one of 2026–2035 that follows them: the same
 * frozen list each time.
 *
 * @example
 * ```ts
 * import { programmes } from 'mtqg';
 *
 * programmes().map(({ id, items }) => [id, items.length]);
 * // => [['new-rural-2021-2025', 11], ['poverty-2021-2025', 7], ['ethnic-minority-2021-2025', 10], ['merged-2026-2035', 2]]
 * ```
 */
export const programmes: () => readonly Programme[] = /* @__PURE__ */ lazy(() =>
  deepFreeze([newRural2021(), poverty2021(), ethnicMinority2021(), merged2026()].map(identified)),
);
