// `npm run mutate -- poverty [files]`: changes the code of a folder of src in every small way that Stryker knows, and tells
// which changes none of the folder's tests notices. Not part of `npm test`: it takes minutes.
//   npm run mutate -- poverty
//   npm run mutate -- poverty/rates/povertyRates.ts poverty/trends
// Of a room, the tests of that room alone are run (`test/poverty/trends`), where it has some: a few minutes instead of an hour.
// Schemas and data of their own files are left out: a test of each literal would only say it twice.
import { Stryker } from '@stryker-mutator/core';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const paths = process.argv.slice(2).map((path) => path.replace(/^src\//, '').replace(/\/$/, ''));
const missing = paths.filter((path) => !existsSync(`src/${path}`));
if (paths.length === 0 || missing.length > 0) {
  console.error(`say which folders or files of src: npm run mutate -- poverty (${missing.join(', ')})`);
  process.exit(1);
}

/** The room of a file or folder, if there are tests of it; else its folder. */
function testsOf(path) {
  const [folder, room] = path.split('/');
  return room !== undefined && existsSync(`test/${folder}/${room}`) ? `${folder}/${room}` : folder;
}

const folders = [...new Set(paths.map(testsOf))];
process.env.MUTATED_FOLDERS = folders.join(',');
const name = folders.join('-').replaceAll('/', '-');

const data = ['{index,internal}.ts', '*Schema{,s}.ts', 'packed*.ts', '{data,rules,provinces}/*.ts'];
const mutants = await new Stryker({
  mutate: [
    ...paths.map((path) => (statSync(`src/${path}`).isDirectory() ? `src/${path}/**/*.ts` : `src/${path}`)),
    ...data.map((file) => `!src/**/${file}`),
    '!src/criteria/sets/commune*.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'test/tools/mutate.vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: true,
  incrementalFile: `test/.generated/mutants-${name}.json`,
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'docs', 'examples', 'coverage'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `test/.generated/mutation-${name}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 95, break: null },
  timeoutMS: 20_000,
}).runMutationTest();

const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
const killed = count('Killed', 'Timeout');
const all = killed + count('Survived', 'NoCoverage');
console.log(`${killed} of ${all} mutants noticed: ${((killed / all) * 100).toFixed(1)}%`);
