/**
 * The monthly report on disbursement [báo cáo giải ngân] of a province, from the table that its departments keep: what is disbursed of
 * each programme, source and type of capital, with and without carried-over capital, since the month before and in rank; what holds the
 * province back; whether the printed totals and ratios follow from the rows; how the year will end; and the paragraph of the report.
 *
 * The province and its amounts are invented: put the table of your own month in their place.
 */
import {
  disbursementFigureNames,
  disbursementOutlook,
  disbursementTable,
  explain,
  formatQuantity,
  isRefusal,
  parseFigure,
  type CapitalLine,
  type CapitalSourceCode,
  type CapitalType,
  type DisbursementFigures,
  type DisbursementKey,
  type DisbursementRecord,
  type DisbursementRow,
  type PlanRecord,
  type PrintedDisbursement,
  type PrintedSlip,
  type Quantity,
  type Refusal,
} from 'mtqg';
import { readTable } from './support/csv';
import { show } from './support/report';

const subject = 'Tỉnh Ví dụ';
const years = { from: 2025, to: 2025 };
const months = [
  { asOf: '2025-09-30', heading: '30/9' },
  { asOf: '2025-10-31', heading: '31/10' },
] as const;
const [, october] = months;

const SOURCES: ReadonlyMap<string, CapitalSourceCode> = new Map([
  ['NSTW', 'NSTW'],
  ['NSĐP', 'NSDP'],
]);
const TYPES: ReadonlyMap<string, CapitalType> = new Map([
  ['ĐTPT', 'investment'],
  ['SN', 'recurrent'],
]);
const NAMES = {
  NTM: { vi: 'Xây dựng nông thôn mới', en: 'New rural development' },
  GN: { vi: 'Giảm nghèo bền vững', en: 'Sustainable poverty reduction' },
  DTTS: {
    vi: 'Phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
    en: 'Ethnic-minority and mountainous areas',
  },
} as const;

/** The widths of the columns. */
/** What a misprint would be. */
const SLIPS: Readonly<Record<PrintedSlip['slipKind'], string>> = {
  'digit-swap': 'two digits swapped',
  'one-digit': 'one digit mistaken',
};
const WIDTHS = [46, 12, 13, 12, 12, 9, 12, 11, 5];

type Row = Readonly<Record<string, string>>;

const all = readTable('data/monthly-disbursement-2025-10.csv', ';');
const rows = all.filter(({ TT }) => TT !== '');
const plans = rows.flatMap(plansOf);
const records = months.flatMap((month) => rows.flatMap((row) => recordsOf(row, month)));

const by: readonly DisbursementKey[] = ['programme', 'component', 'capitalSource', 'capitalType'];
const table = disbursementTable(records, plans, {
  subject,
  by,
  asOf: october.asOf,
  names: NAMES,
  printed: all.flatMap(printedOf),
});

console.log(
  `${subject}: disbursement [giải ngân] by ${october.asOf} (the province and its amounts are invented)\n`,
);
console.log(
  line('', 'plan', 'carried over', 'disbursed', 'remaining', 'ratio', 'without c/o', 'change', 'rank'),
);
for (const row of [...table.rows.filter(({ depth }) => depth <= 2), table.total]) console.log(lineOf(row));

for (const key of ['capitalSource', 'capitalType'] as const) {
  console.log(`\nBy ${key === 'capitalSource' ? 'source [nguồn vốn]' : 'type of capital [loại vốn]'}\n`);
  for (const row of disbursementTable(records, plans, { by: key, asOf: october.asOf }).rows)
    console.log(lineOf(row));
}

const programmes = table.rows.filter(({ depth }) => depth === 1);
const ranked = [...programmes].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
console.log(
  '\nWho holds the province back [thấp hơn tỷ lệ chung], and by how much of what it is short of its plan\n',
);
console.log(`  the province is short of ${show(table.total.shortfallPoints)}, of which`);
for (const { rank, name, shortfallPoints, holdsBack } of ranked)
  console.log(
    `  ${rank ?? '–'}. ${name.en}: ${show(shortfallPoints)}${holdsBack ? ', below the province' : ''}`,
  );

console.log('\nWhat the printed table says, and what its rows give [kiểm tra số đã in]\n');
for (const { name, figure, printed, recomputed, verdict, slips } of table.printedChecks) {
  if (verdict !== 'inconsistent') continue;
  console.log(
    `  ${name.en}, ${disbursementFigureNames[figure].en}: printed ${show(printed)}, recomputed ${show(recomputed)}`,
  );
  for (const slip of slips) {
    const ratio = slip.agreesWithRatio === true ? ', as its printed ratio says, too' : '';
    console.log(
      `    perhaps ${SLIPS[slip.slipKind]} in ${slip.name.en}: ${show(slip.reported, 3)} for ${show(slip.wouldBe, 3)}${ratio} (nothing was changed)`,
    );
  }
}

console.log('\nWhat a reader must know\n');
for (const { text } of table.warnings) console.log(`  ${text.vi}`);

const outlook = disbursementOutlook({
  subject,
  observations: months.map(({ asOf }) => ({
    ...figure(disbursementTable(upTo(asOf), plans, { by: [], asOf }).total.withCarriedOver.disbursed),
    asOf,
    figureStatus: 'actual',
  })),
  plan: { ...figure(table.total.withCarriedOver.plan), planKind: 'annual', years, carriedOver: 'included' },
  deadline: '2026-01-31',
});
console.log('\nHow the year will end [ước thực hiện]\n');
console.log(indented(explain(outlook, 'vi')));

console.log('\nA paragraph of the report [đoạn văn báo cáo]\n');
console.log(paragraph());

/** What an official would write of it. */
function paragraph(): string {
  const { withCarriedOver, withoutCarriedOver, carriedOverOnly, change, changePoints } = table.total;
  const last = ranked.filter(({ holdsBack }) => holdsBack);
  return [
    `Đến ngày 31/10/2025, ${subject} giải ngân vốn các chương trình mục tiêu quốc gia ${said(withCarriedOver)} (gồm cả vốn kéo dài);`,
    `trong đó vốn năm 2025 ${said(withoutCarriedOver)}${carriedOverOnly === undefined ? '' : `, vốn kéo dài ${said(carriedOverOnly)}`}.`,
    `So với ngày 30/9/2025, số giải ngân tăng ${vi(change)}, tương ứng ${vi(changePoints)}.`,
    `Xếp theo tỷ lệ giải ngân: ${ranked.map(({ name, withCarriedOver: own }) => `${name.vi} ${vi(own.ratioPercent)}`).join('; ')}.`,
    `Thấp hơn tỷ lệ chung: ${last.map(({ name, shortfallPoints }) => `${name.vi} (chiếm ${vi(shortfallPoints)} trong ${vi(table.total.shortfallPoints)} còn thiếu so với kế hoạch)`).join('; ')}.`,
    `Để hoàn thành kế hoạch trước ngày 31/01/2026, phải giải ngân bình quân ${vi(outlook.neededPace)}, gấp ${vi(outlook.neededPaceTimes)} tiến độ từ đầu năm.`,
    'Số liệu là ví dụ giả định.',
  ].join(' ');
}

function said({ plan, disbursed, ratioPercent }: DisbursementFigures): string {
  return `${vi(disbursed)}/${vi(plan)}, đạt ${vi(ratioPercent)}`;
}

function vi(value: Quantity | Refusal): string {
  return isRefusal(value) ? `(${value.reason.vi})` : formatQuantity(value, 'vi', { maxDecimals: 2 });
}

/** A figure that is there: the totals of this table are. */
function figure<Figure extends Quantity>(value: Figure | Refusal): Figure {
  if (isRefusal(value)) throw new Error(value.reason.en);
  return value;
}

function upTo(asOf: string): readonly DisbursementRecord[] {
  return records.filter((record) => record.asOf <= asOf);
}

function line(...cells: readonly string[]): string {
  const [first = '', ...others] = cells;
  return `  ${first.padEnd(WIDTHS[0] ?? 0)}${others.map((cell, at) => cell.padStart(WIDTHS[at + 1] ?? 0)).join('')}`.trimEnd();
}

/** A row in tỷ đồng and per cent. */
function lineOf({
  name,
  depth,
  withCarriedOver,
  withoutCarriedOver,
  carriedOverOnly,
  change,
  rank,
}: DisbursementRow): string {
  const { plan, disbursed, remaining, ratioPercent } = withCarriedOver;
  const carriedOver = carriedOverOnly === undefined ? '–' : cell(carriedOverOnly.plan);
  const cells = [cell(plan), carriedOver, cell(disbursed), cell(remaining), cell(ratioPercent)];
  const title = `${'  '.repeat(Math.max(0, depth - 1))}${name.en}`.slice(0, 45);
  return line(
    title,
    ...cells,
    cell(withoutCarriedOver.ratioPercent),
    cell(change),
    rank === undefined ? '–' : String(rank),
  );
}

function cell(value: Quantity | Refusal): string {
  if (isRefusal(value)) return '–';
  return value.unit === 'VND'
    ? formatQuantity(value, 'en', { scale: 'billion', decimals: 1, withUnit: false }).replace(' billion', '')
    : formatQuantity(value, 'en', { decimals: 1 });
}

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

/** The line of the report that a row of the table is. */
function placeOf(row: Row): CapitalLine {
  const source = SOURCES.get(row['Nguồn vốn'] ?? '');
  const type = TYPES.get(row['Loại vốn'] ?? '');
  return {
    programme: row['Chương trình'] ?? '',
    component: row['Dự án, nội dung'] ?? '',
    ...(source === undefined ? {} : { capitalSource: source }),
    ...(type === undefined ? {} : { capitalType: type }),
    years,
  };
}

function plansOf(row: Row): PlanRecord[] {
  const own = amountOf(row['KH vốn năm 2025']);
  const carriedOver = amountOf(row['KH vốn kéo dài']);
  return [
    ...(own === undefined
      ? []
      : [{ ...placeOf(row), ...own, planKind: 'annual', carriedOver: 'excluded' } as const]),
    ...(carriedOver === undefined
      ? []
      : [{ ...placeOf(row), ...carriedOver, planKind: 'carried-over' } as const]),
  ];
}

function recordsOf(row: Row, { asOf, heading }: (typeof months)[number]): DisbursementRecord[] {
  const common = { ...placeOf(row), asOf, counting: 'cumulative', figureStatus: 'actual' } as const;
  const own = amountOf(row[`Giải ngân vốn năm đến ${heading}`]);
  const carriedOver = amountOf(row[`Giải ngân vốn kéo dài đến ${heading}`]);
  return [
    ...(own === undefined ? [] : [{ ...common, ...own, planKind: 'annual' } as const]),
    ...(carriedOver === undefined ? [] : [{ ...common, ...carriedOver, planKind: 'carried-over' } as const]),
  ];
}

/** What was printed of a row: its ratio; of the total its sums, too. */
function printedOf(row: Row): PrintedDisbursement[] {
  const ratioPercent = row['Tỷ lệ']?.replace(',', '.') ?? '';
  if (ratioPercent === '') return [];
  const { programme = '', component = '', capitalSource = null, capitalType = null } = placeOf(row);
  if (row['TT'] !== '') return [{ keys: { programme, component, capitalSource, capitalType }, ratioPercent }];
  const plan = amountOf(row['KH vốn năm 2025']);
  const disbursed = amountOf(row['Giải ngân vốn năm đến 31/10']);
  return [
    { ratioPercent },
    {
      basis: 'withoutCarriedOver',
      ...(plan === undefined ? {} : { plan }),
      ...(disbursed === undefined ? {} : { disbursed }),
    },
  ];
}

/** What a cell holds, in triệu đồng; an empty one holds nothing, which is not 0. */
function amountOf(cell = ''): { readonly value: string; readonly unit: 'millionVND' } | undefined {
  if (cell === '') return undefined;
  const read = parseFigure(cell, { locale: 'vi' });
  if (read.form !== 'single') throw new Error(`no amount: ${cell}`);
  return { value: read.value, unit: 'millionVND' };
}
