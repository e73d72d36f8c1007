import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/foundation/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import { commune, findUnits, province, resolveUnits } from '../../../src/units/index.js';
import { bothSaidOf, problemsOf } from '../../problems.js';

const former = { in: formerCommunes() };

describe('what is not found', () => {
  it('is told with the unit of the name on another day, never with another name alone', () => {
    const then = { date: '2025-12-31' } as const;
    expect(findUnits('Kon Tum', then).nearest.map(({ id }) => id)).toEqual(['gso2004:62']);
    expect(findUnits('Hòa Bình', then).nearest.map(({ name }) => name)).toEqual(['Hòa Bình', 'Hà Tĩnh']);
    expect(bothSaidOf(() => province('Kon Tum', then))).toEqual([
      [
        'codeOrName: there is no Kon Tum, 2025-12-31 in the list of provinces; the library has: Tỉnh Kon Tum (code 62, until 2025-06-30; gso2004:62)',
      ],
      [
        'codeOrName: không có Kon Tum, ngày 31/12/2025 trong danh mục tỉnh, thành phố; thư viện có: Tỉnh Kon Tum (mã 62, đến ngày 30/6/2025; gso2004:62)',
      ],
    ]);
    const resolved = resolveUnits(['Kon Tum', 'Đăk Nông', 'Tuyên Quanng'], then);
    expect(explain(resolved, 'vi').split('\n').slice(1)).toEqual([
      '  Dòng 1, “Kon Tum”: không tìm thấy; vào ngày khác có: Tỉnh Kon Tum.',
      '  Dòng 2, “Đăk Nông”: không tìm thấy; vào ngày khác có: Tỉnh Đắk Nông; tên gần nhất: Thành phố Đà Nẵng.',
      '  Dòng 3, “Tuyên Quanng”: không tìm thấy; tên gần nhất: Tỉnh Tuyên Quang.',
    ]);
    expect(explain(resolved, 'en').split('\n')[1]).toBe(
      '  Row 1, “Kon Tum”: not found; on another day there is: Tỉnh Kon Tum.',
    );
  });

  it('is told with the unit of the name in another system', () => {
    expect(findUnits('Kon Tum', { system: 'nso2025' }).nearest.map(({ id }) => id)).toEqual(['gso2004:62']);
  });

  it('is told with the unit of the name that lies elsewhere, behind what is near in the place', () => {
    expect(findUnits('Xã Y Tý', { ...former, within: 'Hà Giang' }).nearest.at(-1)?.id).toBe('gso2004:02701');
    expect(bothSaidOf(() => commune('Xã Y Tý, Bắc Hà', former))[1]).toEqual([
      'codeOrName: không có Xã Y Tý, Bắc Hà trong danh mục xã, phường, đặc khu; thư viện có: Xã Y Tý, huyện Bát Xát, tỉnh Lào Cai (mã 02701, đến ngày 30/6/2025; gso2004:02701)',
    ]);
  });

  it('is only suggested by its name where that is misspelt', () => {
    expect(bothSaidOf(() => commune('Bản Mếe, Si Ma Cai', former))[0]).toEqual([
      'codeOrName: there is no Bản Mếe, Si Ma Cai in the list of communes; did you mean “Xã Bản Mế”?',
    ]);
  });
});

describe('a place within which to look', () => {
  it.each([
    ['findUnits', () => findUnits('Y Tý', { ...former, within: 'Atlantis' })],
    ['commune', () => commune('Y Tý', { ...former, within: 'Atlantis' })],
    ['resolveUnits', () => resolveUnits(['Y Tý'], { ...former, within: 'Atlantis' })],
    ['findUnits, two places', () => findUnits('Y Tý', { ...former, within: 'Atlantis, Lào Cai' })],
  ])('that no directory holds is an error of %s', (_name, call) => {
    expect(problemsOf(call)).toEqual([['no-such-member', 'options.within']]);
  });

  it('is the country, a province, or a district', () => {
    for (const within of ['Việt Nam', 'Lào Cai', 'huyện Bát Xát', 'Bát Xát, Lào Cai', '082', '10'])
      expect(findUnits('Y Tý', { ...former, within }).matches.map(({ place }) => place.id)).toEqual([
        'gso2004:02701',
      ]);
  });

  it('is told in words', () => {
    expect(bothSaidOf(() => findUnits('Y Tý', { ...former, within: 'Atlantis' }))).toEqual([
      ['options.within: there is no Atlantis in the directories of units'],
      ['options.within: không có Atlantis trong các danh mục đơn vị hành chính'],
    ]);
  });
});

describe('a table', () => {
  const columns = { name: 'xa', district: 'huyen', province: 'tinh' };
  const idsOf = (huyen: unknown, tinh: unknown) =>
    resolveUnits([{ xa: 'Xã Y Tý', huyen, tinh }], { ...former, columns }).rows.map((row) =>
      row.status === 'resolved' ? row.place.id : row.status,
    );

  it('finds district codes that have lost their zeros', () => {
    expect(idsOf('82', '10')).toEqual(['gso2004:02701']);
    expect(idsOf(82, 10)).toEqual(['gso2004:02701']);
    expect(idsOf('082', '10')).toEqual(['gso2004:02701']);
    expect(idsOf('82', '')).toEqual(['gso2004:02701']);
    expect(idsOf('83', '10')).toEqual(['not-found']);
  });

  it('is told of a heading that no row has', () => {
    const table = [{ xa: 'Xã Y Tý', huyen: 'Bát Xát' }, { xa: 'A Lù' }];
    const call = (heading: object) => () => resolveUnits(table, { ...former, columns: heading });
    expect(bothSaidOf(call({ name: 'xa', district: 'huyên' }))).toEqual([
      [
        'options.columns.district: there is no huyên in the headings of the rows (xa, huyen); did you mean “huyen”?',
      ],
      ['options.columns.district: không có huyên trong các cột của bảng (xa, huyen); có phải là “huyen”?'],
    ]);
    // Texts have no headings.
    expect(
      problemsOf(() => resolveUnits([...table, 'Y Tý'], { ...former, columns: { name: 'tên xã' } })),
    ).toEqual([]);
    expect(
      problemsOf(() => resolveUnits([{ xa: 'Y Tý' }], { ...former, columns: { name: 'tên xã' } })),
    ).toEqual([['no-such-member', 'options.columns.name']]);
    expect(problemsOf(() => resolveUnits([], { ...former, columns }))).toEqual([]);
    expect(problemsOf(() => resolveUnits([{}], { ...former, columns }))).toEqual([]);
    expect(problemsOf(call({ name: 'xa', district: 'huyen' }))).toEqual([]);
  });
});
