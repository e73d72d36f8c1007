import type { BilingualText, Citation, LegalInstrument } from '../../foundation/internal.js';
import type { FieldSource } from '../model/unit.js';

const PRIME_MINISTER: BilingualText = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' };

const codes2004: LegalInstrument = {
  kind: 'instrument',
  number: '124/2004/QĐ-TTg',
  instrument: 'decision',
  issuer: PRIME_MINISTER,
  signedOn: '2004-07-08',
  effectiveFrom: null,
  effectiveTo: '2025-06-30',
  title: {
    vi: 'Danh mục và mã số các đơn vị hành chính Việt Nam',
    en: 'List and codes of the administrative units of Viet Nam',
  },
};

function codes2025(): LegalInstrument {
  return {
    ...codes2004,
    number: '19/2025/QĐ-TTg',
    signedOn: '2025-06-30',
    effectiveFrom: '2025-07-01',
    effectiveTo: null,
  };
}

const merger: LegalInstrument = {
  kind: 'instrument',
  number: '202/2025/QH15',
  instrument: 'resolution',
  issuer: { vi: 'Quốc hội', en: 'National Assembly' },
  signedOn: '2025-06-12',
  effectiveFrom: '2025-06-12',
  effectiveTo: null,
  title: {
    vi: 'Sắp xếp đơn vị hành chính cấp tỉnh',
    en: 'Rearrangement of the administrative units of province level',
  },
};

const criteria2022: LegalInstrument = {
  kind: 'instrument',
  number: '318/QĐ-TTg',
  instrument: 'decision',
  issuer: PRIME_MINISTER,
  signedOn: '2022-03-08',
  effectiveFrom: '2022-03-08',
  effectiveTo: null,
  title: {
    vi: 'Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2021–2025',
    en: 'National criteria set of new-style rural communes, 2021–2025',
  },
};

const publication = (title: string, rest: Pick<Citation, 'note'> & { url?: string } = {}): Citation => {
  const { url, note } = rest;
  return {
    source: { kind: 'publication', title, ...(url === undefined ? {} : { url }) },
    provenance: 'secondary',
    ...(note === undefined ? {} : { note }),
  };
};

/** What the provinces rest on, by group of members. */
export function provinceSources(): readonly FieldSource[] {
  return [
    {
      system: 'gso2004',
      fields: ['code', 'name', 'fullName', 'validity'],
      citation: {
        source: codes2004,
        provenance: 'secondary',
        note: {
          vi: 'Theo bản danh mục đã công bố; ngày bắt đầu là ngày của bảng mã, không phải ngày lập tỉnh. Hà Nội nhận Hà Tây từ 01/8/2008 (15/2008/QH12).',
          en: 'After the published lists; the first day is that of the code table, not that of the province. Hà Nội took in Hà Tây on 2008-08-01 (15/2008/QH12).',
        },
      },
    },
    {
      system: 'nso2025',
      fields: ['code', 'name', 'fullName', 'validity'],
      citation: { source: codes2025(), provenance: 'secondary' },
    },
    {
      fields: ['kinds'],
      citation: publication('Danh mục hành chính, các bản 2004–2026', {
        note: {
          vi: 'Số nghị quyết được dẫn lại; chưa đọc văn bản gốc.',
          en: 'The numbers of the resolutions as cited elsewhere; their texts were not read.',
        },
      }),
    },
    { fields: ['successions'], citation: { source: merger, provenance: 'secondary' } },
    { fields: ['aliases'], citation: publication('Danh mục hành chính và cách viết thường gặp') },
    {
      fields: ['iso'],
      citation: publication('ISO 3166-2:VN: Debian iso-codes 4.15.0, Unicode CLDR 48.2', {
        note: {
          vi: 'Các tỉnh sáp nhập năm 2025 chưa có mã trong danh sách này.',
          en: 'The lists have no codes for the provinces merged in 2025.',
        },
      }),
    },
    {
      system: 'gso2004',
      fields: ['criteriaRegion'],
      citation: {
        source: criteria2022,
        provenance: 'secondary',
        note: {
          vi: 'Bảy vùng. Xã đặc biệt khó khăn và xã an toàn khu của huyện nghèo được áp dụng cột TDMNPB dù thuộc vùng nào.',
          en: 'Seven regions. Extremely difficult communes, and safe-zone communes of poor districts, go by the column TDMNPB wherever they lie.',
        },
      },
    },
    {
      system: 'nso2025',
      fields: ['economicRegion'],
      citation: publication('Nghị quyết 306/NQ-CP (tháng 10/2025) và 252/2025/QH15, theo nguồn thứ cấp'),
    },
    {
      system: 'nso2025',
      fields: ['areaKm2', 'population'],
      citation: publication('Bảng tỉnh, thành phố sau sắp xếp, 17/7/2025', {
        url: 'https://sapnhap.bando.com.vn',
        note: {
          vi: 'Số liệu dùng cho việc sắp xếp, không phải tổng điều tra.',
          en: 'Figures used for the rearrangement, not a census.',
        },
      }),
    },
  ];
}
