import { describe, expect, it } from 'vitest';
import { explain, isMtqgError } from '../../../src/foundation/index.js';
import { communes } from '../../../src/units/communes/index.js';
import { formerCommunes } from '../../../src/units/former-communes/index.js';
import { stableAreas, type Succession, type UnitDirectory } from '../../../src/units/index.js';

const directory = (links: readonly (readonly [string, string, Succession['extent']])[]): UnitDirectory => ({
  kind: 'unit-directory',
  name: 'test',
  units: [],
  successions: links.map(([from, to, extent]) => ({ from, to, extent, on: '2025-07-01' })),
  asOf: '2025-07-01',
  notices: [],
});
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
    const areas = stableAreas(
      directory([
        ['old:a', 'new:1', 'whole'],
        ['old:b', 'new:1', 'part-area-all-people'],
        ['old:b', 'new:2', 'area-only'],
        ['old:c', 'new:2', 'part'],
        ['old:c', 'new:3', 'part'],
        ['old:d', 'new:3', 'whole'],
      ]),
    );
    expect(areas.areas).toEqual([
      { from: ['old:a', 'old:b'], between: [], to: ['new:1'], exact: true },
      { from: ['old:c', 'old:d'], between: [], to: ['new:2', 'new:3'], exact: false },
    ]);
    expect(areas.count).toEqual({ kind: 'quantity', value: '2', unit: 'item' });
    expect(areas.exactCount).toEqual({ kind: 'quantity', value: '1', unit: 'item' });
    expect(Object.isFrozen(areas.areas[0]?.from)).toBe(true);
  });

  it('follows people by default, and area where asked', () => {
    expect(stableAreas(kyLoi).areas.map(({ to }) => to)).toEqual([['nso2025:18754', 'nso2025:18832']]);
    expect(stableAreas(kyLoi, { moving: 'area' }).areas.map(({ to }) => to)).toEqual([['nso2025:18823']]);
  });

  it('takes the links of several directories together, each once, and follows them over more than one step', () => {
    const first = directory([['a', 'b', 'whole']]);
    const second = directory([
      ['b', 'c', 'whole'],
      ['a', 'b', 'whole'],
    ]);
    expect(stableAreas([first, second]).areas).toEqual([
      { from: ['a'], between: ['b'], to: ['c'], exact: true },
    ]);
  });

  it('takes a long chain for one area', () => {
    const chain = Array.from(
      { length: 5000 },
      (_, at) => [`u${String(at)}`, `u${String(at + 1)}`, 'whole'] as const,
    );
    const { areas } = stableAreas(directory(chain));
    expect(areas.map(({ from, to, between }) => [from, to, between.length])).toEqual([
      [['u0'], ['u5000'], 4999],
    ]);
  });

  it('finds 3,056 areas among the communes, 2,930 of them one new commune', () => {
    const { areas } = stableAreas([communes(), formerCommunes()]);
    // Beside them, five island districts without communes, each of which became a special zone [đặc khu].
    const ofDistricts = areas.filter(({ from }) => from.every((id) => id.length === 'gso2004:318'.length));
    const ofCommunes = areas.filter((area) => !ofDistricts.includes(area));
    expect(ofDistricts.map(({ exact }) => exact)).toEqual([true, true, true, true, true]);
    expect([ofCommunes.length, ofCommunes.filter(({ exact }) => exact).length]).toEqual([3056, 2930]);
    // Y Tý of today is A Lù and Y Tý; La Pan Tẩn went into Cao Sơn with three others.
    expect(areas.find(({ to }) => to.includes('nso2025:02701'))).toMatchObject({ exact: true });
    expect(areas.find(({ from }) => from.includes('gso2004:02791'))?.to).toEqual(['nso2025:02782']);
    expect(Math.max(...areas.map(({ from }) => from.length))).toBe(196);
  });

  it('says so in both languages', () => {
    expect(explain(stableAreas(kyLoi), 'vi')).toBe(
      'Ghép các đơn vị cũ và mới có chuyển dân cho nhau: 1 địa bàn ổn định, trong đó 0 chỉ gồm một đơn vị mới, là tổng chính xác của các đơn vị cũ.',
    );
    expect(explain(stableAreas(kyLoi, { moving: 'area' }), 'en')).toContain('between which area moved');
  });

  it('rejects what is no directory, and options that there are not', () => {
    expect(problemsOf(() => stableAreas([]))).toEqual([['too-short', '']]);
    expect(problemsOf(() => stableAreas({} as never))).toContainEqual(['missing', '0.kind']);
    expect(problemsOf(() => stableAreas(new Array(2) as never))).toContainEqual(['missing', '1']);
    expect(problemsOf(() => stableAreas(new Array(1e7) as never))).toEqual([['too-long', '']]);
    const throwing = new Proxy([], {
      get: () => {
        throw new RangeError('from the proxy');
      },
    });
    expect(problemsOf(() => stableAreas(throwing))).toEqual([['wrong-type', '']]);
    expect(problemsOf(() => stableAreas(null as never))).toEqual([['wrong-type', '0']]);
    expect(problemsOf(() => stableAreas(kyLoi, { moving: 'money' } as never))).toEqual([
      ['not-one-of', 'moving'],
    ]);
  });
});
