import type { BilingualText, Citation } from '../../../foundation/internal.js';
import type { TargetWording } from '../../../targets/index.js';
import { codified } from '../../data/items.js';
import { programmeInstruments } from '../../instruments.js';
import type { ProgrammeTarget } from '../programmeTargetTypes.js';
import { programmeGoal, type Goal } from './goal.js';
import { groups, povertyFall, REPORTED } from './measurements.js';
import { believed, pages, quoted } from './sources.js';

/** The targets of 120/2020/QH14 and 1719/QĐ-TTg for 2025, and of the resolution for 2030. */
export function ethnicMinority2021Targets(): readonly ProgrammeTarget[] {
  const by = programmeInstruments();
  const resolution = codified(by.resolution120of2020, 'khoản 2 Điều 1');
  const law = quoted(by.decision1719of2021, pages.luatVietnam1719());
  const news = quoted(by.decision1719of2021, pages.programme1719());
  const goals: readonly Goal[] = [
    ...difficultPlaces(resolution),
    {
      id: 'income',
      name: {
        vi: 'thu nhập bình quân của người dân tộc thiểu số',
        en: 'income per head of ethnic minorities',
      },
      target: {
        kind: 'multiple',
        unit: 'millionVND/person/year',
        direction: 'at-least',
        wording: 'more-than',
        baseline: { year: 2020 },
        target: { times: '2', year: 2025 },
      },
      measuredBy: REPORTED,
      sources: { target: [law] },
    },
    {
      id: 'poor-rate',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo dân tộc thiểu số',
        en: 'fall of the poor rate of ethnic minorities',
      },
      target: { kind: 'yearly-change', wording: 'more-than', target: { value: '-3', year: 2025 } },
      measuredBy: povertyFall(['poor'], ['vn-2022'], groups.minority()),
      sources: { target: [law] },
      since: 2021,
    },
    ...shares(law, news, believed(by.decision1719of2021)),
    ...projectEight(quoted(by.decision1719of2021, pages.project8())),
  ];
  return goals.map((goal) => programmeGoal('ethnic-minority-2021-2025', goal));
}

function difficultPlaces(resolution: Citation): readonly Goal[] {
  return (['commune', 'village'] as const).flatMap((unit): readonly Goal[] => {
    const name = {
      vi: unit === 'commune' ? 'xã đặc biệt khó khăn' : 'thôn, bản đặc biệt khó khăn',
      en: unit === 'commune' ? 'extremely difficult communes' : 'extremely difficult villages',
    };
    return [
      {
        id: `extremely-difficult-${unit}s`,
        name,
        target: {
          kind: 'multiple',
          unit,
          direction: 'at-most',
          baseline: { year: 2020 },
          target: { times: '0.5', year: 2025 },
        },
        measuredBy: REPORTED,
        sources: { target: [resolution] },
      },
      {
        id: `extremely-difficult-${unit}s-2030`,
        name,
        target: {
          kind: 'level',
          unit,
          direction: 'at-most',
          wording: 'basically',
          target: { value: '0', year: 2030 },
        },
        measuredBy: REPORTED,
        sources: { target: [resolution] },
        note: {
          vi: 'Từ năm 2026, chương trình 2026-2035 tiếp tục mục tiêu này.',
          en: 'From 2026 the programme of 2026-2035 carries it on.',
        },
      },
    ];
  });
}

type ShareRow = readonly [
  id: string,
  vi: string,
  en: string,
  unit: 'commune' | 'village' | 'household' | 'person' | 'works' | 'worker',
  value: string,
  citation: Citation,
  wording?: TargetWording,
];

function shares(law: Citation, news: Citation, recalled: Citation): readonly Goal[] {
  const rows: readonly ShareRow[] = [
    [
      'commune-roads',
      'xã có đường ô tô đến trung tâm được rải nhựa hoặc bê tông',
      'communes with a paved road to the centre',
      'commune',
      '100',
      news,
    ],
    [
      'village-roads',
      'thôn có đường ô tô đến trung tâm được cứng hóa',
      'villages with a hardened road to the centre',
      'village',
      '70',
      recalled,
    ],
    [
      'schools-health-stations',
      'trường, lớp học, trạm y tế được xây dựng kiên cố',
      'schools and health stations solidly built',
      'works',
      '100',
      news,
    ],
    [
      'electricity',
      'hộ được sử dụng điện lưới quốc gia và các nguồn điện khác phù hợp',
      'households with grid or other suitable power',
      'household',
      '99',
      news,
    ],
    [
      'water',
      'đồng bào dân tộc thiểu số được sử dụng nước sinh hoạt hợp vệ sinh',
      'ethnic-minority people with hygienic water',
      'person',
      '90',
      news,
    ],
    [
      'television-radio',
      'đồng bào dân tộc thiểu số được xem truyền hình, nghe đài phát thanh',
      'ethnic-minority people with television and radio',
      'person',
      '100',
      news,
    ],
    [
      'resettlement',
      'hộ dân tộc thiểu số ở nơi xa xôi, nguy cơ sạt lở được sắp xếp, di dời',
      'ethnic-minority households in remote or unsafe places resettled',
      'household',
      '60',
      news,
    ],
    [
      'pre-school',
      'trẻ 5 tuổi học mẫu giáo',
      'five-year-olds in pre-school',
      'person',
      '98',
      law,
      'more-than',
    ],
    [
      'primary-school',
      'học sinh trong độ tuổi học tiểu học',
      'children of the age in primary school',
      'person',
      '97',
      news,
      'more-than',
    ],
    [
      'lower-secondary-school',
      'học sinh trong độ tuổi học trung học cơ sở',
      'children of the age in lower secondary school',
      'person',
      '95',
      news,
      'more-than',
    ],
    [
      'upper-secondary-school',
      'học sinh trong độ tuổi học trung học phổ thông',
      'children of the age in upper secondary school',
      'person',
      '60',
      news,
      'more-than',
    ],
    [
      'health-insurance',
      'đồng bào dân tộc thiểu số tham gia bảo hiểm y tế',
      'ethnic-minority people with health insurance',
      'person',
      '98',
      law,
    ],
    [
      'trained-labour',
      'lao động trong độ tuổi được đào tạo nghề phù hợp',
      'workers with fitting vocational training',
      'worker',
      '50',
      recalled,
    ],
  ];
  return rows.map(([id, vi, en, unit, value, citation, wording]) => ({
    id,
    name: { vi, en },
    target: {
      kind: 'share',
      unit,
      of: MINORITY_AREA,
      direction: 'at-least',
      ...(wording === undefined ? {} : { wording }),
      target: { value, year: 2025 },
    },
    measuredBy: REPORTED,
    sources: { target: [citation] },
  }));
}

const MINORITY_AREA: BilingualText = {
  vi: 'tổng số của vùng đồng bào dân tộc thiểu số và miền núi',
  en: 'all of them in the ethnic-minority and mountainous area',
};

function projectEight(citation: Citation): readonly Goal[] {
  const rows = [
    ['community-teams', 'tổ truyền thông cộng đồng', 'community communication teams', 'item', '9000'],
    ['trusted-addresses', 'địa chỉ tin cậy', 'trusted addresses', 'item', '1000'],
    [
      'leaders-of-change-clubs',
      'câu lạc bộ Thủ lĩnh của sự thay đổi',
      'Leaders of Change clubs',
      'item',
      '1800',
    ],
    [
      'women-officials',
      'cán bộ nữ dân tộc thiểu số được nâng cao năng lực',
      'women officials of ethnic minorities trained',
      'person',
      '2000',
    ],
  ] as const;
  return rows.map(([id, vi, en, unit, value]) => ({
    id: `project-8-${id}`,
    name: { vi, en },
    target: {
      kind: 'level',
      unit,
      component: { vi: 'Dự án 8', en: 'Project 8' },
      direction: 'at-least',
      target: { value, year: 2025 },
    },
    measuredBy: REPORTED,
    sources: { target: [citation] },
  }));
}
