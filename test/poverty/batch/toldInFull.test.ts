import { describe, expect, test } from 'vitest';
import {
  compilePoverty,
  compilePovertyTrend,
  defineLocalPovertyStandard,
  povertyStandardOn,
} from '../../../src/poverty/index.js';
import { bothSaidOf } from '../../problems.js';

describe('what is wrong with a table of households', () => {
  const { evaluate, start, kind, national, standard } = compilePoverty('vn-2022');
  const said = (table: object | undefined) => bothSaidOf(() => evaluate(table as never));
  const right = { rows: 2, area: 'rural' } as const;
  const bits = { ...right, standard: 'vn-2022' } as const;

  test('its members', () => {
    expect([kind, national, standard]).toEqual(['compiled-poverty', 'vn-2022', 'vn-2022']);
    expect(said(undefined)).toEqual([
      ['table: is missing; expected a plain object', 'table.rows: is missing; expected a finite number'],
      ['table: còn thiếu; cần đối tượng dữ liệu', 'table.rows: còn thiếu; cần số hữu hạn'],
    ]);
    expect(said({ rows: 2 })).toEqual([
      ['table.area: is missing; expected rural, urban'],
      ['table.area: còn thiếu; cần rural, urban'],
    ]);
    expect(said({ ...right, area: 'suburban' })).toEqual([
      ['table.area: expected one of: rural, urban'],
      ['table.area: phải là một trong các giá trị: rural, urban'],
    ]);
    expect(said({ ...right, area: ['rural', null] })).toEqual([
      ['table.area[1]: expected one of: rural, urban'],
      ['table.area[1]: phải là một trong các giá trị: rural, urban'],
    ]);
    expect(said({ ...right, area: Uint8Array.of(1, 2) })).toEqual([
      ['table.area[1]: expected one of: 0, 1'],
      ['table.area[1]: phải là một trong các giá trị: 0, 1'],
    ]);
    expect(said({ ...right, area: ['rural'] })).toEqual([
      ['table.area: expected 2 or more rows'],
      ['table.area: cần ít nhất 2 dòng'],
    ]);
    expect(said({ ...right, income: [1, 2, 3], place: [0, 0] })).toEqual([
      ['table.place: unknown key: place'],
      ['table.place: khóa không hợp lệ: place'],
    ]);
    expect(said({ ...right, missing: { income: Uint8Array.of(0, 1) } })).toEqual([
      ['table.missing.income: there is no income in the table'],
      ['table.missing.income: không có income trong bảng'],
    ]);
  });

  test('its deprivations', () => {
    expect(said({ ...right, deprived: new Uint16Array(2) })).toEqual([
      ['table.standard: is missing; expected text that is not blank'],
      ['table.standard: còn thiếu; cần văn bản không để trống'],
    ]);
    expect(said({ ...bits, standard: 'vn-2016', deprived: new Uint16Array(2) })).toEqual([
      ['table.standard: expected one of: vn-2022'],
      ['table.standard: phải là một trong các giá trị: vn-2022'],
    ]);
    expect(said({ ...bits, deprived: [0, 0] })).toEqual([
      ['table.deprived: expected an array of bits: Uint8Array, Uint16Array or Uint32Array'],
      ['table.deprived: phải là mảng bit: Uint8Array, Uint16Array hoặc Uint32Array'],
    ]);
    expect(said({ ...bits, unknown: new Uint8Array(2) })).toEqual([
      ['table.deprived: is missing; expected a list'],
      ['table.deprived: còn thiếu; cần danh sách'],
    ]);
    expect(
      said({ ...bits, deprived: Uint16Array.of(4095, 4096), unknown: Uint16Array.of(2, 2 ** 15) }),
    ).toEqual([
      [
        'table.unknown[0]: contradiction: an indicator is deprived and unknown at once',
        'table.deprived[1]: there is no bit 12 in multidimensional poverty standard titled 2021-2025',
        'table.unknown[1]: there is no bit 15 in multidimensional poverty standard titled 2021-2025',
      ],
      [
        'table.unknown[0]: mâu thuẫn: một chỉ số vừa thiếu hụt vừa chưa rõ',
        'table.deprived[1]: không có bit 12 trong chuẩn nghèo đa chiều giai đoạn 2021-2025',
        'table.unknown[1]: không có bit 15 trong chuẩn nghèo đa chiều giai đoạn 2021-2025',
      ],
    ]);
    expect(said({ ...right, deprivations: { watr: [null, null], water: ['yes', null] } })).toEqual([
      [
        'table.deprivations.watr: there is no watr in multidimensional poverty standard titled 2021-2025; did you mean “water”?',
        'table.deprivations.water[0]: expected one of: not-deprived, deprived, not-applicable',
      ],
      [
        'table.deprivations.watr: không có watr trong chuẩn nghèo đa chiều giai đoạn 2021-2025; có phải là “water”?',
        'table.deprivations.water[0]: phải là một trong các giá trị: not-deprived, deprived, not-applicable',
      ],
    ]);
    expect(said({ ...right, deprivations: { water: Uint8Array.of(3, 4) } })).toEqual([
      ['table.deprivations.water[1]: expected one of: 0, 1, 2, 3'],
      ['table.deprivations.water[1]: phải là một trong các giá trị: 0, 1, 2, 3'],
    ]);
    expect(said({ ...right, deprivationCount: [1, 13], deprivations: {} })).toEqual([
      [
        'table.deprivationCount[1]: expected 12 or less',
        'table.deprivationCount: given twice: deprivations, deprivationCount',
      ],
      [
        'table.deprivationCount[1]: không được quá 12',
        'table.deprivationCount: trùng lặp: deprivations, deprivationCount',
      ],
    ]);
    expect(
      bothSaidOf(() => compilePoverty('vn-2011').evaluate({ ...right, deprivationCount: [1, 1] })),
    ).toEqual([
      ['table.deprivationCount: there is no deprivationCount in poverty standard titled 2011-2015'],
      ['table.deprivationCount: không có deprivationCount trong chuẩn nghèo giai đoạn 2011-2015'],
    ]);
  });

  test('its places', () => {
    const added = (table: object, places: readonly string[] = ['A', 'B']) =>
      bothSaidOf(() => start(places).add({ ...right, ...table }));
    expect(added({})).toEqual([
      ['table.places: is missing; expected a list'],
      ['table.places: còn thiếu; cần danh sách'],
    ]);
    expect(added({ places: [-1, 2] })).toEqual([
      ['table.places[0]: expected 0 or more', 'table.places[1]: expected 1 or less'],
      ['table.places[0]: phải từ 0 trở lên', 'table.places[1]: không được quá 1'],
    ]);
    expect(added({ places: [0.5, '1'], persons: [0, 10_001] })).toEqual([
      [
        'table.persons[0]: expected 1 or more',
        'table.persons[1]: expected 10,000 or less',
        'table.places[0]: expected a whole number',
        'table.places[1]: expected a whole number',
      ],
      [
        'table.persons[0]: phải từ 1 trở lên',
        'table.persons[1]: không được quá 10.000',
        'table.places[0]: phải là số nguyên',
        'table.places[1]: phải là số nguyên',
      ],
    ]);
    expect(added({ persons: [1.5, 10_000] }, ['A'])).toEqual([
      ['table.persons[0]: expected a whole number'],
      ['table.persons[0]: phải là số nguyên'],
    ]);
    expect(added({}, [])).toEqual([['places: expected 1 or more items'], ['places: cần ít nhất 1 phần tử']]);
    expect(added({}, ['A', 'A'])).toEqual([['places[1]: given twice: A'], ['places[1]: trùng lặp: A']]);
    expect(start(['A']).add({ rows: 1, area: 'urban', persons: [10_000] }).kind).toBe('household-columns');
  });

  test('its standard', () => {
    expect(bothSaidOf(() => compilePoverty('vn-2030' as never))).toEqual([
      ['standard: expected one of: vn-2006, vn-2011, vn-2016, vn-2022, vn-2027'],
      ['standard: phải là một trong các giá trị: vn-2006, vn-2011, vn-2016, vn-2022, vn-2027'],
    ]);
    expect(bothSaidOf(() => compilePoverty(undefined as never))).toEqual([
      [
        'standard: is missing; expected the id of a national standard, or what defineLocalPovertyStandard returned',
      ],
      ['standard: còn thiếu; cần mã của chuẩn quốc gia hoặc kết quả của defineLocalPovertyStandard'],
    ]);
    const many = () =>
      defineLocalPovertyStandard({
        id: 'city',
        name: { vi: 'chuẩn nghèo của thành phố', en: 'standard of the city' },
        national: 'vn-2022',
        validity: { from: '2022-01-01', to: '2025-12-31' },
        citation: { source: { kind: 'publication', title: 'Ví dụ' }, provenance: 'secondary' },
        dimensions: [{ id: 'waste', name: { vi: 'rác thải', en: 'waste' } }],
        indicators: [
          ...povertyStandardOn('2022-01-01').indicators.map(({ id }) => ({ id })),
          ...Array.from({ length: 21 }, (_, place) => ({
            id: `own-${String(place)}`,
            dimension: 'waste',
            name: { vi: 'riêng', en: 'own' },
          })),
        ],
      });
    expect(bothSaidOf(() => compilePoverty(many()))).toEqual([
      ['standard.indicators: expected 32 or fewer indicators'],
      ['standard.indicators: được nhiều nhất 32 chỉ số'],
    ]);
  });
});

describe('what is wrong with a table of rates', () => {
  const compiled = compilePovertyTrend({ measure: 'poor', standard: 'vn-2022' });
  const said = (...observations: readonly unknown[]) =>
    bothSaidOf(() => compiled.evaluate({ rows: 1, observations } as never));
  const counts = (poor: number | null, households: number | null) => ({
    counts: { poor: [poor], households: [households] },
  });

  test('its years', () => {
    expect(compiled).toMatchObject({ kind: 'compiled-poverty-trend', measure: 'poor', standard: 'vn-2022' });
    expect(bothSaidOf(() => compiled.evaluate(undefined as never))).toEqual([
      ['table: is missing; expected a plain object', 'table.rows: is missing; expected a finite number'],
      ['table: còn thiếu; cần đối tượng dữ liệu', 'table.rows: còn thiếu; cần số hữu hạn'],
    ]);
    expect(bothSaidOf(() => compiled.evaluate({ rows: 1 } as never))).toEqual([
      ['table.observations: is missing; expected a list'],
      ['table.observations: còn thiếu; cần danh sách'],
    ]);
    expect(said()).toEqual([
      ['table.observations: expected 1 or more items'],
      ['table.observations: cần ít nhất 1 phần tử'],
    ]);
    expect(said(5, { year: '2022' }, { year: 1899 }, { year: 2201 }, { year: 2022.5 }, {})).toEqual([
      [
        'table.observations[0]: expected a plain object',
        'table.observations[0].year: is missing; expected a finite number',
        'table.observations[1].year: expected a finite number',
        'table.observations[2].year: expected 1900 or more',
        'table.observations[3].year: expected 2200 or less',
        'table.observations[4].year: expected a whole number',
        'table.observations[5].year: is missing; expected a finite number',
      ],
      [
        'table.observations[0]: phải là đối tượng dữ liệu',
        'table.observations[0].year: còn thiếu; cần số hữu hạn',
        'table.observations[1].year: phải là số hữu hạn',
        'table.observations[2].year: phải từ 1900 trở lên',
        'table.observations[3].year: không được quá 2200',
        'table.observations[4].year: phải là số nguyên',
        'table.observations[5].year: còn thiếu; cần số hữu hạn',
      ],
    ]);
    expect(said({ year: [1899] })).toEqual([
      ['table.observations[0].year[0]: expected 1900 or more'],
      ['table.observations[0].year[0]: phải từ 1900 trở lên'],
    ]);
    expect(said({ year: [2201] })).toEqual([
      ['table.observations[0].year[0]: expected 2200 or less'],
      ['table.observations[0].year[0]: không được quá 2200'],
    ]);
    expect(said({ year: 2022 }, { year: 2022 })).toEqual([
      ['table.observations[1].year: given twice: 2022'],
      ['table.observations[1].year: trùng lặp: 2022'],
    ]);
    expect(said({ year: [2022], ratePercent: [1] }, { year: 2022, ratePercent: [1] })).toEqual([
      ['table.observations[1].year[0]: given twice: 2022'],
      ['table.observations[1].year[0]: trùng lặp: 2022'],
    ]);
  });

  test('its figures', () => {
    expect(said({ year: 2022, standard: 'vn-2016', figureStatus: 'planned' })).toEqual([
      [
        'table.observations[0].standard: expected one of: vn-2022',
        'table.observations[0].figureStatus: expected one of: actual, estimate, forecast',
      ],
      [
        'table.observations[0].standard: phải là một trong các giá trị: vn-2022',
        'table.observations[0].figureStatus: phải là một trong các giá trị: actual, estimate, forecast',
      ],
    ]);
    expect(said({ year: 2022, standardErrorPoints: [1] })).toEqual([
      [
        'table.observations[0].ratePercent[0]: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
      ],
      [
        'table.observations[0].ratePercent[0]: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
      ],
    ]);
    expect(said({ year: 2022, counts: { poor: [1] } })).toEqual([
      ['table.observations[0].counts.households: is missing; expected a list'],
      ['table.observations[0].counts.households: còn thiếu; cần danh sách'],
    ]);
    expect(said({ year: 2022, ...counts(1, null) })).toEqual([
      [
        'table.observations[0].counts.households[0]: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)',
      ],
      [
        'table.observations[0].counts.households[0]: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)',
      ],
    ]);
    expect(said({ year: 2022, ...counts(0, 0) })).toEqual([
      ['table.observations[0].counts.households[0]: expected 1 or more'],
      ['table.observations[0].counts.households[0]: phải từ 1 trở lên'],
    ]);
    expect(said({ year: 2022, ...counts(3, 2) })).toEqual([
      [
        'table.observations[0].counts.households[0]: the number of poor households (3) is larger than the number of all households (2)',
      ],
      ['table.observations[0].counts.households[0]: số hộ nghèo (3) lớn hơn tổng số hộ (2)'],
    ]);
    expect(said({ year: 2022, ...counts(1, 3), ratePercent: ['33.4'] })).toEqual([
      ['table.observations[0].ratePercent[0]: contradiction: 33.4% is not 1 ÷ 3'],
      ['table.observations[0].ratePercent[0]: mâu thuẫn: 33,4% khác 1 ÷ 3'],
    ]);
    expect(said({ year: 2022, ratePercent: [null, 2], missing: Uint8Array.of(2) })).toEqual([
      [
        'table.observations[0].missing[0]: expected one of: 0, 1',
        'table.observations[0].ratePercent: expected 1 or fewer rows',
      ],
      [
        'table.observations[0].missing[0]: phải là một trong các giá trị: 0, 1',
        'table.observations[0].ratePercent: được nhiều nhất 1 dòng',
      ],
    ]);
  });
});
