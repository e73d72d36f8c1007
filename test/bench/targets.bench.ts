import { bench, describe } from 'vitest';
import { compileTargetGap, targetGap, type LevelTarget, type TargetObservation } from 'mtqg/targets';
import { compareWays } from './compareWays.js';

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

/** Communes with their own target and figures: a poor rate, drawn always the same way. */
const communes = Array.from({ length: 10_035 }, (_, at) => {
  const baseline = 10 + ((at * 37) % 4000) / 100;
  const now = Math.round(baseline * (60 + ((at * 13) % 60))) / 100;
  return { baseline, now, target: Math.round(baseline * 40) / 100 };
});
const given = communes.map(({ baseline, now, target }) => ({
  target: {
    kind: 'level',
    unit: 'percent',
    direction: 'at-most',
    baseline: { value: baseline, year: 2020 },
    target: { value: target, year: 2030 },
  } satisfies LevelTarget,
  observations: [{ year: 2024, value: now }] satisfies TargetObservation[],
}));
const date = { date: '2025-06-30' };
const columns = {
  rows: communes.length,
  baseline: { value: Float64Array.from(communes, ({ baseline }) => baseline), year: 2020 },
  current: { value: Float64Array.from(communes, ({ now }) => now), year: 2024 },
  target: { value: Float64Array.from(communes, ({ target }) => target), year: 2030 },
};
const texts = {
  ...columns,
  current: { value: communes.map(({ now }) => String(now)), year: 2024 },
};
const compiled = compileTargetGap(
  { kind: 'level', unit: 'percent', direction: 'at-most', target: { value: 14, year: 2030 } },
  date,
);

/** The same figures as floats, an object a commune. */
function byHand() {
  return communes.map(({ baseline, now, target }) => {
    const observed = (now - baseline) / 4;
    const required = (target - baseline) / 10;
    const needed = (target - now) / 6;
    const growth = (now / baseline) ** (1 / 4) - 1;
    return {
      gap: now - target,
      closed: ((now - baseline) / (target - baseline)) * 100,
      elapsed: 40,
      observed,
      required,
      needed,
      ratio: observed / required,
      acceleration: needed / observed,
      projected: now + observed * 6,
      year: 2024 + (target - now) / observed,
      growth,
      growthRequired: (target / baseline) ** (1 / 10) - 1,
      growthNeeded: (target / now) ** (1 / 6) - 1,
      grown: now * (1 + growth) ** 6,
      grownYear: 2024 + (Math.log(target / now) / Math.log(now / baseline)) * 4,
      status:
        now <= target
          ? 'met'
          : observed / required >= 1
            ? 'on-pace'
            : observed > 0
              ? 'moving-away'
              : 'behind',
    };
  });
}

describe('the gaps of 10,035 communes', () => {
  bench(
    'in columns, one by one, and by hand',
    async () => {
      const records = communes.length;
      await compareWays(
        'Gaps of 10,035 communes',
        [
          { name: 'hand-written loop, an object of floats each', records, run: byHand },
          { name: 'compileTargetGap, of numbers', records, run: () => compiled.evaluate(columns) },
          { name: 'compileTargetGap, of texts', records, run: () => compiled.evaluate(texts) },
          {
            name: 'targetGap',
            records,
            run: () => given.map(({ target, observations }) => targetGap(target, observations, date)),
          },
        ],
        5,
      );
    },
    once,
  );
});
