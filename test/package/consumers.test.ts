import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { entries, runIn, writeIn } from './install.js';

const consumer = inject('consumer');
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** The exports of each entry: their names, their kinds and the names that functions and classes bear. */
const listing = `
  const seen = {};
  for (const [entry, names] of Object.entries(modules)) {
    seen[entry] = Object.keys(names).sort().map((key) => [key, typeof names[key], names[key]?.name ?? null]);
  }
  console.log(JSON.stringify(seen));`;

type Listing = Record<string, [name: string, kind: string, own: unknown][]>;

function listOf(kind: 'esm' | 'cjs'): Listing {
  const load =
    kind === 'esm'
      ? entries.map((entry) => `modules['${entry}'] = await import('${entry}');`)
      : entries.map((entry) => `modules['${entry}'] = require('${entry}');`);
  const file = kind === 'esm' ? 'list.mjs' : 'list.cjs';
  writeIn(consumer, file, `const modules = {};\n${load.join('\n')}\n${listing}`);
  return JSON.parse(runIn(consumer, [file])) as Listing;
}

describe('run by Node', () => {
  const esm = listOf('esm');
  const cjs = listOf('cjs');

  test('the ESM and the CJS build export the same', () => {
    expect(cjs).toEqual(esm);
  });

  test.each(entries)('%s exports something', (entry) => {
    expect(esm[entry]?.length).toBeGreaterThan(0);
  });

  const namesOf = (entry: string) => esm[entry]!.map(([name]) => name);
  const isSchema = (name: string) => name.endsWith('Schema');

  // What the folders share among themselves is in foundation, too; the root has what a program needs of it.
  // The communes are large: they are at entries of their own alone.
  const isApart = (entry: string) => /communes$|history$/.test(entry);
  const subjects = entries.filter((name) => !/^mtqg$|schemas|foundation/.test(name) && !isApart(name));
  test.each(subjects)('the root has all of %s that is no schema', (entry) => {
    const names = namesOf(entry).filter((name) => !isSchema(name));
    expect(namesOf('mtqg')).toEqual(expect.arrayContaining(names));
  });

  test.each(entries.filter(isApart))('the root has nothing of %s', (entry) => {
    expect(namesOf(entry).filter((name) => namesOf('mtqg').includes(name))).toEqual([]);
  });

  test('every schema is at mtqg/schemas, and nothing else is', () => {
    const others = ['mtqg', 'mtqg/foundation', ...subjects];
    expect(others.flatMap((entry) => namesOf(entry).filter(isSchema))).toEqual([]);
    expect(namesOf('mtqg/schemas').filter((name) => !isSchema(name))).toEqual([]);
  });

  test('nothing is exported as default', () => {
    expect(Object.values(esm).flatMap((names) => names.map(([name]) => name))).not.toContain('default');
  });

  test.each(Object.entries({ esm, cjs }))('functions and classes keep their names in %s', (_kind, list) => {
    const functions = Object.values(list).flatMap((names) => names.filter(([, kind]) => kind === 'function'));
    // What is made when it is first asked for is handed out by a function without a name.
    expect(functions.filter(([name, , own]) => name !== own && own !== '')).toEqual([]);
  });

  test('each build recognises the errors of the other', () => {
    writeIn(
      consumer,
      'errors.mjs',
      `import { createRequire } from 'node:module';
      import * as esm from 'mtqg';
      const cjs = createRequire(import.meta.url)('mtqg');
      const thrownBy = (build) => {
        try {
          build.povertyTrend({ observations: 'none' });
        } catch (error) {
          return error;
        }
      };
      const errors = [esm, cjs].map(thrownBy);
      console.log(JSON.stringify({
        oneClass: esm.MtqgError === cjs.MtqgError,
        recognised: [esm, cjs].map((build) => errors.map((error) => build.isMtqgError(error, error.code))),
      }));`,
    );
    expect(JSON.parse(runIn(consumer, ['errors.mjs']))).toEqual({
      oneClass: false,
      recognised: [
        [true, true],
        [true, true],
      ],
    });
  });

  test("the caller's Decimal settings change nothing, and are not changed", () => {
    writeIn(
      consumer,
      'settings.mjs',
      `import { Decimal } from 'decimal.js';
      const before = { precision: Decimal.precision, rounding: Decimal.rounding };
      const { povertyTrend } = await import('mtqg');
      const observations = [{ year: 2021, ratePercent: '7.13' }, { year: 2024, ratePercent: '3.77' }];
      const input = { measure: 'poor', standard: 'vn-2022', observations };
      const result = () => { try { return povertyTrend(input); } catch (error) { return { thrown: error }; } };
      const first = JSON.stringify(result());
      const after = { precision: Decimal.precision, rounding: Decimal.rounding };
      Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, toExpNeg: 0, toExpPos: 0 });
      console.log(JSON.stringify({ before, after, same: JSON.stringify(result()) === first, thrown: 'thrown' in result() }));`,
    );
    const seen = JSON.parse(runIn(consumer, ['settings.mjs'])) as Record<string, unknown>;
    expect(seen).toMatchObject({ same: true, thrown: false });
    expect(seen['after']).toEqual(seen['before']);
  });
});

describe('compiled strictly, with the library types checked, and neither Node nor DOM types', () => {
  const program = `${entries.map((entry, index) => `import * as entry${index} from '${entry}';`).join('\n')}
    import { isMtqgError, povertyTrend } from 'mtqg';
    export const all = [${entries.map((_, index) => `entry${index}`).join(', ')}] as const;
    // @ts-expect-error -- the parameter is not \`any\`
    export const wrong = () => povertyTrend(1);
    export const guard = (error: unknown): string => (isMtqgError(error) ? error.code : '');
  `;

  const compile = (folder: string, compilerOptions: object, files: string[]) => {
    for (const file of files) writeIn(consumer, `${folder}/${file}`, program);
    const options = {
      target: 'ES2022',
      lib: ['ES2022'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      noEmit: true,
      ...compilerOptions,
    };
    // zod's types name the URL that every host has.
    writeIn(consumer, `${folder}/host.d.ts`, 'interface URL { readonly href: string }');
    const config = { compilerOptions: options, files: [...files, 'host.d.ts'] };
    writeIn(consumer, `${folder}/tsconfig.json`, JSON.stringify(config));
    return runIn(consumer, [tsc, '-p', folder]);
  };

  test('node16, as ESM and as CJS', () => {
    const options = { module: 'node16', moduleResolution: 'node16' };
    expect(compile('node16', options, ['esm.mts', 'cjs.cts'])).toBe('');
  });

  test('bundler', () => {
    expect(compile('bundler', { module: 'esnext', moduleResolution: 'bundler' }, ['index.ts'])).toBe('');
  });
});
