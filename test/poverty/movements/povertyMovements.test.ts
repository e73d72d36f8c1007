import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeError, explain, isMtqgError } from '../../../src/foundation/internal.js';
import {
  povertyMovements,
  type PoorMovement,
  type PovertyMovementsInput,
} from '../../../src/poverty/index.js';
import * as problems from '../../problems.js';

const households = (value: number | string) => ({
  kind: 'quantity',
  value: String(value),
  unit: 'household',
});
const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });

/** The filled template of Cư Jút. */
const cuJut = {
  standard: 'vn-2022',
  year: 2023,
  subject: 'Cư Jút',
  poor: {
    atStart: 294,
    becameNearPoor: 64,
    escaped: 45,
    otherDecrease: 0,
    fromNearPoor: 5,
    fellBack: 0,
    arising: 14,
    otherIncrease: 0,
    atEnd: 204,
  },
  nearPoor: {
    atStart: 276,
    escaped: 45,
    becamePoor: 5,
    otherDecrease: 0,
    fromPoor: 63,
    fellBack: 0,
    arising: 18,
    otherIncrease: 0,
    atEnd: 305,
  },
} as const satisfies PovertyMovementsInput;

function without(cells: readonly string[]): PoorMovement {
  return Object.fromEntries(Object.entries(cuJut.poor).filter(([cell]) => !cells.includes(cell)));
}

const problemsOf = (input: unknown) =>
  problems.problemsOf(() => povertyMovements(input as PovertyMovementsInput));

describe('Cư Jút: the poor add up, the near-poor do not, and the two lists disagree', () => {
  const { poor, nearPoor, ...rest } = povertyMovements(cuJut);

  test('294 − 64 − 45 − 0 + 5 + 0 + 14 + 0 = 204', () => {
    expect(poor).toMatchObject({ computedEnd: households(204), imbalance: households(0), slips: [] });
    expect(poor?.cells).toEqual(
      Object.fromEntries(Object.entries(cuJut.poor).map(([cell, count]) => [cell, households(count)])),
    );
    expect(poor && 'impliedCell' in poor).toBe(false);
  });

  test('276 − 45 − 5 − 0 + 63 + 0 + 18 + 0 = 307, and 305 is printed', () => {
    expect(nearPoor).toMatchObject({ computedEnd: households(307), imbalance: households(-2) });
    expect(
      nearPoor?.slips.map(({ cell, reported, wouldBe, slipKind }) => [
        cell,
        Number(reported.value),
        Number(wouldBe.value),
        slipKind,
      ]),
    ).toEqual([
      ['atStart', 276, 274, 'one-digit'],
      ['escaped', 45, 47, 'one-digit'],
      ['fromPoor', 63, 61, 'one-digit'],
      ['arising', 18, 16, 'one-digit'],
      ['atEnd', 305, 307, 'one-digit'],
      ['otherDecrease', 0, 2, 'unreported'],
      ['becamePoor', 5, 7, 'amount'],
    ]);
  });

  test('the same move is 64 in one list and 63 in the other', () => {
    expect(rest.transfers).toEqual([
      {
        transfer: 'poor-to-near-poor',
        name: { vi: 'hộ nghèo trở thành hộ cận nghèo', en: 'poor became near-poor' },
        inPoorList: households(64),
        inNearPoorList: households(63),
        difference: households(-1),
      },
      {
        transfer: 'near-poor-to-poor',
        name: { vi: 'hộ cận nghèo trở thành hộ nghèo', en: 'near-poor became poor' },
        inPoorList: households(5),
        inNearPoorList: households(5),
        difference: households(0),
      },
    ]);
  });

  test('109 left poverty, 19 came, 90 fewer at the end; none fell back', () => {
    expect(rest).toMatchObject({
      grossReduction: households(109),
      grossIncrease: households(19),
      netReduction: households(90),
      fellBackOfReductionPercent: percent('0'),
      fellBackOfPoorPercent: percent('0'),
      warnings: [],
    });
    expect(rest.assumptions.map(({ code }) => code)).toEqual(['fall-back-rate-not-defined']);
  });

  test('explained in both languages', () => {
    const result = povertyMovements(cuJut);
    expect(explain(result, 'en')).toContain(
      'The movements of near-poor households do not add up: 305 households reported at the end, 307 households by the movements, 2 households apart.',
    );
    expect(explain(result, 'vi')).toContain(
      'Số liệu diễn biến hộ cận nghèo không khớp: cuối kỳ báo cáo 305 hộ, tính theo các cột diễn biến là 307 hộ, chênh lệch 2 hộ.',
    );
    expect(explain(result, 'vi')).toContain(
      'Hai biểu không thống nhất về số hộ nghèo trở thành hộ cận nghèo: biểu hộ nghèo 64 hộ, biểu hộ cận nghèo 63 hộ.',
    );
    expect(explain(result, 'vi')).toContain('So với đầu kỳ, số hộ nghèo giảm 90 hộ.');
    expect(explain(result, 'en')).toContain(
      'Perhaps “other decrease” was not counted: 0 households for 2 households',
    );
    expect(
      explain(povertyMovements({ ...cuJut, subject: { vi: 'Huyện A', en: 'District A' } }), 'en'),
    ).toMatch(/^District A: movements of poor and near-poor households in 2023/);
    expect(explain(povertyMovements({ standard: 'vn-2022', year: 2023, poor: cuJut.poor }), 'vi')).toMatch(
      /^Diễn biến hộ nghèo, hộ cận nghèo năm 2023, theo chuẩn nghèo/,
    );
  });
});

test('a move of which the other list tells what would mend the list is told first', () => {
  const { poor, nearPoor } = povertyMovements({
    ...cuJut,
    nearPoor: { ...cuJut.nearPoor, fromPoor: 64, atEnd: 307, becamePoor: 4 },
    poor: { ...cuJut.poor, fromNearPoor: 7, atEnd: 204 },
  });
  const told = (balance: typeof poor) =>
    balance?.slips.slice(0, 1).map(({ cell, wouldBe, slipKind }) => [cell, wouldBe.value, slipKind]);
  // 294 − 64 − 45 + 7 + 14 = 206; with the 4 of the other list 203: no help, while a digit would do.
  expect(told(poor)).toEqual([['atStart', '292', 'one-digit']]);
  // 276 − 45 − 4 + 64 + 18 = 309; with the 7 of the other list 306.
  expect(told(nearPoor)).toEqual([['atStart', '274', 'one-digit']]);
  const mended = povertyMovements({ ...cuJut, nearPoor: { ...cuJut.nearPoor, atEnd: 308 } });
  expect(told(mended.nearPoor)).toEqual([['fromPoor', '64', 'in-other-list']]);
  expect(explain(mended, 'vi')).toContain(
    'Nếu lấy số của biểu kia ở cột “hộ nghèo trở thành hộ cận nghèo” (64 hộ thay cho 63 hộ) thì số liệu khớp (giả thiết, không sửa số liệu).',
  );
  const other = povertyMovements({
    ...cuJut,
    poor: { ...cuJut.poor, fromNearPoor: 12, atEnd: 204 },
  });
  expect(told(other.poor)).toEqual([['fromNearPoor', '5', 'in-other-list']]);
});

test('a list alone has no other list to tell its moves', () => {
  const { nearPoor } = povertyMovements({
    standard: 'vn-2022',
    year: 2023,
    nearPoor: { ...cuJut.nearPoor, atEnd: 308 },
  });
  expect(nearPoor?.slips[0]).toMatchObject({ cell: 'atStart', slipKind: 'one-digit' });
});

describe('blank is not zero', () => {
  const { otherDecrease, ...blankOther } = cuJut.nearPoor;
  const nearPoor = { ...blankOther };

  test(`one blank cell is what the others leave for it (not ${otherDecrease})`, () => {
    const result = povertyMovements({ standard: 'vn-2022', year: 2023, nearPoor });
    expect(result.nearPoor?.impliedCell).toEqual({ cell: 'otherDecrease', value: households(2) });
    expect(result.nearPoor?.computedEnd).toMatchObject({ code: 'missing-input', missing: ['otherDecrease'] });
    expect(result.nearPoor?.imbalance).toMatchObject({ code: 'missing-input', missing: ['otherDecrease'] });
    expect(result.nearPoor?.slips).toEqual([]);
    expect(explain(result, 'en')).toContain(
      'For them to add up, the blank cell “other decrease” would have to be 2 households.',
    );
  });

  test('what comes counts the other way, and may be less than nothing', () => {
    const { arising, ...others } = cuJut.poor;
    const balance = (end: number) =>
      povertyMovements({ standard: 'vn-2022', year: 2023, poor: { ...others, atEnd: end } }).poor
        ?.impliedCell;
    expect(balance(204)).toEqual({ cell: 'arising', value: households(arising) });
    expect(balance(180)).toEqual({ cell: 'arising', value: households(-10) });
  });

  test('two blank cells leave it open, and so does a blank end', () => {
    const two = without(['arising', 'fellBack']);
    const open = povertyMovements({ standard: 'vn-2022', year: 2023, poor: two });
    expect(open.poor?.impliedCell).toBeUndefined();
    expect(open.poor?.imbalance).toMatchObject({ missing: ['fellBack', 'arising'] });
    expect(open.grossIncrease).toMatchObject({ missing: ['fellBack', 'arising'] });
    expect(open.fellBackOfPoorPercent).toMatchObject({ missing: ['fellBack'] });
    expect(open.assumptions).toEqual([]);
    expect(explain(open, 'vi')).toContain(
      'Chưa kiểm tra được diễn biến hộ nghèo: không xác định (thiếu số liệu về tái nghèo, phát sinh mới).',
    );

    const noEnd = without(['atEnd']);
    const still = povertyMovements({ standard: 'vn-2022', year: 2023, poor: noEnd });
    expect(still.poor?.computedEnd).toEqual(households(204));
    expect(still.poor?.imbalance).toMatchObject({ missing: ['atEnd'] });
    expect(still.poor?.impliedCell).toBeUndefined();
    expect(still.netReduction).toMatchObject({ missing: ['atEnd'] });
    expect(still.fellBackOfPoorPercent).toMatchObject({ missing: ['atEnd'] });

    const neither = without(['atStart', 'atEnd']);
    expect(povertyMovements({ standard: 'vn-2022', year: 2023, poor: neither }).netReduction).toMatchObject({
      missing: ['atStart', 'atEnd'],
    });
    const noStart = without(['atStart']);
    expect(povertyMovements({ standard: 'vn-2022', year: 2023, poor: noStart }).netReduction).toMatchObject({
      missing: ['atStart'],
    });
  });

  test('without the list of the poor, its figures are refused by name', () => {
    const { grossReduction, netReduction } = povertyMovements({ standard: 'vn-2022', year: 2023, nearPoor });
    expect(grossReduction).toMatchObject({ code: 'missing-input', missing: ['becameNearPoor', 'escaped'] });
    expect(netReduction).toMatchObject({ code: 'missing-input', missing: ['atStart', 'atEnd'] });
  });
});

test('a fall-back rate out of none is refused', () => {
  const none = { ...cuJut.poor, becameNearPoor: 0, escaped: 0, atEnd: 0 };
  const { fellBackOfReductionPercent, fellBackOfPoorPercent } = povertyMovements({
    standard: 'vn-2022',
    year: 2023,
    poor: none,
  });
  expect(fellBackOfReductionPercent).toMatchObject({ code: 'zero-denominator' });
  expect(fellBackOfPoorPercent).toMatchObject({ code: 'zero-denominator' });
});

test('two of the 109 that left poverty fell back, two of 206 poor', () => {
  const { fellBackOfReductionPercent, fellBackOfPoorPercent } = povertyMovements({
    standard: 'vn-2022',
    year: 2023,
    poor: { ...cuJut.poor, fellBack: 2, atEnd: 206 },
  });
  expect(fellBackOfReductionPercent).toMatchObject({ value: expect.stringMatching(/^1\.8348623/) });
  expect(fellBackOfPoorPercent).toMatchObject({ value: expect.stringMatching(/^0\.9708737/) });
});

test('swapped digits are told before a mistaken one', () => {
  const { poor } = povertyMovements({
    standard: 'vn-2022',
    year: 2023,
    poor: { ...cuJut.poor, atStart: 249 },
  });
  expect(poor?.imbalance).toEqual(households(45));
  expect(poor?.slips.map(({ cell, wouldBe, slipKind }) => [cell, wouldBe.value, slipKind])).toEqual([
    ['atStart', '294', 'digit-swap'],
    ['fellBack', '45', 'unreported'],
    ['otherIncrease', '45', 'unreported'],
    ['becameNearPoor', '19', 'amount'],
    ['escaped', '0', 'amount'],
    ['fromNearPoor', '50', 'amount'],
    ['arising', '59', 'amount'],
    ['atEnd', '159', 'amount'],
  ]);
  expect(poor?.slips[0]?.cellName.vi).toBe('số hộ đầu kỳ');
});

test('a standard of other years is told', () => {
  expect(
    povertyMovements({ ...cuJut, standard: 'vn-2016' }).warnings.map(({ code, affectedYears }) => [
      code,
      affectedYears,
    ]),
  ).toEqual([['standard-not-applied', [2023]]]);
});

describe('bad input is told, all at once', () => {
  test.each([
    [{ standard: 'vn-2022', year: 2023 }, [['missing', 'poor']]],
    [
      { standard: 'vn-2021', year: '2023', poor: { atStart: -1, arising: 1.5, others: 2 } },
      [
        ['unknown-key', 'poor.others'],
        ['not-one-of', 'standard'],
        ['wrong-type', 'year'],
        ['too-small', 'poor.atStart'],
        ['not-whole', 'poor.arising'],
      ],
    ],
    [
      { ...cuJut, nearPoor: { atStart: { value: 1, unit: 'person' } } },
      [['unit-mismatch', 'nearPoor.atStart.unit']],
    ],
  ])('%j', (input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  test('in both languages', () => {
    try {
      povertyMovements({ standard: 'vn-2022', year: 2023 });
    } catch (error) {
      if (!isMtqgError(error)) throw error;
      expect(describeError(error, 'vi')).toContain('poor hoặc nearPoor');
      expect(describeError(error, 'en')).toContain('poor or nearPoor');
    }
    expect.assertions(2);
  });
});

describe('for any list', () => {
  const count = fc.nat(10_000);
  const flows = fc.record({
    atStart: count,
    becameNearPoor: count,
    escaped: count,
    otherDecrease: count,
    fromNearPoor: count,
    fellBack: count,
    arising: count,
    otherIncrease: count,
    atEnd: count,
  });
  const endOf = (poor: Record<string, number>): number =>
    poor['atStart']! -
    poor['becameNearPoor']! -
    poor['escaped']! -
    poor['otherDecrease']! +
    poor['fromNearPoor']! +
    poor['fellBack']! +
    poor['arising']! +
    poor['otherIncrease']!;

  test('the imbalance is what is reported less what a loop adds up, and each slip would mend it', () => {
    fc.assert(
      fc.property(flows, (poor) => {
        const balance = povertyMovements({ standard: 'vn-2022', year: 2023, poor }).poor;
        expect(balance?.imbalance).toEqual(households(poor.atEnd - endOf(poor)));
        for (const { cell, wouldBe } of balance?.slips ?? []) {
          const mended = { ...poor, [cell]: Number(wouldBe.value) };
          expect(mended.atEnd).toBe(endOf(mended));
        }
      }),
    );
  });

  test('what a blank cell must hold makes the list balance', () => {
    fc.assert(
      fc.property(flows, fc.constantFrom('atStart', 'escaped', 'arising', 'otherDecrease'), (poor, blank) => {
        const given = Object.fromEntries(Object.entries(poor).filter(([cell]) => cell !== blank));
        const implied = povertyMovements({ standard: 'vn-2022', year: 2023, poor: given }).poor?.impliedCell;
        const mended = { ...poor, [blank]: Number(implied?.value.value) };
        expect(mended.atEnd).toBe(endOf(mended));
      }),
    );
  });
});
