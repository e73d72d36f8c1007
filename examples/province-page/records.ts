import {
  claimInputNames,
  claimKindNames,
  criteriaSetOn,
  describeProblems,
  isMtqgError,
  povertyStandards,
  type Claim,
  type LevelTarget,
  type PovertyStandardId,
} from 'mtqg';
import type { ProfileRecord } from 'mtqg/programmes/profile';
import { dateIn, figureIn, findingsIn, meaningIn, percentIn, textIn, yearIn, type Cells } from './cells.js';
import type { Problem, Table } from './tables.js';

/** What a row says: one record or several, and the target that it is about. */
interface ReadRow {
  readonly records: readonly ProfileRecord[];
  readonly target?: LevelTarget;
}

/** A record, and where it stands. */
export interface PlacedRecord {
  readonly place: string;
  readonly record: ProfileRecord;
}

/** What the files say. */
export interface ReadFiles {
  readonly records: readonly PlacedRecord[];
  readonly targets: readonly LevelTarget[];
  readonly problems: readonly Problem[];
}

/** A kind of table: its headings, by the first of which it is known, and how a row is read. */
interface TableKind {
  readonly title: string;
  readonly headings: readonly string[];
  readonly read: (cells: Cells, common: Common) => ReadRow;
}

/** Whose figure it is. */
interface Common {
  readonly subject: string;
  readonly within?: string;
}

/** An empty cell states nothing. */
const STATUSES = new Map([
  ['', {}],
  ['thực hiện', { figureStatus: 'actual' }],
  ['ước thực hiện', { figureStatus: 'estimate' }],
  ['dự kiến', { figureStatus: 'forecast' }],
] as const);
const DIRECTIONS = new Map([
  ['ít nhất', 'at-least'],
  ['nhiều nhất', 'at-most'],
] as const);
const PARTS = new Map([
  ['giảm nghèo', 'poverty'],
  ['tiêu chí', 'criteria'],
  ['vốn', 'capital'],
  ['mục tiêu', 'targets'],
] as const);
const STANDARDS = new Map<string, PovertyStandardId>([
  ['', 'not-stated'],
  ...povertyStandards().map(({ id }) => [id, id] as const),
]);
const MEASURES = new Map([
  ['nghèo', 'poor'],
  ['cận nghèo', 'near-poor'],
] as const);
const CLAIM_KINDS = new Map(wordsOf(claimKindNames));
const CLAIM_INPUTS = wordsOf(claimInputNames).filter(([, name]) => name !== 'claimed');

/** The tables that the page takes. */
export const TABLE_KINDS: readonly TableKind[] = [
  {
    title: 'Hộ nghèo',
    headings: ['Tỷ lệ', 'Loại hộ', 'Năm', 'Chuẩn nghèo', 'Tình trạng'],
    read: (cells, common) => {
      const record = {
        ...common,
        kind: 'poverty' as const,
        measure: meaningIn(MEASURES, cells, 'Loại hộ'),
        standard: meaningIn(STANDARDS, cells, 'Chuẩn nghèo'),
        year: yearIn(cells, 'Năm'),
        ratePercent: percentIn(cells, 'Tỷ lệ'),
        ...meaningIn(STATUSES, cells, 'Tình trạng'),
      };
      return { records: [record] };
    },
  },
  {
    title: 'Tỷ lệ xã đạt chuẩn nông thôn mới',
    headings: ['Đạt chuẩn', 'Nâng cao', 'Kiểu mẫu', 'Ngày'],
    read: (cells, common) => {
      const percent = {
        standard: percentIn(cells, 'Đạt chuẩn'),
        advanced: percentIn(cells, 'Nâng cao'),
        model: percentIn(cells, 'Kiểu mẫu'),
      };
      const printed = { level: 'commune', percentOf: 'all-places', percent } as const;
      return { records: [{ ...common, kind: 'recognition', date: dateIn(cells, 'Ngày'), printed }] };
    },
  },
  {
    title: 'Tiêu chí của xã',
    headings: ['Ngày đánh giá', 'Vùng', '1', '2.1', '…'],
    read: (cells, common) => {
      const date = dateIn(cells, 'Ngày đánh giá');
      const facts = cells['Vùng'] ? { facts: { region: cells['Vùng'] } } : {};
      const set = criteriaSetOn({ level: 'commune', tier: 'standard', date }).id;
      return {
        records: [
          { ...common, kind: 'criteria', set, assessment: { date, ...facts, findings: findingsIn(cells) } },
        ],
      };
    },
  },
  {
    title: 'Giải ngân',
    headings: ['Đã giải ngân', 'Kế hoạch vốn', 'Từ năm', 'Đến năm', 'Đến ngày'],
    read: (cells, common) => {
      const line = {
        ...common,
        years: { from: yearIn(cells, 'Từ năm'), to: yearIn(cells, 'Đến năm') },
        planKind: 'not-stated',
      } as const;
      const asOf = dateIn(cells, 'Đến ngày');
      return {
        records: [
          { ...line, ...figureIn(cells, 'Kế hoạch vốn'), kind: 'capital-plan' },
          {
            ...line,
            ...figureIn(cells, 'Đã giải ngân'),
            kind: 'disbursement',
            asOf,
            counting: 'cumulative',
          },
        ] as readonly ProfileRecord[],
      };
    },
  },
  {
    title: 'Mục tiêu',
    headings: ['Mục tiêu', 'Chỉ tiêu', 'Chiều', 'Năm mục tiêu', 'Thực hiện', 'Năm thực hiện', 'Tình trạng'],
    read: (cells, { subject, ...rest }) => {
      const name = textIn(cells, 'Chỉ tiêu');
      const id = `${subject}: ${name}`;
      const { value, unit } = figureIn(cells, 'Mục tiêu');
      return {
        target: {
          ...{ kind: 'level', id, name, subject, unit },
          direction: meaningIn(DIRECTIONS, cells, 'Chiều'),
          target: { value, year: yearIn(cells, 'Năm mục tiêu') },
        },
        records: [
          {
            ...{ kind: 'observation', subject, ...rest, target: id },
            year: yearIn(cells, 'Năm thực hiện'),
            value: figureIn(cells, 'Thực hiện'),
            ...meaningIn(STATUSES, cells, 'Tình trạng'),
          },
        ],
      };
    },
  },
  {
    title: 'Số liệu công bố cần kiểm tra',
    headings: ['Số công bố', 'Phần', 'Cách tính', 'số vốn đã giải ngân', 'kế hoạch vốn', '…'],
    read: (cells, common) => {
      const inputs = CLAIM_INPUTS.flatMap(([heading, name]) =>
        cells[heading] ? [[name, cells[heading]] as const] : [],
      );
      const kind = meaningIn(CLAIM_KINDS, cells, 'Cách tính');
      // Whether it is a claim of that kind, the library finds out by itself.
      const claim = {
        kind,
        inputs: Object.fromEntries(inputs),
        claimed: textIn(cells, 'Số công bố'),
      } as Claim;
      return { records: [{ ...common, kind: 'claim', part: meaningIn(PARTS, cells, 'Phần'), claim }] };
    },
  },
];

/** Read the rows of all files. A row that cannot be read is told, and does not throw the rest away. */
export function readRecords(tables: readonly Table[]): ReadFiles {
  const records = new Map<string, PlacedRecord>();
  const targets: LevelTarget[] = [];
  const problems = tables.flatMap((table) => table.problems);
  for (const { file, headings, rows } of tables) {
    const kind = TABLE_KINDS.find((one) => headings.includes(one.headings[0] ?? ''));
    if (kind === undefined) {
      problems.push({ place: file, text: 'không nhận ra bảng theo tiêu đề các cột' });
      continue;
    }
    for (const { place, cells } of rows) {
      try {
        const subject = textIn(cells, 'Địa bàn');
        const row = kind.read(cells, { subject, ...(cells['Thuộc'] ? { within: cells['Thuộc'] } : {}) });
        if (row.target !== undefined) targets.push(row.target);
        // Reports of several days stand beside one plan, which is told once.
        for (const record of row.records)
          records.set(record.kind === 'capital-plan' ? JSON.stringify(record) : `${place} ${record.kind}`, {
            place,
            record,
          });
      } catch (error) {
        problems.push({ place, text: inVietnamese(error) });
      }
    }
  }
  return { records: [...records.values()], targets, problems };
}

/** What an error of the library says of the cells of a row; any other is thrown on. */
export function inVietnamese(error: unknown): string {
  if (!isMtqgError(error)) throw error;
  return error.problems
    .map((problem) => {
      const column = problem.path.length === 0 ? '' : `cột “${problem.path.join('.')}”: `;
      return `${column}${describeProblems([{ ...problem, path: [] }], 'vi')}`;
    })
    .join('\n');
}

function wordsOf<Name extends string>(
  names: Readonly<Record<Name, { readonly vi: string }>>,
): readonly (readonly [string, Name])[] {
  return (Object.keys(names) as Name[]).map((name) => [names[name].vi, name]);
}

/** The last day of which the records tell what is, not what is expected: the day of the profile, unless another is chosen. */
export function lastDayOf(records: readonly PlacedRecord[]): string {
  const days = records.map(({ record }) => {
    switch (record.kind) {
      case 'poverty':
      case 'observation':
        return record.figureStatus === 'forecast' ? '' : `${record.year}-12-31`;
      case 'criteria':
        return record.assessment.date;
      case 'recognition':
        return record.date;
      case 'disbursement':
        return record.asOf;
      default:
        return '';
    }
  });
  return days.sort().at(-1) ?? '';
}
