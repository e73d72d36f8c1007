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
  | 'refused'
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
    vi: 'còn thiếu; cần {expected}',
    en: 'is missing; expected {expected}',
  },
  'bad-format': {
    vi: 'không đúng dạng “{received}”: cần {expected}',
    en: 'wrong form “{received}”: expected {expected}',
  },
  'not-one-of': { vi: 'phải là một trong các giá trị: {allowed}', en: 'expected one of: {allowed}' },
  'not-whole': { vi: 'phải là số nguyên', en: 'expected a whole number' },
  'too-small': { vi: 'phải từ {minimum} trở lên', en: 'expected {minimum} or more' },
  'too-large': { vi: 'không được quá {maximum}', en: 'expected {maximum} or less' },
  'too-short': {
    vi: 'cần ít nhất {minimum} {items}',
    en: 'expected at least {minimum} {items}',
  },
  'too-long': {
    vi: 'được nhiều nhất {maximum} {items}',
    en: 'expected at most {maximum} {items}',
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
    vi: 'trùng với phần đứng trước, từ {from}',
    en: 'overlaps what stands before it from {from} on',
  },
  'part-exceeds-whole': {
    vi: '{partName|số thành phần} ({part}) lớn hơn {wholeName|tổng số} ({whole})',
    en: '{partName|the part} ({part}) is larger than {wholeName|its whole} ({whole})',
  },
  duplicate: { vi: 'trùng lặp: {key}', en: 'given twice: {key}' },
  'no-such-member': { vi: 'không có {key} trong {where}', en: 'there is no {key} in {where}' },
  'unit-mismatch': {
    vi: 'cần đơn vị tính {expected}, nhận được {received}',
    en: 'expected the unit {expected}, received {received}',
  },
  contradiction: { vi: 'mâu thuẫn: {what}', en: 'contradiction: {what}' },
  ambiguous: { vi: 'không rõ nghĩa, có thể là: {candidates}', en: 'ambiguous, it may be: {candidates}' },
  'not-in-force': {
    vi: 'thư viện chưa có quy định có hiệu lực vào ngày {date}',
    en: 'the library knows of nothing in force on {date}',
  },
  loosens: {
    vi: '{cell} từ ngày {start}: nới lỏng yêu cầu của bộ tiêu chí ({from} → {to}) mà không nêu lý do được phép',
    en: '{cell} from {start}: asks less than the set ({from} → {to}) and does not say why it may',
  },
  'less-sure': {
    vi: '{cell} từ ngày {start}: căn cứ có độ tin cậy thấp hơn căn cứ của bộ tiêu chí ({from} → {to}) mà không nêu lý do được phép',
    en: '{cell} from {start}: rests on a less sure source than the set ({from} → {to}) and does not say why it may',
  },
  unreadable: {
    vi: 'không đọc được “{text}” (vị trí {at}): {what}',
    en: 'cannot read “{text}” (position {at}): {what}',
  },
  refused: {
    vi: 'không có số liệu mà là lời từ chối: {reason}',
    en: 'there is no figure but a refusal: {reason}',
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
    vi: 'số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
    en: 'a decimal number (text such as “50.79”, a finite number or a Decimal)',
  },
  positive: { vi: 'số lớn hơn 0', en: 'a number above 0' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  null: { vi: 'null', en: 'null' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'đối tượng dữ liệu', en: 'a plain object' },
  record: { vi: 'đối tượng dữ liệu', en: 'a plain object' },
  date: {
    vi: 'ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ “2023-09-30”',
    en: 'a calendar day such as “2023-09-30”',
  },
  data: {
    vi: 'dữ liệu thuần (đối tượng, danh sách, chuỗi, số)',
    en: 'plain data (objects, lists, text, numbers)',
  },
  explained: {
    vi: 'kết quả có phần giải thích hoặc lý do từ chối',
    en: 'a result with its explanation, or a refusal',
  },
  quantity: {
    vi: 'số liệu kèm đơn vị tính: { value, unit }',
    en: 'a figure with its unit: { value, unit }',
  },
  function: { vi: 'hàm', en: 'a function' },
  value: { vi: 'một giá trị', en: 'a value' },
  'outside-validity': {
    vi: 'thời gian áp dụng nằm ngoài thời gian hiệu lực của bộ tiêu chí',
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
    vi: 'yêu cầu không áp dụng cho năm nào của mục này',
    en: 'the requirement speaks of none of the years of the entry',
  },
  unit: { vi: 'đơn vị tính của thư viện, ví dụ “VND”', en: 'a unit of the library such as “VND”' },
  'figure-number': { vi: 'không thấy số', en: 'there is no number' },
  'figure-marks': {
    vi: 'dấu chấm, dấu phẩy không theo cách viết nào',
    en: 'its dots and commas fit no convention',
  },
  'figure-digits': { vi: 'quá nhiều chữ số', en: 'too many digits' },
  'figure-scale': {
    vi: 'từ chỉ độ lớn (nghìn, triệu, tỷ) ghép không hợp lệ',
    en: 'the scale words make no known scale',
  },
  'figure-rest': { vi: 'còn phần thừa sau số liệu', en: 'something follows the figure' },
  'figure-order': {
    vi: 'số đầu của khoảng lớn hơn số cuối',
    en: 'the range ends before it starts',
  },
  formula: { vi: 'công thức không đúng dạng', en: 'it is no formula' },
  'formula-size': {
    vi: 'quá nhiều phép tính hoặc dấu ngoặc',
    en: 'too many operations or parentheses',
  },
});

/** How an input is mended, in both languages; `{use}` is what to write in its place. */
export const hintNames: Readonly<Record<HintName, BilingualText>> = /* @__PURE__ */ deepFreeze({
  point: { vi: 'dùng dấu chấm thập phân: {use}', en: 'use a point: {use}' },
  'plain-number': { vi: 'chỉ viết số: {use}', en: 'write the number alone: {use}' },
  'whole-number': { vi: 'dùng số nguyên, không dùng chuỗi: {use}', en: 'a whole number, not text: {use}' },
  'day-text': {
    vi: "ghi ngày bằng chuỗi, ví dụ '2023-12-31'",
    en: "write a day as text, such as '2023-12-31'",
  },
  day: { vi: 'viết: {use}', en: 'write: {use}' },
  value: { vi: 'viết: {use}', en: 'write: {use}' },
  nearest: { vi: 'có phải là “{use}”?', en: 'did you mean “{use}”?' },
  'as-text': { vi: 'ghi bằng chuỗi đúng như đã in: {use}', en: 'give what was printed as text: {use}' },
});

/** The names of the hints that a problem may give in `details.hint`. */
export type HintName =
  'point' | 'plain-number' | 'whole-number' | 'day-text' | 'day' | 'value' | 'nearest' | 'as-text';
