import { describe, expect, it } from 'vitest';
import { readInput } from '../../../src/foundation/index.js';
import { criteriaRegionNames, economicRegionNames, provinces, type Unit } from '../../../src/units/index.js';
import { unitDirectorySchema } from '../../../src/units/internal.js';

const { units, successions } = provinces();
const of = (system: string) => units.filter(({ code }) => code.system === system);
const [old, current] = [of('gso2004'), of('nso2025')];
const byId = new Map(units.map((unit) => [unit.id, unit]));
const unit = (id: string) => byId.get(id) as Unit;

/** How many units have each value. */
const tally = (values: readonly (string | undefined)[]) =>
  Object.fromEntries(
    [...new Set(values)].map((value) => [String(value), values.filter((one) => one === value).length]),
  );

describe('the provinces', () => {
  it('are 63 until 30 June 2025 and 34 since 1 July 2025', () => {
    expect([old.length, current.length, units.length]).toEqual([63, 34, 97]);
    expect(tally(old.map(({ validity }) => validity.to ?? 'open'))).toEqual({ '2025-06-30': 63 });
    expect(
      old
        .filter(({ validity }) => validity.from !== '2004-07-08')
        .map(({ id, validity, kinds }) => [id, validity.from, kinds[0]?.validity.from]),
    ).toEqual(['01', '17', '26'].map((code) => [`gso2004:${code}`, '2008-08-01', '2008-08-01']));
    expect(tally(current.map(({ validity }) => `${validity.from}/${String(validity.to)}`))).toEqual({
      '2025-07-01/null': 34,
    });
  });

  it('make a directory that its own schema accepts', () => {
    expect(readInput(unitDirectorySchema, provinces())).toEqual(provinces());
  });

  // Codes of 19/2025/QĐ-TTg; components of the annex to 60-NQ/TW of 12 April 2025.
  it('went whole into the new ones: 11 alone, 17 from two, 6 from three', () => {
    expect(successions.length).toBe(63);
    expect(tally(successions.map(({ extent }) => extent))).toEqual({ whole: 63 });
    expect(tally(successions.map(({ date, act }) => `${date} ${String(act)}`))).toEqual({
      '2025-07-01 202/2025/QH15': 63,
    });
    expect(new Set(successions.map(({ predecessor }) => predecessor))).toEqual(
      new Set(old.map(({ id }) => id)),
    );
    const parts = current.map(({ id }) => successions.filter(({ successor }) => successor === id).length);
    expect(tally(parts.map(String))).toEqual({ '1': 11, '2': 17, '3': 6 });
  });

  it.each([
    ['Lào Cai', '15', ['Lào Cai', 'Yên Bái']],
    ['Bắc Ninh', '24', ['Bắc Giang', 'Bắc Ninh']],
    ['Đà Nẵng', '48', ['Đà Nẵng', 'Quảng Nam']],
    ['Tuyên Quang', '08', ['Hà Giang', 'Tuyên Quang']],
    ['Lai Châu', '12', ['Lai Châu']],
    ['Phú Thọ', '25', ['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc']],
    ['Hồ Chí Minh', '79', ['Bình Dương', 'Bà Rịa - Vũng Tàu', 'Hồ Chí Minh']],
  ])('%s (%s) came of %j', (name, code, parts) => {
    const id = `nso2025:${code}`;
    expect(unit(id).name).toBe(name);
    expect(
      successions
        .filter(({ successor }) => successor === id)
        .map(({ predecessor }) => unit(predecessor).name),
    ).toEqual(parts);
  });

  it('gave seven codes to places of another name', () => {
    const renamed = current.flatMap(({ code, name }) => {
      const before = unit(`gso2004:${code.value}`);
      return before.name === name ? [] : [`${code.value} ${before.name} → ${name}`];
    });
    expect(renamed).toEqual([
      '15 Yên Bái → Lào Cai',
      '24 Bắc Giang → Bắc Ninh',
      '44 Quảng Bình → Quảng Trị',
      '52 Bình Định → Gia Lai',
      '80 Long An → Tây Ninh',
      '82 Tiền Giang → Đồng Tháp',
      '91 Kiên Giang → An Giang',
    ]);
  });

  it('lie in seven regions of the criteria sets, then in six economic ones', () => {
    expect(tally(old.map(({ criteriaRegion }) => criteriaRegion))).toEqual({
      TDMNPB: 14,
      DBSH: 11,
      BTB: 6,
      DHNTB: 8,
      TN: 5,
      DNB: 6,
      DBSCL: 13,
    });
    expect(tally(current.map(({ economicRegion }) => economicRegion))).toEqual({
      TDMNPB: 9,
      DBSH: 6,
      BTB: 5,
      DHNTBTN: 6,
      DNB: 3,
      DBSCL: 5,
    });
    expect([unit('gso2004:22').criteriaRegion, unit('gso2004:26').criteriaRegion]).toEqual(['DBSH', 'DBSH']);
    expect([criteriaRegionNames.TN.vi, economicRegionNames.DHNTBTN.vi]).toEqual([
      'Tây Nguyên',
      'Duyên hải Nam Trung Bộ và Tây Nguyên',
    ]);
  });

  it('became cities in 2025 and 2026: nine of the 34 today', () => {
    const cities = (from: readonly Unit[], at: string) =>
      from.filter(({ kinds }) =>
        kinds.some(
          ({ kind, validity }) =>
            kind === 'central-city' && validity.from <= at && at <= (validity.to ?? '9999-12-31'),
        ),
      ).length;
    expect([cities(old, '2024-12-31'), cities(old, '2025-01-01')]).toEqual([5, 6]);
    expect([cities(current, '2025-07-01'), cities(current, '2026-04-29')]).toEqual([6, 6]);
    expect([cities(current, '2026-04-30'), cities(current, '2026-08-31')]).toEqual([7, 7]);
    expect([cities(current, '2026-09-01'), cities(current, '2026-09-19')]).toEqual([8, 8]);
    expect(cities(current, '2026-09-20')).toBe(9);
    expect(unit('nso2025:24')).toMatchObject({
      fullName: 'Thành phố Bắc Ninh',
      kind: 'central-city',
      kinds: [
        { kind: 'province', validity: { from: '2025-07-01', to: '2026-09-19' } },
        { kind: 'central-city', validity: { from: '2026-09-20', to: null }, act: '39/2026/QH16' },
      ],
    });
  });

  it('have the ISO code of the same territory only', () => {
    expect(new Set(old.map(({ iso }) => iso)).size).toBe(63);
    expect([unit('gso2004:10').iso, unit('gso2004:15').iso]).toEqual(['VN-02', 'VN-06']);
    expect(current.filter(({ iso }) => iso !== undefined).length).toBe(11);
    expect([unit('nso2025:12').iso, unit('nso2025:15').iso]).toEqual(['VN-01', undefined]);
  });

  it('have areas and people since 2025, those of the rearrangement', () => {
    const cents = current.map(({ areaKm2 = '' }) => Math.round(Number(areaKm2) * 100));
    expect(Math.round(cents.reduce((sum, area) => sum + area, 0) / 100)).toBe(331_334);
    const people = current.reduce((sum, { population = '' }) => sum + Number(population), 0);
    expect(Math.round(people / 100_000)).toBe(1121);
    expect(old.some(({ areaKm2, population }) => areaKm2 !== undefined || population !== undefined)).toBe(
      false,
    );
  });

  it('claim no more than secondary sources', () => {
    const found = provinces().sources?.map(({ citation }) => citation.provenance);
    expect(tally(found ?? [])).toEqual({ secondary: found?.length });
  });

  it('keep other spellings and former names', () => {
    expect(unit('gso2004:46').aliases).toContain('Thừa Thiên Huế');
    expect(unit('gso2004:06').aliases).toEqual(['Bắc Cạn']);
  });
});
