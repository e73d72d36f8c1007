import Papa from 'papaparse';

/** A row of a file: its cells by heading, and where it stands. */
export interface Row {
  readonly place: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A file as it was read. */
export interface Table {
  readonly file: string;
  /** The lines before the table that begin with #: what its author says of it. */
  readonly notes: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** What is wrong with it, row by row. */
  readonly problems: readonly Problem[];
}

/** What is wrong, and where, in words. */
export interface Problem {
  readonly place: string;
  readonly text: string;
}

/** Read a CSV file; commas, semicolons and tabs are told apart by themselves. */
export function readTable(file: string, text: string): Table {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    comments: '#',
    skipEmptyLines: 'greedy',
    transform: (cell) => cell.trim(),
    transformHeader: (heading) => heading.trim(),
  });
  const placeOf = (index: number): string => `${file}, hàng số liệu thứ ${index + 1}`;
  const bad = new Map(errors.flatMap(({ row, code }) => (row === undefined ? [] : [[row, code] as const])));
  const problems = [...bad].map(([index, code]) => ({
    place: placeOf(index),
    text: ROW_PROBLEMS[code] ?? code,
  }));
  if (text.includes('\uFFFD')) problems.unshift({ place: file, text: 'tệp phải được lưu bằng mã UTF-8' });
  if (data.length === 0) problems.unshift({ place: file, text: 'tệp không có hàng số liệu nào' });
  return {
    file,
    notes: text.split(/\r?\n/).flatMap((line) => (line.startsWith('#') ? [line.slice(1).trim()] : [])),
    headings: meta.fields ?? [],
    // The cells of a row with too few or too many stand under wrong headings.
    rows: data.flatMap((cells, index) => (bad.has(index) ? [] : [{ place: placeOf(index), cells }])),
    problems,
  };
}

const ROW_PROBLEMS: Readonly<Record<string, string>> = {
  TooFewFields: 'hàng có ít ô hơn tiêu đề',
  TooManyFields: 'hàng có nhiều ô hơn tiêu đề',
  MissingQuotes: 'thiếu dấu ngoặc kép đóng',
  InvalidQuotes: 'dấu ngoặc kép đặt sai chỗ',
};
