import { phraseSet, type Phrases } from './phrases.js';

/** Words that are no part of the name of an unknown unit: the sentence goes on. */
export const isSentenceWord: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'được, là, có, của, trong, với, đạt, và, thuộc, đã, đang, ở, tại, để, cho, từ, đến, trên, so, ' +
    'chiếm, bằng, còn, giảm, tăng, gồm, theo, về, do, bị, sẽ, nhằm, khi, mà, thì, hoặc, hay, như, ' +
    'này, đó, ra, vào, qua, nay, cùng, tương, giai, đoạn, năm, hơn, gần, dưới, khoảng, mỗi, không, ' +
    'chưa, phải, cần, tham, gia, triển, thực, xây, hoàn, phấn, đăng, nhận, hỗ, giải, thoát, tiếp, ' +
    'làm, lên, xuống, sang, the, of, in, and, with, for, to, is, are, was, were, has, have, by, ' +
    'from, that, which, per, out, as, at, on, than, since, while, but, or, compared, including, each, were, had, be, been, will, would, last, this, ' +
    'among, amongst, between, during, after, before, through, across, within, under, into, when, who, also, only, then, about, over, nearly',
);

/** What is said of the things that are counted, or what a share is of: `hộ nghèo và cận nghèo`, `18,6% số xã`. */
export const isDetail: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'nghèo, cận nghèo, nghèo đa chiều, thoát nghèo, tái nghèo, thoát cận nghèo, nghèo dtts, khá, ' +
    'giàu, trung bình, dân tộc thiểu số, dtts, đồng bào dtts, đồng bào dân tộc thiểu số, đồng bào, ' +
    'dân, nông dân, gia đình chính sách, biên giới, đặc biệt khó khăn, khó khăn, vùng cao, miền núi, ' +
    'khu vực iii, khu vực ii, khu vực i, nông thôn, nông thôn mới, nông thôn mới nâng cao, ' +
    'nông thôn mới kiểu mẫu, ntm, ntm nâng cao, ntm kiểu mẫu, mtqg, ocop, tiền mặt, đất, gạo, ' +
    'xi măng, cây lê, dược liệu, có công, mới, thành viên, cấp huyện, cấp xã, cấp tỉnh, kế hoạch, ' +
    'dân số, số xã, số hộ, số hộ dân, số hộ nghèo, số thôn, số huyện, tổng số xã, tổng số hộ, ' +
    'tổng số hộ nghèo, số dân, số người, xã, hộ, hộ dân, hộ nghèo, tổng nguồn vốn, nguồn vốn, ' +
    'diện tích, số tiêu chí, lao động, trở lại',
);

/** The words by which a text shows that it is English, so that its marks are read in the English way. */
export const isEnglishWord: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'thousand, million, billion, trillion, quadrillion, percent, households, families, people, ' +
    'communes, districts, provinces, villages, criteria, points, more, than, hectares, metres, ' +
    'meters, tonnes, tons, jobs, labourers, laborers, residents, children, members, year, years, ' +
    'month, as, for, was, were, at, dong, houses, schools, workers, farmers, students, products, ' +
    'cooperatives, enterprises, projects, models, localities, nearly, about, over, under, least, ' +
    'the, of, and, in, to, by, or, per, with, from',
);

/** What English texts say of a thing before its name: `near-poor ethnic minority households`; hyphens are pieces of their own. */
export const isEnglishAdjective: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'poor, near, -, ethnic, minority, rural, disadvantaged, difficulty, hit, extremely, especially, ' +
    'new, style, advanced, model, mountainous, border, remote, local, more, difficult, particularly, very, most, upland, island, coastal, ' +
    'newly, merged, former, other, additional, urban, small, large, low, income, multidimensionally',
);

/** The words behind a number that make it a grade of a thing, not a figure of its own: `sản phẩm 4 sao`. */
export const isGrade: Phrases<boolean> = /* @__PURE__ */ phraseSet('sao, stars, star');

/** What a fraction is taken of, by its first word; beside things that are counted, two numbers and a bar are a pair (`2/3 huyện`). */
export const opensWhole: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'số, tổng, diện, dân, chặng, quãng, kế, lượng, nguồn, vốn, thời, đoạn, khối, nhu, chiều, giá, ' +
    'sản, thu, mức, kinh, chi, lực, đất, nông, công, quỹ, trong, của, các, những, cả, thị, thế, ' +
    'nhiệm, of, the',
);

/** What programmes are carried out `trên`, on, and not `more than`: `chuyển đổi số trên 4 nền tảng`. */
export const isPlatform: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'nền tảng, lĩnh vực, phương diện, mặt, trục, kênh, địa bàn',
);

/** What money is for or of, behind `triệu` without `đồng`: `12 triệu vốn đối ứng`, `30 triệu mua giống`. */
export const isMoneyWord: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'vốn, ngân, tiền, trái, kế, kinh, tín, quỹ, nguồn, doanh, lợi, lãi, lương, thuế, phí, học, đối, mua, sửa, chi, trả, nộp, nâng, đầu, bổ, vay, ' +
    'gửi, thu, giúp, tặng, trao, ủng, đóng, phân, cấp, giao, chuyển, góp, ứng, tín, thanh, quyết, phục, lồng, huy, ngoài, trợ, hoàn, bồi, đền',
);

/** Verbs before `trên` that count: `có trên 38 xã` are more than 38. */
export const isCountedVerb: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'có, đạt, là, còn, được, thêm, tăng, giảm, lên, xuống, chiếm, gồm, với, hơn, đã, đến, tới, cho, của, và, thu, hút, quả, lượng, số, khoảng, nhận',
);

/** Verbs of what is done in places: with `trên` behind them it may be in so many, or in more than so many. */
export const isDoneVerb: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'hỗ trợ, triển khai, thực hiện, áp dụng, khảo sát, thí điểm, kiểm tra, giám sát, điều tra, tổ chức, phân bổ, tiến hành, đầu tư, xây dựng, rà soát, ' +
    'đánh giá, nghiên cứu, lấy mẫu, phân bố, trải rộng, trải dài, lắp đặt, vận hành, nhân rộng, diễn ra, cấp, làm',
);

/** What is measured somewhere: a rate, an average. */
export const isMeasuredWord: Phrases<boolean> = /* @__PURE__ */ phraseSet(
  'tỷ lệ, tỉ lệ, bình quân, trung bình, mức độ, tỷ trọng, tỉ trọng, thu nhập, mật độ, tỷ suất, chỉ số',
);
