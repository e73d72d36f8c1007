// Makes the page one file, which opens from a disk or a mail as it is: `npm run page` writes dist/index.html.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The whole page, with its script and its style in it. `options` go to esbuild. */
export async function pageText(options = {}) {
  const { outputFiles } = await build({
    entryPoints: [`${folder}page.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    ...options,
  });
  const script = outputFiles[0].text;
  const style = readFileSync(`${folder}page.css`, 'utf8');
  // Nothing but this script runs, and nothing is loaded or sent.
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'`;
  const parts = {
    '<link rel="stylesheet" href="page.css" />': `<meta http-equiv="Content-Security-Policy" content="${policy}" /><style>${style}</style>`,
    '<script src="page.js"></script>': `<script>${script}</script>`,
  };
  const html = readFileSync(`${folder}index.html`, 'utf8');
  return Object.entries(parts).reduce((text, [tag, inlined]) => text.replace(tag, () => inlined), html);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${folder}dist`, { recursive: true });
  writeFileSync(`${folder}dist/index.html`, await pageText());
  console.log('examples/province-page/dist/index.html');
}
