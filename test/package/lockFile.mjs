// The lock file is complete (npm 11 refuses one that leaves out optional packages of other platforms) and names
// no address. Prints what is wrong and exits with 1.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
const problems = Object.entries(packages).flatMap(([path, entry]) => [
  ...(entry.resolved && !entry.link ? [`${path} names an address: ${entry.resolved}`] : []),
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `${path} wants ${name}, which has no entry`),
]);
for (const problem of problems) console.error(problem);
console.log(`${names.size} packages in the lock file`);
process.exitCode = problems.length > 0 ? 1 : 0;
