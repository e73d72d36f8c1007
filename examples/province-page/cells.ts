import {
  isMtqgError,
  MtqgError,
  parseFigure,
  readCell,
  type Finding,
  type FoundStatus,
  type Problem,
  type QuantityInput,
} from 'mtqg';

/** The cells of a row, by heading. */
export type Cells = Readonly<Record<string, string>>;

const FINDINGS: ReadonlyMap<string, FoundStatus> = new Map([
  ['đạt', 'met'],
  ['cơ bản đạt', 'basically-met'],
  ['chưa đạt', 'not-met'],
]);

/** What stands in a cell that must not be empty. */
export function textIn(cells: Cells, heading: string): string {
  const text = cells[heading] ?? '';
  if (text === '') throw new MtqgError([{ code: 'missing', path: [heading], details: { expected: 'text' } }]);
  return text;
}

/** A year. */
export function yearIn(cells: Cells, heading: string): number {
  return valueIn(cells, heading, (text) => readCell(text, { kind: 'year', locale: 'vi' }));
}

/** A day, as 30/9/2023. */
export function dateIn(cells: Cells, heading: string): string {
  return valueIn(cells, heading, (text) => readCell(text, { kind: 'date', locale: 'vi' }));
}

/** A figure with its unit, as reports print it: 3,81%; 1.971 tỷ đồng; 13 xã. */
export function figureIn(cells: Cells, heading: string): QuantityInput {
  const text = textIn(cells, heading);
  try {
    const figure = parseFigure(text, { locale: 'vi' });
    if (figure.form === 'single' && figure.unit !== null) return { value: figure.value, unit: figure.unit };
  } catch (error) {
    if (!isMtqgError(error)) throw error;
  }
  const details = {
    received: text,
    expected: 'a figure with its unit (3,81%)',
    expectedVi: 'một số kèm đơn vị (3,81%; 1.971 tỷ đồng; 13 xã)',
  };
  throw new MtqgError([{ code: 'bad-format', path: [heading], details }]);
}

/** A share, as reports print it: 3,81%. A number of anything else is no share. */
export function percentIn(cells: Cells, heading: string): string {
  const { value, unit } = figureIn(cells, heading);
  if (unit === 'percent') return String(value);
  const details = { expected: 'a per cent (3,81%)', expectedVi: 'một tỷ lệ phần trăm (3,81%)' };
  throw new MtqgError([
    { code: 'bad-format', path: [heading], details: { received: cells[heading] ?? '', ...details } },
  ]);
}

/** What one of some words means. */
export function meaningIn<Meaning>(
  words: ReadonlyMap<string, Meaning>,
  cells: Cells,
  heading: string,
): Meaning {
  const meaning = words.get(cells[heading] ?? '');
  if (meaning !== undefined) return meaning;
  const allowed = [...words.keys()].filter((word) => word !== '').join(', ');
  throw new MtqgError([{ code: 'not-one-of', path: [heading], details: { allowed } }]);
}

/** What was found of each criterion or indicator, which has its id as heading: a word, or a measured value. */
export function findingsIn(cells: Cells): Readonly<Record<string, Finding>> {
  const found = Object.entries(cells).filter(([heading, text]) => /^\d/.test(heading) && text !== '');
  return Object.fromEntries(
    found.map(([heading, text]): [string, Finding] => [
      heading,
      FINDINGS.get(text) ?? {
        value: valueIn(cells, heading, (cell) => readCell(cell, { kind: 'number', locale: 'vi' })),
      },
    ]),
  );
}

function valueIn<Value>(
  cells: Cells,
  heading: string,
  read: (
    text: string,
  ) => { status: 'value'; value: Value } | { status: 'missing' } | { status: 'problem'; problem: Problem },
): Value {
  const cell = read(textIn(cells, heading));
  if (cell.status === 'value') return cell.value;
  const problem =
    cell.status === 'problem' ? cell.problem : { code: 'missing' as const, details: { expected: 'value' } };
  throw new MtqgError([{ ...problem, path: [heading] }]);
}
