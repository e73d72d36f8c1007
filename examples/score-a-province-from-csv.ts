/**
 * Scores the communes of a small province from a table: the criteria that each has met, how far the others are from their thresholds,
 * what the province adds up to, which communes are nearest to the title and what each lacks, and what rests on thresholds that no text
 * confirms.
 *
 * The communes and their values are invented: put the results of your own assessment in their place. The criteria are those of
 * 1980/QĐ-TTg, judged for 2020.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  criteriaSetOn,
  isRefusal,
  scoreCriteria,
  statusNames,
  summarizeScores,
  type Assessment,
  type CriteriaScore,
  type Finding,
  type IndicatorToSummarize,
  type Refusal,
  type FoundStatus,
} from 'mtqg';
import { show } from './support/report';

const date = '2020-12-31';
const set = criteriaSetOn({ level: 'commune', tier: 'standard', date });

/** What stands in a cell that was judged, not measured. */
const STATUSES: ReadonlyMap<string, FoundStatus> = new Map([
  ['đạt', 'met'],
  ['cơ bản', 'basically-met'],
  ['chưa', 'not-met'],
]);

const assessments = readTable('data/province-criteria-2020.csv');
const scores = assessments.map((assessment) => scoreCriteria(set, assessment));

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

/** An assessment per row; what its cells say stands under the id in the heading of their column. */
function readTable(file: string): Assessment[] {
  const text = readFileSync(join(__dirname, file), 'utf8');
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, comment: '#', trim: true });
  return rows.map(({ code = '', commune = '', region = '', ...cells }) => ({
    subject: { level: 'commune', name: commune, code: { system: 'example', value: code } },
    date,
    // A fact that is not known is left out: no column is guessed.
    ...(region === '' ? {} : { facts: { region } }),
    set: set.id,
    findings: findingsOf(cells),
  }));
}

function findingsOf(cells: Readonly<Record<string, string>>): Record<string, Finding> {
  const findings: Record<string, Finding> = {};
  for (const [heading, cell] of Object.entries(cells)) {
    const [id = '', part] = heading.split('/');
    const finding = findingOf(cell);
    if (finding === undefined) continue;
    const whole = findings[id];
    findings[id] =
      part === undefined
        ? finding
        : { ...(typeof whole === 'object' ? whole : {}), parts: { [part]: finding } };
  }
  return findings;
}

/** What a cell says: nothing, a status, or a measured value. Anything else is refused when it is scored. */
function findingOf(cell: string): Finding | undefined {
  if (cell === '') return undefined;
  return STATUSES.get(cell) ?? { value: cell };
}
