import { lazy } from '../../foundation/internal.js';
import type { RecognitionRules } from './model/recognitionRules.js';
import {
  advancedCommuneRecognition2021to2025,
  communeRecognition2021to2025,
  modelCommuneRecognition2021to2025,
} from './rules/communes2021to2025.js';
import {
  advancedDistrictRecognition2021to2025,
  districtRecognition2021to2025,
  specialDistrictRecognition2021to2025,
  townRecognition2021to2025,
} from './rules/districts2021to2025.js';
import { provinceRecognition2021to2025 } from './rules/province2021to2025.js';
import { smartCommuneRecognition, smartVillageRecognition } from './rules/provincialFrames.js';
import {
  communeRecognition2026to2030,
  modernCommuneRecognition2026to2030,
  provinceRecognition2026to2030,
  wardRecognition2026to2030,
} from './rules/rules2026to2030.js';

/**
 * The rules of recognition that the library holds, as far as they are established; what is not is `unknown` in them. They are made
 * when they are first asked for, and are the same ones ever after; each also has a function of its own.
 *
 * @returns The rules, frozen.
 *
 * @example
 * ```ts
 * import { officialRecognitionRules } from 'mtqg/criteria';
 *
 * officialRecognitionRules().length; // => 14
 * ```
 */
export const officialRecognitionRules: () => readonly RecognitionRules[] = /* @__PURE__ */ lazy(() =>
  Object.freeze([
    communeRecognition2021to2025(),
    advancedCommuneRecognition2021to2025(),
    modelCommuneRecognition2021to2025(),
    smartCommuneRecognition(),
    smartVillageRecognition(),
    districtRecognition2021to2025(),
    advancedDistrictRecognition2021to2025(),
    townRecognition2021to2025(),
    specialDistrictRecognition2021to2025(),
    provinceRecognition2021to2025(),
    communeRecognition2026to2030(),
    modernCommuneRecognition2026to2030(),
    wardRecognition2026to2030(),
    provinceRecognition2026to2030(),
  ]),
);
