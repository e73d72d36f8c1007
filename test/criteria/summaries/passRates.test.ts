import { describe, expect, it } from 'vitest';
import { summarizeScores, type SummaryOptions } from '../../../src/criteria/index.js';
import { isRefusal } from '../../../src/foundation/index.js';
import { district, marketScore, scoreOf, scores } from './smallDistrict.js';

const communes = (value: number) => ({ kind: 'quantity', value: String(value), unit: 'commune' });
const percent = (value: string) => ({ kind: 'quantity', value, unit: 'percent' });
const between = (lower: string, upper: string) => ({ kind: 'range', lower, upper, unit: 'percent' });
const refused = { kind: 'refusal', code: 'zero-denominator' };

const criteriaOf = (of: Parameters<typeof summarizeScores>[0] = scores) => {
  const { criteria } = summarizeScores(of);
  return isRefusal(criteria) ? [] : criteria;
};
const hardestOf = (options?: SummaryOptions, of = scores) => {
  const { hardest } = summarizeScores(of, options);
  return isRefusal(hardest) ? [] : hardest;
};

describe('the pass rate of a criterion', () => {
  it('counts the assessed communes by where they stand', () => {
    expect(criteriaOf()[2]?.counts).toEqual({
      met: communes(2),
      'basically-met': communes(1),
      'not-met': communes(0),
      'not-assessed': communes(1),
      'threshold-unknown': communes(0),
      'set-by-province': communes(1),
      'set-by-ministry': communes(0),
      'not-applicable': communes(0),
      'not-named': communes(1),
    });
  });

  it('divides those that met it by those of which it is decided', () => {
    expect(criteriaOf()).toMatchObject([
      { number: 1, name: { en: 'Power' }, decidedPlaces: communes(5), metOfDecidedPercent: percent('80') },
      { number: 2, decidedPlaces: communes(5), metOfDecidedPercent: percent('80') },
      {
        number: 3,
        decidedPlaces: communes(3),
        metOfDecidedPercent: percent('66.66666666666666666666666666666667'),
      },
      { number: 4, decidedPlaces: communes(3) },
    ]);
  });

  it('lies over all assessed communes between what is certain and what is possible', () => {
    const six = criteriaOf();
    expect(six[0]?.metOfAssessedPercent).toEqual(
      between('66.6666666666666666666666666666666666', '83.3333333333333333333333333333333334'),
    );
    // Five of them without the one that only counts.
    const five = criteriaOf(scores.filter((score) => score !== district.counted));
    expect(five.map(({ metOfAssessedPercent }) => metOfAssessedPercent)).toEqual([
      between('80', '80'),
      between('80', '80'),
      between('40', '80'),
      between('40', '80'),
    ]);
  });

  it('is given of each indicator, too, where it was assessed itself', () => {
    expect(criteriaOf()[0]?.indicators).toMatchObject([
      {
        id: '1.1',
        counts: { met: communes(3), 'not-assessed': communes(3) },
        decidedPlaces: communes(3),
        metOfDecidedPercent: percent('100'),
        metOfAssessedPercent: between('50', '100'),
      },
      {
        id: '1.2',
        name: { vi: 'Hộ' },
        counts: { met: communes(2), 'not-met': communes(1), 'not-assessed': communes(3) },
        metOfDecidedPercent: percent('66.66666666666666666666666666666667'),
      },
    ]);
    expect(criteriaOf()[3]?.indicators).toEqual([]);
  });

  it('is refused where it is decided of no commune, and where it applies to none', () => {
    const [first] = criteriaOf([district.counted]);
    expect(first).toMatchObject({
      decidedPlaces: communes(0),
      metOfDecidedPercent: refused,
      metOfAssessedPercent: between('0', '100'),
    });
    const without = marketScore('A', { '1': 'not-applicable', '2': 'met' });
    expect(criteriaOf([without])[0]).toMatchObject({
      metOfDecidedPercent: refused,
      metOfAssessedPercent: refused,
    });
  });

  it('leaves out communes to which the criterion does not apply', () => {
    const rates = criteriaOf([
      marketScore('A', { '1': 'not-applicable', '2': 'met' }),
      marketScore('B', { '1': 'met' }),
      marketScore('C', { '2': 'not-met' }),
    ]);
    expect(rates).toMatchObject([
      {
        counts: { 'not-applicable': communes(1), met: communes(1), 'not-assessed': communes(1) },
        metOfDecidedPercent: percent('100'),
        metOfAssessedPercent: between('50', '100'),
      },
      { metOfDecidedPercent: percent('50') },
    ]);
  });

  it('is not moved by communes of which nothing was assessed', () => {
    const assessed = scores.filter((score) => score !== district.none);
    expect(criteriaOf(assessed)).toEqual(criteriaOf());
  });
});

describe('the hardest criteria', () => {
  it('are those that the smallest share of the decided communes has met, equal ones by number', () => {
    expect(hardestOf().map(({ number }) => number)).toEqual([3, 4, 1, 2]);
    expect(hardestOf()[2]).toEqual({
      id: '1',
      number: 1,
      name: { vi: 'Điện', en: 'Power' },
      metPlaces: communes(4),
      decidedPlaces: communes(5),
      metOfDecidedPercent: percent('80'),
    });
  });

  it('are as many as the caller wants, and five by default', () => {
    expect(hardestOf({ hardest: 1 }).map(({ id }) => id)).toEqual(['3']);
    expect(hardestOf({ hardest: 0 })).toEqual([]);
  });

  it('hold none that all have met, and none that nobody has judged', () => {
    expect(hardestOf({}, [district.all, scoreOf('B', { findings: { '2': 'not-met' } })])).toMatchObject([
      { number: 2, metPlaces: communes(1), decidedPlaces: communes(2) },
    ]);
    expect(hardestOf({}, [district.counted])).toEqual([]);
  });
});
