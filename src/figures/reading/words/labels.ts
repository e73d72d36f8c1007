import { phraseSet, type Phrases } from './phrases.js';

/** The words before a day and its month. */
export const isDateLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'ngày, mùng, sáng, sáng ngày, trưa, trưa ngày, chiều, chiều ngày, tối, tối ngày, đêm, hôm, ' +
    'sáng nay, chiều nay, tối nay, hôm nay, hôm qua, tính đến, tính đến ngày, tính tới, ' +
    'tính tới ngày, đến ngày, từ ngày, cập nhật, quốc khánh, dịp lễ, dịp',
);

/** The months in English, shortened. */
export const isShortMonth: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
);

/** What web pages count, and no report: `Lượt xem: 3.481`, `Bình luận (6)`, `Cỡ chữ 14`. */
export const isCounterLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'lượt xem, số lượt xem, lượt đọc, số lượt đọc, lượt truy cập, số lượt truy cập, tổng lượt truy cập, tổng số lượt truy cập, số lần xem, ' +
    'lượt thích, lượt chia sẻ, lượt tải, lượt bình luận, cỡ chữ, views, page views, font size',
);

/** The same, where a colon or a bracket follows; without, they may be words of a sentence. */
export const isLooseCounterLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'bình luận, số bình luận, ý kiến, ý kiến bạn đọc, phản hồi, đang online, đang truy cập, trực tuyến, khách trực tuyến, truy cập, tổng truy cập, ' +
    'đã xem, đã đọc, xem, thích, chia sẻ, view, comments, comment, likes, shares, visitors',
);

/** What web pages count, behind the number: `3.481 lượt xem`. */
export const isCounted: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'lượt xem, lượt đọc, lượt truy cập, lượt thích, lượt chia sẻ, bình luận, views, comments, likes',
);

/** The parts of documents that have numbers. */
export const isPartLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'điều, khoản, điểm, mục, phụ lục, chương, phần, biểu, tiết, article, clause, item, point, section, chapter, annex, appendix, ' +
    'articles, clauses, items, points, sections, chapters, annexes, paragraph, paragraphs, part',
);

/** The words before a telephone number. */
export const isPhoneLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'điện thoại, số điện thoại, đt, sđt, đtdđ, di động, liên hệ, hotline, đường dây nóng, tel, phone, telephone, fax, zalo, mobile',
);

/** The words before a rank: `xếp hạng 7/34`. */
export const isRankLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'thứ, hạng, xếp, xếp thứ, xếp hạng, xếp hạng thứ, đứng, đứng thứ, đứng hạng, vị trí, vị trí thứ, vị thứ, thứ hạng, ở vị trí, top, ranked, rank, ranking, no, number',
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
  'nghị quyết, quyết định, nghị định, thông tư, thông tư liên tịch, nghị quyết liên tịch, chỉ thị, công văn, kết luận, ' +
    'quy định, luật, pháp lệnh, công điện, thông báo, tờ trình, hướng dẫn, văn bản, kế hoạch, ' +
    'báo cáo, chương trình hành động, điều, khoản, phụ lục, mục, biểu, biểu mẫu, qđ, nq, nđ, ' +
    'resolution, decision, decree, circular, article, law, directive, resolutions, decisions, decrees, circulars',
);

/** The kinds of programmes that are called by numbers. */
export const isProgrammeLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'chương trình, dự án, tiểu dự án, đề án, nội dung thành phần, dự án thành phần, ' +
    'mục tiêu quốc gia, mtqg, ct, programme, program, project',
);

/** Programmes with a number word in their names. */
export const isProgrammeName: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'mỗi xã một sản phẩm, mỗi làng một sản phẩm, one commune one product',
);

/** The words that make the number behind them one in a row. */
export const isOrdinalLabel: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'thứ, lần thứ, lần, khóa, khoá, kỳ họp, kỳ họp thứ, đợt, hạng, loại, cấp, khu vực, vùng, ' +
    'giai đoạn, thôn, ấp, bản, xóm, làng, tổ, đội, khu, khu phố, tiểu khu, tổ dân phố, quận, phường, ' +
    'lớp, tuyến, quốc lộ, tỉnh lộ, đường tỉnh, ql, số, ảnh, hình ảnh, bài, tập, tổng đài, iso, tcvn, qcvn, figure, photo, table, page, phase, ' +
    'grade, volume, round, no, tiêu chí, tiêu chí số, nhóm, trang, bảng, ' +
    'hình, mức, bước, top, mã, mã số, số hiệu, điện thoại, hotline, fax, chương, phần, câu, kỳ, ' +
    'vòng, quý, trụ cột, no',
);

/** The words before `số` with which it says how many: `tổng số 54 xã`. */
export const isTotalWord: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'tổng, trong, con, dân, một, chỉ, hệ, đa, thiểu, trị, tham, tỷ, tỉ',
);

/** The last words of what has a number: behind them, two numbers with a blank between them are no one number (`thôn 2 417 hộ`). */
export const isNumberedWord: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'ngày, tháng, quý, năm, số, thứ, lần, điều, khoản, điểm, mục, chí, thôn, ấp, bản, xóm, tổ, khu, vùng, khóa, khoá, đợt, quyết, ' +
    'định, trình, án, đoạn, vực, phường, quận, lớp, cấp, hạng, loại, bảng, biểu, hình, mã, trang, phần, chương, câu, mức, bước, đội, ' +
    'tuyến, lộ, ql, kỳ, vòng, top, nhóm, no, page, table, phase, decree, decision, resolution, article, chapter, grade, class, group',
);
