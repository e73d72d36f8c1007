import { bench, describe } from 'vitest';
import { compileCriteria, scoreCriteria, type CriteriaTable } from 'mtqg/criteria';
import { assessmentOf, COMMUNES, figuresOf, rules, set, tableOf, YEARS } from './communeRules.js';
import { compareWays } from './compareWays.js';
import { handLoops, plainLoop } from './handLoops.js';
import { engineWays } from './ruleEngines.js';

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

const figures = YEARS.map(figuresOf);
const tables = figures.map(tableOf);
const compiled = YEARS.map((year) => compileCriteria(set, { date: `${String(year)}-12-31` }));
const evaluateAll = () => compiled.map((one, index) => one.evaluate(tables[index]!));
const records = COMMUNES * YEARS.length;

const engines = engineWays(figures[0]!);

function bytesOf(columns: Iterable<unknown>): number {
  let bytes = 0;
  for (const column of columns) if (ArrayBuffer.isView(column)) bytes += column.byteLength;
  return bytes;
}

function inputBytes({ columns, values = {}, missing = {} }: CriteriaTable): number {
  return bytesOf([columns, ...Object.values(values), ...Object.values(missing)]);
}

/** Both ways have to say the same, else there is nothing to compare. */
function checkEqual(): void {
  for (const [index, result] of evaluateAll().entries()) {
    const { indicators, criteria, met } = handLoops(figures[index]!);
    const same = (one: Uint8Array | Uint16Array, other: Uint8Array | Uint16Array) =>
      one.every((code, row) => code === other[row]);
    const isSame =
      rules.every(({ id }, place) => same(result.indicators[id]!, indicators[place]!)) &&
      criteria.every((codes, place) => same(result.criteria[String(place + 1)]!, codes)) &&
      same(result.counts.met, met);
    if (!isSame) throw new Error('the hand-written loop says something else');
  }
}

describe('criteria', () => {
  bench(
    `${COMMUNES} communes × ${rules.length} indicators × ${YEARS.length} years`,
    async () => {
      checkEqual();
      await compareWays(
        `All communes: ${COMMUNES} × ${rules.length} indicators × ${YEARS.length} years`,
        [
          { name: 'compileCriteria', records, run: evaluateAll },
          { name: 'hand-written loops', records, run: () => figures.map(handLoops) },
          ...engines,
        ],
        12,
      );
      const before = process.memoryUsage().arrayBuffers;
      const result = compiled[0]!.evaluate(tables[0]!);
      const used = process.memoryUsage().arrayBuffers - before;
      const input = inputBytes(tables[0]!);
      const output = bytesOf([
        ...Object.values(result.indicators),
        ...Object.values(result.criteria),
        ...Object.values(result.counts),
      ]);
      const ratio = (input + used) / (input + output);
      console.log(
        `Memory: columns in ${(input / 1e6).toFixed(2)} MB, out ${(output / 1e6).toFixed(2)} MB; ` +
          `with all that was allocated on the way ${ratio.toFixed(2)} × that`,
      );
    },
    once,
  );

  bench(
    'one commune after another',
    async () => {
      const rows = Array.from({ length: 2000 }, (_, row) => row);
      const assessments = rows.map((row) => assessmentOf(figures[0]!, row));
      const values = rows.map((row) => figures[0]!.values.map((column) => column[row]!));
      await compareWays(
        `One commune: ${rules.length} indicators, with explanations`,
        [
          {
            name: 'scoreCriteria',
            records: rows.length,
            run: () => assessments.map((one) => scoreCriteria(set, one).counts.met),
          },
          {
            name: 'plain loop with result objects',
            records: rows.length,
            run: () => values.map((own, row) => plainLoop(figures[0]!.columns[row]!, own).length),
          },
          ...engines,
        ],
        12,
      );
    },
    once,
  );
});
