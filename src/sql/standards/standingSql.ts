import {
  residenceAreas,
  standingOf,
  tallies,
  type PovertyRules,
  type ResidenceArea,
} from '../../poverty/internal.js';
import { decimalText, toDecimal, type Decimal, type Quantity } from '../../foundation/internal.js';
import { allHold, anyHolds, chosen, constant, sql, type SqlExpression } from '../sqlExpression.js';

/** What is known of the rows. */
export interface HouseholdSql {
  /** Where they live. */
  readonly area: SqlExpression;
  /** The income; left out where the table has none. */
  readonly income?: SqlExpression | undefined;
  /** How many deprivations there are for sure; left out where only income counts. */
  readonly counted?: SqlExpression | undefined;
  /** How many there can be. */
  readonly most?: SqlExpression | undefined;
}

/** How the standing of a row is written: what its key is called, and the numbers of the rules. */
export interface StandingWriter {
  readonly label: (key: number) => SqlExpression;
  readonly number: (text: string, at: readonly string[]) => string;
}

/**
 * The standing of each row. Which one follows from which area, income and deprivations is asked of the classification of single
 * households, once for each side of every bound.
 */
export function standingSql(
  rules: PovertyRules,
  household: HouseholdSql,
  writer: StandingWriter,
): SqlExpression {
  return chosen(
    residenceAreas.map((area) => ({
      when: sql`${household.area} = '${area}'`,
      then: areaSql(rules, area, household, writer),
    })),
  );
}

function areaSql(
  rules: PovertyRules,
  area: ResidenceArea,
  household: HouseholdSql,
  writer: StandingWriter,
): SqlExpression {
  const { income } = household;
  const at = (amount: Decimal | undefined): SqlExpression =>
    deprivationsSql(standingsAt(rules, area, amount), household, writer);
  const unknown = at(undefined);
  if (income === undefined) return unknown;
  const bounds = incomeBounds(rules, area);
  const [first] = bounds;
  if (first === undefined) return at(toDecimal(0));
  const steps = bounds.flatMap((bound, place) => {
    const number = writer.number(decimalText(bound), ['classRules', area]);
    const next = bounds[place + 1];
    return [
      { ends: sql`${income} <= ${number}`, then: at(bound) },
      ...(next === undefined
        ? []
        : [
            {
              ends: sql`${income} < ${writer.number(decimalText(next), ['classRules', area])}`,
              then: at(bound.plus(next).div(2)),
            },
          ]),
    ];
  });
  const below = {
    ends: sql`${income} < ${writer.number(decimalText(first), ['classRules', area])}`,
    then: at(first.div(2)),
  };
  const above = at((bounds.at(-1) as Decimal).plus(1));
  const all = [below, ...steps];
  const cases = all.flatMap(({ ends, then }, place) =>
    // Where what follows is the same, there is nothing to tell apart.
    (all[place + 1]?.then ?? above).sql === then.sql ? [] : [{ when: ends, then }],
  );
  return chosen([{ when: sql`${income} IS NULL`, then: unknown }, ...cases], above);
}

/** The amounts at which another class may begin, in ascending order. */
function incomeBounds({ classRules }: PovertyRules, area: ResidenceArea): readonly Decimal[] {
  const limits = classRules
    .filter((rule) => rule.area === area)
    .flatMap(({ anyOf }) => anyOf.flatMap(({ income = {} }) => Object.values(income) as readonly Quantity[]));
  return [...new Set(limits.map(({ value }) => value))]
    .map((value) => toDecimal(value))
    .sort((a, b) => a.cmp(b));
}

/** The keys of the standings at an income, by how many deprivations there are and how many there can be, neither beyond the cut-off. */
interface StandingsAt {
  readonly cutoff: number;
  readonly cells: readonly { readonly counted: number; readonly most: number; readonly key: number }[];
}

function standingsAt(rules: PovertyRules, area: ResidenceArea, amount: Decimal | undefined): StandingsAt {
  const bare = { ...rules, incomeLines: [] };
  if (rules.deprivationCutoff === undefined)
    return { cutoff: 0, cells: [{ counted: 0, most: 0, key: standingOf(bare, area, amount, undefined) }] };
  const cutoff = Number(rules.deprivationCutoff.atLeast.value);
  const cells = tallies(cutoff).flatMap((tally) => {
    const counted = Number(tally.counted.value);
    const most = counted + Number(tally.open?.value ?? 0);
    return most > cutoff ? [] : [{ counted, most, key: standingOf(bare, area, amount, tally) }];
  });
  return { cutoff, cells };
}

function deprivationsSql(
  { cutoff, cells }: StandingsAt,
  { counted, most }: HouseholdSql,
  writer: StandingWriter,
): SqlExpression {
  const keys = [...new Set(cells.map(({ key }) => key))];
  const [first, another] = keys;
  if (first === undefined || another === undefined || counted === undefined || most === undefined)
    return writer.label(first as number);
  const described = keys.map((key) => ({ key, when: describe(cells, key, cutoff, counted, most) }));
  const plain = described.filter(({ when }) => when.isPlain);
  const others = described.filter(({ when }) => !when.isPlain);
  // What takes most words needs none if it stands last.
  const inOrder = [...plain, ...others];
  const last = inOrder.at(-1) as (typeof inOrder)[number];
  return chosen(
    inOrder.slice(0, -1).map(({ key, when }) => ({ when: when.condition, then: writer.label(key) })),
    writer.label(last.key),
  );
}

/** With which deprivations a standing goes. */
function describe(
  cells: StandingsAt['cells'],
  key: number,
  cutoff: number,
  counted: SqlExpression,
  most: SqlExpression,
): { readonly isPlain: boolean; readonly condition: SqlExpression } {
  const isOwn = (test: (cell: StandingsAt['cells'][number]) => boolean): boolean =>
    cells.every((cell) => (cell.key === key) === test(cell));
  for (let bound = 1; bound <= cutoff; bound += 1) {
    if (isOwn((cell) => cell.counted >= bound))
      return { isPlain: true, condition: sql`${counted} >= ${String(bound)}` };
    if (isOwn((cell) => cell.most < bound))
      return { isPlain: true, condition: sql`${most} < ${String(bound)}` };
  }
  const exactly = (column: SqlExpression, number: number): SqlExpression =>
    sql`${column} ${number < cutoff ? '=' : '>='} ${String(number)}`;
  const own = cells.filter((cell) => cell.key === key);
  return {
    isPlain: false,
    condition: anyHolds(
      own.map((cell) => allHold([exactly(counted, cell.counted), exactly(most, cell.most)])),
    ),
  };
}

/** A standing that does not depend on the row. */
export function labelSql(label: string): SqlExpression {
  return constant(`'${label}'`);
}
