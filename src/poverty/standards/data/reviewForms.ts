import type { BilingualText, Citation, GazettePrint, LegalInstrument } from '../../../foundation/internal.js';
import { circular07Of2021, decree351Of2025 } from './instruments.js';
import { ministry } from './ministry.js';

const circular02Of2022: LegalInstrument = {
  kind: 'instrument',
  number: '02/2022/TT-BLĐTBXH',
  instrument: 'circular',
  issuer: ministry,
  signedOn: '2022-03-30',
  effectiveFrom: '2022-05-15',
  effectiveTo: null,
  title: {
    vi: 'Sửa đổi, bổ sung một số nội dung của Thông tư số 07/2021/TT-BLĐTBXH',
    en: 'Amendments to Circular 07/2021/TT-BLĐTBXH',
  },
  url: 'https://congbao.chinhphu.vn/van-ban/van-ban-hop-nhat-so-1315-vbhn-bldtbxh-39218.htm',
};

/** The print in which both circulars were read. */
const gazette: GazettePrint = { number: '679 + 680', publishedOn: '2023-04-24' };

const CONSOLIDATED: BilingualText = {
  vi: 'Văn bản hợp nhất số 1315/VBHN-BLĐTBXH ngày 13/4/2023',
  en: 'consolidated text 1315/VBHN-BLĐTBXH of 2023-04-13',
};

function readInGazette(source: LegalInstrument, article: string): Citation {
  return { source, article, provenance: 'official', gazette, note: CONSOLIDATED };
}

/** Scores and classes, or a point of them. */
export const method = (point = ''): Citation =>
  readInGazette(circular07Of2021, `${point} khoản 1 Điều 1`.trim());

/** Form A. */
export const annex2 = (): Citation => readInGazette(circular07Of2021, 'Phụ lục II');

/** The income of average living standard, or a place in it. */
export const annex8 = (place = ''): Citation =>
  readInGazette(circular07Of2021, `${place} Phụ lục VIII`.trim());

/** A place in Annex III, or all of it, as replaced in 2022, which has applied since 1 January 2022. */
export const annex3 = (place = ''): Citation =>
  readInGazette(circular02Of2022, `${place} Phụ lục III`.trim());

/** A place in the guide to the forms, or all of it, as replaced in 2022. */
export const annex4 = (place = ''): Citation => readInGazette(circular02Of2022, `${place} Phụ lục IV`.trim());

/** That the standard, titled to 2025, applies in 2026. */
export const keptForTheYear2026: Citation = {
  source: decree351Of2025,
  provenance: 'secondary',
  note: {
    vi: 'tiếp tục áp dụng từ ngày 01/01/2026 đến hết ngày 31/12/2026',
    en: 'continues to apply from 1 January to 31 December 2026',
  },
};
