import { capitalInstruments } from '../../../capital/data/internal.js';
import { programmeInstruments } from '../../instruments.js';
import type { ProgrammeTarget } from '../programmeTargetTypes.js';
import { programmeGoal, type Goal } from './goal.js';
import { groups, povertyFall, povertyLevel, REPORTED, titles } from './measurements.js';
import { pages, printed, quoted } from './sources.js';

const POOR_OR_NEAR_POOR = {
  vi: 'Văn bản viết “tỷ lệ nghèo đa chiều”: có thể hiểu là hộ nghèo, hoặc hộ nghèo và hộ cận nghèo. Chuẩn nghèo đổi từ năm 2027.',
  en: 'The text says “multidimensional poverty rate”: of the poor, or of the poor and near-poor. The standard changes in 2027.',
};
const ALL_COMMUNES = { vi: 'tổng số xã', en: 'all communes' };

/** The targets of 257/2025/QH15 and 417/QĐ-BNNMT for 2030 and 2035, and of the plan for 2026. */
export function merged2026Targets(): readonly ProgrammeTarget[] {
  return [...goalsOf2030(), ...goalsOf2035(), ...goalsOf2026(), ...proposals()].map((goal) =>
    programmeGoal('merged-2026-2035', goal),
  );
}

function goalsOf2030(): readonly Goal[] {
  const said = quoted(programmeInstruments().decision417of2026, pages.giaLai417());
  return [
    {
      id: 'rural-income',
      name: { vi: 'thu nhập bình quân của người dân nông thôn', en: 'rural income per head' },
      target: {
        kind: 'multiple',
        unit: 'millionVND/person/year',
        direction: 'at-least',
        baseline: { value: '41.7', year: 2020 },
        target: { times: '2.5', year: 2030 },
      },
      measuredBy: REPORTED,
      sources: { target: [said], baseline: [printed(pages.income2020())] },
      note: { vi: 'Văn bản nêu 2,5 - 3 lần.', en: 'The text says 2.5 to 3 times.' },
    },
    {
      id: 'minority-income',
      name: {
        vi: 'thu nhập bình quân của người dân tộc thiểu số',
        en: 'income per head of ethnic minorities',
      },
      target: {
        kind: 'ratio',
        unit: 'millionVND/person/year',
        comparedName: { vi: 'bình quân chung của cả nước', en: 'the national average' },
        direction: 'at-least',
        target: { times: '0.5', year: 2030 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
      note: {
        vi: 'Tờ trình ngày 03/12/2025 đề xuất 2/3; Quốc hội quyết nghị 1/2.',
        en: 'The submission of 3 December 2025 proposed two thirds; one half was adopted.',
      },
    },
    {
      id: 'poverty-rate',
      name: { vi: 'mức giảm tỷ lệ nghèo đa chiều của cả nước', en: 'fall of the national poverty rate' },
      target: { kind: 'yearly-change', target: { from: '-1.5', to: '-1', year: 2030 } },
      measuredBy: povertyFall(['poor', 'poor-and-near-poor'], ['vn-2022', 'vn-2027']),
      sources: { target: [said] },
      since: 2026,
      note: POOR_OR_NEAR_POOR,
    },
    {
      id: 'minority-poor-rate',
      name: {
        vi: 'tỷ lệ hộ nghèo đa chiều vùng đồng bào dân tộc thiểu số và miền núi',
        en: 'poor rate of the ethnic-minority and mountainous area',
      },
      target: {
        kind: 'level',
        unit: 'percent',
        direction: 'at-most',
        wording: 'less-than',
        target: { value: '10', year: 2030 },
      },
      measuredBy: povertyLevel(['poor'], ['vn-2027'], groups.minorityArea()),
      sources: { target: [said] },
    },
    ...(['commune', 'village'] as const).map((unit): Goal => ({
      id: `extremely-difficult-${unit}s`,
      name: {
        vi: `${unit === 'commune' ? 'xã' : 'thôn'} đặc biệt khó khăn ở vùng đồng bào dân tộc thiểu số và miền núi`,
        en: `extremely difficult ${unit}s of the ethnic-minority and mountainous area`,
      },
      target: {
        kind: 'level',
        unit,
        direction: 'at-most',
        wording: 'basically',
        target: { value: '0', year: 2030 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
    })),
    {
      id: 'communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới', en: 'communes recognised as new rural' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: ALL_COMMUNES,
        direction: 'at-least',
        wording: 'about',
        target: { value: '65', year: 2030 },
      },
      measuredBy: titles('recognition-commune-2026-2030'),
      sources: { target: [said] },
      note: {
        vi: 'Thấp hơn 80% của năm 2025: đã sáp nhập xã và ban hành bộ tiêu chí mới.',
        en: 'Less than the 80% of 2025: communes were merged and the criteria are new.',
      },
    },
    {
      id: 'modern-communes',
      name: { vi: 'xã đạt nông thôn mới hiện đại', en: 'modern new-rural communes' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: {
          vi: 'chưa rõ: tổng số xã hay số xã đạt chuẩn (“trong đó có khoảng 10% số xã”)',
          en: 'not clear: of all communes or of the recognised ones (“of which about 10% of communes”)',
        },
        direction: 'at-least',
        wording: 'about',
        target: { value: '10', year: 2030 },
      },
      measuredBy: titles('recognition-commune-modern-2026-2030'),
      sources: { target: [said] },
      note: {
        vi: 'Tờ trình tính trên số xã đạt chuẩn.',
        en: 'The submission took it of recognised communes.',
      },
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
        target: { value: '5', year: 2030 },
      },
      measuredBy: titles('recognition-province-2026-2030'),
      sources: { target: [said] },
    },
  ];
}

function goalsOf2035(): readonly Goal[] {
  const { resolution257of2025 } = capitalInstruments;
  const said = quoted(resolution257of2025, pages.nhanDan257());
  const shares = [
    ['communes-2035', 'xã đạt chuẩn nông thôn mới', 'communes recognised as new rural', '85'],
    ['modern-communes-2035', 'xã đạt nông thôn mới hiện đại', 'modern new-rural communes', '30'],
  ] as const;
  return [
    {
      id: 'rural-income-2035',
      name: { vi: 'thu nhập bình quân của người dân nông thôn', en: 'rural income per head' },
      target: {
        kind: 'multiple',
        unit: 'millionVND/person/year',
        direction: 'at-least',
        baseline: { year: 2030 },
        target: { times: '1.6', year: 2035 },
      },
      measuredBy: REPORTED,
      sources: { target: [quoted(resolution257of2025, pages.vietnamnet257())] },
    },
    ...shares.map(([id, vi, en, value]): Goal => ({
      id,
      name: { vi, en },
      target: {
        kind: 'share',
        unit: 'commune',
        of: ALL_COMMUNES,
        direction: 'at-least',
        wording: 'about',
        target: { value, year: 2035 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
    })),
  ];
}

function goalsOf2026(): readonly Goal[] {
  const { resolution244of2025 } = programmeInstruments();
  return [
    {
      id: 'communes-2026',
      name: { vi: 'xã đạt chuẩn nông thôn mới', en: 'communes recognised as new rural' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: ALL_COMMUNES,
        direction: 'at-least',
        target: { value: '15', year: 2026 },
      },
      measuredBy: titles('recognition-commune-2026-2030'),
      sources: { target: [quoted(resolution244of2025, pages.plan2026(), 'khoản 13 Điều 2')] },
    },
    {
      id: 'poor-rate-2026',
      name: { vi: 'mức giảm tỷ lệ hộ nghèo', en: 'fall of the poor rate' },
      target: { kind: 'yearly-change', target: { from: '-1.5', to: '-1', year: 2026 } },
      measuredBy: povertyFall(['poor'], ['vn-2022']),
      sources: { target: [quoted(resolution244of2025, pages.plan2026(), 'khoản 9 Điều 2')] },
      since: 2026,
    },
  ];
}

/** What stood in the submission to the National Assembly of 3 December 2025, and otherwise or not at all in what was adopted. */
function proposals(): readonly Goal[] {
  const said = printed(pages.submission2025());
  return [
    {
      id: 'proposed-poor-communes-rate',
      name: {
        vi: 'mức giảm tỷ lệ nghèo đa chiều ở xã nghèo',
        en: 'fall of the poverty rate in poor communes',
      },
      target: { kind: 'yearly-change', target: { value: '-3', year: 2030 } },
      measuredBy: povertyFall(['poor', 'poor-and-near-poor'], ['vn-2022', 'vn-2027'], groups.poorCommunes()),
      sources: { target: [said] },
      since: 2026,
      isProposed: true,
    },
    {
      id: 'proposed-poor-communes',
      name: { vi: 'xã nghèo thoát khỏi tình trạng nghèo', en: 'poor communes out of poverty' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: { vi: 'số xã nghèo', en: 'poor communes' },
        direction: 'at-least',
        target: { value: '100', year: 2030 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
      isProposed: true,
    },
  ];
}
