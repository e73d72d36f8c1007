import { deepFreeze } from './freeze.js';
import type { BilingualText } from './text.js';

/** The codes of what can be wrong with an input. They are stable: a message may change, its code does not. */
export type ProblemCode =
  | 'wrong-type'
  | 'missing'
  | 'bad-format'
  | 'not-one-of'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-short'
  | 'too-long'
  | 'unknown-key'
  | 'forbidden-key'
  | 'no-such-date'
  | 'period-reversed'
  | 'out-of-order'
  | 'gap'
  | 'overlap'
  | 'part-exceeds-whole'
  | 'duplicate'
  | 'no-such-member'
  | 'unit-mismatch'
  | 'contradiction'
  | 'ambiguous'
  | 'not-in-force'
  | 'loosens'
  | 'less-sure'
  | 'unreadable'
  | 'cyclic'
  | 'too-deep';

/** A table of message templates by problem code; gaps such as `{minimum}` are filled from the problem's details. */
export type ProblemMessages = Readonly<Record<ProblemCode, BilingualText>>;

/**
 * What is said for each problem code, in Vietnamese and English. To say it otherwise, pass a table of your own to `describeError`.
 */
export const problemMessages: Readonly<Record<ProblemCode, BilingualText>> = /* @__PURE__ */ deepFreeze({
  'wrong-type': { vi: 'phải là {expected}', en: 'expected {expected}' },
  missing: {
    vi: 'thiếu giá trị bắt buộc: cần {expected}',
    en: 'required value is missing: expected {expected}',
  },
  'bad-format': { vi: 'không đúng dạng: cần {expected}', en: 'wrong form: expected {expected}' },
  'not-one-of': { vi: 'phải là một trong: {allowed}', en: 'expected one of: {allowed}' },
  'not-whole': { vi: 'phải là số nguyên', en: 'expected a whole number' },
  'too-small': { vi: 'phải từ {minimum} trở lên', en: 'expected {minimum} or more' },
  'too-large': { vi: 'không được quá {maximum}', en: 'expected {maximum} or less' },
  'too-short': {
    vi: 'cần ít nhất {minimum} phần tử hoặc ký tự',
    en: 'expected at least {minimum} items or characters',
  },
  'too-long': {
    vi: 'được nhiều nhất {maximum} phần tử hoặc ký tự',
    en: 'expected at most {maximum} items or characters',
  },
  'unknown-key': { vi: 'khóa không hợp lệ: {key}', en: 'unknown key: {key}' },
  'forbidden-key': { vi: 'khóa bị cấm: {key}', en: 'forbidden key: {key}' },
  'no-such-date': { vi: 'ngày không có thật: {received}', en: 'no such calendar day: {received}' },
  'period-reversed': {
    vi: 'kỳ kết thúc ({to}) trước khi bắt đầu ({from})',
    en: 'the period ends ({to}) before it starts ({from})',
  },
  'out-of-order': { vi: 'phải sau {previous}', en: 'expected something later than {previous}' },
  gap: { vi: 'bỏ trống từ {from} đến trước {to}', en: 'nothing is given from {from} to before {to}' },
  overlap: {
    vi: 'chồng lên phần đứng trước từ {from}',
    en: 'overlaps what stands before it from {from} on',
  },
  'part-exceeds-whole': {
    vi: 'phần ({part}) lớn hơn tổng ({whole})',
    en: 'the part ({part}) is larger than its whole ({whole})',
  },
  duplicate: { vi: 'trùng lặp: {key}', en: 'given twice: {key}' },
  'no-such-member': { vi: 'không có trong {where}: {key}', en: 'not found in {where}: {key}' },
  'unit-mismatch': {
    vi: 'cần đơn vị {expected}, nhận được {received}',
    en: 'expected the unit {expected}, received {received}',
  },
  contradiction: { vi: 'mâu thuẫn: {what}', en: 'contradiction: {what}' },
  ambiguous: { vi: 'không rõ nghĩa, có thể là: {candidates}', en: 'ambiguous, it may be: {candidates}' },
  'not-in-force': {
    vi: 'thư viện không có quy định nào có hiệu lực vào ngày {on}',
    en: 'the library knows of nothing in force on {on}',
  },
  loosens: {
    vi: '{cell} từ ngày {start}: nới lỏng yêu cầu của bộ tiêu chí ({from} → {to}) mà không nêu lý do được phép',
    en: '{cell} from {start}: asks less than the set ({from} → {to}) and does not say why it may',
  },
  'less-sure': {
    vi: '{cell} từ ngày {start}: căn cứ kém chắc hơn căn cứ của bộ tiêu chí ({from} → {to}) mà không nêu lý do được phép',
    en: '{cell} from {start}: rests on a less sure source than the set ({from} → {to}) and does not say why it may',
  },
  unreadable: {
    vi: 'không đọc được {what} tại vị trí {at}: {text}',
    en: 'cannot read {what} at position {at}: {text}',
  },
  cyclic: { vi: 'dữ liệu tự tham chiếu vòng tròn', en: 'the data refers back to itself' },
  'too-deep': {
    vi: 'lồng quá sâu: được nhiều nhất {maximum} tầng',
    en: 'nested too deeply: at most {maximum} levels',
  },
});

/** Names, in both languages, for what was expected where a type or a form is wrong. */
export const expectationNames: Readonly<Record<string, BilingualText>> = /* @__PURE__ */ deepFreeze({
  string: { vi: 'chuỗi ký tự', en: 'a string' },
  text: { vi: 'văn bản không để trống', en: 'text that is not blank' },
  number: { vi: 'số hữu hạn', en: 'a finite number' },
  decimal: {
    vi: 'số thập phân (chuỗi như "50.79", số hữu hạn hoặc Decimal)',
    en: 'a decimal number (text such as "50.79", a finite number or a Decimal)',
  },
  positive: { vi: 'số lớn hơn 0', en: 'a number above 0' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  null: { vi: 'null', en: 'null' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'đối tượng dữ liệu', en: 'a plain object' },
  record: { vi: 'đối tượng dữ liệu', en: 'a plain object' },
  date: {
    vi: 'ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ "2023-09-30"',
    en: 'a calendar day such as "2023-09-30"',
  },
  data: {
    vi: 'dữ liệu thuần (đối tượng, danh sách, chuỗi, số)',
    en: 'plain data (objects, lists, text, numbers)',
  },
  explained: {
    vi: 'kết quả có phần giải thích, hoặc một từ chối có lý do',
    en: 'a result with its explanation, or a refusal',
  },
  value: { vi: 'một giá trị', en: 'a value' },
  'outside-validity': {
    vi: 'các ngày áp dụng không có ngày nào bộ tiêu chí có hiệu lực',
    en: 'it holds on no day on which the set is in force',
  },
  'counting-rule': {
    vi: 'tiêu chí chỉ cần đạt một số chỉ tiêu hoặc tính điểm; thêm chỉ tiêu là đổi quy tắc',
    en: 'the criterion counts indicators or points, so that one more would change its rule',
  },
  'no-indicators': {
    vi: 'tiêu chí chưa có chỉ tiêu nào',
    en: 'the criterion has no indicators yet',
  },
  'no-year': {
    vi: 'yêu cầu không nói về năm nào trong các năm của mục này',
    en: 'the requirement speaks of none of the years of the entry',
  },
  unit: { vi: 'đơn vị tính của thư viện, ví dụ "VND"', en: 'a unit of the library such as "VND"' },
  'figure-number': { vi: 'số liệu: không thấy số', en: 'a figure: there is no number' },
  'figure-marks': {
    vi: 'số liệu: dấu chấm, dấu phẩy không theo cách viết nào',
    en: 'a figure: its dots and commas fit no convention',
  },
  'figure-digits': { vi: 'số liệu: quá nhiều chữ số', en: 'a figure: too many digits' },
  'figure-scale': { vi: 'số liệu: hàng đơn vị quá lớn', en: 'a figure: the scale words make no known scale' },
  'figure-rest': { vi: 'số liệu: phần còn lại sau số liệu', en: 'a figure: what follows it' },
  'figure-order': {
    vi: 'khoảng số liệu: đầu lớn hơn cuối',
    en: 'a range of figures: it ends before it starts',
  },
  formula: { vi: 'công thức', en: 'a formula' },
  'formula-size': {
    vi: 'công thức: quá nhiều phép tính hoặc dấu ngoặc',
    en: 'a formula: too many operations or parentheses',
  },
});
