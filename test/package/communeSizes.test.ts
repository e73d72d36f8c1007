import { build } from 'esbuild';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

/** A bundle of entries, with all that they pull in. */
async function bundle(
  entries: string[],
  options: { minify?: boolean; charset?: 'ascii' | 'utf8' },
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((entry) => `export * from '${entry}';`).join('\n'),
      resolveDir: inject('consumer'),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles[0]!.contents;
}

test.each([
  ['current communes with links', ['mtqg/units/communes'], 30_000],
  ['current and former communes with links', ['mtqg/units/communes', 'mtqg/units/former-communes'], 70_000],
  ['the history of units, former communes included', ['mtqg/units/history'], 90_000],
])('%s: the bundle of %j has at most %i bytes', async (_what, entries, limit) => {
  for (const charset of ['ascii', 'utf8'] as const) {
    const size = brotliCompressSync(await bundle(entries, { minify: true, charset })).length;
    expect(size, charset).toBeLessThanOrEqual(limit);
    expect(size, 'lower the limit').toBeGreaterThan(limit / 2);
  }
});

test.each([
  ['mtqg', ['packedCommunes', 'packedFormerCommunes', 'packedHistory']],
  ['mtqg/units', ['packedCommunes', 'packedFormerCommunes', 'packedHistory']],
  ['mtqg/units/communes', ['packedFormerCommunes', 'packedHistory']],
  ['mtqg/units/former-communes', ['packedCommunes', 'packedHistory']],
  ['mtqg/units/history', ['packedCommunes']],
])('%s pulls in none of %j', async (entry, data) => {
  const text = new TextDecoder().decode(await bundle([entry], {}));
  expect(data.filter((name) => text.includes(name))).toEqual([]);
});
