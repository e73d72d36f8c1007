import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export default defineConfig({
  // The built package, as users run it: of the sources, the test runner would make each call from module to module a look-up.
  resolve: {
    alias: [
      { find: /^mtqg$/, replacement: `${dist}/index.js` },
      { find: /^mtqg\/([a-z-]+(?:\/[a-z-]+)?)$/, replacement: `${dist}/$1/index.js` },
    ],
  },
  test: {
    server: { deps: { external: [/\/dist\//] } },
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
  },
});
