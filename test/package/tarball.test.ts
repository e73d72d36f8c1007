import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, inject, test } from 'vitest';
import { entries } from './install.js';

const packed = inject('packed');

const isGuide = (path: string) => /^docs\/((vi\/)?[a-z-]+\.md|pictures\/[a-z-]+\.(en|vi)\.svg)$/.test(path);
const library = join(inject('consumer'), 'node_modules', 'mtqg');

test('nothing but the build and what describes it is in the tarball', () => {
  expect(packed.filter((path) => !path.startsWith('dist/') && !isGuide(path))).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'NOTICE',
    'README.md',
    'package.json',
  ]);
  // Source maps would weigh more than all the rest.
  expect(packed.filter((path) => path.startsWith('dist/') && !/\.(js|cjs|d\.ts|d\.cts)$/.test(path))).toEqual(
    [],
  );
  expect(packed.filter(isGuide)).toEqual(
    expect.arrayContaining(['docs/getting-started.md', 'docs/vi/bat-dau.md']),
  );
});

test.each(packed.filter((path) => path.endsWith('.md')))(
  'the relative links of %s lead to packed files',
  (page) => {
    const text = readFileSync(join(library, page), 'utf8').replace(/^```.*?^```/gms, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]:\s*(\S+)/gm)].map(
      ([, inline, named]) => inline ?? named!,
    );
    const files = links
      .filter((link) => !/^<?(https?:|mailto:|#)/.test(link))
      .map((link) => posix.join(posix.dirname(page), link.replace(/#.*/, '')));
    expect(files.filter((file) => !packed.includes(file))).toEqual([]);
  },
);

test('the README links to every guide in English', () => {
  const text = readFileSync(join(library, 'README.md'), 'utf8');
  const guides = packed.filter((path) => /^docs\/[a-z-]+\.md$/.test(path));
  expect(guides.filter((guide) => !text.includes(`](${guide})`))).toEqual([]);
});

test.each(entries)('%s is there in both formats, with types for each', (entry) => {
  const file = `dist${entry.replace(/^mtqg/, '')}/index`;
  expect(packed).toEqual(expect.arrayContaining(['.js', '.cjs', '.d.ts', '.d.cts'].map((end) => file + end)));
});

test('the runtime dependencies are the three that it was agreed to have', () => {
  const manifest = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as Record<
    string,
    object | undefined
  >;
  expect(Object.keys(manifest['dependencies'] ?? {})).toEqual(['date-fns', 'decimal.js', 'zod']);
  expect(manifest['peerDependencies']).toBeUndefined();
  expect(manifest['optionalDependencies']).toBeUndefined();
});
