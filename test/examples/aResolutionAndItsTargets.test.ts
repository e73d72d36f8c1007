import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { examples, printedBy } from './printedBy.js';

const golden = new URL('../fixtures/examples/a-resolution-and-its-targets.txt', import.meta.url);
const data = `${examples}data/lai-chau-resolution.json`;
const folder = mkdtempSync(join(tmpdir(), 'resolution-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the program prints, and its exit code, which must not become that of the tests. */
async function run(
  ...args: readonly string[]
): Promise<{ readonly printed: string; readonly code: unknown }> {
  const before = process.exitCode;
  const printed = await printedBy('a-resolution-and-its-targets', args);
  const code = process.exitCode;
  process.exitCode = before;
  return { printed, code };
}

describe('the resolution of Lai Châu', () => {
  it('prints what is kept of it, to the letter', async () => {
    const { printed, code } = await run();
    expect(printed).toBe(readFileSync(golden, 'utf8'));
    expect(code).toBe(0);
  });

  it('finds what the resolution and the plan say otherwise', async () => {
    const { printed } = await run('--lang', 'en');
    for (const text of ['57.5%', '54 communes', '94 communes', '2 districts', '3 districts']) {
      expect(printed).toContain(text);
    }
  });
});

it('tells what cannot be used of a file, and where', async () => {
  const resolution = JSON.parse(readFileSync(data, 'utf8')) as { targets: { id: string }[] };
  resolution.targets[1]!.id = 'NQ-1';
  const file = join(folder, 'twice.json');
  writeFileSync(file, JSON.stringify(resolution));
  const { printed, code } = await run(file);
  expect(printed).toContain('NQ-1');
  expect(code).toBe(2);
});

it.each([
  ['no file', join(folder, 'absent.json')],
  ['no JSON', fileURLToPath(golden)],
])('tells that there is %s', async (_, file) => {
  const { printed, code } = await run(file, '--lang', 'en');
  expect(printed).toContain('cannot be read, or is no JSON');
  expect(code).toBe(2);
});
