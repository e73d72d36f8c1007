/**
 * A sum of doubles that keeps what each addition cuts off, and adds it at the end (Neumaier, “Rundungsfehleranalyse einiger Verfahren
 * zur Summation endlicher Summen”, 1974).
 */
export class CompensatedSum {
  #sum = 0;
  #rest = 0;

  /** Adds a number. */
  add(value: number): void {
    const sum = this.#sum + value;
    this.#rest += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - sum + value : value - sum + this.#sum;
    this.#sum = sum;
  }

  /** The sum. */
  get value(): number {
    return this.#sum + this.#rest;
  }
}
