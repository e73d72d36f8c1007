import type {
  BilingualText,
  Citation,
  GazettePrint,
  LegalInstrument,
} from '../../../../foundation/internal.js';
import { circular07Of2021 } from '../../../standards/data/instruments.js';

const MINISTRY: BilingualText = {
  vi: 'Bộ Lao động - Thương binh và Xã hội',
  en: 'Ministry of Labour, Invalids and Social Affairs',
};

const circular02Of2022: LegalInstrument = {
  kind: 'instrument',
  number: '02/2022/TT-BLĐTBXH',
  instrument: 'circular',
  issuer: MINISTRY,
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

/** Scores and classes. */
export const method = (): Citation => readInGazette(circular07Of2021, 'khoản 1 Điều 1');

/** Form A. */
export const annex2 = (): Citation => readInGazette(circular07Of2021, 'Phụ lục II');

/** The income of average living standard. */
export const annex8 = (): Citation => readInGazette(circular07Of2021, 'Phụ lục VIII');

/** A form of Annex III, or all of it, as replaced in 2022, which has applied since 1 January 2022. */
export const annex3 = (form = ''): Citation => readInGazette(circular02Of2022, `${form} Phụ lục III`.trim());

/** The guide to the forms. */
export const annex4 = (): Citation => readInGazette(circular02Of2022, 'Phụ lục IV');
