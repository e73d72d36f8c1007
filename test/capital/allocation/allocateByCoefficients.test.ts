import { describe, expect, test } from 'vitest';
import {
  allocateByCoefficients,
  allocationRules,
  defineAllocationRule,
  type AllocationOptions,
  type AllocationRule,
  type PlaceToAllocate,
  type PointsFormula,
} from '../../../src/capital/internal.js';
import { explain } from '../../../src/foundation/index.js';
import { problemsOf, saidOf, shown } from '../problems.js';

const rule = allocationRules()['16-2026'];
const VILLAGES = 'extremely-difficult-villages';

function commune(subject: string, classifications: readonly string[], villages = 0): PlaceToAllocate {
  return { subject, classifications, figures: { [VILLAGES]: villages } };
}

const three = [
  commune('Xã A', ['border', 'area-2'], 7),
  commune('Xã B', ['area-1']),
  commune('Xã C', ['other']),
];
const billion = { value: 10, unit: 'billionVND' } as const;

function text(vi: string) {
  return { vi, en: vi };
}

/** A rule of one formula. */
function ruleOf(pointsFormula: PointsFormula, own: Partial<AllocationRule> = {}): AllocationRule {
  return defineAllocationRule({
    id: 'own',
    title: text('Quy định riêng'),
    citation: { source: { kind: 'publication', title: 'Nghị quyết của tỉnh' }, provenance: 'secondary' },
    figures: [],
    readings: [{ id: 'printed', name: text('như văn bản'), pointsFormula }],
    ...own,
  });
}

/** Weights given by hand, as points. */
function byWeights(
  weights: readonly (number | string)[],
  value: number | string,
  options: AllocationOptions = {},
  names = weights.map((_, index) => `Xã ${String.fromCharCode(65 + index)}`),
) {
  return allocateByCoefficients(
    allocationRules()['39-2021'],
    weights.map((points, index) => ({ subject: names[index]!, figures: { 'project-points': points } })),
    { value, unit: options.roundTo ?? 'VND' },
    options,
  );
}

describe('the division', () => {
  test('the worked example: 10 tỷ đồng to three communes, to the million', () => {
    const result = allocateByCoefficients(rule, three, billion, { roundTo: 'millionVND' });
    expect(result).toMatchObject({
      kind: 'allocation',
      rule: { id: '16-2026' },
      reading: 'printed',
      roundTo: 'millionVND',
      total: { value: '10000000000', unit: 'VND' },
      totalPoints: { value: '112', unit: 'score' },
      perPoint: { value: '89285714.28571428571428571428571429', unit: 'VND/score' },
      amounts: ['5089000000', '2679000000', '2232000000'],
      otherReadings: [],
      assumptions: [],
    });
    expect(Object.keys(result)).not.toContain('subject');
    expect(result.allocations[1]).toMatchObject({
      kind: 'place-allocation',
      subject: 'Xã B',
      status: 'allocated',
      points: { value: '30' },
      sharePercent: { value: '26.78571428571428571428571428571429', unit: 'percent' },
      exactAmount: { value: '2678571428.571428571428571428571429', unit: 'VND' },
      amount: { value: '2679000000', unit: 'VND' },
      rounding: { value: '428571.4285714285714285714285714286', unit: 'VND' },
    });
    expect(result.allocations.map(({ rounding }) => shown(rounding).slice(0, 7))).toEqual([
      '-285714',
      '428571.',
      '-142857',
    ]);
    expect(result.allocations).toBe(result.allocations);
    expect(result.explanation).toBe(result.explanation);
  });

  test('units that are left go to those of which most was cut off', () => {
    expect(byWeights([1, 1, 1], 100).amounts).toEqual(['34', '33', '33']);
    expect(byWeights([5, 3, 1], 10).amounts).toEqual(['6', '3', '1']);
    expect(byWeights([1, 2, 4], 10).amounts).toEqual(['1', '3', '6']);
    expect(byWeights(['0.5', '0.25', '0.25'], 3).amounts).toEqual(['1', '1', '1']);
  });

  test('where as much was cut off of several: more points first, then the id or the name', () => {
    // 0.5 and 1.5: the second has more points
    expect(byWeights([1, 3], 2).amounts).toEqual(['0', '2']);
    expect(byWeights([1, 3, 1], 3).amounts).toEqual(['1', '2', '0']);
    expect(byWeights([3, 3], 1).amounts).toEqual(['1', '0']);
    expect(byWeights([3, 3], 1, {}, ['Xã B', 'Xã A']).amounts).toEqual(['0', '1']);
    const sharing = ['2', '10', '1'].map((id) => ({
      subject: 'Tân Lập',
      id,
      figures: { 'project-points': 1 },
    }));
    const shared = allocateByCoefficients(allocationRules()['39-2021'], sharing, { value: 4, unit: 'VND' });
    expect(shared.allocations.map(({ id, amount }) => [id, shown(amount)])).toEqual([
      ['2', '1'],
      ['10', '1'],
      ['1', '2'],
    ]);
    expect(Object.keys(byWeights([1], 1).allocations[0]!)).not.toContain('id');
  });

  test('a place without points gets nothing, of which nothing is cut off', () => {
    const { allocations } = byWeights([0, 1, 2], 2);
    expect(allocations.map(({ status, amount }) => [status, shown(amount)])).toEqual([
      ['no-points', '0'],
      ['allocated', '1'],
      ['allocated', '1'],
    ]);
    expect(explain(allocations[0]!, 'vi').split('\n')[0]).toBe('Xã A: 0 điểm, không được phân bổ.');
    expect(explain(allocations[0]!, 'en').split('\n')[0]).toBe('Xã A: 0 points, gets nothing.');
  });

  test('nothing to allocate is nothing for each; no points at all is refused', () => {
    expect(byWeights([1, 2], 0).amounts).toEqual(['0', '0']);
    const none = byWeights([0, 0], 5);
    expect(none).toMatchObject({
      totalPoints: { value: '0' },
      perPoint: { code: 'zero-denominator' },
      amounts: { code: 'zero-denominator' },
    });
    expect(none.allocations[1]).toMatchObject({
      status: 'no-points',
      points: { value: '0' },
      sharePercent: { code: 'zero-denominator' },
      exactAmount: { code: 'zero-denominator' },
      amount: { code: 'zero-denominator' },
      rounding: { code: 'zero-denominator' },
    });
    expect(explain(none, 'vi').split('\n')[0]).toMatch(
      /^Không phân bổ được 5 đồng cho 2 đơn vị: tổng số điểm bằng 0/,
    );
    expect(explain(none, 'en').split('\n')[0]).toMatch(
      /^5 VND cannot be allocated \(places: 2\): there are no points/,
    );
    expect(explain(none.allocations[0]!, 'en').split('\n')[0]).toBe('Xã A: 0 points, gets nothing.');
  });

  test('amounts beyond what a double holds are exact', () => {
    const large = '999999999999999999999999999999999';
    const { amounts, total } = byWeights(['0.1', '0.2', '333333333333333333333333333333.7'], large);
    const sum = (amounts as readonly string[]).reduce((before, one) => before + BigInt(one), 0n);
    expect([String(sum), total.value]).toEqual([large, large]);
  });

  test('coefficients with decimals, products and limits, at a glance and closely, give the same', () => {
    const formula: PointsFormula = {
      kind: 'product',
      factors: [
        {
          kind: 'sum',
          terms: [
            { kind: 'number', value: '0.5' },
            { kind: 'per-count', figureId: 'n', coefficient: '0.125', atMost: '2.5' },
            { kind: 'per-count', figureId: 'n', coefficient: 2 },
          ],
        },
        {
          kind: 'by-class',
          id: 'c',
          name: text('Loại'),
          coefficients: [
            { id: 'a', name: text('A'), coefficient: '1.25' },
            { id: 'b', name: text('B'), coefficient: 3 },
            { id: 'x', name: text('X'), excluded: text('không') },
          ],
        },
      ],
    };
    const own = ruleOf(formula, { figures: [{ id: 'n', name: text('Số'), unit: 'village' }] });
    const places: readonly PlaceToAllocate[] = [
      { subject: 'P', classifications: ['a'], figures: { n: 1 } },
      { subject: 'Q', classifications: ['b', 'a'], figures: { n: '3' } },
      { subject: 'R', classifications: ['b', 'x'], figures: { n: 4 } },
      { subject: 'S', classifications: ['b'], figures: { n: 0 } },
    ];
    // (0.5 + 0.125 + 2) × 1.25; (0.5 + 0.3125 + 6) × 3; nothing; 0.5 × 3
    const points = ['3.28125', '20.4375', '0', '1.5'];
    const fast = allocateByCoefficients(own, places, { value: 1000, unit: 'VND' });
    // A bilingual name asks for a closer look.
    const closely = allocateByCoefficients(own, [{ ...places[0]!, subject: text('P') }, ...places.slice(1)], {
      value: 1000,
      unit: 'VND',
    });
    for (const result of [fast, closely]) {
      expect(result.allocations.map((one) => one.points.value)).toEqual(points);
      expect(result.amounts).toEqual(['130', '810', '0', '60']);
      expect(result.allocations.map(({ status }) => status)).toEqual([
        'allocated',
        'allocated',
        'excluded',
        'allocated',
      ]);
    }
    expect(fast.allocations.slice(1).map((one) => explain(one, 'en'))).toEqual(
      closely.allocations.slice(1).map((one) => explain(one, 'en')),
    );
  });

  test('what is too large for a glance is read closely', () => {
    const own = ruleOf(
      { kind: 'per-count', figureId: 'n', coefficient: '1234567.1234567' },
      { figures: [{ id: 'n', name: text('Số'), unit: 'village' }] },
    );
    const { totalPoints } = allocateByCoefficients(
      own,
      [{ subject: 'A', figures: { n: 9007199254740991 } }],
      { value: 1, unit: 'VND' },
    );
    expect(totalPoints.value).toBe('11119992074326917268679.1035897');
  });
});

describe('the explanation', () => {
  test('a commune can check its line', () => {
    const { allocations } = allocateByCoefficients(rule, three, billion, { roundTo: 'millionVND' });
    expect(explain(allocations[0]!, 'vi').split('\n')).toEqual([
      'Xã A: 57 điểm, được phân bổ 5,089 tỷ đồng.',
      '  10 tỷ đồng × 57 điểm ÷ 112 điểm ≈ 5,0893 tỷ đồng',
      '  Căn cứ: Quyết định số 16/2026/QĐ-TTg ngày 15/4/2026 của Thủ tướng Chính phủ (dẫn theo vietnam.vn).',
      '  Tổng điểm: 57 điểm.',
      '    50 + 7 = 57 điểm',
      '    Đối tượng xã: xã biên giới, hệ số 50. Cũng thuộc: xã khu vực II; chỉ áp dụng hệ số cao nhất.',
      '    Số thôn đặc biệt khó khăn: 7 thôn, hệ số 1.',
      '      7 thôn × 1 = 7 điểm',
      '  Làm tròn xuống 5,089 tỷ đồng.',
    ]);
    expect(explain(allocations[1]!, 'en').split('\n')).toEqual([
      'Xã B: 30 points, gets 2.679 billion VND.',
      '  10 billion VND × 30 points ÷ 112 points ≈ 2.6786 billion VND',
      '  Source: Decision 16/2026/QĐ-TTg of 2026-04-15 (as quoted by vietnam.vn).',
      '  All points: 30 points.',
      '    30 + 0 = 30 points',
      '    Communes: area I commune, coefficient 30.',
      '    Extremely difficult villages: 0 villages, coefficient 1.',
      '      0 villages × 1 = 0 points',
      '  Rounded down to 2.678 billion VND, and 1 million VND more: what rounding left (1 × 1 million VND) goes to the places of which most was cut off.',
      '    2.678 billion VND + 1 million VND = 2.679 billion VND',
    ]);
    expect(explain(allocations[1]!, 'vi').split('\n')[8]).toBe(
      '  Làm tròn xuống 2,678 tỷ đồng, cộng thêm 1 triệu đồng: phần còn lại sau làm tròn (1 × 1 triệu đồng) chia cho các đơn vị có phần lẻ bị cắt lớn nhất.',
    );
  });

  test('the whole, with whose capital it is, and each place below', () => {
    const subject = { vi: 'Vốn năm 2026', en: 'Capital of 2026' };
    const result = allocateByCoefficients(rule, three, billion, { subject });
    expect(result.subject).toEqual(subject);
    const lines = explain(result, 'vi').split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Vốn năm 2026: phân bổ 10 tỷ đồng cho 3 đơn vị; tổng số 112 điểm, bình quân 89,29 triệu đồng/điểm (vốn ngân sách trung ương giai đoạn 2026-2030 của Chương trình mục tiêu quốc gia giai đoạn 2026-2035).',
      '  10 tỷ đồng ÷ 112 điểm ≈ 0,0893 tỷ đồng/điểm',
      '  Căn cứ: Quyết định số 16/2026/QĐ-TTg ngày 15/4/2026 của Thủ tướng Chính phủ (dẫn theo vietnam.vn).',
    ]);
    expect(lines.filter((line) => /^ {2}Xã/.test(line))).toEqual([
      '  Xã A: 57 điểm, được phân bổ 5,089285714 tỷ đồng.',
      '  Xã B: 30 điểm, được phân bổ 2,678571429 tỷ đồng.',
      '  Xã C: 25 điểm, được phân bổ 2,232142857 tỷ đồng.',
    ]);
    expect(lines.filter((line) => line.startsWith('  Lưu ý: '))).toHaveLength(2);
  });

  test('bands, names, counts, limits, products and readings are told', () => {
    const { allocations, explanation } = allocateByCoefficients(
      allocationRules()['07-2022-capital-of-2022-2025'],
      [
        {
          subject: 'Hà Giang',
          figures: {
            'below-15': 10,
            'safe-zone': 1,
            'from-15-to-18': 5,
            recognised: 20,
            'extremely-difficult': 99,
            communes: 36,
            'districts-to-recognise': 3,
            'central-support-rate': 80,
          },
        },
      ],
      { value: 168, unit: 'millionVND' },
    );
    expect(explanation.steps?.[0]?.say.en).toBe('The text is read so: {reading}.');
    const said = explain(allocations[0]!, 'en').split('\n');
    expect(said.filter((line) => !line.includes('Source'))).toEqual([
      'Hà Giang: 148 points, gets 168 million VND.',
      '  168 million VND × 148 points ÷ 148 points = 168 million VND',
      '  All points: 148 points.',
      '    90 + 40 + 18 = 148 points',
      '    Commune below 15 criteria: 10, coefficient 5.',
      '      10 × 5 = 50 points',
      '    Safe-zone commune not yet recognised: 1, coefficient 5.',
      '      1 × 5 = 5 points',
      '    Commune with 15 to 18 criteria: 5, coefficient 3.',
      '      5 × 3 = 15 points',
      '    Recognised commune: 20, coefficient 1.',
      '      20 × 1 = 20 points',
      '    Districts to be recognised, poor districts not among them: 3 districts, of which 2 districts count, coefficient 20.',
      '      2 districts × 20 = 40 points',
      '    Priority by the number of communes: 18 points.',
      '      0.5 × 36 = 18 points',
      '      Priority of the province: Mountain or Central Highlands province (named in the rule), coefficient 0.5.',
      '      Communes of the province that have a coefficient: 36 communes, coefficient 1.',
      '        36 communes × 1 = 36 points',
    ]);
    expect(said.filter((line) => line.includes('Article 5, clause 2, point a'))).toHaveLength(1);
    const banded = allocateByCoefficients(
      allocationRules()['02-2022-4.3'],
      [
        {
          subject: 'Tỉnh A',
          figures: {
            'poor-near-poor-rate': '7.95',
            'poor-near-poor-households': 20000,
            'labour-force': 300000,
          },
        },
      ],
      { value: 1, unit: 'billionVND' },
    );
    expect(explain(banded.allocations[0]!, 'vi')).toContain(
      'Tổng tỷ lệ hộ nghèo và hộ cận nghèo của tỉnh: 7,95%, thuộc mức “dưới 8%”, hệ số 0,4.',
    );
    const excluded = allocateByCoefficients(
      allocationRules()['07-2022-capital-of-2022-2025'],
      [
        {
          subject: 'Hà Nội',
          classifications: ['recognised'],
          figures: { communes: 1, 'districts-to-recognise': 0, 'central-support-rate': 0 },
        },
      ],
      { value: 1, unit: 'billionVND' },
    );
    expect(explain(excluded.allocations[0]!, 'en')).toContain(
      'Priority of the province: 0%, within “Province that gives to the central budget”, gets nothing: the central budget does not support it.',
    );
  });

  test('sums of numbers alone, and of one thing, are told without empty steps', () => {
    const own = ruleOf({
      kind: 'product',
      factors: [
        {
          kind: 'sum',
          terms: [
            { kind: 'number', value: 1 },
            { kind: 'number', value: '0.5' },
          ],
        },
        { kind: 'sum', terms: [{ kind: 'number', value: 2 }] },
      ],
    });
    const { allocations } = allocateByCoefficients(own, [{ subject: 'A' }], { value: 1, unit: 'VND' });
    expect(explain(allocations[0]!, 'vi').split('\n')).toEqual([
      'A: 3 điểm, được phân bổ 1 đồng.',
      '  1 đồng × 3 điểm ÷ 3 điểm = 1 đồng',
      '  Căn cứ: Nghị quyết của tỉnh (theo nguồn thứ cấp).',
      '  Cộng, nhân các hệ số: 3 điểm.',
      '    1,5 × 2 = 3 điểm',
      '    Cộng, nhân các hệ số: 1,5 điểm.',
      '      1 + 0,5 = 1,5 điểm',
    ]);
  });
});

describe('counterpart', () => {
  const figures = {
    'poor-near-poor-rate': 20,
    'poor-near-poor-households': 30000,
    'poor-districts': 1,
    'coastal-island-communes': 0,
    communes: 120,
  };
  const at = (own: Partial<PlaceToAllocate>) =>
    allocateByCoefficients(allocationRules()['02-2022-2'], [{ subject: 'Tỉnh A', figures, ...own }], {
      value: 100,
      unit: 'billionVND',
    }).allocations[0]!;

  test.each([
    ['70 or more', { supportPercent: 70 }, '3000000000'],
    ['50 to under 70', { supportPercent: '69.99' }, '10000000000'],
    ['under 50', { supportPercent: { value: 49, unit: 'percent' } }, '15000000000'],
    ['named', { province: 'Quảng Ngãi', supportPercent: 80 }, '15000000000'],
    ['without its share of support', { province: 'Lào Cai' }, 'missing-input'],
  ] as const)('%s', (_, own, required) => {
    expect(shown(at(own).counterpart!.required)).toBe(required);
  });

  test('is told with the line, and left out where nothing was said or the rule has none', () => {
    expect(explain(at({ supportPercent: 70 }), 'vi')).toContain(
      '  Tỉnh A: vốn đối ứng tối thiểu của ngân sách địa phương là 3 tỷ đồng',
    );
    expect(Object.keys(at({}))).not.toContain('counterpart');
    const own = ruleOf({ kind: 'number', value: 1 });
    const [line] = allocateByCoefficients(own, [{ subject: 'A', supportPercent: 70 }], billion).allocations;
    expect(Object.keys(line!)).not.toContain('counterpart');
    const [none] = allocateByCoefficients(
      allocationRules()['39-2021'],
      [{ subject: 'A', supportPercent: 70, figures: { 'project-points': 0 } }],
      billion,
    ).allocations;
    expect(Object.keys(none!)).not.toContain('counterpart');
  });
});

describe('what is taken for granted, and what must be known', () => {
  const figures = {
    'poor-near-poor-rate': 20,
    'poor-near-poor-households': 30000,
    'poor-districts': 1,
    'coastal-island-communes': 0,
    communes: 120,
  };
  const notes = (options: AllocationOptions) => {
    const places = [{ subject: 'Tỉnh A', figures }];
    return allocateByCoefficients(allocationRules()['02-2022-2'], places, billion, options);
  };

  test('by what figures are counted, and what divides the whole before', () => {
    const { assumptions, warnings } = notes({});
    const review = 'the review of poor and near-poor households of 2021 by the standard of 2022-2025';
    expect(assumptions.map(({ code, text: said }) => [code, said.en])).toEqual([
      [
        'counted-as-ruled',
        `The figures are those by which the rule counts: Poor and near-poor rate of the province: ${review}; Poor and near-poor households of the province: ${review}; Commune-level units of the province: decisions up to 31 December 2020.`,
      ],
      [
        'amount-for-places',
        'The amount is what is for the places, after the whole was divided: central agencies at most 15%; provinces at least 85%.',
      ],
    ]);
    expect(assumptions[1]!.text.vi).toBe(
      'Số vốn là phần dành cho các đơn vị được phân bổ, sau khi chia: bộ, cơ quan trung ương tối đa 15%; địa phương tối thiểu 85%.',
    );
    expect(warnings).toEqual([]);
  });

  test('the day that the rule freezes', () => {
    const same = notes({ asOf: '2020-12-31' });
    expect(same.assumptions[0]!.text.en).not.toContain('Commune-level');
    expect(same.warnings).toEqual([]);
    const other = notes({ asOf: '2021-12-31' });
    expect(other.warnings).toEqual([
      {
        code: 'counted-on-another-day',
        text: {
          vi: 'Số đơn vị hành chính cấp xã của tỉnh: quy định tính đến ngày 31/12/2020, số liệu đưa vào tính đến ngày 31/12/2021.',
          en: 'Commune-level units of the province: the rule counts up to 2020-12-31, the figures given up to 2021-12-31.',
        },
      },
    ]);
  });
});

describe('bad input', () => {
  const problems = (places: unknown, amount: unknown = billion, options: unknown = {}) =>
    problemsOf(() => allocateByCoefficients(rule, places as never, amount as never, options as never));

  test('all rows at once, by their paths', () => {
    expect(
      problems(
        [
          commune('A', ['area-9']),
          commune('B', []),
          { subject: 'C', figures: { [VILLAGES]: 1 } },
          commune('A', ['other'], -1),
          commune('A', ['other'], 1.5),
          { subject: 'D', classifications: ['other'] },
          { subject: 'E', classifications: ['other'], figures: { villages: 1, [VILLAGES]: 0 } },
          { subject: 'F', classifications: ['other'], figures: { border: 2, [VILLAGES]: 0 } },
          {
            subject: 'G',
            figures: { border: 2, [VILLAGES]: 0, 'area-3': 1, 'safe-zone': 0, island: 0, 'special-zone': 0 },
          },
          {
            subject: 'H',
            classifications: ['other'],
            figures: { [VILLAGES]: { value: 1, unit: 'commune' } },
          },
          { subject: 'I', classifications: ['other'], figures: { [VILLAGES]: 0 }, province: 'Atlantis' },
        ],
        { value: '0.5', unit: 'VND' },
        { reading: 'other' },
      ),
    ).toEqual([
      ['too-small', `places.3.figures.${VILLAGES}`],
      ['duplicate', 'places.3.subject'],
      ['duplicate', 'places.4.subject'],
      ['no-such-member', 'places.10.province'],
      ['no-such-member', 'places.0.classifications.0'],
      ['missing', 'places.1.classifications'],
      ['missing', 'places.2.classifications'],
      ['not-whole', `places.4.figures.${VILLAGES}`],
      ['missing', `places.5.figures.${VILLAGES}`],
      ['no-such-member', 'places.6.figures.villages'],
      ['contradiction', 'places.7.classifications'],
      ['missing', 'places.8.figures.area-2'],
      ['missing', 'places.8.figures.area-1'],
      ['missing', 'places.8.figures.other'],
      ['unit-mismatch', `places.9.figures.${VILLAGES}.unit`],
      ['not-whole', 'amount.value'],
      ['no-such-member', 'options.reading'],
    ]);
  });

  test('amounts and options beside places that are read at a glance', () => {
    expect(problems(three, { value: '10.5', unit: 'VND' })).toEqual([['not-whole', 'amount.value']]);
    expect(problems(three, { value: 1, unit: 'VND' }, { roundTo: 'millionVND' })).toEqual([
      ['not-whole', 'amount.value'],
    ]);
    expect(problems(three, { value: '1.5', unit: 'millionVND' })).toEqual([]);
    expect(problems(three, { value: -1, unit: 'VND' })).toEqual([['too-small', 'amount.value']]);
    expect(problems(three, billion, { reading: 'printd' })).toEqual([['no-such-member', 'options.reading']]);
    expect(problems(three, billion, { reading: 'printed' })).toEqual([]);
    expect(problems(three, billion, null)).toEqual([['wrong-type', 'options']]);
    expect(problems(three, billion, { unit: 'VND' })).toEqual([['unknown-key', 'options.unit']]);
    expect(problems(three, undefined)).toEqual([]);
    expect(problems(three, 5)).toEqual([['wrong-type', 'amount']]);
  });

  test('places that are none', () => {
    expect(problems([])).toEqual([['too-short', 'places']]);
    expect(problems(null)).toEqual([['wrong-type', 'places']]);
    expect(problems([null])).toEqual([['wrong-type', 'places.0']]);
    expect(problems([{ ...three[0], name: 'A' }])).toEqual([['unknown-key', 'places.0.name']]);
    expect(problems([{ ...three[0], subject: ' ' }])).toEqual([['bad-format', 'places.0.subject']]);
    expect(problems([{ ...three[0], id: '' }])).toEqual([['too-short', 'places.0.id']]);
    expect(problems([{ ...three[0], subject: '' }])).toEqual([['too-short', 'places.0.subject']]);
    expect(problems([{ ...three[0], subject: 'x'.repeat(2001) }])).toEqual([
      ['too-long', 'places.0.subject'],
    ]);
    expect(problems([{ ...three[0], '': 1 }])).toEqual([['unknown-key', 'places.0.']]);
    expect(problems([commune('A', ['other']), commune('B', ['other', ''])])).toEqual([
      ['too-short', 'places.1.classifications.1'],
    ]);
    expect(problems([{ ...three[0], figures: { [VILLAGES]: 0, '': 1 } }])).toEqual([
      ['no-such-member', 'places.0.figures.'],
    ]);
    for (const subject of ['Ứng Hòa', 'Đồng Văn', '10', '“Xã”', '西', '\u3000A'])
      expect(problems([{ ...three[0], subject }])).toEqual([]);
    expect(problems([{ ...three[0], figures: [] }])).toEqual([['wrong-type', 'places.0.figures']]);
    expect(problems([three[0], { ...three[1], id: 'Xã A' }])).toEqual([['duplicate', 'places.1.id']]);
    const throwing = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('no');
        },
      },
    );
    expect(problems([throwing]).map(([code]) => code)).toEqual(['wrong-type']);
    const reading = Object.defineProperty({}, 'reading', {
      get: () => {
        throw new Error('no');
      },
      enumerable: true,
    });
    expect(problems(three, billion, reading)).toEqual([['wrong-type', 'options.reading']]);
  });

  test('figures by which places are classed', () => {
    const own = ruleOf(
      {
        kind: 'by-class',
        id: 'rate',
        name: { vi: 'Tỷ lệ', en: 'Rate' },
        figureId: 'rate',
        coefficients: [
          { id: 'low', name: text('thấp'), coefficient: 1, moreThan: 0, lessThan: 10 },
          { id: 'high', name: text('cao'), coefficient: 2, atLeast: 10, atMost: 20 },
          { id: 'any', name: text('khác'), coefficient: 5 },
        ],
      },
      { figures: [{ id: 'rate', name: text('Tỷ lệ'), unit: 'percent', fractions: 'allowed' }] },
    );
    const points = (rate: number | string) =>
      allocateByCoefficients(own, [{ subject: 'A', figures: { rate } }], billion).totalPoints.value;
    expect(['0.01', '9.99', 10, 20].map(points)).toEqual(['1', '1', '2', '2']);
    expect(problemsOf(() => points(0))).toEqual([['no-such-member', 'places.0.figures.rate']]);
    expect(problemsOf(() => points('20.01'))).toEqual([['no-such-member', 'places.0.figures.rate']]);
    expect(problemsOf(() => points('100.01'))).toEqual([['too-large', 'places.0.figures.rate']]);
    expect(problemsOf(() => allocateByCoefficients(own, [{ subject: 'A' }], billion))).toEqual([
      ['missing', 'places.0.figures.rate'],
    ]);
    expect(saidOf(() => points(0), 'vi')).toBe(
      'places[0].figures.rate: không có 0 trong các mức của tiêu chí: Tỷ lệ',
    );
    const said = allocateByCoefficients(
      own,
      [{ subject: 'A', classifications: ['any'], figures: { rate: 5 } }],
      billion,
    );
    expect(said.totalPoints.value).toBe('5');
  });

  test('what is said of them', () => {
    expect(saidOf(() => allocateByCoefficients(rule, [commune('A', ['boder'])], billion), 'en')).toBe(
      'places[0].classifications[0]: there is no boder in the classes of the rule; did you mean “border”?',
    );
    expect(saidOf(() => allocateByCoefficients(rule, [commune('A', [])], billion), 'vi')).toBe(
      'places[0].classifications: còn thiếu; cần area-3, safe-zone, border, island, special-zone, area-2, area-1, other',
    );
  });
});

describe('rules of one’s own', () => {
  const name = text('Tên');
  const base = {
    id: 'own',
    title: name,
    citation: { source: { kind: 'publication', title: 'Nghị quyết' }, provenance: 'secondary' },
    figures: [{ id: 'n', name, unit: 'village' }],
  } as const;
  const problems = (pointsFormula: unknown, own: object = {}) =>
    problemsOf(() =>
      defineAllocationRule({ ...base, readings: [{ id: 'r', name, pointsFormula }], ...own } as never),
    );
  const classed = (...coefficients: unknown[]) => ({ kind: 'by-class', id: 'c', name, coefficients });

  test('ids are unique, figures are known, classes have one of coefficient and exclusion', () => {
    expect(problems({ kind: 'per-count', figureId: 'm', coefficient: 1 })).toEqual([
      ['no-such-member', 'readings.0.pointsFormula.figureId'],
    ]);
    expect(
      problems(
        {
          kind: 'sum',
          terms: [
            classed(
              { id: 'n', name, coefficient: 1 },
              { id: 'a', name },
              { id: 'a', name, coefficient: 1, excluded: name },
            ),
            { kind: 'product', factors: [classed({ id: 'b', name, coefficient: 1, atLeast: 2 })] },
            {
              ...classed({ id: 'd', name, coefficient: 1, atLeast: 2, lessThan: 1 }),
              id: 'e',
              figureId: 'n',
            },
          ],
        },
        { figures: [...base.figures, ...base.figures] },
      ),
    ).toEqual([
      ['duplicate', 'figures.1.id'],
      ['duplicate', 'readings.0.pointsFormula.terms.1.factors.0.id'],
      ['duplicate', 'readings.0.pointsFormula.terms.0.coefficients.0.id'],
      ['duplicate', 'readings.0.pointsFormula.terms.0.coefficients.2.id'],
      ['contradiction', 'readings.0.pointsFormula.terms.0.coefficients.1.coefficient'],
      ['contradiction', 'readings.0.pointsFormula.terms.0.coefficients.2.coefficient'],
      ['contradiction', 'readings.0.pointsFormula.terms.1.factors.0.coefficients.0'],
      ['contradiction', 'readings.0.pointsFormula.terms.2.coefficients.0'],
    ]);
    const reading = { id: 'r', name, pointsFormula: { kind: 'number', value: 1 } };
    expect(problems(undefined, { readings: [reading, reading] })).toEqual([['duplicate', 'readings.1.id']]);
    expect(problems({ kind: 'number', value: -1 })).toEqual([
      ['too-small', 'readings.0.pointsFormula.value'],
    ]);
    expect(problems({ kind: 'sum', terms: [] })).toEqual([['too-short', 'readings.0.pointsFormula.terms']]);
  });

  test('limits that meet do not cross', () => {
    const within = (limits: object) =>
      problems({ ...classed({ id: 'a', name, coefficient: 1, ...limits }), figureId: 'n' });
    expect(within({ atLeast: 2, atMost: 2 })).toEqual([]);
    expect(within({ moreThan: 3, atMost: 2 })).toEqual([
      ['contradiction', 'readings.0.pointsFormula.coefficients.0'],
    ]);
    expect(within({ atMost: 2 })).toEqual([]);
    expect(problems(classed({ id: 'a', name, coefficient: 1, lessThan: 2 }))).toEqual([
      ['contradiction', 'readings.0.pointsFormula.coefficients.0'],
    ]);
  });

  test('a rule that nobody checked is checked when it is used', () => {
    const own = {
      ...base,
      kind: 'allocation-rule',
      readings: [{ id: 'r', name, pointsFormula: { kind: 'number', value: 1 } }],
    } as const;
    expect(allocateByCoefficients(own, [{ subject: 'A' }], billion).amounts).toEqual(['10000000000']);
    expect(problemsOf(() => allocateByCoefficients({ ...own, id: '' }, [{ subject: 'A' }], billion))).toEqual(
      [['too-short', 'rule.id']],
    );
    expect(problemsOf(() => allocateByCoefficients(null as never, [{ subject: 'A' }], billion))).toEqual([
      ['wrong-type', 'rule'],
    ]);
  });

  test('a reading that needs another class is refused, too', () => {
    const readings = ['a', 'b'].map((id): AllocationRule['readings'][number] => ({
      id,
      name,
      pointsFormula: { kind: 'by-class', id, name, coefficients: [{ id, name, coefficient: 1 }] },
    }));
    const own = defineAllocationRule({ ...base, figures: [], readings });
    const { otherReadings } = allocateByCoefficients(
      own,
      [{ subject: 'A', classifications: ['a'] }],
      billion,
    );
    expect(otherReadings[0]!.amounts).toMatchObject({
      code: 'missing-input',
      reason: { vi: 'thiếu số liệu về nhóm đối tượng', en: 'it needs the classes' },
    });
    const none = allocateByCoefficients(
      defineAllocationRule({
        ...base,
        readings: [
          { id: 'one', name, pointsFormula: { kind: 'number', value: 1 } },
          { id: 'none', name, pointsFormula: { kind: 'per-count', figureId: 'n', coefficient: 0 } },
        ],
      }),
      [{ subject: 'A', figures: { n: 1 } }],
      billion,
    );
    expect(none.otherReadings[0]!.amounts).toMatchObject({ code: 'zero-denominator' });
    expect(none.warnings).toEqual([]);
  });

  test('a class that gets nothing comes before all others, wherever it stands', () => {
    const own = ruleOf({
      kind: 'by-class',
      id: 'c',
      name,
      coefficients: [
        { id: 'x', name, excluded: text('đã có vốn khác') },
        { id: 'a', name, coefficient: 2 },
        { id: 'y', name, excluded: text('không thuộc đối tượng') },
      ],
    });
    for (const subject of ['A', text('A')]) {
      const { amounts, allocations } = allocateByCoefficients(
        own,
        [
          { subject, classifications: ['a', 'y', 'x'] },
          { subject: 'B', classifications: ['a'] },
        ],
        billion,
      );
      expect(amounts).toEqual(['0', '10000000000']);
      expect(allocations[0]!.status).toBe('excluded');
      expect(explain(allocations[0]!, 'vi')).toContain('không phân bổ: đã có vốn khác.');
    }
  });

  test('a place that is excluded has no points at all, whatever it counts', () => {
    const own = ruleOf(
      {
        kind: 'sum',
        terms: [
          {
            kind: 'by-class',
            id: 'c',
            name,
            coefficients: [
              { id: 'a', name, coefficient: 2 },
              { id: 'x', name, excluded: text('đã có vốn khác') },
            ],
          },
          { kind: 'per-count', figureId: 'n', coefficient: 1 },
        ],
      },
      { figures: [...base.figures] },
    );
    for (const subject of ['A', text('A')]) {
      const { totalPoints } = allocateByCoefficients(
        own,
        [
          { subject, classifications: ['x'], figures: { n: 5 } },
          { subject: 'B', classifications: ['a'], figures: { n: 1 } },
        ],
        billion,
      );
      expect(totalPoints.value).toBe('3');
    }
  });

  test('a place is named however its letters are composed, with or without the word for its level', () => {
    for (const subject of ['Huyện Lý Sơn'.normalize('NFD'), 'LÝ SƠN', ' lý sơn '])
      expect(
        allocateByCoefficients(allocationRules()['02-2022-1-communes'], [{ subject }], billion).totalPoints
          .value,
      ).toBe('3');
  });

  test('objects without a prototype are read closely, and give the same', () => {
    const bare = <T extends object>(one: T): T => Object.assign(Object.create(null) as T, one);
    const [first, ...others] = three as [PlaceToAllocate, ...PlaceToAllocate[]];
    const amounts = ['5089285714', '2678571429', '2232142857'];
    for (const own of [bare(first), { ...first, figures: bare({ [VILLAGES]: 7 }) }])
      expect(allocateByCoefficients(rule, [own, ...others], billion).amounts).toEqual(amounts);
    expect(allocateByCoefficients(rule, three, billion).amounts).toEqual(amounts);
  });

  test('of objects of a class and of what inherits its members nothing is read at a glance', () => {
    class Place {
      readonly subject = 'Xã A';
      readonly classifications = ['border'];
      readonly figures = { [VILLAGES]: 7 };
    }
    const said = (place: unknown) =>
      problemsOf(() => allocateByCoefficients(rule, [place] as never, billion)).map(([code]) => code);
    expect(said(new Place())).toContain('wrong-type');
    expect(said(Object.create(new Place()))).toContain('wrong-type');
    expect(
      said(Object.create({ subject: 'Xã A', classifications: ['border'], figures: { [VILLAGES]: 7 } })),
    ).toContain('wrong-type');
    expect(said({ ...three[0], figures: Object.create({ [VILLAGES]: 7 }) as object })).toContain(
      'wrong-type',
    );
    expect(said(null)).toContain('wrong-type');
  });

  test('per cent as a count, and figures as text, are read at a glance like numbers', () => {
    const own = ruleOf(
      { kind: 'per-count', figureId: 'p', coefficient: 1 },
      { figures: [{ id: 'p', name, unit: 'percent' }] },
    );
    const at = (p: unknown) =>
      allocateByCoefficients(own, [{ subject: 'A', figures: { p: p as string } }], billion).totalPoints.value;
    expect([100, '100', '007', '12345678901'.slice(0, 2), { value: '7', unit: 'percent' }].map(at)).toEqual([
      '100',
      '100',
      '7',
      '12',
      '7',
    ]);
    expect(problemsOf(() => at(101))).toEqual([['too-large', 'places.0.figures.p']]);
    expect(problemsOf(() => at('1,5'))).toEqual([['bad-format', 'places.0.figures.p']]);
  });

  test('of classes with the same coefficient the first counts', () => {
    const own = ruleOf({
      kind: 'by-class',
      id: 'c',
      name,
      coefficients: [
        { id: 'a', name: text('một'), coefficient: 2 },
        { id: 'b', name: text('hai'), coefficient: '2.0' },
        { id: 'c1', name: text('ba'), coefficient: 1 },
      ],
    });
    for (const subject of ['A', text('A')]) {
      const { allocations } = allocateByCoefficients(
        own,
        [{ subject, classifications: ['c1', 'b', 'a'] }],
        billion,
      );
      expect(explain(allocations[0]!, 'vi')).toContain('Tên: một, hệ số 2. Cũng thuộc: hai; ba;');
    }
  });
});
