import { deepFreeze } from '../../../foundation/internal.js';
import type { AssessmentMethod, AssessmentMethodId } from '../model/assessmentMethod.js';
import { destatisMethod } from './destatisDns.js';
import { escapCsiMethod } from './escapCsi.js';
import { eurostatMethod } from './eurostat.js';
import { istatMethod } from './istat.js';
import { oecdDistanceMethod } from './oecdDistance.js';
import { openSdgMethod } from './openSdgMethod.js';
import { sdsnTrendMethod } from './sdsnTrend.js';
import { unsd2022Method } from './unsd2022.js';
import { unsd2023Method } from './unsd2023.js';

/**
 * The published methods by which progress is assessed: what each is called, where it is published, what in it was read in the
 * primary source and what was not, its known defects, and what it takes for granted of the way and of what to compare with.
 *
 * @example
 * ```ts
 * import { assessmentMethods } from 'mtqg/targets/assessments';
 *
 * assessmentMethods['unsd-2023'].yardstick; // => 'gap-from-baseline'
 * assessmentMethods.istat.trendShape; // => 'exponential'
 * ```
 */
export const assessmentMethods: Readonly<Record<AssessmentMethodId, AssessmentMethod>> =
  /* @__PURE__ */ (() =>
    deepFreeze({
      eurostat: eurostatMethod(),
      'open-sdg': openSdgMethod(),
      'unsd-2022': unsd2022Method(),
      'unsd-2023': unsd2023Method(),
      'escap-csi': escapCsiMethod(),
      'destatis-dns': destatisMethod(),
      'sdsn-trend': sdsnTrendMethod(),
      istat: istatMethod(),
      'oecd-distance': oecdDistanceMethod(),
    }))();
