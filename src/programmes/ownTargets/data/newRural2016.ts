import { programmeInstruments } from '../../instruments.js';
import type { ProgrammeTarget } from '../programmeTargetTypes.js';
import { programmeGoal, type Goal } from './goal.js';
import { criteriaMet, REPORTED, reportedAs } from './measurements.js';
import { pages, quoted } from './sources.js';

/** The targets of 1600/QĐ-TTg for 2020. */
export function newRural2016Targets(): readonly ProgrammeTarget[] {
  const said = quoted(programmeInstruments().decision1600of2016, pages.plo1600());
  const goals: readonly Goal[] = [
    {
      id: 'communes',
      name: { vi: 'xã đạt chuẩn nông thôn mới', en: 'communes recognised as new rural' },
      target: {
        kind: 'share',
        unit: 'commune',
        of: { vi: 'tổng số xã', en: 'all communes' },
        direction: 'at-least',
        target: { value: '50', year: 2020 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
    },
    {
      id: 'criteria-per-commune',
      name: { vi: 'số tiêu chí đạt bình quân một xã', en: 'criteria met per commune' },
      target: {
        kind: 'level',
        unit: 'criterion/commune',
        direction: 'at-least',
        target: { value: '15', year: 2020 },
      },
      measuredBy: criteriaMet('summarizeScores', 'commune-2016-2020'),
      sources: { target: [said] },
    },
    {
      id: 'lowest-criteria',
      name: { vi: 'không còn xã dưới 5 tiêu chí', en: 'no commune under 5 criteria' },
      target: {
        kind: 'floor',
        unit: 'criterion',
        countedIn: 'commune',
        target: { value: '5', year: 2020 },
      },
      measuredBy: criteriaMet('scoreCriteria', 'commune-2016-2020'),
      sources: { target: [said] },
    },
    {
      id: 'income',
      name: { vi: 'thu nhập bình quân của người dân nông thôn', en: 'rural income per head' },
      target: {
        kind: 'multiple',
        unit: 'millionVND/person/year',
        direction: 'at-least',
        baseline: { year: 2015 },
        target: { times: '1.8', year: 2020 },
      },
      measuredBy: reportedAs('commune-2016-2020', '10'),
      sources: { target: [said] },
    },
    {
      id: 'districts-per-province',
      name: { vi: 'số huyện đạt chuẩn ở mỗi tỉnh', en: 'recognised districts in each province' },
      target: {
        kind: 'floor',
        unit: 'district',
        countedIn: 'province',
        target: { value: '1', year: 2020 },
      },
      measuredBy: REPORTED,
      sources: { target: [said] },
      note: { vi: 'Văn bản khuyến khích, không bắt buộc.', en: 'Encouraged, not required.' },
    },
  ];
  return goals.map((goal) => programmeGoal('new-rural-2016-2020', goal));
}
