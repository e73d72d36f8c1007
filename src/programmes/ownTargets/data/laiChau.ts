import { programmeInstruments } from '../../instruments.js';
import type { ProgrammeTarget } from '../programmeTargetTypes.js';
import { programmeGoal, type Goal } from './goal.js';
import { criteriaMet, REPORTED, reportedAs, titles } from './measurements.js';
import { pages, printed, quoted } from './sources.js';

const COMMUNE_TITLES = titles('recognition-commune-2021-2025');
const DISTRICT_TITLES = titles('recognition-district-2021-2025');
const ALL_COMMUNES = { vi: 'tổng số xã của tỉnh', en: 'all communes of the province' };

/** The targets of Lai Châu for 2025: those of the resolution of its Party congress, and those of the plan 2496/KH-UBND. */
export function laiChauTargets(): readonly ProgrammeTarget[] {
  return [...resolution(), ...plan()].map((goal) =>
    programmeGoal('new-rural-2021-2025', {
      ...goal,
      province: { id: 'gso2004:12', name: 'Lai Châu' },
      id: `lai-chau-${goal.id}`,
    }),
  );
}

function resolution(): readonly Goal[] {
  const said = printed(pages.laiChau2024());
  return [
    {
      id: 'resolution-communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới', en: 'communes recognised as new rural' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: ALL_COMMUNES,
        direction: 'at-least',
        target: { value: '57.5', year: 2025 },
      },
      measuredBy: COMMUNE_TITLES,
      sources: { target: [said] },
    },
    {
      id: 'resolution-lowest-criteria',
      name: { vi: 'không còn xã dưới 15 tiêu chí', en: 'no commune under 15 criteria' },
      target: { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: '15', year: 2025 } },
      measuredBy: criteriaMet('scoreCriteria', 'commune-2021-2025'),
      sources: { target: [said] },
    },
    {
      id: 'resolution-districts',
      name: { vi: 'huyện đạt chuẩn nông thôn mới', en: 'districts recognised as new rural' },
      target: { kind: 'count-added', unit: 'district', target: { added: '2', year: 2025 } },
      measuredBy: DISTRICT_TITLES,
      sources: { target: [said] },
      note: { vi: 'Tam Đường, Than Uyên.', en: 'Tam Đường and Than Uyên.' },
    },
  ];
}

function plan(): readonly Goal[] {
  const said = quoted(programmeInstruments().plan2496of2022, pages.laiChau2024());
  return [
    {
      id: 'plan-communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới', en: 'communes recognised as new rural' },
      target: { kind: 'count-added', unit: 'commune', target: { added: '16', year: 2025 } },
      measuredBy: COMMUNE_TITLES,
      sources: { target: [said] },
    },
    {
      id: 'plan-commune-count',
      name: { vi: 'tổng số xã đạt chuẩn nông thôn mới', en: 'communes recognised in all' },
      target: {
        kind: 'level',
        unit: 'commune',
        direction: 'at-least',
        target: { value: '54', year: 2025 },
        path: [
          { year: 2024, added: '5' },
          { year: 2025, added: '10' },
        ],
      },
      measuredBy: COMMUNE_TITLES,
      sources: { target: [said], path: [said] },
    },
    {
      id: 'plan-criteria-per-commune',
      name: { vi: 'số tiêu chí đạt bình quân một xã', en: 'criteria met per commune' },
      target: {
        kind: 'level',
        unit: 'criterion/commune',
        direction: 'at-least',
        target: { value: '17.3', year: 2025 },
        path: [
          { year: 2024, value: '15.5' },
          { year: 2025, value: '17.3' },
        ],
      },
      measuredBy: criteriaMet('summarizeScores', 'commune-2021-2025'),
      sources: { target: [said], path: [said] },
    },
    {
      id: 'plan-lowest-criteria',
      name: { vi: 'không còn xã dưới 15 tiêu chí', en: 'no commune under 15 criteria' },
      target: { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: '15', year: 2025 } },
      measuredBy: criteriaMet('scoreCriteria', 'commune-2021-2025'),
      sources: { target: [said] },
    },
    {
      id: 'plan-districts',
      name: { vi: 'huyện đạt chuẩn nông thôn mới', en: 'districts recognised as new rural' },
      target: { kind: 'count-added', unit: 'district', target: { added: '3', year: 2025 } },
      measuredBy: DISTRICT_TITLES,
      sources: { target: [said] },
      note: {
        vi: 'Tam Đường, Tân Uyên, Than Uyên: thêm một huyện so với Nghị quyết.',
        en: 'Tam Đường, Tân Uyên and Than Uyên: one more than the resolution asks.',
      },
    },
    {
      id: 'plan-villages',
      name: {
        vi: 'thôn, bản của 54 xã đặc biệt khó khăn đạt chuẩn',
        en: 'recognised villages of 54 extremely difficult communes',
      },
      target: {
        kind: 'share',
        unit: 'village',
        of: {
          vi: 'số thôn, bản của 54 xã đặc biệt khó khăn',
          en: 'villages of 54 extremely difficult communes',
        },
        direction: 'at-least',
        target: { value: '25', numerator: '114', year: 2025 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
      note: { vi: 'Theo bộ tiêu chí của tỉnh.', en: 'By criteria of the province.' },
    },
    {
      id: 'plan-advanced-communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới nâng cao', en: 'advanced communes' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: { vi: 'số xã đạt chuẩn theo kế hoạch', en: 'communes to be recognised by the plan' },
        denominator: '54',
        direction: 'at-least',
        target: { value: '7.4', numerator: '4', year: 2025 },
      },
      measuredBy: titles('recognition-commune-advanced-2021-2025'),
      sources: { target: [said], denominator: [said] },
    },
    {
      id: 'plan-income',
      name: { vi: 'thu nhập bình quân đầu người của người dân nông thôn', en: 'rural income per head' },
      target: {
        kind: 'multiple',
        unit: 'millionVND/person/year',
        direction: 'at-least',
        baseline: { year: 2020 },
        target: { times: '1.5', year: 2025 },
      },
      measuredBy: reportedAs('commune-2021-2025', '10'),
      sources: { target: [said] },
    },
  ];
}
