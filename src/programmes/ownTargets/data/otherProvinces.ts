import type { ProgrammeTarget, TargetProgrammeId } from '../programmeTargetTypes.js';
import { programmeGoal, type Goal } from './goal.js';
import { criteriaMet, groups, povertyFall, REPORTED } from './measurements.js';
import { pages, printed } from './sources.js';

const POOR_RATE = { vi: 'mức giảm tỷ lệ hộ nghèo', en: 'fall of the poor rate' };
const YEAR_OF_PRINT = {
  vi: 'Bản in không nêu năm; lấy năm của các mục tiêu đi kèm.',
  en: 'The print gives no year; it is that of the targets beside it.',
};

/** Targets of other provinces, as far as publications print them. */
export function otherProvinceTargets(): readonly ProgrammeTarget[] {
  return [
    ...of('new-rural-2016-2020', { id: 'gso2004:02', name: 'Hà Giang' }, 'ha-giang', haGiangNewRural()),
    ...of('poverty-2016-2020', { id: 'gso2004:02', name: 'Hà Giang' }, 'ha-giang', haGiangPoverty()),
    ...of('poverty-2016-2020', { id: 'gso2004:10', name: 'Lào Cai' }, 'lao-cai', laoCai()),
    ...of('poverty-2016-2020', { id: 'gso2004:51', name: 'Quảng Ngãi' }, 'quang-ngai', quangNgai()),
    ...of('poverty-2021-2025', { id: 'gso2004:62', name: 'Kon Tum' }, 'kon-tum', konTum()),
    ...of('poverty-2021-2025', { id: 'gso2004:24', name: 'Bắc Giang' }, 'bac-giang', bacGiangPoverty()),
    ...of(
      'ethnic-minority-2021-2025',
      { id: 'gso2004:24', name: 'Bắc Giang' },
      'bac-giang',
      bacGiangMinority(),
    ),
  ];
}

function of(
  programme: TargetProgrammeId,
  province: { readonly id: string; readonly name: string },
  prefix: string,
  goals: readonly Goal[],
): readonly ProgrammeTarget[] {
  return goals.map((goal) => programmeGoal(programme, { ...goal, province, id: `${prefix}-${goal.id}` }));
}

function haGiangNewRural(): readonly Goal[] {
  const said = printed(pages.haGiang2019());
  return [
    {
      id: 'communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới', en: 'communes recognised as new rural' },
      target: {
        kind: 'count-added',
        unit: 'commune',
        denominator: '177',
        baseline: { value: '33', year: 2018 },
        target: { added: '5', year: 2019 },
      },
      measuredBy: REPORTED,
      sources: { target: [said], baseline: [said], denominator: [said] },
    },
    {
      id: 'criteria-per-commune',
      name: { vi: 'số tiêu chí đạt bình quân một xã', en: 'criteria met per commune' },
      target: {
        kind: 'level',
        unit: 'criterion/commune',
        direction: 'at-least',
        denominator: '177',
        baseline: { value: '10.59', year: 2018 },
        target: { value: '12', year: 2019 },
      },
      measuredBy: criteriaMet('summarizeScores', 'commune-2016-2020'),
      sources: { target: [said], baseline: [said], denominator: [said] },
    },
    {
      id: 'advanced-communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới nâng cao', en: 'advanced communes' },
      target: { kind: 'count-added', unit: 'commune', target: { added: '1', year: 2019 } },
      measuredBy: REPORTED,
      sources: { target: [said] },
    },
  ];
}

function haGiangPoverty(): readonly Goal[] {
  const said = printed(pages.haGiang2019());
  return [
    {
      id: 'poor-rate',
      name: POOR_RATE,
      target: { kind: 'yearly-change', target: { value: '-4.2', year: 2019 } },
      measuredBy: povertyFall(['poor'], ['vn-2016']),
      sources: { target: [said] },
      note: YEAR_OF_PRINT,
    },
    {
      id: 'poor-rate-poor-areas',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo ở huyện nghèo, xã nghèo',
        en: 'fall of the poor rate in poor districts and communes',
      },
      target: { kind: 'yearly-change', target: { value: '-6', year: 2019 } },
      measuredBy: povertyFall(['poor'], ['vn-2016'], groups.poorDistrictsAndCommunes()),
      sources: { target: [said] },
      note: YEAR_OF_PRINT,
    },
  ];
}

function laoCai(): readonly Goal[] {
  return [
    {
      id: 'poor-rate',
      name: POOR_RATE,
      target: { kind: 'yearly-change', target: { from: '-4', to: '-3', year: 2020 } },
      measuredBy: povertyFall(['poor'], ['vn-2016']),
      sources: { target: [printed(pages.laoCai2020())] },
      since: 2016,
    },
  ];
}

function quangNgai(): readonly Goal[] {
  const said = printed(pages.quangNgai2020());
  return [
    {
      id: 'poor-rate-poor-districts',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo ở các huyện nghèo',
        en: 'fall of the poor rate in poor districts',
      },
      target: { kind: 'yearly-change', target: { value: '-4', year: 2020 } },
      measuredBy: povertyFall(['poor'], ['vn-2016'], groups.poorDistricts()),
      sources: { target: [said] },
      since: 2016,
    },
    {
      id: 'coastal-communes',
      name: {
        vi: 'xã thoát khỏi tình trạng đặc biệt khó khăn',
        en: 'communes no longer extremely difficult',
      },
      target: { kind: 'count-added', unit: 'commune', target: { added: '12', year: 2020 } },
      measuredBy: REPORTED,
      sources: { target: [said] },
    },
  ];
}

function konTum(): readonly Goal[] {
  return [
    {
      id: 'poor-rate',
      name: POOR_RATE,
      target: { kind: 'yearly-change', target: { value: '-4', year: 2022 } },
      measuredBy: povertyFall(['poor'], ['vn-2022']),
      sources: { target: [printed(pages.konTum2022())] },
    },
  ];
}

function bacGiangPoverty(): readonly Goal[] {
  const said = printed(pages.bacGiang2023());
  return [
    {
      id: 'poor-rate-son-dong',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo ở huyện nghèo Sơn Động',
        en: 'fall of the poor rate in the poor district of Sơn Động',
      },
      target: { kind: 'yearly-change', target: { from: '-5', to: '-4', year: 2023 } },
      measuredBy: povertyFall(['poor'], ['vn-2022'], groups.poorDistricts()),
      sources: { target: [said] },
    },
    {
      id: 'poor-rate-minority',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo dân tộc thiểu số',
        en: 'fall of the poor rate of ethnic minorities',
      },
      target: { kind: 'yearly-change', wording: 'more-than', target: { value: '-3', year: 2023 } },
      measuredBy: povertyFall(['poor'], ['vn-2022'], groups.minority()),
      sources: { target: [said] },
    },
  ];
}

function bacGiangMinority(): readonly Goal[] {
  const said = printed(pages.bacGiang2023());
  return [
    {
      id: 'poor-rate',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo vùng đồng bào dân tộc thiểu số',
        en: 'fall of the poor rate of the ethnic-minority area',
      },
      target: { kind: 'yearly-change', target: { value: '-2.5', year: 2023 } },
      measuredBy: povertyFall(['poor'], ['vn-2022'], groups.minorityArea()),
      sources: { target: [said] },
      since: 2021,
      note: {
        vi: 'Suy từ “giảm bình quân 2,5%/năm, đạt 100% kế hoạch”.',
        en: 'Follows from “down by 2.5% a year on average, 100% of the plan”.',
      },
    },
    {
      id: 'communes',
      name: { vi: 'xã ra khỏi địa bàn khó khăn', en: 'communes off the list of difficult places' },
      target: {
        kind: 'count-added',
        unit: 'commune',
        target: { added: '13', year: 2025 },
        path: [{ year: 2023, added: '6' }],
      },
      measuredBy: REPORTED,
      sources: { target: [said], path: [said] },
    },
  ];
}
