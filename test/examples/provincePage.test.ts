import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../examples/province-page/profile.js';
import { lastDayOf, readRecords } from '../../examples/province-page/records.js';
import { readTable } from '../../examples/province-page/tables.js';
import { examples } from './printedBy.js';

const ALL = ['new-rural-2021-2025', 'poverty-2021-2025', 'ethnic-minority-2021-2025'] as const;

function tablesOf(folder: string) {
  const path = `${examples}province-page/${folder}/`;
  return readdirSync(path).map((file) => readTable(file, readFileSync(`${path}${file}`, 'utf8')));
}

function viewOfFiles(files: Readonly<Record<string, string>>, subject = 'Bắc Giang') {
  const read = readRecords(Object.entries(files).map(([file, text]) => readTable(file, text)));
  return viewOf(read, { programme: ALL, subject, date: '2023-12-31' });
}

const poverty = (...rows: string[]) =>
  ['Địa bàn;Loại hộ;Năm;Tỷ lệ;Chuẩn nghèo;Tình trạng', ...rows].join('\n');

describe('the files of Bắc Giang', () => {
  const files = readRecords([...tablesOf('bac-giang'), ...tablesOf('mau')]);
  const { sections, contradictions, problems, warnings } = viewOf(files, {
    programme: ALL,
    subject: 'Bắc Giang',
    date: lastDayOf(files.records),
  });

  it('are read whole, and contradict nothing', () => {
    expect(problems).toEqual([]);
    expect(contradictions).toEqual([]);
  });

  it('are of the last day on which something was found, not expected', () => {
    expect(lastDayOf(files.records)).toBe('2023-12-31');
    expect(lastDayOf([])).toBe('');
  });

  it.each([
    [0, 'Giảm nghèo', 'Giảm 0,81 điểm phần trăm', 1],
    [1, 'Tiêu chí nông thôn mới', 'Xã giả định A: đạt 18/19 tiêu chí', 2],
    [2, 'Vốn và giải ngân', 'tỷ lệ 50,63%', 1],
    [3, 'Mục tiêu', 'còn thiếu 7 xã', 1],
  ])('give part %i: %s', (at, title, text, pictures) => {
    expect(sections[at]?.title).toBe(title);
    expect(sections[at]?.texts.join('\n')).toContain(text);
    expect(sections[at]?.pictures).toHaveLength(pictures);
  });

  it('say what is expected only', () => {
    expect(warnings.join('\n')).toContain('dự kiến');
  });
});

it('the files of Quảng Nam contradict themselves', () => {
  const { contradictions } = viewOf(readRecords(tablesOf('quang-nam')), {
    programme: ALL,
    subject: 'Quảng Nam',
    date: '2023-10-04',
  });
  expect(contradictions).toHaveLength(1);
  expect(contradictions[0]).toContain('tính lại được khoảng 15,14%');
});

describe('bad rows are told and do not throw the rest away', () => {
  const good = 'Bắc Giang;nghèo;2022;3,81%;;';

  it.each([
    [
      'a rate that is no figure',
      'Bắc Giang;nghèo;2023;chưa rõ;;',
      'cột “Tỷ lệ”: không đúng dạng “chưa rõ”: cần một số kèm đơn vị',
    ],
    ['a figure without a unit', 'Bắc Giang;nghèo;2023;3,0;;', 'một số kèm đơn vị'],
    ['no place', ';nghèo;2023;3,0%;;', 'cột “Địa bàn”: còn thiếu'],
    [
      'another word',
      'Bắc Giang;giàu;2023;3,0%;;',
      'cột “Loại hộ”: phải là một trong các giá trị: nghèo, cận nghèo',
    ],
    ['no year', 'Bắc Giang;nghèo;năm nay;3,0%;;', 'cột “Năm”: '],
    ['a rate above 100', 'Bắc Giang;nghèo;2023;300%;;', 'ratePercent: '],
    ['another place', 'Quảng Nam;nghèo;2023;3,0%;;', 'Quảng Nam'],
    ['another period', 'Bắc Giang;nghèo;2010;15,4%;;', '2010'],
    ['the same again', good, ''],
    ['too few cells', 'Bắc Giang;nghèo', 'hàng có ít ô hơn tiêu đề'],
    ['too many cells', 'Bắc Giang;nghèo;2023;3,0%;;;;', 'hàng có nhiều ô hơn tiêu đề'],
  ])('%s', (_what, row, text) => {
    const { problems, sections } = viewOfFiles({ 'a.csv': poverty(good, row) });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place).toBe('a.csv, hàng số liệu thứ 2');
    expect(problems[0]?.text).toContain(text);
    expect(sections[0]?.texts.join('\n')).toContain('3,81%');
  });

  it.each([
    ['an unknown table', 'x;y\n1;2', 'không nhận ra bảng'],
    ['no rows', poverty(), 'tệp không có hàng số liệu nào'],
    ['another encoding', `${poverty(good)}\uFFFD`, 'mã UTF-8'],
  ])('%s', (_what, text, problem) => {
    expect(
      viewOfFiles({ 'a.csv': text })
        .problems.map((one) => one.text)
        .join('\n'),
    ).toContain(problem);
  });

  it('two reports of one plan are one plan', () => {
    const text = [
      'Địa bàn;Kế hoạch vốn;Từ năm;Đến năm;Đến ngày;Đã giải ngân',
      'Bắc Giang;1.971 tỷ đồng;2021;2023;30/6/2023;700 tỷ đồng',
      'Bắc Giang;1.971 tỷ đồng;2021;2023;30/9/2023;998 tỷ đồng',
    ].join('\n');
    const { problems, sections } = viewOfFiles({ 'a.csv': text });
    expect(problems).toEqual([]);
    expect(sections[2]?.pictures).toHaveLength(1);
    expect(sections[2]?.pictures[0]?.description).toContain('30/6/2023: 700 tỷ đồng');
  });
});

it('what is wrong with the place or the day is an error', () => {
  expect(() =>
    viewOf(readRecords([]), { programme: ALL, subject: 'Bắc Giang', date: '2010-01-01' }),
  ).toThrow();
});

describe('a figure of another unit is no share and no level', () => {
  it('is told with its column, and leaves no record', () => {
    const { problems, sections } = viewOfFiles({ 'a.csv': poverty('Bắc Giang;nghèo;2023;50 hộ;;') });
    expect(problems.map(({ text }) => text).join()).toMatch(/cột “Tỷ lệ”.*3,81%/su);
    expect(sections[0]?.texts).toEqual([]);
    const shares = 'Địa bàn;Đạt chuẩn;Nâng cao;Kiểu mẫu;Ngày\nBắc Giang;39 xã;30%;6%;30/9/2023';
    expect(
      viewOfFiles({ 'b.csv': shares })
        .problems.map(({ text }) => text)
        .join(),
    ).toContain('cột “Đạt chuẩn”');
  });

  it('of an observation is refused by the target', () => {
    const head = 'Địa bàn;Mục tiêu;Chỉ tiêu;Chiều;Năm mục tiêu;Thực hiện;Năm thực hiện;Tình trạng';
    const row = (found: string) => `Bắc Giang;13 xã;xã ra khỏi địa bàn;ít nhất;2025;${found};2022;`;
    expect(viewOfFiles({ 'c.csv': `${head}\n${row('6 hộ')}` }).problems).toHaveLength(1);
    expect(viewOfFiles({ 'c.csv': `${head}\n${row('6 xã')}` }).problems).toEqual([]);
  });
});

it('what states no status is not made an actual figure', () => {
  const capital =
    'Địa bàn;Đã giải ngân;Kế hoạch vốn;Từ năm;Đến năm;Đến ngày\nBắc Giang;4 tỷ đồng;10 tỷ đồng;2023;2023;30/9/2023';
  const { records } = readRecords([
    readTable('a.csv', poverty('Bắc Giang;nghèo;2023;3%;;')),
    readTable('b.csv', capital),
  ]);
  expect(records.map(({ record }) => 'figureStatus' in record)).toEqual([false, false, false]);
});
