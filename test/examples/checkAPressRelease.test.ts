import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/check-a-press-release.txt', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'press-release-'));
const fileOf = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program prints, and its exit code, which must not become that of the tests. */
async function run(
  ...args: readonly string[]
): Promise<{ readonly printed: string; readonly code: unknown }> {
  const before = process.exitCode;
  const printed = await printedBy('check-a-press-release', args);
  const code = process.exitCode;
  process.exitCode = before;
  return { printed, code };
}

describe('without files', () => {
  it('prints what is kept of it, to the letter', async () => {
    const { printed, code } = await run();
    expect(printed).toBe(readFileSync(golden, 'utf8'));
    expect(code).toBe(0);
  });

  it('speaks English on demand', async () => {
    const { printed } = await run('--lang', 'en');
    for (const text of [
      ' FOLLOWS · “1.971 tỷ đồng',
      ' DOES NOT FOLLOW · “hơn 1.730 tỷ đồng',
      'This reading is not certain: a total is given, then a part with its share.',
      'more than 262 billion VND  (262 - 275.1 billion VND)',
      '44/52 objectives',
      'Claims in the text that can be checked: 5. Of these 4 follow, 1 do not',
    ])
      expect(printed).toContain(text);
  });

  it('fails on demand where a claim does not follow', async () => {
    expect((await run('--strict')).code).toBe(1);
  });
});

describe('with a text of one’s own', () => {
  const text = fileOf('text.txt', 'Toàn tỉnh có 39/54 xã đạt chuẩn, bằng 72,2%.\n');

  it('finds and checks its claims', async () => {
    const { printed, code } = await run(text, '--strict');
    expect(printed).toContain('1:14  39/54 xã');
    expect(printed).toContain('1:14 KHỚP · “39/54 xã đạt chuẩn, bằng 72,2%”');
    expect(code).toBe(0);
  });

  it('says that there is none', async () => {
    const { printed, code } = await run(fileOf('none.txt', 'Tỷ lệ hộ nghèo là 12,5%.'), '--lang', 'en');
    expect(printed).toContain('Claims in the text that can be checked: 0.');
    expect(code).toBe(0);
  });

  it.each([
    [['nowhere.txt'], 'nowhere.txt: không đọc được tệp\n'],
    [['nowhere.txt', '--lang', 'en'], 'nowhere.txt: the file cannot be read\n'],
    [
      [fileOf('long.txt', 'a'.repeat(200_000)), '--lang', 'en'],
      `${join(folder, 'long.txt')}\n  expected 100,000 or fewer characters`,
    ],
    [['--lang', 'fr'], '--lang vi | en: fr\n'],
    [['--colour'], "Unknown option '--colour'"],
  ])('%j cannot be used, and says why', async (args, said) => {
    const { printed, code } = await run(...args);
    expect(printed.startsWith(said.trimEnd())).toBe(true);
    expect(code).toBe(2);
  });
});
