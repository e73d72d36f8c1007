import {
  explain,
  formatFigure,
  formatNumber,
  formatQuantity,
  formatRange,
  isRefusal,
  parseFigure,
  type ClaimVerdict,
  type Quantity,
  type Range,
  type Refusal,
} from 'mtqg';

/** What a cell holds: one line, or several. */
type Cell = string | readonly string[];

/** One figure of a report: what a document states beside what follows from its own figures. */
export interface Row {
  /** The number of the row in its group. */
  readonly row: string;
  /** What the figure is about. */
  readonly subject: Cell;
  /** What the document gives. */
  readonly input: Cell;
  /** The derived figure that the document prints, if it prints one. */
  readonly published?: Cell;
  /** What the library computes. */
  readonly computed: Cell;
  /** Whether the two agree, or where a target stands, if there is anything to compare. */
  readonly verdict?: Cell;
  /** What a reader should be told below the table. */
  readonly because?: readonly string[];
}

const COLUMNS = ['row', 'subject', 'input', 'published', 'computed', 'verdict'] as const;

/** Print the name of a document, and where and when it was published. */
export function printDocument(title: string, published: string): void {
  console.log(`${title}\n${published}`);
}

/** Print rows under a title as an aligned table, and below it what is to be told of them. */
export function printReport(title: string, rows: readonly Row[]): void {
  const heading = COLUMNS.map((column): readonly string[] => [column]);
  const table = [heading, ...rows.map((row) => COLUMNS.map((column) => linesOf(row[column])))];
  const widths = COLUMNS.map((_, at) => Math.max(...table.flatMap((cells) => cells[at] ?? []).map(lengthOf)));

  console.log(`\n${title}\n${'='.repeat(title.length)}`);
  for (const cells of table) {
    const height = Math.max(...cells.map((lines) => lines.length));
    for (let line = 0; line < height; line++) {
      const texts = cells.map((lines, at) => (lines[line] ?? '').padEnd(widths[at] ?? 0));
      console.log(texts.join('  ').trimEnd());
    }
    if (cells === heading) console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  }
  for (const { row, because = [] } of rows) {
    if (because.length > 0) console.log(`\n${row}  ${because.join('\n').replaceAll('\n', '\n     ')}`);
  }
}

/** Write a figure in English; of a refused one, the reason. */
export function show(value: Quantity | Range | Refusal, maxDecimals = 2): string {
  if (isRefusal(value)) return `refused: ${value.reason.en}`;
  return value.kind === 'range'
    ? formatRange(value, 'en', { maxDecimals })
    : formatQuantity(value, 'en', { maxDecimals });
}

/** Write a change in English as a fall or a rise; of a range, from the smaller to the larger. */
export function showChange(change: Quantity | Range): string {
  const ends = change.kind === 'range' ? [change.lower, change.upper] : [change.value];
  const sizes = ends.flatMap((end) => (end === null ? [] : [end.replace('-', '')]));
  const [small = '', large = small] = sizes.sort((a, b) => Number(a) - Number(b));
  const size = formatQuantity({ value: large, unit: change.unit }, 'en');
  const way = ends.every((end) => end?.startsWith('-') ?? true) ? 'fall' : 'rise';
  return `a ${way} of ${small === large ? '' : `${formatNumber(small, 'en')} to `}${size}`;
}

/** Write a published figure in English, as it was printed otherwise. */
export function inEnglish(text: string): string {
  return formatFigure(parseFigure(text), 'en');
}

/** The row of a checked claim, explained below the table unless the published figure itself follows from its inputs. */
export function claimRow(row: string, subject: Cell, claim: ClaimVerdict, maxDecimals = 2): Row {
  const inputs = Object.entries(claim.inputs);
  const common = {
    row,
    subject,
    input: inputs.map(([name, figure]) => `${name}: ${formatFigure(figure, 'en')}`),
    published: claim.claimed === null ? '—' : formatFigure(claim.claimed, 'en'),
  };
  if (claim.verdict === 'unknowable')
    return { ...common, computed: '—', verdict: claim.verdict, because: [explain(claim, 'en')] };
  const computed = show(claim.recomputed, maxDecimals);
  if (claim.verdict === 'consistent' && claim.agreement === 'point')
    return { ...common, computed, verdict: claim.verdict };
  return {
    ...common,
    computed: [computed, `possibly ${show(claim.recomputedRange, 1)}`],
    verdict: claim.verdict === 'consistent' ? ['consistent only', 'within rounding'] : claim.verdict,
    because: [explain(claim, 'en')],
  };
}

function linesOf(cell: Cell | undefined): readonly string[] {
  return typeof cell === 'string' ? [cell] : (cell ?? ['—']);
}

function lengthOf(text: string): number {
  return text.length;
}
