/**
 * A whole country on one machine: households classified in columns, communes scored, figures carried from the communes and provinces
 * of before 1 July 2025 to those of today, capital put into a table, and every commune measured against a target.
 *
 * The country is SYNTHETIC: its units are those of the library's directories, and all its figures come from a random-number
 * generator. They say nothing of any place; that a country can be computed is all they show. `--households 28000000` makes as many
 * as Viet Nam has; as they are made and classified in chunks, they take no more memory than a chunk.
 */
import { parseArgs } from 'node:util';
import {
  compileCriteria,
  compilePoverty,
  compileTargetGap,
  criteriaSetOn,
  disbursementTable,
  formatNumber,
  povertyRates,
  programmes,
  rebaseSeries,
  rollUp,
  type DisbursementFigures,
  type DisbursementRecord,
  type FoundStatus,
  type PlanRecord,
  type PovertySums,
  type Quantity,
  type Range,
  type Refusal,
  type UnitObservation,
} from 'mtqg';
import { communes } from 'mtqg/units/communes';
import { formerCommunes } from 'mtqg/units/former-communes';
import { show } from './support/report';
import { householdChunks, seededNumbers, syntheticCommunes } from './support/synthetic-country';

const { values: options } = parseArgs({
  options: {
    households: { type: 'string', default: '100000' },
    chunk: { type: 'string', default: '500000' },
    seed: { type: 'string', default: '2025' },
  },
});
const PROGRAMMES = programmes().filter(({ titleYears }) => titleYears.from === 2021);
const SOURCES = ['NSTW', 'NSDP'] as const;
const REPORT_DAYS = [
  '01-31',
  '02-28',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
].map((day) => `2025-${day}`);

const seed = Number(options.seed);
const started = performance.now();
const random = seededNumbers(seed);

const directories = [communes(), formerCommunes()];
const old = syntheticCommunes(Number(options.households), seed);
console.log('A synthetic country [số liệu giả lập]: every figure is invented by a random-number generator\n');

// Of a chunk nothing is kept but what it adds to the sums of its communes.
const standard = 'vn-2022';
const poverty = compilePoverty(standard);
const first = reviewed(2022);
const last = reviewed(2024);
console.log(`Households classified [phân loại hộ] by ${standard}, in ${inWords(old.length)} places`);
printRates(2022, first);
printRates(2024, last);

scoreCommunes();
const series = {
  moving: 'people',
  unit: 'household',
  observations: [...observationsOf(2022, first), ...observationsOf(2024, last)],
} as const;
const today = carryToCommunes();
const provinces = carryToProvinces();
disburse();
measureAgainstTarget();

// What differs from run to run.
console.log(`\nTime: ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`Peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);

/** Classify the households of a year, summed by commune. */
function reviewed(year: number): PovertySums {
  const run = poverty.start(old.map(({ commune }) => commune.id));
  let done = 0;
  for (const chunk of householdChunks(old, { year, seed, most: Number(options.chunk) })) {
    run.add({ ...chunk, standard });
    done += chunk.rows;
    showProgress(`${year}: ${inWords(done)} households classified`);
  }
  showProgress('');
  return run.finish();
}

/** Tell how far it is, on a terminal only: in a file it would stand in the way. */
function showProgress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${text}`);
}

function printRates(year: number, { rows, households }: PovertySums): void {
  const counts = { households: rows, poor: sum(households.poor), nearPoor: sum(households['near-poor']) };
  const rates = povertyRates({ standard, asOf: `${year}-12-31`, counts });
  const shares = `poor [nghèo] ${show(rates.poorPercent)}, near-poor [cận nghèo] ${show(rates.nearPoorPercent)}`;
  console.log(`  ${year}: ${inWords(rows)} households; ${shares}`);
}

/** Score the rural communes of 2024: of one criterion by the rates just found, of the others by what was found on the spot. */
function scoreCommunes(): void {
  const date = '2024-12-31';
  const set = criteriaSetOn({ level: 'commune', tier: 'standard', date });
  const rural = old.flatMap((one, place) =>
    one.commune.kind === 'rural-commune' ? [{ ...one, place }] : [],
  );
  const found = (): FoundStatus => (random() < 0.93 ? 'met' : 'not-met');
  const others = set.criteria.map(({ id }) => id).filter((id) => id !== '11');
  const { counts } = compileCriteria(set, { date }).evaluate({
    rows: rural.length,
    set: set.id,
    columns: rural.map(({ region }) => region),
    values: { '11': rural.map(({ place }) => povertyRate(last, place)) },
    findings: Object.fromEntries(others.map((id) => [id, rural.map(found)])),
  });
  const total = set.criteria.length;
  const having = (isSo: (met: number, unknown: number) => boolean): string =>
    inWords(
      rural.filter((_, row) => isSo(counts.met[row] ?? 0, counts['threshold-unknown'][row] ?? 0)).length,
    );
  console.log(`\nCommunes scored [chấm điểm] by ${set.id}: ${inWords(rural.length)}`);
  console.log(`  all ${total} met: ${having((met) => met === total)}`);
  console.log(
    `  all met but for an unknown threshold: ${having((met, open) => open > 0 && met + open === total)}`,
  );
  console.log(`  15 to ${total - 1} met: ${having((met) => met >= 15 && met < total)}`);
  console.log(
    `  average: ${formatNumber(sum(counts.met) / rural.length, 'en', { decimals: 2 })} criteria a commune`,
  );
}

/** The share of poor and near-poor households; of a place without households there is none. */
function povertyRate({ households }: PovertySums, place: number): number | null {
  const poor = (households.poor[place] ?? 0) + (households['near-poor'][place] ?? 0);
  const all = old[place]?.households ?? 0;
  return all === 0 ? null : (100 * poor) / all;
}

/** The poor of all households of each commune, in the borders of the year. */
function observationsOf(year: number, { households }: PovertySums): readonly UnitObservation[] {
  return old.map(({ commune, households: denominator }, place) => ({
    place: commune.id,
    year,
    numerator: households.poor[place] ?? 0,
    denominator,
  }));
}

/** A province of today. */
interface Place {
  readonly id: string;
  readonly name: string;
  readonly poor: number;
  readonly rate: number;
}

/** A commune of today, or several between which old ones were divided, with its poor households and poor rates. */
interface AreaOfToday {
  readonly province: string;
  readonly poor: readonly (string | null)[];
  readonly rates: readonly (string | null)[];
}

/** Carry the series of old communes to the communes of today. */
function carryToCommunes(): readonly AreaOfToday[] {
  const { areas } = rebaseSeries(series, { system: 'nso2025', in: directories, divided: 'stable-area' });
  const shared = areas.filter(({ isStableArea }) => isStableArea).map(({ places }) => places.length);
  const reached = areas.reduce((all, { places }) => all + places.length, 0);
  console.log('\nCarried to the units of 1 July 2025 [quy đổi về địa giới mới]');
  const districts = old.filter(({ commune }) => commune.level === 'district').length;
  const from = `${inWords(old.length - districts)} communes and ${districts} districts without communes`;
  console.log(`  ${from} → ${inWords(reached)} communes`);
  console.log(
    `    ${inWords(sum(shared))} of them in ${inWords(shared.length)} areas, as old communes were divided between them`,
  );
  const units = new Map(communes().units.map((unit) => [unit.id, unit]));
  return areas.map(({ places, figures }) => {
    // The borders of today divide no province: the first commune of an area lies where all of them do.
    const province = units.get(places[0]?.id ?? '')?.parents.at(-1)?.parent;
    return {
      province: province ?? '',
      poor: figures.map(({ numerator }) => valueOf(numerator)),
      rates: figures.map(({ ratePercent }) => valueOf(ratePercent)),
    };
  });
}

/**
 * Sum the counts of 2024, by the units of the last day of the districts, to the provinces of then, carry these to the provinces of today, and
 * compare with the communes of today.
 */
function carryToProvinces(): readonly Place[] {
  const date = '2025-06-30';
  const observations = observationsOf(2024, last).map(({ place, numerator = 0, denominator = 0 }) => ({
    ...{ place, date },
    ...{ numerator, denominator },
  }));
  const before = rollUp(
    { unit: 'household', observations },
    { to: 'province', in: [formerCommunes()] },
  ).areas;
  const { areas } = rebaseSeries(
    {
      ...series,
      observations: before.flatMap(({ place, figures }) =>
        figures.map(({ observed }) => ({
          place: place.id,
          date,
          numerator: valueOf(observed.numerator) ?? 0,
          denominator: valueOf(observed.denominator) ?? 0,
        })),
      ),
    },
    { system: 'nso2025' },
  );
  const provinces = areas.flatMap(({ places, figures }) =>
    places.map(({ id, name }) => ({
      id,
      name,
      poor: Number(valueOf(figures.at(-1)?.numerator)),
      rate: Number(valueOf(figures.at(-1)?.ratePercent)),
    })),
  );
  const agreeing = provinces.filter(({ id, poor }) => {
    const own = today.filter(({ province }) => province === id).map((area) => Number(area.poor.at(-1)));
    return sum(own) === poor;
  });
  console.log(`  provinces: ${before.length} → ${provinces.length}`);
  console.log(`    ${agreeing.length} have as many poor households as their communes of today together`);
  const [poorest] = [...provinces].sort((one, other) => other.rate - one.rate);
  if (poorest !== undefined)
    console.log(
      `    highest poor rate: ${poorest.name}, ${formatNumber(poorest.rate, 'en', { decimals: 2 })}%`,
    );
  return provinces;
}

/** Put the capital of the provinces into a table: plans by their poor households, and the reports of ten months. */
function disburse(): void {
  const years = { from: 2025, to: 2025 };
  const common = { years, unit: 'millionVND', planKind: 'annual' } as const;
  const kinds = PROGRAMMES.flatMap(({ id }) =>
    SOURCES.map((capitalSource) => ({ programme: id, capitalSource })),
  );
  const lines = provinces.flatMap(({ name: subject, poor }) =>
    kinds.map((kind) => ({
      line: { ...common, ...kind, subject },
      plan: 1000 + Math.round(2 * poor * random()),
    })),
  );
  const plans = lines.map(({ line, plan }): PlanRecord => ({
    ...line,
    value: plan,
    carriedOver: 'excluded',
  }));
  const records = lines.flatMap(({ line, plan }) => {
    let disbursed = 0;
    return REPORT_DAYS.map((asOf): DisbursementRecord => {
      disbursed += Math.round((plan / 12) * (0.4 + 0.8 * random()));
      return { ...line, value: disbursed, asOf, counting: 'cumulative', figureStatus: 'actual' };
    });
  });
  const { total, rows } = disbursementTable(records, plans, {
    by: ['programme', 'subject'],
    asOf: '2025-10-31',
    names: Object.fromEntries(PROGRAMMES.map(({ id, name }) => [id, name])),
  });
  const disbursedOf = ({ disbursed, plan, ratioPercent }: DisbursementFigures): string =>
    `${show(disbursed)} of ${show(plan)}: ${show(ratioPercent)}`;
  console.log(`\nCapital disbursed [giải ngân] by 31 October 2025, from ${inWords(records.length)} reports`);
  for (const { name, depth, withoutCarriedOver } of [...rows, total])
    if (depth < 2) console.log(`  ${name.en}: ${disbursedOf(withoutCarriedOver)}`);
  const below = rows.filter(({ depth, holdsBack }) => depth === 2 && holdsBack).length;
  console.log(
    `  ${below} of ${rows.length - PROGRAMMES.length} ratios of a province in a programme are below the total`,
  );
}

/** Measure every commune of today against a made-up target: half the poor rate of 2022 by the end of 2025. */
function measureAgainstTarget(): void {
  const baseline = today.map(({ rates }) => rates[0] ?? null);
  const halves = baseline.map((rate) => Number(rate) / 2);
  const gaps = compileTargetGap(
    { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: 0, year: 2025 } },
    { date: '2025-07-01' },
  ).evaluate({
    rows: today.length,
    baseline: { value: baseline, year: 2022 },
    current: { value: today.map(({ rates }) => rates[1] ?? null), year: 2024 },
    target: { value: halves },
  });
  console.log(`\nTargets [mục tiêu]: half the poor rate of 2022 by 2025, in ${inWords(today.length)} areas`);
  for (const [code, status] of gaps.statusCodes.entries()) {
    const count = gaps.statuses.filter((one) => one === code).length;
    if (count > 0) console.log(`  ${status}: ${inWords(count)}`);
  }
}

/** A figure that is exact; one that is bounded or refused is left out. */
function valueOf(figure: Quantity | Range | Refusal | undefined): string | null {
  return figure?.kind === 'quantity' ? figure.value : null;
}

function sum(column: ArrayLike<number>): number {
  return Array.from(column).reduce((all, one) => all + one, 0);
}

function inWords(count: number): string {
  return formatNumber(count, 'en');
}
