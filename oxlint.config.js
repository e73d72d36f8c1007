import { defineConfig } from 'oxlint';

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
    group: ['date-fns'],
    message: "Import by subpath ('date-fns/addMonths'): the barrel costs a second of start-up.",
  },
  {
    group: ['zod', 'zod/*', '!zod/mini'],
    message: "Only 'zod/mini': the rest of zod is four times the size.",
  },
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
            ...(later.length === 0
              ? []
              : [
                  {
                    regex: `^(\\.\\./)+(${later.join('|')})/`,
                    message: `${folder} may import only from: ${earlier.join(', ') || 'itself'}.`,
                  },
                ]),
            // The schemas live beside what they describe; `schemas` gathers them.
            ...(folder === 'schemas'
              ? []
              : others.map((other) => ({
                  group: [
                    `**/${other}/**`,
                    `!**/${other}/index.js`,
                    `!**/${other}/internal.js`,
                    `!**/${other}/*/internal.js`,
                  ],
                  message: "Import a sibling folder's internal.js only, or that of one of its rooms.",
                }))),
          ],
        },
      ],
    },
  };
}

const impure = (subject) => `${subject} depends on the machine; take the value as a parameter.`;

/** Of typescript-eslint's strictest set, what can be seen in a file by itself. */
const syntaxRules = {
  'no-var': 'error',
  'prefer-const': 'error',
  'prefer-rest-params': 'error',
  'prefer-spread': 'error',
  'no-array-constructor': 'error',
  'no-unused-expressions': 'error',
  'no-unused-vars': 'error',
  'no-useless-constructor': 'error',
  'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
  'typescript/no-duplicate-enum-values': 'error',
  'typescript/no-dynamic-delete': 'error',
  'typescript/no-empty-object-type': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-extra-non-null-assertion': 'error',
  'typescript/no-extraneous-class': 'error',
  'typescript/no-invalid-void-type': 'error',
  'typescript/no-misused-new': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-non-null-asserted-nullish-coalescing': 'error',
  'typescript/no-non-null-asserted-optional-chain': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-require-imports': 'error',
  'typescript/no-this-alias': 'error',
  'typescript/no-unnecessary-type-constraint': 'error',
  'typescript/no-unsafe-declaration-merging': 'error',
  'typescript/no-unsafe-function-type': 'error',
  'typescript/no-wrapper-object-types': 'error',
  'typescript/prefer-as-const': 'error',
  'typescript/prefer-literal-enum-member': 'error',
  'typescript/prefer-namespace-keyword': 'error',
  'typescript/triple-slash-reference': 'error',
  'typescript/unified-signatures': 'error',
  'typescript/consistent-type-imports': 'error',
};

/** Of typescript-eslint's strictest set, what needs the types of the program. */
const typeRules = {
  'typescript/await-thenable': 'error',
  'typescript/no-array-delete': 'error',
  'typescript/no-base-to-string': 'error',
  'typescript/no-deprecated': 'error',
  'typescript/no-duplicate-type-constituents': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-for-in-array': 'error',
  'typescript/no-generated-empty-object-type': 'error',
  'typescript/no-implied-eval': 'error',
  'typescript/no-meaningless-void-operator': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/no-misused-spread': 'error',
  'typescript/no-mixed-enums': 'error',
  'typescript/no-redundant-type-constituents': 'error',
  'typescript/no-unnecessary-boolean-literal-compare': 'error',
  'typescript/no-unnecessary-template-expression': 'error',
  'typescript/no-unnecessary-type-arguments': 'error',
  'typescript/no-unnecessary-type-assertion': 'error',
  'typescript/no-unnecessary-type-conversion': 'error',
  'typescript/no-unnecessary-type-parameters': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-enum-comparison': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/no-unsafe-unary-minus': 'error',
  'typescript/no-unnecessary-condition': 'error',
  'typescript/no-useless-default-assignment': 'error',
  'typescript/only-throw-error': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/prefer-reduce-type-parameter': 'error',
  'typescript/prefer-return-this-type': 'error',
  'typescript/related-getter-setter-pairs': 'error',
  'typescript/require-await': 'error',
  'typescript/restrict-plus-operands': [
    'error',
    {
      allowAny: false,
      allowBoolean: false,
      allowNullish: false,
      allowNumberAndString: false,
      allowRegExp: false,
    },
  ],
  'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
  'typescript/return-await': ['error', 'error-handling-correctness-only'],
  'typescript/unbound-method': 'error',
  'typescript/use-unknown-in-catch-callback-variable': 'error',
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig({
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'off' },
  plugins: ['typescript'],
  jsPlugins: ['./test/tools/lintPlugin.js'],
  ignorePatterns: ['dist/', '.types/', 'coverage/', 'docs/', '.stryker-tmp/', '**/.generated/'],
  overrides: [
    { files: ['**/*.ts'], rules: syntaxRules },
    {
      // Not the tests: they give wrong values on purpose, and know what their own fixtures hold. The compiler checks their types.
      files: ['src/**/*.ts', 'examples/**/*.ts', '*.config.ts'],
      rules: typeRules,
    },
    {
      files: ['test/**/*.ts'],
      rules: { 'typescript/no-explicit-any': 'off', 'typescript/no-non-null-assertion': 'off' },
    },
    {
      files: ['src/**/*.ts'],
      rules: {
        'house/tsdoc': 'error',
        // There is nothing to wait for.
        'typescript/no-floating-promises': 'off',
        'typescript/no-misused-promises': 'off',
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
        'house/syntax': [
          'error',
          {
            selector: "NewExpression[callee.name='Date'][arguments.length=0]",
            message: impure('new Date()'),
          },
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
  ],
});
