import { describe, expect, test } from 'vitest';
import { problemsInFull } from './shown.js';

const level = { kind: 'level', unit: 'commune', direction: 'at-least', target: { value: 54, year: 2025 } };
const share = { kind: 'share', unit: 'commune', of: 'xã', direction: 'at-least', target: { value: 50 } };
const floor = { kind: 'floor', unit: 'criterion', countedIn: 'commune', target: { value: 15 } };
const added = { kind: 'count-added', unit: 'commune', target: { added: 5, year: 2025 } };
const multiple = { kind: 'multiple', unit: 'VND', baseline: { value: 5 }, target: { times: 2 } };
const ratio = {
  kind: 'ratio',
  unit: 'VND',
  comparedName: 'cả nước',
  direction: 'at-least',
  target: { times: 2 },
};
const change = { kind: 'yearly-change', target: { value: -2, year: 2025 } };
const done = { kind: 'completion', deadlines: [{ setBy: 'tỉnh', date: '2023-12-31' }] };
const all = {
  year: 2023,
  value: 1,
  numerator: 1,
  denominator: 1,
  added: 1,
  change: 1,
  comparedWith: 1,
  below: 1,
  places: [{ place: 'A', value: 1 }],
  groups: [{ subject: 'A', change: 1 }],
  metOn: '2023-12-31',
  standardError: 1,
};

describe('what an observation says that its target does not take', () => {
  test.each([
    ['level', { ...level, unit: 'criterion/commune' }, ['value', 'places', 'standardError']],
    ['share', share, ['value', 'numerator', 'denominator', 'standardError']],
    ['floor', floor, ['below', 'places']],
    ['count-added', added, ['value', 'added']],
    ['multiple', multiple, ['value', 'standardError']],
    ['ratio', ratio, ['value', 'comparedWith']],
    ['yearly-change', change, ['value', 'change', 'groups', 'standardError']],
    ['completion', done, ['value', 'metOn']],
  ] as const)('%s', (_kind, target, taken) => {
    const foreign = problemsInFull(target, [all]).flatMap(
      (line) => /(?:khóa không hợp lệ|unknown key): (\w+)/.exec(line)?.slice(1) ?? [],
    );
    const expected = Object.keys(all).filter((key) => key !== 'year' && !taken.includes(key as never));
    expect(foreign).toEqual([...expected, ...expected]);
  });

  test('in words', () => {
    expect(problemsInFull(done, [all]).slice(0, 1)).toMatchInlineSnapshot(`
      [
        "observations[0].numerator: khóa không hợp lệ: numerator",
      ]
    `);
    expect(problemsInFull(level, [{ year: 2023 }])).toMatchInlineSnapshot(`
      [
        "observations[0].value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)",
        "observations[0].value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)",
      ]
    `);
    expect(problemsInFull(share, [{ year: 2023, denominator: 5 }])).toMatchInlineSnapshot(`
      [
        "observations[0].value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)",
        "observations[0].value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)",
      ]
    `);
    expect(problemsInFull(added, [{ year: 2023 }])).toMatchInlineSnapshot(`
      [
        "observations[0].added: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)",
        "observations[0].added: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)",
      ]
    `);
  });
});

type Case = readonly [what: string, target: unknown, observations?: unknown, options?: unknown];

/** What is said of each case, below its name. */
const said = (cases: readonly Case[]): string =>
  cases.map(([what, ...input]) => [`# ${what}`, ...problemsInFull(...input)].join('\n')).join('\n');

test('observations that do not agree', () => {
  const found = (what: string, target: object, one: object): Case => [what, target, [{ year: 2023, ...one }]];
  const between = { kind: 'range', lower: '1', upper: '2', unit: 'percent' };
  const groups = [{ subject: { vi: 'A', en: 'A' }, target: { value: -1 } }];
  const start = { baseline: { value: 38 } };
  expect(
    said([
      found('a share and its count', { ...share, denominator: 50 }, { value: 20, numerator: 11 }),
      found('a share, its count and its whole', share, { value: '20.0', numerator: 11, denominator: 50 }),
      found('a share and a count that agree', share, { value: '22.0', numerator: 11, denominator: 50 }),
      found('a share and a count of no whole', share, { value: '99.9', numerator: 3 }),
      found('a count and its whole', { ...share, denominator: 10 }, { numerator: 11 }),
      found('a count beside a range', { ...share, denominator: 10 }, { numerator: 11, value: between }),
      found(
        'a count beside a range that fits',
        { ...share, denominator: 10 },
        { numerator: 9, value: between },
      ),
      found('places below and all', { ...floor, denominator: 10 }, { below: 11 }),
      found('places and their number', { ...floor, denominator: 2 }, { places: [{ place: 'A' }] }),
      found('places and how many are below', floor, { places: [{ place: 'A', value: 1 }], below: 1 }),
      found('places of what is no average', level, { places: [{ place: 'A', value: 1 }] }),
      found('what was added and what there is', { ...added, ...start }, { added: 5, value: 44 }),
      found('what was added and all', { ...added, ...start, denominator: 42 }, { added: 5 }),
      found('what there is and all', { ...added, ...start, denominator: 42 }, { value: 43 }),
      found('what there is, where nobody knows what there was', added, { value: 43 }),
      found('what there is as a range', { ...added, ...start }, { value: { ...between, unit: 'commune' } }),
      found('a figure beside nothing', ratio, { value: 5, comparedWith: 0 }),
      found('a change and a level', change, { change: -1, value: 5 }),
      found(
        'the changes of groups',
        { ...change, groups },
        { groups: [{ subject: 'A', change: -1, value: 5 }, { subject: 'A' }, { subject: 'B', change: 1 }] },
      ),
      found(
        'what is done and the day',
        { ...done, unit: 'house', denominator: 628 },
        { value: 600, metOn: '2023-12-01' },
      ),
      found(
        'the day without a number of all',
        { ...done, unit: 'house' },
        { value: 600, metOn: '2023-12-01' },
      ),
      found('the day and the year', done, { metOn: '2022-12-01' }),
      found('the day and the day of assessment', done, { metOn: '2024-01-01' }),
      ['the last day', done, [{ year: 2023, metOn: '2023-12-31' }]],
      ['the year and the day of assessment', level, [{ year: 2024, value: 1 }]],
      [
        'a year twice',
        level,
        [
          { year: 2022, value: 1 },
          { year: 2023, value: 1 },
          { year: 2022, value: 1 },
        ],
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "# a share and its count
    observations[0].value: mâu thuẫn: 20% không phải là 11 ÷ 50
    observations[0].value: contradiction: 20% is not 11 ÷ 50
    # a share, its count and its whole
    observations[0].value: mâu thuẫn: 20% không phải là 11 ÷ 50
    observations[0].value: contradiction: 20% is not 11 ÷ 50
    # a share and a count that agree
    # a share and a count of no whole
    observations[0].value: mâu thuẫn: không có tổng số nào mà 3 bằng 99,9%
    observations[0].value: contradiction: 3 is 99.9% of no whole number
    # a count and its whole
    observations[0].numerator: số thành phần (11) lớn hơn tổng số (10)
    observations[0].numerator: the part (11) is larger than its whole (10)
    # a count beside a range
    observations[0].numerator: số thành phần (11) lớn hơn tổng số (10)
    observations[0].numerator: the part (11) is larger than its whole (10)
    # a count beside a range that fits
    # places below and all
    observations[0].below: số thành phần (11) lớn hơn tổng số (10)
    observations[0].below: the part (11) is larger than its whole (10)
    # places and their number
    observations[0].places: mâu thuẫn: mục tiêu tính trên 2 đơn vị nhưng danh sách có 1 đơn vị
    observations[0].places: contradiction: the target is about 2 places, but 1 stand in the list
    # places and how many are below
    observations[0].places: mâu thuẫn: chỉ nêu một trong các mục: places, below
    observations[0].places: contradiction: places, below: give one of them
    # places of what is no average
    observations[0].places: khóa không hợp lệ: places
    observations[0].value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    observations[0].places: unknown key: places
    observations[0].value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # what was added and what there is
    observations[0].value: mâu thuẫn: 38 + 5 không bằng 44
    observations[0].value: contradiction: 38 + 5 is not 44
    # what was added and all
    target.target.added: số thành phần (43) lớn hơn tổng số (42)
    target.target.added: the part (43) is larger than its whole (42)
    # what there is and all
    target.target.added: số thành phần (43) lớn hơn tổng số (42)
    target.target.added: the part (43) is larger than its whole (42)
    # what there is, where nobody knows what there was
    observations[0].added: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    observations[0].added: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # what there is as a range
    observations[0].added: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    observations[0].added: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # a figure beside nothing
    observations[0].comparedWith: mâu thuẫn: phải lớn hơn 0
    observations[0].comparedWith: contradiction: it must be above 0
    # a change and a level
    observations[0]: mâu thuẫn: chỉ nêu một trong các mục: change, value
    observations[0]: contradiction: change, value: give one of them
    # the changes of groups
    observations[0].groups[0]: mâu thuẫn: chỉ nêu một trong các mục: change, value
    observations[0].groups[1].change: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    observations[0].groups[2].subject: không có B trong các nhóm của mục tiêu
    observations[0].groups[0]: contradiction: change, value: give one of them
    observations[0].groups[1].change: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    observations[0].groups[2].subject: there is no B in the groups of the target
    # what is done and the day
    observations[0].metOn: mâu thuẫn: hoàn thành ngày 2023-12-01 nhưng mới làm 600/628
    observations[0].metOn: contradiction: met on 2023-12-01, but 600 of 628 are done
    # the day without a number of all
    # the day and the year
    observations[0].metOn: mâu thuẫn: không thuộc năm 2023
    observations[0].metOn: contradiction: it is not in 2023
    # the day and the day of assessment
    observations[0].metOn: không được quá 2023-12-31
    observations[0].metOn: mâu thuẫn: không thuộc năm 2023
    observations[0].metOn: expected 2023-12-31 or less
    observations[0].metOn: contradiction: it is not in 2023
    # the last day
    # the year and the day of assessment
    observations[0].year: không được quá năm 2023 của ngày đánh giá
    observations[0].year: expected 2023, the year of the date, or less
    # a year twice
    observations[2].year: trùng lặp: 2022
    observations[2].year: given twice: 2022"
  `);
});

test('figures of another unit, or that cannot be', () => {
  const found = (what: string, target: object, one: object): Case => [what, target, [{ year: 2023, ...one }]];
  const metres = (value: number) => ({ value, unit: 'metre' });
  const averages = { ...level, unit: 'criterion/commune' };
  const groups = [{ subject: 'A', target: { value: -1 } }];
  expect(
    said([
      found('a level', level, { value: metres(1) }),
      found('a range', level, { value: { kind: 'range', lower: '1', upper: '2', unit: 'house' } }),
      found('less than nothing, and no whole number', share, { numerator: -1, denominator: '1.5' }),
      found('more than all', share, { value: 101 }),
      found('the level of a place', floor, {
        places: [
          { place: 'A', value: 1 },
          { place: 'B', value: { value: 1, unit: 'commune' } },
        ],
      }),
      found('the criteria of a place', averages, {
        places: [{ place: 'A', value: { value: 1, unit: 'criterion' } }],
      }),
      found('an average of a place', averages, {
        places: [{ place: 'A', value: { value: 1, unit: 'criterion/commune' } }],
      }),
      found(
        'money of a place',
        { ...floor, unit: 'millionVND/person' },
        { places: [{ place: 'A', value: { value: 1, unit: 'VND/person' } }] },
      ),
      found(
        'a standard error',
        { ...level, unit: 'percent' },
        { value: 1, standardError: { value: 1, unit: 'percent' } },
      ),
      found('a standard error of a change', change, {
        change: 1,
        standardError: { value: 1, unit: 'percentagePoint' },
      }),
      found('a standard error of a level of a change', change, {
        value: 1,
        standardError: { value: 1, unit: 'percentagePoint' },
      }),
      found('a standard error below nothing', change, { change: 1, standardError: -1 }),
      found(
        'the change of a group',
        { ...change, groups },
        { groups: [{ subject: 'A', change: metres(1) }] },
      ),
      found('the level of a group', { ...change, groups }, { groups: [{ subject: 'A', value: -1 }] }),
      found('places below', floor, { below: { value: 1, unit: 'criterion' } }),
      found(
        'wrong in itself, it agrees with nothing',
        { ...added, baseline: { value: 38 } },
        { added: -5, value: 44 },
      ),
    ]),
  ).toMatchInlineSnapshot(`
    "# a level
    observations[0].value.unit: không đúng dạng “metre”: cần đơn vị tính của thư viện, ví dụ “percent”, “commune”, “VND”
    observations[0].value.unit: wrong form “metre”: expected a unit of the library such as “percent”, “commune” or “VND”
    # a range
    observations[0].value.unit: cần đơn vị tính commune, nhận được house
    observations[0].value.unit: expected the unit commune, received house
    # less than nothing, and no whole number
    observations[0].numerator: phải từ 0 trở lên
    observations[0].denominator: phải là số nguyên
    observations[0].numerator: expected 0 or more
    observations[0].denominator: expected a whole number
    # more than all
    observations[0].value: không được quá 100
    observations[0].value: expected 100 or less
    # the level of a place
    observations[0].places[1].value.unit: cần đơn vị tính criterion, nhận được commune
    observations[0].places[1].value.unit: expected the unit criterion, received commune
    # the criteria of a place
    # an average of a place
    observations[0].places[0].value.unit: cần đơn vị tính criterion, nhận được criterion/commune
    observations[0].places[0].value.unit: expected the unit criterion, received criterion/commune
    # money of a place
    # a standard error
    observations[0].standardError.unit: cần đơn vị tính percentagePoint, nhận được percent
    observations[0].standardError.unit: expected the unit percentagePoint, received percent
    # a standard error of a change
    observations[0].standardError.unit: cần đơn vị tính percentagePoint/year, nhận được percentagePoint
    observations[0].standardError.unit: expected the unit percentagePoint/year, received percentagePoint
    # a standard error of a level of a change
    # a standard error below nothing
    observations[0].standardError: phải từ 0 trở lên
    observations[0].standardError: expected 0 or more
    # the change of a group
    observations[0].groups[0].change.unit: không đúng dạng “metre”: cần đơn vị tính của thư viện, ví dụ “percent”, “commune”, “VND”
    observations[0].groups[0].change.unit: wrong form “metre”: expected a unit of the library such as “percent”, “commune” or “VND”
    # the level of a group
    # places below
    observations[0].below.unit: cần đơn vị tính commune, nhận được criterion
    observations[0].below.unit: expected the unit commune, received criterion
    # wrong in itself, it agrees with nothing
    observations[0].added: phải từ 0 trở lên
    observations[0].added: expected 0 or more"
  `);
});

test('what is wrong with a part does not hide what is wrong with another', () => {
  const wrong = [
    { year: 2023, numerator: 1 },
    { year: 2025, value: 1 },
  ];
  const table = { regions: ['A'], table: [{ regions: ['B', 'C'], target: { value: 5, year: 2025 } }] };
  const trend = { kind: 'poverty-trend', spells: [] };
  expect(
    said([
      ['the kind', { ...level, kind: 'x' }, wrong],
      ['the unit', { ...level, unit: 'x' }, wrong],
      ['what is counted', { ...floor, countedIn: 'x' }, [{ year: 2023, value: 1 }]],
      ['the target', { ...level, target: { value: -1 } }, wrong],
      ['the date', level, wrong, { date: 'x' }],
      [
        'the region of a wrong target',
        { ...level, ...table, target: { value: -1 } },
        [],
        { date: '2023-12-31' },
      ],
      ['the region beside a wrong date', { ...level, ...table }, [], { date: 'x' }],
      ['no region', { ...level, ...table }],
      ['another region', { ...level, ...table }, [], { date: '2023-12-31', region: 'D' }],
      ['a region of what has none', done, [], { date: '2023-12-31', region: 'D' }],
      ['a trend beside a wrong target', { ...level, target: { value: -1 } }, trend],
      ['a trend that is wrong', level, { ...trend, spells: [{ observations: [{}] }] }],
      ['a trend of what is counted', level, trend],
      ['a trend of what has no unit', done, trend],
      ['a trend beside a change', { ...change, unit: 'house/year' }, trend],
      ['a trend beside a ratio', { ...ratio, unit: 'percent' }, trend],
      ['a trend beside a multiple', { ...multiple, unit: 'percent' }, trend],
      [
        'observations that are wrong, twice',
        level,
        [
          { year: 2023, value: 'x' },
          { year: 2023, value: 1 },
        ],
      ],
    ]),
  ).toMatchInlineSnapshot(`
    "# the kind
    target.kind: phải là một trong các giá trị: level, share, floor, count-added, multiple, ratio, yearly-change, completion
    observations[1].year: không được quá năm 2023 của ngày đánh giá
    target.kind: expected one of: level, share, floor, count-added, multiple, ratio, yearly-change, completion
    observations[1].year: expected 2023, the year of the date, or less
    # the unit
    target.unit: không đúng dạng “x”: cần đơn vị tính của thư viện, ví dụ “percent”, “commune”, “VND”
    observations[1].year: không được quá năm 2023 của ngày đánh giá
    target.unit: wrong form “x”: expected a unit of the library such as “percent”, “commune” or “VND”
    observations[1].year: expected 2023, the year of the date, or less
    # what is counted
    target.countedIn: không đúng dạng “x”: cần đơn vị tính của thư viện, ví dụ “percent”, “commune”, “VND”
    target.countedIn: wrong form “x”: expected a unit of the library such as “percent”, “commune” or “VND”
    # the target
    observations[0].numerator: khóa không hợp lệ: numerator
    target.target.value: phải từ 0 trở lên
    observations[0].value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    observations[1].year: không được quá năm 2023 của ngày đánh giá
    observations[0].numerator: unknown key: numerator
    target.target.value: expected 0 or more
    observations[0].value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    observations[1].year: expected 2023, the year of the date, or less
    # the date
    observations[0].numerator: khóa không hợp lệ: numerator
    options.date: không đúng dạng “x”: cần ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ “2023-09-30”
    observations[0].value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    observations[0].numerator: unknown key: numerator
    options.date: wrong form “x”: expected a calendar day such as “2023-09-30”
    observations[0].value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # the region of a wrong target
    target.target.value: phải từ 0 trở lên
    target.target.value: expected 0 or more
    # the region beside a wrong date
    options.date: không đúng dạng “x”: cần ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ “2023-09-30”
    options.date: wrong form “x”: expected a calendar day such as “2023-09-30”
    # no region
    options.region: còn thiếu; cần một trong các giá trị: A, B, C
    options.region: is missing; expected one of: A, B, C
    # another region
    options.region: không có D trong các vùng của mục tiêu
    options.region: there is no D in the regions of the target
    # a region of what has none
    # a trend beside a wrong target
    target.target.value: phải từ 0 trở lên
    target.target.value: expected 0 or more
    # a trend that is wrong
    observations.spells[0].observations[0].year: còn thiếu; cần số hữu hạn
    observations.spells[0].observations[0].ratePercent: còn thiếu; cần đối tượng dữ liệu { kind, value, unit }
    observations.spells[0].observations[0].figureStatus: còn thiếu; cần một trong các giá trị: actual, estimate, forecast
    observations.spells[0].observations[0].year: is missing; expected a finite number
    observations.spells[0].observations[0].ratePercent: is missing; expected a plain object { kind, value, unit }
    observations.spells[0].observations[0].figureStatus: is missing; expected one of: actual, estimate, forecast
    # a trend of what is counted
    observations: cần đơn vị tính commune, nhận được percent
    observations: expected the unit commune, received percent
    # a trend of what has no unit
    observations: mâu thuẫn: loại mục tiêu này không dùng được kết quả xu hướng tỷ lệ nghèo
    observations: contradiction: a trend of rates tells nothing of a target of this kind
    # a trend beside a change
    observations: cần đơn vị tính house, nhận được percent
    observations: expected the unit house, received percent
    # a trend beside a ratio
    observations: mâu thuẫn: loại mục tiêu này không dùng được kết quả xu hướng tỷ lệ nghèo
    observations: contradiction: a trend of rates tells nothing of a target of this kind
    # a trend beside a multiple
    # observations that are wrong, twice
    observations[0].value: không đúng dạng “x”: cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    observations[0].value: wrong form “x”: expected a decimal number (text such as “50.79”, a finite number or a Decimal)"
  `);
});

test('targets that contradict themselves', () => {
  const of = (what: string, target: object): Case => [what, target];
  const path = [{ year: 2024 }, { year: 2023, value: 1, added: 1 }, { year: 2026, value: 1 }];
  const row = { target: { value: 5, year: 2025 } };
  expect(
    said([
      of('a range upside down', { ...level, direction: 'between', target: { from: 5, to: 5 } }),
      of('a range and a direction', { ...level, target: { from: 5, to: 6 } }),
      of('a range of one figure', { ...level, direction: 'between' }),
      of('half a range', { ...level, direction: undefined, target: { from: 5 } }),
      of('half a range, the other', { ...level, target: { to: 5 } }),
      of('a figure and a range', { ...level, target: { value: 5, from: 5, to: 6 } }),
      of('nothing to reach', { ...level, target: {} }),
      of('a total of no average', { ...level, denominator: 5 }),
      of('no direction', { ...level, direction: undefined, baseline: { value: 54 } }),
      of('no direction, of a target that is wrong', {
        ...level,
        direction: undefined,
        target: { value: -1 },
      }),
      of('no direction, of a baseline that is wrong', {
        ...level,
        direction: undefined,
        baseline: { value: -1 },
      }),
      of('a share without a base', { ...share, of: undefined }),
      of('a share of no whole', { ...share, target: { numerator: 5 } }),
      of('a share without a figure', { ...share, denominator: 5, target: { year: 2025 } }),
      of('a share and its count', { ...share, denominator: 50, target: { value: 50, numerator: 24 } }),
      of('a share and its count at the start', { ...share, baseline: { value: '99.9', numerator: 3 } }),
      of('more than all', { ...share, denominator: 5, target: { numerator: 6 }, baseline: { numerator: 7 } }),
      of('more than all there can be', { ...added, denominator: 40, baseline: { value: 38 } }),
      of('a level on the way of what nobody knows', { ...added, path: [{ year: 2024, value: 1 }] }),
      of('a level on the way of what a year tells', {
        ...added,
        baseline: { year: 2020 },
        path: [{ year: 2024, value: 1 }],
      }),
      of('a way', { ...level, path }),
      of('a way that starts before the baseline', {
        ...level,
        baseline: { year: 2024 },
        path: [{ year: 2024, value: 1 }],
      }),
      of('a target before its baseline', { ...level, baseline: { year: 2025 } }),
      of('a floor below all', { ...floor, denominator: 5, baseline: { below: 6 } }),
      of('a floor in its own unit', { ...floor, denominator: { value: 5, unit: 'criterion' } }),
      of('a ratio to nothing', { ...ratio, baseline: { value: 5, comparedWith: 0 } }),
      of('a multiple of less than nothing', {
        ...multiple,
        unit: 'percentagePoint',
        baseline: { value: -5 },
      }),
      of('no change', {
        ...change,
        target: { value: 0 },
        groups: [{ subject: 'A', target: { from: -1, to: 2 } }],
      }),
      of('half a range of change', { ...change, target: { from: -1 } }),
      of('half a range of change, the other', { ...change, target: { to: -1 } }),
      of('a group twice', {
        ...change,
        groups: [
          { subject: 'A', target: { value: 1 } },
          { subject: { vi: 'A', en: 'a' }, target: { value: 1 } },
        ],
      }),
      of('a number of all of nothing', { ...done, denominator: 5 }),
      of('half a house', { ...done, unit: 'house', denominator: '5.5', baseline: { value: 6 } }),
      of('a change in per cent', { ...change, target: { value: { value: -2, unit: 'percent' } } }),
      of('an addition to a share', {
        ...share,
        path: [{ year: 2024, added: { value: 1, unit: 'commune' } }],
      }),
      of('half a commune to be added', { ...added, target: { added: '1.5' } }),
      of('less than once', { ...multiple, target: { times: -1 } }),
      of('words of a floor', { ...floor, wording: 'more-than' }),
      of('words of a completion', { ...done, wording: 'less-than' }),
      of('words of what is added', { ...added, wording: 'less-than' }),
      of('words of a change that are right', { ...change, wording: 'more-than' }),
      of('words and a direction', { ...level, wording: 'less-than' }),
      of('words that agree', { ...level, wording: 'more-than' }),
      of('a row twice', {
        ...level,
        regions: ['A', 'B'],
        table: [{ ...row, regions: ['B'] }, { target: { value: 5 } }, { target: { value: 6 } }],
      }),
      of('a row that is wrong', {
        ...level,
        table: [{ target: { value: 5, year: 2020 }, baseline: { value: 1, year: 2020 } }],
      }),
      of('a row of less than nothing', {
        ...share,
        table: [{ target: { value: 5, year: 2020 }, baseline: { value: '99.9', numerator: 3 } }],
      }),
    ]),
  ).toMatchInlineSnapshot(`
    "# a range upside down
    target.target.to: mâu thuẫn: không lớn hơn from
    target.target.to: contradiction: it is not above from
    # a range and a direction
    target.direction: mâu thuẫn: chỉ nêu một trong các mục: direction, target.from
    target.direction: contradiction: direction, target.from: give one of them
    # a range of one figure
    target.target.from: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.target.from: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # half a range
    target.target.to: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.target.to: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # half a range, the other
    target.target.from: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.target.from: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # a figure and a range
    target.target: mâu thuẫn: chỉ nêu một trong các mục: value, from, to
    target.direction: mâu thuẫn: chỉ nêu một trong các mục: direction, target.from
    target.target: contradiction: value, from, to: give one of them
    target.direction: contradiction: direction, target.from: give one of them
    # nothing to reach
    target.target.value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.target.value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # a total of no average
    target.unit: cần đơn vị tính commune/…, nhận được commune
    target.unit: expected the unit commune/…, received commune
    # no direction
    target.direction: còn thiếu; cần “at-least” hoặc “at-most”, hoặc số liệu kỳ gốc khác mục tiêu
    target.direction: is missing; expected “at-least” or “at-most”, or a baseline that differs from the target
    # no direction, of a target that is wrong
    target.target.value: phải từ 0 trở lên
    target.direction: còn thiếu; cần “at-least” hoặc “at-most”, hoặc số liệu kỳ gốc khác mục tiêu
    target.target.value: expected 0 or more
    target.direction: is missing; expected “at-least” or “at-most”, or a baseline that differs from the target
    # no direction, of a baseline that is wrong
    target.baseline.value: phải từ 0 trở lên
    target.baseline.value: expected 0 or more
    # a share without a base
    target.of: còn thiếu; cần cơ sở tính tỷ lệ: of hoặc denominator
    target.of: is missing; expected the base of the share: of, or denominator
    # a share of no whole
    target.target.value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.target.value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # a share without a figure
    target.target.value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.target.value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # a share and its count
    target.target.value: mâu thuẫn: 50% không phải là 24 ÷ 50
    target.target.value: contradiction: 50% is not 24 ÷ 50
    # a share and its count at the start
    target.baseline.value: mâu thuẫn: không có tổng số nào mà 3 bằng 99,9%
    target.baseline.value: contradiction: 3 is 99.9% of no whole number
    # more than all
    target.baseline.numerator: số thành phần (7) lớn hơn tổng số (5)
    target.target.numerator: số thành phần (6) lớn hơn tổng số (5)
    target.baseline.numerator: the part (7) is larger than its whole (5)
    target.target.numerator: the part (6) is larger than its whole (5)
    # more than all there can be
    target.target.added: số thành phần (43) lớn hơn tổng số (40)
    target.target.added: the part (43) is larger than its whole (40)
    # a level on the way of what nobody knows
    target.baseline.value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.baseline.value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # a level on the way of what a year tells
    # a way
    target.path[0].value: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.path[1]: mâu thuẫn: chỉ nêu một trong các mục: value, added
    target.path[1].year: phải sau 2024
    target.path[2].year: không được quá năm 2025
    target.path[0].value: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    target.path[1]: contradiction: value, added: give one of them
    target.path[1].year: expected something later than 2024
    target.path[2].year: expected the year 2025 or less
    # a way that starts before the baseline
    target.path[0].year: phải sau 2024
    target.path[0].year: expected something later than 2024
    # a target before its baseline
    target.target.year: phải sau 2025
    target.target.year: expected something later than 2025
    # a floor below all
    target.baseline.below: số thành phần (6) lớn hơn tổng số (5)
    target.baseline.below: the part (6) is larger than its whole (5)
    # a floor in its own unit
    target.denominator.unit: cần đơn vị tính commune, nhận được criterion
    target.denominator.unit: expected the unit commune, received criterion
    # a ratio to nothing
    target.baseline.comparedWith: mâu thuẫn: phải lớn hơn 0
    target.baseline.comparedWith: contradiction: it must be above 0
    # a multiple of less than nothing
    target.baseline.value: phải từ 0 trở lên
    target.baseline.value: expected 0 or more
    # no change
    target.target.value: mâu thuẫn: mức thay đổi bằng 0
    target.groups[0].target.to: mâu thuẫn: khoảng chứa số 0
    target.target.value: contradiction: a change of 0
    target.groups[0].target.to: contradiction: a range across 0
    # half a range of change
    target.target.to: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.target.to: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # half a range of change, the other
    target.target.from: còn thiếu; cần số thập phân (chuỗi như “50.79”, số hữu hạn hoặc Decimal)
    target.target.from: is missing; expected a decimal number (text such as “50.79”, a finite number or a Decimal)
    # a group twice
    target.groups[1].subject: trùng lặp: A
    target.groups[1].subject: given twice: A
    # a number of all of nothing
    target.unit: còn thiếu; cần đơn vị tính của thư viện, ví dụ “percent”, “commune”, “VND”
    target.unit: is missing; expected a unit of the library such as “percent”, “commune” or “VND”
    # half a house
    target.baseline.value: số thành phần (6) lớn hơn tổng số (5,5)
    target.baseline.value: the part (6) is larger than its whole (5.5)
    # a change in per cent
    target.target.value.unit: cần đơn vị tính percentagePoint/year, nhận được percent
    target.target.value.unit: expected the unit percentagePoint/year, received percent
    # an addition to a share
    target.path[0].added.unit: cần đơn vị tính percentagePoint, nhận được commune
    target.path[0].added.unit: expected the unit percentagePoint, received commune
    # half a commune to be added
    target.target.added: phải là số nguyên
    target.target.added: expected a whole number
    # less than once
    target.target.times: phải từ 0 trở lên
    target.target.times: expected 0 or more
    # words of a floor
    target.wording: mâu thuẫn: loại mục tiêu này không dùng cách diễn đạt đó
    target.wording: contradiction: a target of this kind is not worded so
    # words of a completion
    target.wording: mâu thuẫn: loại mục tiêu này không dùng cách diễn đạt đó
    target.wording: contradiction: a target of this kind is not worded so
    # words of what is added
    target.wording: mâu thuẫn: loại mục tiêu này không dùng cách diễn đạt đó
    target.wording: contradiction: a target of this kind is not worded so
    # words of a change that are right
    # words and a direction
    target.wording: mâu thuẫn: chỉ nêu một trong các mục: wording, direction
    target.wording: contradiction: wording, direction: give one of them
    # words that agree
    # a row twice
    target.table[0]: trùng lặp: B 2025
    target.table[2]: trùng lặp: *
    target.table[0]: given twice: B 2025
    target.table[2]: given twice: *
    # a row that is wrong
    target.table[0].target.year: phải sau 2020
    target.table[0].target.year: expected something later than 2020
    # a row of less than nothing
    target.table[0].baseline.value: mâu thuẫn: không có tổng số nào mà 3 bằng 99,9%
    target.table[0].baseline.value: contradiction: 3 is 99.9% of no whole number"
  `);
});
