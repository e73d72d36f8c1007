import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

/** The folder of the examples. */
export const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

let runs = 0;

/**
 * What an example prints: it runs as it is imported.
 *
 * @param name - The example.
 * @param args - What stands behind its name on the command line.
 */
export async function printedBy(name: string, args: readonly string[] = []): Promise<string> {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const log = vi.spyOn(console, 'log').mockImplementation(print);
  const error = vi.spyOn(console, 'error').mockImplementation(print);
  const { argv } = process;
  process.argv = ['node', name, ...args];
  runs += 1;
  try {
    // Under a name of its own it runs again, and the library is not loaded again.
    await import(/* @vite-ignore */ `${examples}${name}.ts?run=${runs}`);
  } finally {
    process.argv = argv;
    log.mockRestore();
    error.mockRestore();
  }
  return `${lines.join('\n')}\n`;
}
