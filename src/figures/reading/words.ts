import type { Locale } from '../../foundation/internal.js';
import type { QualifierSense } from '../types.js';

/** The scale words, by their power of ten; several in a row multiply (`nghìn tỷ`). */
export const scaleWords: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  tr: 6,
  trđ: 6,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
};

/** The scale words that are no scale of their own beside digits: `2 chục`, `3 trăm triệu`, `1,5 vạn`. */
export const smallScaleWords: Readonly<Record<string, number>> = { chục: 1, trăm: 2, vạn: 4 };

/** English scale words without a number, as an indefinite one has them: `hundreds of households`. */
export const indefiniteWords: Readonly<Record<string, number>> = {
  'tens of': 1,
  'dozens of': 1,
  'hundreds of': 2,
  'thousands of': 3,
  'tens of thousands': 4,
  'millions of': 6,
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
  ['quá', 'above', 'vi'],
  ['gần', 'below', 'vi'],
  ['ngót', 'below', 'vi'],
  ['ngót nghét', 'below', 'vi'],
  ['non', 'below', 'vi'],
  ['gần bằng', 'below', 'vi'],
  ['gần như', 'below', 'vi'],
  ['khoảng', 'about', 'vi'],
  ['khoảng chừng', 'about', 'vi'],
  ['chừng', 'about', 'vi'],
  ['áng chừng', 'about', 'vi'],
  ['xấp xỉ', 'about', 'vi'],
  ['suýt soát', 'about', 'vi'],
  ['trên dưới', 'about', 'vi'],
  ['ước khoảng', 'about', 'vi'],
  ['ước tính', 'about', 'vi'],
  ['ước chừng', 'about', 'vi'],
  ['ước', 'about', 'vi'],
  ['tầm', 'about', 'vi'],
  ['ít nhất', 'at-least', 'vi'],
  ['tối thiểu', 'at-least', 'vi'],
  ['không dưới', 'at-least', 'vi'],
  ['không ít hơn', 'at-least', 'vi'],
  ['không thấp hơn', 'at-least', 'vi'],
  ['không quá', 'at-most', 'vi'],
  ['không vượt quá', 'at-most', 'vi'],
  ['không hơn', 'at-most', 'vi'],
  ['nhiều nhất', 'at-most', 'vi'],
  ['tối đa', 'at-most', 'vi'],
  ['dưới', 'under', 'vi'],
  ['chưa đến', 'under', 'vi'],
  ['chưa tới', 'under', 'vi'],
  ['chưa đầy', 'under', 'vi'],
  ['không đến', 'under', 'vi'],
  ['không đầy', 'under', 'vi'],
  ['≥', 'at-least', 'vi'],
  ['> =', 'at-least', 'vi'],
  ['>', 'above', 'vi'],
  ['≤', 'at-most', 'vi'],
  ['< =', 'at-most', 'vi'],
  ['<', 'under', 'vi'],
  ['≈', 'about', 'vi'],
  ['~', 'about', 'vi'],
  ['more than', 'above', 'en'],
  ['over', 'above', 'en'],
  ['above', 'above', 'en'],
  ['nearly', 'below', 'en'],
  ['almost', 'below', 'en'],
  ['close to', 'below', 'en'],
  ['about', 'about', 'en'],
  ['around', 'about', 'en'],
  ['approximately', 'about', 'en'],
  ['roughly', 'about', 'en'],
  ['some', 'about', 'en'],
  ['at least', 'at-least', 'en'],
  ['no less than', 'at-least', 'en'],
  ['no fewer than', 'at-least', 'en'],
  ['at most', 'at-most', 'en'],
  ['no more than', 'at-most', 'en'],
  ['up to', 'at-most', 'en'],
  ['under', 'under', 'en'],
  ['less than', 'under', 'en'],
  ['fewer than', 'under', 'en'],
  ['below', 'under', 'en'],
];

/** The qualifiers that stand behind a number and its unit. */
export const qualifiersBehind: Readonly<Record<string, readonly [sense: QualifierSense, locale: Locale]>> = {
  'trở lên': ['at-least', 'vi'],
  'trở xuống': ['at-most', 'vi'],
  'or more': ['at-least', 'en'],
  'or less': ['at-most', 'en'],
  'or higher': ['at-least', 'en'],
  'or above': ['at-least', 'en'],
  'and above': ['at-least', 'en'],
};

/** What a word before a number does to what is known of its direction. */
export type LeadEffect = 'increase' | 'decrease' | 'keep' | 'reset';

/** The words that may stand before a number; `giảm còn 3,81%` is no fall by 3,81%, so `còn` takes the direction back. */
export const leadWords: Readonly<Record<string, LeadEffect>> = {
  giảm: 'decrease',
  'giảm được': 'decrease',
  tăng: 'increase',
  'tăng thêm': 'increase',
  'down by': 'decrease',
  'up by': 'increase',
  'còn lại': 'reset',
  còn: 'reset',
  xuống: 'reset',
  lên: 'reset',
  'lên đến': 'reset',
  'lên tới': 'reset',
  đến: 'reset',
  tới: 'reset',
  từ: 'reset',
  from: 'reset',
  'cao hơn': 'keep',
  'thấp hơn': 'keep',
  'nhiều hơn': 'keep',
  'ít hơn': 'keep',
  'lớn hơn': 'keep',
  'nhỏ hơn': 'keep',
  'bình quân': 'keep',
  'trung bình': 'keep',
  đạt: 'keep',
  'đạt được': 'keep',
  chỉ: 'keep',
  mới: 'keep',
  được: 'keep',
  bằng: 'keep',
  chiếm: 'keep',
  'thực hiện': 'keep',
  'giải ngân': 'keep',
  có: 'keep',
  là: 'keep',
  cao: 'keep',
  gấp: 'keep',
  thêm: 'keep',
  vượt: 'keep',
  đủ: 'keep',
  'tổng số': 'keep',
};

/** The words that join the two ends of a range. */
export const rangeMarks: readonly string[] = ['-', '–', '—', '‐', '‒', '−', '~', '÷', 'đến', 'tới', 'to'];

/** The words that say that the upper end of a range does not belong to it. */
export const openEndWords: readonly string[] = ['dưới', 'under', 'less than'];

/** The words that stand for the bar between a part and its whole, if numbers stand on both sides. */
export const pairWords: readonly string[] = [
  'trên tổng số',
  'trong tổng số',
  'trên tổng',
  'trong số',
  'trên',
  'trong',
  'out of',
  'out of the',
  'of the',
  'of',
  '/ tổng số',
  '/ tổng',
  '/ kế hoạch',
];

/** The words that open what a unit is per. */
export const perWords: readonly string[] = ['/', 'trên', 'mỗi', 'một', 'hằng', 'hàng', 'per', 'a'];

/** The words before a number that say what it is per: `mỗi năm giảm 4,2%`. */
export const perLeads: readonly string[] = ['mỗi', 'hằng', 'hàng', 'per', 'each'];

/** The words that open an order without a number: `hàng nghìn`, `vài chục`. */
export const indefiniteLeads: readonly string[] = ['hàng', 'vài', 'mấy', 'nhiều', 'cả'];

/** The words behind a number that make it a grade of a thing, not a figure of its own: `sản phẩm 4 sao`. */
export const gradeWords: readonly string[] = ['sao', 'stars', 'star'];

/** The numbers up to ten as words, which are read only where a unit or a scale follows (`năm` is five, and also a year). */
export const numberWords: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** The last digit as words have it behind `mười` and `mươi`; `hai mươi năm` are twenty years. */
export const lastDigitWords: Readonly<Record<string, number>> = {
  mốt: 1,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** Words that are no part of the name of an unknown unit: the sentence goes on. */
export const sentenceWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'được là có của trong với đạt và thuộc đã đang ở tại để cho từ đến trên so chiếm bằng còn giảm tăng gồm theo về do bị sẽ nhằm khi ' +
    'mà thì hoặc hay như này đó ra vào qua nay cùng tương giai đoạn năm hơn gần dưới khoảng mỗi không chưa phải cần tham gia triển thực xây hoàn phấn đăng nhận hỗ giải thoát tiếp làm lên xuống sang ' +
    'the of in and with for to is are was were has have by from that which per'
  ).split(' '),
);

/** What is said of the things that are counted, or what a share is of: `hộ nghèo và cận nghèo`, `18,6% số xã`. */
export const detailPhrases: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'nghèo',
    'cận nghèo',
    'nghèo đa chiều',
    'thoát nghèo',
    'tái nghèo',
    'thoát cận nghèo',
    'nghèo dtts',
    'khá',
    'giàu',
    'trung bình',
  ],
  ...[
    'dân tộc thiểu số',
    'dtts',
    'đồng bào dtts',
    'đồng bào dân tộc thiểu số',
    'đồng bào',
    'dân',
    'nông dân',
    'gia đình chính sách',
  ],
  ...[
    'biên giới',
    'đặc biệt khó khăn',
    'khó khăn',
    'vùng cao',
    'miền núi',
    'khu vực iii',
    'khu vực ii',
    'khu vực i',
    'nông thôn',
  ],
  ...[
    'nông thôn mới',
    'nông thôn mới nâng cao',
    'nông thôn mới kiểu mẫu',
    'ntm',
    'ntm nâng cao',
    'ntm kiểu mẫu',
    'mtqg',
    'ocop',
  ],
  ...[
    'tiền mặt',
    'đất',
    'gạo',
    'xi măng',
    'cây lê',
    'dược liệu',
    'có công',
    'mới',
    'thành viên',
    'cấp huyện',
    'cấp xã',
    'cấp tỉnh',
  ],
  ...[
    'kế hoạch',
    'dân số',
    'số xã',
    'số hộ',
    'số hộ dân',
    'số hộ nghèo',
    'số thôn',
    'số huyện',
    'tổng số xã',
    'tổng số hộ',
    'tổng số hộ nghèo',
  ],
  ...[
    'số dân',
    'số người',
    'xã',
    'hộ',
    'hộ dân',
    'hộ nghèo',
    'tổng nguồn vốn',
    'nguồn vốn',
    'diện tích',
    'số tiêu chí',
    'lao động',
    'trở lại',
  ],
]);

/** The words by which a text shows that it is English, so that its marks are read in the English way. */
export const englishWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'thousand million billion trillion quadrillion percent households families people communes districts provinces villages criteria points more than ' +
    'hectares metres meters tonnes tons jobs labourers laborers residents children members year years month as for was were at dong houses schools workers farmers students products cooperatives enterprises projects models localities ' +
    'nearly about over under least the of and in to by or per with from'
  ).split(' '),
);

/** What English texts say of a thing before its name: `near-poor ethnic minority households`; hyphens are pieces of their own. */
export const englishAdjectives: readonly string[] = [
  ...['poor', 'near', '-', 'ethnic', 'minority', 'rural', 'disadvantaged', 'difficulty', 'hit', 'extremely'],
  ...['especially', 'new', 'style', 'advanced', 'model', 'mountainous', 'border', 'remote', 'local', 'more'],
];

/** The words before a day and its month. */
export const dateLabels: readonly string[] = [
  ...[
    'ngày',
    'mùng',
    'sáng',
    'sáng ngày',
    'trưa',
    'trưa ngày',
    'chiều',
    'chiều ngày',
    'tối',
    'tối ngày',
    'đêm',
    'hôm',
  ],
  ...[
    'sáng nay',
    'chiều nay',
    'tối nay',
    'hôm nay',
    'hôm qua',
    'tính đến',
    'tính đến ngày',
    'tính tới',
    'tính tới ngày',
  ],
  ...['đến ngày', 'từ ngày', 'cập nhật', 'quốc khánh', 'dịp lễ', 'dịp'],
];

/** The months in English. */
export const englishMonths: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** The words before a period of years. */
export const periodLabels: readonly string[] = [
  ...['giai đoạn', 'nhiệm kỳ', 'thời kỳ', 'niên khóa', 'niên độ', 'năm học', 'period', 'các năm'],
];

/** The words behind a number of months that make them a part of a year. */
export const monthsOfYearWords: readonly string[] = [
  ...['đầu năm', 'cuối năm', 'đầu', 'cuối', 'đầu của năm', 'đầu năm nay'],
];

/** The kinds of documents, and of their parts, that have numbers. */
export const documentLabels: readonly string[] = [
  ...[
    'nghị quyết',
    'quyết định',
    'nghị định',
    'thông tư',
    'thông tư liên tịch',
    'chỉ thị',
    'công văn',
    'kết luận',
    'quy định',
  ],
  ...[
    'luật',
    'pháp lệnh',
    'công điện',
    'thông báo',
    'tờ trình',
    'hướng dẫn',
    'văn bản',
    'kế hoạch',
    'báo cáo',
    'chương trình hành động',
  ],
  ...[
    'điều',
    'khoản',
    'phụ lục',
    'mục',
    'biểu',
    'biểu mẫu',
    'qđ',
    'nq',
    'nđ',
    'resolution',
    'decision',
    'decree',
    'circular',
    'article',
  ],
];

/** The kinds of programmes that are called by numbers. */
export const programmeLabels: readonly string[] = [
  ...[
    'chương trình',
    'dự án',
    'tiểu dự án',
    'đề án',
    'nội dung thành phần',
    'dự án thành phần',
    'mục tiêu quốc gia',
    'mtqg',
    'programme',
    'program',
    'project',
  ],
];

/** Programmes with a number word in their names. */
export const programmeNames: readonly string[] = [
  ...['mỗi xã một sản phẩm', 'mỗi làng một sản phẩm', 'one commune one product'],
];

/** The words that make the number behind them one in a row. */
export const ordinalLabels: readonly string[] = [
  ...[
    'thứ',
    'lần thứ',
    'lần',
    'khóa',
    'khoá',
    'kỳ họp',
    'kỳ họp thứ',
    'đợt',
    'hạng',
    'loại',
    'cấp',
    'khu vực',
    'vùng',
    'giai đoạn',
  ],
  ...[
    'thôn',
    'ấp',
    'bản',
    'xóm',
    'làng',
    'tổ',
    'đội',
    'khu',
    'khu phố',
    'tiểu khu',
    'tổ dân phố',
    'quận',
    'phường',
    'lớp',
    'tuyến',
  ],
  ...[
    'quốc lộ',
    'tỉnh lộ',
    'đường tỉnh',
    'ql',
    'số',
    'tiêu chí',
    'tiêu chí số',
    'nhóm',
    'trang',
    'bảng',
    'hình',
    'mức',
    'bước',
    'top',
  ],
  ...[
    'mã',
    'mã số',
    'số hiệu',
    'điện thoại',
    'hotline',
    'fax',
    'chương',
    'phần',
    'câu',
    'kỳ',
    'vòng',
    'quý',
    'trụ cột',
    'no',
  ],
];

/** The words before `số` with which it says how many: `tổng số 54 xã`. */
export const totalWords: readonly string[] = [
  'tổng',
  'trong',
  'con',
  'dân',
  'một',
  'chỉ',
  'hệ',
  'đa',
  'thiểu',
  'trị',
  'tham',
  'tỷ',
  'tỉ',
];

/** What a fraction is taken of, by its first word; beside things that are counted, two numbers and a bar are a pair (`2/3 huyện`). */
export const wholeWords: readonly string[] = [
  ...[
    'số',
    'tổng',
    'diện',
    'dân',
    'chặng',
    'quãng',
    'kế',
    'lượng',
    'nguồn',
    'vốn',
    'thời',
    'đoạn',
    'khối',
    'nhu',
    'chiều',
    'giá',
    'sản',
  ],
  ...[
    'thu',
    'mức',
    'kinh',
    'chi',
    'lực',
    'đất',
    'nông',
    'công',
    'quỹ',
    'trong',
    'của',
    'các',
    'những',
    'cả',
    'thị',
    'thế',
    'nhiệm',
    'of',
    'the',
  ],
];

/** What programmes are carried out `trên`, on, and not `more than`: `chuyển đổi số trên 4 nền tảng`. */
export const onWords: readonly string[] = [
  'nền tảng',
  'lĩnh vực',
  'phương diện',
  'mặt',
  'trục',
  'kênh',
  'địa bàn',
];

/** The words behind which `một` counts and is no article: `có một xã`, but `từ một thôn`. */
export const countingLeads: readonly string[] = ['có', 'thêm', 'được', 'còn', 'chỉ', 'mới', 'tăng', 'giảm'];
