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
      'FOLLOWS · Bắc Giang: giải ngân so với kế hoạch 2021-2023',
      'DOES NOT FOLLOW · Quảng Nam: giải ngân năm 2023',
      'CANNOT BE KNOWN · Quảng Nam: giải ngân năm 2022',
      'more than 262 billion VND  (262 - 275.1 billion VND)',
      '44/52 objectives',
      'By the stated figures, the capital plan is about 1,623.33 billion VND',
    ])
      expect(printed).toContain(text);
  });

  it('fails on demand where a claim does not follow', async () => {
    expect((await run('--strict')).code).toBe(1);
  });
});

describe('with files of one’s own', () => {
  const text = fileOf('text.txt', 'Toàn tỉnh có 39/54 xã đạt chuẩn, bằng 72,2%.\n');
  const share = { kind: 'share', inputs: { numerator: '39 xã', denominator: '54 xã' }, claimed: '72,2%' };

  it('checks them', async () => {
    const { printed, code } = await run(
      text,
      fileOf('good.json', JSON.stringify({ 'xã đạt chuẩn': share })),
      '--strict',
    );
    expect(printed).toContain('1:14  39/54 xã');
    expect(printed).toContain('KHỚP · xã đạt chuẩn');
    expect(code).toBe(0);
  });

  it.each([
    [['nowhere.txt'], 'nowhere.txt: không đọc được tệp\n'],
    [[text, 'nowhere.json', '--lang', 'en'], 'nowhere.json: the file cannot be read\n'],
    [[text, text, '--lang', 'en'], `${text}: is no JSON of names and claims\n`],
    [
      [text, fileOf('null.json', 'null')],
      `${join(folder, 'null.json')}: không phải là JSON gồm tên và nội dung các số cần kiểm tra\n`,
    ],
    [
      [
        text,
        fileOf('bad.json', JSON.stringify({ 'xã đạt chuẩn': { ...share, claimed: 'bảy mươi' } })),
        '--lang',
        'en',
      ],
      'xã đạt chuẩn\n  claimed: cannot read “”',
    ],
    [
      [fileOf('long.txt', 'a'.repeat(200_000)), '--lang', 'en'],
      `${join(folder, 'long.txt')}\n  expected at most`,
    ],
    [['--lang', 'fr'], '--lang vi | en: fr\n'],
    [['--colour'], "Unknown option '--colour'"],
  ])('%j cannot be used, and says why', async (args, said) => {
    const { printed, code } = await run(...args);
    expect(printed.startsWith(said.trimEnd())).toBe(true);
    expect(code).toBe(2);
  });
});
