import type { BaseMeasure, Locale } from '../foundation/index.js';
import type { QualifierSense, UnitSort } from './types.js';

/** The scale words, by their power of ten; two in a row multiply (`nghìn tỷ`). */
export const scaleWords: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** How a qualifier is written where its own word is of the other language. */
export const qualifierNames: Readonly<Record<QualifierSense, Readonly<Record<Locale, string>>>> = {
  above: { vi: 'hơn', en: 'more than' },
  below: { vi: 'gần', en: 'nearly' },
  about: { vi: 'khoảng', en: 'about' },
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'at-most': { vi: 'không quá', en: 'at most' },
  under: { vi: 'dưới', en: 'under' },
};

/** The qualifiers that stand before a number. */
export const qualifierWords: readonly (readonly [word: string, sense: QualifierSense, locale: Locale])[] = [
  ['hơn', 'above', 'vi'],
  ['trên', 'above', 'vi'],
  ['gần', 'below', 'vi'],
  ['khoảng', 'about', 'vi'],
  ['xấp xỉ', 'about', 'vi'],
  ['ước khoảng', 'about', 'vi'],
  ['ước', 'about', 'vi'],
  ['ít nhất', 'at-least', 'vi'],
  ['tối thiểu', 'at-least', 'vi'],
  ['không dưới', 'at-least', 'vi'],
  ['không quá', 'at-most', 'vi'],
  ['nhiều nhất', 'at-most', 'vi'],
  ['tối đa', 'at-most', 'vi'],
  ['dưới', 'under', 'vi'],
  ['more than', 'above', 'en'],
  ['over', 'above', 'en'],
  ['nearly', 'below', 'en'],
  ['almost', 'below', 'en'],
  ['about', 'about', 'en'],
  ['around', 'about', 'en'],
  ['approximately', 'about', 'en'],
  ['at least', 'at-least', 'en'],
  ['at most', 'at-most', 'en'],
  ['under', 'under', 'en'],
  ['less than', 'under', 'en'],
  ['below', 'under', 'en'],
];

/** The qualifiers that stand behind a number and its unit. */
export const qualifiersBehind: Readonly<Record<string, readonly [sense: QualifierSense, locale: Locale]>> = {
  'trở lên': ['at-least', 'vi'],
  'trở xuống': ['at-most', 'vi'],
  'or more': ['at-least', 'en'],
  'or less': ['at-most', 'en'],
};

/** What a word before a number does to what is known of its direction. */
export type LeadEffect = 'increase' | 'decrease' | 'keep' | 'reset';

/** The words that may stand before a number; `giảm còn 3,81%` is no fall by 3,81%, so `còn` takes the direction back. */
export const leadWords: Readonly<Record<string, LeadEffect>> = {
  giảm: 'decrease',
  tăng: 'increase',
  'down by': 'decrease',
  'up by': 'increase',
  'còn lại': 'reset',
  còn: 'reset',
  xuống: 'reset',
  lên: 'reset',
  'cao hơn': 'keep',
  'thấp hơn': 'keep',
  'bình quân': 'keep',
  'trung bình': 'keep',
  đạt: 'keep',
  chỉ: 'keep',
  mới: 'keep',
  được: 'keep',
  bằng: 'keep',
  chiếm: 'keep',
  có: 'keep',
  gấp: 'keep',
  thêm: 'keep',
  từ: 'keep',
  from: 'keep',
};

/** The words that join the two ends of a range. */
export const rangeMarks: readonly string[] = ['-', '–', '—', 'đến', 'tới', 'to'];

/** The words that stand for the bar between a part and its whole. */
export const pairWords: readonly string[] = ['trên tổng số', 'trong tổng số', 'trên tổng', 'out of'];

/** The words that open what a unit is per. */
export const perWords: readonly string[] = ['/', 'trên', 'mỗi', 'một', 'per', 'a'];

/** The words behind a number that make it a grade of a thing, not a figure of its own: `sản phẩm 4 sao`. */
export const gradeWords: readonly string[] = ['sao', 'stars', 'star'];

/** The numbers written as words, which are read only where a unit of the library follows (`năm` is five, and also a year). */
export const numberWords: Readonly<Record<string, string>> = {
  một: '1',
  hai: '2',
  ba: '3',
  bốn: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
  tám: '8',
  chín: '9',
  mười: '10',
};

/** The names of the units, as they are met in texts, with the library's unit for them if there is one. */
export const unitWords: Readonly<Record<string, readonly [measure: BaseMeasure | null, sort: UnitSort]>> = {
  '%': ['percent', 'percent'],
  'phần trăm': ['percent', 'percent'],
  'per cent': ['percent', 'percent'],
  percent: ['percent', 'percent'],
  'điểm %': ['percentagePoint', 'percent'],
  'điểm phần trăm': ['percentagePoint', 'percent'],
  'percentage points': ['percentagePoint', 'percent'],
  'percentage point': ['percentagePoint', 'percent'],
  đồng: ['VND', 'money'],
  vnd: ['VND', 'money'],
  vnđ: ['VND', 'money'],
  usd: [null, 'money'],
  lần: ['times', 'amount'],
  times: ['times', 'amount'],
  điểm: ['score', 'amount'],
  points: ['score', 'amount'],
  point: ['score', 'amount'],
  hộ: ['household', 'count'],
  households: ['household', 'count'],
  household: ['household', 'count'],
  người: ['person', 'count'],
  people: ['person', 'count'],
  person: ['person', 'count'],
  'lao động': ['worker', 'count'],
  workers: ['worker', 'count'],
  worker: ['worker', 'count'],
  tỉnh: ['province', 'count'],
  provinces: ['province', 'count'],
  province: ['province', 'count'],
  huyện: ['district', 'count'],
  districts: ['district', 'count'],
  district: ['district', 'count'],
  xã: ['commune', 'count'],
  communes: ['commune', 'count'],
  commune: ['commune', 'count'],
  'thôn bản': ['village', 'count'],
  thôn: ['village', 'count'],
  villages: ['village', 'count'],
  village: ['village', 'count'],
  'tiêu chí': ['criterion', 'count'],
  'tiểu chí': ['criterion', 'count'],
  tc: ['criterion', 'count'],
  criteria: ['criterion', 'count'],
  criterion: ['criterion', 'count'],
  'chỉ tiêu': ['indicator', 'count'],
  indicators: ['indicator', 'count'],
  indicator: ['indicator', 'count'],
  'mục tiêu': ['objective', 'count'],
  objectives: ['objective', 'count'],
  objective: ['objective', 'count'],
  'ngôi nhà': ['house', 'count'],
  'căn nhà': ['house', 'count'],
  nhà: ['house', 'count'],
  houses: ['house', 'count'],
  house: ['house', 'count'],
  'công trình': ['works', 'count'],
  works: ['works', 'count'],
  'dự án': ['project', 'count'],
  projects: ['project', 'count'],
  project: ['project', 'count'],
  'sản phẩm': ['product', 'count'],
  products: ['product', 'count'],
  product: ['product', 'count'],
  'ngày công': ['labourDay', 'count'],
  'labour days': ['labourDay', 'count'],
  'labour day': ['labourDay', 'count'],
  ha: ['hectare', 'amount'],
  hecta: ['hectare', 'amount'],
  'm²': ['squareMetre', 'amount'],
  m2: ['squareMetre', 'amount'],
  km: ['kilometre', 'amount'],
  km2: [null, 'amount'],
  'km²': [null, 'amount'],
  tấn: [null, 'amount'],
  năm: ['year', 'amount'],
  years: ['year', 'amount'],
  year: ['year', 'amount'],
  quý: ['quarter', 'amount'],
  quarters: ['quarter', 'amount'],
  quarter: ['quarter', 'amount'],
  tháng: ['month', 'amount'],
  months: ['month', 'amount'],
  month: ['month', 'amount'],
  ngày: ['day', 'amount'],
  days: ['day', 'amount'],
  day: ['day', 'amount'],
  'đơn vị': ['item', 'count'],
  items: ['item', 'count'],
  item: ['item', 'count'],
};

/** The words by which a text shows that it is English, so that its marks are read in the English way. */
export const englishWords: readonly string[] = [
  'thousand',
  'million',
  'billion',
  'trillion',
  'percent',
  'households',
  'people',
  'communes',
  'districts',
  'provinces',
  'villages',
  'criteria',
  'points',
  'more',
  'nearly',
  'about',
];
