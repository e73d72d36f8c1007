import { capitalInstruments } from '../../capital/data/internal.js';
import type { Source } from '../../foundation/internal.js';
import type { ItemDraft, ProgrammeDraft } from '../programmeDraft.js';
import { mergedCapital } from './capitals.js';
import { item, secondary } from './items.js';
import { mergedChain } from './legalChains.js';
import { calendarYears, TITLES_NOTE } from './shared.js';

const FOUND_I = /* @__PURE__ */ secondary(capitalInstruments.circular60of2026, 'Chương II');
const FOUND_II = /* @__PURE__ */ secondary(capitalInstruments.circular60of2026, 'Chương III');

const NOTICE_631: Source = {
  kind: 'publication',
  title: 'Thông báo 631/TB-VPCP',
  publisher: 'Văn phòng Chính phủ',
  publishedOn: '2025-11-19',
  url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/05729ab54fc07c39.md',
};

const GENDER: ItemDraft = /* @__PURE__ */ (() =>
  item(
    'content',
    'II.3.03',
    'Bình đẳng giới; tảo hôn, hôn nhân cận huyết',
    'Gender equality; child and consanguineous marriage',
    FOUND_II,
    {
      predecessors: ['ethnic-minority-2021-2025/8', 'ethnic-minority-2021-2025/9.2'],
      note: {
        vi: 'Nội dung 03 trong nội dung II.3. Trước đây là Dự án 8 của chương trình 2021-2025 và, suy ra từ tên gọi, Tiểu dự án 9.2.',
        en: 'Content 03 within content II.3. Before, Project 8 of the programme of 2021-2025 and, as its title suggests, Sub-project 9.2.',
      },
    },
  ))();

/** The one programme of 2026-2035 that follows the three of 2021-2025. */
export function merged2026(): ProgrammeDraft {
  return {
    id: 'merged-2026-2035',
    name: {
      vi: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026-2035',
      en: 'National Target Programme on new rural development, sustainable poverty reduction and the socio-economic development of ethnic-minority and mountainous areas, 2026-2035',
    },
    abbreviations: ['NTM', 'GNBV', 'DTTS&MN', 'MTQG 2026-2035', 'MTQG NTM, GNBV và DTTS&MN'],
    fields: ['new-rural', 'poverty', 'ethnic-minority'],
    titleYears: { from: 2026, to: 2035 },
    validity: { from: '2026-01-01', to: '2035-12-31' },
    validitySources: calendarYears(secondary(capitalInstruments.resolution257of2025)),
    phases: [
      { from: 2026, to: 2030 },
      { from: 2031, to: 2035 },
    ],
    legalChain: mergedChain(),
    owners: [
      {
        name: { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' },
        provenance: 'secondary',
        sources: [secondary(NOTICE_631)],
      },
    ],
    items: [
      item('part', 'I', 'Hợp phần thứ nhất', 'Part one', FOUND_I, {
        items: [
          item('content', 'I.1', 'Hoàn thiện quy hoạch', 'Completing plans', FOUND_I),
          item(
            'content',
            'I.2',
            'Phát triển hạ tầng kinh tế - xã hội nông thôn',
            'Rural socio-economic infrastructure',
            FOUND_I,
          ),
          item(
            'content',
            'I.3',
            'Phát triển kinh tế nông thôn sinh thái, hiện đại, tích hợp đa giá trị',
            'An ecological, modern rural economy of many values',
            FOUND_I,
          ),
          item(
            'content',
            'I.4',
            'Phát triển nguồn nhân lực và hỗ trợ tạo việc làm bền vững',
            'Human resources and sustainable jobs',
            FOUND_I,
          ),
          item(
            'content',
            'I.5',
            'Dịch vụ hành chính công, trợ giúp pháp lý, bình đẳng giới',
            'Public services, legal aid, gender equality',
            FOUND_I,
          ),
          item(
            'content',
            'I.6',
            'Khoa học, công nghệ và chuyển đổi số ở nông thôn',
            'Science, technology and digital transformation in rural areas',
            FOUND_I,
          ),
          item(
            'content',
            'I.7',
            'Môi trường, cảnh quan nông thôn; an toàn thực phẩm',
            'Rural environment and landscape; food safety',
            FOUND_I,
          ),
          item(
            'content',
            'I.8',
            'Vai trò Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
            'The role of the Fatherland Front and socio-political organisations',
            FOUND_I,
          ),
          item(
            'content',
            'I.9',
            'Quốc phòng, an ninh và trật tự an toàn xã hội',
            'Defence, security and social order',
            FOUND_I,
          ),
          item(
            'content',
            'I.10',
            'Nâng cao năng lực, truyền thông, giám sát, đánh giá; thi đua',
            'Capacity, communication, monitoring and evaluation; emulation',
            FOUND_I,
          ),
        ],
      }),
      item(
        'part',
        'II',
        'Hợp phần thứ hai (đặc thù vùng đồng bào dân tộc thiểu số và miền núi)',
        'Part two (for ethnic-minority and mountainous areas)',
        FOUND_II,
        {
          lead: {
            vi: 'Bộ Dân tộc và Tôn giáo (hướng dẫn)',
            en: 'Ministry of Ethnic and Religious Affairs (guidance)',
          },
          items: [
            item('content', 'II.1', 'Cơ sở hạ tầng đặc thù', 'Specific infrastructure', FOUND_II),
            item(
              'content',
              'II.2',
              'Phát triển sản xuất, sinh kế, thu nhập',
              'Production, livelihoods and income',
              FOUND_II,
            ),
            item('content', 'II.3', 'Phát triển nguồn nhân lực', 'Human resources', FOUND_II, {
              items: [GENDER],
            }),
            item(
              'content',
              'II.4',
              'Chính sách đặc thù cho các dân tộc còn gặp nhiều khó khăn, có khó khăn đặc thù',
              'Policies for ethnic groups with many or specific difficulties',
              FOUND_II,
            ),
            item(
              'content',
              'II.5',
              'Truyền thông; công nghệ thông tin, chuyển đổi số',
              'Communication; information technology and digital transformation',
              FOUND_II,
            ),
          ],
        },
      ),
    ],
    thematicProgrammes: [],
    capital: mergedCapital(),
    criteriaSets: ['commune-2026-2030'],
    povertyStandards: ['vn-2022', 'vn-2027'],
    predecessors: ['new-rural-2021-2025', 'poverty-2021-2025', 'ethnic-minority-2021-2025'],
    successors: [],
    notes: [TITLES_NOTE],
  };
}
