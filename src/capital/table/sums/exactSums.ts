import { exactScale } from '../reading/rowGlance.js';

/**
 * Sums that are kept apart by numbers, exactly: in doubles as long as they hold whole numbers, beyond that in big ones. Addition is
 * in whole đồng, or in parts of one where amounts have such.
 */
export class ExactSums {
  private readonly small: number[] = [];
  private readonly large = new Map<number, bigint>();
  /** How many amounts were added to each. */
  readonly counts: number[] = [];

  /** @param scale - The parts of a đồng in which sums are told. */
  constructor(private readonly scale: bigint) {}

  /** Add an amount in đồng, or in the parts of one that {@link exactScale} makes. */
  add(place: number, amount: number, exact: bigint | undefined): void {
    this.counts[place] = (this.counts[place] ?? 0) + 1;
    const sum = (this.small[place] ?? 0) + amount;
    if (sum <= Number.MAX_SAFE_INTEGER && sum >= Number.MIN_SAFE_INTEGER) {
      this.small[place] = sum;
    } else {
      this.addLarge(place, BigInt(amount) * this.scale);
    }
    if (exact !== undefined) this.addLarge(place, exact);
  }

  /** The sum of a place, in parts of a đồng. */
  sum(place: number): bigint {
    return BigInt(this.small[place] ?? 0) * this.scale + (this.large.get(place) ?? 0n);
  }

  /** Whether anything was added to a place. */
  has(place: number): boolean {
    return this.counts[place] !== undefined;
  }

  private addLarge(place: number, amount: bigint): void {
    this.large.set(place, (this.large.get(place) ?? 0n) + amount);
  }
}

/** The parts of a đồng in which sums must be told for amounts of which some are not whole, or none. */
export function scaleOf(hasParts: boolean): bigint {
  return hasParts ? exactScale() : 1n;
}
