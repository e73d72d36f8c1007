import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  allocateByCoefficients,
  allocationRules,
  counterpartRules,
  defineAllocationRule,
  type AllocationRule,
  type PlaceToAllocate,
  type PointsFormula,
} from '../../../src/capital/internal.js';
import { formulaParts } from '../../../src/capital/allocation/model/formulaParts.js';
import { shown } from '../problems.js';

type Table = readonly (readonly [column: string, value: string])[];

/** The coefficients of 02/2022/QĐ-TTg by rule and criterion, as the codification prints them. */
const printed = JSON.parse(
  readFileSync(new URL('../../fixtures/allocation-coefficients.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, Table>>>>;

const rules: Readonly<Record<string, AllocationRule>> = allocationRules();

function held(rule: AllocationRule, reading = 0): readonly string[] {
  return formulaParts(rule.readings[reading]!.pointsFormula).flatMap(({ part }) =>
    part.kind === 'per-count'
      ? [String(part.coefficient)]
      : part.coefficients.map(({ coefficient }) => String(coefficient)),
  );
}

describe('02/2022/QĐ-TTg', () => {
  test.each(Object.keys(printed))('%s holds each coefficient that is printed', (id) => {
    const values = Object.values(printed[id]!).flatMap((table) => table.map(([, value]) => value));
    // Kinds of commune hold two named districts beside the table.
    const named = id === '02-2022-1-communes' ? ['3'] : [];
    expect([...held(rules[id]!)].sort()).toEqual([...values, ...named].sort());
  });

  test('the edges of the bands are those that are printed', () => {
    const edges = (id: string, criterion: string) =>
      formulaParts(rules[id]!.readings[0]!.pointsFormula).flatMap(({ part }) =>
        part.kind === 'by-class' && part.id === criterion
          ? part.coefficients.map(({ name, atLeast, lessThan, moreThan, atMost }) => [
              name.vi,
              ...[moreThan, atLeast, atMost, lessThan].map((one) => one ?? ''),
            ])
          : [],
      );
    expect(edges('02-2022-1-districts', 'size')).toEqual([
      ['dưới 10.000 hộ', '', '', '', '10000'],
      ['từ 10.000 đến dưới 15.000 hộ', '', '10000', '', '15000'],
      ['từ 15.000 hộ trở lên', '', '15000', '', ''],
    ]);
    expect(edges('02-2022-1-districts', 'district-rate').map(([name]) => name)).toEqual([
      'dưới 45%',
      'từ 45% đến dưới 50%',
      'từ 50% đến dưới 55%',
      'từ 55% đến dưới 60%',
      'từ 60% đến dưới 65%',
      'từ 65% trở lên',
    ]);
    expect(edges('02-2022-1-districts', 'district-units').map(([name]) => name)).toEqual([
      'dưới 10 xã',
      'từ 10 đến dưới 20 xã',
      'từ 20 xã trở lên',
    ]);
    expect(edges('02-2022-2', 'rate').map(([name]) => name)).toEqual([
      'dưới 8%',
      'từ 8% đến dưới 15%',
      'từ 15% đến dưới 25%',
      'từ 25% trở lên',
    ]);
    expect(edges('02-2022-2', 'households').map(([, , from]) => from)).toEqual([
      '',
      '20000',
      '40000',
      '60000',
      '80000',
      '100000',
      '150000',
    ]);
    expect(edges('02-2022-7', 'units').map(([, , from, , under]) => [from, under])).toEqual([
      ['', '111'],
      ['111', '151'],
      ['151', '191'],
      ['191', '301'],
      ['301', ''],
    ]);
    expect(edges('02-2022-3.2', 'stunting')).toEqual([
      ['dưới 20%', '', '', '', '20'],
      ['từ 20% đến dưới 25%', '', '20', '', '25'],
      ['từ 25% đến 30%', '', '25', '30', ''],
      ['trên 30%', '30', '', '', ''],
    ]);
    expect(edges('02-2022-4.3', 'labour').map(([name]) => name)).toEqual([
      'dưới 300.000 người',
      'từ 300.000 đến dưới 600.000 người',
      'từ 600.000 đến dưới 900.000 người',
      'từ 900.000 đến dưới 1.200.000 người',
      'từ 1.200.000 đến dưới 1.500.000 người',
      'từ 1.500.000 người trở lên',
    ]);
    expect(edges('02-2022-4.1-investment', 'schools').map(([name]) => name)).toEqual([
      'từ 1 đến dưới 2 đơn vị',
      'từ 2 đến dưới 3 đơn vị',
      'từ 3 đơn vị trở lên',
    ]);
    expect(edges('02-2022-4.1-schools', 'enrolled').map(([name]) => name)).toEqual([
      'dưới 10.000 người',
      'từ 10.000 đến dưới 20.000 người',
      'từ 20.000 người trở lên',
    ]);
  });

  /** A province of which all is given that any project asks for. */
  const figures: Readonly<Record<string, number>> = {
    'poor-near-poor-rate': 26,
    'poor-near-poor-households': 70000,
    'poor-districts': 3,
    'coastal-island-communes': 2,
    communes: 150,
    enrolment: 12000,
    'public-schools': 2,
    'vocational-centres': 4,
    'vocational-schools': 2,
    'vocational-colleges': 1,
    'labour-force': 700000,
    'stunting-rate': 28,
  };
  // TL 0.7, QM 0.6, ĐV 1.15, TS 0.6; 0.12 × 3 + 0.015 × 2 = 0.39
  test.each([
    ['02-2022-2', 1.3 * (0.39 * 2.5 + 1.15)],
    ['02-2022-3.1', 1.3 * (0.39 * 2.5 + 1.15)],
    ['02-2022-3.2', (0.39 * 3 + 1.15) * 1.4],
    ['02-2022-4.1-investment', 1.3 * 3 + 0.6 + 0.6],
    ['02-2022-4.1-schools', 1.3 * 3 + (0.3 + 0.2 * 2 + 0.1 * 4) + 0.6],
    ['02-2022-4.1-training', 0.7 + 0.6 + 0.39 + 1.15 + 0.6],
    ['02-2022-4.2', 1.3 * 0.39],
    ['02-2022-4.3', 1.3 * 1.6],
    ['02-2022-6.1', 1.3 * (0.39 + 1.15)],
    ['02-2022-6.2', 1.3 * (0.39 + 1.15)],
    ['02-2022-7', 1.3 * (0.39 + 1.15)],
  ])('%s follows the printed formula', (id, points) => {
    const rule = rules[id]!;
    const place: PlaceToAllocate = {
      subject: 'Tỉnh A',
      figures: Object.fromEntries(rule.figures.map((one) => [one.id, figures[one.id]!])),
    };
    const { totalPoints, amounts } = allocateByCoefficients(rule, [place], { value: 7, unit: 'VND' });
    expect(Number(totalPoints.value)).toBeCloseTo(points, 10);
    expect(amounts).toEqual(['7']);
  });

  test('Project 1: a district with border communes in the mountains has the higher coefficient', () => {
    const figures = {
      'district-households': 9999,
      'district-poor-near-poor-rate': 45,
      'district-communes': 20,
    };
    const { totalPoints } = allocateByCoefficients(
      rules['02-2022-1-districts']!,
      [{ subject: 'Huyện A', classifications: ['mountain', 'border'], figures }],
      { value: 1, unit: 'VND' },
    );
    expect(totalPoints.value).toBe('0.76');
  });

  test('Project 1: Lý Sơn and Cồn Cỏ are named, whatever else is said of them', () => {
    const { allocations } = allocateByCoefficients(
      rules['02-2022-1-communes']!,
      [
        { subject: 'Lý Sơn', classifications: ['island'] },
        { subject: 'huyện cồn cỏ' },
        { subject: 'Xã A', classifications: ['island', 'coastal'] },
        { subject: 'Xã B', classifications: ['coastal'] },
      ],
      { value: 85, unit: 'millionVND' },
    );
    expect(allocations.map(({ points, amount }) => [points.value, shown(amount)])).toEqual([
      ['3', '30000000'],
      ['3', '30000000'],
      ['1.5', '15000000'],
      ['1', '10000000'],
    ]);
  });

  test('what the codification misprints in 4.1 gives both readings, where a province is touched by it', () => {
    const rule = rules['02-2022-4.1-investment']!;
    const province = (subject: string, enrolment: number): PlaceToAllocate => ({
      subject,
      figures: {
        'poor-near-poor-rate': 26,
        'poor-near-poor-households': 70000,
        'public-schools': 3,
        enrolment,
      },
    });
    const untouched = allocateByCoefficients(rule, [province('A', 9999), province('B', 20000)], {
      value: 100,
      unit: 'VND',
    });
    expect(untouched.warnings.map(({ code }) => code)).toEqual(['not-expressed']);
    expect(untouched.otherReadings.map(({ reading, amounts }) => [reading, amounts])).toEqual([
      ['as-codified', untouched.amounts],
    ]);
    const touched = [province('A', 10000), province('B', 20000)];
    const first = allocateByCoefficients(rule, touched, { value: 1000, unit: 'VND' });
    expect([first.reading, first.amounts]).toEqual(['as-in-twin-table', ['495', '505']]);
    expect(first.otherReadings[0]).toMatchObject({ reading: 'as-codified', amounts: ['667', '333'] });
    expect(first.warnings.map(({ code }) => code)).toEqual(['readings-differ', 'not-expressed']);
    const other = allocateByCoefficients(
      rule,
      touched,
      { value: 1000, unit: 'VND' },
      { reading: 'as-codified' },
    );
    expect([other.reading, other.amounts]).toEqual(['as-codified', ['667', '333']]);
    expect(other.otherReadings[0]).toMatchObject({ reading: 'as-in-twin-table', amounts: ['495', '505'] });
  });
});

describe('07/2022/QĐ-TTg', () => {
  const province = (subject: string, support: number, districts: number): PlaceToAllocate => ({
    subject,
    figures: {
      'below-15': 10,
      'safe-zone': 1,
      'from-15-to-18': 5,
      recognised: 20,
      communes: 36,
      'districts-to-recognise': districts,
      'central-support-rate': support,
    },
  });
  const rule = rules['07-2022-capital-of-2022-2025']!;
  const points = (reading: string) =>
    allocateByCoefficients(
      rule,
      [
        province('Hà Giang', 50, 0),
        province('Nghệ An', 60, 3),
        province('Thanh Hóa', 59, 2),
        province('tỉnh Quảng Nam', 0, 1),
        province('Hà Nội', 0, 1),
      ],
      { value: 1000, unit: 'VND' },
      { reading },
    ).allocations.map(({ points, status }) => [points.value, status]);

  // 5 × 10 + 5 + 3 × 5 + 20 = 90 for the communes, 4 × 5 for a district
  test('the priority of a province for each of its communes', () => {
    expect(points('added')).toEqual([
      ['108', 'allocated'],
      ['140.8', 'allocated'],
      ['130', 'allocated'],
      ['110', 'allocated'],
      ['0', 'excluded'],
    ]);
  });

  test('the priority as a factor', () => {
    expect(points('multiplied')).toEqual([
      ['135', 'allocated'],
      ['169', 'allocated'],
      ['130', 'allocated'],
      ['110', 'allocated'],
      ['0', 'excluded'],
    ]);
  });

  test('all 20 named provinces are of the mountains or the Central Highlands', () => {
    const [, criterion] = formulaParts(rule.readings[0]!.pointsFormula).flatMap(({ part }) =>
      part.kind === 'by-class' ? [part] : [],
    );
    const named = criterion!.coefficients[0]!.namedPlaces!;
    expect(named.length).toBe(20);
    const all = allocateByCoefficients(
      rule,
      named.map((name) => province(name, 0, 0)),
      { value: 20, unit: 'VND' },
    );
    expect(new Set(all.amounts as readonly string[])).toEqual(new Set(['1']));
    expect(all.totalPoints.value).toBe(String(108 * 20));
  });

  test('a commune that is paid for elsewhere gets nothing, whatever else it is', () => {
    const place = (subject: string, classifications: readonly string[]): PlaceToAllocate => ({
      subject,
      classifications,
      figures: { communes: 1, 'districts-to-recognise': 0, 'central-support-rate': 70 },
    });
    const { amounts } = allocateByCoefficients(
      rule,
      [
        place('A', ['below-15', 'extremely-difficult']),
        place('B', ['safe-zone-in-areas-1-to-3']),
        place('C', ['recognised', 'safe-zone']),
      ],
      { value: 8, unit: 'VND' },
    );
    expect(amounts).toEqual(['0', '0', '8']);
  });

  test('the capital of 2021', () => {
    const figures = { 'extremely-difficult': 10, 'from-15': 20, other: 5, communes: 35 };
    const places = [
      { subject: 'A', figures: { ...figures, 'central-support-rate': 50 } },
      { subject: 'B', figures: { ...figures, 'central-support-rate': '49.9' } },
      { subject: 'Quảng Ngãi', figures: { ...figures, 'central-support-rate': 0 } },
      { subject: 'C', figures: { ...figures, 'central-support-rate': 0 } },
    ];
    const total = (reading: string) =>
      allocateByCoefficients(
        rules['07-2022-capital-of-2021']!,
        places,
        { value: 1, unit: 'billionVND' },
        { reading },
      ).allocations.map(({ points }) => points.value);
    // 4 × 10 + 1.3 × 20 + 5 = 71
    expect(total('added')).toEqual(['113', '106', '106', '0']);
    expect(total('multiplied')).toEqual(['85.2', '71', '71', '0']);
  });

  test('a reading that needs what was not given is refused, by name', () => {
    const figures = { 'extremely-difficult': 10, 'from-15': 20, other: 5, 'central-support-rate': 50 };
    const { otherReadings, warnings } = allocateByCoefficients(
      rules['07-2022-capital-of-2021']!,
      [{ subject: 'A', figures }],
      { value: 1, unit: 'VND' },
      { reading: 'multiplied' },
    );
    expect(otherReadings).toMatchObject([
      {
        reading: 'added',
        amounts: {
          code: 'missing-input',
          missing: ['communes'],
          reason: { vi: 'thiếu số liệu về Số xã của tỉnh được tính hệ số' },
        },
      },
    ]);
    expect(warnings).toEqual([]);
  });
});

describe('16/2026/QĐ-TTg and 39/2021/QĐ-TTg', () => {
  test('a province gives how many of its communes are each, in their highest class', () => {
    const counts = {
      'area-3': 1,
      'safe-zone': 1,
      border: 1,
      island: 1,
      'special-zone': 1,
      'area-2': 1,
      'area-1': 1,
      other: 1,
    };
    const { totalPoints } = allocateByCoefficients(
      rules['16-2026']!,
      [{ subject: 'A', figures: { ...counts, 'extremely-difficult-villages': 7 } }],
      { value: 1, unit: 'VND' },
    );
    expect(totalPoints.value).toBe('352');
  });

  test('the points of a project are the caller’s', () => {
    const { amounts, perPoint } = allocateByCoefficients(
      rules['39-2021']!,
      [
        { subject: 'A', figures: { 'project-points': '12.25' } },
        { subject: 'B', figures: { 'project-points': { value: '7.75', unit: 'score' } } },
      ],
      { value: 2, unit: 'billionVND' },
    );
    expect(amounts).toEqual(['1225000000', '775000000']);
    expect(perPoint).toEqual({ kind: 'quantity', value: '100000000', unit: 'VND/score' });
  });
});

describe('all rules', () => {
  test('say where they are from, and none claims more than was read', () => {
    for (const [id, rule] of Object.entries(rules)) {
      expect(rule.id).toBe(id);
      expect(rule.citation.provenance).toBe(id === '16-2026' ? 'secondary' : 'official');
      expect(Object.keys(counterpartRules())).toContain(rule.counterpart);
      expect(Object.isFrozen(rule)).toBe(true);
    }
    expect(allocationRules()).toBe(allocationRules());
    expect(Object.keys(rules).length).toBe(17);
  });

  test.each(Object.keys(rules))('%s is plain data that can be defined anew', (id) => {
    expect(defineAllocationRule(JSON.parse(JSON.stringify(rules[id])) as AllocationRule)).toEqual(rules[id]);
  });

  test('a symbol that the codification misprints is a reading of its own, not what is printed', () => {
    const names = (id: string) => rules[id]!.readings.map((reading) => [reading.id, reading.name.en]);
    expect(names('02-2022-4.1-training')).toEqual([
      ['as-in-other-formulas', '0.12 × HN, as in the other formulas (the codification prints “0,12/HN”)'],
    ]);
    expect(names('02-2022-3.1')).toEqual([
      ['as-in-other-formulas', 'HN, as in the other formulas (the codification prints “KN”)'],
    ]);
    expect(names('02-2022-3.2')).toEqual([['printed', 'as printed']]);
  });

  test('what a secondary source alone says of 07/2022 is said to be from one', () => {
    const { readings, notExpressed } = rules['07-2022-capital-of-2022-2025']!;
    const excluded = formulaParts(readings[0]!.pointsFormula).flatMap(({ part }) =>
      part.kind === 'by-class'
        ? part.coefficients.flatMap((one) => (one.excluded === undefined ? [] : [[one.id, one.excluded.en]]))
        : [],
    );
    expect(excluded).toEqual([
      ['extremely-difficult', 'it is paid for under Decision 39/2021/QĐ-TTg'],
      [
        'safe-zone-in-areas-1-to-3',
        'it is paid for under Decision 39/2021/QĐ-TTg (after a secondary source)',
      ],
      ['self-balancing', 'the central budget does not support it'],
    ]);
    expect(notExpressed).toEqual([
      {
        vi: 'Vốn của các chương trình chuyên đề và Chương trình vốn vay ADB được phân bổ theo tiêu chí riêng.',
        en: 'The capital of thematic programmes and of the ADB loan is allocated by criteria of their own.',
      },
    ]);
  });

  test('what divides the whole before', () => {
    const shares = Object.fromEntries(
      Object.entries(rules).map(([id, { division = [] }]) => [
        id,
        division
          .map(({ atMostPercent, atLeastPercent }) => `${atMostPercent ?? ''}|${atLeastPercent ?? ''}`)
          .join(),
      ]),
    );
    expect(shares).toMatchObject({
      '02-2022-1-districts': '|85,15|',
      '02-2022-2': '15|,|85',
      '02-2022-3.1': '2|,|98',
      '02-2022-3.2': '10|,|90',
      '02-2022-4.1-schools': '20|,40|,|40',
      '02-2022-4.1-training': '20|,40|,|40',
      '02-2022-4.2': '18|,|82',
      '02-2022-4.3': '10|,|90',
      '02-2022-6.1': '30|,|70',
      '02-2022-6.2': '35|,|65',
      '02-2022-7': '25|,|75',
    });
  });
});

describe('a province’s own table: norms of sub-project 3.1 in Huế, per hectare and tonne', () => {
  const name = (vi: string) => ({ vi, en: vi });
  const citation = {
    source: { kind: 'publication', title: 'Nghị quyết 35/2025/NQ-HĐND của Hội đồng nhân dân thành phố Huế' },
    article: 'mục 1.2.2 Phụ lục III',
    provenance: 'secondary',
  } as const;
  const hectares = (id: string) => ({ id, name: name(id), unit: 'hectare', fractions: 'allowed' }) as const;
  const per = (figureId: string, coefficient: string): PointsFormula => ({
    kind: 'per-count',
    figureId,
    coefficient,
  });
  const share = (times: string, ...terms: PointsFormula[]): PointsFormula => ({
    kind: 'product',
    factors: [
      { kind: 'number', value: times },
      { kind: 'sum', terms },
    ],
  });
  /** `planted` is the norm of planting protection forest: the table says 1.2, the formula of overheads 1.5. */
  const pointsFormula = (planted: string): PointsFormula => ({
    kind: 'sum',
    terms: [
      per('contracted', '0.006'),
      per('protected', '0.006'),
      per('regenerated', '0.02'),
      per('production', '0.15'),
      per('protection', planted),
      per('rice', '0.12'),
      share('0.036', per('production', '0.15'), per('protection', '1.5')),
      share(
        '0.07',
        per('contracted', '0.006'),
        per('protected', '0.006'),
        per('regenerated', '0.02'),
        per('production', '0.15'),
        per('protection', '1.5'),
      ),
    ],
  });
  const rule = defineAllocationRule({
    id: 'hue-3.1',
    title: name('Tiểu dự án 1 Dự án 3 tại thành phố Huế'),
    citation,
    figures: [
      ...['contracted', 'protected', 'regenerated', 'production', 'protection'].map(hectares),
      { id: 'rice', name: name('Gạo (tấn)'), unit: 'item', fractions: 'allowed' },
    ],
    readings: [
      {
        id: 'table',
        name: name('trồng rừng phòng hộ 1,2 điểm, như bảng'),
        pointsFormula: pointsFormula('1.2'),
      },
      {
        id: 'formula',
        name: name('trồng rừng phòng hộ 1,5 điểm, như công thức chi phí'),
        pointsFormula: pointsFormula('1.5'),
      },
    ],
  });

  test('both readings of the norm that contradicts itself', () => {
    const none = { contracted: 0, protected: 0, regenerated: 0, production: 0, protection: 0, rice: 0 };
    const places = [
      {
        subject: 'A',
        figures: { ...none, contracted: 1000, protected: '500.5', regenerated: 10, rice: '2.5' },
      },
      { subject: 'B', figures: { ...none, production: 20, protection: 10 } },
    ];
    const { allocations, amounts, otherReadings, warnings } = allocateByCoefficients(
      rule,
      places,
      { value: 100, unit: 'millionVND' },
      { roundTo: 'thousandVND' },
    );
    // A: 9.003 + 0.2 + 0.3, overheads 7% of 9.203; B: 3 + 12, overheads 10.6% of 18
    expect(allocations.map(({ points }) => points.value)).toEqual(['10.14721', '16.908']);
    expect(amounts).toEqual(['37506000', '62494000']);
    expect(otherReadings).toMatchObject([{ reading: 'formula', amounts: ['33762000', '66238000'] }]);
    expect(warnings.map(({ code, text }) => [code, text.vi])).toEqual([
      [
        'readings-differ',
        'Văn bản có thể đọc nhiều cách, cho kết quả khác nhau. Ở đây: trồng rừng phòng hộ 1,2 điểm, như bảng. Cách khác: trồng rừng phòng hộ 1,5 điểm, như công thức chi phí.',
      ],
    ]);
  });
});
