// What an import costs, in ms over an empty program: each entry of the built library beside the packages that it
// imports (those of them that it really reaches), and what it adds to them. Every figure is the lower quartile of many
// programs; the programs of all entries take turns, so that a busy moment hits them alike.
//   node test/bench/importTimes.mjs [rounds] [entry ...]
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = join(root, 'test', '.generated', 'imports');
const [rounds = '25', ...only] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const entries = Object.entries(manifest.exports)
  .filter(([path]) => path !== './package.json')
  .map(([path, formats]) => ({ name: path.replace(/^\./, 'mtqg'), file: join(root, formats.import.default) }))
  .filter(({ name }) => only.length === 0 || only.includes(name));

/** The packages that a built file reaches, directly or through other files of the build. */
function packagesOf(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"]([^'"]+)['"]/gm)];
  return imports.flatMap(([, from]) =>
    from.startsWith('.') ? packagesOf(resolve(dirname(file), from), seen) : [from],
  );
}

const program = (imports) => imports.map((from) => `import '${from}';`).join('\n');
const programs = new Map([['', '']]);
const pairs = entries.map(({ name, file }) => {
  const packages = program([...new Set(packagesOf(file))].sort());
  programs.set(program([name]), '').set(packages, '');
  return { name, whole: program([name]), packages };
});

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
[...programs.keys()].forEach((text, index) => {
  const file = join(scratch, `${index}.mjs`);
  writeFileSync(file, text);
  programs.set(text, file);
});

const times = new Map([...programs.keys()].map((text) => [text, []]));
// One round more, which does not count: it fills the caches of the disk.
for (let round = -1; round < Number(rounds); round += 1) {
  for (const [text, file] of programs) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    if (round >= 0) times.get(text).push(performance.now() - start);
  }
}

const lowerQuartile = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 4)];
const empty = lowerQuartile(times.get(''));
const over = (text) => lowerQuartile(times.get(text)) - empty;
const row = (name, ...cells) =>
  console.log(`  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(14)).join('')}`);

console.log(
  `\nImport times in ms over an empty program (${empty.toFixed(0)} ms), Node ${process.versions.node}`,
);
row('', 'dependencies', 'whole', 'own');
for (const { name, whole, packages } of pairs) {
  const cells = [over(packages), over(whole), over(whole) - over(packages)];
  row(name, ...cells.map((ms) => ms.toFixed(1)));
}
rmSync(scratch, { recursive: true, force: true });
