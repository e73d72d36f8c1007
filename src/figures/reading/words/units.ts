import type { BaseMeasure, Measure } from '../../../foundation/internal.js';
import type { UnitCategory } from '../../types.js';
import { phrases, phraseSet, type Phrases } from './phrases.js';

/** A unit in the library's terms, if it has one, and what it measures. */
export type KnownUnit = readonly [measure: BaseMeasure | null, category: UnitCategory];

/**
 * The names of units as texts have them, in lower case. The longest name at a place counts, so that a longer name that means
 * another thing (`hợp tác xã`, `nhà văn hóa`) stands here even where the library has no unit for it.
 */
export const unitNamed: Phrases<KnownUnit | undefined> = /* @__PURE__ */ phrases<KnownUnit>([
  [['percent', 'percent'], '%, phần trăm, per cent, percent, pct'],
  [[null, 'amount'], '‰, phần nghìn, per mille'],
  [['percentagePoint', 'percent'], 'điểm %, điểm phần trăm, percentage points, percentage point'],
  [['VND', 'money'], 'đồng, vnd, vnđ, đ, dong, dongs, vietnamese dong, vietnam dong'],
  [
    [null, 'money'],
    'usd, us $, đô la mỹ, đô la, đô - la, đôla, đôla mỹ, us dollars, us dollar, u . s . dollars, dollars, dollar, euro, euros, eur, $, €, £, ¥, ' +
      'yên, yên nhật, yen, jpy, won, krw, gbp, bảng anh, pounds, nhân dân tệ, yuan, cny, aud, australian dollars, canadian dollars, sgd',
  ],
  [['times', 'amount'], 'lần, times, fold, - fold'],
  [['index', 'amount'], 'điểm chỉ số, index points, index point'],
  [['internationalDollar', 'amount'], 'đô la quốc tế, international dollars, international dollar'],
  [['score', 'amount'], 'điểm, points, point'],
  [['household', 'count'], 'hộ, hộ gia đình, gia đình, households, household, families'],
  [
    ['person', 'count'],
    'người, người dân, đầu người, nhân khẩu, khẩu, dân, học sinh, sinh viên, học viên, trẻ em, trẻ, cháu, em, phụ nữ, nông dân, ' +
      'cán bộ, công chức, viên chức, đảng viên, hội viên, đoàn viên, thành viên, giáo viên, bác sĩ, công nhân, chuyên gia, đại biểu, ' +
      'thanh niên, trí thức, trí thức trẻ, bộ đội, chiến sĩ, cộng tác viên, tuyên truyền viên, tình nguyện viên, nghệ nhân, già làng, ' +
      'cụ, thí sinh, du khách, bệnh nhân, đồng chí, đối tượng, people, person, students, children, women, farmers, members, teachers, officials',
  ],
  [['worker', 'count'], 'lao động, workers, worker'],
  [['province', 'count'], 'tỉnh, provinces, province'],
  [['district', 'count'], 'huyện, districts, district'],
  [['commune', 'count'], 'xã, communes, commune'],
  [['village', 'count'], 'thôn, thôn bản, bản, ấp, xóm, làng, buôn, bon, phum, sóc, khóm, villages, village'],
  [['criterion', 'count'], 'tiêu chí, tiểu chí, tc, criteria, criterion'],
  [['indicator', 'count'], 'chỉ tiêu, indicators, indicator'],
  [['deprivation', 'count'], 'chỉ số thiếu hụt, deprivations, deprivation'],
  [['objective', 'count'], 'mục tiêu, objectives, objective'],
  [
    ['house', 'count'],
    'nhà, ngôi nhà, căn nhà, căn, nhà ở, nhà tạm, nhà dột nát, ngôi nhà tạm, căn hộ, houses, house',
  ],
  [['works', 'count'], 'công trình, works'],
  [['project', 'count'], 'dự án, projects, project'],
  [['product', 'count'], 'sản phẩm, sản phẩm ocop, products, product'],
  [['labourDay', 'count'], 'công, ngày công, công lao động, ngày công lao động, labour days, labour day'],
  [['hectare', 'amount'], 'ha, hecta, hec ta, héc ta, héc - ta, hectares'],
  [['squareMetre', 'amount'], 'm2, mét vuông, square metres, square meters'],
  [['kilometre', 'amount'], 'km, ki lô mét, kilomet, kilômét, cây số, kilometres, kilometers'],
  [['year', 'amount'], 'năm, years, year'],
  [['quarter', 'amount'], 'quý, quarters, quarter'],
  [['month', 'amount'], 'tháng, months, month'],
  [['day', 'amount'], 'ngày, days, day'],
  [['item', 'count'], 'đơn vị, items, item'],
  [
    [null, 'amount'],
    'tấn, tạ, yến, kg, ki lô gam, gam, lít, m, mét, km2, ki lô mét vuông, m3, mét khối, sào, mẫu, công đất, giờ, phút, tuần, tuổi, tháng tuổi, ' +
      'kw, kwh, mw, kv, kva, kwp, độ, tonnes, tons, hours, weeks, week',
  ],
  [
    [null, 'count'],
    'địa phương, thành phố, thị xã, phường, thị trấn, khu phố, tổ dân phố, khu dân cư, khu vực, vùng, cụm, cụm dân cư, quốc gia, nước, dân tộc, ' +
      'hợp tác xã, htx, tổ hợp tác, tổ, tổ chức, doanh nghiệp, công ty, công đoàn, công văn, công đoạn, chủ thể, cơ sở, cơ quan, trang trại, gia trại, nhà máy, nhà xưởng, ' +
      'nhà văn hóa, nhà văn hoá, nhà sinh hoạt cộng đồng, nhà vệ sinh, nhà trường, nhà lưới, nhà màng, nhà đầu tư, nhà khoa học, nhà báo, nhà tài trợ, ' +
      'trường, trường học, lớp, lớp học, lớp tập huấn, phòng, phòng học, điểm trường, điểm du lịch, điểm dân cư, điểm bưu điện, điểm phát sóng, điểm cầu, ' +
      'trạm, trạm y tế, trạm bơm, bệnh viện, trung tâm, cầu, cây cầu, chợ, tuyến, tuyến đường, đường, kênh, giếng, bể, bồn, đập, hồ, cột, bóng điện, bóng đèn, ' +
      'mô hình, hồ sơ, văn bản, nghị quyết, quyết định, nghị định, thông tư, đề án, chương trình, phong trào, nội dung, nhiệm vụ, giải pháp, ' +
      'chính sách, nhóm, nhóm hộ, tiểu dự án, dự án thành phần, thủ tục, thủ tục hành chính, dịch vụ, dịch vụ công, hội nghị, cuộc, cuộc họp, buổi, đợt, đoàn, ' +
      'lượt, lượt người, lượt hộ, lượt khách, lượt hộ nghèo, lượt lao động, vụ, vụ việc, ca, cặp, trường hợp, ý kiến, đơn, tin, bài, tin bài, tác phẩm, bài viết, ' +
      'chi bộ, đảng bộ, ban, đội, câu lạc bộ, clb, ban chỉ đạo, bộ, chiếc, cái, quyển, cuốn, suất, suất quà, phần quà, xuất quà, thẻ, thẻ bảo hiểm y tế, giấy chứng nhận, ' +
      'máy, máy tính, xe, xe máy, ô tô, camera, cụm loa, hệ thống, thiết bị, con, cây, con bò, con trâu, trâu bò, gia súc, con gia súc, con gia cầm, cây giống, con giống, đàn, ' +
      'quả, quả trứng, trứng, làng nghề, khu công nghiệp, cụm công nghiệp, gian hàng, cửa hàng, siêu thị, nghề, ngành, ngành nghề, loại, giống, bước, nguyên tắc, lĩnh vực, nền tảng, ' +
      'sao, stars, star, khâu, xã hội, mặt hàng, bậc, giải, giải thưởng, bằng khen, tập thể, cá nhân, hộ kinh doanh, mã số, vùng trồng, mã số vùng trồng, chuỗi, chuỗi giá trị, trụ sở, khu, thửa, ' +
      'cooperatives, enterprises, schools, models, classes, localities, towns, cities',
  ],
]);

/** The library's unit for a word or a phrase; `null` if it has none. */
export function measureNamed(phrase: string): BaseMeasure | null {
  return unitNamed(phrase)?.[0] ?? null;
}

/** What figures are given per: time, people, households, places, areas; anything else behind `mỗi` or `một` is a thing of its own. */
const perMeasures: readonly (BaseMeasure | null)[] = ['person', 'worker', 'household', 'hectare'];

/** The units of time. */
const timeMeasures: readonly (BaseMeasure | null)[] = ['year', 'quarter', 'month', 'day'];

/** The units of time that the library has no unit for. */
const shortTimes: readonly string[] = ['tuần', 'giờ', 'week', 'weeks', 'hours'];

/** The units that are places one in another. */
const placeMeasures: readonly (BaseMeasure | null)[] = ['province', 'district', 'commune', 'village'];

/** Whether a figure may be given per it in words: `mỗi năm`, `trên xã`. */
export function isPerUnit(phrase: string): boolean {
  const measure = measureNamed(phrase);
  return perMeasures.includes(measure) || isPlace(measure) || isTimeUnit(phrase);
}

/** Whether it is a unit of time. */
export function isTimeUnit(phrase: string): boolean {
  return timeMeasures.includes(measureNamed(phrase)) || shortTimes.includes(phrase);
}

/** Whether a unit is a place. */
export function isPlace(measure: Measure | null): boolean {
  return placeMeasures.some((place) => place === measure);
}

/** Kinds of things that stand beside each other with a bar between them (`xã/phường`): what is counted, not a rate. */
const alternatives: Phrases<number | undefined> = /* @__PURE__ */ phrases<number>([
  [1, 'tỉnh, thành phố, thành, tp, provinces, province, cities, city, municipalities'],
  [
    2,
    'huyện, quận, thị xã, thành phố, thành phố thuộc tỉnh, tx, tp, districts, district, towns, town, cities',
  ],
  [3, 'xã, phường, thị trấn, đặc khu, communes, commune, wards, ward, townships, township'],
  [
    4,
    'thôn, bản, ấp, xóm, làng, buôn, bon, phum, sóc, khóm, tổ dân phố, khu phố, khu dân cư, tổ, nhóm, khu, plây, villages, village, hamlets, hamlet',
  ],
  [5, 'sở, ban, ngành, bộ, cơ quan, đơn vị, địa phương, ủy ban, tổ chức, đoàn thể, hội'],
  [
    6,
    'hợp tác xã, htx, tổ hợp tác, tht, nhóm hộ, doanh nghiệp, dn, hộ kinh doanh, cơ sở, công ty, chủ thể, trang trại, cooperatives, enterprises',
  ],
  [
    7,
    'cán bộ, công chức, viên chức, người, lao động, đoàn viên, hội viên, người lao động, giáo viên, học sinh, sinh viên',
  ],
  [
    8,
    'dự án, công trình, tiểu dự án, mô hình, đề án, chương trình, nhiệm vụ, kế hoạch, hạng mục, projects, models',
  ],
  [9, 'trường, điểm trường, lớp, trường học, trạm, cơ sở'],
  [10, 'nhà, căn, căn nhà, căn hộ, ngôi nhà, houses'],
  [11, 'hộ, hộ gia đình, gia đình, hộ dân, households, families'],
  [12, 'nghị quyết, quyết định, kế hoạch, văn bản, thông tư, nghị định'],
  [13, 'máy, thiết bị, máy móc, phương tiện, công cụ'],
]);

/** Whether two units are kinds of one thing: `xã/phường`, but not `hộ/xã`. A place may stand on two levels. */
export function areAlternatives(one: string, other: string): boolean {
  const [first, second] = [alternatives(one), alternatives(other)];
  const isCity = (phrase: string): boolean => ['thành phố', 'tp', 'cities'].includes(phrase);
  if (one === other || first === undefined || second === undefined) return false;
  return first === second || (isCity(one) && second <= 2) || (isCity(other) && first <= 2);
}

/** Things of which there are millions and billions in these reports; other counts behind `tỷ` are money for them. */
export function isInBillions(phrase: string, category: UnitCategory): boolean {
  if (category !== 'count') return true;
  return ['person', 'product', 'labourDay'].includes(String(measureNamed(phrase))) || manyThings(phrase);
}

const manyThings: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'quả, quả trứng, trứng, con, cây, cây giống, con giống, con gia cầm, gia súc, lượt, lượt người, lượt khách, cái, chiếc, quốc gia',
);
