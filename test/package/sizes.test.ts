import { build, type Plugin } from 'esbuild';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { describe, expect, inject, test } from 'vitest';
import { entries } from './install.js';
import { ceilings, isolations, loads, programs } from './sizes.js';

const consumer = inject('consumer');

/** Leaves the dependencies out; of zod and date-fns, which say that importing them does nothing, also imports that nothing uses. */
const withoutDependencies: Plugin = {
  name: 'without-dependencies',
  setup({ onResolve }) {
    onResolve({ filter: /^(zod|decimal\.js|date-fns)(\/|$)/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: path === 'decimal.js',
    }));
  },
};

/** A bundle for browsers; it fails if anything of Node's is imported. */
async function bundle(program: string, options: { minify: boolean; plugins?: Plugin[] }) {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents: program, resolveDir: consumer },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    outfile: 'out.js',
    ...options,
  });
  const modules = Object.entries(Object.values(metafile.outputs)[0]!.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  return {
    text: outputFiles[0]!.text,
    warnings,
    modules,
    read: Object.values(metafile.inputs).reduce((sum, { bytes }) => sum + bytes, 0),
    gzip: gzipSync(outputFiles[0]!.contents, { level: 9 }).length,
  };
}

const wholes = new Map<string, ReturnType<typeof bundle>>();

/** All of an entry without the dependencies, bundled once. */
function whole(entry: string): ReturnType<typeof bundle> {
  const made =
    wholes.get(entry) ??
    bundle(`export * from '${entry}';`, { minify: true, plugins: [withoutDependencies] });
  wholes.set(entry, made);
  return made;
}

test('every entry has a ceiling', () => {
  expect(ceilings.map(({ entry }) => entry).sort()).toEqual([...entries].sort());
});

test('esbuild warns of nothing in a program that requires every entry', async () => {
  const contents = entries.map((entry) => `require('${entry}');`).join('\n');
  const options = { bundle: true, write: false, logLevel: 'silent' } as const;
  const { warnings } = await build({ stdin: { contents, resolveDir: consumer }, ...options });
  expect(warnings).toEqual([]);
});

describe.each(ceilings)('$entry in a bundle', ({ entry, own, withDependencies }) => {
  test.each([
    ['own code', own, () => whole(entry)],
    ['with dependencies', withDependencies, () => bundle(`export * from '${entry}';`, { minify: true })],
  ])('%s: at most %i bytes', async (_what, ceiling, bundled) => {
    const { gzip, warnings } = await bundled();
    expect(warnings).toEqual([]);
    expect(gzip).toBeLessThanOrEqual(ceiling);
    // A ceiling far above the ceiled guards nothing.
    expect(gzip, 'lower the ceiling').toBeGreaterThan(ceiling / 2);
  });
});

test.each(loads)('an import of $entry reads at most $bytes bytes', async ({ entry, bytes }) => {
  const { read } = await whole(entry);
  expect(read).toBeLessThanOrEqual(bytes);
  expect(read, 'lower the ceiling').toBeGreaterThan(bytes / 2);
});

test.each(programs)(
  'a program that imports { $names }: at most $own bytes of its own',
  async ({ names, own }) => {
    const options = { minify: true, plugins: [withoutDependencies] };
    const { gzip } = await bundle(`export { ${names} } from 'mtqg';`, options);
    expect(gzip).toBeLessThanOrEqual(own);
    expect(gzip, 'lower the ceiling').toBeGreaterThan(own / 2);
  },
);

/** The constants of a bundle that nothing in it uses: what is made of calls, spreads or members outside of functions is kept. */
function unused(bundled: string): string[] {
  const file = ts.createSourceFile('bundle.js', bundled, ts.ScriptTarget.ES2022, false);
  const mentions = new Map<string, number>();
  const count = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) mentions.set(node.text, (mentions.get(node.text) ?? 0) + 1);
    ts.forEachChild(node, count);
  };
  count(file);
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ name, pos, end }) => ts.isIdentifier(name) && mentions.get(name.text) === 1 && end - pos > 60)
    .map(({ name }) => (name as ts.Identifier).text);
}

test.each(programs)(
  'a program that imports { $names } carries no table that it does not use',
  async ({ names }) => {
    const options = { minify: false, plugins: [withoutDependencies] };
    const { text } = await bundle(`export { ${names} } from 'mtqg';`, options);
    expect(unused(text)).toEqual([]);
  },
);

describe.each(isolations)('a program that imports only $name of $from', ({ name, from, mustNotContain }) => {
  test('has nothing that it cannot use', async () => {
    const { text, modules } = await bundle(`export { ${name} } from '${from}';`, { minify: false });
    const paths = modules.map((path) => path.replace(/^.*node_modules\//, '')).join('\n');
    const code = text.replace(/^\s*\/\/.*$/gm, '');
    expect(mustNotContain.filter((part) => code.includes(part) || paths.includes(part))).toEqual([]);
  });
});
