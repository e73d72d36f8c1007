// Types all examples, then runs those named, or else each, with ts-node, some at a time, and prints what they print in order; fails if
// one of them fails.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const compiler = join(dirname(resolve('@typescript/native-preview/package.json')), 'bin', 'tsgo');
const tsNode = resolve('ts-node/dist/bin.js');
const named = process.argv.slice(2).map((name) => `${name}.ts`);
const examples = readdirSync(folder)
  .filter((name) => (named.length === 0 ? name.endsWith('.ts') : named.includes(name)))
  .sort();

function run(...args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: folder });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (status) => done({ output, ok: status === 0 }));
  });
}

const types = await run(compiler, '-p', '.');
process.stdout.write(types.output);

const started = [];
const start = () => {
  const example = examples[started.length];
  // The types have been checked, once for all.
  if (example !== undefined) started.push(run(tsNode, '--transpile-only', example).finally(start));
};
for (let free = availableParallelism(); free > 0; free -= 1) start();

const failed = [];
for (const [index, example] of examples.entries()) {
  const { output, ok } = await started[index];
  console.log(`\n━━━ examples/${example} ${'━'.repeat(Math.max(0, 90 - example.length))}\n`);
  process.stdout.write(output);
  if (!ok) failed.push(example);
}

console.log(`\n${examples.length - failed.length} of ${examples.length} examples ran`);
if (!types.ok) console.error('failed: the types of the examples');
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
const isMissing = examples.length === 0 || examples.length < named.length;
if (isMissing) console.error('failed: there is no such example');
process.exitCode = failed.length > 0 || !types.ok || isMissing ? 1 : 0;
