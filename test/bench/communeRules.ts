import {
  defineCriteriaSet,
  type Assessment,
  type CriteriaTable,
  type ThresholdOperator,
} from 'mtqg/criteria';

/** One of 57 rules of a made-up set, with the threshold of each of eight columns. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly operator: Extract<ThresholdOperator, '>=' | '<=' | '='>;
  readonly thresholds: readonly number[];
}

export const COMMUNES = 8162;
export const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const CRITERIA = 19;
const COLUMNS = Array.from({ length: 8 }, (_, index) => `V${String(index + 1)}`);

/** A fraction that looks random and is the same in every run. */
function fractions(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

const next = fractions(57);
const operators = ['>=', '<=', '>=', '=', '>='] as const;

/** 57 rules: at least, at most, equal. */
export const rules: readonly Rule[] = Array.from({ length: 3 * CRITERIA }, (_, index) => ({
  id: `${String(Math.floor(index / 3) + 1)}.${String((index % 3) + 1)}`,
  name: `Chỉ tiêu ${String(index + 1)}`,
  operator: operators[index % operators.length] ?? '>=',
  thresholds: COLUMNS.map(() => Math.round(next() * 1000) / 10),
}));

const citation = { source: { kind: 'publication', title: 'Example' }, provenance: 'secondary' } as const;
const text = (vi: string) => ({ vi, en: vi });

/** The rules as a criteria set of 19 criteria. */
export const set = defineCriteriaSet({
  id: 'bench',
  level: 'commune',
  tier: 'standard',
  title: text('57 chỉ tiêu'),
  validity: { from: '2021-01-01', to: null },
  citation,
  columns: COLUMNS.map((id) => ({ id, name: text(id) })),
  criteria: Array.from({ length: CRITERIA }, (_, criterion) => ({
    id: String(criterion + 1),
    number: criterion + 1,
    name: text(`Tiêu chí ${String(criterion + 1)}`),
    indicators: rules.slice(3 * criterion, 3 * criterion + 3).map(({ id, name, operator, thresholds }) => ({
      id,
      name: text(name),
      unit: 'percent' as const,
      requirement: {
        kind: 'by-column' as const,
        columns: Object.fromEntries(
          COLUMNS.map((column, index) => [
            column,
            { kind: 'number' as const, operator, value: thresholds[index] ?? 0, unit: 'percent' as const },
          ]),
        ),
      },
    })),
  })),
});

/** The figures of all communes in a year. */
export interface YearFigures {
  readonly columns: Uint8Array;
  readonly values: readonly Float64Array[];
  readonly missing: readonly Uint8Array[];
}

/** As in life, most rules are met: about seventeen of twenty. One figure in thirty is missing. */
export function figuresOf(year: number): YearFigures {
  const random = fractions(year);
  const columns = Uint8Array.from({ length: COMMUNES }, () => Math.floor(random() * COLUMNS.length));
  return {
    columns,
    values: rules.map(({ operator, thresholds }) =>
      Float64Array.from(columns, (column) => {
        const threshold = thresholds[column]!;
        if (random() > 0.85) return Math.round(random() * 1000) / 10;
        if (operator === '=') return threshold;
        const share = operator === '>=' ? threshold + random() * (100 - threshold) : threshold * random();
        return Math.round(share * 10) / 10;
      }),
    ),
    missing: rules.map(() => Uint8Array.from({ length: COMMUNES }, () => (random() < 1 / 30 ? 1 : 0))),
  };
}

/** The same as a table. */
export function tableOf({ columns, values, missing }: YearFigures): CriteriaTable {
  const byId = <T>(given: readonly T[]) =>
    Object.fromEntries(rules.map(({ id }, index) => [id, given[index]!]));
  return { rows: COMMUNES, set: set.id, columns, values: byId(values), missing: byId(missing) };
}

/** One commune with all its 57 figures. */
export function assessmentOf({ columns, values }: YearFigures, row: number): Assessment {
  return {
    subject: { level: 'commune', name: `Xã ${String(row)}` },
    date: '2025-12-31',
    column: COLUMNS[columns[row]!]!,
    findings: Object.fromEntries(
      rules.map(({ id }, index) => [id, { value: String(values[index]![row]), unit: 'percent' as const }]),
    ),
  };
}
