import { bench, describe } from 'vitest';
import {
  alkireFoster,
  compileAlkireFoster,
  compileFosterGreerThorbecke,
  fosterGreerThorbecke,
} from 'mtqg/poverty';
import { compareWays } from './compareWays.js';

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0, throws: true };

const HOUSEHOLDS = 1_000_000;
const LINE = 1_500_000;
const INDICATORS = 12;

/** Incomes around the line, weights and deprivations, all made up, the same in every run. */
const incomes = new Float64Array(HOUSEHOLDS);
const weights = new Float64Array(HOUSEHOLDS);
const deprived = new Uint16Array(HOUSEHOLDS);
let seed = 20_261_128;
const next = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
for (let row = 0; row < HOUSEHOLDS; row += 1) {
  incomes[row] = next(6_000_000);
  weights[row] = 1 + next(40);
  deprived[row] = next(4096) & next(4096);
}

const indicators = Array.from({ length: INDICATORS }, (_, place) => ({
  id: `i${String(place)}`,
  weight: '1/12',
}));
const incomePoverty = compileFosterGreerThorbecke({ povertyLine: LINE });
const deprivation = compileAlkireFoster({ indicators, cutoff: '1/3' });

/** The indices as one writes them by hand. */
function indicesByHand() {
  let [all, poor, gaps, squares, logs] = [0, 0, 0, 0, 0];
  for (let row = 0; row < HOUSEHOLDS; row += 1) {
    const [income, weight] = [incomes[row]!, weights[row]!];
    all += weight;
    if (income >= LINE) continue;
    const gap = (LINE - income) / LINE;
    poor += weight;
    gaps += weight * gap;
    squares += weight * gap * gap;
    if (income > 0) logs += weight * Math.log(LINE / income);
  }
  return { P0: poor / all, P1: gaps / all, P2: squares / all, watts: logs / all };
}

/** H, A, M0 and the censored headcounts as one writes them by hand, a third being four of twelve. */
function deprivationByHand() {
  let [all, poor, scores] = [0, 0, 0];
  const censored = new Float64Array(INDICATORS);
  for (let row = 0; row < HOUSEHOLDS; row += 1) {
    const [bits, weight] = [deprived[row]!, weights[row]!];
    all += weight;
    let score = 0;
    for (let place = 0; place < INDICATORS; place += 1) score += (bits >> place) & 1;
    if (score < 4) continue;
    poor += weight;
    scores += (weight * score) / INDICATORS;
    for (let place = 0; place < INDICATORS; place += 1) if ((bits >> place) & 1) censored[place]! += weight;
  }
  return { H: poor / all, A: scores / poor, M0: scores / all, censored };
}

/** The figures of columns must be those of the exact functions, to twelve digits. */
function checkAgreement(): void {
  const rows = 20_000;
  const part = <T extends Float64Array | Uint16Array>(column: T): T => column.subarray(0, rows) as T;
  const near = (one: unknown, other: unknown): void => {
    const [a, b] = [one, other].map((figure) => Number((figure as { value: string }).value)) as [
      number,
      number,
    ];
    if (Math.abs(a / b - 1) > 1e-12) throw new Error(`${String(a)} is not ${String(b)}`);
  };
  const exact = fosterGreerThorbecke({
    povertyLine: LINE,
    households: Array.from({ length: rows }, (_, row) => ({ income: incomes[row]!, weight: weights[row]! })),
  });
  const quick = incomePoverty.evaluate({ incomes: part(incomes), weights: part(weights) });
  near(quick.headcountPercent, exact.headcountPercent);
  near(quick.povertyGapPercent, exact.povertyGapPercent);
  near(quick.squaredPovertyGapPercent, exact.squaredPovertyGapPercent);
  near(quick.watts, exact.watts);
  const exactM0 = alkireFoster({
    indicators,
    cutoff: '1/3',
    households: Array.from({ length: rows }, (_, row) => ({
      weight: weights[row]!,
      deprivations: Object.fromEntries(
        indicators.map(({ id }, place) => [id, (deprived[row]! >> place) & 1 ? 'deprived' : 'not-deprived']),
      ),
    })),
  });
  const quickM0 = deprivation.evaluate({ deprived: part(deprived), weights: part(weights) });
  if (JSON.stringify(quickM0) !== JSON.stringify(exactM0)) throw new Error('the columns say something else');
}

describe('poverty indices', () => {
  bench(
    `${HOUSEHOLDS} households`,
    async () => {
      checkAgreement();
      await compareWays(
        `Foster–Greer–Thorbecke and Watts, ${HOUSEHOLDS} households`,
        [
          { name: 'hand-written loop in floats', records: HOUSEHOLDS, run: indicesByHand },
          {
            name: 'compileFosterGreerThorbecke',
            records: HOUSEHOLDS,
            run: () => incomePoverty.evaluate({ incomes, weights }),
          },
        ],
        12,
      );
      await compareWays(
        `Alkire–Foster, ${INDICATORS} indicators, ${HOUSEHOLDS} households`,
        [
          { name: 'hand-written loop in floats', records: HOUSEHOLDS, run: deprivationByHand },
          {
            name: 'compileAlkireFoster',
            records: HOUSEHOLDS,
            run: () => deprivation.evaluate({ deprived, weights }),
          },
        ],
        12,
      );
    },
    once,
  );
});
