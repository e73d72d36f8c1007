import { capitalInstruments } from '../../capital/data/internal.js';
import type { Source } from '../../foundation/internal.js';
import { programmeInstruments } from '../instruments.js';
import type { ProgrammeDraft } from '../programmeDraft.js';
import { newRuralCapital } from './capitals.js';
import { item, secondary, unconfirmedItem } from './items.js';
import { newRuralChain } from './legalChains.js';
import { calendarYears, carriedTo2026, TITLES_NOTE } from './shared.js';

const FOUND = /* @__PURE__ */ secondary(capitalInstruments.circular55of2023);

const REPORTED_2024: Source = {
  kind: 'publication',
  title: 'Vietnam invests VND2,800 trillion in rural development',
  publisher: 'The Saigon Times',
  url: 'https://english.thesaigontimes.vn/vietnam-invests-vnd2800-trillion-in-rural-development',
};
const REPORTED_2025: Source = {
  kind: 'publication',
  title: 'Việt Nam có 6.084 xã đạt chuẩn nông thôn mới',
  publisher: 'vietnam.vn',
  url: 'https://vjs.vietnam.vn/en/viet-nam-co-6-084-xa-dat-chuan-nong-thon-moi',
};

/** The programme on new rural development, 2021-2025. */
export function newRural2021(): ProgrammeDraft {
  const by = programmeInstruments();
  return {
    id: 'new-rural-2021-2025',
    name: {
      vi: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2021-2025',
      en: 'National Target Programme on new rural development, 2021-2025',
    },
    abbreviations: ['NTM', 'MTQG NTM', 'Chương trình 263'],
    fields: ['new-rural'],
    titleYears: { from: 2021, to: 2025 },
    validity: { from: '2021-01-01', to: '2025-12-31' },
    validitySources: calendarYears(secondary(by.resolution25of2021)),
    phases: [{ from: 2021, to: 2025 }],
    legalChain: newRuralChain(),
    owners: [
      {
        name: {
          vi: 'Bộ Nông nghiệp và Phát triển nông thôn',
          en: 'Ministry of Agriculture and Rural Development',
        },
        years: { from: 2021, to: 2025 },
        provenance: 'secondary',
        sources: [secondary(REPORTED_2024)],
      },
      {
        name: { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' },
        years: { from: 2025, to: 2025 },
        provenance: 'secondary',
        sources: [secondary(REPORTED_2025)],
      },
    ],
    items: [
      unconfirmedItem('component', '1', {
        vi: 'Nâng cao hiệu quả quản lý và thực hiện xây dựng nông thôn mới theo quy hoạch',
        en: 'Better management of planning and building by plan',
      }),
      item(
        'component',
        '2',
        'Phát triển hạ tầng kinh tế - xã hội, cơ bản đồng bộ, hiện đại, kết nối nông thôn - đô thị và các vùng miền',
        'Socio-economic infrastructure that is modern and connects rural areas, towns and regions',
        FOUND,
      ),
      item(
        'component',
        '3',
        'Cơ cấu lại ngành nông nghiệp, phát triển kinh tế nông thôn',
        'Restructuring agriculture and developing the rural economy',
        FOUND,
      ),
      unconfirmedItem('component', '4', {
        vi: 'Giảm nghèo và an sinh xã hội',
        en: 'Poverty reduction and social security',
      }),
      item(
        'component',
        '5',
        'Nâng cao chất lượng giáo dục, y tế và chăm sóc sức khỏe',
        'Better education and health care',
        FOUND,
      ),
      item(
        'component',
        '6',
        'Nâng cao chất lượng đời sống văn hóa nông thôn',
        'Better cultural life in rural areas',
        FOUND,
      ),
      item(
        'component',
        '7',
        'Nâng cao chất lượng môi trường; cảnh quan sáng - xanh - sạch - đẹp, an toàn',
        'Better environment; bright, green, clean, beautiful and safe landscapes',
        FOUND,
      ),
      item(
        'component',
        '8',
        'Dịch vụ hành chính công, chuyển đổi số, tiếp cận pháp luật, bình đẳng giới',
        'Public services, digital transformation, access to law, gender equality',
        FOUND,
      ),
      item(
        'component',
        '9',
        'Phát huy vai trò Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
        'The role of the Fatherland Front and socio-political organisations',
        FOUND,
      ),
      item(
        'component',
        '10',
        'Giữ vững quốc phòng, an ninh và trật tự xã hội nông thôn',
        'Defence, security and social order in rural areas',
        FOUND,
      ),
      item(
        'component',
        '11',
        'Giám sát, đánh giá; nâng cao năng lực, truyền thông; phong trào thi đua',
        'Monitoring and evaluation; capacity and communication; emulation movements',
        FOUND,
      ),
    ],
    thematicProgrammes: [
      {
        id: 'new-rural-2021-2025/919',
        title: { vi: 'Mỗi xã một sản phẩm', en: 'One Commune One Product' },
        component: '3',
        decision: secondary(by.decision919of2022),
      },
      {
        id: 'new-rural-2021-2025/922',
        title: { vi: 'Phát triển du lịch nông thôn', en: 'Rural tourism' },
        component: '3',
        decision: secondary(by.decision922of2022),
      },
      {
        id: 'new-rural-2021-2025/923',
        title: {
          vi: 'Khoa học và công nghệ phục vụ xây dựng nông thôn mới',
          en: 'Science and technology for new rural development',
        },
        component: '3',
        decision: secondary(by.decision923of2022),
      },
      {
        id: 'new-rural-2021-2025/924',
        title: {
          vi: 'Chuyển đổi số, hướng tới nông thôn mới thông minh',
          en: 'Digital transformation for smart new rural areas',
        },
        component: '8',
        decision: secondary(by.decision924of2022),
      },
      {
        id: 'new-rural-2021-2025/925',
        title: {
          vi: 'Bảo vệ môi trường, an toàn thực phẩm và cấp nước sạch nông thôn',
          en: 'Environment, food safety and rural clean water',
        },
        component: '7',
        decision: secondary(by.decision925of2022),
      },
      {
        id: 'new-rural-2021-2025/926',
        title: {
          vi: 'Nâng cao chất lượng tiêu chí an ninh, trật tự',
          en: 'The security and order criterion',
        },
        component: '10',
        decision: secondary(by.decision926of2022),
      },
    ],
    capital: newRuralCapital(),
    criteriaSets: ['commune-2021-2025', 'commune-advanced-2021-2025', 'commune-model-2021-2025'],
    povertyStandards: ['vn-2022'],
    predecessors: [],
    successors: ['merged-2026-2035'],
    capitalCarriedTo: carriedTo2026(),
    notes: [TITLES_NOTE],
  };
}
