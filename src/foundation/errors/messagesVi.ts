import type { ExpectationName } from './messagesEn.js';
import type { HintName, ProblemCode } from './problemCodes.js';

/** What is said in Vietnamese for each problem code. */
export const problemsVi: Readonly<Record<ProblemCode, string>> = {
  'wrong-type': 'phải là {expected}',
  missing: 'còn thiếu; cần {expected}',
  'bad-format': 'không đúng dạng “{received}”: cần {expected}',
  'not-one-of': 'phải là một trong các giá trị: {allowed}',
  'not-whole': 'phải là số nguyên',
  'too-small': 'phải từ {minimum} trở lên',
  'too-large': 'không được quá {maximum}',
  'too-short': 'cần ít nhất {minimum} {items}',
  'too-long': 'được nhiều nhất {maximum} {items}',
  'unknown-key': 'khóa không hợp lệ: {key}',
  'forbidden-key': 'khóa bị cấm: {key}',
  'no-such-date': 'ngày không có thật: {received}',
  'period-reversed': 'kỳ kết thúc ({to}) trước khi bắt đầu ({from})',
  'out-of-order': 'phải sau {previous}',
  gap: 'bỏ trống từ {from} đến trước {to}',
  overlap: 'trùng với phần đứng trước, từ {from}',
  'part-exceeds-whole': '{partName|số thành phần} ({part}) lớn hơn {wholeName|tổng số} ({whole})',
  duplicate: 'trùng lặp: {key}',
  'no-such-member': 'không có {key} trong {where}',
  'unit-mismatch': 'cần đơn vị tính {expected}, nhận được {received}',
  contradiction: 'mâu thuẫn: {what}',
  ambiguous: 'không rõ nghĩa, có thể là: {candidates}',
  'not-in-force': '{what|thư viện chưa có quy định} có hiệu lực vào ngày {date}',
  loosens:
    '{cell} từ ngày {start}: thấp hơn hoặc không so sánh được với {base|yêu cầu của bộ tiêu chí} ({from} → {to}) mà không nêu căn cứ cho phép',
  'less-sure':
    '{cell} từ ngày {start}: căn cứ có độ tin cậy thấp hơn căn cứ của bộ tiêu chí ({from} → {to}) mà không nêu căn cứ cho phép',
  unreadable: 'không đọc được “{text}” (vị trí {at}): {what}',
  refused: 'không có số liệu mà là lời từ chối: {reason}',
  cyclic: 'dữ liệu tự tham chiếu vòng tròn',
  'too-deep': 'lồng quá sâu: được nhiều nhất {maximum} tầng',
};

/** Names in Vietnamese for what was expected where a type or a form is wrong. */
export const expectationsVi: Readonly<Record<ExpectationName, string>> = {
  string: 'chuỗi ký tự',
  text: 'văn bản không để trống',
  number: 'số hữu hạn',
  decimal: 'số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
  positive: 'số lớn hơn 0',
  int: 'số nguyên',
  null: 'null',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'đối tượng dữ liệu',
  record: 'đối tượng dữ liệu',
  date: 'ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ “2023-09-30”',
  data: 'dữ liệu thuần (đối tượng, danh sách, chuỗi, số)',
  explained: 'kết quả có phần giải thích hoặc lý do từ chối',
  quantity: 'số liệu kèm đơn vị tính: { value, unit }',
  problems: 'danh sách lỗi như MtqgError và computeEach lưu giữ',
  function: 'hàm',
  finding: 'kết quả đánh giá (“met”, “not-met” …) hoặc giá trị đo được',
  value: 'một giá trị',
  unit: 'đơn vị tính của thư viện, ví dụ “VND”',
  'figure-number': 'không thấy số',
  'figure-marks': 'dấu chấm, dấu phẩy không theo cách viết nào',
  'figure-digits': 'quá nhiều chữ số',
  'figure-scale': 'từ chỉ độ lớn (nghìn, triệu, tỷ) ghép không hợp lệ',
  'figure-rest': 'còn phần thừa sau số liệu',
  'figure-order': 'số đầu của khoảng lớn hơn số cuối',
  formula: 'công thức không đúng dạng',
  'formula-size': 'quá nhiều phép tính hoặc dấu ngoặc',
};

/** How an input is mended, in Vietnamese; `{use}` is what to write in its place. */
export const hintsVi: Readonly<Record<HintName, string>> = {
  point: 'dùng dấu chấm thập phân: {use}',
  'plain-number': 'chỉ viết số: {use}',
  'whole-number': 'dùng số nguyên, không dùng chuỗi: {use}',
  'day-text': "ghi ngày bằng chuỗi, ví dụ '2023-12-31'",
  day: 'viết: {use}',
  value: 'viết: {use}',
  nearest: 'có phải là “{use}”?',
  known: 'thư viện có: {use}',
  'set-then': 'bộ tiêu chí áp dụng khi đó: {use}',
  'date-or-system': 'nêu thêm ngày (date) hoặc hệ thống mã (system): {use}',
  'as-text': 'ghi bằng chuỗi đúng như đã in: {use}',
};
