/**
 * Carries the yearly review of poor and near-poor households [rà soát hộ nghèo, hộ cận nghèo] of a commune from the answers on the
 * official forms to the paragraph of a report: points and classes, what is still to be asked, rates by households and by persons,
 * groups and services, the movements of the year, the trend, and the target.
 *
 * The commune, its households and all their answers are invented, and so are the figures of the years before: put those of your
 * own review in their place. The forms and the points are those of Circular 07/2021/TT-BLĐTBXH, as amended.
 */
import {
  decomposePovertyChange,
  deprivationProfile,
  explain,
  formatQuantity,
  householdClassNames,
  householdReviewForms2022,
  householdSheet,
  householdSheetText,
  isRefusal,
  povertyMovements,
  povertyRates,
  povertyRatesByGroup,
  povertyTrend,
  reviewHousehold,
  tallyHouseholds,
  targetGap,
  type DeprivationState,
  type HouseholdReview,
  type HouseholdToTally,
  type MovementBalance,
  type Quantity,
  type Refusal,
  type ReviewAnswer,
  type ReviewClass,
  type ReviewedHousehold,
  type Subject,
} from 'mtqg';
import { readTable } from './support/csv';
import { show } from './support/report';

/** A row of the table: the household as it is reviewed, and what is known of it beside the forms. */
interface Row {
  readonly household: ReviewedHousehold;
  readonly code: string;
  readonly groups: readonly string[];
  readonly causes: readonly string[];
  readonly lastYear: string;
}

const subject = 'Xã Khe Mây';
const year = 2025;
const standard = 'vn-2022';
const forms = householdReviewForms2022();
const deprivationStates: ReadonlyMap<string, DeprivationState> = new Map([
  ['có', 'deprived'],
  ['không', 'not-deprived'],
  ['không có', 'not-applicable'],
]);

/** What is said of the target. */
const TARGET_STATUS = {
  met: 'đạt',
  lost: 'đã đạt nhưng không còn đạt',
  overshot: 'vượt quá',
  'on-pace': 'chưa đạt',
  behind: 'chưa đạt',
  'moving-away': 'chưa đạt',
  'deadline-passed': 'không đạt',
  undetermined: 'chưa đủ số liệu để đánh giá',
} as const;

const rows = readRows('data/poverty-review-2025.csv');
const secondVisit = readTable('data/poverty-review-2025-second-visit.csv');

console.log(`${subject}, review of ${year} (the commune, its households and all figures are invented)`);
console.log(`Forms: ${forms.name.en} [${forms.name.vi}]\n`);

console.log('First visit [phiếu rà soát lần đầu]\n');
const first = rows.map(({ household }) => reviewHousehold(forms, household));
first.forEach(printReview);
const { possibleCounts } = tallyOf(first);
console.log(`\n  poor: ${show(possibleCounts.poor)}; near-poor: ${show(possibleCounts.nearPoor)}`);

console.log('\nTo be asked again [phiếu hỏi lại]\n');
for (const [at, { household }] of rows.entries())
  if (isRefusal(first[at]?.class))
    console.log(`${indented(householdSheetText(householdSheet(forms, household), 'vi'))}\n`);

console.log('After the second visit [sau khi hỏi lại]\n');
const reviews = rows.map(({ household, code }) => reviewHousehold(forms, answeredAgain(household, code)));
for (const [at, review] of reviews.entries()) if (isRefusal(first[at]?.class)) printReview(review);

console.log('\nOne household in full [diễn giải kết quả một hộ]\n');
const told = reviews[4];
if (told !== undefined) console.log(indented(explain(told, 'vi')));

console.log('\nRates [tỷ lệ]\n');
const tally = tallyOf(reviews);
const { poor, nearPoor, poorAndNearPoor, households } = tally.counts;
if (poor === undefined || nearPoor === undefined || poorAndNearPoor === undefined)
  throw new Error(`undetermined: ${show(tally.undetermined)}`);
const rates = povertyRates({
  standard,
  subject,
  asOf: `${year}-12-31`,
  counts: tally.counts,
  ...(tally.persons && { persons: tally.persons }),
});
console.log(indented(explain(rates, 'vi')));

console.log('\nEthnic groups [dân tộc]\n');
const isEthnic = ({ subject: name }: { readonly subject: string }): boolean => name.startsWith('dân tộc');
const byEthnicity = povertyRatesByGroup({ standard, subject, groups: tally.groups.filter(isEthnic) });
console.log(indented(explain(byEthnicity, 'vi')));

console.log('\nCauses of poverty [nguyên nhân nghèo]; a household may have several\n');
const byCause = povertyRatesByGroup({
  standard,
  subject,
  groups: tally.groups.filter((group) => !isEthnic(group)),
  total: tally.counts,
  groupsOverlap: true,
});
// All households with a cause are poor or near-poor: a cause has a share of them, and its rate says nothing.
for (const { subject: name, shareOfPoorAndNearPoorPercent } of byCause.groups)
  console.log(`  ${nameOf(name)}: ${show(shareOfPoorAndNearPoorPercent)} of the poor and near-poor`);

console.log('\nServices lacked by the poor and near-poor [thiếu hụt dịch vụ xã hội cơ bản]\n');
const profile = deprivationProfile({
  standard,
  subject,
  households: poorAndNearPoor,
  deprived: tally.deprived,
});
for (const { name, deprivedHouseholds, deprivedPercent } of profile.indicators)
  console.log(`  ${name.en} [${name.vi}]: ${show(deprivedHouseholds)}, ${show(deprivedPercent)}`);

console.log('\nMovements of the year [diễn biến trong năm], as the commune reported them\n');
const movements = povertyMovements({
  standard,
  year,
  subject,
  poor: {
    ...{ atStart: 6, becameNearPoor: 1, escaped: 2, otherDecrease: 0 },
    ...{ fromNearPoor: 1, fellBack: 0, arising: 1, otherIncrease: 0 },
    atEnd: poor,
  },
  nearPoor: {
    ...{ atStart: 3, escaped: 1, becamePoor: 1, otherDecrease: 0 },
    ...{ fromPoor: 0, fellBack: 0, arising: 0, otherIncrease: 0 },
    atEnd: nearPoor,
  },
});
// What speaks for a slip.
const slipHints = {
  'in-other-list': 'the other list says so',
  'one-digit': 'one digit mistaken',
  'digit-swap': 'two digits swapped',
  unreported: 'perhaps not counted',
};

printBalance('poor households [hộ nghèo]', movements.poor);
printBalance('near-poor households [hộ cận nghèo]', movements.nearPoor);
for (const { name, inPoorList, inNearPoorList, difference } of movements.transfers)
  if (difference.value !== '0')
    console.log(
      `  ${name.en} [${name.vi}]: ${show(inPoorList)} in the list of the poor, ${show(inNearPoorList)} in that of the near-poor`,
    );
const moved = rows.filter(({ lastYear }, at) => lastYear === 'poor' && reviews[at]?.class === 'near-poor');
console.log(
  `  the table of households has ${moved.map(({ household }) => nameOf(household.subject)).join(', ')}`,
);
console.log(
  `  left poverty: ${show(movements.grossReduction)}; became poor: ${show(movements.grossIncrease)}`,
);

console.log('\nTrend [diễn biến qua các năm]\n');
const trend = povertyTrend({
  measure: 'poor',
  standard,
  subject,
  observations: [
    { year: 2022, counts: { poor: 8, households: 15 } },
    { year: 2023, counts: { poor: 7, households: 16 } },
    { year: 2024, counts: { poor: 6, households: 16 } },
    { year, counts: tally.counts },
  ],
});
console.log(indented(explain(trend, 'vi')));
const parts = decomposePovertyChange({
  by: 'rate-and-number',
  subject,
  baseline: { population: 15, poor: 8 },
  current: { population: households, poor },
});
console.log(`\n${indented(explain(parts, 'vi'))}`);

console.log('\nTarget [mục tiêu]: down by 5 percentage points a year, or more\n');
const target = targetGap(
  {
    kind: 'yearly-change',
    subject,
    target: { value: '-5' },
  },
  trend,
  { date: '2025-12-31' },
);
console.log(indented(explain(target, 'vi')));

console.log('\nA paragraph of the report [đoạn văn báo cáo]\n');
console.log(paragraph());

/** Whether the list of a year adds up, and if not, by how much. */
function printBalance(name: string, balance: MovementBalance | undefined): void {
  if (balance === undefined) return;
  const { cells, computedEnd, imbalance, slips } = balance;
  if (isRefusal(imbalance) || imbalance.value === '0') {
    console.log(`  ${name}: ${isRefusal(imbalance) ? show(imbalance) : `adds up to ${show(computedEnd)}`}`);
    return;
  }
  const end = cells.atEnd === undefined ? '' : `, ${show(cells.atEnd)} reported`;
  console.log(`  ${name}: the movements give ${show(computedEnd)}${end}: ${show(imbalance)} unexplained`);
  const listed = slips.flatMap(({ cellName, reported, wouldBe, slipKind }) =>
    slipKind === 'amount'
      ? []
      : [`${cellName.en} ${reported.value} → ${wouldBe.value} (${slipHints[slipKind]})`],
  );
  console.log(`    one slip would explain it (nothing is changed): ${listed.join('; ')}`);
}

/** What a report may print of the review, in Vietnamese. */
function paragraph(): string {
  const thai = byEthnicity.groups.find(({ subject: name }) => name === 'dân tộc Thái');
  const lacks = profile.indicators.slice(0, 2).map((one) => `${one.name.vi} (${vi(one.deprivedPercent)})`);
  const [before] = trend.spells[0]?.observations ?? [];
  return [
    `Kết quả rà soát cuối năm ${year} theo chuẩn nghèo đa chiều giai đoạn 2021-2025: ${subject} có ${vi(households)},`,
    `trong đó ${vi(poor)} nghèo, tỷ lệ ${vi(rates.poorPercent)}, và ${vi(nearPoor)} cận nghèo, tỷ lệ ${vi(rates.nearPoorPercent)};`,
    `tỷ lệ nghèo đa chiều (hộ nghèo và hộ cận nghèo) là ${vi(rates.poorAndNearPoorPercent)}.`,
    `Tính theo nhân khẩu, tỷ lệ nghèo là ${vi(rates.byPersons?.poorPercent)}.`,
    `Tỷ lệ hộ nghèo dân tộc Thái là ${vi(thai?.poorPercent)}, chiếm ${vi(thai?.shareOfPoorPercent)} số hộ nghèo toàn xã.`,
    `Hộ nghèo, hộ cận nghèo thiếu hụt nhiều nhất về ${lacks.join(' và ')}.`,
    `Trong năm có ${vi(movements.grossReduction)} thoát nghèo và ${vi(movements.grossIncrease)} rơi vào diện nghèo.`,
    `So với cuối năm ${before?.year ?? ''}, tỷ lệ hộ nghèo ${changeText(trend.changePoints)}, bình quân ${changeText(trend.annualChangePoints)},`,
    `${TARGET_STATUS[target.status]} mục tiêu giảm từ 5 điểm phần trăm/năm trở lên.`,
  ].join(' ');
}

function vi(figure: Quantity | Refusal | undefined): string {
  return figure === undefined ? 'chưa có số liệu' : formatQuantity(figure, 'vi', { maxDecimals: 2 });
}

/** A change in words, which say which way it went. */
function changeText(figure: Quantity | Refusal): string {
  if (isRefusal(figure)) return vi(figure);
  if (figure.value === '0') return 'không đổi';
  const size = { ...figure, value: figure.value.replace('-', '') };
  return `${figure.value.startsWith('-') ? 'giảm' : 'tăng'} ${vi(size)}`;
}

/** What a household was found to be, and by how many points. */
function printReview(review: HouseholdReview): void {
  const {
    subject: name,
    outcome,
    excludedBy,
    formAItems,
    scoreA,
    scoreB,
    possibleClasses,
    warnings,
  } = review;
  const how = {
    excluded: `excluded by form A, condition ${excludedBy.join(', ')}`,
    stopped: `stopped at form A, ${formAItems === undefined ? '' : show(formAItems)}`,
    scored: scoreA && scoreB ? `score A ${show(scoreA)}, score B ${show(scoreB)}` : '',
    undetermined: `form A open, ${formAItems === undefined ? '' : show(formAItems)}`,
  }[outcome];
  console.log(`  ${nameOf(name)}: ${possibleClasses.map(classText).join(' or ')}; ${how}`);
  for (const { code, text } of warnings)
    if (code === 'print-contradicts-itself') console.log(`    ${text.en}`);
}

function nameOf(name: Subject | undefined): string {
  return typeof name === 'string' ? name : (name?.vi ?? '');
}

function classText(name: ReviewClass): string {
  if (name === 'not-poor') return 'not poor [hộ không nghèo]';
  const { vi: inVietnamese, en } = householdClassNames[name];
  return `${en} [${inVietnamese}]`;
}

/** The classes counted. */
function tallyOf(classified: readonly HouseholdReview[]): ReturnType<typeof tallyHouseholds> {
  return tallyHouseholds({
    standard,
    subject,
    households: classified.map((review, at): HouseholdToTally => {
      const { household, groups = [], causes = [] } = rows[at] ?? {};
      const persons = household?.answers?.['household-size'];
      const isPoor = review.class === 'poor' || review.class === 'near-poor';
      return {
        class: review.class,
        ...(typeof persons === 'string' ? { persons } : {}),
        groups: [...groups, ...(isPoor ? causes : [])],
        possibleClasses: review.possibleClasses,
        deprivations: Object.fromEntries(review.indicators.map(({ id, state }) => [id, state])),
      };
    }),
  });
}

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

/** A household with what the second visit found. */
function answeredAgain(household: ReviewedHousehold, code: string): ReviewedHousehold {
  const found = secondVisit.filter((one) => one['code'] === code);
  const answers = Object.fromEntries(
    found.map(({ question = '', answer = '' }) => [question, answerOf(answer)]),
  );
  return { ...household, answers: { ...household.answers, ...answers } };
}

function readRows(file: string): readonly Row[] {
  return readTable(file).map(({ code = '', ethnic, 'last-year': lastYear = '', causes = '', ...cells }) => {
    const known = Object.entries(cells).filter(([, cell]) => cell !== '');
    const found = known.filter(([heading]) => heading.startsWith('B2/'));
    return {
      code,
      groups: [`dân tộc ${ethnic ?? ''}`],
      causes: causes === '' ? [] : causes.split('; '),
      lastYear,
      household: {
        subject: `Hộ ${code}`,
        date: `${year}-11-15`,
        area: 'rural',
        province: 'Nghệ An',
        isListed: lastYear !== '',
        // What is not known is left out: an empty cell is no “no”.
        answers: Object.fromEntries(
          known.filter(([heading]) => !heading.startsWith('B2/')).map(([id, cell]) => [id, answerOf(cell)]),
        ),
        deprivations: Object.fromEntries(
          found.flatMap(([heading, cell]) => {
            const state = deprivationStates.get(cell);
            return state === undefined ? [] : [[heading.slice(3), state]];
          }),
        ),
      },
    };
  });
}

/** An answer as the forms take it: yes or no, else the number or the option as it stands in the cell. */
function answerOf(cell: string): ReviewAnswer {
  return cell === 'có' || (cell === 'không' ? false : cell);
}
