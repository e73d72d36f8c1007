import type { ShareOfYear, TargetRow } from '../../../targets/index.js';
import type { CriteriaRegion } from '../../../units/index.js';
import { codified } from '../../data/items.js';
import { programmeInstruments } from '../../instruments.js';
import type { ProgrammeTarget } from '../programmeTargetTypes.js';
import { programmeGoal, type Goal } from './goal.js';
import { criteriaMet, REPORTED, reportedAs, titles } from './measurements.js';
import { pages, printed, quoted } from './sources.js';

const RECOGNISED = { vi: 'số xã đã đạt chuẩn nông thôn mới', en: 'recognised communes' };

/** The targets of 25/2021/QH15 and 263/QĐ-TTg for 2025. */
export function newRural2021Targets(): readonly ProgrammeTarget[] {
  const by = programmeInstruments();
  const resolution = codified(by.resolution25of2021, 'điểm b khoản 1 Điều 1');
  const decision = quoted(by.decision263of2022, pages.quangNgai263());
  const regions = quoted(by.decision263of2022, pages.asem263());
  const goals: readonly Goal[] = [
    {
      id: 'communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới', en: 'communes recognised as new rural' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: { vi: 'tổng số xã', en: 'all communes' },
        direction: 'at-least',
        target: { value: '80', year: 2025 },
        table: byRegion(),
      },
      measuredBy: titles('recognition-commune-2021-2025'),
      sources: { target: [resolution, decision], table: [regions] },
      note: {
        vi: 'Chỉ tiêu theo vùng chỉ có trong Quyết định số 263/QĐ-TTg; vùng theo Bộ tiêu chí (criteriaRegionNames).',
        en: 'Targets by region stand in Decision 263/QĐ-TTg only; regions are those of the criteria sets (criteriaRegionNames).',
      },
    },
    {
      id: 'advanced-communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới nâng cao', en: 'advanced communes' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: RECOGNISED,
        direction: 'at-least',
        wording: 'about',
        target: { value: '40', year: 2025 },
      },
      measuredBy: titles('recognition-commune-advanced-2021-2025'),
      sources: { target: [decision] },
      note: {
        vi: 'Báo cáo tính trên số xã đạt chuẩn: 2.567/6.084 xã.',
        en: 'Reports take it of recognised communes: 2,567 of 6,084.',
      },
    },
    {
      id: 'model-communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới kiểu mẫu', en: 'model communes' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: RECOGNISED,
        direction: 'at-least',
        target: { value: '10', year: 2025 },
      },
      measuredBy: titles('recognition-commune-model-2021-2025'),
      sources: { target: [resolution, decision] },
      note: {
        vi: 'Nghị quyết viết “trong đó”; báo cáo tính trên số xã đạt chuẩn.',
        en: 'The resolution says “of these”; reports take it of recognised communes.',
      },
    },
    {
      id: 'lowest-criteria',
      name: { vi: 'không còn xã đạt dưới 15 tiêu chí', en: 'no commune under 15 criteria' },
      target: { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: '15', year: 2025 } },
      measuredBy: criteriaMet('scoreCriteria', 'commune-2021-2025'),
      sources: { target: [resolution, decision] },
    },
    {
      id: 'income',
      name: { vi: 'thu nhập bình quân của người dân nông thôn', en: 'rural income per head' },
      target: {
        kind: 'multiple',
        unit: 'millionVND/person/year',
        direction: 'at-least',
        baseline: { value: '41.7', year: 2020 },
        target: { times: '1.5', year: 2025 },
      },
      measuredBy: reportedAs('commune-2021-2025', '10'),
      sources: { target: [resolution], baseline: [printed(pages.income2020())] },
    },
    {
      id: 'districts',
      name: {
        vi: 'đơn vị cấp huyện đạt chuẩn, hoàn thành nhiệm vụ xây dựng nông thôn mới',
        en: 'districts recognised, or with the task completed',
      },
      target: {
        kind: 'share',
        unit: 'district',
        of: { vi: 'tổng số huyện, thị xã, thành phố thuộc tỉnh', en: 'all districts, towns and cities' },
        direction: 'at-least',
        target: { value: '50', year: 2025 },
      },
      measuredBy: titles('recognition-district-2021-2025'),
      sources: { target: [resolution, decision] },
      note: {
        vi: 'Cấp huyện kết thúc ngày 30/6/2025.',
        en: 'Districts ended on 30 June 2025.',
      },
    },
    {
      id: 'advanced-districts',
      name: { vi: 'huyện nông thôn mới nâng cao, kiểu mẫu', en: 'advanced and model districts' },
      target: {
        kind: 'share',
        unit: 'district',
        of: { vi: 'số huyện đạt chuẩn', en: 'recognised districts' },
        direction: 'at-least',
        target: { value: '20', year: 2025 },
      },
      measuredBy: titles('recognition-district-advanced-2021-2025'),
      sources: { target: [resolution] },
    },
    {
      id: 'districts-per-province',
      name: {
        vi: 'số đơn vị cấp huyện đạt chuẩn ở mỗi tỉnh',
        en: 'recognised districts in each province',
      },
      target: { kind: 'floor', unit: 'district', countedIn: 'province', target: { value: '2', year: 2025 } },
      measuredBy: titles('recognition-district-2021-2025'),
      sources: { target: [resolution] },
    },
    {
      id: 'provinces',
      name: {
        vi: 'tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới',
        en: 'provinces with the task completed',
      },
      target: {
        kind: 'level',
        unit: 'province',
        direction: 'at-least',
        target: { value: '15', year: 2025 },
      },
      measuredBy: titles('recognition-province-2021-2025'),
      sources: { target: [resolution] },
    },
    {
      id: 'provinces-by-decision',
      name: {
        vi: 'tỉnh, thành phố hoàn thành nhiệm vụ xây dựng nông thôn mới',
        en: 'provinces with the task completed',
      },
      target: {
        kind: 'level',
        unit: 'province',
        direction: 'at-least',
        target: { value: '17', year: 2025 },
      },
      measuredBy: titles('recognition-province-2021-2025'),
      sources: { target: [decision] },
      note: {
        vi: 'Quyết định nêu 17 - 19 tỉnh, cao hơn 15 tỉnh của Nghị quyết.',
        en: 'The decision says 17 to 19, more than the 15 of the resolution.',
      },
    },
    {
      id: 'villages',
      name: {
        vi: 'thôn thuộc các xã đặc biệt khó khăn đạt chuẩn nông thôn mới',
        en: 'recognised villages of extremely difficult communes',
      },
      target: {
        kind: 'share',
        unit: 'village',
        of: {
          vi: 'số thôn thuộc các xã đặc biệt khó khăn khu vực biên giới, vùng núi, vùng bãi ngang ven biển và hải đảo',
          en: 'villages of extremely difficult border, mountainous, coastal and island communes',
        },
        direction: 'at-least',
        target: { value: '60', year: 2025 },
      },
      measuredBy: REPORTED,
      sources: { target: [resolution, decision] },
      note: {
        vi: 'Theo tiêu chí do Ủy ban nhân dân cấp tỉnh quy định.',
        en: 'By criteria that each province sets.',
      },
    },
  ];
  return goals.map((goal) => programmeGoal('new-rural-2021-2025', goal));
}

function byRegion(): readonly TargetRow<ShareOfYear, ShareOfYear>[] {
  const shares: Readonly<Record<CriteriaRegion, string>> = {
    TDMNPB: '60',
    DBSH: '100',
    BTB: '87',
    DHNTB: '80',
    TN: '68',
    DNB: '95',
    DBSCL: '80',
  };
  return Object.entries(shares).map(([region, value]) => ({
    regions: [region],
    target: { value, year: 2025 },
  }));
}
