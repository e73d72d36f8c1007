import { phraseSet, type Phrases } from './phrases.js';

/** The words before a day and its month. */
export const isDateLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'ngày, mùng, sáng, sáng ngày, trưa, trưa ngày, chiều, chiều ngày, tối, tối ngày, đêm, hôm, ' +
    'sáng nay, chiều nay, tối nay, hôm nay, hôm qua, tính đến, tính đến ngày, tính tới, ' +
    'tính tới ngày, đến ngày, từ ngày, cập nhật, quốc khánh, dịp lễ, dịp',
);

/** The months in English. */
export const isEnglishMonth: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'january, february, march, april, may, june, july, august, september, october, november, december',
);

/** The words before a period of years. */
export const isPeriodLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'giai đoạn, nhiệm kỳ, thời kỳ, niên khóa, niên độ, năm học, period, các năm',
);

/** The words behind a number of months that make them a part of a year. */
export const isPartOfYear: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'đầu năm, cuối năm, đầu, cuối, đầu của năm, đầu năm nay',
);

/** The kinds of documents, and of their parts, that have numbers. */
export const isDocumentLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'nghị quyết, quyết định, nghị định, thông tư, thông tư liên tịch, chỉ thị, công văn, kết luận, ' +
    'quy định, luật, pháp lệnh, công điện, thông báo, tờ trình, hướng dẫn, văn bản, kế hoạch, ' +
    'báo cáo, chương trình hành động, điều, khoản, phụ lục, mục, biểu, biểu mẫu, qđ, nq, nđ, ' +
    'resolution, decision, decree, circular, article',
);

/** The kinds of programmes that are called by numbers. */
export const isProgrammeLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'chương trình, dự án, tiểu dự án, đề án, nội dung thành phần, dự án thành phần, ' +
    'mục tiêu quốc gia, mtqg, programme, program, project',
);

/** Programmes with a number word in their names. */
export const isProgrammeName: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'mỗi xã một sản phẩm, mỗi làng một sản phẩm, one commune one product',
);

/** The words that make the number behind them one in a row. */
export const isOrdinalLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'thứ, lần thứ, lần, khóa, khoá, kỳ họp, kỳ họp thứ, đợt, hạng, loại, cấp, khu vực, vùng, ' +
    'giai đoạn, thôn, ấp, bản, xóm, làng, tổ, đội, khu, khu phố, tiểu khu, tổ dân phố, quận, phường, ' +
    'lớp, tuyến, quốc lộ, tỉnh lộ, đường tỉnh, ql, số, tiêu chí, tiêu chí số, nhóm, trang, bảng, ' +
    'hình, mức, bước, top, mã, mã số, số hiệu, điện thoại, hotline, fax, chương, phần, câu, kỳ, ' +
    'vòng, quý, trụ cột, no',
);

/** The words before `số` with which it says how many: `tổng số 54 xã`. */
export const isTotalWord: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'tổng, trong, con, dân, một, chỉ, hệ, đa, thiểu, trị, tham, tỷ, tỉ',
);
