import { expect, test } from 'vitest';
import {
  citationSchema,
  citationText,
  readInput,
  type Citation,
  type LegalInstrument,
} from '../../src/foundation/internal.js';

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
    'Quyết định số 318/QĐ-TTg ngày 08/03/2022, Điều 1 — theo nguồn công bố thứ cấp',
    'Decision 318/QĐ-TTg of 2022-03-08, Điều 1 — published, secondary source',
  ],
  [
    { source: { kind: 'publication', title: 'Báo cáo', publishedOn: '2024-01-15' }, provenance: 'official' },
    'Báo cáo, 15/01/2024 — đọc trong văn bản gốc',
    'Báo cáo, 2024-01-15 — read in the legal text',
  ],
  [
    {
      source: { kind: 'publication', title: 'A', publisher: 'B' },
      article: 'tr. 2',
      provenance: 'unconfirmed',
    },
    'A, B, tr. 2 — chưa được xác nhận',
    'A, B, tr. 2 — unconfirmed',
  ],
] as [Citation, string, string][])('in words', (citation, vi, en) => {
  expect(readInput(citationSchema, citation)).toEqual(citation);
  expect(citationText(citation, 'vi')).toBe(vi);
  expect(citationText(citation, 'en')).toBe(en);
});
