import type { LegalInstrument } from '../../foundation/internal.js';

/** What amends criteria 7, 10, 12, 14 and 15 of the first set. */
export const decision342: LegalInstrument = {
  kind: 'instrument',
  number: '342/QĐ-TTg',
  instrument: 'decision',
  issuer: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
  signedOn: '2013-02-20',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Sửa đổi một số tiêu chí của Bộ tiêu chí quốc gia về nông thôn mới',
    en: 'Amendments to the national new-rural criteria',
  },
};
