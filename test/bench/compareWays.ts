/** One way to do some work. */
export interface Way {
  readonly name: string;
  /** How many records one run does. */
  readonly records: number;
  readonly run: () => unknown;
}

/** Runs all ways in turn, several rounds, so that a busy moment hits them alike; the fastest round of each counts. */
export async function compareWays(title: string, ways: readonly Way[], rounds: number): Promise<void> {
  const best = ways.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run, records }] of ways.entries()) {
      const start = performance.now();
      await run();
      best[index] = Math.min(best[index]!, ((performance.now() - start) * 1000) / records);
    }
  }
  const lines = ways.map(({ name }, index) => {
    const ratio = (best[index]! / best[0]!).toFixed(2);
    return `  ${name}: ${best[index]!.toFixed(2)} µs a record, ${ratio} × ${ways[0]!.name}`;
  });
  console.log(`${title}\n${lines.join('\n')}`);
}
