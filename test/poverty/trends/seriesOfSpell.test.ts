import { describe, expect, test } from 'vitest';
import { isMtqgError } from '../../../src/foundation/internal.js';
import {
  averageAnnualReduction,
  linearTrend,
  povertyTrend,
  seriesOfSpell,
  theilSenTrend,
  type PovertySpell,
} from '../../../src/poverty/index.js';

const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });

/** The national rate by the standard of 2022, with an estimate and a forecast. */
const spell = povertyTrend({
  measure: 'poor',
  standard: 'vn-2022',
  observations: [
    { year: 2024, ratePercent: '1.93' },
    { year: 2022, ratePercent: '4.03' },
    { year: 2023, ratePercent: '2.93' },
    { year: 2025, ratePercent: '1.3', figureStatus: 'estimate' },
    { year: 2026, ratePercent: '0.3', figureStatus: 'forecast' },
  ],
}).spells[0] as PovertySpell;

describe('the rates of a spell as a series', () => {
  test('are the settled ones, unless others are asked for', () => {
    expect(seriesOfSpell(spell)).toEqual({
      observations: [
        { year: 2022, value: percent('4.03') },
        { year: 2023, value: percent('2.93') },
        { year: 2024, value: percent('1.93') },
      ],
    });
    expect(
      seriesOfSpell(spell, { figureStatuses: ['actual', 'estimate'] }).observations.map(({ year }) => year),
    ).toEqual([2022, 2023, 2024, 2025]);
    expect(
      seriesOfSpell(spell, { figureStatuses: ['forecast'] }).observations.map(({ year }) => year),
    ).toEqual([2026]);
  });

  test('go into every statistic of trends as they are', () => {
    const series = seriesOfSpell(spell);
    expect(linearTrend(series).slope).toEqual({
      kind: 'quantity',
      value: '-1.05',
      unit: 'percentagePoint/year',
    });
    expect(theilSenTrend(series).slope).toMatchObject({ value: '-1.05' });
    expect(averageAnnualReduction(series).endpointPercent).toMatchObject({
      value: expect.stringMatching(/^30\.7968/),
    });
  });
});

test.each([
  [undefined, {}, [['missing', '']]],
  [
    { observations: [{ year: 2022, ratePercent: 101 }] },
    {},
    [
      ['too-large', 'observations.0.ratePercent'],
      ['missing', 'observations.0.figureStatus'],
    ],
  ],
  [spell, { figureStatuses: ['final'] }, [['not-one-of', 'figureStatuses.0']]],
])('what is no spell is told: %j', (given, options, problems) => {
  try {
    seriesOfSpell(given as never, options as never);
  } catch (error) {
    if (!isMtqgError(error)) throw error;
    expect(error.problems.map(({ code, path }) => [code, path.join('.')])).toEqual(problems);
  }
  expect.assertions(1);
});
