// Fails if a file of src imports itself through others, type imports included.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src', import.meta.url));

function importsOf(file) {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName.replace(/\.js$/, '.ts')))
    .filter((imported) => existsSync(imported));
}

const done = new Set();
const cycles = [];

function visit(file, trail) {
  const start = trail.indexOf(file);
  if (start >= 0) {
    cycles.push([...trail.slice(start), file].map((name) => relative(src, name)).join(' > '));
    return;
  }
  if (done.has(file)) return;
  for (const imported of importsOf(file)) visit(imported, [...trail, file]);
  done.add(file);
}

const files = readdirSync(src, { recursive: true }).filter((name) => name.endsWith('.ts'));
for (const name of files) visit(join(src, name), []);
for (const cycle of cycles) console.error(`cycle: ${cycle}`);
console.log(`${files.length} files, ${cycles.length} import cycles`);
process.exitCode = cycles.length > 0 ? 1 : 0;
