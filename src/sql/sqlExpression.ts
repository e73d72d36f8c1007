/** A piece of SQL, with the layer whose columns it reads. */
export interface SqlExpression {
  /** The SQL. */
  readonly sql: string;
  /** The layer, from 0 for the columns of the table. */
  readonly level: number;
}

/** SQL that reads no column. */
export function constant(sql: string): SqlExpression {
  return { sql, level: 0 };
}

/** SQL put together from pieces; of a text every character stands as it is. */
export function sql(
  texts: TemplateStringsArray,
  ...pieces: readonly (string | SqlExpression)[]
): SqlExpression {
  return texts.reduce<SqlExpression>((whole, text, place) => {
    const piece = pieces[place] ?? '';
    const inner = typeof piece === 'string' ? constant(piece) : piece;
    return { sql: whole.sql + text + inner.sql, level: Math.max(whole.level, inner.level) };
  }, constant(''));
}

/** Pieces with something between them. */
export function joined(pieces: readonly SqlExpression[], between: string): SqlExpression {
  const level = Math.max(0, ...pieces.map((piece) => piece.level));
  return { sql: pieces.map((piece) => piece.sql).join(between), level };
}

/** Conditions that are the same for every row. */
export const ALWAYS: SqlExpression = /* @__PURE__ */ Object.freeze({ sql: '(1 = 1)', level: 0 });
export const NEVER: SqlExpression = /* @__PURE__ */ Object.freeze({ sql: '(1 = 0)', level: 0 });

/** A condition that is not known, whatever the row. */
export const UNKNOWN: SqlExpression = /* @__PURE__ */ Object.freeze({ sql: '(NULL = 1)', level: 0 });

/** All of several conditions; always, if there are none. */
export function allHold(conditions: readonly SqlExpression[]): SqlExpression {
  return combined(conditions, ALWAYS, ' AND ');
}

/** One of several conditions; never, if there are none. */
export function anyHolds(conditions: readonly SqlExpression[]): SqlExpression {
  return combined(conditions, NEVER, ' OR ');
}

/** Conditions without those that change nothing. */
function combined(
  conditions: readonly SqlExpression[],
  neutral: SqlExpression,
  between: string,
): SqlExpression {
  const different = [...new Map(conditions.map((one) => [one.sql, one])).values()];
  const [only, another, ...rest] = different.filter((one) => one.sql !== neutral.sql);
  if (only === undefined) return neutral;
  return another === undefined ? only : sql`(${joined([only, another, ...rest], between)})`;
}

/** Whether an expression is the name of a column within the query. */
export function isName({ sql: text }: SqlExpression): boolean {
  return /^[a-z]\w*$/.test(text);
}

/** A value under a condition. */
export interface SqlCase {
  readonly when: SqlExpression;
  readonly then: SqlExpression;
}

/** One of several values: that of the first condition that holds; nothing, or another value, where none does. */
export function chosen(cases: readonly SqlCase[], otherwise = NOTHING): SqlExpression {
  if (cases.length === 0) return otherwise;
  const whens = joined(
    cases.map(({ when, then }) => sql` WHEN ${when} THEN ${then}`),
    '',
  );
  return otherwise === NOTHING ? sql`CASE${whens} END` : sql`CASE${whens} ELSE ${otherwise} END`;
}

const NOTHING: SqlExpression = /* @__PURE__ */ Object.freeze({ sql: 'NULL', level: 0 });
