/**
 * Disbursement against plan, how a year will end, the plan behind a published rate, a rate that contradicts its own figures;
 * targets that are ranges, forecasts, and three nested levels of recognition.
 *
 * Document: “Trao đổi kinh nghiệm trong tổ chức, triển khai thực hiện Chương trình MTQG giai đoạn 2022-2025”, on the exchange
 * between Bắc Giang and Quảng Nam, 4 October (2023).
 */
import {
  disbursementOutlook,
  disbursementRatio,
  explain,
  figureInterval,
  formatFigure,
  impliedValue,
  parseFigure,
  povertyTrend,
  printedRecognitionShares,
  recognitionShares,
  recognitionTierNames,
  targetGap,
  verifyClaim,
  type CapitalPlan,
  type Disbursed,
} from 'mtqg';
import { claimRow, inEnglish, printDocument, printReport, show, showChange } from './support/report';

printDocument(
  'Trao đổi kinh nghiệm trong tổ chức, triển khai thực hiện Chương trình MTQG giai đoạn 2022-2025',
  'Bắc Giang and Quảng Nam, exchange on the three programmes, 4 October 2023',
);

// 2.1
const disbursed: Disbursed = { value: '998', unit: 'billionVND', asOf: '2023-09-30' };
const plan: CapitalPlan = {
  value: '1971',
  unit: 'billionVND',
  planKind: 'not-stated',
  years: { from: 2021, to: 2023 },
};
const ratio = disbursementRatio({ subject: 'Bắc Giang', disbursed, plan });
const ofPlan = verifyClaim({
  kind: 'disbursement',
  inputs: { disbursed: '998 tỷ đồng', plan: '1.971 tỷ đồng' },
  claimed: '50,6%',
});

// 2.2 The document does not say since when the plan could be disbursed. Both first days are the reader's assumptions:
// that of the plan's first year, and that of the first year which the document's title names.
const outlooks = ['2021-01-01', '2022-01-01'].map((startsOn) => ({
  startsOn,
  outlook: disbursementOutlook({
    subject: 'Bắc Giang',
    observations: [{ ...disbursed, asOf: '2023-09-30' }],
    plan,
    startsOn,
    deadline: '2023-12-31',
  }),
}));

printReport('Bắc Giang: disbursement [giải ngân] of the plan 2021-2023', [
  {
    ...claimRow('2.1', 'disbursed to 30 September 2023', ofPlan),
    because: [explain(ratio, 'en')],
  },
  {
    row: '2.1',
    subject: 'still to be disbursed',
    input: 'plan − disbursed',
    computed: show(ratio.remaining),
  },
  ...outlooks.map(({ startsOn, outlook }) => ({
    row: '2.2',
    subject: ['“will basically finish by the end of 2023”', '[cơ bản hoàn thành]'],
    input: [`first day ${startsOn}`, '(the reader’s assumption)'],
    published: 'basically all',
    computed: [
      `current pace: ${show(outlook.currentPace, 1)}`,
      `pace needed, October to December: ${show(outlook.neededPace, 1)}`,
      `needed against current: ${show(outlook.neededPaceTimes, 1)}`,
      `forecast at the current pace: ${show(outlook.forecast, 1)}, ${show(outlook.forecastPercent, 1)}`,
      `forecast at the pace needed: ${show(ratio.plan)}, the whole plan`,
    ],
    verdict: outlook.status,
    because: [explain(outlook, 'en')],
  })),
]);

// 2.3 and 2.4
const plan2022 = impliedValue({
  kind: 'disbursement',
  inputs: { disbursed: 'trên 487 tỷ đồng' },
  claimed: '30%',
});
const ofPlan2023 = verifyClaim({
  kind: 'disbursement',
  inputs: { disbursed: 'hơn 262 tỷ đồng', plan: 'hơn 1.730 tỷ đồng' },
  claimed: 'gần 11,5%',
});
// What the implied plan holds is not in the document: that it is one with carried-over capital is a conjecture.
const plan2023 = impliedValue({
  kind: 'disbursement',
  inputs: { disbursed: 'hơn 262 tỷ đồng' },
  claimed: 'gần 11,5%',
});

printReport('Quảng Nam: disbursement, and the plan behind the rate', [
  {
    row: '2.3',
    subject: 'plan of 2022 that the rate implies',
    input: [`disbursed: ${inEnglish('trên 487 tỷ đồng')}`, `ratio: ${inEnglish('30%')}`],
    published: inEnglish('30%'),
    computed: [show(plan2022.implied, 0), `within ${show(plan2022.impliedRange, 0)}`],
    because: [explain(plan2022, 'en')],
  },
  claimRow('2.4', 'disbursed of the plan of 2023', ofPlan2023, 1),
  {
    row: '2.4',
    subject: [
      'plan that the rate implies: another basis,',
      'for instance with carried-over capital [vốn kéo dài]',
    ],
    input: [`disbursed: ${inEnglish('hơn 262 tỷ đồng')}`, `ratio: ${inEnglish('gần 11,5%')}`],
    published: inEnglish('hơn 1.730 tỷ đồng'),
    computed: [show(plan2023.implied, 0), `within ${show(plan2023.impliedRange, 0)}`],
    because: [explain(plan2023, 'en')],
  },
]);

// 2.5 The plan itself is not stated, but “2.5% a year, 100% of the plan” implies it.
const yearlyPlan = impliedValue({
  kind: 'target-achievement',
  inputs: { current: 'giảm bình quân 2,5%/năm' },
  claimed: '100%',
});
const yearlyCut = targetGap(
  {
    kind: 'yearly-change',
    subject: 'poor rate of ethnic-minority areas, expected for 2023',
    target: { value: '-2.5' },
  },
  [{ year: 2023, change: '-2.5', figureStatus: 'estimate' }],
  { date: '2023-12-31' },
);
const leaving = targetGap(
  {
    kind: 'level',
    subject: 'communes that leave the difficult list',
    unit: 'commune',
    direction: 'at-least',
    target: { value: '13', year: 2025 },
  },
  [{ year: 2023, value: '6', figureStatus: 'estimate' }],
  { date: '2023-12-31' },
);
// 2.6 All of them is no rounded figure.
const all = parseFigure('100%', { exact: true });
const coverage = [
  { subject: 'communes with a paved road to the centre', figure: all },
  { subject: 'households on the grid [điện lưới]', figure: parseFigure('Gần 100%') },
  { subject: 'ethnic-minority people who watch television', figure: parseFigure('trên 90%') },
  { subject: 'children of school age at school', figure: all },
];

printReport('Bắc Giang: ethnic-minority areas [vùng đồng bào dân tộc thiểu số]', [
  {
    row: '2.5',
    subject: 'target: a yearly change [giảm bình quân mỗi năm]',
    input: `reached: ${inEnglish('giảm bình quân 2,5%/năm')}`,
    published: '100% of plan',
    computed: [
      `plan implied: ${show(yearlyPlan.implied)}`,
      `asked: ${showChange(yearlyCut.target)}`,
      `achieved: ${show(yearlyCut.achievedPercent)}`,
    ],
    verdict: yearlyCut.status,
    because: [explain(yearlyCut, 'en')],
  },
  {
    row: '2.5',
    subject: 'target: a count by a date',
    input: [`by 2023: ${inEnglish('6 xã')}`, `by 2025: ${inEnglish('13 xã')}`],
    computed: [`missing: ${show(leaving.gap)}`, `needed: ${show(leaving.linear.neededRate)}`],
    verdict: leaving.status,
    because: [explain(leaving, 'en')],
  },
  ...coverage.map(({ subject, figure }) => {
    const { rule, lower, upper } = figureInterval(figure);
    const text = formatFigure(figure, 'en');
    const word = figure.form === 'single' ? figure.qualifier?.word : undefined;
    return {
      row: '2.6',
      subject,
      input: word === undefined ? text : `${text} [${word}]`,
      computed: `${rule}: ${show({ kind: 'range', lower, upper, unit: 'percent' })}`,
    };
  }),
]);

// 2.7 That 8.7% is of 2022, too, is the reader's assumption: the document states it beside the rate of that year.
const province = povertyTrend({
  measure: 'poor',
  standard: 'not-stated',
  subject: 'Bắc Giang',
  observations: [
    { year: 2022, ratePercent: '3.81' },
    { year: 2023, ratePercent: '3.0', figureStatus: 'forecast' },
  ],
});
const minorities = povertyTrend({
  measure: 'poor',
  standard: 'not-stated',
  subject: 'ethnic-minority households of Bắc Giang',
  observations: [{ year: 2022, ratePercent: '8.7' }],
});
const sonDong = targetGap(
  {
    kind: 'yearly-change',
    subject: 'poor rate of the poor district Sơn Động',
    target: { from: '-4', to: '-5' },
  },
  [],
  { date: '2023-12-31' },
);
const minorityCut = targetGap(
  {
    kind: 'yearly-change',
    subject: 'poor rate of ethnic-minority households',
    wording: 'more-than',
    target: { value: '-3' },
  },
  [],
  { date: '2023-12-31' },
);

printReport('Bắc Giang: poor-household rate [tỷ lệ hộ nghèo]', [
  ...province.spells.flatMap(({ observations }) =>
    observations.map(({ year, ratePercent, figureStatus }) => ({
      row: '2.7',
      subject: `whole province, end of ${String(year)}`,
      input: year === 2022 ? inEnglish('3,81%') : `${inEnglish('khoảng 3,0%')} [dự kiến]`,
      computed: `${show(ratePercent)}, ${figureStatus}`,
    })),
  ),
  {
    row: '2.7',
    subject: 'change of the province’s rate',
    input: '3.81% → 3.0%',
    computed: [show(province.changePoints), `relative: ${show(province.relativeChangePercent, 1)}`],
    verdict: province.restsOnForecast ? 'rests on a forecast' : '—',
    because: province.warnings.map(({ text }) => text.en),
  },
  ...minorities.spells.flatMap(({ observations }) =>
    observations.map(({ ratePercent }) => ({
      row: '2.7',
      subject: 'subgroup: ethnic-minority households [hộ DTTS]',
      input: inEnglish('8,7%'),
      computed: [show(ratePercent), `change: ${show(minorities.changePoints)}`],
    })),
  ),
  {
    row: '2.7',
    subject: 'target as a range: Sơn Động [huyện nghèo]',
    input: inEnglish('giảm 4 - 5%'),
    computed: `asked: ${showChange(sonDong.target)}`,
    verdict: sonDong.status,
    because: [explain(sonDong, 'en')],
  },
  {
    row: '2.7',
    subject: 'target: ethnic-minority poor households',
    input: inEnglish('giảm trên 3%'),
    computed: `asked: ${showChange(minorityCut.target)} and more`,
    verdict: minorityCut.status,
    because: [explain(minorityCut, 'en')],
  },
]);

// 2.8
const districts = recognitionShares({ level: 'district', total: '10', standard: '6' });
const communes = printedRecognitionShares({
  level: 'commune',
  percentOf: 'all-places',
  percent: { standard: '84.6', advanced: '30.2', model: '6.6' },
});

printReport('Bắc Giang: new rural development [nông thôn mới], three nested levels of one denominator', [
  ...districts.tiers.map(({ places, ofAllPercent }) => ({
    row: '2.8',
    subject: 'districts that met the standard [huyện đạt chuẩn]',
    input: inEnglish('6/10 huyện'),
    published: '6/10',
    computed: `${show(places)}: ${show(ofAllPercent)}`,
  })),
  ...communes.tiers.map(({ tier, printedPercent, ofTierBelowPercent, exactlyThisTierPercent }) => ({
    row: '2.8',
    subject: `communes: ${recognitionTierNames[tier].en} [${recognitionTierNames[tier].vi}]`,
    input: `${show(printedPercent)} of all communes`,
    published: show(printedPercent),
    computed: [
      `of ${tier === 'standard' ? 'all communes' : 'the level below'}: ${show(ofTierBelowPercent)}`,
      `at this level alone: ${show(exactlyThisTierPercent)}`,
    ],
  })),
]);
