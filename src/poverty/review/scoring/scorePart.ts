import type { ScorePart, ScoreRow } from '../forms/reviewForms.js';
import type { Review } from '../household/readReview.js';
import { possibleAnswers, questionOf, type Supposed } from './knowledge.js';
import { testHolds } from './testHolds.js';

/** What a part of an item may give: the rows that may apply, with the fewest and the most points. */
export interface PartScore {
  /** The rows that may apply; `undefined` stands for none of them. */
  readonly rows: ReadonlySet<ScoreRow | undefined>;
  readonly lower: number;
  readonly upper: number;
}

/** Score a part of an item by a sheet, from all answers that are possible. */
export function scorePart(
  review: Review,
  sheet: string,
  { question, rows }: ScorePart,
  supposed: Supposed,
): PartScore {
  const column = review.forms.formB1.sheets.findIndex(({ id }) => id === sheet);
  const answers = possibleAnswers(review, questionOf(review.forms, question), rows, supposed);
  const chosen = new Set(answers.map((answer) => rows.find((row) => testHolds(row, answer))));
  const points = [...chosen].flatMap((row) => (row === undefined ? [0] : readings(row, sheet, column)));
  return { rows: chosen, lower: Math.min(...points), upper: Math.max(...points) };
}

/** The points of a row on a sheet; several where the print contradicts itself. */
function readings(
  { points, otherReadings = [] }: ScoreRow,
  sheet: string,
  column: number,
): readonly number[] {
  const others = otherReadings.filter((one) => one.sheet === sheet).map((one) => one.points);
  return [points[column] as number, ...others];
}
