import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { examples, printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/complete-a-criteria-set.txt', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'overlay-'));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const binhPhuoc = JSON.parse(readFileSync(join(examples, 'data', 'binh-phuoc-overlay.json'), 'utf8')) as {
  readonly entries: readonly object[];
};

/** What the program prints, and its exit code, which must not become that of the tests. */
async function run(
  ...args: readonly string[]
): Promise<{ readonly printed: string; readonly code: unknown }> {
  const before = process.exitCode;
  const printed = await printedBy('complete-a-criteria-set', args);
  const code = process.exitCode;
  process.exitCode = before;
  return { printed, code };
}

it('prints what is kept of it, to the letter', async () => {
  expect((await run()).printed).toBe(readFileSync(golden, 'utf8'));
});

it.each([
  ['2.1  100%  100%  set by the province, not given → met'],
  ['2.2  85.5%  ≥ 80%  set by the province, not given → met (above by 5.5 percentage points)'],
  ['2.3  50%  ≥ 50%  set by the province, not given → met'],
  ['2.4  69.9%  ≥ 70%  set by the province, not given → not met (short by 0.1 percentage points)'],
  ['2    set by the province, not given → not met'],
])('judges by what the province set: %s', async (line) => {
  expect((await run('--lang', 'en')).printed).toContain(line);
});

it('prints the JSON Schema of an overlay', async () => {
  const { printed } = await run('--schema');
  const schema = JSON.parse(printed) as { readonly required: readonly string[] };
  expect(schema.required).toEqual(['id', 'title', 'set', 'citation', 'validity', 'entries']);
});

it('says of a file of one’s own what it changes', async () => {
  const { printed, code } = await run(fileOf('good.json', JSON.stringify(binhPhuoc)), '--lang', 'en');
  expect(printed).toContain('4 changed, 0 left as they are');
  expect(printed).toContain('It can be applied.');
  expect(code).toBeUndefined();
});

const lower = {
  indicator: '6.3',
  requirement: { kind: 'number', operator: '>=', value: '95', unit: 'percent' },
};

it.each([
  [['nowhere.json'], 'nowhere.json: không đọc được tệp'],
  [[fileOf('bad.json', '{'), '--lang', 'en'], `${join(folder, 'bad.json')}: is no JSON`],
  [
    [fileOf('other.json', JSON.stringify({ ...binhPhuoc, set: 'other' })), '--lang', 'en'],
    'there is no criteria set: other',
  ],
  [
    [fileOf('no-set.json', '{ "titel": 1 }'), '--lang', 'en'],
    ['overlay.id: ', 'overlay.set: ', 'overlay.entries: ', 'titel'],
  ],
  [[fileOf('half.json', '{ "set": "commune-2021-2025" }')], 'overlay.entries: còn thiếu'],
  [
    [fileOf('lower.json', JSON.stringify({ ...binhPhuoc, entries: [lower] })), '--lang', 'en'],
    'overlay.entries[0].requirement: 6.3 from 2022-07-28: asks less than the set, or what cannot be compared with it (100% → ≥ 95%)',
  ],
  [['--lang', 'fr'], '--lang vi | en: fr'],
  [['--colour'], "Unknown option '--colour'"],
])('%j cannot be used, and says why', async (args, said) => {
  const { printed, code } = await run(...args);
  for (const one of [said].flat()) expect(printed).toContain(one);
  expect(code).toBe(2);
});
