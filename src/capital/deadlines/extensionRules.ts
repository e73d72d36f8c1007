import type { BilingualText } from '../../foundation/internal.js';
import {
  carriedTo2025Report,
  resolution104of2023,
  resolution108of2023,
} from '../data/deadlineInstruments.js';
import { resolution257of2025 } from '../data/instruments.js';
import type { ProgrammeId } from '../shared.js';
import type { DeadlineRule } from './deadlineRule.js';
import { bySecondary, ofLaw39, ofLaw58 } from './ordinaryRules.js';

const PROGRAMMES_2021: readonly ProgrammeId[] = [
  'new-rural-2021-2025',
  'poverty-2021-2025',
  'ethnic-minority-2021-2025',
];

const PRIME_MINISTER: BilingualText = { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' };

/** The rules on capital that may be disbursed longer, those of the laws before those of the programmes. */
export function extensionRules(): readonly DeadlineRule[] {
  return [...investmentExtensions(), ...programmeExtensions()];
}

function investmentExtensions(): readonly DeadlineRule[] {
  return [
    {
      ...ofLaw39(),
      id: 'law39-force-majeure',
      kind: 'extension',
      lastDay: '12-31',
      requires: {
        vi: 'gặp trường hợp bất khả kháng và được cho phép kéo dài',
        en: 'it is held up by force majeure and the extension is granted',
      },
      grantedBy: {
        central: PRIME_MINISTER,
        local: { vi: 'Hội đồng nhân dân cấp tỉnh', en: 'the provincial People’s Council' },
      },
    },
    {
      ...ofLaw58(),
      id: 'law58-late-supplement',
      kind: 'extension',
      lastDay: '12-31',
      addedAfter: '09-30',
      requires: {
        vi: 'vốn được bổ sung sau ngày 30/9 của năm kế hoạch',
        en: 'it was added to the plan after 30 September of the year',
      },
    },
    {
      ...ofLaw58(),
      id: 'law58-listed-cases',
      kind: 'extension',
      lastDay: '12-31',
      requires: {
        vi: 'thuộc trường hợp bất khả kháng hoặc trường hợp khác được luật nêu và được cho phép kéo dài',
        en: 'it is a case of force majeure or another that the law lists, and the extension is granted',
      },
      grantedBy: {
        central: PRIME_MINISTER,
        local: { vi: 'Chủ tịch Ủy ban nhân dân', en: 'the chair of the People’s Committee' },
      },
    },
  ];
}

function programmeExtensions(): readonly DeadlineRule[] {
  const ofProgrammes = {
    kind: 'extension',
    capitalTypes: ['investment', 'recurrent'],
    programmes: PROGRAMMES_2021,
    requires: {
      vi: 'là vốn của chương trình được phép kéo dài',
      en: 'it is programme money that may be carried over',
    },
  } as const;
  return [
    {
      ...ofProgrammes,
      id: 'programmes-to-2024',
      fundYears: { from: 2022, to: 2023 },
      lastDay: '2024-12-31',
      sources: [bySecondary(resolution104of2023), bySecondary(resolution108of2023)],
    },
    {
      ...ofProgrammes,
      id: 'programmes-to-2025',
      fundYears: { from: 2022, to: 2024 },
      lastDay: '2025-12-31',
      sources: [{ source: carriedTo2025Report, provenance: 'secondary', note: NUMBER_UNKNOWN }],
    },
    {
      ...ofProgrammes,
      id: 'programmes-to-2026',
      fundYears: { from: 2021, to: 2025 },
      lastDay: '2026-12-31',
      sources: [bySecondary(resolution257of2025, 'khoản 7 Điều 1')],
      note: {
        vi: 'Nhiệm vụ không còn nhu cầu có thể chuyển sang nội dung của giai đoạn 2026-2030.',
        en: 'Tasks that are no longer needed may move into the contents of 2026-2030.',
      },
    },
  ];
}

const NUMBER_UNKNOWN: BilingualText = {
  vi: 'chưa xác định được số nghị quyết cho phép kéo dài',
  en: 'the number of the resolution that allows it is not established',
};
