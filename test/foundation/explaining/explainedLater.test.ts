import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { explainedLater } from '../../../src/foundation/internal.js';
import { findUnits, rebaseSeries } from '../../../src/units/index.js';

const SAY = { vi: 'Có {n}.', en: 'There are {n}.' };
const made = () => {
  const explain = vi.fn(() => ({ say: SAY, values: { n: '2' } }));
  return { explain, result: explainedLater({ kind: 'two', list: [{ n: 2 }] }, explain) };
};

describe('a result explained later', () => {
  it('puts its explanation together once, when it is asked for', () => {
    const { explain, result } = made();
    expect(result.list).toEqual([{ n: 2 }]);
    expect(explain).not.toHaveBeenCalled();
    expect(result.explanation).toEqual({ say: SAY, values: { n: '2' } });
    expect(result.explanation).toBe(result.explanation);
    expect(explain).toHaveBeenCalledOnce();
  });

  it.each([
    ['a result made up', () => made().result],
    ['units that match', () => findUnits('lao cai')],
    [
      'a rebased series',
      () =>
        rebaseSeries(
          {
            moving: 'people',
            unit: 'household',
            observations: [{ place: 'gso2004:10', year: 2024, count: 1 }],
          },
          { system: 'nso2025' },
        ),
    ],
  ])('of %s is frozen through and through, and copied like plain data', (_, make) => {
    const result = make();
    const whole = { ...make() };
    expect(whole.explanation).toEqual(result.explanation);
    expect(Object.keys(result).at(-1)).toBe('explanation');
    expect(JSON.parse(JSON.stringify(make()))).toEqual(whole);
    expect(structuredClone(make())).toEqual(whole);
    expect(make()).toEqual(whole);
    expect(Object.isFrozen(result)).toBe(true);
    for (const member of Object.values(result)) expect(Object.isFrozen(member)).toBe(true);
    expect(inspect(make(), { getters: true })).toContain('say');
  });
});
