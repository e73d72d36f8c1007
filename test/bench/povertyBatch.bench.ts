import { bench, describe } from 'vitest';
import { computeEach } from 'mtqg/foundation';
import { compilePoverty, compilePovertyTrend, povertyTrend, type PlacedHouseholdTable } from 'mtqg/poverty';
import { compareWays } from './compareWays.js';

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

const HOUSEHOLDS = 1_000_000;
const COMMUNES = 10_035;

let seed = 1;

/** Numbers in no order, the same in every run: branches that follow a pattern would be foreseen. */
function scattered(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  const mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
}

const rows = Array.from({ length: HOUSEHOLDS }, (_, row) => row);
const income = Float64Array.from(rows, () => Math.floor(scattered() * 4_000_000));
const area = Uint8Array.from(rows, () => (scattered() < 0.6 ? 0 : 1));
const deprived = Uint16Array.from(
  rows,
  () => Math.floor(scattered() * 4096) & Math.floor(scattered() * 4096),
);
const places = Int32Array.from(rows, (row) => row % COMMUNES);
const persons = Uint8Array.from(rows, (row) => 1 + (row % 7));

const compiled = compilePoverty('vn-2022');
const columns = compiled.indicators.map((_, place) =>
  Uint8Array.from(deprived, (bits) => (bits >> place) & 1),
);
const common = { rows: HOUSEHOLDS, area, income };
const inBits = { ...common, standard: 'vn-2022', deprived };
const inColumns = {
  ...common,
  deprivations: Object.fromEntries(compiled.indicators.map((id, place) => [id, columns[place]!])),
};

/** What anybody would write for this standard alone: no checks, nothing unknown, nothing but a loop over typed arrays. */
function handLoop(isDeprived: (row: number) => boolean) {
  const classes = new Uint8Array(HOUSEHOLDS);
  for (let row = 0; row < HOUSEHOLDS; row += 1) {
    const isUrban = area[row] === 1;
    const own = income[row]!;
    if (own <= (isUrban ? 2_000_000 : 1_500_000)) classes[row] = isDeprived(row) ? 0 : 1;
    else classes[row] = own <= (isUrban ? 3_000_000 : 2_250_000) ? 2 : 3;
  }
  return classes;
}

const bitCounts = Uint8Array.from({ length: 4096 }, (_, bits) => bits.toString(2).replaceAll('0', '').length);

function handLoopOverBits() {
  const classes = new Uint8Array(HOUSEHOLDS);
  for (let row = 0; row < HOUSEHOLDS; row += 1) {
    const isUrban = area[row] === 1;
    const own = income[row]!;
    if (own <= (isUrban ? 2_000_000 : 1_500_000)) classes[row] = bitCounts[deprived[row]!]! >= 3 ? 0 : 1;
    else classes[row] = own <= (isUrban ? 3_000_000 : 2_250_000) ? 2 : 3;
  }
  return classes;
}

function handLoopOverColumns() {
  return handLoop((row) => {
    let count = 0;
    for (const column of columns) count += column[row]!;
    return count >= 3;
  });
}

function bytesOf(table: object): number {
  const all = Object.values(table).flatMap((one: unknown) =>
    ArrayBuffer.isView(one) || typeof one !== 'object' || one === null ? [one] : Object.values(one),
  );
  return all.reduce<number>((sum, one) => (ArrayBuffer.isView(one) ? sum + one.byteLength : sum), 0);
}

function printMemory(name: string, table: PlacedHouseholdTable, run: () => object): void {
  const before = process.memoryUsage().arrayBuffers;
  const output = bytesOf(run());
  const used = process.memoryUsage().arrayBuffers - before;
  const input = bytesOf(table);
  console.log(
    `Memory, ${name}: columns in ${(input / 1e6).toFixed(2)} MB, out ${(output / 1e6).toFixed(2)} MB; ` +
      `with all that was allocated on the way ${((input + used) / (input + output)).toFixed(2)} × that`,
  );
}

/** Both ways have to say the same, else there is nothing to compare. */
function checkEqual(): void {
  const expected = handLoopOverBits();
  const all = [
    compiled.evaluate(inBits).classes,
    compiled.evaluate(inColumns).classes,
    handLoopOverColumns(),
  ];
  if (!all.every((one) => one.every((code, row) => code === expected[row])))
    throw new Error('the hand-written loop says something else');
}

describe('columns of households', () => {
  bench(
    'a million households',
    async () => {
      checkEqual();
      await compareWays(
        'A million households, twelve deprivations as bits',
        [
          { name: 'hand-written loop', records: HOUSEHOLDS, run: handLoopOverBits },
          { name: 'compilePoverty', records: HOUSEHOLDS, run: () => compiled.evaluate(inBits) },
        ],
        20,
      );
      await compareWays(
        'A million households, twelve deprivations as columns',
        [
          { name: 'hand-written loop', records: HOUSEHOLDS, run: handLoopOverColumns },
          { name: 'compilePoverty', records: HOUSEHOLDS, run: () => compiled.evaluate(inColumns) },
        ],
        20,
      );
      const communes = Array.from({ length: COMMUNES }, (_, place) => `Xã ${String(place)}`);
      const run = compiled.start(communes);
      const placed = { ...inBits, places, persons };
      await compareWays(
        `The same, summed by ${String(COMMUNES)} communes`,
        [{ name: 'compilePoverty', records: HOUSEHOLDS, run: () => run.add(placed) }],
        12,
      );
      await compareWays(
        'The sums of a commune, with its counts for rates',
        [{ name: 'finish', records: COMMUNES, run: () => run.finish() }],
        5,
      );
      printMemory('bits', inBits, () => compiled.evaluate(inBits));
      printMemory('columns', inColumns, () => compiled.evaluate(inColumns));
      printMemory('summed', placed, () => run.add(placed));
    },
    once,
  );

  bench(
    'the trends of all communes',
    async () => {
      const table = Array.from({ length: COMMUNES }, (_, place) => ({
        name: `Xã ${String(place)}`,
        rates: [0, 1, 2, 3, 4].map((step) => ((5079 - 700 * step - (place % 97)) / 100).toFixed(2)),
      }));
      const inFloats = () =>
        table.map(({ name, rates }) => {
          const [first, last] = [Number(rates[0]), Number(rates[4])];
          return {
            subject: name,
            changePoints: last - first,
            annualChangePoints: (last - first) / 4,
            relativeChangePercent: ((last - first) / first) * 100,
            compoundAnnualPercent: ((last / first) ** (1 / 4) - 1) * 100,
          };
        });
      const trends = () =>
        computeEach(table, ({ name, rates }) =>
          povertyTrend({
            measure: 'poor',
            standard: 'vn-2022',
            subject: name,
            observations: rates.map((ratePercent, step) => ({ year: 2022 + step, ratePercent })),
          }),
        );
      const ofYear = (step: number) => table.map(({ rates }) => rates[step]!);
      const inTexts = {
        rows: COMMUNES,
        observations: [0, 1, 2, 3, 4].map((step) => ({ year: 2022 + step, ratePercent: ofYear(step) })),
      };
      const inNumbers = {
        rows: COMMUNES,
        observations: inTexts.observations.map(({ year, ratePercent }) => ({
          year,
          ratePercent: Float64Array.from(ratePercent, Number),
        })),
      };
      // As counts give them, with all digits of a double.
      const inManyDigits = {
        rows: COMMUNES,
        observations: inNumbers.observations.map(({ year, ratePercent }) => ({
          year,
          ratePercent: ratePercent.map((rate) => (Math.round(rate * 13) / 1300) * (99 + scattered())),
        })),
      };
      const inCounts = {
        rows: COMMUNES,
        observations: inNumbers.observations.map(({ year, ratePercent }) => ({
          year,
          counts: {
            poor: Int32Array.from(ratePercent, (rate) => Math.round(rate * 20)),
            households: new Int32Array(COMMUNES).fill(2000),
          },
        })),
      };
      const columns = compilePovertyTrend({ measure: 'poor', standard: 'vn-2022' });
      await compareWays(
        `Trends of five years, ${String(COMMUNES)} communes`,
        [
          { name: 'plain loop, four floats each', records: COMMUNES, run: inFloats },
          { name: 'compilePovertyTrend of texts', records: COMMUNES, run: () => columns.evaluate(inTexts) },
          {
            name: 'compilePovertyTrend of doubles',
            records: COMMUNES,
            run: () => columns.evaluate(inNumbers),
          },
          {
            name: 'compilePovertyTrend of doubles of many digits',
            records: COMMUNES,
            run: () => columns.evaluate(inManyDigits),
          },
          { name: 'compilePovertyTrend of counts', records: COMMUNES, run: () => columns.evaluate(inCounts) },
          { name: 'computeEach with povertyTrend', records: COMMUNES, run: trends },
        ],
        8,
      );
    },
    once,
  );
});
