/**
 * Scores the communes of a small province from a table: the criteria that each has met, how far the others are from their thresholds,
 * what the province adds up to, which communes are nearest to the title and what each lacks, and what rests on thresholds that no text
 * confirms.
 *
 * The communes and their values are invented: put the results of your own assessment in their place. The criteria are those of
 * 1980/QĐ-TTg, judged for 2020.
 */
import {
  computeEach,
  criteriaSetOn,
  defineUnits,
  describeProblems,
  explain,
  isRefusal,
  MtqgError,
  readCell,
  resolveUnits,
  scoreCriteria,
  statusNames,
  summarizeScores,
  type Assessment,
  type CriteriaScore,
  type Finding,
  type IndicatorToSummarize,
  type Refusal,
  type FoundStatus,
  type Unit,
} from 'mtqg';
import { readTable } from './support/csv';
import { show } from './support/report';

const date = '2020-12-31';
const set = criteriaSetOn({ level: 'commune', tier: 'standard', date });

/** What stands in a cell that was judged, not measured. */
const STATUSES: ReadonlyMap<string, FoundStatus> = new Map([
  ['đạt', 'met'],
  ['cơ bản', 'basically-met'],
  ['chưa', 'not-met'],
]);

// Which commune each row is of, found by code and name; a row that may be of another is told, not guessed.
const communes = defineUnits({
  name: 'communes of the invented province',
  asOf: date,
  units: readTable('data/province-communes.csv').map(({ code = '', commune = '' }) => ({
    level: 'commune',
    kind: 'rural-commune',
    name: commune,
    code: { system: 'example', value: code },
    validity: { from: '2016-01-01', to: null },
  })),
});
const table = readTable('data/province-criteria-2020.csv');
const resolved = resolveUnits(table, { in: communes, columns: { name: 'commune' } });
if (resolved.resolvedRows.length < table.length) console.log(explain(resolved, 'en'));

// A row with a cell that cannot be read is told, and does not throw the rest away.
const { results: assessments, problems } = computeEach(resolved.resolvedRows, ({ index, place }) =>
  assessmentOf(table[index] ?? {}, place),
);
const scores = assessments.map((assessment) => scoreCriteria(set, assessment));
if (problems.length > 0) console.log(describeProblems(problems, 'en'));

console.log(`A small province on ${date} (its communes and their values are invented)`);
console.log(`Judged by: ${set.title.en} [${set.title.vi}]\n`);

console.log('Commune by commune [từng xã]\n');
for (const score of scores) printScore(score);

const summary = summarizeScores(scores, { nearest: 6 });
console.log('\nThe province [toàn tỉnh]\n');
const { assessedPlaces, partlyAssessedPlaces, unassessedPlaces } = summary;
const inPart = `${partlyAssessedPlaces.value} of them with criteria that are open`;
console.log(
  `  ${show(summary.places)}: ${assessedPlaces.value} assessed (${inPart}), ${unassessedPlaces.value} not`,
);
console.log(`  all met [đạt đủ tiêu chí]: ${show(summary.metAllPlaces)}`);
console.log(`    of the communes assessed: ${show(summary.metAllOfAssessedPercent)}`);
console.log(`    of all communes: ${show(summary.metAllOfAllPercent)}`);
console.log(`  average over the communes assessed [bình quân]: ${show(summary.averageMet)}`);
for (const { from, to, places } of listOf(summary.distribution))
  console.log(`  ${from === to ? String(from) : `${from}–${to}`} criteria: ${show(places)}`);
if (!isRefusal(summary.lowest)) {
  const { met, subjects } = summary.lowest;
  console.log(`  fewest [thấp nhất]: ${show(met)}, ${subjects.map(({ name }) => name).join(', ')}`);
}

console.log('\nHardest criteria [tiêu chí khó nhất], by pass rate of the communes of which it is decided\n');
for (const { number, name, metPlaces, decidedPlaces, metOfDecidedPercent } of listOf(summary.hardest)) {
  const rate = `${show(metOfDecidedPercent, 1)} (${metPlaces.value} of ${show(decidedPlaces)})`;
  console.log(`  ${number}. ${name.en} [${name.vi}]: ${rate}`);
}
const environment = listOf(summary.criteria).find(({ id }) => id === '17');
if (environment !== undefined) {
  console.log(`\n  Within ${environment.name.en}, of the communes assessed:`);
  for (const { id, name, metOfAssessedPercent } of environment.indicators)
    console.log(`    ${id} ${name.en}: ${show(metOfAssessedPercent, 1)}`);
}

console.log('\nNearest to the title [gần đạt chuẩn nhất], and what each lacks\n');
for (const { subject, lacking, failed, open, criteria } of listOf(summary.nearest)) {
  console.log(`  ${subject.name} lacks ${show(lacking)}: ${failed.value} failed, ${open.value} open`);
  for (const { number, name, status, indicators } of criteria) {
    console.log(`    ${number}. ${name.en}: ${statusNames[status].en}`);
    const isFailed = status === 'not-met' || status === 'basically-met';
    // Where a criterion was judged as a whole, that its indicators were not assessed says nothing more.
    for (const indicator of indicators)
      if (!isFailed || indicator.status === 'not-met') printIndicator(indicator);
  }
}

const unconfirmed = new Set(scores.flatMap(({ restsOnUnconfirmed }) => restsOnUnconfirmed));
console.log(
  '\nWhat rests on thresholds that no text confirms [mức đạt chuẩn chưa đối chiếu với văn bản gốc]\n',
);
console.log(`  indicators: ${[...unconfirmed].join(', ')}`);
const confirmed = summarizeScores(
  assessments.map((assessment) => scoreCriteria(set, assessment, { unconfirmed: 'refuse' })),
);
console.log(
  `  all met, with these thresholds: ${show(summary.metAllPlaces)}; without them: ${show(confirmed.metAllPlaces)}`,
);
console.log(`  average, with them: ${show(summary.averageMet)}; without them: ${show(confirmed.averageMet)}`);
console.log('  without them it is open, not failed, what only they decide');

/** The criteria that a commune has met, and how far it is from the thresholds that it fails. */
function printScore({ subject, statedBy, column, counts, total, criteria }: CriteriaScore): void {
  if (statedBy === 'nothing') {
    console.log(`  ${subject.name}: not assessed`);
    return;
  }
  const decided: readonly string[] = ['met', 'basically-met', 'not-met', 'not-applicable'];
  const open = criteria.filter(({ status }) => !decided.includes(status));
  const rest = open.length === 0 ? '' : `; open: ${open.map(({ number }) => number).join(', ')}`;
  console.log(`  ${subject.name}: ${counts.met.value} of ${show(total)} met${rest}`);
  if (column?.kind === 'open-column')
    console.log(`    column not decided, for want of: ${column.missingFacts.join(', ')}`);
  for (const { number, name, status, indicators } of criteria) {
    if (status !== 'not-met' && status !== 'basically-met') continue;
    console.log(`    ${number}. ${name.en}: ${statusNames[status].en}`);
    for (const indicator of indicators.filter((one) => one.status === 'not-met')) printIndicator(indicator);
  }
}

/** A value with its margin to the threshold, or what else is known of an indicator; below it, the parts that are not met. */
function printIndicator({ id, ...indicator }: IndicatorToSummarize): void {
  console.log(`      ${id} ${said(indicator)}`);
  for (const part of indicator.parts ?? [])
    if (part.status !== 'met') console.log(`        of which ${said(part)}`);
}

function said({ name, status, value, margin }: Omit<IndicatorToSummarize, 'id'>): string {
  const isCompared = status === 'not-met' && value !== undefined;
  const texts = [
    ...(value === undefined ? [] : [show(value)]),
    ...(margin === undefined ? [] : [`margin ${show(margin)}`]),
    ...(isCompared ? [] : [statusNames[status].en]),
  ];
  return `${name.en}: ${texts.join(', ')}`;
}

function listOf<T>(list: readonly T[] | Refusal): readonly T[] {
  return isRefusal(list) ? [] : list;
}

/** The assessment in a row; what its cells say stands under the id in the heading of their column. */
function assessmentOf({ region = '', ...row }: Readonly<Record<string, string>>, commune: Unit): Assessment {
  return {
    subject: { level: 'commune', name: commune.name, code: commune.code },
    date,
    // A fact that is not known is left out: no column is guessed.
    ...(region === '' ? {} : { facts: { region } }),
    set: set.id,
    findings: findingsOf(row),
  };
}

function findingsOf(row: Readonly<Record<string, string>>): Record<string, Finding> {
  const findings: Record<string, Finding> = {};
  for (const [heading, cell] of Object.entries(row)) {
    if (heading === 'code' || heading === 'commune') continue;
    const [id = '', part] = heading.split('/');
    const finding = findingOf(cell, heading);
    if (finding === undefined) continue;
    const whole = findings[id];
    findings[id] =
      part === undefined
        ? finding
        : { ...(typeof whole === 'object' ? whole : {}), parts: { [part]: finding } };
  }
  return findings;
}

/** What a cell says: nothing, a status, or a measured value, with a point before its decimals as this table has it. */
function findingOf(text: string, heading: string): Finding | undefined {
  const status = STATUSES.get(text);
  if (status !== undefined) return status;
  const cell = readCell(text, { kind: 'number', locale: 'en' });
  if (cell.status === 'problem') throw new MtqgError([{ ...cell.problem, path: [heading] }]);
  return cell.status === 'missing' ? undefined : { value: cell.value };
}
