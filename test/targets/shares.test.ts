import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantity, type Quantity } from '../../src/foundation/index.js';
import { targetGap } from '../../src/targets/internal.js';
import { gapNow, type Standing, pathOf, problemsOf, rounded, shown, told } from './shown.js';

const share = (target: Partial<Standing<'share'>>) =>
  gapNow({ kind: 'share', unit: 'commune', of: 'xã', direction: 'at-least', target: {}, ...target });

describe('a share', () => {
  test('Lai Châu: 114 villages are 25%, so there are about 456', () => {
    const gap = share({ unit: 'village', target: { numerator: 114, value: 25 } });
    expect(shown(gap.denominator)).toBe('456 village');
    // 114 of 448 are 25.45%, of 447 they would be 25.50%.
    expect(gap.denominatorRange).toEqual({ kind: 'range', lower: '448', upper: '465', unit: 'village' });
    expect([gap.status, shown(gap.numeratorGap), shown(gap.gap)]).toEqual([
      'undetermined',
      'missing-input numerator',
      'missing-input observations',
    ]);
    expect(told(gap, 'vi')).toEqual([
      'Mục tiêu: chưa đủ số liệu để kết luận.',
      'Mục tiêu ít nhất 25%; chưa có số liệu hiện tại.',
      'Tính theo số lượng: cần ít nhất 114 thôn.',
      'Suy ra tổng số: khoảng 456 thôn (từ 448 đến 465 thôn, do tỷ lệ đã được làm tròn).',
      '114 thôn ÷ 25% = 456 thôn',
    ]);
    expect(told(gap, 'en').slice(2)).toEqual([
      'As a count: to be at least 114 villages.',
      'The whole that this implies: about 456 villages (from 448 to 465 villages, since the share is rounded).',
      '114 villages ÷ 25% = 456 villages',
    ]);
  });

  test('a finely printed share implies one whole', () => {
    const gap = share({ target: { numerator: 4, value: '7.41' } });
    expect([shown(gap.denominator), gap.denominatorRange?.lower, gap.denominatorRange?.upper]).toEqual([
      '54 commune',
      '54',
      '54',
    ]);
    expect(told(gap, 'vi').slice(-2)).toEqual(['Suy ra tổng số: 54 xã.', '4 xã ÷ 7,41% ≈ 53,9811 xã']);
    expect(told(gap, 'en').at(-2)).toBe('The whole that this implies: 54 communes.');
  });

  test('things are counted whole: never 242.6471 communes', () => {
    // 165 ÷ 68% = 242.647…
    const gap = share({ target: { numerator: 165, value: '68' } });
    expect([shown(gap.denominator), gap.denominatorRange?.lower, gap.denominatorRange?.upper]).toEqual([
      '243 commune',
      '241',
      '244',
    ]);
  });

  test('the whole is no smaller than its part', () => {
    expect(share({ target: { numerator: 1000, value: 100 } }).denominatorRange).toMatchObject({
      lower: '1000',
      upper: '1005',
    });
  });

  test('Lai Châu: 4 advanced communes are 7.4% of the 54 that are to meet the standard', () => {
    const gap = share({ denominator: 54, target: { numerator: 4, value: '7.4' }, current: { numerator: 1 } });
    expect(rounded(gap.targetPercent)).toBe('7.4');
    expect([shown(gap.numeratorGap), shown(gap.achievedPercent), shown(gap.currentNumerator)]).toEqual([
      '3 commune',
      '25 percent',
      '1 commune',
    ]);
    expect('denominatorRange' in gap).toBe(false);
    expect(told(gap, 'vi').slice(3, 5)).toEqual([
      'Tính theo số lượng: hiện có 1 xã, cần ít nhất 4 xã; còn thiếu 3 xã.',
      '4 xã − 1 xã = 3 xã',
    ]);
  });

  test('Lai Châu: 57.5% of the communes met, of which no number is given', () => {
    const gap = share({ target: { value: '57.5' } });
    expect(
      [gap.targetNumerator, gap.denominator, gap.currentPercent, gap.currentNumerator, gap.numeratorGap].map(
        shown,
      ),
    ).toEqual([
      'missing-input denominator',
      'missing-input denominator',
      'missing-input observations',
      'missing-input numerator',
      'missing-input denominator numerator',
    ]);
    expect(told(gap, 'vi')).toHaveLength(2);
    expect(gap.denominator).toMatchObject({
      reason: {
        vi: 'thiếu số liệu về tổng số',
        en: 'it needs the whole',
      },
    });
    expect(gap.currentNumerator).toMatchObject({
      reason: { vi: 'thiếu số liệu về số lượng hiện tại' },
    });
  });

  test('a share implies the count that reaches it, a ceiling the count that does not pass it', () => {
    // 57.5% of 94 communes are 54.05.
    expect(shown(share({ target: { value: '57.5' }, denominator: 94 }).targetNumerator)).toBe('55 commune');
    const ceiling = (numerator: number) =>
      share({ target: { value: '57.5' }, denominator: 94, direction: 'at-most', current: { numerator } });
    const over = ceiling(55);
    expect([shown(over.targetNumerator), shown(over.numeratorGap), over.status]).toEqual([
      '54 commune',
      '1 commune',
      'undetermined',
    ]);
    expect(told(over, 'vi').slice(3, 5)).toEqual([
      'Tính theo số lượng: hiện có 55 xã, được phép không quá 54 xã; vượt 1 xã so với mức cho phép.',
      '55 xã − 54 xã = 1 xã',
    ]);
    expect(told(over, 'en')[3]).toBe(
      'As a count: now 55 communes, to be at most 54 communes; 1 commune more than allowed.',
    );
    expect(told(ceiling(54), 'vi')[3]).toBe('Tính theo số lượng: hiện có 54 xã, đúng bằng mục tiêu.');
    expect(told(ceiling(50), 'vi')[3]).toBe(
      'Tính theo số lượng: hiện có 50 xã, được phép không quá 54 xã; thấp hơn mục tiêu 4 xã.',
    );
  });

  test('a printed share that was rounded up does not undo a count that is reached', () => {
    // 5 of 54 are 9.259…%, printed 9.3%.
    const gap = share({ target: { numerator: 5, value: '9.3' }, denominator: 54, current: { numerator: 5 } });
    expect(gap.status).toBe('met');
    // The same of the present: a count that falls short is not lifted by its printed share.
    const short = share({
      target: { value: '9.3' },
      denominator: 54,
      current: { numerator: 5, value: '9.3' },
    });
    expect(short.status).toBe('undetermined');
  });

  test('counts tell whether it is met even where no whole is known', () => {
    const status = (numerator: number, baseline?: number) =>
      share({
        unit: 'village',
        target: { numerator: 114, value: 25 },
        current: { numerator },
        ...(baseline === undefined ? {} : { baseline: { numerator: baseline } }),
      }).status;
    expect([status(113), status(114), status(113, 114), status(113, 100)]).toEqual([
      'undetermined',
      'met',
      'lost',
      'undetermined',
    ]);
  });

  test('a share that is only known in per cent, with a path in per cent', () => {
    const gap = share({
      baseline: { value: '25.5', year: 2019 },
      current: { value: '41.5', year: 2023 },
      target: { value: '57.5', year: 2025 },
      path: [{ year: 2024, value: '50' }],
    });
    expect([gap.gap, gap.currentPercent, gap.gapClosedPercent, gap.linear.observedRate].map(shown)).toEqual([
      '16 percentagePoint',
      '41.5 percent',
      '50 percent',
      '4 percentagePoint/year',
    ]);
    expect(pathOf(gap)?.[0]).toBe(
      '2023 | 2024 | 41.5 percent | 50 percent | 8.5 percentagePoint | 8.5 percentagePoint/year',
    );
    expect(told(gap, 'vi')).toContain(
      'Lộ trình đến năm 2024: từ 41,5% lên 50%, tăng 8,5 điểm phần trăm (bình quân 8,5 điểm phần trăm/năm).',
    );
  });

  test('the baseline may be a count of the whole', () => {
    const gap = share({
      denominator: 100,
      baseline: { numerator: 20 },
      current: { numerator: 30 },
      target: { value: 40 },
    });
    expect(shown(gap.gapClosedPercent)).toBe('50 percent');
  });

  test('what share and count cannot imply', () => {
    expect(shown(share({ target: { numerator: 0, value: 0 } }).denominator)).toBe('zero-denominator');
    expect(shown(share({ target: { numerator: 3, value: '0.0' } }).denominator)).toBe('zero-denominator');
    // From 0.35% to 0.45%, and from 0.45% to 0.55%.
    expect(share({ target: { numerator: 1, value: '0.4' } }).denominatorRange).toMatchObject({
      lower: '223',
      upper: '285',
    });
    expect(share({ target: { numerator: 1, value: 0.5 } }).denominatorRange?.lower).toBe('182');
  });

  test('a share and a count that the library returned are taken as they are', () => {
    const gap = share({
      target: { numerator: quantity(114, 'village'), value: quantity(25, 'percent') },
      unit: 'village',
    });
    expect(shown(gap.denominator)).toBe('456 village');
  });
});

test('what a share is printed of is always among the wholes that it implies', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 4 }),
      (whole, part, decimals) => {
        const numerator = part % (whole + 1);
        const value = ((100 * numerator) / whole).toFixed(decimals);
        const given = { numerator, value };
        const { denominatorRange, denominator } = share({ target: given });
        if (denominatorRange === undefined) return;
        const [lower, upper] = [Number(denominatorRange.lower), Number(denominatorRange.upper)];
        expect(lower <= whole && whole <= upper).toBe(true);
        const nearest = Number((denominator as Quantity).value);
        expect(Number.isInteger(nearest) && lower <= nearest && nearest <= upper).toBe(true);
        // And of the wholes beyond the ends it is not: the count of one more would print otherwise.
        const kind = { kind: 'share', unit: 'commune', of: 'xã', direction: 'at-least' } as const;
        expect(problemsOf({ ...kind, target: given, denominator: whole })).toBeUndefined();
        expect(problemsOf({ ...kind, target: given, denominator: upper + 1 })).toEqual([
          ['contradiction', 'target.target.value'],
        ]);
      },
    ),
  );
});

test('the count that a share implies reaches it, and one less does not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10000 }),
      fc.integer({ min: 1, max: 10000 }),
      (denominator, hundredths) => {
        const value = (hundredths / 100).toFixed(2);
        const given = { target: { value }, denominator };
        const { targetNumerator } = share(given);
        const count = Number((targetNumerator as Quantity).value);
        expect(share({ ...given, current: { numerator: count } }).status).toBe('met');
        expect(share({ ...given, current: { numerator: count - 1 } }).status).toBe('undetermined');
      },
    ),
  );
});

describe('a share of which the figure itself is not enough', () => {
  const more = (value: string, wording: 'more-than' | 'less-than', numerator: number) =>
    targetGap(
      {
        kind: 'share',
        unit: 'commune',
        direction: wording === 'more-than' ? 'at-least' : 'at-most',
        wording,
        denominator: 94,
        target: { value, year: 2025 },
      },
      [{ year: 2024, numerator }],
      { date: '2025-01-15' },
    );

  test.each([
    // Half of 94 is 47, which is not more than half.
    ['50', 'more-than', 47, '48 commune', '1 commune', 'no', 'cần ít nhất 48 xã; còn thiếu 1 xã'],
    ['50', 'more-than', 48, '48 commune', '0 commune', 'yes', 'đúng bằng mục tiêu'],
    // 57.5% is 54.05.
    ['57.5', 'more-than', 54, '55 commune', '1 commune', 'no', 'cần ít nhất 55 xã; còn thiếu 1 xã'],
    ['57.5', 'more-than', 55, '55 commune', '0 commune', 'yes', 'đúng bằng mục tiêu'],
    [
      '50',
      'less-than',
      47,
      '46 commune',
      '1 commune',
      'no',
      'được phép không quá 46 xã; vượt 1 xã so với mức cho phép',
    ],
    ['50', 'less-than', 46, '46 commune', '0 commune', 'yes', 'đúng bằng mục tiêu'],
    ['57.5', 'less-than', 54, '54 commune', '0 commune', 'yes', 'đúng bằng mục tiêu'],
  ] as const)('%s %% %s with %i communes', (value, wording, numerator, wanted, lack, isMet, said) => {
    const gap = more(value, wording, numerator);
    expect([shown(gap.targetNumerator), shown(gap.numeratorGap), gap.isMet]).toEqual([wanted, lack, isMet]);
    expect(told(gap, 'vi').find((line) => line.startsWith('Tính theo số lượng'))).toBe(
      `Tính theo số lượng: hiện có ${String(numerator)} xã, ${said}.`,
    );
  });

  test('is not taken for one of which it is: half of 94 may be 47, and at least half has to be', () => {
    const half = (direction: 'at-least' | 'at-most') =>
      shown(share({ direction, denominator: 94, target: { value: 50 } }).targetNumerator);
    expect([half('at-most'), half('at-least')]).toEqual(['47 commune', '47 commune']);
  });

  test('keeps a count that is stated, which is not enough either', () => {
    const gap = targetGap(
      {
        kind: 'share',
        unit: 'commune',
        direction: 'at-least',
        wording: 'more-than',
        denominator: 94,
        target: { numerator: 54, year: 2025 },
      },
      [{ year: 2024, numerator: 54 }],
      { date: '2025-01-15' },
    );
    expect([shown(gap.targetNumerator), gap.isMet]).toEqual(['54 commune', 'no']);
    expect(told(gap, 'vi')).toContain(
      'Tính theo số lượng: hiện có 54 xã, cần trên 54 xã; mới bằng mức này, chưa đạt yêu cầu.',
    );
  });
});
