import { entries, publicNames } from './publicTypes.js';

/** What the package exports, entry by entry: names with their signatures; what an earlier entry has shown is only named. */
export function surfaceText(): string {
  const shown = new Set<unknown>();
  return entries
    .map(([entry, file]) => {
      const names = publicNames(file).map(({ name, signature, declarations: [first] }) => {
        if (shown.has(first)) return `export { ${name} };`;
        shown.add(first);
        return `\n${signature().trim()}\n`;
      });
      return [`\n// ${entry}\n`, ...names].join('\n').replace(/\n{3,}/g, '\n\n');
    })
    .join('\n');
}
