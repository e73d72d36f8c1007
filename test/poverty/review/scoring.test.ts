import { describe, expect, test } from 'vitest';
import { explain, isRefusal } from '../../../src/foundation/internal.js';
import { reviewHousehold, type HouseholdReview, type ReviewAnswer } from '../../../src/poverty/index.js';
import { but, deprivedIn, forms, NO_TO_A, NOTHING, reviewed } from './households.js';

const score = (lower: number, upper = lower) => ({
  kind: 'range',
  lower: String(lower),
  upper: String(upper),
  unit: 'score',
});

const placeOf = (sheet: string) => {
  const { area, region = 'northern-midlands-mountains' } = forms.formB1.sheets.find(
    ({ id }) => id === sheet,
  )!;
  return { area, region };
};

/** The warnings of the scores: deprivations are given here whatever the answers say. */
const warningsOf = ({ warnings }: HouseholdReview) =>
  warnings.filter(({ code }) => code !== 'answer-contradicts-others');

/** An answer that chooses a row. */
function answerOf(row: { is?: boolean | string; atLeast?: unknown }): ReviewAnswer {
  return row.is ?? Number(row.atLeast);
}

const cells = forms.formB1.sheets.flatMap(({ id: sheet }, column) =>
  forms.formB1.items
    .filter(({ number }) => number < 15)
    .flatMap(({ number, parts }) =>
      parts.flatMap(({ question, rows }) =>
        rows.map((row) => ({ sheet, number, question, row, points: row.points[column]! })),
      ),
    ),
);

describe('every cell of the score sheets is reached by an answer', () => {
  test('nothing gives nothing', () => {
    expect(reviewed({}).scoreA).toEqual(score(0));
    expect(reviewed({}).points).toEqual([]);
  });

  test.each(cells.map((cell) => ({ ...cell, said: cell.row.name.en })))(
    '$sheet, $number. $said: $points',
    ({ sheet, number, question, row, points }) => {
      const answers = { [question]: answerOf(row) };
      // Ratios rest on the number of people, which this keeps at 8.
      const {
        scoreA,
        points: given,
        sheet: used,
      } = reviewed(
        question === 'household-size' ? { ...answers, dependants: 1, 'area-per-person': 0 } : answers,
        placeOf(sheet),
      );
      const column = forms.formB1.sheets.findIndex(({ id }) => id === sheet);
      const others = row.otherReadings?.filter((one) => one.sheet === sheet).map((one) => one.points) ?? [];
      const beside = question === 'household-size' ? dependantPoints(column) : 0;
      expect(used).toBe(sheet);
      expect(scoreA).toEqual(score(points + beside, Math.max(points, ...others) + beside));
      const own = given.filter((one) => one.question === question);
      expect(own).toEqual(
        Math.max(points, ...others) === 0
          ? []
          : [
              {
                number,
                name: forms.formB1.items[number - 1]!.name,
                question,
                row: row.name,
                points: score(points, Math.max(points, ...others)),
              },
            ],
      );
    },
  );
});

/** What one dependant gives on a sheet. */
function dependantPoints(column: number): number {
  return forms.formB1.items[2]!.parts[0]!.rows[1]!.points[column]!;
}

describe('the region', () => {
  test.each(forms.formB1.items[14]!.parts[0]!.rows.map((row) => [String(row.is), row.points[6]!]))(
    'gives points in towns alone: %s',
    (region, points) => {
      expect(reviewed({}, { area: 'urban', region }).scoreA).toEqual(score(points));
    },
  );

  test('that is unknown in a town leaves 0 to 25 points', () => {
    const review = reviewHousehold(forms, {
      area: 'urban',
      isListed: true,
      answers: NOTHING,
      deprivations: deprivedIn(0),
    });
    expect(review.scoreA).toEqual(score(0, 25));
    expect(review.openQuestions.map(({ id }) => id)).toEqual(['region']);
    expect(review.openQuestions[0]!.options?.[0]).toEqual({
      vi: 'Đồng bằng sông Hồng',
      en: 'Red River Delta',
    });
  });

  test.each([
    ['Lào Cai', 'rural', 'rural-northern-midlands-mountains'],
    ['tỉnh Cà Mau', 'rural', 'rural-mekong-delta'],
    ['TP. Hồ Chí Minh', 'urban', 'urban'],
    ['Thành phố Hà Nội', 'urban', 'urban'],
  ] as const)('is that of the province: %s', (province, area, sheet) => {
    const review = reviewHousehold(forms, { area, province, answers: NOTHING });
    expect(review.sheet).toBe(sheet);
    expect(review.assumptions.map(({ code }) => code)).toContain('province-as-listed');
  });

  test('is given for the rural communes of a city', () => {
    const review = reviewHousehold(forms, { area: 'rural', province: 'Hà Nội', region: 'red-river-delta' });
    expect(review.sheet).toBe('rural-red-river-delta');
    expect(review.assumptions.map(({ code }) => code)).not.toContain('province-as-listed');
  });
});

describe('rows that exclude one another', () => {
  test('people in the household: 7 are the last that give points', () => {
    const of = (size: number) =>
      reviewed({ 'household-size': size, dependants: 2 <= size ? 2 : 1, 'area-per-person': 0 }).scoreA?.lower;
    expect([1, 2, 3, 4, 5, 6, 7, 8, 20].map(of)).toEqual([
      '105',
      '95',
      '75',
      '60',
      '45',
      '35',
      '30',
      '0',
      '0',
    ]);
  });

  test.each([
    ['area-per-person', ['19.99', '20', '29.99', '30', '39.99', '40'], ['0', '0', '0', '10', '10', '15']],
    ['electricity', ['49.9', '50', '99.9', '100', '149.9', '150'], ['0', '5', '5', '10', '10', '20']],
    ['motorbikes', ['0', '1', '2', '3', '9'], ['0', '15', '25', '35', '35']],
    ['air-conditioners', ['0', '1', '2'], ['0', '10', '20']],
    ['perennial-crop-land', ['999.9', '1000', '4999.9', '5000'], ['0', '5', '5', '10']],
    ['forest-land', ['4999', '5000', '9999', '10000'], ['0', '25', '25', '30']],
    ['workers', ['0', '1', '2', '3', '4', '5', '8'], ['0', '15', '25', '30', '30', '35', '35']],
    ['pensioners', ['0', '1', '2', '5'], ['0', '15', '35', '35']],
    ['poultry', ['99', '100'], ['0', '10']],
  ])('%s', (question, answers, points) => {
    expect(answers.map((answer) => reviewed({ [question]: answer }).scoreA?.lower)).toEqual(points);
  });

  test('area per person is the dwelling area by the people in the household, exactly', () => {
    const of = (area: string) => reviewed({ 'dwelling-area': area }).scoreA?.lower;
    expect([of('239.99'), of('240'), of('320')]).toEqual(['0', '10', '15']);
    expect(reviewed({ 'dwelling-area': '320', 'area-per-person': '1' }).scoreA).toEqual(score(0));
  });

  test('rows that do not are added', () => {
    const review = reviewed({
      'works-as-official': true,
      'works-under-contract': true,
      cars: 1,
      motorbikes: 2,
    });
    expect(review.scoreA).toEqual(score(0 + 20 + 55 + 25));
    expect(review.points.map(({ row, points }) => [row?.en, points.lower])).toEqual([
      ['under a labour contract', '20'],
      ['car', '55'],
      ['2 motorbikes or motor vehicles', '25'],
    ]);
    expect(review.assumptions.map(({ code }) => code)).toEqual(['listed-without-form-a', 'rows-added']);
  });
});

describe('cells in which the gazette contradicts itself', () => {
  test.each([
    ['north-central-and-central-coast', { motorbikes: 2 }, 30, 40],
    ['central-highlands', { motorbikes: 3 }, 30, 40],
  ])('%s: both readings', (region, answers, lower, upper) => {
    const review = reviewed(answers, { region });
    expect(review.scoreA).toEqual(score(lower, upper));
    expect(warningsOf(review).map(({ code }) => code)).toEqual(['print-contradicts-itself']);
  });

  test('say where each stands', () => {
    const [warning] = warningsOf(reviewed({ motorbikes: 3 }, { region: 'central-highlands' }));
    expect(warning?.text).toEqual({
      vi: 'Công báo in điểm của dòng “Từ 3 xe máy, xe có động cơ trở lên” không thống nhất: Mẫu số 3.3 in 30, Mẫu số 3.8 in 40.',
      en: 'The print contradicts itself on the row “3 motorbikes or motor vehicles, or more”: form 3.3 prints 30, form 3.8 prints 40.',
    });
  });

  test('elsewhere there is no doubt', () => {
    expect(warningsOf(reviewed({ motorbikes: 3 }))).toEqual([]);
    // Both readings give the same points.
    const same = reviewed({ televisions: 1 }, { region: 'northern-midlands-mountains' });
    expect([same.scoreA, warningsOf(same)]).toEqual([score(0), []]);
  });

  test('the class stands only where both readings agree', () => {
    const of = (more: Record<string, ReviewAnswer>) => {
      const {
        class: found,
        possibleClasses,
        scoreA,
      } = reviewed({ motorbikes: 3, ...more }, { region: 'central-highlands' });
      return [found, possibleClasses, scoreA?.lower, scoreA?.upper];
    };
    // 30 or 40, with a car 30, a boat 35, a stereo 15, a computer 15, a refrigerator 15.
    const most = { cars: 1, 'motor-boats': 1, stereos: 1, computers: 1 };
    expect(of(most)).toEqual(['near-poor', ['near-poor'], '125', '135']);
    expect(of({ ...most, water: 'drilled-well' })).toEqual([
      expect.objectContaining({ kind: 'refusal', code: 'print-contradicts-itself' }),
      ['near-poor', 'not-poor'],
      '135',
      '145',
    ]);
    expect(of({ ...most, refrigerators: 1, water: 'drilled-well' })).toEqual([
      'not-poor',
      ['not-poor'],
      '150',
      '160',
    ]);
  });
});

describe('classes', () => {
  const rural = (points: 140 | 145) =>
    // 105 for one person, 35 for two pensions would be too many: 55 + 20 + 35 + 30, and 5 more.
    ({
      cars: 1,
      'works-under-contract': true,
      motorbikes: 3,
      'forest-land': 10_000,
      stereos: points === 145 ? 1 : 0,
    });
  const urban = (points: 175 | 180) => ({
    cars: 1, // 55
    motorbikes: 3, // 25
    'water-surface': 5000, // 30
    'forest-land': 10_000, // 30
    pensioners: 2, // 20
    refrigerators: 1, // 5
    stereos: points === 180 ? 1 : 0,
    computers: 1,
    'water-heaters': 1,
  });

  test.each([
    ['rural', rural(140), 140, 'poor', 3],
    ['rural', rural(140), 140, 'near-poor', 2],
    ['rural', rural(145), 145, 'not-poor', 12],
    ['urban', urban(175), 175, 'poor', 3],
    ['urban', urban(175), 175, 'near-poor', 2],
    ['urban', urban(180), 180, 'not-poor', 12],
  ] as const)('%s, %o: score A %i is %s with %i deprivations', (area, answers, scoreA, found, deprived) => {
    const review = reviewed(answers, {
      area,
      region: area === 'urban' ? 'northern-midlands-mountains' : 'red-river-delta',
      deprivations: deprivedIn(deprived),
    });
    expect(review.scoreA).toEqual(score(scoreA));
    expect(review.scoreB).toEqual(score(deprived * 10));
    expect(review.deprivationCount?.lower).toBe(String(deprived));
    expect([review.class, review.possibleClasses]).toEqual([found, [found]]);
  });

  test('the edges lie at 140 and 175, not a point beyond', () => {
    const near = structuredClone(forms) as unknown as {
      formB1: { items: { parts: { rows: { points: number[] }[] }[] }[] };
    };
    // A car that gives one point more than the edge.
    near.formB1.items[11]!.parts[0]!.rows[0]!.points = [141, 0, 0, 0, 0, 0, 176];
    const of = (area: 'rural' | 'urban') =>
      reviewHousehold(near as unknown as typeof forms, {
        area,
        region: area === 'rural' ? 'red-river-delta' : 'northern-midlands-mountains',
        isListed: true,
        answers: { ...NOTHING, cars: 1 },
        deprivations: deprivedIn(3),
      });
    expect([of('rural').scoreA?.lower, of('rural').class]).toEqual(['141', 'not-poor']);
    expect([of('urban').scoreA?.lower, of('urban').class]).toEqual(['176', 'not-poor']);
  });

  test.each([
    ['rural', '1500000', 'not-poor'],
    ['rural', '1500001', 'average-living-standard'],
    ['rural', { value: '2250000', unit: 'VND/person/month' }, 'average-living-standard'],
    ['rural', '2250001', 'above'],
    ['urban', '2000000', 'not-poor'],
    ['urban', '2000001', 'average-living-standard'],
    ['urban', '3000000', 'average-living-standard'],
    ['urban', '3000001', 'above'],
  ] as const)(
    '%s, not poor by its scores, with a declared income of %s: %s',
    (area, declaredIncome, found) => {
      const review = reviewed(
        { cars: 1, 'household-size': 1, dependants: 0, motorbikes: 3, workers: 1 },
        {
          area,
          declaredIncome,
        },
      );
      expect(review.class).toBe(found);
      // The circular has a class by income for these households alone.
      expect(review.assumptions.map(({ code }) => code)).toEqual([
        'listed-without-form-a',
        ...(found === 'not-poor' ? [] : ['agricultural-household']),
      ]);
      expect(warningsOf(review).map(({ code }) => code)).toEqual(
        found === 'not-poor' ? ['income-within-line'] : [],
      );
      const steps = explain(review, 'vi')
        .split('\n')
        .filter((line) => line.includes('hộ có mức sống trung bình ở'));
      expect(steps.length).toBe(found === 'not-poor' ? 0 : 1);
    },
  );

  test('income does not raise a poor household', () => {
    const review = reviewed({}, { declaredIncome: '9000000' });
    expect([review.class, warningsOf(review)]).toEqual(['near-poor', []]);
    expect(review.assumptions.map(({ code }) => code)).toEqual(['listed-without-form-a']);
  });
});

describe('form A', () => {
  const withA = (answers: Record<string, ReviewAnswer>, more = {}) =>
    reviewed({ ...NO_TO_A, ...answers }, { isListed: false, provincialConditions: [], ...more });
  const items = (count: number) =>
    Object.fromEntries(forms.formA.items.slice(0, count).map(({ id }) => [id, true]));
  const range = (lower: number, upper = lower) => ({
    kind: 'range',
    lower: String(lower),
    upper: String(upper),
    unit: 'item',
  });

  test.each([
    [0, 'scored', 'near-poor'],
    [3, 'scored', 'near-poor'],
    [4, 'stopped', 'not-poor'],
    [9, 'stopped', 'not-poor'],
  ] as const)('%i items: %s', (count, outcome, found) => {
    const review = withA(items(count));
    expect([review.outcome, review.class]).toEqual([outcome, found]);
    expect(review.formAItems).toEqual(range(count));
    expect(review.scoreA === undefined).toBe(outcome === 'stopped');
    if (outcome === 'stopped')
      expect([review.points, review.indicators, review.openQuestions]).toEqual([[], [], []]);
  });

  test.each(['1', '2', '3', '4'])('condition %s excludes', (number) => {
    const review = withA({ [`excluded-${number}`]: true });
    expect([review.outcome, review.excludedBy, review.class]).toEqual(['excluded', [number], 'not-poor']);
    expect(review.scoreB).toBeUndefined();
  });

  test('the fifth condition is that of the province', () => {
    const provincialConditions = (isMet?: boolean) => ({
      provincialConditions: [{ name: 'có nhà cho thuê', ...(isMet === undefined ? {} : { isMet }) }],
    });
    expect(withA({}, provincialConditions(true))).toMatchObject({ outcome: 'excluded', excludedBy: ['5'] });
    expect(withA({}, provincialConditions(false)).outcome).toBe('scored');
    const open = withA({}, provincialConditions());
    expect([open.outcome, open.possibleClasses]).toEqual(['undetermined', ['near-poor', 'not-poor']]);
    expect(open.openQuestions).toEqual([
      { id: 'provincial-1', number: '5', name: { vi: 'có nhà cho thuê', en: 'có nhà cho thuê' } },
    ]);
    expect(open.assumptions).toEqual([]);
    expect(withA({}, { provincialConditions: undefined }).assumptions.map(({ code }) => code)).toEqual([
      'no-provincial-condition',
    ]);
  });

  test('what is not answered leaves the end open', () => {
    const others = but(NO_TO_A, 'excluded-1');
    const review = reviewed(others, { isListed: false, provincialConditions: [] });
    expect([review.outcome, review.class, review.possibleClasses]).toEqual([
      'undetermined',
      expect.objectContaining({
        code: 'missing-input',
        missing: ['excluded-1'],
        reason: { vi: 'còn 1 câu hỏi của phiếu chưa có câu trả lời', en: '1 question of the forms is open' },
      }),
      ['near-poor', 'not-poor'],
    ]);
    expect(review.openQuestions.map(({ id }) => id)).toEqual(['excluded-1']);
    // Excluded or stopped: either way it is not poor.
    const either = reviewed({ ...others, ...items(4) }, { isListed: false, provincialConditions: [] });
    expect([either.outcome, either.class, either.scoreA]).toEqual(['undetermined', 'not-poor', undefined]);
  });

  test('items follow from the answers of form B1 where they are not answered themselves', () => {
    const of = (answers: Record<string, ReviewAnswer>) => {
      const rest = but(NO_TO_A, 'quick-2', 'quick-3', 'quick-4', 'quick-6', 'quick-7');
      return reviewed({ ...rest, ...answers }, { isListed: false }).formAItems;
    };
    expect(of({})).toEqual(range(0));
    expect(of({ refrigerators: 1 })).toEqual(range(1));
    expect(of({ 'air-conditioners': 1 })).toEqual(range(1));
    expect(of({ 'room-heater': true })).toEqual(range(1));
    // One item asks for all of them, so that two of them are one.
    expect(of({ 'air-conditioners': 1, refrigerators: 1 })).toEqual(range(1));
    expect(of({ 'water-heaters': 1 })).toEqual(range(1));
    expect(of({ 'water-boiler': true })).toEqual(range(1));
    expect(of({ 'air-conditioners': 2, 'water-heaters': 1 })).toEqual(range(2));
    expect(of({ 'washing-machines': 1 })).toEqual(range(1));
    expect(of({ 'room-heater': true, 'water-boiler': true, 'washing-machines': 2 })).toEqual(range(3));
    expect(of({ electricity: 150, 'dwelling-area': 200 })).toEqual(range(2));
    expect(of({ electricity: '149.99', 'dwelling-area': '199.99' })).toEqual(range(0));
    // Its own answer goes first.
    expect(of({ 'quick-6': false, electricity: 200 })).toEqual(range(0));
  });

  test('is not for households on the list', () => {
    const review = reviewed({ 'excluded-1': true, ...items(9) });
    expect([review.outcome, review.formAItems, review.excludedBy]).toEqual(['scored', undefined, []]);
  });

  test('is for households of which nothing is said of the list, and the review says so', () => {
    const of = (more: object) =>
      reviewHousehold(forms, {
        area: 'rural',
        region: 'southeast',
        provincialConditions: [],
        answers: { ...NO_TO_A, ...NOTHING },
        deprivations: deprivedIn(0),
        ...more,
      });
    expect(of({}).assumptions).toEqual([
      {
        code: 'not-listed',
        text: {
          vi: 'Hộ không thuộc danh sách hộ nghèo, hộ cận nghèo đang quản lý.',
          en: 'The household is not on the list of poor and near-poor households.',
        },
      },
    ]);
    expect(of({}).formAItems).toEqual(range(0));
    expect(of({ isListed: false }).assumptions).toEqual([]);
  });

  test('without any answer is open', () => {
    const review = reviewHousehold(forms, { area: 'rural', region: 'southeast' });
    expect(review).toMatchObject({
      outcome: 'undetermined',
      class: { code: 'missing-input', missing: review.openQuestions.map(({ id }) => id) },
      formAItems: range(0, 9),
    });
    expect(isRefusal(review.class) && review.class.reason.en).toBe(
      `${String(review.openQuestions.length)} questions of the forms are open`,
    );
    expect(review.possibleClasses).toEqual(['poor', 'near-poor', 'not-poor']);
  });
});
