import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { povertyPage } from '../../tools/povertyPage.js';

test.each([
  ['en', 'docs/poverty-standards.md'],
  ['vi', 'docs/vi/chuan-ngheo.md'],
] as const)('the page in %s shows the data', (locale, path) => {
  const committed = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  expect(committed === povertyPage(locale), 'run npm run docs:poverty').toBe(true);
});
