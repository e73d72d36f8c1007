import { capitalInstruments } from '../../capital/data/internal.js';
import { programmeInstruments } from '../instruments.js';
import type { ProgrammeDraft } from '../programmeDraft.js';
import { povertyCapital } from './capitals.js';
import { item, secondary, unconfirmedItem, untitledItem } from './items.js';
import { povertyChain } from './legalChains.js';
import { calendarYears, carriedTo2026, TITLES_NOTE } from './shared.js';

const FOUND = /* @__PURE__ */ secondary(capitalInstruments.circular55of2023);

/** The programme on sustainable poverty reduction, 2021-2025. */
export function poverty2021(): ProgrammeDraft {
  const by = programmeInstruments();
  return {
    id: 'poverty-2021-2025',
    name: {
      vi: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025',
      en: 'National Target Programme on sustainable poverty reduction, 2021-2025',
    },
    abbreviations: ['GNBV', 'MTQG GNBV', 'MTQG giảm nghèo', 'Chương trình 90'],
    fields: ['poverty'],
    titleYears: { from: 2021, to: 2025 },
    validity: { from: '2021-01-01', to: '2025-12-31' },
    validitySources: calendarYears(secondary(by.resolution24of2021)),
    phases: [{ from: 2021, to: 2025 }],
    legalChain: povertyChain(),
    owners: [
      {
        name: {
          vi: 'Bộ Lao động - Thương binh và Xã hội',
          en: 'Ministry of Labour, Invalids and Social Affairs',
        },
        years: { from: 2021, to: 2025 },
        provenance: 'unconfirmed',
        sources: [],
      },
      {
        name: { vi: 'Bộ Nông nghiệp và Môi trường', en: 'Ministry of Agriculture and Environment' },
        years: { from: 2025, to: 2025 },
        provenance: 'unconfirmed',
        sources: [],
      },
    ],
    items: [
      unconfirmedItem(
        'project',
        '1',
        {
          vi: 'Hỗ trợ đầu tư phát triển hạ tầng kinh tế - xã hội các huyện nghèo, xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
          en: 'Infrastructure of poor districts and of extremely difficult coastal and island communes',
        },
        { items: [untitledItem('sub-project', '1.1'), untitledItem('sub-project', '1.2')] },
      ),
      item(
        'project',
        '2',
        'Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo',
        'Diverse livelihoods and models of poverty reduction',
        FOUND,
      ),
      item(
        'project',
        '3',
        'Hỗ trợ phát triển sản xuất, cải thiện dinh dưỡng',
        'Support for production and nutrition',
        FOUND,
        {
          items: [
            item('sub-project', '3.1', 'Sản xuất nông nghiệp', 'Agricultural production', FOUND),
            item('sub-project', '3.2', 'Cải thiện dinh dưỡng', 'Better nutrition', FOUND),
          ],
        },
      ),
      item(
        'project',
        '4',
        'Phát triển giáo dục nghề nghiệp, việc làm bền vững',
        'Vocational education and sustainable jobs',
        FOUND,
        {
          items: [
            item('sub-project', '4.1', 'Giáo dục nghề nghiệp', 'Vocational education', FOUND),
            item(
              'sub-project',
              '4.2',
              'Đi làm việc ở nước ngoài theo hợp đồng',
              'Contract work abroad',
              FOUND,
            ),
            item('sub-project', '4.3', 'Việc làm bền vững', 'Sustainable jobs', FOUND),
          ],
        },
      ),
      item(
        'project',
        '5',
        'Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo',
        'Housing for poor and near-poor households in poor districts',
        FOUND,
      ),
      item(
        'project',
        '6',
        'Truyền thông và giảm nghèo về thông tin',
        'Communication and reduction of information poverty',
        FOUND,
        {
          items: [
            item('sub-project', '6.1', 'Giảm nghèo về thông tin', 'Reduction of information poverty', FOUND),
            item('sub-project', '6.2', 'Truyền thông', 'Communication', FOUND),
          ],
        },
      ),
      item(
        'project',
        '7',
        'Nâng cao năng lực và giám sát, đánh giá Chương trình',
        'Capacity, monitoring and evaluation',
        FOUND,
        {
          items: [
            item('sub-project', '7.1', 'Năng lực', 'Capacity', FOUND),
            item('sub-project', '7.2', 'Giám sát, đánh giá', 'Monitoring and evaluation', FOUND),
          ],
        },
      ),
    ],
    thematicProgrammes: [],
    capital: povertyCapital(),
    criteriaSets: [],
    povertyStandards: ['vn-2022'],
    predecessors: [],
    successors: ['merged-2026-2035'],
    capitalCarriedTo: carriedTo2026(),
    notes: [TITLES_NOTE],
  };
}
