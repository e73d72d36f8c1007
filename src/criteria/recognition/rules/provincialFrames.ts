import { lazy } from '../../../foundation/internal.js';
import { rememberRules } from '../model/checkedRules.js';
import type { FindingCondition } from '../model/recognitionConditions.js';
import type { RecognitionRules } from '../model/recognitionRules.js';
import { modelCommune, smartCommunePilot } from './sources.js';

/** Titles whose criteria are the province's to set: the frames into which they go. */

/** A smart village [thôn thông minh], as the province defines it: 319/QĐ-TTg. */
export const smartVillageRecognition: () => RecognitionRules = /* @__PURE__ */ lazy(() => {
  const condition: FindingCondition = {
    kind: 'finding',
    id: 'criteria',
    name: {
      vi: 'Tiêu chí thôn thông minh do UBND cấp tỉnh quy định',
      en: "The province's criteria for smart villages",
    },
    requirement: { kind: 'set-by-province', citation: modelCommune },
    citation: modelCommune,
  };
  return rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-village-smart',
    level: 'village',
    tier: 'smart',
    title: { vi: 'Mô hình thôn thông minh', en: 'Smart-village model' },
    validity: { from: '2022-03-08', to: null },
    citation: {
      ...modelCommune,
      note: {
        vi: 'Chưa rõ ngày có hiệu lực của Quyết định số 319/QĐ-TTg, lấy ngày ký.',
        en: 'The first day in force of 319/QĐ-TTg is not established, that of signing is taken.',
      },
    },
    conditions: [condition],
  });
});

/** A smart commune [xã thông minh], a pilot in each province: 924/QĐ-TTg. That the province sets the criteria is unconfirmed. */
export const smartCommuneRecognition: () => RecognitionRules = /* @__PURE__ */ lazy(() => {
  const citation = { ...smartCommunePilot, provenance: 'unconfirmed' } as const;
  const condition: FindingCondition = {
    kind: 'finding',
    id: 'criteria',
    name: { vi: 'Tiêu chí xã thông minh của tỉnh', en: "The province's criteria for smart communes" },
    requirement: { kind: 'set-by-province', citation },
    citation,
  };
  return rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-commune-smart',
    level: 'commune',
    tier: 'smart',
    title: { vi: 'Mô hình thí điểm xã thông minh', en: 'Pilot smart-commune model' },
    validity: { from: '2022-08-02', to: null },
    citation: smartCommunePilot,
    conditions: [condition],
  });
});
