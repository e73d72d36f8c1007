// What an import costs, in ms: for each entry of the built library, the packages that it imports (those of them that it
// really reaches), and what the entry itself takes after them. Both are timed within one program, so that the start of
// Node, which varies by more than either, is in neither. The programs of all entries take turns, so that a busy moment
// hits them alike; the least is what a quiet machine would take, the median what this one took.
//   node test/bench/importTimes.mjs [rounds] [entry ...]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [rounds = '25', ...only] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const entries = Object.entries(manifest.exports)
  .filter(([path]) => path !== './package.json')
  .map(([path, formats]) => ({ name: path.replace(/^\./, 'mtqg'), file: join(root, formats.import.default) }))
  .filter(({ name }) => only.length === 0 || only.includes(name));

/** The packages that a built file reaches, directly or through other files of the build; `seen` gathers those files. */
function packagesOf(file, seen) {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"]*?['"]([^'"]+)['"]/gm)];
  return imports.flatMap(([, from]) =>
    from.startsWith('.') ? packagesOf(resolve(dirname(file), from), seen) : [from],
  );
}

const programs = entries.map(({ name, file }) => {
  const files = new Set();
  const packages = [...new Set(packagesOf(file, files))].sort();
  const text = `
    const timed = async (names) => {
      const start = performance.now();
      for (const name of names) await import(name);
      return performance.now() - start;
    };
    const packages = await timed(${JSON.stringify(packages)});
    const own = await timed([${JSON.stringify(pathToFileURL(file).href)}]);
    console.log(JSON.stringify({ packages, own }));`;
  return { name, text, files: files.size, packages: [], own: [] };
});

// One round more, which does not count: it fills the caches of the disk.
for (let round = -1; round < Number(rounds); round += 1) {
  for (const one of programs) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', one.text],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    if (round < 0) continue;
    const { packages, own } = JSON.parse(stdout);
    one.packages.push(packages);
    one.own.push(own);
  }
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const least = (values) => Math.min(...values);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const row = (name, ...cells) =>
  console.log(`  ${name.padEnd(28)}${cells.map((cell) => String(cell).padStart(16)).join('')}`);

console.log(`\nImport times in ms, least and median of ${rounds}, Node ${process.versions.node}`);
row('', 'files', 'packages', 'least own', 'median own', 'own ÷ packages');
for (const { name, files, packages, own } of programs) {
  const ratio = packages.some((ms) => ms > 1) ? (least(own) / least(packages)).toFixed(2) : '';
  row(name, files, ...[least(packages), least(own), median(own)].map((ms) => ms.toFixed(1)), ratio);
}
