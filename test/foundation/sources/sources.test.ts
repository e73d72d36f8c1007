import { expect, test } from 'vitest';
import {
  citationSchema,
  citationText,
  readInput,
  type Citation,
  type LegalInstrument,
} from '../../../src/foundation/internal.js';

const decision: LegalInstrument = {
  kind: 'instrument',
  number: '318/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2022-03-08',
  effectiveFrom: '2022-03-08',
  effectiveTo: null,
  title: {
    vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới',
    en: 'National criteria set for new-rural communes',
  },
};

test.each([
  [
    { source: decision, article: 'Điều 1', provenance: 'secondary' },
    'Điều 1 Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ (theo nguồn thứ cấp)',
    'Decision 318/QĐ-TTg of 2022-03-08, Article 1 (secondary source)',
  ],
  [
    { source: { kind: 'publication', title: 'Báo cáo', publishedOn: '2024-01-15' }, provenance: 'official' },
    'Báo cáo, 15/01/2024 (đọc trong tài liệu gốc)',
    'Báo cáo, 2024-01-15 (read in the publication itself)',
  ],
  [
    {
      source: { kind: 'publication', title: 'A', publisher: 'B' },
      article: 'tr. 2',
      provenance: 'unconfirmed',
    },
    'A, B, tr. 2 (chưa đối chiếu với tài liệu gốc)',
    'A, B, tr. 2 (unconfirmed)',
  ],
  [
    {
      source: decision,
      article: 'điểm b khoản 1 Điều 12',
      quotedIn: { kind: 'publication', title: 'Điều kiện công nhận?', publisher: 'Thư Viện Pháp Luật' },
      provenance: 'secondary',
    },
    'điểm b khoản 1 Điều 12 Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ (dẫn theo Thư Viện Pháp Luật)',
    'Decision 318/QĐ-TTg of 2022-03-08, Article 12, clause 1, point b (as quoted by Thư Viện Pháp Luật)',
  ],
  [
    {
      source: decision,
      article: 'Phụ lục II',
      quotedIn: { kind: 'publication', title: 'Toàn văn' },
      provenance: 'secondary',
    },
    'Phụ lục II Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ (dẫn theo Toàn văn)',
    'Decision 318/QĐ-TTg of 2022-03-08, Annex II (as quoted by Toàn văn)',
  ],
  [
    { source: decision, article: 'Bảng 2', provenance: 'unknown' },
    'Bảng 2 Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ (chưa có nội dung)',
    'Decision 318/QĐ-TTg of 2022-03-08, Bảng 2 (not established)',
  ],
  [
    { source: decision, provenance: 'official' },
    'Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ (đọc trong văn bản gốc)',
    'Decision 318/QĐ-TTg of 2022-03-08 (read in the legal text)',
  ],
  [
    {
      source: decision,
      provenance: 'official',
      readIn: { vi: 'Pháp điển, bản 2025', en: 'the codification of 2025' },
    },
    'Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ (đọc trong Pháp điển, bản 2025)',
    'Decision 318/QĐ-TTg of 2022-03-08 (read in the codification of 2025)',
  ],
  [
    { source: decision, provenance: 'unconfirmed', readIn: { vi: 'Pháp điển', en: 'the codification' } },
    'Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ (chưa đối chiếu với văn bản gốc)',
    'Decision 318/QĐ-TTg of 2022-03-08 (unconfirmed)',
  ],
] as [Citation, string, string][])('in words', (citation, vi, en) => {
  expect(readInput(citationSchema, citation)).toEqual(citation);
  expect(citationText(citation, 'vi')).toBe(vi);
  expect(citationText(citation, 'en')).toBe(en);
});

test.each([
  [{ source: { kind: 'publication' }, provenance: 'official' }],
  [{ source: { kind: 'instrument', instrument: 'decision', title: 'A' }, provenance: 'official' }],
  [{ source: { kind: 'publication', title: 'A' }, provenance: 'constructor' }],
])('what is no citation is no text with gaps: %j', (citation) => {
  expect(() => citationText(citation as unknown as Citation, 'vi')).toThrow(
    'citation: expected a plain object',
  );
});
