import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError, explain, isMtqgError, type MtqgError } from '../../../src/foundation/index.js';
import { communes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import { unitHistory } from '../../../src/units/history/index.js';
import {
  defineUnits,
  parentOn,
  province,
  provinces,
  rebaseSeries,
  regions,
  rollUp,
  type RollUpOptions,
  type SeriesToRollUp,
} from '../../../src/units/index.js';
import { tries } from '../../fixtures/tries.js';

const always = { from: '2004-07-08', to: null };
const lies = (...parents: string[]) => ({ parents: parents.map((parent) => ({ parent, validity: always })) });
const unit = (level: string, value: string, more: object = {}): any => ({
  level,
  name: value,
  code: { system: 'x', value },
  validity: always,
  ...more,
});

/** A province P of two districts, D (communes a, b) and E (commune c); a province Q with commune d, and e until 2024. */
const example = defineUnits({
  name: 'example',
  asOf: '2025-07-01',
  units: [
    unit('province', 'P'),
    unit('province', 'Q'),
    unit('district', 'D', lies('x:P')),
    unit('district', 'E', lies('x:P')),
    unit('commune', 'a', lies('x:D')),
    unit('commune', 'b', lies('x:D')),
    unit('commune', 'c', lies('x:E')),
    unit('commune', 'd', lies('x:Q')),
    unit('commune', 'e', {
      validity: { from: '2004-07-08', to: '2024-06-30' },
      parents: [{ parent: 'x:Q', validity: { from: '2004-07-08', to: '2024-06-30' } }],
    }),
    unit('commune', 'lost'),
  ],
});

const toProvince: RollUpOptions = { to: 'province', in: example };
const series = (...observations: object[]) => ({ unit: 'household', observations }) as SeriesToRollUp;
const at = (place: string, count: number, more: object = { year: 2025 }) => ({
  place: `x:${place}`,
  count,
  ...more,
});

const counts = (given: SeriesToRollUp, options = toProvince) =>
  rollUp(given, options).areas.map(({ place, figures }) => [
    place.id,
    ...figures.map(({ count, missingPlaces, observed }) => [
      count?.kind === 'quantity' ? count.value : count?.kind,
      (observed.count as { value: string } | undefined)?.value,
      missingPlaces.map(({ id }) => id).join(),
    ]),
  ]);

it('refuses what was before and what is after a merger as figures of one year', () => {
  const observed = (year: number, ...places: string[]) =>
    rollUp(
      { unit: 'household', observations: places.map((place) => ({ place, year, count: 10 })) },
      { to: 'country' },
    );
  const saidOf = (locale: 'vi' | 'en', call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return describeError(error as MtqgError, locale);
    }
    return '';
  };
  const both = () => observed(2025, 'nso2025:15', 'gso2004:15');
  expect(saidOf('en', both)).toBe(
    'series.observations[1].place: contradiction: Tỉnh Yên Bái (gso2004:15) ended on 2025-06-30, before Tỉnh Lào Cai (nso2025:15) began, and both are given for 2025',
  );
  expect(saidOf('vi', both)).toBe(
    'series.observations[1].place: mâu thuẫn: Tỉnh Yên Bái (gso2004:15) chỉ tồn tại đến ngày 30/6/2025, trước khi có Tỉnh Lào Cai (nso2025:15), mà cả hai cùng có số liệu năm 2025',
  );
  expect(saidOf('vi', () => observed(2023, 'nso2025:15'))).toBe(
    'series.observations[0].place: mâu thuẫn: Tỉnh Lào Cai (nso2025:15) không tồn tại vào năm 2023',
  );
  expect(
    saidOf('vi', () =>
      rollUp(
        { unit: 'household', observations: [{ place: 'nso2025:15', date: '2025-06-30', count: 1 }] },
        { to: 'country' },
      ),
    ),
  ).toBe(
    'series.observations[0].place: mâu thuẫn: Tỉnh Lào Cai (nso2025:15) không tồn tại vào ngày 30/6/2025',
  );
  // Those of one side alone are figures of its last day.
  expect(observed(2025, 'gso2004:15', 'gso2004:10').areas[0]?.figures[0]?.observed.count).toEqual({
    kind: 'quantity',
    value: '20',
    unit: 'household',
  });
});

const problemsOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return (error as MtqgError).problems.map(({ code, path }) => [code, path.join('.')]);
  }
  return [];
};

describe('rollUp', () => {
  it('sums counts to the units in which others lie', () => {
    const all = series(at('b', 2), at('a', 1), at('c', 4), at('d', 8));
    expect(counts(all)).toEqual([
      ['x:P', ['7', '7', '']],
      ['x:Q', ['8', '8', '']],
    ]);
    expect(rollUp(all, toProvince).areas[0]?.figures[0]?.observedPlaces.map(({ id }) => id)).toEqual([
      'x:a',
      'x:b',
      'x:c',
    ]);
  });

  it('names what is missing, refuses the figure, and says what the observed ones add up to', () => {
    expect(counts(series(at('a', 1), at('d', 8, { year: 2024 })))).toEqual([
      ['x:P', ['refusal', undefined, 'x:a,x:b,x:c'], ['refusal', '1', 'x:b,x:c']],
      ['x:Q', ['8', '8', ''], ['refusal', undefined, 'x:d']],
    ]);
    const [p] = rollUp(series(at('a', 1)), toProvince).areas;
    expect(p?.figures[0]?.count).toMatchObject({ kind: 'refusal', code: 'missing-input' });
  });

  it('takes larger units for what lies in them', () => {
    expect(counts(series(at('D', 5), at('c', 4)))).toEqual([['x:P', ['9', '9', '']]]);
    expect(counts(series(at('D', 5), at('E', 4)))).toEqual([['x:P', ['9', '9', '']]]);
    expect(counts(series(at('D', 5)))).toEqual([['x:P', ['refusal', '5', 'x:E']]]);
  });

  it('computes rates of sums, and never averages them', () => {
    const rate = (place: string, numerator: number, denominator: number) => ({
      place: `x:${place}`,
      year: 2025,
      numerator,
      denominator,
    });
    const [area] = rollUp(series(rate('a', 10, 100), rate('b', 5, 200), rate('c', 0, 0)), toProvince).areas;
    expect(area?.figures[0]).toMatchObject({
      numerator: { value: '15' },
      denominator: { value: '300' },
      ratePercent: { value: '5', unit: 'percent' },
      observed: { ratePercent: { value: '5' } },
    });
    const alone = (place: string, ratePercent: number) => ({ place: `x:${place}`, year: 2025, ratePercent });
    const [ranged] = rollUp(series(alone('a', 10), alone('b', 5), alone('c', 7)), toProvince).areas;
    expect(ranged?.figures[0]?.ratePercent).toMatchObject({ kind: 'range', lower: '5', upper: '10' });
  });

  it('goes by the day, of a year by its last', () => {
    expect(counts(series(at('d', 8, { date: '2024-06-30' }), at('e', 1, { date: '2024-06-30' })))).toEqual([
      ['x:Q', ['9', '9', '']],
    ]);
    expect(counts(series(at('d', 8, { date: '2024-06-30' })))).toEqual([['x:Q', ['refusal', '8', 'x:e']]]);
    expect(counts(series(at('d', 8, { date: '2024-07-01' })))).toEqual([['x:Q', ['8', '8', '']]]);
    expect(counts(series(at('d', 8, { year: 2024 })))).toEqual([['x:Q', ['8', '8', '']]]);
    // A unit that ended in the year goes by its own last day.
    expect(counts(series(at('d', 8, { year: 2024 }), at('e', 1, { year: 2024 })))).toEqual([
      ['x:Q', ['9', '9', '']],
    ]);
  });

  it('asks at each time for the units that there are then', () => {
    const until2023 = { from: '2004-07-08', to: '2023-12-31' };
    const changing = defineUnits({
      name: 'changing',
      asOf: '2025-07-01',
      units: [
        unit('province', 'P'),
        unit('district', 'D', lies('x:P')),
        unit('commune', 'a', {
          validity: until2023,
          parents: [{ parent: 'x:P', validity: until2023 }],
        }),
      ],
    });
    const given = series(at('a', 1, { year: 2023 }), at('D', 2, { year: 2025 }));
    expect(counts(given, { to: 'province', in: changing })).toEqual([
      ['x:P', ['1', '1', ''], ['2', '2', '']],
    ]);
  });

  it('says of days and of rates what it says of years and counts', () => {
    const date = '2025-07-01';
    const rates = series(
      { place: 'x:d', date, numerator: 1, denominator: 4 },
      { place: 'x:a', date, ratePercent: 5 },
    );
    expect(explain(rollUp(rates, toProvince), 'en').split('\n')).toEqual([
      'Figures summed to province level:',
      '  P:',
      '    2025-07-01: not defined (it needs b, c) (figures of 1 of 3 units).',
      '  Q:',
      '    2025-07-01: 25% (figures of 1 of 1 units).',
    ]);
  });

  it('rejects what it cannot place, and what counts twice', () => {
    const rolled = (...observations: object[]) =>
      problemsOf(() => rollUp(series(...observations), toProvince));
    const place = (index: number) => `series.observations.${String(index)}.place`;
    expect(rolled(at('nobody', 1), at('lost', 1), at('P', 1))).toEqual([
      ['no-such-member', place(0)],
      ['no-such-member', place(1)],
      ['no-such-member', place(2)],
    ]);
    expect(rolled(at('D', 1), at('a', 1))).toEqual([['contradiction', place(1)]]);
    expect(rolled(at('D', 1), at('a', 1, { year: 2024 }))).toEqual([]);
    expect(rolled(at('e', 1, { date: '2024-07-01' }), at('e', 1, { year: 2025 }))).toEqual([
      ['contradiction', place(0)],
      ['contradiction', place(1)],
    ]);
    expect(rolled(at('a', 1), at('a', 1))).toEqual([['duplicate', 'series.observations.1']]);
    expect(rolled({ place: 'x:a', count: 1 }, { place: 'x:b', year: 2025, ratePercent: 1 })).not.toEqual([]);
    expect(problemsOf(() => rollUp(series(), { to: 'village' } as never))).toEqual([
      ['too-short', 'series.observations'],
      ['not-one-of', 'options.to'],
    ]);
    let said = '';
    try {
      rollUp(series(at('D', 1), at('a', 1)), toProvince);
    } catch (error) {
      if (isMtqgError(error)) said = describeError(error, 'vi');
    }
    expect(said).toBe(
      'series.observations[1].place: mâu thuẫn: a (x:a) và D (x:D) bao gồm đơn vị đó có số liệu cùng một thời điểm',
    );
  });

  it('ends though units lie in each other', () => {
    const circle = defineUnits({
      name: 'circle',
      asOf: '2025-07-01',
      units: [unit('village', 'v', lies('x:w')), unit('village', 'w', lies('x:v'))],
    });
    expect(problemsOf(() => rollUp(series(at('v', 1)), { to: 'province', in: circle }))).toEqual([
      ['no-such-member', 'series.observations.0.place'],
    ]);
  });

  it('keeps the total of the country, whatever the steps', () => {
    const units = formerCommunes().units.filter(({ level }) => level === 'commune');
    const given: SeriesToRollUp = {
      moving: 'people',
      unit: 'household',
      observations: units.map(({ id }, index) => ({ place: id, date: '2025-06-30', count: index % 997 })),
    };
    const sum = units.reduce((total, _, index) => total + (index % 997), 0);
    const inFormer = { in: formerCommunes() };
    const byProvince = rollUp(given, { to: 'province', ...inFormer });
    expect(byProvince.areas).toHaveLength(63);
    const again = (from: typeof byProvince, to: RollUpOptions['to']) =>
      rollUp(
        {
          unit: 'household',
          observations: from.areas.map(({ place, figures }) => ({
            place: place.id,
            date: '2025-06-30',
            count: (figures[0]!.count as { value: string }).value,
          })),
        },
        { to, ...inFormer },
      );
    const byDistrict = rollUp(given, { to: 'district', ...inFormer });
    expect(again(byDistrict, 'province').areas.map(({ figures }) => figures[0]!.observed)).toEqual(
      byProvince.areas.map(({ figures }) => figures[0]!.observed),
    );
    const byRegion = again(byProvince, 'region');
    expect(byRegion.areas).toHaveLength(6);
    const atOnce = rollUp(given, { to: 'region', ...inFormer });
    const sums = ({ areas }: typeof byRegion) =>
      areas.map(({ place, figures }) => [place, figures[0]!.count]);
    expect(sums(byRegion)).toEqual(sums(atOnce));
    const [country] = again(byRegion, 'country').areas;
    expect(country).toMatchObject({
      place: { id: 'iso3166:VN', name: 'Cả nước' },
      figures: [{ count: { value: String(sum) } }],
    });
    // Carried to the new units, the total is the same.
    const rebased = rebaseSeries(
      {
        moving: 'people',
        unit: 'household',
        observations: byProvince.areas.map(({ place, figures }) => ({
          place: place.id,
          date: '2025-06-30',
          count: (figures[0]!.count as { value: string }).value,
        })),
      },
      { system: 'nso2025' },
    );
    const total = rebased.areas.reduce(
      (all, { figures }) => all + Number((figures[0]!.count as { value: string }).value),
      0,
    );
    expect(total).toBe(sum);
  });

  it('refuses a former commune before the day of its list, and names the entry that knows it', () => {
    const given = (date: string): SeriesToRollUp => ({
      unit: 'household',
      observations: [{ place: 'gso2004:02701', date, count: 5 }],
    });
    const options = { to: 'province', in: formerCommunes() } as const;
    expect(() => rollUp(given('2025-06-29'), options)).toThrow('unitHistory() (mtqg/units/history)');
    expect(rollUp(given('2025-06-30'), options).areas).toHaveLength(1);
    const known = rollUp(given('2010-06-30'), { to: 'district', in: [formerCommunes(), unitHistory()] });
    expect(known.areas[0]?.place.name).toBe('Huyện Bát Xát');
  });

  it('keeps what was observed, whatever is missing', () => {
    const places = communes().units.filter(({ parents }) =>
      ['nso2025:12', 'nso2025:15'].includes(parents[0]!.parent),
    );
    fc.assert(
      fc.property(fc.subarray(places, { minLength: 1 }), fc.nat(1000), (some, base) => {
        const given = series(
          ...some.map(({ id }, index) => ({ place: id, date: '2025-12-31', count: base + index })),
        );
        const { areas } = rollUp(given, { to: 'province', in: communes() });
        const observed = areas.flatMap(({ figures }) => figures.map((one) => one.observed.count));
        const sum = some.reduce((total, _, index) => total + base + index, 0);
        expect(observed.reduce((total, count) => total + Number((count as { value: string }).value), 0)).toBe(
          sum,
        );
        for (const { place, figures } of areas) {
          const { missingPlaces, observedPlaces } = figures[0]!;
          expect(missingPlaces.length + observedPlaces.length).toBe(
            places.filter(({ parents }) => parents[0]!.parent === place.id).length,
          );
          expect(figures[0]!.count!.kind).toBe(missingPlaces.length === 0 ? 'quantity' : 'refusal');
        }
      }),
      { numRuns: tries(25) },
    );
  });

  it('says what it did', () => {
    const rolled = rollUp(series(at('a', 1), at('d', 8, { date: '2025-06-30' })), toProvince);
    expect(explain(rolled, 'vi').split('\n')).toEqual([
      'Cộng số liệu lên cấp tỉnh:',
      '  P:',
      expect.stringMatching(/^    Năm 2025: .*\(có số liệu của 1\/3 đơn vị\)\.$/),
      expect.stringMatching(/^    Ngày 30\/6\/2025: .*\(có số liệu của 0\/3 đơn vị\)\.$/),
      '  Q:',
      expect.stringMatching(/^    Năm 2025: .*\(có số liệu của 0\/1 đơn vị\)\.$/),
      '    Ngày 30/6/2025: 8 hộ (có số liệu của 1/1 đơn vị).',
    ]);
    expect(Object.isFrozen(rolled.areas[0]?.figures[0]?.observed)).toBe(true);
    expect(explain(rolled, 'en').split('\n')[0]).toBe('Figures summed to province level:');
  });
});

describe('parentOn', () => {
  it('is the unit in which another lies on the day', () => {
    const huong = formerCommunes().units.find(({ id }) => id === 'gso2004:02701')!;
    expect(parentOn(huong, '2025-06-30')).toBe('gso2004:082');
    expect(parentOn(province('Kon Tum'), '2024-12-31')).toBe('region2008:TN');
    expect(parentOn(province('Kon Tum'), '2008-07-31')).toBe(null);
    expect(parentOn(province('Bắc Ninh', { system: 'nso2025' }), '2025-07-01')).toBe('region2025:DBSH');
    const [country, region] = regions().units;
    expect(parentOn(country!, '2025-07-01')).toBe(null);
    expect(parentOn(region!, '2025-06-30')).toBe('iso3166:VN');
  });

  it('finds every province of 2025 and before in a region of its time', () => {
    const known = new Set(regions().units.map(({ id }) => id));
    for (const one of provinces().units) {
      const parent = parentOn(one, one.validity.to ?? '2026-09-25');
      expect(known.has(parent!)).toBe(true);
    }
  });

  it('is refused on a day without the unit, and of what is no unit', () => {
    expect(problemsOf(() => parentOn(province('Kon Tum'), '2025-07-01'))).toEqual([
      ['contradiction', 'date'],
    ]);
    expect(problemsOf(() => parentOn(province('Kon Tum'), '2025'))).toEqual([['bad-format', 'date']]);
    expect(problemsOf(() => parentOn('gso2004:62' as never, '2024-12-31'))).toEqual([['wrong-type', 'unit']]);
  });
});
