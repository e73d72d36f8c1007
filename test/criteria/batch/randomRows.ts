import fc from 'fast-check';
import type { CriteriaSet, Finding } from '../../../src/criteria/index.js';
import { formsOf, type FindingForms } from '../../../src/criteria/scoring/reading/findingForms.js';
import { number } from './randomSets.js';
import type { Row } from './rowsToTable.js';

const verdict = fc.constantFrom<Finding>('met', 'basically-met', 'not-met');

/** What can be found of an indicator or a part. */
function finding(forms: FindingForms): fc.Arbitrary<Finding | undefined> {
  const kinds: fc.Arbitrary<Finding | undefined>[] = [fc.constant(undefined), verdict];
  const value = number.map((one): Finding => ({ value: one }));
  if (forms.mayNotApply) kinds.push(fc.constant('not-applicable'));
  if (forms.takesValue) kinds.push(value, value, value);
  if (forms.grades === 'any') kinds.push(fc.constant({ grade: 'b' }));
  else if (forms.grades.size > 0) kinds.push(fc.constantFrom(...forms.grades).map((grade) => ({ grade })));
  if (forms.parts.size > 0) {
    const parts = fc.record(
      Object.fromEntries([...forms.parts].map(([id, part]) => [id, finding(part)] as const)),
    );
    const whole = forms.takesValue ? fc.option(number, { nil: undefined }) : fc.constant(undefined);
    const both = fc.tuple(parts, whole).map(([found, of]): Finding | undefined => {
      const given = Object.entries(found).filter(([, one]) => one !== undefined);
      const own = of === undefined ? {} : { value: of };
      if (given.length > 0) return { parts: Object.fromEntries(given) as Record<string, Finding>, ...own };
      return of === undefined ? undefined : { value: of };
    });
    kinds.push(both, both, both, both);
  }
  return fc.oneof(...kinds);
}

/** What can be known of a unit under a set. */
export function randomRow(set: CriteriaSet): fc.Arbitrary<Row> {
  const indicators = set.criteria.flatMap(({ indicators: own = [] }) => own);
  const ids = new Set(indicators.map(({ id }) => id));
  const found = fc
    .record({
      ...Object.fromEntries(indicators.map((one) => [one.id, finding(formsOf(one))])),
      ...Object.fromEntries(
        set.criteria
          .filter(({ id }) => !ids.has(id))
          .map(({ id }) => [id, fc.option(verdict, { nil: undefined, freq: 1 })]),
      ),
      ...Object.fromEntries(
        (set.monitored ?? []).map(({ id }) => [
          id,
          fc.option(fc.constant<Finding>({ value: 3 }), { nil: undefined }),
        ]),
      ),
    })
    .map(present);
  const keys = indicators.flatMap((one) => [one.id, ...keysIn(one.id, formsOf(one))]);
  const figures = fc.record(
    Object.fromEntries(keys.map((id) => [id, fc.option(number, { nil: undefined })] as const)),
  );
  return fc
    .record({
      column: fc.constantFrom(undefined, undefined, 'A', 'B', 'N'),
      facts: fc.record({
        poor: fc.option(fc.boolean(), { nil: undefined }),
        region: fc.constantFrom(undefined, 'A', 'B'),
        schools: fc.constantFrom(
          undefined,
          0,
          2,
          '2.5',
          '2.99999999999999999999',
          3,
          5,
          '5.00000000000000000001',
          6,
        ),
      }),
      references: fc.record({ 'province-average': figures, 'own-past': figures, 'last-year': figures }),
      findings: found,
    })
    .map(({ column, facts, references, findings: given }) => ({
      ...(column === undefined ? {} : { column }),
      ...(Object.keys(present(facts)).length === 0 ? {} : { facts: present(facts) }),
      references: Object.fromEntries(Object.entries(references).map(([base, of]) => [base, present(of)])),
      findings: given,
    }));
}

function keysIn(id: string, forms: FindingForms): readonly string[] {
  return [...forms.parts].flatMap(([part, inner]) => [`${id}/${part}`, ...keysIn(`${id}/${part}`, inner)]);
}

function present(record: object): Record<string, never> {
  return Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined)) as never;
}
