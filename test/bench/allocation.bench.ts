import { bench, describe } from 'vitest';
import { allocateByCoefficients, allocationRules } from 'mtqg/capital/allocation';
import { compareWays } from './compareWays.js';

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

const COMMUNES = 10_035;
const AMOUNT = 70_000_000_000_000;

const coefficients: Readonly<Record<string, number>> = {
  'area-3': 50,
  'safe-zone': 50,
  border: 50,
  island: 50,
  'special-zone': 50,
  'area-2': 40,
  'area-1': 30,
  other: 25,
};
const classes = Object.keys(coefficients);

const places = Array.from({ length: COMMUNES }, (_, index) => ({
  subject: `Xã ${String(index)}`,
  classifications: index % 5 === 0 ? ['border', classes[index % 8]!] : [classes[index % 8]!],
  figures: { 'extremely-difficult-villages': (index * 7) % 13 },
}));

/** What anybody would write for this rule alone: no checks, floats, and parts that need not sum to the amount. */
function plainLoop() {
  const points = places.map(({ classifications, figures }) => {
    let highest = 0;
    for (const one of classifications) highest = Math.max(highest, coefficients[one]!);
    return highest + figures['extremely-difficult-villages'];
  });
  let total = 0;
  for (const own of points) total += own;
  return places.map(({ subject }, index) => ({
    subject,
    points: points[index]!,
    sharePercent: (points[index]! / total) * 100,
    amount: Math.round((AMOUNT * points[index]!) / total),
  }));
}

const rule = allocationRules()['16-2026'];

function allocate() {
  return allocateByCoefficients(rule, places, { value: AMOUNT, unit: 'VND' });
}

/** The library is exact to the đồng; the loop is near it. */
function checkEqual(): void {
  const { amounts } = allocate();
  if (!Array.isArray(amounts)) throw new Error('there are no amounts');
  const exact = amounts as readonly string[];
  const sum = exact.reduce((before, one) => before + BigInt(one), 0n);
  if (sum !== BigInt(AMOUNT)) throw new Error('the parts do not sum to the amount');
  if (!plainLoop().every(({ amount }, index) => Math.abs(amount - Number(exact[index])) <= 1))
    throw new Error('the hand-written loop says something else');
}

describe('allocation by coefficients', () => {
  bench(
    'to all communes',
    async () => {
      checkEqual();
      await compareWays(
        `Allocation to ${String(COMMUNES)} communes, exact to the đồng`,
        [
          { name: 'plain loop of floats', records: COMMUNES, run: plainLoop },
          { name: 'allocateByCoefficients', records: COMMUNES, run: allocate },
        ],
        60,
      );
      await compareWays(
        'The same, with each line to the way of each commune',
        [
          { name: 'allocations', records: COMMUNES, run: () => allocate().allocations.length },
          { name: 'explanation of all', records: COMMUNES, run: () => allocate().explanation.steps?.length },
        ],
        3,
      );
    },
    once,
  );
});
