import {
  guarded,
  localeProblems,
  problemError,
  throwProblems,
  type Locale,
  type Problem,
} from '../foundation/internal.js';
import { TABLE_COLUMNS, tableColumnNames } from './tableWords.js';
import { isNode, itemsOf, nameIn, provenanceOf, valueOf, type TableRow, type TidyRow } from './tidyRow.js';
import { tidyRows } from './tidyRows.js';
import { wideRows } from './wideRows.js';

/** How {@link toRows} writes a table. */
export interface TableOptions {
  /** Headings, names, marks and notes in this language; English if left out. */
  readonly locale?: Locale;
  /** One row for each value (`'long'`), or for each subject and period with a column for each indicator (`'wide'`); long if left out. */
  readonly form?: 'long' | 'wide';
  /** Numbers as decimal text, which keeps every digit (`'text'`), or as numbers (`'number'`); text if left out. */
  readonly numbers?: 'text' | 'number';
  /** Whose results they are, where a result does not say so itself. */
  readonly subject?: string;
}

/**
 * The values of results as tidy rows, ready for CSV, a spreadsheet or DuckDB: whatever the library returned, one or many.
 *
 * Columns of the long form: `subject`, `indicator` (the kind of result and the way to the value in it, `criteria-score.criteria.15.indicators.15.1.value`), `period`,
 * `value`, `unit` (`code` of a code or name, `yes-no`, `number` of a bare number), `status` (that of a criterion, of a figure
 * (`estimate`), `lower-bound`, `refused: zero-denominator`, `unknown`, `warning`, `assumption`, or `known`), `provenance` (how sure the rule behind
 * it is), `note` (its name, why it was refused, what a warning says). Warnings and assumptions are rows of their own; explanations,
 * citations and thresholds are left out.
 *
 * No value is ever an empty cell: what was refused, is not known, has no bound, or is not given in a wide table says so in words.
 *
 * Texts stand as they were given. A spreadsheet may read a name that begins with `=`, `+`, `-` or `@` as a formula: where names come from
 * strangers, take `numbers: 'number'` and a CSV writer that guards texts (`escapeFormulae` of Papa Parse), so that negative numbers stay numbers.
 *
 * @param results - A result, or a list of results, each of which says whose it is.
 * @param options - Language, long or wide, numbers as text or numbers, and whose results they are.
 * @returns The rows, in the order of the results; their members in the order of the columns, under their headings.
 * @throws MtqgError `missing` for a result without a subject and `duplicate` for one whose value a row has already, each with the place of the result;
 * `wrong-type` for what is no result, compiled rules among them; `not-one-of` for an option.
 *
 * @example
 * ```ts
 * import { tallyClassifications } from 'mtqg/units';
 * import { toRows } from 'mtqg/tables';
 *
 * const counts = [{ classifications: ['border'], communes: 34 }] as const;
 * const rows = toRows(tallyClassifications({ subject: 'Hà Giang', communes: 177, counts }));
 * rows[0]; // => { subject: 'Hà Giang', indicator: 'classification-tally.communes', period: '', value: '177', unit: 'commune', status: 'known', provenance: '', note: '' }
 * rows.length; // => 4
 * ```
 */
export function toRows(results: object, options: TableOptions = {}): readonly TableRow[] {
  return guarded('results', 'object', () => {
    const { locale = 'en', form = 'long', numbers = 'text', subject = '' } = readOptions(options);
    const many = Array.isArray(results);
    const list = many ? itemsOf(results, ['results']) : [results];
    const rows: TidyRow[] = [];
    const seen = new Set<string>();
    list.forEach((result, index) => {
      const at = many ? ['results', index] : ['results'];
      for (const row of rowsOf(result, { locale, subject }, at)) {
        const key = JSON.stringify([row.subject, row.indicator, row.period]);
        if (seen.has(key))
          throw problemError('duplicate', at, { key: [row.subject, row.indicator, row.period].join(' / ') });
        seen.add(key);
        rows.push(row);
      }
    });
    if (form === 'wide') return wideRows(rows, { locale, numbers });
    return Object.freeze(
      rows.map((row) =>
        Object.freeze(
          Object.fromEntries(
            TABLE_COLUMNS.map((column) => [
              tableColumnNames[column][locale],
              column === 'value' ? valueOf(row, numbers) : row[column],
            ]),
          ),
        ),
      ),
    );
  });
}

/** The rows of one result; values of the same name at several places of it are numbered. */
function rowsOf(
  result: unknown,
  { locale, subject }: { readonly locale: Locale; readonly subject: string },
  at: readonly (string | number)[],
): readonly TidyRow[] {
  if (!isNode(result) || Array.isArray(result)) throw problemError('wrong-type', at, { expected: 'object' });
  const { kind, explanation } = result;
  const place = {
    subject: nameIn(result['subject'], locale) ?? subject,
    path: typeof kind === 'string' ? [kind] : [],
    period: '',
    status: 'known',
    provenance: provenanceOf(result) ?? (isNode(explanation) ? provenanceOf(explanation) : undefined) ?? '',
    note: '',
  };
  const rows = tidyRows(result, place, locale);
  if (rows.some((row) => row.subject === ''))
    throw problemError('missing', [...at, 'subject'], { expected: 'string' });
  const times = new Map<string, number>();
  return rows.map((row) => {
    const key = JSON.stringify([row.subject, row.indicator, row.period]);
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    return count === 1 ? row : { ...row, indicator: `${row.indicator}#${String(count)}` };
  });
}

const FORMS = {
  form: ['long', 'wide'],
  numbers: ['text', 'number'],
} as const;

function readOptions(options: TableOptions): TableOptions {
  const { locale = 'en', subject } = options;
  const problems: Problem[] = [...localeProblems(locale)];
  for (const [key, allowed] of Object.entries(FORMS)) {
    const value: unknown = options[key as keyof typeof FORMS];
    if (value !== undefined && !(allowed as readonly unknown[]).includes(value))
      problems.push({ code: 'not-one-of', path: ['options', key], details: { allowed: allowed.join(', ') } });
  }
  if (subject !== undefined && typeof subject !== 'string')
    problems.push({ code: 'wrong-type', path: ['options', 'subject'], details: { expected: 'string' } });
  throwProblems(problems);
  return options;
}
