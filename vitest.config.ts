import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

/** `mtqg` and `mtqg/<folder>` mean the sources, so that tests and doc examples import what users import. */
export const alias = [
  { find: /^mtqg$/, replacement: `${src}/index.ts` },
  { find: /^mtqg\/([a-z-]+(?:\/[a-z-]+)?)$/, replacement: `${src}/$1/index.ts` },
];

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**'],
    setupFiles: ['test/setup.ts'],
    // For a loaded machine; nothing here is timed.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Ten times faster, and pure code has nothing to leak from one file to the next.
    isolate: false,
    // A sixth faster than processes.
    pool: 'threads',
    coverage: {
      // That of v8, taken once at the end.
      provider: 'custom',
      customProviderModule: './test/tools/coverage.mjs',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'text-summary'],
      // What is short of 100 is to be covered again.
      thresholds: { lines: 99.98, branches: 99.3, functions: 99.95, statements: 99.85 },
    },
  },
});
