// The v8 coverage of vitest, taken once when all test files have run. Vitest takes it after each of them and merges
// what it took: the same counts, for a quarter of the time of all tests.
import v8 from '@vitest/coverage-v8';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

const taken = fileURLToPath(new URL('../../coverage/.taken', import.meta.url));
let options;
let runs = 0;

export default {
  startCoverage: v8.startCoverage,

  takeCoverage(given) {
    options = given;
  },

  async stopCoverage(given) {
    const coverage = await v8.takeCoverage(options);
    runs += 1;
    mkdirSync(taken, { recursive: true });
    writeFileSync(join(taken, `${process.pid}-${threadId}-${runs}.json`), JSON.stringify(coverage));
    await v8.stopCoverage(given);
  },

  async getProvider() {
    const provider = await v8.getProvider();
    const { resolveOptions, generateCoverage } = provider;
    return Object.assign(provider, {
      // So that the workers, too, take it by this module.
      resolveOptions: () => ({
        ...resolveOptions.call(provider),
        provider: 'custom',
        customProviderModule: fileURLToPath(import.meta.url),
      }),
      generateCoverage(context) {
        for (const name of readdirSync(taken))
          provider.onAfterSuiteRun({
            coverage: JSON.parse(readFileSync(join(taken, name), 'utf8')),
            environment: 'ssr',
            testFiles: [name],
          });
        rmSync(taken, { recursive: true });
        return generateCoverage.call(provider, context);
      },
    });
  },
};
