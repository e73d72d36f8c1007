// Runs every example with ts-node, which checks its types, too; fails if one of them fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const tsNode = createRequire(import.meta.url).resolve('ts-node/dist/bin.js');
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .sort();
const failed = [];

for (const example of examples) {
  console.log(`\n━━━ examples/${example} ${'━'.repeat(Math.max(0, 90 - example.length))}\n`);
  const { status } = spawnSync(process.execPath, [tsNode, example], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) failed.push(example);
}

console.log(`\n${examples.length - failed.length} of ${examples.length} examples ran`);
if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 || examples.length === 0 ? 1 : 0;
