import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    platform: 'neutral',
    external: ['zod', 'decimal.js', 'date-fns'],
  });
  return outputFiles[0]!.text;
}

const zipped = (text: string): number => gzipSync(text, { level: 9 }).length;
const setIds = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/kind:"criteria-set",id:"([^"]+)"/g)].map(([, id]) => id!)),
];
const sets = './src/criteria/sets';
const memory = "export { rememberSet } from './src/criteria/model/checkedSets.js';";

describe('a bundle', () => {
  it('grows by at most 29 KB with all official sets', async () => {
    const without = await bundle(memory);
    const all = await bundle(`${memory} export * from '${sets}/officialCriteriaSets.js';`);
    expect(zipped(all) - zipped(without)).toBeLessThanOrEqual(29_000);
  });

  it('that names one set carries no other', async () => {
    const one = await bundle(`export { communeModel2021to2025 } from '${sets}/index.js';`);
    expect(setIds(one)).toEqual(['commune-model-2021-2025']);
  });

  it('that names none, but scores, carries none', async () => {
    const scoring = await bundle(
      "export { defineCriteriaSet, scoreCriteria } from './src/criteria/index.js';",
    );
    expect(setIds(scoring)).toEqual([]);
  });
});
