import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The entry points that package.json names, as a user imports them. */
export const entries = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, unknown> })
    .exports,
)
  .filter((path) => path !== './package.json')
  .map((path) => path.replace(/^\./, 'mtqg'));

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that has the packed library installed, as a user's project has. */
    consumer: string;
    /** The paths in the tarball. */
    packed: string[];
  }
}

/** Packs the built library and installs it into a throw-away project. */
export default function setup(project: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'mtqg-consumer-'));
  const npm = (args: string[]) =>
    execFileSync('npm', args, { cwd: consumer, encoding: 'utf8', shell: process.platform === 'win32' });
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--silent', root])) as [
    { filename: string; files: { path: string }[] },
  ];
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', `./${filename}`]);
  project.provide('consumer', consumer);
  project.provide('packed', files.map(({ path }) => path).sort());
  return () => rmSync(consumer, { recursive: true, force: true });
}

/** Runs a Node program in the consumer and returns what it printed. */
export function runIn(consumer: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args[0] ?? ''} ended with ${String(status)}\n${stdout}${stderr}`);
  return stdout;
}

/** Writes a file into the consumer, making its folder. */
export function writeIn(consumer: string, path: string, text: string): void {
  mkdirSync(dirname(join(consumer, path)), { recursive: true });
  writeFileSync(join(consumer, path), text);
}
