import * as z from 'zod/mini';
import { deepFreeze } from '../reading/freeze.js';
import { lazy, lazySchema } from '../reading/lazy.js';
import { problemError } from '../errors/errors.js';
import { excerpt, type BilingualText } from '../writing/text.js';

/** What a unit of measure is called beside a number. */
export interface MeasureName extends BilingualText {
  /** The English singular, where it differs from the plural. */
  readonly enOne?: string;
}

/** The units of measure that the library knows, with what people call them; `en` is the plural, `enOne` the singular if it differs. */
export const measureNames: Readonly<Record<BaseMeasure, MeasureName>> = /* @__PURE__ */ deepFreeze({
  percent: { vi: '%', en: '%' },
  percentagePoint: { vi: 'điểm phần trăm', en: 'percentage points', enOne: 'percentage point' },
  VND: { vi: 'đồng', en: 'VND' },
  thousandVND: { vi: 'nghìn đồng', en: 'thousand VND' },
  millionVND: { vi: 'triệu đồng', en: 'million VND' },
  billionVND: { vi: 'tỷ đồng', en: 'billion VND' },
  trillionVND: { vi: 'nghìn tỷ đồng', en: 'trillion VND' },
  times: { vi: 'lần', en: 'times' },
  score: { vi: 'điểm', en: 'points', enOne: 'point' },
  household: { vi: 'hộ', en: 'households', enOne: 'household' },
  person: { vi: 'người', en: 'people', enOne: 'person' },
  worker: { vi: 'lao động', en: 'workers', enOne: 'worker' },
  province: { vi: 'tỉnh', en: 'provinces', enOne: 'province' },
  district: { vi: 'huyện', en: 'districts', enOne: 'district' },
  commune: { vi: 'xã', en: 'communes', enOne: 'commune' },
  village: { vi: 'thôn', en: 'villages', enOne: 'village' },
  criterion: { vi: 'tiêu chí', en: 'criteria', enOne: 'criterion' },
  indicator: { vi: 'chỉ tiêu', en: 'indicators', enOne: 'indicator' },
  deprivation: { vi: 'chỉ số thiếu hụt', en: 'deprivations', enOne: 'deprivation' },
  objective: { vi: 'mục tiêu', en: 'objectives', enOne: 'objective' },
  house: { vi: 'căn nhà', en: 'houses', enOne: 'house' },
  works: { vi: 'công trình', en: 'works' },
  project: { vi: 'dự án', en: 'projects', enOne: 'project' },
  product: { vi: 'sản phẩm', en: 'products', enOne: 'product' },
  labourDay: { vi: 'ngày công', en: 'labour days', enOne: 'labour day' },
  hectare: { vi: 'ha', en: 'ha' },
  squareMetre: { vi: 'm²', en: 'm²' },
  kilometre: { vi: 'km', en: 'km' },
  year: { vi: 'năm', en: 'years', enOne: 'year' },
  quarter: { vi: 'quý', en: 'quarters', enOne: 'quarter' },
  month: { vi: 'tháng', en: 'months', enOne: 'month' },
  day: { vi: 'ngày', en: 'days', enOne: 'day' },
  index: { vi: 'điểm chỉ số', en: 'index points', enOne: 'index point' },
  internationalDollar: { vi: 'đô la quốc tế', en: 'international dollars', enOne: 'international dollar' },
  item: { vi: 'đơn vị', en: 'items', enOne: 'item' },
});

/** A unit of measure without a denominator. */
export type BaseMeasure =
  | 'percent'
  | 'percentagePoint'
  | MoneyUnit
  | 'times'
  | 'score'
  | 'household'
  | 'person'
  | 'worker'
  | 'province'
  | 'district'
  | 'commune'
  | 'village'
  | 'criterion'
  | 'indicator'
  | 'deprivation'
  | 'objective'
  | 'house'
  | 'works'
  | 'project'
  | 'product'
  | 'labourDay'
  | 'hectare'
  | 'squareMetre'
  | 'kilometre'
  | 'year'
  | 'quarter'
  | 'month'
  | 'day'
  | 'index'
  | 'internationalDollar'
  | 'item';

/** The scales in which reports give money: đồng, nghìn đồng, triệu đồng, tỷ đồng, nghìn tỷ đồng. */
export type MoneyUnit = 'VND' | 'thousandVND' | 'millionVND' | 'billionVND' | 'trillionVND';

/**
 * A unit of measure [đơn vị tính]: `'household'`, `'VND'`, a rate such as `'criterion/commune'` or `'percentagePoint/year'`, or an
 * income such as `'VND/person/year'`.
 */
export type Measure = BaseMeasure | RateMeasure;

/** A unit with a denominator; which ones there are is checked when a function is called. */
export type RateMeasure = `${string}/${BaseMeasure}`;

/** What a unit looks like: one, one for one, or money of someone in a time. */
const measurePattern = /* @__PURE__ */ lazy(() => {
  const base = Object.keys(measureNames).join('|');
  const income = `(?:(?:thousand|million|billion|trillion)?VND|internationalDollar)/(?:${base})/(?:year|month|day)`;
  return new RegExp(`^(?:(?:${base})(?:/(?:${base}))?|${income})$`);
});

/** Schema of {@link Measure}. */
export const measureSchema: z.ZodMiniType<Measure> = /* @__PURE__ */ lazySchema(
  () =>
    z.string({ error: 'unit' }).check(z.regex(measurePattern(), { error: 'unit' })) as z.ZodMiniType<Measure>,
);

/**
 * Whether a text is a unit of the library.
 *
 * @example
 * ```ts
 * import { isMeasure } from 'mtqg/foundation';
 *
 * isMeasure('VND/person/year'); // => true
 * isMeasure('tiêu chí'); // => false
 * ```
 */
export function isMeasure(text: unknown): text is Measure {
  return typeof text === 'string' && measurePattern().test(text);
}

/**
 * What a unit is called beside a number, in both languages.
 *
 * @param measure - The unit.
 * @param one - Asks for the English singular.
 * @throws MtqgError `bad-format` if the library does not know the unit.
 */
export function measureLabel(measure: Measure, one = false): BilingualText {
  if (!isMeasure(measure))
    throw problemError('bad-format', ['measure'], { expected: 'unit', received: excerpt(textOf(measure)) });
  const [above, ...below] = measure.split('/') as [BaseMeasure, ...BaseMeasure[]];
  return {
    vi: [above, ...below].map((part) => measureNames[part].vi).join('/'),
    en: [nameOf(above, one), ...below.map((part) => nameOf(part, true))].join('/'),
  };
}

/** Units of which there can be less than nothing: changes, balances, growth. */
const SIGNED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'percent',
  'percentagePoint',
  'VND',
  'thousandVND',
  'millionVND',
  'billionVND',
  'trillionVND',
  'times',
  'score',
  'index',
  'internationalDollar',
]);

/**
 * Whether there can be no less than nothing of what is measured: households and hectares, but not money or per cent.
 */
export function isNeverNegative(measure: Measure): boolean {
  const [above] = measure.split('/') as [BaseMeasure];
  return !SIGNED.has(above);
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given : typeof given;
}

function nameOf(measure: BaseMeasure, one: boolean): string {
  const names = measureNames[measure];
  return one ? (names.enOne ?? names.en) : names.en;
}
