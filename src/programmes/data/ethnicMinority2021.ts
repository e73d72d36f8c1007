import { quantity, type Source } from '../../foundation/internal.js';
import { programmeInstruments } from '../instruments.js';
import type { ItemDraft, ProgrammeDraft } from '../programmeDraft.js';
import { ethnicMinorityCapital } from './capitals.js';
import { item, secondary, unconfirmedItem } from './items.js';
import { ethnicMinorityChain } from './legalChains.js';
import { calendarYears, carriedTo2026, TITLES_NOTE } from './shared.js';

const HUE_35: Source = {
  kind: 'publication',
  title: 'Nghị quyết 35/2025/NQ-HĐND của Hội đồng nhân dân thành phố Huế',
  url: 'https://github.com/tnt305/tai_lieu_noi_bo/blob/94c5034af72cc7e5020694d06eceb126a103d48b/src/etl/dataset/ed309a99382e6b4c.md',
};
const DIEN_BIEN: Source = {
  kind: 'publication',
  title: 'Dien Bien cares for the lives of ethnic minority communities',
  publisher: 'Báo Điện Biên Phủ',
  url: 'https://en.baodienbienphu.com.vn/xa-hoi/dien-bien-cares-for-the-lives-of-ethnic-minority-communities-rIm3pM9HR.html',
};
const ON_PROJECT_8: Source = {
  kind: 'publication',
  title: 'Dự án số 8 giải quyết những vấn đề cấp thiết của phụ nữ và trẻ em',
  publisher: 'baomoi.com',
  url: 'https://baomoi.com/du-an-so-8-giai-quyet-nhung-van-de-cap-thiet-cua-phu-nu-va-tre-em/c/40489190.epi',
};

const FOUND = /* @__PURE__ */ secondary(HUE_35);

const DIEN_BIEN_EXTRAS: Pick<ItemDraft, 'note'> = {
  note: {
    vi: 'Nội dung dự án có nguồn công bố; tên tiếng Việt chưa đối chiếu với văn bản gốc.',
    en: 'What the project is about is published; its Vietnamese title is unconfirmed.',
  },
};

const PROJECT_8: Pick<ItemDraft, 'lead' | 'capital' | 'successors'> = /* @__PURE__ */ (() => ({
  lead: { vi: 'Hội Liên hiệp Phụ nữ Việt Nam', en: 'Viet Nam Women’s Union' },
  capital: {
    amount: quantity('2387812000000', 'VND'),
    scope: { vi: 'ngân sách trung ương, giai đoạn 2021-2025', en: 'central budget, 2021-2025' },
    sources: [secondary(ON_PROJECT_8)],
  },
  successors: ['merged-2026-2035/II.3.03'],
}))();

/** The programme for ethnic-minority and mountainous areas, 2021-2030, in its phase I of 2021-2025. */
export function ethnicMinority2021(): ProgrammeDraft {
  const by = programmeInstruments();
  return {
    id: 'ethnic-minority-2021-2025',
    name: {
      vi: 'Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030, giai đoạn I: 2021-2025',
      en: 'National Target Programme on the socio-economic development of ethnic-minority and mountainous areas, 2021-2030, phase I: 2021-2025',
    },
    abbreviations: ['DTTS&MN', 'DTTS', 'MTQG DTTS&MN', 'MTQG 1719', 'Chương trình 1719'],
    fields: ['ethnic-minority'],
    titleYears: { from: 2021, to: 2030 },
    validity: { from: '2021-01-01', to: '2025-12-31' },
    validitySources: calendarYears(secondary(by.resolution120of2020)),
    phases: [
      { from: 2021, to: 2025 },
      { from: 2026, to: 2030 },
    ],
    legalChain: ethnicMinorityChain(),
    owners: [
      {
        name: { vi: 'Ủy ban Dân tộc', en: 'Committee for Ethnic Minority Affairs' },
        years: { from: 2021, to: 2025 },
        provenance: 'secondary',
        sources: [secondary(by.circular112of2025)],
      },
      {
        name: { vi: 'Bộ Dân tộc và Tôn giáo', en: 'Ministry of Ethnic and Religious Affairs' },
        years: { from: 2025, to: 2025 },
        provenance: 'secondary',
        sources: [secondary(by.circular112of2025)],
      },
    ],
    items: [
      unconfirmedItem(
        'project',
        '1',
        {
          vi: 'Giải quyết tình trạng thiếu đất ở, nhà ở, đất sản xuất, nước sinh hoạt',
          en: 'Shortage of residential land, housing, farmland and domestic water',
        },
        { ...DIEN_BIEN_EXTRAS, sources: [secondary(DIEN_BIEN)] },
      ),
      item(
        'project',
        '2',
        'Quy hoạch, sắp xếp, bố trí, ổn định dân cư ở những nơi cần thiết',
        'Resettlement where it is needed',
        FOUND,
      ),
      item(
        'project',
        '3',
        'Phát triển sản xuất nông, lâm nghiệp bền vững … theo chuỗi giá trị',
        'Sustainable agriculture and forestry … along value chains',
        FOUND,
        {
          items: [
            item(
              'sub-project',
              '3.1',
              'Kinh tế nông, lâm nghiệp bền vững gắn với bảo vệ rừng',
              'Sustainable agriculture and forestry with forest protection',
              FOUND,
            ),
            item(
              'sub-project',
              '3.2',
              'Sản xuất theo chuỗi giá trị, dược liệu quý, khởi sự kinh doanh',
              'Value chains, precious medicinal plants, start-ups',
              FOUND,
            ),
            unconfirmedItem('sub-project', '3.3', {
              vi: 'Mô hình bộ đội gắn với dân bản',
              en: 'Models of soldiers with villagers',
            }),
          ],
        },
      ),
      item(
        'project',
        '4',
        'Đầu tư cơ sở hạ tầng thiết yếu … và các đơn vị sự nghiệp công lập của lĩnh vực dân tộc',
        'Essential infrastructure … and public service units for ethnic affairs',
        FOUND,
        {
          items: [
            item(
              'sub-project',
              '4.1',
              'Cơ sở hạ tầng thiết yếu phục vụ sản xuất, đời sống',
              'Essential infrastructure for production and life',
              FOUND,
            ),
            unconfirmedItem('sub-project', '4.2', {
              vi: 'Cơ sở vật chất các đơn vị sự nghiệp công lập lĩnh vực dân tộc',
              en: 'Facilities of public service units for ethnic affairs',
            }),
          ],
        },
      ),
      item(
        'project',
        '5',
        'Phát triển giáo dục đào tạo nâng cao chất lượng nguồn nhân lực',
        'Education and training for better human resources',
        FOUND,
        {
          items: [
            item(
              'sub-project',
              '5.1',
              'Trường nội trú, bán trú và xóa mù chữ',
              'Boarding and semi-boarding schools, literacy',
              FOUND,
            ),
            item(
              'sub-project',
              '5.2',
              'Bồi dưỡng kiến thức dân tộc; đào tạo dự bị, đại học, sau đại học',
              'Knowledge of ethnic affairs; preparatory, university and postgraduate training',
              FOUND,
            ),
            item(
              'sub-project',
              '5.3',
              'Giáo dục nghề nghiệp và giải quyết việc làm',
              'Vocational education and jobs',
              FOUND,
            ),
            item(
              'sub-project',
              '5.4',
              'Nâng cao năng lực cộng đồng và cán bộ',
              'Capacity of communities and officials',
              FOUND,
            ),
          ],
        },
      ),
      item(
        'project',
        '6',
        'Bảo tồn, phát huy giá trị văn hóa truyền thống gắn với phát triển du lịch',
        'Traditional culture with tourism',
        FOUND,
      ),
      item(
        'project',
        '7',
        'Chăm sóc sức khỏe, nâng cao thể trạng, tầm vóc; phòng chống suy dinh dưỡng trẻ em',
        'Health care and stature; prevention of child malnutrition',
        FOUND,
      ),
      item(
        'project',
        '8',
        'Thực hiện bình đẳng giới và giải quyết những vấn đề cấp thiết đối với phụ nữ và trẻ em',
        'Gender equality and urgent issues of women and children',
        FOUND,
        PROJECT_8,
      ),
      item(
        'project',
        '9',
        'Đầu tư phát triển nhóm dân tộc thiểu số rất ít người và nhóm dân tộc còn nhiều khó khăn',
        'Very small ethnic groups and groups in difficulty',
        FOUND,
        {
          items: [
            item(
              'sub-project',
              '9.1',
              'Các dân tộc còn gặp nhiều khó khăn, có khó khăn đặc thù',
              'Ethnic groups with many or specific difficulties',
              FOUND,
            ),
            item(
              'sub-project',
              '9.2',
              'Giảm thiểu tảo hôn và hôn nhân cận huyết thống',
              'Less child marriage and consanguineous marriage',
              FOUND,
              { successors: ['merged-2026-2035/II.3.03'] },
            ),
          ],
        },
      ),
      item(
        'project',
        '10',
        'Truyền thông, tuyên truyền, vận động; kiểm tra, giám sát, đánh giá',
        'Communication and mobilisation; inspection, monitoring and evaluation',
        FOUND,
        {
          items: [
            item(
              'sub-project',
              '10.1',
              'Biểu dương điển hình, người có uy tín; phổ biến pháp luật; truyền thông',
              'Role models and respected persons; legal education; communication',
              FOUND,
            ),
            item('sub-project', '10.2', 'Ứng dụng công nghệ thông tin', 'Information technology', FOUND),
            item(
              'sub-project',
              '10.3',
              'Kiểm tra, giám sát, đánh giá, đào tạo, tập huấn',
              'Inspection, monitoring, evaluation, training',
              FOUND,
            ),
          ],
        },
      ),
    ],
    thematicProgrammes: [],
    capital: ethnicMinorityCapital(),
    criteriaSets: [],
    povertyStandards: ['vn-2022'],
    predecessors: [],
    successors: ['merged-2026-2035'],
    capitalCarriedTo: carriedTo2026(),
    notes: [
      TITLES_NOTE,
      {
        vi: 'Được phê duyệt đến năm 2030 nhưng kết thúc cùng giai đoạn I: từ năm 2026 nhập vào chương trình 2026-2035.',
        en: 'Approved to 2030, it ended with its phase I: from 2026 it is part of the programme of 2026-2035.',
      },
    ],
  };
}
