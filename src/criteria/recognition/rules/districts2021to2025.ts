import { decision211 } from '../../sets/communeRules2021to2025.js';
import { lazy } from '../../../foundation/internal.js';
import { rememberRules } from '../model/checkedRules.js';
import type { RecognitionNote, RecognitionRules } from '../model/recognitionRules.js';
import {
  communes,
  from,
  ifThereAreAny,
  further,
  lastDayOfDistricts,
  lastTwoYears,
  primeMinister,
  reaches,
  satisfaction,
  satisfactionInEach,
  setMet,
  shareFrom,
  townships,
  unknown,
} from './conditions.js';
import {
  advancedDistrictInCity,
  advancedDistrictInProvince,
  decision18,
  decision320,
  districtConditions,
  districtSatisfaction,
  districtWithoutCommunes,
} from './sources.js';

const revocationUnknown: RecognitionNote = {
  text: {
    vi: 'Chưa có thông tin về trường hợp thu hồi quyết định công nhận huyện.',
    en: 'When the recognition of a district is revoked is not established.',
  },
  citation: { source: decision18, article: 'Điều 4', provenance: 'unknown' },
};

const firstDay: RecognitionNote = {
  text: {
    vi: 'Chưa rõ ngày có hiệu lực của Quyết định số 320/QĐ-TTg, lấy ngày ký.',
    en: 'The first day in force of 320/QĐ-TTg is not established, that of signing is taken.',
  },
  citation: { source: decision320, provenance: 'unconfirmed' },
};

/** The criteria of 320/QĐ-TTg are not held: what was found of them has to be given. */
const districtSet = { vi: 'Đạt bộ tiêu chí huyện', en: 'The criteria for districts are met' };

/** A new-rural district 2021–2025 [huyện đạt chuẩn nông thôn mới]: 320/QĐ-TTg, Annex I. */
export const districtRecognition2021to2025: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-district-2021-2025',
    level: 'district',
    tier: 'standard',
    title: {
      vi: 'Huyện đạt chuẩn nông thôn mới giai đoạn 2021-2025',
      en: 'New-rural district 2021-2025',
    },
    validity: { from: '2022-03-08', to: null },
    lastDayOfLevel: lastDayOfDistricts,
    citation: { source: decision320, article: 'Phụ lục I', provenance: 'secondary' },
    authority: primeMinister(),
    scoreAge: lastTwoYears(),
    memberGroups: [communes, townships],
    conditions: [
      shareFrom(
        '100',
        { id: 'communes-standard', memberGroup: 'communes', tier: 'standard' },
        { vi: '100% số xã đạt chuẩn nông thôn mới', en: 'All communes of the standard' },
        districtConditions,
      ),
      shareFrom(
        '10',
        { id: 'communes-advanced', memberGroup: 'communes', tier: 'advanced' },
        { vi: 'Ít nhất 10% số xã đạt chuẩn nâng cao', en: 'At least 10% of the communes advanced' },
        districtConditions,
      ),
      ifThereAreAny(
        shareFrom(
          '100',
          { id: 'townships-civilised', memberGroup: 'townships', tier: 'civilised-urban' },
          { vi: '100% số thị trấn đạt chuẩn đô thị văn minh', en: 'All townships civilised-urban' },
          districtConditions,
        ),
      ),
      reaches('satisfaction', satisfaction, from('90', 'percent', districtSatisfaction), districtConditions),
      satisfactionInEach('80', districtConditions),
      setMet({ level: 'district', tier: 'standard' }, districtSet, districtConditions),
    ],
    notes: [revocationUnknown, firstDay],
  }),
);

/** An advanced district 2021–2025 [huyện nông thôn mới nâng cao]: 320/QĐ-TTg, Annex III, as far as local texts show it. */
export const advancedDistrictRecognition2021to2025: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-district-advanced-2021-2025',
    level: 'district',
    tier: 'advanced',
    title: {
      vi: 'Huyện nông thôn mới nâng cao giai đoạn 2021-2025',
      en: 'Advanced new-rural district 2021-2025',
    },
    validity: { from: '2022-03-08', to: null },
    lastDayOfLevel: lastDayOfDistricts,
    citation: { source: decision320, article: 'Phụ lục III', provenance: 'unconfirmed' },
    authority: primeMinister(),
    scoreAge: lastTwoYears(),
    memberGroups: [communes, townships],
    conditions: [
      shareFrom(
        '50',
        { id: 'communes-advanced', memberGroup: 'communes', tier: 'advanced' },
        { vi: 'Ít nhất 50% số xã đạt chuẩn nâng cao', en: 'At least 50% of the communes advanced' },
        advancedDistrictInCity,
      ),
      ifThereAreAny(
        shareFrom(
          '100',
          { id: 'townships-civilised', memberGroup: 'townships', tier: 'civilised-urban' },
          { vi: '100% số thị trấn đạt chuẩn đô thị văn minh', en: 'All townships civilised-urban' },
          advancedDistrictInCity,
        ),
      ),
      reaches(
        'satisfaction',
        satisfaction,
        from('95', 'percent', advancedDistrictInProvince),
        advancedDistrictInProvince,
      ),
      satisfactionInEach('85', advancedDistrictInCity),
      setMet({ level: 'district', tier: 'advanced' }, districtSet, {
        source: decision320,
        article: 'Phụ lục III',
        provenance: 'unconfirmed',
      }),
    ],
    notes: [revocationUnknown, firstDay],
  }),
);

/** A town or city that completes the task 2021–2025 [thị xã, thành phố hoàn thành nhiệm vụ]: 320/QĐ-TTg, Annex II, not read. */
export const townRecognition2021to2025: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-town-2021-2025',
    level: 'district',
    tier: 'standard',
    variant: 'town-or-city',
    title: {
      vi: 'Thị xã, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới giai đoạn 2021-2025',
      en: 'Town or city completing the new-rural task 2021-2025',
    },
    validity: { from: '2022-03-08', to: null },
    lastDayOfLevel: lastDayOfDistricts,
    citation: { source: decision320, article: 'Phụ lục II', provenance: 'secondary' },
    authority: primeMinister(),
    conditions: [
      unknown(
        'conditions',
        { vi: 'Các điều kiện tại Phụ lục II', en: 'The conditions of Annex II' },
        { source: decision320, article: 'Phụ lục II', provenance: 'unknown' },
      ),
    ],
    notes: [revocationUnknown, firstDay],
  }),
);

/**
 * A district without communes 2021–2025 [huyện đặc thù không có đơn vị hành chính cấp xã]: 211/QĐ-TTg, from 1 March 2024. The sources
 * break off at criterion 5, so that the outcome is never better than open without a finding on the rest.
 */
export const specialDistrictRecognition2021to2025: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules({
    kind: 'recognition-rules',
    id: 'recognition-district-without-communes-2021-2025',
    level: 'district',
    tier: 'special',
    title: {
      vi: 'Huyện nông thôn mới đặc thù không có đơn vị hành chính cấp xã giai đoạn 2021-2025',
      en: 'Special new-rural district without communes 2021-2025',
    },
    validity: { from: '2024-03-01', to: null },
    lastDayOfLevel: lastDayOfDistricts,
    citation: districtWithoutCommunes,
    authority: primeMinister(),
    scoreAge: lastTwoYears(),
    conditions: [
      reaches(
        'satisfaction',
        satisfaction,
        from('90', 'percent', districtWithoutCommunes),
        districtWithoutCommunes,
      ),
      setMet(
        { level: 'district', tier: 'special', ids: ['district-without-communes-2021-2025'] },
        {
          vi: 'Đạt tiêu chí huyện nông thôn mới đặc thù',
          en: 'The criteria for special districts are met',
        },
        districtWithoutCommunes,
      ),
      further({
        source: decision211,
        provenance: 'unknown',
        note: {
          vi: 'Nguồn bị cắt ở tiêu chí 5.',
          en: 'The sources break off at criterion 5.',
        },
      }),
    ],
    notes: [revocationUnknown],
  }),
);
