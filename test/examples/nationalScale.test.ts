import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { examples, printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/national-scale.txt', import.meta.url);

/** How long it took and how much memory that was differs from run to run. */
const cost = /\nTime: .*\nPeak memory: .*\n$/;

/** What the test takes of a file that is no ES module, as the examples are none. */
interface SyntheticCountry {
  readonly syntheticCommunes: (
    households: number,
    seed: number,
  ) => readonly { readonly households: number }[];
  readonly householdChunks: (
    communes: readonly unknown[],
    options: { readonly year: number; readonly seed: number; readonly most: number },
  ) => Iterable<{
    readonly rows: number;
    readonly area: Uint8Array;
    readonly income: Float64Array;
    readonly deprived: Uint16Array;
    readonly places: Uint16Array;
  }>;
}

let printed = '';
beforeAll(async () => {
  printed = await printedBy('national-scale');
});

it('prints what is kept of it, to the letter, and what it cost', () => {
  expect(printed).toMatch(cost);
  expect(printed.replace(cost, '')).toBe(readFileSync(golden, 'utf8'));
});

it.each([
  ['says that nothing of it is real', 'A synthetic country [số liệu giả lập]: every figure is invented'],
  [
    'the communes of the one day, and of the next',
    '10,035 communes and 5 districts without communes → 3,321 communes',
  ],
  ['the provinces', '  provinces: 63 → 34'],
  ['two ways to the provinces', '34 have as many poor households as their communes of today together'],
  ['34 × 3 × 2 lines in ten months', 'from 2,040 reports'],
])('%s', (_what, text) => {
  expect(printed).toContain(text);
});

it('counts every commune in one status of the target', () => {
  const [, areas = '', statuses = ''] = /of 2022 by 2025, in ([\d,]+) areas\n([^]*?)\n\n/.exec(printed) ?? [];
  const counts = statuses.match(/[\d,]+$/gm) ?? [];
  const numberOf = (text: string): number => Number(text.replaceAll(',', ''));
  expect(counts.map(numberOf).reduce((sum, count) => sum + count, 0)).toBe(numberOf(areas));
});

describe('the synthetic country', async () => {
  const { householdChunks, syntheticCommunes } = (await import(
    /* @vite-ignore */ `${examples}support/synthetic-country.ts`
  )) as SyntheticCountry;
  const communes = syntheticCommunes(50_000, 7);

  it('has as many households as were asked for', () => {
    expect(communes.reduce((sum, { households }) => sum + households, 0)).toBe(50_000);
  });

  it('has the same households in chunks of any size', () => {
    const all = (most: number) => {
      const columns: [number, number, number, number][] = [];
      for (const { rows, area, income, deprived, places } of householdChunks(communes, {
        year: 2024,
        seed: 7,
        most,
      }))
        for (let row = 0; row < rows; row += 1)
          columns.push([area[row]!, income[row]!, deprived[row]!, places[row]!]);
      return columns;
    };
    const whole = all(50_000);
    expect(whole).toHaveLength(50_000);
    expect(all(7777)).toEqual(whole);
  });

  it('is another one with another seed', () => {
    expect(syntheticCommunes(50_000, 8)).not.toEqual(communes);
  });
});
