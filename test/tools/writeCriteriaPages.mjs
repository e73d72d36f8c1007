// `npm run docs:criteria`: writes the page of the official criteria sets, in both languages.
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('test/tools/criteriaPage.ts', root))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { criteriaPage } = await import(`data:text/javascript;base64,${code}`);
writeFileSync(new URL('docs/criteria-sets.md', root), criteriaPage('en'));
writeFileSync(new URL('docs/vi/cac-bo-tieu-chi.md', root), criteriaPage('vi'));
