import type { Citation, LegalInstrument } from '../../foundation/internal.js';
import type { TransitionRule } from '../model/index.js';

export const decision51: LegalInstrument = {
  kind: 'instrument',
  number: '51/2025/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2025-12-29',
  effectiveFrom: '2026-02-15',
  effectiveTo: null,
  title: {
    vi: 'Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026-2030',
    en: 'National new-rural criteria 2026-2030',
  },
  url: 'https://xaydungchinhsach.chinhphu.vn/toan-van-quyet-dinh-51-2025-qd-ttg-ban-hanh-bo-tieu-chi-quoc-gia-ve-nong-thon-moi-giai-doan-2026-2030-119251230104614909.htm',
};

/** What Article 1 lists: communes, a pilot of modern communes, provinces. */
const scope: Citation = { source: decision51, article: 'Điều 1', provenance: 'secondary' };

/** What is known of the time after a set of 2021–2025 that no set of the same tier follows. */
export function withoutSuccessor(): TransitionRule {
  return {
    what: {
      vi: 'Quyết định số 51/2025/QĐ-TTg không có bộ tiêu chí cùng mức; chưa có thông tin về việc bộ tiêu chí này còn được áp dụng hay không.',
      en: '51/2025/QĐ-TTg has no set of the same level and tier; whether this one is still applied is not established.',
    },
    validity: { from: '2026-02-15', to: null },
    citation: scope,
  };
}
