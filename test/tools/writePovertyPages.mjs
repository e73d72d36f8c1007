// `npm run docs:poverty`: writes the page of the national poverty standards, in both languages.
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('test/tools/povertyPage.ts', root))],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { povertyPage } = await import(`data:text/javascript;base64,${code}`);
writeFileSync(new URL('docs/poverty-standards.md', root), povertyPage('en'));
writeFileSync(new URL('docs/vi/chuan-ngheo.md', root), povertyPage('vi'));
