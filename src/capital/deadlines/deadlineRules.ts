import {
  deepFreeze,
  lazy,
  type BilingualText,
  type Citation,
  type Source,
} from '../../foundation/internal.js';
import {
  carriedTo2025Report,
  circular26of2026,
  law39of2019,
  law58of2024,
  resolution104of2023,
  resolution108of2023,
} from '../data/deadlineInstruments.js';
import { resolution257of2025 } from '../data/instruments.js';
import type { ProgrammeId } from '../programmeId.js';
import type { DeadlineRule } from './deadlineRule.js';

const PROGRAMMES_2021: readonly ProgrammeId[] = [
  'new-rural-2021-2025',
  'poverty-2021-2025',
  'ethnic-minority-2021-2025',
];

const PRIME_MINISTER: BilingualText = { vi: 'Thủ tướng Chính phủ', en: 'the Prime Minister' };

/**
 * The rules on the last day of a year's capital: those of the two Public Investment Laws, of recurrent funds, and the extensions
 * of programme money; those of one year in the order of their days. The same frozen list each time.
 *
 * @example
 * ```ts
 * import { deadlineRules } from 'mtqg/capital';
 *
 * deadlineRules().find(({ id }) => id === 'programmes-to-2026')?.lastDay; // => '2026-12-31'
 * ```
 */
export const deadlineRules: () => readonly DeadlineRule[] = /* @__PURE__ */ lazy(() =>
  deepFreeze([...investmentRules(), ...recurrentRules(), ...programmeRules()]),
);

function investmentRules(): readonly DeadlineRule[] {
  const ofLaw39 = {
    capitalTypes: ['investment'],
    law: 'law39of2019',
    fundYears: { from: 2020, to: 2024 },
    sources: [secondary(law39of2019, 'Điều 68')],
  } as const;
  const ofLaw58 = {
    capitalTypes: ['investment'],
    law: 'law58of2024',
    fundYears: { from: 2025, to: null },
    sources: [secondary(law58of2024, 'Điều 72')],
  } as const;
  return [
    { ...ofLaw39, id: 'law39-ordinary', kind: 'ordinary', lastDay: '01-31' },
    {
      ...ofLaw39,
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
    { ...ofLaw58, id: 'law58-ordinary', kind: 'ordinary', lastDay: '01-31' },
    {
      ...ofLaw58,
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
      ...ofLaw58,
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

function recurrentRules(): readonly DeadlineRule[] {
  return [
    {
      id: 'recurrent-ordinary',
      kind: 'ordinary',
      capitalTypes: ['recurrent'],
      fundYears: { from: 2026, to: null },
      lastDay: '01-31',
      sources: [secondary(circular26of2026, 'Điều 19')],
      note: {
        vi: 'Phần chưa sử dụng bị hủy nếu không được chuyển nguồn; đối chiếu trước ngày 10/02, thu hồi tạm ứng trước ngày 15/02, Kho bạc báo cáo ngày 20/02. Thời hạn của phần được chuyển nguồn chưa xác định.',
        en: 'What is unused is cancelled unless carried over; accounts are reconciled by 10 February, advances returned before 15 February, the treasury reports on 20 February. The last day of what is carried over is not established.',
      },
    },
  ];
}

function programmeRules(): readonly DeadlineRule[] {
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
      sources: [secondary(resolution104of2023), secondary(resolution108of2023)],
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
      sources: [secondary(resolution257of2025, 'khoản 7 Điều 1')],
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

function secondary(source: Source, article?: string): Citation {
  return { source, ...(article === undefined ? {} : { article }), provenance: 'secondary' };
}
