import type { BilingualText, Citation } from '../../../foundation/internal.js';
import { lazy } from '../../../foundation/internal.js';
import { rememberRules } from '../model/checkedRules.js';
import type { FindingCondition, SetInRules, TitleHeldCondition } from '../model/recognitionConditions.js';
import type { RecognitionNote, RecognitionRules } from '../model/recognitionRules.js';
import type { RevocationRule } from '../model/revocationRule.js';
import { holds, lastTwoYears, provincialChair, satisfaction, setMet, since18 } from './conditions.js';
import { amended, asIssued, decision18 } from './sources.js';

/** What the three titles of a commune 2021–2025 have in common: 18/2022/QĐ-TTg, Article 4, as amended by 03/2024/QĐ-TTg. */

const unknownIn18: Citation = {
  source: decision18,
  article: 'Quy định kèm theo',
  provenance: 'unknown',
  note: {
    vi: 'Chưa tiếp cận được Quy định ban hành kèm theo Quyết định.',
    en: 'The rules attached to the decision could not be read.',
  },
};

function security(): FindingCondition {
  const notComplex: Citation = {
    ...asIssued('khoản 1 Điều 4'),
    note: {
      vi: 'Xã không thuộc diện phức tạp về an ninh, trật tự.',
      en: 'The commune is not “complex” on security and order.',
    },
  };
  const safe: Citation = {
    ...amended('khoản 1 Điều 4'),
    note: {
      vi: 'Xã đạt tiêu chuẩn “An toàn về an ninh, trật tự” theo quy định của Bộ Công an (được sửa đổi, bổ sung tại Quyết định số 03/2024/QĐ-TTg).',
      en: 'The commune meets the standard “safe on security and order” of the Ministry of Public Security (amended by 03/2024/QĐ-TTg).',
    },
  };
  const either: Citation = {
    ...safe,
    provenance: 'unknown',
    note: {
      vi: 'Chưa rõ ngày có hiệu lực trong năm 2024 của Quyết định số 03/2024/QĐ-TTg: trước đó là “không phức tạp”, sau đó là “An toàn về an ninh, trật tự”.',
      en: 'On which day of 2024 03/2024/QĐ-TTg took effect is not established: “not complex” before, “safe” after.',
    },
  };
  return {
    kind: 'finding',
    id: 'security',
    name: { vi: 'An ninh, trật tự', en: 'Security and order' },
    requirement: {
      kind: 'by-date',
      versions: [
        { from: since18.from, to: '2023-12-31', requirement: { kind: 'met', citation: notComplex } },
        { from: '2024-01-01', to: '2024-12-31', requirement: { kind: 'unknown', citation: either } },
        { from: '2025-01-01', to: null, requirement: { kind: 'met', citation: safe } },
      ],
    },
    citation: amended('khoản 1 Điều 4'),
  };
}

function debtAndSatisfaction(): readonly FindingCondition[] {
  return [
    holds(
      'no-debt',
      {
        vi: 'Không có nợ đọng xây dựng cơ bản thuộc Chương trình trên địa bàn',
        en: 'No outstanding construction debt of the programme in the commune',
      },
      amended('khoản 1 Điều 4'),
    ),
    {
      kind: 'finding',
      id: 'satisfaction',
      name: satisfaction,
      unit: 'percent',
      // “As required by the rules”: the rate itself was not found.
      requirement: { kind: 'unknown', citation: unknownIn18 },
      citation: amended('khoản 1 Điều 4'),
    },
  ];
}

function revocation(): RevocationRule {
  return {
    branches: [
      { id: 'third-with-key', fromPercent: 30, belowPercent: 50, needsKey: true },
      { id: 'half', fromPercent: 50, needsKey: false },
    ],
    keyCriteria: [
      // Income; environment and food safety; defence and security.
      { set: 'commune-2021-2025', criteria: ['10', '17', '19'] },
      // Income; environment; quality of the living environment; defence and security.
      { set: 'commune-advanced-2021-2025', criteria: ['10', '17', '18', '19'] },
    ],
    citation: {
      ...asIssued('Điều 4'),
      note: {
        vi: 'Câu in trong nguồn bị lỗi; cách đọc thành hai trường hợp là diễn giải. Nguồn nêu tên tiêu chí chủ yếu, không nêu số thứ tự.',
        en: 'The sentence in the source is garbled; reading it as two cases is an interpretation. The source names the key criteria and does not number them.',
      },
    },
  };
}

function notes(): readonly RecognitionNote[] {
  return [
    {
      text: {
        vi: 'Xét cùng lúc với đánh giá thì dùng kết quả của năm đó; xét trước thì dùng kết quả năm trước liền kề, hoặc của năm đó theo hướng dẫn.',
        en: 'Recognition together with the assessment uses its results; before it, those of the year before, or of the year itself under guidance.',
      },
      citation: amended('Điều 2'),
    },
    {
      text: {
        vi: 'Chưa rõ: thời hạn giải quyết, tỷ lệ phiếu của hội đồng, mức hài lòng phải đạt.',
        en: 'Not established: time limits, the majority in the council, the satisfaction required.',
      },
      citation: unknownIn18,
    },
    {
      text: {
        vi: 'Xã sáp nhập từ các xã đều đã được công nhận thì được công nhận lại bằng quyết định; có xã chưa được công nhận thì phải rà soát, đánh giá lại.',
        en: 'A commune merged from recognised ones only is recognised anew by decision; with others among them it is assessed again.',
      },
      citation: mergers,
    },
  ];
}

/** What becomes of a recognition when units merge. */
const mergers: Citation = {
  source: {
    kind: 'publication',
    title: 'Nghị quyết số 35/2023/UBTVQH15, bản pháp điển',
    publisher: 'Bộ Tư pháp',
    url: 'https://phapdien.moj.gov.vn',
  },
  article: 'Điều 17',
  provenance: 'secondary',
  note: {
    vi: 'Đọc ở bản pháp điển, chưa đối chiếu với văn bản gốc. Hiệu lực từ ngày 19/7/2023, cho các đợt sắp xếp 2023-2030; chưa rõ lần sắp xếp năm 2025 có áp dụng quy định này hay không.',
    en: 'Read in the codification, not compared with the original. In force from 2023-07-19, for mergers 2023-2030; whether the reform of 2025 used it is not established.',
  },
};

/** The rules for one title. */
function rulesFor(
  own: Pick<RecognitionRules, 'id' | 'tier' | 'title'> & Partial<RecognitionRules>,
  set: SetInRules,
  titles: readonly TitleHeldCondition[] = [],
): RecognitionRules {
  const name: BilingualText = {
    vi: 'Đáp ứng đầy đủ mức đạt chuẩn của bộ tiêu chí tương ứng',
    en: 'The whole set of criteria for the title is met',
  };
  const { notes: added = [], ...others } = own;
  return {
    kind: 'recognition-rules',
    level: 'commune',
    validity: since18,
    citation: { source: decision18, article: 'Điều 4', provenance: 'secondary' },
    authority: provincialChair(),
    scoreAge: lastTwoYears(),
    conditions: [
      ...titles,
      setMet(set, name, amended('khoản 1 Điều 4')),
      ...debtAndSatisfaction(),
      security(),
    ],
    notes: [...notes(), ...added],
    ...others,
  };
}

const afterwards: RecognitionNote = {
  text: {
    vi: 'Quyết định số 51/2025/QĐ-TTg không quy định mức này; chưa có thông tin về việc quy định còn được áp dụng sau ngày 15/02/2026 hay không.',
    en: '51/2025/QĐ-TTg has no such title; whether the rules are applied after 2026-02-15 is not established.',
  },
  citation: unknownIn18,
};

/** A commune of the new-rural standard 2021–2025 [xã đạt chuẩn nông thôn mới]: 18/2022/QĐ-TTg, from 2 August 2022. */
export const communeRecognition2021to2025: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules(
    rulesFor(
      {
        id: 'recognition-commune-2021-2025',
        tier: 'standard',
        title: {
          vi: 'Xã đạt chuẩn nông thôn mới giai đoạn 2021-2025',
          en: 'New-rural commune 2021-2025',
        },
        supersededFrom: '2026-02-15',
        revocation: revocation(),
      },
      { level: 'commune', tier: 'standard', ids: ['commune-2021-2025'] },
    ),
  ),
);

/** An advanced commune 2021–2025 [xã nông thôn mới nâng cao]: 18/2022/QĐ-TTg, from 2 August 2022. */
export const advancedCommuneRecognition2021to2025: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules(
    rulesFor(
      {
        id: 'recognition-commune-advanced-2021-2025',
        tier: 'advanced',
        title: {
          vi: 'Xã nông thôn mới nâng cao giai đoạn 2021-2025',
          en: 'Advanced new-rural commune 2021-2025',
        },
        revocation: revocation(),
        notes: [afterwards],
      },
      { level: 'commune', tier: 'advanced', ids: ['commune-advanced-2021-2025'] },
      [
        {
          kind: 'title-held',
          id: 'standard-held',
          name: { vi: 'Xã đã đạt chuẩn nông thôn mới', en: 'The commune is of the new-rural standard' },
          tier: 'standard',
          citation: { source: decision18, provenance: 'unconfirmed' },
        },
      ],
    ),
  ),
);

/**
 * A model commune 2021–2025 [xã nông thôn mới kiểu mẫu]: 18/2022/QĐ-TTg with the four conditions of 319/QĐ-TTg, the first of which
 * is to be advanced. That is criterion 1 of the set, which the score judges: titles held are not taken. What revokes it is not
 * established.
 */
export const modelCommuneRecognition2021to2025: () => RecognitionRules = /* @__PURE__ */ lazy(() =>
  rememberRules(
    rulesFor(
      {
        id: 'recognition-commune-model-2021-2025',
        tier: 'model',
        title: {
          vi: 'Xã nông thôn mới kiểu mẫu giai đoạn 2021-2025',
          en: 'Model new-rural commune 2021-2025',
        },
        notes: [afterwards],
      },
      { level: 'commune', tier: 'model', ids: ['commune-model-2021-2025'] },
    ),
  ),
);
