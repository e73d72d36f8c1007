import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.js';

/** The tests of the mutated folders alone: what a folder promises is tested beside it. */
const folders = (process.env['MUTATED_FOLDERS'] ?? '').split(',');

const { test, ...rest } = base;
export default mergeConfig(
  { ...rest, test: { ...test, include: [] } },
  { test: { include: folders.map((folder) => `test/${folder}/**/*.test.ts`) } },
);
