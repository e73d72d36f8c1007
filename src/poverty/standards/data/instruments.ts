import type { BilingualText, LegalInstrument } from '../../../foundation/internal.js';
import { ministry } from './ministry.js';

const primeMinister: BilingualText = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };
const government: BilingualText = { vi: 'Chính phủ', en: 'Government' };

export const decision170Of2005: LegalInstrument = {
  kind: 'instrument',
  number: '170/2005/QĐ-TTg',
  instrument: 'decision',
  issuer: primeMinister,
  signedOn: '2005-07-08',
  effectiveFrom: '2005-08-02',
  effectiveTo: null,
  title: {
    vi: 'Ban hành chuẩn nghèo áp dụng cho giai đoạn 2006-2010',
    en: 'Poverty standard for 2006-2010',
  },
  url: 'https://vbpl.vn/tayninh/Pages/vbpq-toanvan.aspx?ItemID=18049',
};

export const decision09Of2011: LegalInstrument = {
  kind: 'instrument',
  number: '09/2011/QĐ-TTg',
  instrument: 'decision',
  issuer: primeMinister,
  signedOn: '2011-01-30',
  effectiveFrom: '2011-01-01',
  effectiveTo: null,
  title: {
    vi: 'Ban hành chuẩn hộ nghèo, hộ cận nghèo áp dụng cho giai đoạn 2011-2015',
    en: 'Poor-household and near-poor-household standard for 2011-2015',
  },
  url: 'https://tailieuchung.com/vn/tlID22960_quyet-dinh-ve-ban-hanh-chuan-ho-ngheo-ho-can-ngheo-2011-2015.html',
};

export const decision59Of2015: LegalInstrument = {
  kind: 'instrument',
  number: '59/2015/QĐ-TTg',
  instrument: 'decision',
  issuer: primeMinister,
  signedOn: '2015-11-19',
  effectiveFrom: '2016-01-05',
  effectiveTo: null,
  title: {
    vi: 'Ban hành chuẩn nghèo tiếp cận đa chiều áp dụng cho giai đoạn 2016-2020',
    en: 'Multidimensional poverty standard for 2016-2020',
  },
  url: 'https://thuvienphapluat.vn/van-ban/Van-hoa-Xa-hoi/Quyet-dinh-59-2015-QD-TTg-chuan-ngheo-tiep-can-da-chieu-ap-dung-2016-2020-296044.aspx',
};

export const decree07Of2021: LegalInstrument = {
  kind: 'instrument',
  number: '07/2021/NĐ-CP',
  instrument: 'decree',
  issuer: government,
  signedOn: '2021-01-27',
  effectiveFrom: '2021-03-15',
  effectiveTo: null,
  title: {
    vi: 'Quy định chuẩn nghèo đa chiều giai đoạn 2021-2025',
    en: 'Multidimensional poverty standard for 2021-2025',
  },
  url: 'https://english.luatvietnam.vn/decree-no-07-2021-nd-cp-dated-january-27-2021-of-the-government-on-multidimensional-poverty-standards-in-the-2021-2025-period-197848-doc1.html',
};

export const decree351Of2025: LegalInstrument = {
  kind: 'instrument',
  number: '351/2025/NĐ-CP',
  instrument: 'decree',
  issuer: government,
  signedOn: '2025-12-30',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Quy định chuẩn nghèo đa chiều quốc gia giai đoạn 2026-2030',
    en: 'National multidimensional poverty standard for 2026-2030',
  },
  url: 'https://www.vietnamplus.vn/ban-hanh-quy-dinh-ve-chuan-ngheo-da-chieu-quoc-gia-giai-doan-2026-2030-post1086100.vnp',
};

export const circular17Of2016: LegalInstrument = {
  kind: 'instrument',
  number: '17/2016/TT-BLĐTBXH',
  instrument: 'circular',
  issuer: ministry,
  signedOn: '2016-06-28',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Hướng dẫn quy trình rà soát hộ nghèo, hộ cận nghèo theo chuẩn nghèo tiếp cận đa chiều giai đoạn 2016-2020',
    en: 'Review of poor and near-poor households by the multidimensional standard of 2016-2020',
  },
};

export const circular07Of2021: LegalInstrument = {
  kind: 'instrument',
  number: '07/2021/TT-BLĐTBXH',
  instrument: 'circular',
  issuer: ministry,
  signedOn: '2021-07-18',
  effectiveFrom: '2021-09-01',
  effectiveTo: null,
  title: {
    vi: 'Hướng dẫn phương pháp rà soát, phân loại hộ nghèo, hộ cận nghèo giai đoạn 2022-2025',
    en: 'Method of reviewing and classifying poor and near-poor households, 2022-2025',
  },
};

export const decree30Of2025: LegalInstrument = {
  kind: 'instrument',
  number: '30/2025/NĐ-CP',
  instrument: 'decree',
  issuer: government,
  signedOn: '2025-02-24',
  effectiveFrom: null,
  effectiveTo: null,
  title: {
    vi: 'Sửa đổi, bổ sung một số điều của Nghị định số 07/2021/NĐ-CP',
    en: 'Amending Decree 07/2021/NĐ-CP',
  },
  url: 'https://luatvietnam.vn/chinh-sach/nghi-dinh-30-2025-nd-cp-sua-doi-nd-07-2021-nd-cp-chuan-ngheo-da-chieu-giai-doan-2021-2025-390819-d1.html',
};
