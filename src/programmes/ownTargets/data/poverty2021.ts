import { capitalInstruments } from '../../../capital/data/internal.js';
import { codified } from '../../data/items.js';
import { programmeInstruments } from '../../instruments.js';
import type { ProgrammeTarget } from '../programmeTargetTypes.js';
import { programmeGoal, type Goal } from './goal.js';
import { groups, povertyFall, povertyLevel, REPORTED } from './measurements.js';
import { believed, implied, pages, printed, quoted } from './sources.js';

/** The targets of 24/2021/QH15 and 90/QĐ-TTg for 2021–2025. */
export function poverty2021Targets(): readonly ProgrammeTarget[] {
  const { decision90of2022 } = capitalInstruments;
  const resolution = codified(programmeInstruments().resolution24of2021, 'điểm b khoản 1 Điều 1');
  const decision = quoted(decision90of2022, pages.cand90());
  const children = quoted(decision90of2022, pages.vnews90());
  const goals: readonly Goal[] = [
    {
      id: 'poor-rate',
      name: { vi: 'mức giảm tỷ lệ hộ nghèo', en: 'fall of the poor rate' },
      target: { kind: 'yearly-change', target: { from: '-1.5', to: '-1', year: 2025 } },
      measuredBy: povertyFall(['poor'], ['vn-2022']),
      sources: { target: [resolution, decision] },
      since: 2021,
      note: {
        vi: 'Nghị quyết viết “%/năm”, báo cáo tính bằng điểm phần trăm. Tỷ lệ năm 2021 theo chuẩn 2016-2020 không so được với các năm sau.',
        en: 'The resolution says “% a year”; reports take percentage points. The rate of 2021 by the standard of 2016-2020 does not compare with later years.',
      },
    },
    {
      id: 'poor-rate-minority',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo dân tộc thiểu số',
        en: 'fall of the poor rate of ethnic minorities',
      },
      target: { kind: 'yearly-change', wording: 'more-than', target: { value: '-3', year: 2025 } },
      measuredBy: povertyFall(['poor'], ['vn-2022'], groups.minority()),
      sources: { target: [resolution, decision] },
      since: 2021,
    },
    {
      id: 'poor-districts',
      name: { vi: 'huyện nghèo thoát khỏi tình trạng nghèo', en: 'poor districts out of poverty' },
      target: {
        kind: 'share',
        unit: 'district',
        of: { vi: 'số huyện nghèo', en: 'poor districts' },
        denominator: '74',
        direction: 'at-least',
        target: { value: '30', year: 2025 },
      },
      measuredBy: REPORTED,
      sources: { target: [resolution, decision], denominator: [printed(pages.tayNinh2023())] },
    },
    {
      id: 'coastal-communes',
      name: {
        vi: 'xã bãi ngang, ven biển, hải đảo thoát khỏi tình trạng đặc biệt khó khăn',
        en: 'coastal and island communes no longer extremely difficult',
      },
      target: {
        kind: 'share',
        unit: 'commune',
        of: {
          vi: 'số xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo',
          en: 'extremely difficult coastal and island communes',
        },
        denominator: '54',
        direction: 'at-least',
        target: { value: '30', year: 2025 },
      },
      measuredBy: REPORTED,
      sources: {
        target: [resolution, decision],
        denominator: [
          implied(pages.emulation2025(), {
            vi: 'Suy ra từ “19 xã … đạt 35,2%”.',
            en: 'Follows from “19 communes … 35.2%”.',
          }),
        ],
      },
    },
    {
      id: 'poor-rate-poor-districts',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo ở các huyện nghèo',
        en: 'fall of the poor rate in poor districts',
      },
      target: { kind: 'yearly-change', target: { from: '-5', to: '-4', year: 2025 } },
      measuredBy: povertyFall(['poor'], ['vn-2022'], groups.poorDistricts()),
      sources: { target: [decision] },
      since: 2021,
    },
    {
      id: 'poor-and-near-poor-households',
      name: { vi: 'số hộ nghèo, hộ cận nghèo', en: 'poor and near-poor households' },
      target: {
        kind: 'multiple',
        unit: 'household',
        direction: 'at-most',
        baseline: { year: 2021 },
        target: { times: '0.5', year: 2025 },
      },
      measuredBy: povertyLevel(['poor-and-near-poor'], ['vn-2022']),
      sources: { target: [decision] },
      note: {
        vi: 'Giảm 1/2 so với đầu kỳ. Số hộ đầu kỳ theo chuẩn 2022-2025 chưa xác định.',
        en: 'Half of the number at the start of the period, which is not established by the standard of 2022-2025.',
      },
    },
    {
      id: 'stunting',
      name: {
        vi: 'trẻ em dưới 16 tuổi suy dinh dưỡng thấp còi ở huyện nghèo, hộ nghèo',
        en: 'stunting of children under 16 in poor districts and poor households',
      },
      target: {
        kind: 'level',
        unit: 'percent',
        direction: 'at-most',
        wording: 'less-than',
        target: { value: '34', year: 2025 },
      },
      measuredBy: REPORTED,
      sources: { target: [quoted(decision90of2022, pages.steeringReport2025())] },
    },
    {
      id: 'school-attendance',
      name: {
        vi: 'trẻ em thuộc hộ nghèo, hộ cận nghèo đi học đúng độ tuổi',
        en: 'children of poor and near-poor households at school at the right age',
      },
      target: {
        kind: 'share',
        unit: 'person',
        of: { vi: 'số trẻ em thuộc hộ nghèo, hộ cận nghèo', en: 'children of poor and near-poor households' },
        direction: 'at-least',
        target: { value: '90', year: 2025 },
      },
      measuredBy: REPORTED,
      sources: { target: [children] },
    },
    {
      id: 'models',
      name: { vi: 'mô hình, dự án giảm nghèo', en: 'models of poverty reduction' },
      target: {
        kind: 'level',
        unit: 'item',
        direction: 'at-least',
        wording: 'more-than',
        target: { value: '1000', year: 2025 },
      },
      measuredBy: REPORTED,
      sources: { target: [believed(decision90of2022)] },
    },
  ];
  return goals.map((goal) => programmeGoal('poverty-2021-2025', goal));
}
