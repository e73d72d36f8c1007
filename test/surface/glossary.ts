import { readFileSync } from 'node:fs';
import { publicCodes, publicMembers } from './publicTypes.js';
import { shapesOf } from './shapes.js';

/** The cells of the rows of the table that stands under a heading of the glossary. */
export function rowsUnder(heading: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  return section
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .filter((line) => !/^\| ?-/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}

/** What each member name of the exported types stands for, in shapes, with the types in which it occurs and its comments. */
export function membersByName(): ReadonlyMap<
  string,
  { shapes: readonly string[]; of: readonly string[]; comments: readonly string[] }
> {
  const found = new Map<string, { shapes: Set<string>; of: Set<string>; comments: Set<string> }>();
  for (const { name, of, type, comment } of publicMembers()) {
    const entry = found.get(name) ?? { shapes: new Set(), of: new Set(), comments: new Set() };
    found.set(name, entry);
    for (const shape of shapesOf(type)) entry.shapes.add(shape);
    entry.of.add(of);
    entry.comments.add(comment);
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { shapes, of, comments }]) => [
        name,
        { shapes: [...shapes].sort(), of: [...of].sort(), comments: [...comments] },
      ]),
  );
}

/** The codes of the exported types, with the types to which they belong. */
export function codesByText(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { code, of } of publicCodes()) found.set(code, [...(found.get(code) ?? []), of]);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
