import { defineConfig } from 'vitest/config';
import { alias } from '../../vitest.config.js';

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['test/docs/.generated/*.test.ts'],
    isolate: false,
    passWithNoTests: true,
    // The first look into the history of units unpacks it, which takes long on a busy machine.
    testTimeout: 60_000,
  },
});
