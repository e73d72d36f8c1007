import { programmeInstruments } from '../../instruments.js';
import type { ProgrammeTarget } from '../programmeTargetTypes.js';
import { programmeGoal, type Goal } from './goal.js';
import { groups, povertyFall, REPORTED } from './measurements.js';
import { pages, quoted } from './sources.js';

/** The targets of 1722/QĐ-TTg for 2016–2020. */
export function poverty2016Targets(): readonly ProgrammeTarget[] {
  const { decision1722of2016 } = programmeInstruments();
  const said = quoted(decision1722of2016, pages.vov1722());
  const changes = [quoted(decision1722of2016, pages.langSon1722()), said] as const;
  const goals: readonly Goal[] = [
    {
      id: 'poor-rate',
      name: { vi: 'mức giảm tỷ lệ hộ nghèo cả nước', en: 'fall of the national poor rate' },
      target: { kind: 'yearly-change', target: { from: '-1.5', to: '-1', year: 2020 } },
      measuredBy: povertyFall(['poor'], ['vn-2016']),
      sources: { target: changes },
      since: 2016,
    },
    {
      id: 'poor-rate-poor-areas',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo ở huyện nghèo, xã nghèo',
        en: 'fall of the poor rate in poor districts and communes',
      },
      target: { kind: 'yearly-change', target: { value: '-4', year: 2020 } },
      measuredBy: povertyFall(['poor'], ['vn-2016'], groups.poorDistrictsAndCommunes()),
      sources: { target: changes },
      since: 2016,
    },
    {
      id: 'poor-rate-minority',
      name: {
        vi: 'mức giảm tỷ lệ hộ nghèo dân tộc thiểu số',
        en: 'fall of the poor rate of ethnic minorities',
      },
      target: { kind: 'yearly-change', target: { from: '-4', to: '-3', year: 2020 } },
      measuredBy: povertyFall(['poor'], ['vn-2016'], groups.minority()),
      sources: { target: changes },
      since: 2016,
    },
    {
      id: 'poor-districts',
      name: {
        vi: 'huyện nghèo thoát khỏi tình trạng đặc biệt khó khăn',
        en: 'poor districts no longer extremely difficult',
      },
      target: {
        kind: 'share',
        unit: 'district',
        of: { vi: 'số huyện nghèo', en: 'poor districts' },
        direction: 'at-least',
        target: { value: '50', year: 2020 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
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
        direction: 'at-least',
        target: { value: '30', year: 2020 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
    },
    {
      id: 'minority-communes',
      name: {
        vi: 'xã, thôn, bản vùng dân tộc và miền núi thoát khỏi tình trạng đặc biệt khó khăn',
        en: 'communes and villages of minority and mountainous areas no longer extremely difficult',
      },
      target: {
        kind: 'share',
        unit: 'commune',
        of: {
          vi: 'số xã, thôn, bản đặc biệt khó khăn vùng dân tộc và miền núi',
          en: 'extremely difficult communes and villages of minority and mountainous areas',
        },
        direction: 'at-least',
        target: { value: '20', year: 2020 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
      note: { vi: 'Văn bản nêu 20 - 30%.', en: 'The text says 20 to 30%.' },
    },
    {
      id: 'income-poor',
      name: { vi: 'thu nhập bình quân đầu người của hộ nghèo', en: 'income per head of poor households' },
      target: {
        kind: 'multiple',
        unit: 'millionVND/person/year',
        direction: 'at-least',
        baseline: { year: 2015 },
        target: { times: '1.5', year: 2020 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
    },
  ];
  return goals.map((goal) => programmeGoal('poverty-2016-2020', goal));
}
