import { deepFreeze, readInput, type Citation, type Source } from '../../foundation/internal.js';
import { capitalSourceCodeSchema, type CapitalSource, type CapitalSourceCode } from '../shared.js';
import * as from from './instruments.js';

function secondary(source: Source, article?: string): Citation {
  return { source, ...(article === undefined ? {} : { article }), provenance: 'secondary' };
}

/** Known through a circular that refers to it: the page on the decree has Article 12 only. */
const ARTICLE_10_OF_DECREE_27: Citation = {
  ...secondary(from.decree27of2022, 'Điều 10'),
  quotedIn: {
    kind: 'publication',
    title: 'Thông tư số 55/2023/TT-BTC, bản pháp điển',
    url: from.circular55of2023.url as string,
  },
};

const MOBILISED_2021_2023: Source = {
  kind: 'publication',
  title: 'Từ 2021-2023 huy động khoảng 2,55 triệu tỷ đồng xây dựng nông thôn mới',
  publisher: 'nongthonmoi.daknong.gov.vn',
  url: 'http://nongthonmoi.daknong.gov.vn/news/tin-tong-hop-nong-thon-moi/tu-2021-2023-huy-dong-khoang-255-trieu-ty-dong-xay-dung-nong-thon-moi/',
};

const DECISION_417: Source = {
  kind: 'publication',
  title: 'Tổng ngân sách nhà nước bố trí cho chương trình MTQG giai đoạn 2026-2030 khoảng 423.000 tỷ đồng',
  publisher: 'baogialai.com.vn',
  url: 'https://baogialai.com.vn/tong-ngan-sach-nha-nuoc-bo-tri-cho-chuong-trinh-mtqg-giai-doan-2026-2030-khoang-423000-ty-dong-post579288.html',
};

const HUE_34: Source = {
  kind: 'publication',
  title: 'Nghị quyết 34/2025/NQ-HĐND của Hội đồng nhân dân thành phố Huế',
  url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/592501a25aaf5012.md',
};

const NGHE_AN_3664: Source = {
  kind: 'publication',
  title: 'Quyết định 3664/QĐ-UBND của Ủy ban nhân dân tỉnh Nghệ An',
  publishedOn: '2025-11-14',
  url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/b99aefa71f046b35.md',
};

const BA_VI: Source = {
  kind: 'publication',
  title: 'Người Hà Nội hiến đất làm đường',
  publisher: 'vietnam.vn',
  url: 'https://www.vietnam.vn/en/nguoi-ha-noi-hien-dat-lam-duong',
};

/**
 * The capital sources of the programmes, by code; each is named after secondary copies of the texts that use it.
 *
 * @example
 * ```ts
 * import { capitalSources } from 'mtqg/capital';
 *
 * capitalSources.TDTM.nature; // => 'stock'
 * capitalSources['NSTW.SN'].parent; // => 'NSTW'
 * ```
 */
export const capitalSources: Readonly<Record<CapitalSourceCode, CapitalSource>> = /* @__PURE__ */ (() =>
  // Made in a function: a bundler keeps what is called or read outside of one.
  deepFreeze({
    NSNN: {
      code: 'NSNN',
      name: { vi: 'Vốn ngân sách nhà nước', en: 'State budget' },
      parent: null,
      nature: 'flow',
      sources: [secondary(from.decree358of2025)],
    },
    NSTW: {
      code: 'NSTW',
      name: { vi: 'Ngân sách trung ương', en: 'Central budget' },
      parent: 'NSNN',
      nature: 'flow',
      sources: [secondary(from.decision90of2022), secondary(from.circular60of2026, 'Điều 2')],
    },
    'NSTW.DTPT': {
      code: 'NSTW.DTPT',
      name: { vi: 'Vốn đầu tư phát triển', en: 'Development (public investment) capital' },
      parent: 'NSTW',
      nature: 'flow',
      sources: [secondary(from.decision90of2022), secondary(from.resolution257of2025)],
    },
    'NSTW.DTPT.TN': {
      code: 'NSTW.DTPT.TN',
      name: { vi: 'Vốn trong nước', en: 'Domestic capital' },
      parent: 'NSTW.DTPT',
      nature: 'flow',
      sources: [secondary(from.dispatch1486), secondary(from.circular37of2025, 'Điều 4')],
    },
    'NSTW.DTPT.NN': {
      code: 'NSTW.DTPT.NN',
      name: { vi: 'Vốn nước ngoài (ODA, vay ưu đãi)', en: 'Foreign capital (ODA, concessional loans)' },
      parent: 'NSTW.DTPT',
      nature: 'flow',
      sources: [secondary(from.decree254of2025, 'khoản 6 Điều 3'), secondary(from.dispatch1486)],
    },
    'NSTW.SN': {
      code: 'NSTW.SN',
      name: { vi: 'Kinh phí sự nghiệp (chi thường xuyên)', en: 'Recurrent funds' },
      parent: 'NSTW',
      nature: 'flow',
      sources: [secondary(from.circular55of2023), secondary(from.circular60of2026)],
      note: {
        vi: 'Văn bản giai đoạn 2021-2025 gọi là “kinh phí sự nghiệp”, văn bản năm 2026 gọi là “kinh phí (chi) thường xuyên”.',
        en: 'Texts of 2021-2025 and those of 2026 use two Vietnamese names for the same source.',
      },
    },
    NSDP: {
      code: 'NSDP',
      name: { vi: 'Ngân sách địa phương (đối ứng)', en: 'Local budget (counterpart)' },
      parent: 'NSNN',
      nature: 'flow',
      sources: [secondary(HUE_34), secondary(from.circular60of2026)],
    },
    'NSDP.TINH': {
      code: 'NSDP.TINH',
      name: { vi: 'Ngân sách cấp tỉnh', en: 'Provincial budget' },
      parent: 'NSDP',
      nature: 'flow',
      sources: [secondary(HUE_34)],
    },
    'NSDP.HUYEN': {
      code: 'NSDP.HUYEN',
      name: { vi: 'Ngân sách cấp huyện', en: 'District budget' },
      parent: 'NSDP',
      nature: 'flow',
      endedOn: '2025-06-30',
      sources: [secondary(NGHE_AN_3664)],
      note: {
        vi: 'Không còn cùng với cấp huyện; giữ lại để dùng cho số liệu trước đó.',
        en: 'Ended with the district tier; older figures still need it.',
      },
    },
    'NSDP.XA': {
      code: 'NSDP.XA',
      name: { vi: 'Ngân sách cấp xã', en: 'Commune budget' },
      parent: 'NSDP',
      nature: 'flow',
      sources: [secondary(HUE_34)],
    },
    TDCS: {
      code: 'TDCS',
      name: { vi: 'Vốn tín dụng chính sách', en: 'Policy credit' },
      parent: null,
      nature: 'flow',
      sources: [secondary(from.resolution257of2025)],
      note: {
        vi: 'Nghị quyết số 257/2025/QH15 tính trong tổng vốn ngân sách nhà nước; Quyết định số 1719/QĐ-TTg không tính trong vốn ngân sách nhà nước.',
        en: 'Resolution 257/2025/QH15 counts it in the state budget total; Decision 1719/QĐ-TTg does not.',
      },
    },
    TDUT: {
      code: 'TDUT',
      name: {
        vi: 'Vốn ngân sách địa phương ủy thác qua Ngân hàng Chính sách xã hội',
        en: 'Local budget entrusted to the Bank for Social Policies',
      },
      parent: 'NSDP',
      nature: 'flow',
      sources: [secondary(from.resolution111of2024), from.scopeOf254of2025],
    },
    TDTM: {
      code: 'TDTM',
      name: {
        vi: 'Vốn tín dụng (dư nợ cho vay trên địa bàn xã)',
        en: 'Bank credit (outstanding loans in communes)',
      },
      parent: null,
      nature: 'stock',
      sources: [secondary(MOBILISED_2021_2023)],
      note: {
        vi: 'Dư nợ tại một thời điểm, không cộng được với số huy động trong nhiều năm.',
        en: 'What is outstanding on a day; it cannot be added to what came in over years.',
      },
    },
    LG: {
      code: 'LG',
      name: {
        vi: 'Vốn lồng ghép từ chương trình, dự án khác',
        en: 'Capital integrated from other programmes and projects',
      },
      parent: null,
      nature: 'flow',
      sources: [
        ARTICLE_10_OF_DECREE_27,
        secondary(from.decree358of2025, 'Điều 13'),
        secondary(MOBILISED_2021_2023),
      ],
      note: {
        vi: 'Đã được tính một lần ở chương trình gốc.',
        en: 'Counted once already, in the programme that it comes from.',
      },
    },
    DNCD: {
      code: 'DNCD',
      name: { vi: 'Vốn doanh nghiệp và cộng đồng', en: 'Enterprises and communities' },
      parent: null,
      nature: 'flow',
      sources: [secondary(DECISION_417)],
      note: {
        vi: 'Quyết định số 417/QĐ-BNNMT ghi chung một dòng; báo cáo nông thôn mới giai đoạn trước ghi riêng từng nguồn.',
        en: 'One line in Decision 417/QĐ-BNNMT; reports of new rural development before it print two.',
      },
    },
    DN: {
      code: 'DN',
      name: { vi: 'Vốn doanh nghiệp, hợp tác xã', en: 'Enterprises and cooperatives' },
      parent: 'DNCD',
      nature: 'flow',
      sources: [secondary(from.decree27of2022, 'Điều 12'), secondary(MOBILISED_2021_2023)],
    },
    CD: {
      code: 'CD',
      name: { vi: 'Vốn huy động từ người dân và cộng đồng', en: 'Contributions of communities and people' },
      parent: 'DNCD',
      nature: 'flow',
      sources: [secondary(from.decree27of2022, 'Điều 12'), secondary(MOBILISED_2021_2023)],
    },
    'CD.TIEN': {
      code: 'CD.TIEN',
      name: { vi: 'Tiền mặt', en: 'Cash' },
      parent: 'CD',
      nature: 'flow',
      sources: [secondary(from.decree27of2022, 'điểm b khoản 1 Điều 12')],
    },
    'CD.NGAYCONG': {
      code: 'CD.NGAYCONG',
      name: { vi: 'Ngày công lao động', en: 'Labour days' },
      parent: 'CD',
      nature: 'flow',
      sources: [secondary(from.decree27of2022, 'điểm b khoản 1 Điều 12')],
    },
    'CD.DAT': {
      code: 'CD.DAT',
      name: { vi: 'Hiến đất', en: 'Donated land' },
      parent: 'CD',
      nature: 'flow',
      sources: [secondary(BA_VI)],
    },
    'CD.HIENVAT': {
      code: 'CD.HIENVAT',
      name: {
        vi: 'Hiện vật (vật liệu, cây, tài sản trên đất)',
        en: 'In kind (materials, trees, assets on land)',
      },
      parent: 'CD',
      nature: 'flow',
      sources: [secondary(from.decree27of2022, 'điểm b khoản 1 Điều 12'), from.scopeOf254of2025],
    },
    HDK: {
      code: 'HDK',
      name: { vi: 'Vốn huy động hợp pháp khác', en: 'Other lawfully mobilised capital' },
      parent: null,
      nature: 'flow',
      sources: [secondary(from.decision90of2022)],
    },
  }))();

/** A capital source, with where it stands among the others. */
export interface CapitalSourceInTree extends CapitalSource {
  /** The sources that it is a part of, the nearest first. */
  readonly ancestors: readonly CapitalSourceCode[];
  /** The sources that are directly parts of it. */
  readonly parts: readonly CapitalSourceCode[];
}

/**
 * Look a capital source up by its code, with what it is a part of and what its parts are.
 *
 * @param code - Its code.
 * @throws MtqgError `not-one-of` if there is none of that code.
 *
 * @example
 * ```ts
 * import { capitalSource } from 'mtqg/capital';
 *
 * capitalSource('NSTW.DTPT').ancestors; // => ['NSTW', 'NSNN']
 * capitalSource('NSTW').parts; // => ['NSTW.DTPT', 'NSTW.SN']
 * ```
 */
export function capitalSource(code: CapitalSourceCode): CapitalSourceInTree {
  const source = capitalSources[readInput(capitalSourceCodeSchema, code)];
  const parts = Object.values(capitalSources).filter(({ parent }) => parent === source.code);
  return deepFreeze({
    ...source,
    ancestors: ancestorsOf(source),
    parts: parts.map((part) => part.code),
  });
}

function ancestorsOf({ parent }: CapitalSource): readonly CapitalSourceCode[] {
  return parent === null ? [] : [parent, ...ancestorsOf(capitalSources[parent])];
}

/** Whether one source is a part, at any depth, of another. */
export function isPartOf(code: CapitalSourceCode, whole: CapitalSourceCode): boolean {
  const { parent } = capitalSources[code];
  return parent !== null && (parent === whole || isPartOf(parent, whole));
}
