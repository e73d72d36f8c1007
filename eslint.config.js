import { defineConfig, globalIgnores } from 'eslint/config';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

/** The folders of `src` in layers: a folder imports from the layers before its own, never beside or after. */
const layers = [
  ['foundation'],
  ['figures', 'units'],
  ['criteria', 'poverty', 'capital'],
  ['targets'],
  ['programmes'],
  ['tables'],
  ['charts'],
  ['sql'],
  ['schemas'],
];

const packages = [
  {
    regex: '^date-fns$',
    message: "Import by subpath ('date-fns/addMonths'): the barrel costs a second of start-up.",
  },
  { regex: '^zod($|/(?!mini$))', message: "Only 'zod/mini': the rest of zod is four times the size." },
  { regex: '^node:', message: 'The library runs in browsers, too.' },
  { regex: '^mtqg($|/)', message: 'Inside the library, import by relative path.' },
  {
    regex: '^decimal\\.js',
    importNames: ['default'],
    message: "Import { Decimal } from 'decimal.js': the default import does not type-check under NodeNext.",
  },
  {
    regex: '^(\\.\\./)+index\\.js$',
    message: 'The root index only re-exports; import from the folder that has the thing.',
  },
];

/** What a folder may import of its siblings: only their index, and only of earlier layers. */
function layerRule(folder, layer) {
  const earlier = layers.slice(0, layer).flat();
  const others = layers.flat().filter((other) => other !== folder);
  const later = others.filter((other) => !earlier.includes(other));
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...packages,
            // The schemas live beside what they describe; `schemas` gathers them.
            ...(folder === 'schemas'
              ? []
              : [
                  {
                    regex: `/(${others.join('|')})/(?!(index|internal)\\.js$)`,
                    message: "Import a sibling folder's internal.js only.",
                  },
                ]),
            ...(later.length === 0
              ? []
              : [
                  {
                    regex: `^(\\.\\./)+(${later.join('|')})/`,
                    message: `${folder} may import only from: ${earlier.join(', ') || 'itself'}.`,
                  },
                ]),
          ],
        },
      ],
    },
  };
}

const impure = (subject) => `${subject} depends on the machine; take the value as a parameter.`;

export default defineConfig(
  globalIgnores(['dist/', '.types/', 'coverage/', 'docs/', '.stryker-tmp/', '**/.generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Data: the compiler has checked their types, and there is no code in them that could go wrong.
    files: [
      'src/criteria/sets/commune*.ts',
      'src/criteria/recognition/rules/*.ts',
      'src/units/provinces/rows.ts',
    ],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // There are no enums (see below), and nothing to wait for.
    files: ['src/**/*.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      eqeqeq: 'error',
      'no-restricted-globals': [
        'error',
        ...[
          'Buffer',
          'Deno',
          'Intl',
          'clearTimeout',
          'crypto',
          'document',
          'fetch',
          'global',
          'globalThis',
          'localStorage',
          'navigator',
          'performance',
          'process',
          'queueMicrotask',
          'require',
          'setInterval',
          'setTimeout',
          'window',
        ].map((name) => ({
          name,
          message: 'The library is pure: no host, no clock, no locale, no global state.',
        })),
        { name: 'parseInt', message: 'It accepts trailing rubbish; check the text, then use Number().' },
        { name: 'parseFloat', message: 'It accepts trailing rubbish; check the text, then use Number().' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: impure('Date.now()') },
        { object: 'Math', property: 'random', message: impure('Math.random()') },
        { object: 'Decimal', property: 'set', message: "It changes every user's Decimal." },
        { object: 'Decimal', property: 'config', message: "It changes every user's Decimal." },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: impure('new Date()') },
        { selector: "CallExpression[callee.name='Date']", message: impure('Date()') },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale|^localeCompare$/]',
          message: 'It depends on the locale data of the machine.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset)$/]',
          message: 'It reads the time zone of the machine; use the UTC method.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ImportExpression', message: 'Import statically.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'AwaitExpression', message: 'The library does nothing that one could wait for.' },
        {
          selector: 'ThrowStatement > NewExpression[callee.name=/^(Type|Range|Syntax|Reference)?Error$/]',
          message: 'Throw an MtqgError, which has a code and a path.',
        },
      ],
      'no-restricted-imports': ['error', { patterns: packages }],
    },
  },
  ...layers.flatMap((folders, layer) => folders.map((folder) => layerRule(folder, layer))),
  { files: ['src/index.ts'], rules: { 'no-restricted-imports': ['error', { patterns: packages }] } },
  {
    // Tests give wrong values on purpose, and know what their own fixtures hold; their types are checked by the compiler alone,
    // which takes half of the time of all linting away.
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
