import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from 'mtqg/foundation';
import { communes } from 'mtqg/units/communes';
import { formerCommunes } from 'mtqg/units/former-communes';
import { stableAreas, type StableArea, type Succession, type UnitDirectory } from 'mtqg/units';

const directory = (links: readonly (readonly [string, string, Succession['extent']])[]): UnitDirectory => ({
  kind: 'unit-directory',
  name: 'test',
  units: [],
  successions: links.map(([predecessor, successor, extent]) => ({
    predecessor,
    successor,
    extent,
    date: '2025-07-01',
  })),
  asOf: '2025-07-01',
  notices: [],
});
/** The identities in areas. */
const idsOf = (areas: readonly StableArea[]) => {
  const ids = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);
  return areas.map(({ oldPlaces, placesBetween, newPlaces, isExact }) => ({
    old: ids(oldPlaces),
    between: ids(placesBetween),
    now: ids(newPlaces),
    isExact,
  }));
};
const problemsOf = (action: () => unknown) => {
  try {
    action();
  } catch (error) {
    if (isMtqgError(error)) return error.problems.map(({ code, path }) => [code, path.join('.')]);
  }
  return [];
};

// Xã Kỳ Lợi gave all its area to Vũng Áng, its people to Sông Trí and Hoành Sơn (resolution 1665 of 2025, items 62 to 64).
const kyLoi = directory([
  ['gso2004:18796', 'nso2025:18823', 'area-only'],
  ['gso2004:18796', 'nso2025:18754', 'people-only'],
  ['gso2004:18796', 'nso2025:18832', 'people-only'],
]);

describe('stableAreas', () => {
  it('joins what was merged, and what was divided', () => {
    const areas = stableAreas({
      in: directory([
        ['old:a', 'new:1', 'whole'],
        ['old:b', 'new:1', 'part-area-all-people'],
        ['old:b', 'new:2', 'area-only'],
        ['old:c', 'new:2', 'part'],
        ['old:c', 'new:3', 'part'],
        ['old:d', 'new:3', 'whole'],
      ]),
    });
    const ids = idsOf(areas.areas);
    expect(ids).toEqual([
      { old: ['old:a', 'old:b'], between: [], now: ['new:1'], isExact: true },
      { old: ['old:c', 'old:d'], between: [], now: ['new:2', 'new:3'], isExact: false },
    ]);
    expect(areas.areas[0]?.oldPlaces[0]).toEqual({ id: 'old:a', name: 'old:a' });
    expect(areas.count).toEqual({ kind: 'quantity', value: '2', unit: 'item' });
    expect(areas.exactCount).toEqual({ kind: 'quantity', value: '1', unit: 'item' });
    expect(Object.isFrozen(areas.areas[0]?.oldPlaces)).toBe(true);
  });

  it('follows people by default, and area where asked', () => {
    expect(idsOf(stableAreas({ in: kyLoi }).areas).map(({ now }) => now)).toEqual([
      ['nso2025:18754', 'nso2025:18832'],
    ]);
    expect(idsOf(stableAreas({ in: kyLoi, moving: 'area' }).areas).map(({ now }) => now)).toEqual([
      ['nso2025:18823'],
    ]);
  });

  it('takes the links of several directories together, each once, and follows them over more than one step', () => {
    const first = directory([['a', 'b', 'whole']]);
    const second = directory([
      ['b', 'c', 'whole'],
      ['a', 'b', 'whole'],
    ]);
    expect(idsOf(stableAreas({ in: [first, second] }).areas)).toEqual([
      { old: ['a'], between: ['b'], now: ['c'], isExact: true },
    ]);
  });

  it('takes a long chain for one area', () => {
    const chain = Array.from(
      { length: 5000 },
      (_, at) => [`u${String(at)}`, `u${String(at + 1)}`, 'whole'] as const,
    );
    const areas = idsOf(stableAreas({ in: directory(chain) }).areas);
    expect(areas.map(({ old, now, between }) => [old, now, between.length])).toEqual([
      [['u0'], ['u5000'], 4999],
    ]);
  });

  it('finds 3,056 areas among the communes, 2,930 of them one new commune', () => {
    const { areas: found } = stableAreas({ in: [communes(), formerCommunes()] });
    const areas = idsOf(found);
    // Beside them, five island districts without communes, each of which became a special zone [đặc khu].
    const ofDistricts = areas.filter(({ old }) => old.every((id) => id.length === 'gso2004:318'.length));
    const ofCommunes = areas.filter((area) => !ofDistricts.includes(area));
    expect(ofDistricts.map(({ isExact }) => isExact)).toEqual([true, true, true, true, true]);
    expect([ofCommunes.length, ofCommunes.filter(({ isExact }) => isExact).length]).toEqual([3056, 2930]);
    // Y Tý of today is A Lù and Y Tý; La Pan Tẩn went into Cao Sơn with three others.
    expect(areas.find(({ now }) => now.includes('nso2025:02701'))).toMatchObject({ isExact: true });
    expect(areas.find(({ old }) => old.includes('gso2004:02791'))?.now).toEqual(['nso2025:02782']);
    expect(Math.max(...areas.map(({ old }) => old.length))).toBe(196);
  });

  it('says so in both languages', () => {
    expect(explain(stableAreas({ in: kyLoi }), 'vi')).toBe(
      'Ghép các đơn vị cũ và mới có điều chuyển dân cư: được 1 địa bàn ổn định (so sánh được), trong đó 0 địa bàn gồm đúng một đơn vị mới và trọn vẹn các đơn vị cũ.',
    );
    expect(explain(stableAreas({ in: kyLoi, moving: 'area' }), 'en')).toContain('between which area moved');
  });

  it('rejects what is no directory, and options that there are not', () => {
    expect(problemsOf(() => stableAreas({ in: [] }))).toEqual([['too-short', 'options.in']]);
    expect(problemsOf(() => stableAreas({ in: {} as never }))).toContainEqual([
      'missing',
      'options.in.0.kind',
    ]);
    expect(problemsOf(() => stableAreas({ in: new Array(2) as never }))).toContainEqual([
      'missing',
      'options.in.1',
    ]);
    expect(problemsOf(() => stableAreas({ in: new Array(1e7) as never }))).toEqual([
      ['too-long', 'options.in'],
    ]);
    const throwing = new Proxy([], {
      get: () => {
        throw new RangeError('from the proxy');
      },
    });
    expect(problemsOf(() => stableAreas({ in: throwing }))).toEqual([['wrong-type', 'options']]);
    expect(problemsOf(() => stableAreas(null as never))).toEqual([['wrong-type', 'options']]);
    expect(problemsOf(() => stableAreas({ in: kyLoi, moving: 'money' } as never))).toEqual([
      ['not-one-of', 'options.moving'],
    ]);
  });
});
