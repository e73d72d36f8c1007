import type { NumberArray } from '../../../foundation/internal.js';
import { badNumber, weightAt, type ReadColumns } from '../columns.js';
import { CompensatedSum } from '../compensatedSum.js';
import type { OnTheLine } from './povertyIndices.js';

/** Rows that are added up as they are: what so few additions cut off is beyond the fourteenth digit. */
const BLOCK = 64;

/** The sums of columns of incomes against a line, over as many columns as are added. */
export class IncomeSums {
  readonly #sums = Array.from({ length: 5 }, () => new CompensatedSum());
  readonly #line: number;
  readonly #onTheLine: OnTheLine;
  #rows = 0;
  #zeroIncomes = 0;

  /**
   * @param line - The line, above zero.
   * @param onTheLine - Whether who is on the line is poor.
   */
  constructor(line: number, onTheLine: OnTheLine) {
    this.#line = line;
    this.#onTheLine = onTheLine;
  }

  /** The rows that were added. */
  get rows(): number {
    return this.#rows;
  }

  /** Those of them that have no income. */
  get zeroIncomes(): number {
    return this.#zeroIncomes;
  }

  /** The sums of the weights: of all, of the poor, with their gaps, the squares of these, and the logarithms of line by income. */
  values(): readonly [number, number, number, number, number] {
    return this.#sums.map(({ value }) => value) as [number, number, number, number, number];
  }

  /** Adds a table. */
  add(table: ReadColumns): void {
    const { rows, at } = table;
    const incomes = table.columns['incomes'] as NumberArray;
    const [line, isPoorOnLine] = [this.#line, this.#onTheLine === 'poor'];
    for (let from = 0; from < rows; from += BLOCK) {
      const to = Math.min(from + BLOCK, rows);
      let [all, poor, gaps, squares, logs] = [0, 0, 0, 0, 0];
      for (let row = from; row < to; row += 1) {
        const income = incomes[row] as number;
        if (!(income >= 0 && income < Infinity)) badNumber([...at, 'incomes', row], income);
        const weight = weightAt(table, row);
        all += weight;
        if (income > line || (income === line && !isPoorOnLine)) continue;
        const gap = (line - income) / line;
        poor += weight;
        gaps += weight * gap;
        squares += weight * gap * gap;
        if (income > 0) logs += weight * Math.log(line / income);
        else this.#zeroIncomes += 1;
      }
      this.#addBlock(all, poor, gaps, squares, logs);
    }
    this.#rows += rows;
  }

  #addBlock(...sums: readonly [number, number, number, number, number]): void {
    for (const [place, sum] of sums.entries()) this.#sums[place]?.add(sum);
  }
}
