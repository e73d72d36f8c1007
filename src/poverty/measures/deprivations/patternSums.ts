import { CompensatedSum } from '../compensatedSum.js';

/** The weight of the households of one pattern. */
export interface PatternWeight {
  /** The bits of the indicators in which they are deprived. */
  readonly deprived: number;
  /** The bits of those of which it is unknown. */
  readonly unknown: number;
  /** What they weigh together. */
  readonly weight: number;
  /** How many they are, where something is unknown of them; 0 where nothing is. */
  readonly rows: number;
}

/** The most indicators for which all patterns without anything unknown stand in an array, which is quicker than a map. */
const IN_ARRAY = 16;

/** Weights of households by their pattern of deprivations. Sums of whole numbers are exact. */
export class PatternSums {
  /** The number of indicators. */
  readonly indicators: number;
  readonly #known: Float64Array;
  readonly #rests: Float64Array;
  readonly #others = new Map<number, { readonly sum: CompensatedSum; rows: number }>();

  /**
   * @param indicators - The number of indicators, 26 at most.
   */
  constructor(indicators: number) {
    this.indicators = indicators;
    const patterns = indicators <= IN_ARRAY ? 2 ** indicators : 0;
    this.#known = new Float64Array(patterns);
    this.#rests = new Float64Array(patterns);
  }

  /** Adds a household. */
  add(deprived: number, unknown: number, weight: number): void {
    if (unknown === 0 && deprived < this.#known.length) {
      const before = this.#known[deprived] as number;
      const sum = before + weight;
      // No weight is negative: what an addition cuts off is found from the larger of the two.
      const rest = before >= weight ? before - sum + weight : weight - sum + before;
      this.#known[deprived] = sum;
      if (rest !== 0) this.#rests[deprived] = (this.#rests[deprived] as number) + rest;
      return;
    }
    const key = unknown * 2 ** this.indicators + deprived;
    const found = this.#others.get(key) ?? { sum: new CompensatedSum(), rows: 0 };
    if (found.rows === 0) this.#others.set(key, found);
    found.sum.add(weight);
    found.rows += 1;
  }

  /** The patterns that weigh something, or of which something is unknown. */
  *patterns(): Generator<PatternWeight> {
    for (const [deprived, sum] of this.#known.entries())
      if (sum > 0) yield { deprived, unknown: 0, weight: sum + (this.#rests[deprived] as number), rows: 0 };
    const size = 2 ** this.indicators;
    for (const [key, { sum, rows }] of this.#others)
      yield { deprived: key % size, unknown: Math.floor(key / size), weight: sum.value, rows };
  }
}
