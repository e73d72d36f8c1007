import { fileURLToPath } from 'node:url';
import config from '../vitest.config.js';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** `mtqg` and `mtqg/<folder>` mean what is built and published, which loads in a fraction of the time of the sources. */
export default {
  ...config,
  resolve: {
    alias: [
      { find: /^mtqg$/, replacement: `${dist}/index.js` },
      { find: /^mtqg\/([a-z-]+(?:\/[a-z-]+)?)$/, replacement: `${dist}/$1/index.js` },
    ],
  },
  test: {
    ...config.test,
    // As it is: it needs nothing done to it.
    server: { deps: { external: [/\/dist\//] } },
  },
};
