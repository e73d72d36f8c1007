import { isMtqgError, throwProblems, type Problem } from '../../../foundation/internal.js';

type Path = Problem['path'];

/** Calculations over rows, whose problems are gathered so that all are told at once, each with its row. */
export class Attempts {
  private readonly problems: Problem[] = [];

  /**
   * Do a calculation.
   *
   * @param compute - The calculation.
   * @param pathOf - Where in the records or options stands what stands at a path of the input of the calculation.
   * @returns What it gives; nothing if it refuses its input.
   */
  run<T>(compute: () => T, pathOf: (path: Path) => Path): readonly T[] {
    try {
      return [compute()];
    } catch (error) {
      if (!isMtqgError(error)) throw error;
      this.problems.push(...error.problems.map((problem) => ({ ...problem, path: pathOf(problem.path) })));
      return [];
    }
  }

  /** Tell of a problem. */
  add(problem: Problem): void {
    this.problems.push(problem);
  }

  /** Throw what was gathered, in the order of the rows. */
  throwAll(): void {
    const rowOf = ({ path: [, row] }: Problem): number => (typeof row === 'number' ? row : -1);
    throwProblems([...this.problems].sort((a, b) => rowOf(a) - rowOf(b)));
  }
}

/** Where in the records stands what stands in a list of an input; what is of no row of it is told with the first. */
export function pathIn(list: string, rows: readonly { readonly row: number }[]): (path: Path) => Path {
  return (path) => {
    const [name, place, ...rest] = path;
    const found = name === list && typeof place === 'number' ? rows[place] : undefined;
    if (found !== undefined) return ['records', found.row, ...rest];
    const [first] = rows;
    return name === 'options' || first === undefined ? path : ['records', first.row];
  };
}
