/** Things that are numbered from 1 when they are first met; 0 is for what is not stated. */
export class Numbers<Item> {
  private readonly items: Item[] = [];
  private readonly byKey = new Map<unknown, number>();

  /** How many numbers are taken, that of what is not stated with them. */
  get size(): number {
    return this.items.length + 1;
  }

  /** The number of what is known by a key; `undefined` if it has not been met. */
  find(key: unknown): number | undefined {
    return this.byKey.get(key);
  }

  /** The number of a thing. */
  numberOf(key: unknown, item: Item): number {
    const found = this.byKey.get(key);
    if (found !== undefined) return found;
    this.items.push(item);
    this.byKey.set(key, this.items.length);
    return this.items.length;
  }

  /** Let a thing be known by another key, too. */
  alias(key: unknown, number: number): void {
    this.byKey.set(key, number);
  }

  /** The thing of a number that is not 0. */
  known(number: number): Item {
    return this.items[number - 1] as Item;
  }

  /** The thing of a number; `undefined` for 0. */
  item(number: number): Item | undefined {
    return this.items[number - 1];
  }
}
