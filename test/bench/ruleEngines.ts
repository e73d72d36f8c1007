import { Engine } from 'json-rules-engine';
import { rules, type YearFigures } from './communeRules.js';

const operators = { '>=': 'greaterThanInclusive', '<=': 'lessThanInclusive', '=': 'equal' } as const;

/** The rules of the set: which threshold applies is theirs to say. */
const wholeEngine = new Engine(
  rules.map(({ id, operator, thresholds }) => ({
    conditions: {
      any: thresholds.map((value, column) => ({
        all: [
          { fact: 'column', operator: 'equal', value: column },
          { fact: id, operator: operators[operator], value },
        ],
      })),
    },
    event: { type: id },
  })),
);

/** Somebody else has chosen the thresholds: an engine for each column, with bare comparisons. */
const columnEngines = Array.from(
  { length: 8 },
  (_, column) =>
    new Engine(
      rules.map(({ id, operator, thresholds }) => ({
        conditions: { all: [{ fact: id, operator: operators[operator], value: thresholds[column]! }] },
        event: { type: id },
      })),
    ),
);

/** All communes would take json-rules-engine minutes: every hundredth has to do. */
const SAMPLE = 82;

/** Ways to judge some communes of a year with json-rules-engine, indicators only. */
export function engineWays({ columns, values }: YearFigures) {
  const communes = Array.from({ length: SAMPLE }, (_, index) => {
    const row = index * 99;
    const column = columns[row]!;
    return { column, ...Object.fromEntries(rules.map(({ id }, place) => [id, values[place]![row]!])) };
  });
  const runAll = (engineOf: (column: number) => Engine) => async () => {
    let met = 0;
    for (const commune of communes) met += (await engineOf(commune.column).run(commune)).events.length;
    return met;
  };
  return [
    { name: 'json-rules-engine', records: SAMPLE, run: runAll(() => wholeEngine) },
    {
      name: 'json-rules-engine with an engine for each column',
      records: SAMPLE,
      run: runAll((column) => columnEngines[column]!),
    },
  ];
}
