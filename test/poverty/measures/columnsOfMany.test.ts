import { describe, expect, test } from 'vitest';
import {
  alkireFoster,
  compileAlkireFoster,
  compileFosterGreerThorbecke,
  fosterGreerThorbecke,
} from '../../../src/poverty/index.js';

/** How many households; `MTQG_HOUSEHOLDS=1000000` measures a whole million, which takes minutes. */
const HOUSEHOLDS = Number(process.env['MTQG_HOUSEHOLDS'] ?? 2000);
const LINE = 1_500_000;

/** Whole numbers, all made up, the same in every run. */
let seed = 20_261_129;
const next = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const rows = Array.from({ length: HOUSEHOLDS }, () => ({
  income: 1 + next(4 * LINE),
  weight: 1 + next(40),
  deprived: next(4096) & next(4096),
}));
const weights = Float64Array.from(rows, ({ weight }) => weight);

/** The relative difference of two figures. */
function difference(one: unknown, other: unknown): number {
  const [a, b] = [one, other].map((figure) => Number((figure as { value: string }).value)) as [
    number,
    number,
  ];
  return Math.abs(a / b - 1);
}

describe(`columns of ${String(HOUSEHOLDS)} households give what the exact functions give`, () => {
  test('Foster–Greer–Thorbecke and Watts, to 12 digits', () => {
    const exact = fosterGreerThorbecke({
      povertyLine: LINE,
      households: rows.map(({ income, weight }) => ({ income, weight })),
    });
    const quick = compileFosterGreerThorbecke({ povertyLine: LINE }).evaluate({
      incomes: Float64Array.from(rows, ({ income }) => income),
      weights,
    });
    for (const member of [
      'headcountPercent',
      'povertyGapPercent',
      'squaredPovertyGapPercent',
      'watts',
      'incomeGapRatioPercent',
      'population',
      'numberPoor',
    ] as const)
      expect(difference(quick[member], exact[member]), member).toBeLessThan(1e-12);
  }, 3_600_000);

  // One input holds no more than ten million items, so that of a million households those with the same deprivations stand as one,
  // with the sum of their weights, which is a whole number.
  test('Alkire–Foster, to the last digit', () => {
    const rule = {
      indicators: Array.from({ length: 12 }, (_, place) => ({ id: `i${String(place)}`, weight: '1/12' })),
      cutoff: '1/3',
    };
    const weightOf = new Map<number, number>();
    for (const { deprived, weight } of rows) weightOf.set(deprived, (weightOf.get(deprived) ?? 0) + weight);
    const exact = alkireFoster({
      ...rule,
      households: [...weightOf].map(([deprived, weight]) => ({
        weight,
        deprivations: Object.fromEntries(
          rule.indicators.map(({ id }, place) => [id, (deprived >> place) & 1 ? 'deprived' : 'not-deprived']),
        ),
      })),
    });
    const quick = compileAlkireFoster(rule).evaluate({
      deprived: Uint16Array.from(rows, ({ deprived }) => deprived),
      weights,
    });
    expect(quick).toEqual(exact);
  });
});
