import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { entries } from './install.js';

const packed = inject('packed');

test('nothing but the build and what describes it is in the tarball', () => {
  expect(packed.filter((path) => !path.startsWith('dist/'))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'package.json',
  ]);
  expect(
    packed.filter((path) => path.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts|map)$/.test(path)),
  ).toEqual([]);
});

test.each(entries)('%s is there in both formats, with types for each', (entry) => {
  const file = `dist${entry.replace(/^mtqg/, '')}/index`;
  expect(packed).toEqual(expect.arrayContaining(['.js', '.cjs', '.d.ts', '.d.cts'].map((end) => file + end)));
});

test('the runtime dependencies are the three that it was agreed to have', () => {
  const manifest = JSON.parse(
    readFileSync(join(inject('consumer'), 'node_modules', 'mtqg', 'package.json'), 'utf8'),
  ) as Record<string, object | undefined>;
  expect(Object.keys(manifest['dependencies'] ?? {})).toEqual(['date-fns', 'decimal.js', 'zod']);
  expect(manifest['peerDependencies']).toBeUndefined();
  expect(manifest['optionalDependencies']).toBeUndefined();
});
