import { defineConfig } from 'tsup';

/** The entry points, one per entry of `exports` in package.json. */
const folders = [
  'foundation',
  'figures',
  'units',
  'units/communes',
  'units/former-communes',
  'units/history',
  'criteria',
  'poverty',
  'capital',
  'capital/allocation',
  'capital/counterparts',
  'capital/execution',
  'capital/interchange',
  'capital/mix',
  'capital/outlook',
  'targets',
  'targets/assessments',
  'targets/plans',
  'targets/portfolio',
  'programmes',
  'programmes/profile',
  'tables',
  'charts',
  'sql',
  'schemas',
];

function entriesIn(root: string, extension: string): Record<string, string> {
  const names = ['index', ...folders.map((folder) => `${folder}/index`)];
  return Object.fromEntries(names.map((name) => [name, `${root}/${name}.${extension}`]));
}

export default defineConfig({
  entry: {
    ...entriesIn('src', 'ts'),
    // Not to be imported by name: it parts what imports no decimal.js from what does, since no bundler drops decimal.js from
    // a file of which it keeps anything.
    'foundation/errors/errors': 'src/foundation/errors/errors.ts',
  },
  tsconfig: 'tsconfig.src.json',
  format: ['esm', 'cjs'],
  // From the declarations that the compiler has written before (`npm run build`).
  // tsup injects `baseUrl`, which TypeScript 6 would refuse.
  dts: { entry: entriesIn('.types', 'd.ts'), compilerOptions: { ignoreDeprecations: '6.0' } },
  target: 'es2022',
  platform: 'neutral',
  // The code is not minified, so a map would only make the package three times as heavy.
  sourcemap: false,
  clean: true,
  // Together: one copy of each class across entries, and native syntax with true class names in CJS.
  splitting: true,
  // `no-external`: imports of chunks for nothing but their effects, which they have not, are dropped.
  treeshake: { moduleSideEffects: 'no-external' },
});
