import {
  lazySchema,
  shortText,
  type Problem,
  type ProblemList,
  hasLength,
} from '../../../foundation/internal.js';
import type { FindingForms } from '../../scoring/reading/findingForms.js';

/** A column of grades that has been read. */
export interface ReadGrades {
  /** The place of each row's grade in the list of ids, plus one; 0 for none. */
  readonly places: Uint32Array;
  /** The ids that occur. */
  readonly ids: readonly string[];
}

/** What a column of grades is read with. */
export interface GradeReading {
  /** The number of rows. */
  readonly rows: number;
  /** The ids that a grade can have. */
  readonly grades: FindingForms['grades'];
  /** Where the column stands. */
  readonly at: Problem['path'];
  /** Where problems go. */
  readonly problems: ProblemList;
}

/** Read a column of grades. */
export function readGrades(column: unknown, reading: GradeReading): ReadGrades | undefined {
  const { rows, at, problems, grades } = reading;
  if (!hasLength(column, rows, at, problems)) return undefined;
  const places = new Uint32Array(rows);
  const known = new Map<unknown, number>();
  const ids: string[] = [];
  for (let row = 0; row < rows && !problems.isFull; row += 1) {
    const item: unknown = column[row];
    if (item === null || item === undefined) continue;
    let place = known.get(item);
    if (place === undefined) {
      const grade = readGrade(item, grades);
      if (typeof grade !== 'string') {
        problems.add(grade.code, [...at, row], grade.details);
        continue;
      }
      place = ids.push(grade);
      known.set(item, place);
    }
    places[row] = place;
  }
  return { places, ids };
}

const name = /* @__PURE__ */ lazySchema(() => shortText());

function readGrade(
  item: unknown,
  grades: FindingForms['grades'],
): string | Pick<Problem, 'code' | 'details'> {
  if (typeof item !== 'string' || !name.safeParse(item).success)
    return { code: 'wrong-type', details: { expected: 'text' } };
  if (grades === 'any' || grades.has(item)) return item;
  return { code: 'not-one-of', details: { allowed: [...grades].join(', ') } };
}
