import { readFileSync } from 'node:fs';

/** The rows of a table of test/fixtures/communes, without its head. */
export function table(name: string): string[][] {
  const text = readFileSync(new URL(`../../fixtures/communes/${name}.tsv`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

/** The values of a list, counted. */
export function countsOf(values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
