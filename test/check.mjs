// `npm test`: every guard of the project, two at a time, with one line each and the whole output of what fails.
// The last line counts each vitest test, and each other step as one.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = join(root, 'test', '.generated');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tarball = `test/.generated/mtqg-${version}.tgz`;
const timeLimit = 600_000;

/**
 * What every public function does with hostile input and long texts covers nothing that other tests do not: it runs faster
 * uncounted, and on the built package.
 */
const hostile = [
  'test/properties/hostileFunctions.test.ts',
  'test/properties/fuzzFunctions.test.ts',
  'test/properties/longTexts.test.ts',
];

/** What has days in it is tried west of Greenwich, too. */
const dated = [
  'test/foundation/days',
  'test/criteria/criteriaSetOn',
  'test/capital/deadlines',
  'test/poverty/standards',
  'test/programmes',
  'test/units/succession',
];

/** Beside those, and without days of their own; some would load the sources, too. */
const notDated = [
  'test/poverty/standards/povertyPage.test.ts',
  'test/poverty/standards/toldInFull.test.ts',
  'test/poverty/standards/words.test.ts',
  'test/programmes/plausibleMistakes.test.ts',
  'test/programmes/profile',
  'test/units/succession/actInWords.test.ts',
];

/**
 * In the order in which they start. `run`: commands, one after the other; `vitest`: counts its tests; `needs`: what
 * must be done before; `show`: prints the output from that line on even if all is well.
 */
const steps = [
  // Types the library by itself, with no Node types in sight.
  { name: 'build, types of the library', run: ['npm run --silent build'] },
  {
    name: 'unit and property tests with coverage, under UTC+14',
    run: [`vitest run --coverage ${['test/docs', ...hostile].map((path) => `--exclude ${path}`).join(' ')}`],
    vitest: 'unit',
    env: { TZ: 'Pacific/Kiritimati' },
    show: /% Coverage report/,
  },
  {
    name: 'package: tarball, consumers, bundles',
    run: ['vitest run --config test/package/vitest.config.ts'],
    vitest: 'package',
    needs: 'build, types of the library',
  },
  // The examples are typed by the built package.
  { name: 'lint', run: ['npm run --silent lint'], needs: 'build, types of the library' },
  {
    name: 'doc examples, hostile input, and what has days in it, under UTC-3:30',
    run: [
      'node test/docs/extractExamples.mjs',
      'tsgo -p test/docs',
      `vitest run --config test/built.config.ts test/docs ${[...hostile, ...dated].join(' ')} ${notDated.map((path) => `--exclude ${path}`).join(' ')}`,
    ],
    vitest: 'uncounted',
    env: { TZ: 'America/St_Johns' },
    // They are typed by the declarations of the library, and run on its built files.
    needs: 'build, types of the library',
  },
  {
    name: 'pack',
    run: ['npm pack --silent --pack-destination test/.generated'],
    needs: 'build, types of the library',
  },
  { name: 'types of the tests, type tests among them', run: ['tsgo'] },
  // The unit tests run all of them, on the sources, and hold what they print to the letter.
  {
    name: 'examples: types of all, two with ts-node',
    run: ['node examples/run.mjs lao-cai-plan-2025 one-trend-nine-verdicts'],
    needs: 'build, types of the library',
  },
  { name: 'reference', run: ['typedoc'] },
  { name: 'publint', run: [`publint run --strict ${tarball}`], needs: 'pack' },
  {
    name: 'are the types wrong',
    run: [`attw ${tarball} --profile node16 --no-definitely-typed --no-emoji`],
    needs: 'pack',
  },
  { name: 'format', run: ['oxfmt --check'] },
  { name: 'import cycles', run: ['node test/package/importCycles.mjs'] },
  { name: 'lock file', run: ['node test/package/lockFile.mjs'] },
];

function run(command, env) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      timeout: timeLimit,
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
        ...env,
      },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ ok: false, output: `${output}\n${error.message}` }));
    child.on('close', (code, signal) => {
      if (signal) output += `\nended by ${signal} (limit: ${timeLimit / 1000} s)`;
      resolve({ ok: code === 0, output });
    });
  });
}

const counts = { passed: 0, failed: 0 };

/** Counts the tests of a vitest run by its report, and what failed without being a test as one more failure. */
function count(step, ok) {
  const report = step.vitest && join(scratch, `${step.vitest}.json`);
  if (!report) {
    counts[ok ? 'passed' : 'failed'] += 1;
    return '';
  }
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {};
  counts.passed += passed;
  counts.failed += !ok && failed === 0 ? 1 : failed;
  return ` (${passed} passed, ${failed} failed)`;
}

const states = new Map();

async function perform(step) {
  states.set(step.name, 'started');
  const from = performance.now();
  let output = '';
  let ok = states.get(step.needs) !== 'failed';
  if (!ok) output = `not run, because "${step.needs}" failed`;
  for (const command of ok ? step.run : []) {
    const report = step.vitest && command.startsWith('vitest');
    const extra = report
      ? ` --reporter=default --reporter=json --outputFile.json=test/.generated/${step.vitest}.json`
      : '';
    const result = await run(command + extra, step.env);
    output += result.output;
    ok = result.ok;
    if (!ok) break;
  }
  states.set(step.name, ok ? 'done' : 'failed');
  const counted = count(step, ok);
  const seconds = ((performance.now() - from) / 1000).toFixed(1).padStart(5);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${seconds} s  ${step.name}${counted}`);
  // A doc example's generated file has the line numbers of its source.
  output = output.replace(/test\/docs\/\.generated\/(\S+?)\.L\d+\.block\.ts/g, (_, file) =>
    file.replaceAll('__', '/'),
  );
  const shown = ok ? (step.show ? output.slice(output.search(step.show)) : '') : output;
  if (shown) console.log(shown.trim().replace(/^/gm, '        '));
}

async function lane() {
  for (;;) {
    const open = steps.filter((step) => !states.has(step.name));
    if (open.length === 0) return;
    const ready = open.find((step) => !step.needs || ['done', 'failed'].includes(states.get(step.needs)));
    if (ready) await perform(ready);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const from = performance.now();
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
await Promise.all([lane(), lane()]);
console.log(`\n${steps.length} steps in ${((performance.now() - from) / 1000).toFixed(0)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
