import { deepFreeze, lazy } from '../../foundation/internal.js';
import { ethnicMinority2021Targets } from './data/ethnicMinority2021.js';
import { laiChauTargets } from './data/laiChau.js';
import { merged2026Targets } from './data/merged2026.js';
import { newRural2016Targets } from './data/newRural2016.js';
import { newRural2021Targets } from './data/newRural2021.js';
import { otherProvinceTargets } from './data/otherProvinces.js';
import { poverty2016Targets } from './data/poverty2016.js';
import { poverty2021Targets } from './data/poverty2021.js';
import type { ProgrammeTarget } from './programmeTargetTypes.js';

/** Every target that the library holds, adopted or proposed: the same frozen list each time. */
export const allProgrammeTargets: () => readonly ProgrammeTarget[] = /* @__PURE__ */ lazy(() =>
  deepFreeze([
    ...newRural2016Targets(),
    ...poverty2016Targets(),
    ...newRural2021Targets(),
    ...poverty2021Targets(),
    ...ethnicMinority2021Targets(),
    ...merged2026Targets(),
    ...laiChauTargets(),
    ...otherProvinceTargets(),
  ]),
);
