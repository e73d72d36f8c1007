import { describe, expect, it } from 'vitest';
import {
  commune2009to2015,
  commune2016to2020,
  commune2021to2025,
  communeAdvanced2021to2025,
  communeModel2018to2020,
  communeModel2021to2025,
  districtWithoutCommunes2024,
  requirementText,
  scoreCriteria,
  thresholdFor,
  type Circumstances,
  type CriteriaSet,
  type Requirement,
} from 'mtqg/criteria';
import { leavesOf } from '../../tools/criteriaCells.js';

/** What a cell says, `?` for each kind of value in it that no text confirms; `–` for an unknown cell. */
function said(cell: Requirement | undefined): string {
  if (cell === undefined) return 'no cell';
  if (cell.kind === 'unknown') return '–';
  const isSure = leavesOf(cell, {
    source: { kind: 'publication', title: 'x' },
    provenance: 'unconfirmed',
  }).every(
    ({ requirement, citation }) => requirement.kind === 'unknown' || citation.provenance === 'secondary',
  );
  return requirementText(cell, 'vi') + (isSure ? '' : ' ?');
}

function cellOf(set: CriteriaSet, id: string): Requirement | undefined {
  return set.criteria.flatMap(({ indicators = [] }) => indicators).find((one) => one.id === id)?.requirement;
}

/** A row of regional columns, in the order of the tables. */
function row(set: CriteriaSet, id: string): readonly string[] {
  const cell = cellOf(set, id);
  if (cell?.kind !== 'by-column') return [said(cell)];
  return ['chung', 'TDMNPB', 'DBSH', 'BTB', 'DHNTB', 'TN', 'DNB', 'DBSCL'].map((column) =>
    said(cell.columns[column]).replace(/%/g, ''),
  );
}

// Multiples of the average of the province by 491/QĐ-TTg, and million VND in 2013, 2014 and 2015 by 342/QĐ-TTg; 2013 and 2014 are
// published for four columns.
describe('491/QĐ-TTg and 342/QĐ-TTg', () => {
  it.each([
    ['chung', '1.4', 21, 23, 26, '< 6%'],
    ['TDMNPB', '1.2', 14, 16, 18, '< 10%'],
    ['DBSH', '1.5', null, null, 29, '< 3%'],
    ['BTB', '1.4', 15, 17, 18, '< 5%'],
    ['DHNTB', '1.4', 19, 21, 23, '< 5%'],
    ['TN', '1.3', null, null, 23, '< 7%'],
    ['DNB', '1.5', null, null, 34, '< 3%'],
    ['DBSCL', '1.3', null, null, 29, '< 7%'],
  ])('income and poverty in %s', (column, times, in2013, in2014, in2015, poor) => {
    const set = commune2009to2015();
    const income = (date: string, references?: Circumstances['references']) =>
      thresholdFor(set, '10', { date, column, ...(references && { references }) });
    const value = (threshold: ReturnType<typeof income>) =>
      threshold?.requirement.kind === 'number' ? Number(threshold.requirement.value) / 1_000_000 : null;
    const average = { 'province-average': { '10': '10000000' } };
    const relative = income('2013-02-19', average);
    expect([value(relative), relative?.citation.provenance]).toEqual([Number(times) * 10, 'unconfirmed']);
    expect(income('2012-12-31')?.lacks).toEqual([{ kind: 'reference', base: 'province-average', of: '10' }]);
    const dates = ['2013-02-20', '2014-12-31', '2015-12-31', '2016-11-30'];
    expect(dates.map((date) => value(income(date)))).toEqual([in2013, in2014, in2015, null]);
    expect(dates.slice(0, 3).map((date) => income(date)?.citation.provenance)).toEqual([
      'secondary',
      'secondary',
      'unconfirmed',
    ]);
    const cell = cellOf(set, '11');
    expect(cell?.kind === 'by-column' && said(cell.columns[column])).toBe(`${poor} ?`);
  });
});

// Column order: national, TDMNPB, DBSH, BTB, DHNTB, TN, DNB, DBSCL.
describe('1980/QĐ-TTg', () => {
  it.each([
    ['4.2', '≥ 98 | ≥ 95 | ≥ 99 ? | ≥ 98 ? | ≥ 98 ? | ≥ 98 ? | ≥ 99 ? | ≥ 98 ?'],
    ['5', '≥ 80 | ≥ 70 ? | 100 ? | ≥ 80 ? | ≥ 80 ? | ≥ 70 ? | 100 ? | ≥ 70 ?'],
    ['9.2', '≥ 80 | ≥ 75 ? | ≥ 90 ? | ≥ 80 ? | ≥ 80 ? | ≥ 75 ? | ≥ 90 ? | ≥ 70 ?'],
    ['11', '≤ 6 | ≤ 12 ? | ≤ 2 ? | ≤ 5 ? | ≤ 5 ? | ≤ 7 ? | ≤ 1 ? | ≤ 4 ?'],
    ['12', '≥ 90 | ≥ 90 ? | ≥ 90 ? | ≥ 90 ? | ≥ 90 ? | ≥ 90 ? | ≥ 90 ? | ≥ 90 ?'],
    ['14.2', '≥ 85 | ≥ 70 | ≥ 90 | ≥ 85 | ≥ 85 | ≥ 70 | ≥ 90 | ≥ 80'],
    ['14.3', '≥ 40 | ≥ 25 | ≥ 40 | ≥ 40 | ≥ 40 | ≥ 25 | ≥ 45 | ≥ 25'],
    ['15.3', '≤ 21,8 | ≤ 26,7 | ≤ 13,9 | ≤ 24,2 | ≤ 24,2 | ≤ 31,4 | ≤ 14,3 | ≤ 20,5'],
    ['16', '≥ 70 | ≥ 70 ? | ≥ 70 ? | ≥ 70 ? | ≥ 70 ? | ≥ 70 ? | ≥ 70 ? | ≥ 70'],
    ['17.6', '≥ 85 | ≥ 70 ? | ≥ 90 ? | ≥ 85 ? | ≥ 85 ? | ≥ 70 ? | ≥ 90 ? | ≥ 70 ?'],
    ['17.7', '≥ 70 ? | ≥ 60 ? | ≥ 80 ? | ≥ 75 ? | ≥ 75 ? | ≥ 60 ? | ≥ 75 ? | ≥ 70 ?'],
    ['17.8', '100 | 100 ? | 100 ? | 100 ? | 100 ? | 100 ? | 100 ? | 100 ?'],
    ['18.4', '100 ? | 100 | 100 ? | 100 ? | 100 ? | 100 ? | 100 ? | 100 ?'],
  ])('%s by region', (id, expected) => {
    expect(row(commune2016to2020(), id).join(' | ')).toBe(expected);
  });

  it.each([
    ['3.1', 'đạt (≥ 80%) ?'],
    ['6.3', '100% ?'],
    ['9.1', 'không có'],
    ['15.1', '≥ 85%'],
    ['17.2', '100% ?'],
    ['2.1', 'UBND cấp tỉnh quy định'],
  ])('%s everywhere', (id, expected) => {
    expect(row(commune2016to2020(), id)).toEqual([expected]);
  });

  // Whole and share of clean water: two sources for the national 95 and 60, one prints 65.
  it('17.1, hygienic water of which clean water', () => {
    expect(row(commune2016to2020(), '17.1')).toEqual([
      '≥ 95, trong đó nước sạch: ≥ 60',
      '≥ 90, trong đó nước sạch: ≥ 50',
      '≥ 98, trong đó nước sạch: ≥ 65',
      '≥ 98, trong đó nước sạch: ≥ 60',
      '≥ 95, trong đó nước sạch: ≥ 60 ?',
      '≥ 95, trong đó nước sạch: ≥ 50',
      '≥ 98, trong đó nước sạch: ≥ 65',
      '≥ 95, trong đó nước sạch: ≥ 65',
    ]);
  });

  // Millions of VND: the line of 342/QĐ-TTg from 2015 to 2020, and the target of 2020. For the Mekong River Delta the line is
  // published with its example, 29 + (49 − 29) ÷ 5 = 33 in 2016, and the target by two sources.
  it.each([
    ['chung', 26, 44, 45, false],
    ['TDMNPB', 18, 35, 36, false],
    ['DBSH', 29, 49, 50, false],
    ['BTB', 18, 35, 36, false],
    ['DHNTB', 23, 40, 41, false],
    ['TN', 23, 40, 41, false],
    ['DNB', 34, 58, 59, false],
    ['DBSCL', 29, 49, 50, true],
  ])('10, income in %s', (column, in2015, in2020, target, isLineFound) => {
    const cell = cellOf(commune2016to2020(), '10');
    const years = cell?.kind === 'by-column' ? cell.columns[column] : undefined;
    if (years?.kind !== 'by-year') throw new Error('no years');
    expect(years.years.map(({ from, to, requirement }) => [from, to, said(requirement)])).toEqual([
      [
        2016,
        2017,
        `≥ ${String(in2015)} triệu đồng/người/năm (2015) → ${String(in2020)} triệu đồng/người/năm (2020)${isLineFound ? '' : ' ?'}`,
      ],
      [2018, 2019, '–'],
      [2020, 2020, `≥ ${String(target)} triệu đồng/người/năm`],
    ]);
  });
});

describe('318/QĐ-TTg, Annex I', () => {
  const equality = 'bình đẳng giới, phòng chống bạo lực gia đình, bảo vệ trẻ em';

  it.each([
    ['4.2', '≥ 98 ? | ≥ 95 ? | ≥ 99 ? | ≥ 98 ? | ≥ 98 ? | ≥ 98 ? | ≥ 99 ? | ≥ 98 ?'],
    ['9.2', '≥ 80 ? | ≥ 75 ? | ≥ 90 ? | ≥ 80 ? | ≥ 80 ? | ≥ 75 ? | ≥ 90 ? | –'],
    ['15.4', '≥ 50 ? | – | – | – | – | – | – | –'],
    ['17.11', '≥ 30 ? | – | – | – | – | – | – | –'],
    ['17.12', '≥ 50 ? | – | – | – | – | – | – | –'],
    // Printed “below” on one page, which states them as the national rule.
    ['11', '– | < 13 | – | < 6,5 | – | – | – | –'],
  ])('%s by region', (id, expected) => {
    expect(row(commune2021to2025(), id).join(' | ')).toBe(expected);
  });

  it.each([
    ['3.1', 'đạt (≥ 80%) ?'],
    ['4.1', 'đạt'],
    ['6.3', '100% ?'],
    ['9.1', 'không có ?'],
    ['12.1', 'nam, nữ: chưa có thông tin'],
    ['13.4', 'đạt (nếu có làng nghề) ?'],
    ['15.1', 'nam, nữ: ≥ 90% ?'],
    ['15.3', '–'],
    ['17.4', '≥ 2 m²/người ?'],
    ['17.5', 'UBND cấp tỉnh quy định ?'],
    ['17.7', '100% ?'],
    ['17.10', '100% ?'],
    ['18.3', '100% ?'],
    ['18.5', `${equality}: đạt; bảo vệ người dễ bị tổn thương: đạt (nếu có người dễ bị tổn thương) ?`],
    [
      '14.1',
      'từ ngày 08/3/2022 đến ngày 05/6/2022: đạt; từ ngày 06/6/2022: phổ cập giáo dục mầm non cho trẻ em 5 tuổi: đạt; trẻ em 6 tuổi vào lớp 1: ≥ 98%; phổ cập giáo dục tiểu học, phổ cập giáo dục THCS: mức độ 2 trở lên; xóa mù chữ: mức độ 2 ?',
    ],
  ])('%s everywhere', (id, expected) => {
    expect(row(commune2021to2025(), id)).toEqual([expected]);
  });

  it('5, schools, as the Ministry of Education published it', () => {
    const until = 'từ ngày 08/3/2022 đến ngày 05/6/2022: bộ, ngành công bố; từ ngày 06/6/2022: ';
    const few =
      until +
      '100, trong đó tỷ lệ trường đạt chuẩn cơ sở vật chất mức độ 1: ≥ 50 (schools: 0–3), ≥ 70 (schools: từ 4 trở lên) ?';
    const all = until + 'tỷ lệ trường đạt chuẩn cơ sở vật chất mức độ 1: 100 ?';
    expect(row(commune2021to2025(), '5')).toEqual(['–', few, all, few, few, few, all, few]);
  });

  // 1491/QĐ-BGDĐT was signed on 6 June 2022: what is held of the days before is inferred, and says so.
  it.each([
    ['5', '2022-03-08', 'set-by-ministry', 'unconfirmed'],
    ['5', '2022-06-05', 'set-by-ministry', 'unconfirmed'],
    ['5', '2022-06-06', 'all-of', 'secondary'],
    ['14.1', '2022-03-08', 'met', 'unconfirmed'],
    ['14.1', '2022-06-05', 'met', 'unconfirmed'],
    ['14.1', '2022-06-06', 'all-of', 'secondary'],
    // 1214/QĐ-BCT of 22 June 2022, replaced by 1327/QĐ-BCT of 3 June 2024.
    ['7', '2022-06-21', 'met', 'unconfirmed'],
    ['7', '2022-06-22', 'any-of', 'secondary'],
    ['7', '2024-06-02', 'any-of', 'secondary'],
    ['7', '2024-06-03', 'any-of', 'unconfirmed'],
  ])('%s on %s: %s, %s', (id, date, kind, provenance) => {
    const facts = {
      region: 'DBSH',
      'extremely-difficult': false,
      'safe-zone': false,
      'area-2': false,
      'area-3': false,
      'disadvantaged-coast-or-island': false,
    };
    const threshold = thresholdFor(commune2021to2025(), id, { date, facts });
    expect(threshold?.requirement.kind).toBe(kind);
    const parts = threshold && 'parts' in threshold.requirement ? threshold.requirement.parts : undefined;
    const sure = parts?.map((part) => part.threshold.citation.provenance) ?? [threshold?.citation.provenance];
    expect(new Set(sure)).toEqual(new Set([provenance]));
  });

  it('14.1 says that the source names level 2 and no scale', () => {
    const threshold = thresholdFor(commune2021to2025(), '14.1', { date: '2023-01-01', column: 'TN' });
    const parts = threshold && 'parts' in threshold.requirement ? threshold.requirement.parts : [];
    expect(
      parts
        .filter(({ threshold: { citation } }) => citation.note?.en.includes('level 2 only'))
        .map(({ id }) => id),
    ).toEqual(['primary', 'lower-secondary', 'literacy']);
  });

  it.each([
    [{ market: 'met' }, 'met'],
    [{ market: 'not-met', shop: 'met' }, 'met'],
    [{ market: 'not-met', shop: 'not-met' }, 'not-met'],
    [{ market: 'not-met' }, 'not-assessed'],
  ] as const)('7, a market or a shop: %j is %s', (parts, status) => {
    const score = scoreCriteria(commune2021to2025(), {
      subject: { level: 'commune', name: 'Xã A' },
      date: '2023-12-31',
      set: 'commune-2021-2025',
      column: 'DBSH',
      findings: { '7': { parts } },
    });
    expect(score.criteria[6]?.status).toBe(status);
  });

  it('10, income: only the level of 2022 in the Northern midlands and mountains', () => {
    const none = '2021–2025: chưa có thông tin';
    const northern = '2021, 2023–2025: chưa có thông tin; 2022: ≥ 39 triệu đồng/người/năm';
    expect(row(commune2021to2025(), '10')).toEqual([none, northern, none, none, none, none, none, none]);
  });

  it('17.1, clean water of which from a central supply', () => {
    const text = (whole: string, central: string) =>
      `${whole}, trong đó từ hệ thống cấp nước tập trung: ${central}`;
    const none = text('chưa có thông tin', 'chưa có thông tin');
    expect(row(commune2021to2025(), '17.1')).toEqual([
      none,
      text('chưa có thông tin', '≥ 15'),
      none,
      `${text('≥ 35', '≥ 20')} ?`,
      none,
      none,
      none,
      none,
    ]);
  });
});

describe('318/QĐ-TTg, Annex II', () => {
  it.each([
    ['11', '– | – | – | < 4 | – | – | – | –'],
    ['18.1', '– | – | – | ≥ 55 | – | – | – | –'],
  ])('%s by region', (id, expected) => {
    expect(row(communeAdvanced2021to2025(), id).join(' | ')).toBe(expected);
  });

  it.each([
    ['1.1', 'UBND cấp tỉnh quy định'],
    ['2.1', 'UBND cấp tỉnh quy định ?'],
    ['3.4', '100% ?'],
    ['5.3', '–'],
    ['7', 'đạt ?'],
    ['10', '2021–2025: chưa có thông tin'],
    ['14.1', 'nam, nữ: ≥ 95% ?'],
    ['16.2', '≥ 90% ?'],
    ['16.3', '≥ 90% ?'],
    ['17.6', '100% ?'],
    ['17.11', '≥ 4 m²/người ?'],
    ['18.4', '100% ?'],
    ['18.5', 'không có ?'],
    ['18.6', '100% ?'],
    ['18.8', '100% ?'],
  ])('%s everywhere', (id, expected) => {
    expect(row(communeAdvanced2021to2025(), id)).toEqual([expected]);
  });
});

describe('the model communes', () => {
  it.each([
    ['1.2', '≥ 2 đơn vị'],
    ['1.3', '≥ 1,5 lần mức của chính xã khi được công nhận'],
    ['2.1', '≥ 90%'],
    ['2.2', '100%'],
    ['2.3', 'tỷ lệ hoàn thành chương trình tiểu học: ≥ 95%; số còn lại đang học tiểu học: đạt'],
    ['2.4', '≥ 95%'],
    ['2.6', '≥ 95%'],
    ['2.7', '≥ 90%'],
    ['2.8', '≥ 60%'],
    ['3.1', '≥ 90%'],
    ['3.2', '≥ 50%'],
    ['4.rest', '–'],
  ])('691/QĐ-TTg, %s', (id, expected) => {
    expect(said(cellOf(communeModel2018to2020(), id))).toBe(expected);
  });

  it('691/QĐ-TTg: no poor households, with exceptions', () => {
    expect(said(cellOf(communeModel2018to2020(), '1.4'))).toMatch(
      /^không có \(trừ hộ thuộc diện bảo trợ xã hội, /,
    );
  });

  it.each([
    ['1', 'đạt'],
    ['2', '≥ 1,1 lần mức đạt chuẩn của chỉ tiêu 10 (commune-advanced-2021-2025)'],
    ['3', '≥ 1 thôn'],
    ['4', '≥ 1 đơn vị'],
  ])('319/QĐ-TTg, %s', (id, expected) => {
    expect(said(cellOf(communeModel2021to2025(), id))).toBe(expected);
  });
});

describe('211/QĐ-TTg, districts without communes', () => {
  it.each([
    ['1.1', 'đạt'],
    ['1.2', '≥ 1 dự án'],
    ['2.1', '100%'],
    ['2.2', 'UBND cấp tỉnh quy định'],
    ['2.3', 'chưa có thông tin (nếu có đường thủy nội địa, bến thủy do địa phương quản lý)'],
    ['3.1', 'UBND cấp tỉnh quy định (nếu có đất nông nghiệp)'],
    ['3.2', 'đạt'],
    ['4', 'đạt'],
    ['5.rest', '–'],
  ])('%s', (id, expected) => {
    expect(said(cellOf(districtWithoutCommunes2024(), id))).toBe(expected);
  });
});
