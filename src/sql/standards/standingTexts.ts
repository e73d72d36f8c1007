import { householdClasses } from '../../poverty/households/internal.js';
import { householdOutcomes, standingOfKey } from '../../poverty/batch/internal.js';
import { chosen, constant, sql, UNKNOWN, type SqlExpression } from '../sqlExpression.js';

/** What a standing is called within a query: its outcome and, where that is no class, the classes that are possible. */
export function standingLabel(key: number): string {
  const { outcome, possibleClasses } = standingOfKey(key);
  const name = String(householdOutcomes[outcome]);
  const classes = classesOf(possibleClasses);
  return classes === '' || classes === name ? name : `${name}: ${classes}`;
}

function classesOf(bits: number): string {
  return householdClasses.filter((_, place) => (bits & (1 << place)) !== 0).join(', ');
}

/** The outcome of rows, of whose standings all that occur are given by their keys. */
export function outcomeText(standing: SqlExpression, keys: readonly number[]): SqlExpression {
  return textOf(standing, keys, (key) => String(householdOutcomes[standingOfKey(key).outcome]));
}

/** The classes that rows may have. */
export function possibleClassesText(standing: SqlExpression, keys: readonly number[]): SqlExpression {
  return textOf(standing, keys, (key) => classesOf(standingOfKey(key).possibleClasses));
}

function textOf(
  standing: SqlExpression,
  keys: readonly number[],
  text: (key: number) => string,
): SqlExpression {
  const cases = keys.flatMap((key) =>
    text(key) === standingLabel(key)
      ? []
      : [{ when: sql`${standing} = '${standingLabel(key)}'`, then: constant(`'${text(key)}'`) }],
  );
  return chosen(cases, standing);
}

/**
 * Whether rows belong to some classes: yes if no other class is possible, no if none of these is, else not known. By the letter no
 * rule holds for a household between classes, so it belongs to none.
 *
 * @param wanted - The classes, as bits.
 */
export function isWithin(standing: SqlExpression, keys: readonly number[], wanted: number): SqlExpression {
  const among = (truth: 'TRUE' | 'FALSE', test: (bits: number) => boolean) => {
    const labels = keys.flatMap((key) =>
      test(standingOfKey(key).possibleClasses) ? [`'${standingLabel(key)}'`] : [],
    );
    return labels.length === 0
      ? []
      : [{ when: sql`${standing} IN (${labels.join(', ')})`, then: constant(truth) }];
  };
  const cases = [
    ...among('TRUE', (bits) => bits !== 0 && (bits & ~wanted) === 0),
    ...among('FALSE', (bits) => (bits & wanted) === 0),
  ];
  return cases.length === 0 ? UNKNOWN : chosen(cases);
}
